"""What a text means that stands in the place of `from` and `to`."""

import pytest

from generator.model.spans import ends_of


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("3 Monate bis 3 Jahre", "3 Monate", "3 Jahre"),
        ("6 Wochen – 12 Monate", "6 Wochen", "12 Monate"),
        ("3-6 Monate", "3 Monate", "6 Monate"),
        ("von 3 bis 6", "3", "6"),
        ("ab 3 Jahre bis 6 Jahre", "3 Jahre", "6 Jahre"),
        ("6 months to 3 years", "6 months", "3 years"),
        ("ab Geburt bis 3 Jahre", "0 Jahre", "3 Jahre"),
        ("bis zu 3 Jahren", "", "3 Jahren"),
        ("ab 6 Monaten", "6 Monaten", ""),
        ("9 bis 12 Uhr", "9 Uhr", "12 Uhr"),
        ("9:30 bis 12 Uhr", "9:30", "12 Uhr"),
    ],
)
def test_both_ends_as_they_stand_there(text: str, first: str, last: str) -> None:
    assert (first, last) in list(ends_of(text))


@pytest.mark.parametrize("text", ["", "3 Jahre", "Kinder", "unter 3"])
def test_other_texts_are_no_spans(text: str) -> None:
    assert list(ends_of(text)) == []


def test_strokes_within_an_end_leave_it_whole_in_one_reading() -> None:
    assert ("2026-12-20", "2026-12-31") in list(ends_of("2026-12-20 - 2026-12-31"))
