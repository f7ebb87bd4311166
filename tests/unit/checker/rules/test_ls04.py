"""LS04: no subordinate clause."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


@pytest.mark.parametrize(
    ("sentence", "clause", "advice"),
    [
        ("Wir helfen Ihnen, weil das wichtig ist.", "weil das wichtig ist", "„… . Denn: …“"),
        ("Das ist ein Kurs, der Ihnen Spaß macht.", "der Ihnen Spaß macht", "Bitte 2 Sätze daraus machen."),
        ("Wer Hilfe braucht, kann anrufen.", "Wer Hilfe braucht", "Bitte 2 Sätze daraus machen."),
        ("Weil das Kind krank ist, bleibt es zu Hause.", "Weil das Kind krank ist", "Deshalb"),
        ("Gibt es Streit, hilft die Beraterin.", "Gibt es Streit", "Bitte 2 Sätze daraus machen."),
        ("Ist das Kind krank, dann rufen Sie an.", "Ist das Kind krank", "Bitte 2 Sätze daraus machen."),
        ("Dort wo wir wohnen ist es laut.", "Dort wo wir wohnen ist es laut", "Bitte 2 Sätze daraus machen."),
        ("Je früher Sie kommen, desto besser.", "Je früher Sie kommen, desto besser", "Bitte 2 Sätze daraus machen."),
    ],
)
def test_the_clause_is_quoted_where_it_starts_with_a_way_out(sentence: str, clause: str, advice: str) -> None:
    (found,) = problems("LS04", sentence)
    assert (found.words, found.level) == (clause, Level.WARNING)
    assert found.column == COLUMN + sentence.index(clause.split(maxsplit=1)[0])
    assert found.message == f"Hier steht ein Neben-Satz: „{clause}“."
    assert advice in found.suggestion


@pytest.mark.parametrize(
    "sentence",
    [
        "Wenn Sie Hilfe brauchen, rufen Sie an.",
        "Weil das wichtig ist.",
        "Wir fragen Sie: Weil das so ist.",
        "Kommen Sie, rufen Sie an.",
        "Kommen wir, rufen Sie an.",
        "Wer kommt?",
        "Die einen spielen, die anderen reden.",
        "Das ist ja gut, desto besser.",
        "Ja, gibt es Saft.",
    ],
)
def test_what_needs_no_waiting_for_the_verb_stays(sentence: str) -> None:
    assert words("LS04", sentence) == []


def test_only_the_first_clause_of_a_sentence_is_told() -> None:
    assert words("LS04", "Wir helfen, weil das wichtig ist, damit es gelingt.") == ["weil das wichtig ist"]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Die Kinder lernen, Konflikte zu lösen.", "lösen"),
        ("Bücher zurückzugeben ist auch am Sonntag möglich.", "zurückzugeben"),
        ("Das Kind scheint sich wohlzufühlen.", "wohlzufühlen"),
        ("Sie brauchen nichts mitzubringen.", "mitzubringen"),
    ],
)
def test_a_verb_with_zu_is_told_wherever_it_stands(sentence: str, verb: str) -> None:
    assert words("LS04", sentence) == [verb]


@pytest.mark.parametrize(
    "sentence", ["Wir wollen Zucker hinzufügen.", "Alle können etwas dazulernen.", "Hilfe zu bekommen."]
)
def test_a_part_that_ends_with_zu_and_a_line_without_another_verb_stay(sentence: str) -> None:
    assert words("LS04", sentence) == []
