"""The mark in long words."""

import pytest

from generator.checker.marks import forms, hyphened, in_mark, usual_mark


@pytest.mark.parametrize(
    ("written", "dotted"),
    [
        ("Die Telefon-Nummer steht hier.", "Die Telefon·nummer steht hier."),
        ("Kinder-Tages-Stätte", "Kinder·tages·stätte"),
        ("Schreiben Sie eine E-Mail.", "Schreiben Sie eine E-Mail."),
        ("Nordrhein-Westfalen", "Nordrhein-Westfalen"),
        ("Vor- und Nach-Name", "Vor- und Nach·name"),
        ("Ihre Steuer-ID", "Ihre Steuer-ID"),
        ("[Jugend-Amt](../Jugend-Amt/#Jugend-Amt)", "[Jugend·amt](../Jugend-Amt/#Jugend-Amt)"),
        ("Hilfe@Jugend-Amt.de und www.a.de/Jugend-Amt", "Hilfe@Jugend-Amt.de und www.a.de/Jugend-Amt"),
        ("von {first} bis {last}", "von {first} bis {last}"),
    ],
)
def test_a_text_gets_another_mark(written: str, dotted: str) -> None:
    assert in_mark(written, "·") == dotted
    assert in_mark(written, "-") == written


@pytest.mark.parametrize(
    ("written", "mark", "shown"),
    [
        ("Das Jugend·amt und der Kinder•arzt", "-", "Das Jugend-Amt und der Kinder-Arzt"),
        ("Das Jugend•amt und der Kinder-Arzt", "·", "Das Jugend·amt und der Kinder·arzt"),
        ("Kinder·tages-Stätte", "-", "Kinder-Tages-Stätte"),
        ("Schwarz-Weiß und Schwarz·weiß", "·", "Schwarz-Weiß und Schwarz-Weiß"),
    ],
)
def test_a_text_in_any_mark_gets_the_one_that_is_wanted(written: str, mark: str, shown: str) -> None:
    assert in_mark(written, mark) == shown


@pytest.mark.parametrize("written", ["Eltern-Kind-Gruppe", "Eltern-Kind-Gruppen", "Eltern·kind·gruppe"])
def test_a_word_with_hyphens_of_its_own_keeps_them_in_any_form(written: str) -> None:
    kept = forms(next(hyphened("Die Eltern-Kind-Gruppe ist da.")))
    assert in_mark(written, "·", kept).startswith("Eltern-Kind-Gruppe")


def test_the_usual_mark_is_that_of_most_words() -> None:
    assert usual_mark(["Das Jugend·amt", "und die E-Mail"]) == "·"
    assert usual_mark(["Das Jugend·amt", "Die Telefon-Nummer", "Die Haus-Tür"]) == "-"
    assert usual_mark(["Wir helfen."]) == "-"
    assert usual_mark(["Wir helfen."], "·") == "·"
