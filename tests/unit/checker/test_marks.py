"""The mark in long words."""

import pytest

from generator.checker.marks import in_mark, usual_mark


@pytest.mark.parametrize(
    ("written", "dotted"),
    [
        ("Die Telefon-Nummer steht hier.", "Die Telefon·nummer steht hier."),
        ("Kinder-Tages-Stätte", "Kinder·tages·stätte"),
        ("Schreiben Sie eine E-Mail.", "Schreiben Sie eine E-Mail."),
        ("Nordrhein-Westfalen", "Nordrhein-Westfalen"),
        ("Vor- und Nach-Name", "Vor- und Nach·name"),
        ("von {first} bis {last}", "von {first} bis {last}"),
    ],
)
def test_a_text_gets_another_mark(written: str, dotted: str) -> None:
    assert in_mark(written, "·") == dotted
    assert in_mark(written, "-") == written


def test_the_usual_mark_is_that_of_most_words() -> None:
    assert usual_mark(["Das Jugend·amt", "und die E-Mail"]) == "·"
    assert usual_mark(["Das Jugend·amt", "Die Telefon-Nummer", "Die Haus-Tür"]) == "-"
    assert usual_mark(["Wir helfen."]) == "-"
