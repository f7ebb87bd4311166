"""Pages of words: what people say, and what hard words mean."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.render.parts.cards import CardMaker
from tests.unit.render.seen import KINDS, Seen

_GLOSSARY = """- {word: Zeugnis, hard: [Zeugnisse, Schulzeugnis], related: [Urkunde], explanation: [Das ist ein Papier.]}
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


_SAID = {
    "baby": ("krabbelgruppe", "notruf"),
    "Äpfel": ("notruf",),
    "Kindergeldkassenantrag": ("notruf",),
    "Amt": ("notruf",),
    "Quark": ("notruf",),
    "Садик": ("krabbelgruppe",),
}


def _with_words(site: Seen, route: str, said: dict[str, tuple[str, ...]] = _SAID) -> Any:
    context = replace(site.context(route), lay_words=said)
    return KINDS[context.page.kind].view(context, CardMaker())


@pytest.mark.parametrize(("route", "more"), [("", ["K"]), ("leicht/", [])])
@pytest.mark.parametrize("above", ["stichwoerter/", "suche/"])
def test_each_letter_that_people_say_words_with_has_a_page(site: Seen, route: str, more: list[str], above: str) -> None:
    letters = _with_words(site, route + above).letters
    assert [(link.title, link.note) for link in letters] == [(known, "") for known in ("A", "B", *more, "Q", "С")]
    ends = [f"{route}stichwoerter/{page}/" for page in ("a", "b", *(["k"] if more else []), "p", "z")]
    assert [link.href for link in letters] == [site.context(route + above).up + end for end in ends]


@pytest.mark.parametrize("route", ["", "leicht/"])
def test_a_letter_without_words_says_so(site: Seen, route: str) -> None:
    view = _with_words(site, f"{route}stichwoerter/z/", {"Amt": ("notruf",)})
    assert view.entries.letters == ()
    assert view.intro == site.context(f"{route}stichwoerter/z/").texts.none_words_letter == view.snippet
    assert [link.title for link in view.letters] == ["A"]


@pytest.mark.parametrize("route", ["", "leicht/"])
def test_what_people_say_stands_in_order_and_leads_to_offers(site: Seen, route: str) -> None:
    view = _with_words(site, f"{route}stichwoerter/a/")
    (part,) = view.entries.letters
    assert [entry.word for entry in part.entries] == ["Amt", "Äpfel"]
    assert [link.title for link in view.letters if link.current] == ["A"]
    (part,) = _with_words(site, f"{route}stichwoerter/b/").entries.letters
    (baby,) = part.entries
    assert [link.title for link in baby.links] == ["Krabbelgruppe Sonnenschein", "Notruf"]
    assert baby.links[0].href == f"../../{'../' if route else ''}{route}angebote/krabbelgruppe/"


def test_a_page_is_called_by_the_letters_that_it_has(site: Seen) -> None:
    titles = {page: _with_words(site, f"stichwoerter/{page}/").title for page in "bpz"}
    assert [title.rpartition(" ")[2] for title in titles.values()] == ["B", "Q", "С"]
    both = _with_words(site, "stichwoerter/p/", {"Quark": ("notruf",), "Papa": ("notruf",)})
    assert both.title.endswith(" P und Q") and [e.word for e in both.entries.letters[0].entries] == ["Papa", "Quark"]


def test_pages_of_letters_stay_whatever_words_there_are(site: Seen) -> None:
    view = _with_words(site, "stichwoerter/d/")
    assert view.title.endswith(" D") and view.entries.letters == ()


def test_a_word_without_a_readable_spelling_is_left_out(site: Seen) -> None:
    assert _with_words(site, "leicht/stichwoerter/k/").entries.letters == ()
    assert _with_words(site, "stichwoerter/k/").entries.letters != ()


def test_without_offers_there_is_nothing_to_list(tmp_path: Path) -> None:
    assert Seen(tmp_path).view("woerterbuch/").entries.letters != ()  # type: ignore[attr-defined]
