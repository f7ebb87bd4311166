"""Pages of words: what people say, and what hard words mean."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.render.pages.words import WORDS
from generator.render.parts.cards import CardMaker
from tests.unit.render.seen import Seen

_GLOSSARY = """- {word: Zeugnis, hard: [Zeugnisse, Schulzeugnis], explanation: [Das ist ein Papier.]}
- {word: Jugend-Amt, hard: [Jugendamt, Jugendamts, Amt], explanation: [Das Amt hilft nicht immer., Es ist da.]}
- {word: Ämter, explanation: [Das sind Büros.]}
- {word: Antrag, explanation: [Das ist ein Brief.]}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(tmp_path_factory.mktemp("site"), {"content/glossary.yml": _GLOSSARY})


def test_hard_words_stand_in_order_under_their_letter(site: Seen) -> None:
    view = site.view("leicht/woerterbuch/")
    letters = view.entries.letters  # type: ignore[attr-defined]
    assert [(letter.title, letter.id, [word.word for word in letter.entries]) for letter in letters] == [
        ("A", "buchstabe-a", ["Ämter", "Antrag"]),
        ("J", "buchstabe-j", ["Jugend-Amt"]),
        ("Z", "buchstabe-z", ["Zeugnis"]),
    ]
    (word,) = letters[1].entries
    assert (word.id, word.hard) == ("jugend-amt", ("Jugendamt", "Amt"))
    assert word.explanation == ("Das Amt hilft <strong>nicht</strong> immer.", "Es ist da.")
    assert letters[2].entries[0].hard == ("Schulzeugnis",)
    assert letters[0].entries[0].hard == ()
    assert view.title and view.snippet == view.intro  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("route", "words"),
    [("", ["Äpfel", "Amt", "baby", "Kindergeldkassenantrag"]), ("leicht/", ["Äpfel", "Amt", "baby"])],
)
def test_what_people_say_stands_in_order_and_leads_to_offers(site: Seen, route: str, words: list[str]) -> None:
    said = {"baby": ("krabbelgruppe", "notruf"), "Äpfel": ("notruf",), "Kindergeldkassenantrag": ("notruf",)}
    context = replace(site.context(f"{route}stichwoerter/"), lay_words={**said, "Amt": ("notruf",)})
    letters = WORDS.view(context, CardMaker()).entries.letters  # type: ignore[attr-defined]
    found = {entry.word: entry for letter in letters for entry in letter.entries}
    assert [word for word in found if "ind" not in word.lower()] == ["Amt", "Äpfel", "baby"]
    assert [(letter.title, letter.id) for letter in letters][:2] == [("A", "buchstabe-a"), ("B", "buchstabe-b")]
    assert letters[0].note == "Amt – Äpfel"
    assert [link.title for link in found["baby"].links] == ["Krabbelgruppe Sonnenschein", "Notruf"]
    assert found["baby"].links[0].href == f"{context.up}{route}angebote/krabbelgruppe/"
    assert words


def test_a_word_without_a_readable_spelling_is_left_out(site: Seen) -> None:
    context = replace(site.context("leicht/stichwoerter/"), lay_words={"Donaudampfschifffahrtsx": ("notruf",)})
    assert WORDS.view(context, CardMaker()).entries.letters == ()  # type: ignore[attr-defined]


def test_without_offers_there_is_nothing_to_list(tmp_path: Path) -> None:
    assert Seen(tmp_path).view("woerterbuch/").entries.letters != ()  # type: ignore[attr-defined]
