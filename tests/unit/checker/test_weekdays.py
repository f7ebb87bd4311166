"""Days of the week in a short form, and how they are said."""

import pytest

from tests.unit.checker.passages import problems, words


@pytest.mark.parametrize(
    ("days", "better"),
    [
        ("Mo bis Fr", "von Montag bis Freitag"),
        ("Mo-Fr", "von Montag bis Freitag"),
        ("Mo. – Do.", "von Montag bis Donnerstag"),
        ("Montags-freitags", "von Montag bis Freitag"),
        ("Montag - Freitag", "von Montag bis Freitag"),
        ("Mo, Mi, Fr", "am Montag, am Mittwoch und am Freitag"),
        ("Mo, Mi und Fr", "am Montag, am Mittwoch und am Freitag"),
        ("Mo/Mi", "am Montag und am Mittwoch"),
        ("dienstags/donnerstags", "am Dienstag und am Donnerstag"),
        ("Sa oder So", "am Samstag oder am Sonntag"),
        ("Mo-Do und Fr", "von Montag bis Donnerstag und am Freitag"),
        ("Mo-Di, Do-Fr", "von Montag bis Dienstag und von Donnerstag bis Freitag"),
    ],
)
def test_the_advice_names_the_days_that_are_meant(days: str, better: str) -> None:
    (found,) = problems("LS18", f"Wir sind {days} da.")
    assert found.suggestion == f"Bitte so schreiben: „{better}“."


def test_one_day_before_hours_is_named() -> None:
    (found,) = problems("LS18", "Wir sind Di 9 bis 12 Uhr da.")
    assert found.suggestion == "Bitte so schreiben: „am Dienstag“."


def test_more_than_three_days_are_a_list() -> None:
    (found,) = problems("LS18", "Wir sind Mo, Di, Do, Fr da.")
    assert found.suggestion == "Bitte eine Liste schreiben: „am Montag“, „am Dienstag“, „am Donnerstag“, „am Freitag“."


@pytest.mark.parametrize("days", ["Montags-freitags", "Dienstags-Donnerstags"])
def test_days_with_a_stroke_are_no_long_word(days: str) -> None:
    assert words("LS13", f"Wir sind {days} da.") == []


@pytest.mark.parametrize(
    "sentence", ["Wir sind von montags bis freitags da.", "Das ist am Sonntag-Nachmittag.", "So ist das."]
)
def test_days_in_full_stay(sentence: str) -> None:
    assert words("LS18", sentence) == []
