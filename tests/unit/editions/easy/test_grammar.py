"""Numbers, dates, times, money, phone numbers and lists of words."""

from datetime import date, time
from decimal import Decimal

import pytest

from generator.editions.easy import easy_date, easy_phone, easy_time
from generator.editions.easy.grammar import easy_money, join_words, listed, plural, weekday_date
from generator.model.phones import parse_phone


def test_dates_have_no_leading_zero_and_no_abbreviation() -> None:
    assert easy_date(date(2026, 8, 5)) == "5. August 2026"
    assert weekday_date(date(2026, 8, 15)) == "Samstag, 15. August 2026"


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
    assert easy_time(moment) == words


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
    assert easy_phone(parse_phone(written)) == read


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
    assert easy_money(Decimal(amount)) == words


def test_one_has_its_own_form() -> None:
    assert (plural(1, "Jahr", "Jahre"), plural(2, "Jahr", "Jahre")) == ("1 Jahr", "2 Jahre")


def test_words_are_joined() -> None:
    assert [join_words(["A"]), join_words(["A", "B"]), join_words(["A", "B", "C"])] == ["A", "A und B", "A, B und C"]


def test_more_than_three_words_are_a_list() -> None:
    assert [line.kind for line in listed("Das ist", ["A", "B", "C"])] == ["sentence"]
    assert [line.text for line in listed("Das ist", ["A", "B", "C", "D"])] == ["Das ist:", "A", "B", "C", "D"]


def test_a_sentence_that_would_get_long_is_a_list_too() -> None:
    names = ["Bad Musterstadt am See", "Neu Musterdorf im Tal"]
    assert [line.kind for line in listed("Das Angebot ist für", names, "Diese Orte")] == ["sentence", "item", "item"]
