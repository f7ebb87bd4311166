"""The file of dates: each of the next days, the next holidays, and what begins later."""

from datetime import date, timedelta

from generator.search.dates import DAYS, dates_file
from generator.search.documents import SearchDocument
from tests.unit.search.test_columns import columns

TODAY = date(2026, 11, 27)


def file_of(*dates, holidays=()):
    """Its line of JSON and its sets, for offers with these days after today."""
    days = [tuple(TODAY + timedelta(days=ahead) for ahead in each) for each in dates]
    documents = [SearchDocument(str(number), "", dates=each) for number, each in enumerate(days)]
    spans = [(TODAY + timedelta(days=first), TODAY + timedelta(days=last)) for first, last in holidays]
    head, sets, rest = columns(dates_file(documents, TODAY, spans))
    assert rest == []
    return head, sets


def test_each_of_the_next_days_has_its_offers():
    head, sets = file_of((0, 7), (), (7, DAYS - 1))
    assert head == ["2026-11-27", DAYS, [], []] and len(sets) == DAYS
    assert (sets[0], sets[1], sets[7], sets[-1]) == ([0], [], [0, 2], [2])


def test_what_begins_later_is_told_by_its_first_day():
    head, sets = file_of((DAYS, 99), (0, 99), ())
    assert head[3] == [[0, DAYS]] and sets[0] == [1]


def test_holidays_have_the_offers_of_any_of_their_days_and_those_that_are_over_are_left_out():
    head, sets = file_of((40,), (39,), (41, 50), holidays=[(-9, -1), (-3, 2), (40, 41)])
    assert head[2] == [[-3, 2], [40, 41]]
    assert sets[DAYS:] == [[], [0, 2]]


def test_an_index_without_a_day_has_no_dates():
    assert dates_file([SearchDocument("a", "", dates=(TODAY,))], None, ()) == b'["",0,[],[]]\n'
