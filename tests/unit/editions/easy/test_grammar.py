"""Numbers, dates, times, money, phone numbers and lists of words."""

from datetime import date, time
from decimal import Decimal

import pytest

from generator.editions.easy.grammar import easy_money, easy_time, weekday_date
from generator.editions.easy.sentences import listed
from generator.editions.wording import joined
from generator.model.phones import parse_phone
from tests.unit.editions.easy.told import EASY

T = EASY.texts


def test_dates_have_no_leading_zero_and_no_abbreviation() -> None:
    assert EASY.voice.date(date(2026, 8, 5)) == "5. August 2026"
    assert weekday_date(date(2026, 8, 15), T) == "Samstag, 15. August 2026"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (time(9, 30), "9 Uhr 30"),
        (time(9, 5), "9 Uhr 5"),
        (time(14), "14 Uhr"),
        (time(0), "0 Uhr"),
        (time(23, 59), "23 Uhr 59"),
        (time.max, "24 Uhr"),
    ],
)
def test_times(moment: time, words: str) -> None:
    assert easy_time(moment, T) == words


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("02541 18-0", "02541 18 0"),
        ("02541 1234567", "02541 123 45 67"),
        ("030 23125000", "030 23 12 50 00"),
        ("030 23125-621", "030 231 25 621"),
        ("0800 1110111", "0800 111 01 11"),
        ("112", "112"),
        ("116117", "116 117"),
        ("+31 20 5255555", "+31 20 525 5555"),
    ],
)
def test_phone_numbers_come_in_groups(written: str, read: str) -> None:
    assert EASY.voice.phone(parse_phone(written)) == read


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("5", "5 Euro"),
        ("5.50", "5 Euro und 50 Cent"),
        ("0.50", "50 Cent"),
        ("1.05", "1 Euro und 5 Cent"),
        ("1200", "1.200 Euro"),
    ],
)
def test_money(amount: str, words: str) -> None:
    assert easy_money(Decimal(amount), T) == words


def test_words_are_joined() -> None:
    assert [joined(words, T) for words in (["A"], ["A", "B"], ["A", "B", "C"])] == ["A", "A und B", "A, B und C"]


def test_more_than_three_words_are_a_list() -> None:
    assert [line.kind for line in listed("spoken", ["A", "B", "C"], T)] == ["sentence"]
    found = [line.text for line in listed("spoken", ["A", "B", "C", "D"], T)]
    assert found == ["Das Angebot ist in diesen Sprachen:", "A", "B", "C", "D"]


def test_a_sentence_that_would_get_long_is_a_list_too() -> None:
    names = ["Bad Musterstadt am See", "Neu Musterdorf im Tal"]
    assert [line.kind for line in listed("serves", names, T)] == ["sentence", "item", "item"]
