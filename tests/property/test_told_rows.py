"""What readers of generated records stumbled over: rows that run into sentences, the same told twice, the wrong people named."""

import re
from itertools import pairwise, permutations

from hypothesis import given

from generator.editions.edition import Edition
from generator.editions.standard.remarks import is_sentence
from generator.editions.wording import texts_for
from generator.facts.hours import Hours
from generator.facts.timetable import week_rows
from generator.model.times import Monthly, SingleDate, Weekly
from generator.publication import PublishedOffer
from tests.builders import shipped_edition
from tests.property.county import facts
from tests.property.offers import offers

EASY, STANDARD = shipped_edition("de-simple"), shipped_edition("de")
EDITIONS = (EASY, STANDARD)
_PLAIN = ("only", "pauses", "except_", "moved", "starts", "ends")


def _told(edition: Edition, offer: PublishedOffer, key: str) -> list[str]:
    """The lines of an answer; none where it is left out."""
    replies = (reply for reply in edition.voice.replies(facts(offer)) if reply.key == key)
    return [line.text for reply in replies for line in reply.lines]


@given(offers())
def test_a_sentence_of_an_editor_is_no_part_of_a_row(offer: PublishedOffer) -> None:
    told = "\n".join(_told(STANDARD, offer, "when"))
    names = {place.name for place in offer.open_places}
    for rule in offer.times:
        pauses = rule.own_pauses if isinstance(rule, Weekly | Monthly) else ()
        for note in (rule.note, *(pause.note for pause in pauses)):
            if note is not None and is_sentence(note.text) and note.text not in names:
                assert f", {note.text}" not in told and f"({note.text}" not in told


@given(offers())
def test_rows_of_phones_run_on_as_sentences(offer: PublishedOffer) -> None:
    for phone in facts(offer).contact.phones:
        told = STANDARD.voice.phone_note(phone)
        assert not re.search(r"[.!?][;,.]|[;,] [A-Z]\w+ gemäß", told), told


@given(offers())
def test_a_head_says_nothing_twice(offer: PublishedOffer) -> None:
    for edition in EDITIONS:
        brief = edition.voice.brief(facts(offer))
        assert brief.venue != brief.where or not brief.venue, edition.tag


@given(offers())
def test_a_number_stands_once_where_nothing_tells_it_apart(offer: PublishedOffer) -> None:
    lines = facts(offer).contact.phones
    for one, other in permutations(lines, 2):
        assert one.number != other.number or (
            one != other and (one.note or one.is_always or one.hours.weekly or one.hours.rare)
        )
    assert {line.number for line in lines} == {phone.number for phone in offer.contact.phones}


@given(offers())
def test_what_is_for_professionals_alone_is_so_for_all_editions(offer: PublishedOffer) -> None:
    only = offer.model_copy(update={"open_to": ("professionals",)})
    for edition in EDITIONS:
        told = _told(edition, only, "who")
        assert edition.texts.only_professionals in told, edition.tag
        assert edition.texts.unknown_who not in told, edition.tag
        brief = edition.voice.brief(facts(only))
        assert brief.who == edition.texts.choose("audience", "professionals"), edition.tag
        assert "amilien aus" not in "\n".join((brief.venue, *_told(edition, only, "where"))), edition.tag


@given(offers())
def test_appointments_are_told_once_and_not_while_it_pauses(offer: PublishedOffer) -> None:
    told = _told(STANDARD, offer, "when")
    assert sum(text.startswith(STANDARD.texts.by_appointment) for text in told) <= 1
    paused = _told(EASY, offer.model_copy(update={"status": "paused"}), "when")
    assert not {EASY.texts.appointment, EASY.texts.appointment_too} & {*paused}


@given(offers())
def test_that_weeks_are_unknown_stands_below_their_row(offer: PublishedOffer) -> None:
    told = _told(STANDARD, offer, "when")
    unknown = texts_for(facts(offer), STANDARD.texts).unknown_week
    if unknown in told:
        above = reversed(told[: told.index(unknown)])
        assert next(row for row in above if not re.match(r"(auch )?am \d", row)).startswith("alle ")


@given(offers())
def test_next_days_name_their_hours_where_the_times_have_several(offer: PublishedOffer) -> None:
    when = facts(offer).when
    every = {Hours(rule.from_, rule.to) for rule in when.dated if not isinstance(rule, SingleDate)}
    assert when.next_hours_differ or all({*coming.hours} == every for coming in when.next)


@given(offers())
def test_no_time_is_taken_away_that_another_has(offer: PublishedOffer) -> None:
    rules = [rule for rule in facts(offer).when.rules if isinstance(rule, Weekly | Monthly)]
    for one, other in permutations(rules, 2):
        is_plain = not any(getattr(other, name) for name in _PLAIN) and getattr(other, "every", 1) == 1
        are_alike = (one.kind, one.from_, one.to, one.location) == (other.kind, other.from_, other.to, other.location)
        if isinstance(one, Weekly):
            are_alike = are_alike and {*one.weekdays} <= {*getattr(other, "weekdays", ())}
        elif isinstance(other, Monthly):
            are_alike = are_alike and (one.week, one.weekday, one.day) == (other.week, other.weekday, other.day)
        is_dated = one.note is not None and (one.starts or one.ends)
        assert not (is_plain and are_alike and (one.only or one.except_ or one.moved)) or is_dated


@given(offers())
def test_rows_of_one_day_stand_by_their_hours(offer: PublishedOffer) -> None:
    for group in facts(offer).when.timetable.weekly:
        for one, other in pairwise(week_rows(group.rules, with_notes=True)):
            assert one.days[0] != other.days[0] or one.hours[0].start <= other.hours[0].start


@given(offers())
def test_lists_of_hours_say_that_they_are_those_of_each_day(offer: PublishedOffer) -> None:
    for line, below in pairwise(_told(EASY, offer, "when")):
        if re.search(r" vom .* bis | bis zum | \d{4} und am ", line) and line.startswith("Das Angebot ist"):
            assert below != EASY.texts.times_list
