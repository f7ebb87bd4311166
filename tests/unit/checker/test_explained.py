"""What a text explains itself is no finding: before the word, after it, or in the next sentence."""

import pytest

from tests.unit.checker.passages import words


@pytest.mark.parametrize(
    "text",
    [
        ("Das nennt man: Vormundschaft.",),
        ("In schwerer Sprache heißt das: Vormundschaft.",),
        ("Vormundschaft heißt: Jemand sorgt für ein Kind.",),
        ("Vormundschaft ist Sorge für ein Kind.",),
        ("Was ist eine Vormundschaft?",),
        ("Vormundschaft: Das ist Sorge für ein Kind.",),
        ("Dann bekommt Ihr Kind eine Vormundschaft.", "Das ist Hilfe für das Kind."),
        ("Dann hilft die Vormundschaft.", "Das bedeutet: Jemand sorgt für das Kind."),
    ],
)
def test_an_explained_word_is_fine(text: tuple[str, ...]) -> None:
    assert words("LS15", *text) == []


@pytest.mark.parametrize(
    "text",
    [
        ("Die Vormundschaft ist kurz.",),
        ("Bitte sagen Sie uns Ihre Vormundschaft.",),
        ("Dann hilft die Vormundschaft.", "Das ist wichtig."),
        ("Die Vormundschaft hilft dem Kind.", "Das ist ein Mensch."),
    ],
)
def test_what_explains_nothing_or_another_word_is_not(text: tuple[str, ...]) -> None:
    assert words("LS15", *text) == ["Vormundschaft"]


def test_a_short_form_is_fine_where_the_text_explains_it() -> None:
    assert words("LS14", "Die Abkürzung ist: SGB.", "Das steht im SGB.") == []
    assert words("LS14", "SGB ist die Abkürzung für Sozial-Gesetz-Buch.") == []
    assert words("LS14", "Das Gesetz heißt SGB.") == ["SGB"]
