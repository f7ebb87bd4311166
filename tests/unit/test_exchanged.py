"""Ids that stay and lead elsewhere: swapped, handed on, or taken by another record."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TypeAlias

import pytest

from generator.changes import judge
from generator.exchanged import Content, Exchange
from generator.pipeline import prepare
from generator.problems import Problem
from tests.builders import OFFER, SITE, TODAY, write_site

Changes: TypeAlias = dict[str, str | None]
A, B, C = (f"content/offers/adorf/{name}.yml" for name in ("malen", "singen", "turnen"))
PAINTING = OFFER.replace("Krabbelgruppe Sonnenschein", "Malgruppe").replace("info@", "malen@")
SINGING = OFFER.replace("Krabbelgruppe Sonnenschein", "Chor").replace("Spielen", "Singen") + "cost: {kind: free}\n"
SPORTS = OFFER.replace("Krabbelgruppe Sonnenschein", "Turnen").replace("Reden", "Turnen") + "languages: [de, tr]\n"
PAGES = ("# Zebra\n\nEin Tier mit Streifen.\n", "# Pferd\n\nEin Tier.\n")


@pytest.fixture
def exchanged(tmp_path: Path) -> Callable[[Changes, Changes], list[tuple[str, str]]]:
    """The file and the beginning of each finding about an id, from one state of the small site to another."""
    numbers = count()

    def find(before: Changes, now: Changes) -> list[tuple[str, str]]:
        old, new = (
            prepare(write_site(tmp_path / str(next(numbers)), state), TODAY) for state in (before, {**before, **now})
        )
        assert not [problem for problem in old.problems if problem.code[0] == "E"]
        return sorted(_told(problem) for problem in judge(old, new) if problem.code == "E345")

    return find


def _told(problem: Problem) -> tuple[str, str]:
    return problem.path, problem.message.split(" Links auf ")[0]


def test_two_offers_that_swap_their_names(exchanged: Callable[..., list[tuple[str, str]]]) -> None:
    assert exchanged({A: PAINTING, B: SINGING}, {A: SINGING, B: PAINTING}) == [
        (A, "Unter „malen“ steht mit dieser Änderung, was bisher „singen“ war."),
        (B, "Unter „singen“ steht mit dieser Änderung, was bisher „malen“ war."),
    ]


def test_a_swap_shows_through_new_words(exchanged: Callable[..., list[tuple[str, str]]]) -> None:
    now = {A: SINGING.replace("Chor", "Chor am Abend"), B: PAINTING + "verified: {date: 2026-11-01, by: phone}\n"}
    assert [path for path, _ in exchanged({A: PAINTING, B: SINGING}, now)] == [A, B]


def test_offers_of_one_title_are_told_apart_by_the_rest(exchanged: Callable[..., list[tuple[str, str]]]) -> None:
    there = SINGING.replace("Chor", "Malgruppe").replace("[adorf]", "[bestadt]")
    assert [path for path, _ in exchanged({A: PAINTING, B: there}, {A: there, B: PAINTING})] == [A, B]


def test_three_offers_that_hand_their_names_on(exchanged: Callable[..., list[tuple[str, str]]]) -> None:
    before = {A: PAINTING, B: SINGING, C: SPORTS}
    assert [path for path, _ in exchanged(before, {A: SPORTS, B: PAINTING, C: SINGING})] == [A, B, C]


def test_an_offer_under_the_name_of_one_that_went(exchanged: Callable[..., list[tuple[str, str]]]) -> None:
    now = {A: None, B: PAINTING + "former_ids: [malen]\n"}
    assert exchanged({A: PAINTING, B: SINGING}, now) == [
        (B, "Unter „singen“ steht mit dieser Änderung, was bisher „malen“ war.")
    ]


def test_a_new_offer_under_the_name_of_one_that_moved(exchanged: Callable[..., list[tuple[str, str]]]) -> None:
    said = "Was bisher „malen“ war, heißt jetzt „turnen“, und unter „malen“ steht etwas anderes."
    assert exchanged({A: PAINTING}, {A: SPORTS, C: PAINTING}) == [(A, said)]


@pytest.mark.parametrize(
    "path", ["content/municipalities.yml", "content/topics.yml", "content/life_phases.yml", "content/programmes.yml"]
)
def test_entries_of_a_list_that_swap_their_ids(exchanged: Callable[..., list[tuple[str, str]]], path: str) -> None:
    more = "- {id: netz, name: Netzwerk, summary: Alle zusammen.}\n" if path.endswith("programmes.yml") else ""
    text = SITE[path] + more
    one, two = [row.split("id: ")[1].split(",")[0] for row in text.splitlines()][-2:]
    swapped = text.replace(f"{{id: {one}", "{id: ?").replace(f"{{id: {two}", f"{{id: {one}").replace("?", two)
    assert {where for where, _ in exchanged({path: text}, {path: swapped})} == {path}
    assert len(exchanged({path: text}, {path: swapped})) == 2
    turned = "".join(reversed(text.splitlines(True)))
    assert exchanged({path: text}, {path: turned}) == [], "the order says nothing"


def test_providers_and_pages_that_swap_their_files(exchanged: Callable[..., list[tuple[str, str]]]) -> None:
    for folder, one, two in (("providers", "name: Ohne\n", "name: Mit\n"), ("pages", *PAGES)):
        kind = ".md" if folder == "pages" else ".yml"
        first, second = f"content/{folder}/x{kind}", f"content/{folder}/y{kind}"
        assert [path for path, _ in exchanged({first: one, second: two}, {first: two, second: one})] == [first, second]


@pytest.mark.parametrize(
    "now",
    [
        {A: PAINTING.replace("Malgruppe", "Kunst für alle")},
        {A: PAINTING.replace("Malgruppe", "Kunst"), C: PAINTING},
        {A: PAINTING.replace("Malgruppe", "Chor"), B: SINGING.replace("Chor", "Malgruppe")},
        {A: SINGING.replace("Chor", "Neuer Chor")},
        {A: None, B: SINGING.replace("Chor", "Chor und Malen").replace("info@", "malen@") + "former_ids: [malen]\n"},
        {A: SINGING.replace("Chor", "Malgruppe"), B: PAINTING.replace("Malgruppe", "Chor")},
        {A: None, C: PAINTING + "former_ids: [malen]\n"},
    ],
    ids=["renamed", "copied", "titles mended", "made of a copy", "merged", "all but the titles", "moved"],
)
def test_what_is_still_the_same_record(exchanged: Callable[..., list[tuple[str, str]]], now: Changes) -> None:
    assert exchanged({A: PAINTING, B: SINGING}, now) == []


def test_many_records_that_say_almost_the_same() -> None:
    """A course a week: each says more of itself than of the others, whatever they share."""
    shared = [("provider", "verein"), ("cost", "free"), ("city", "adorf")]
    before = {f"kurs-{n}": Content(f"kurs {n}", frozenset([*shared, ("title", n), ("start", n)])) for n in range(20)}
    later = {
        id_: Content(f"neuer {content.title}", content.said - {("cost", "free")}) for id_, content in before.items()
    }
    exchange = Exchange(before, later)
    assert {exchange.taken(id_) or exchange.successor(id_) for id_ in before} == {None}


def test_what_was_invented_may_become_another_in_the_change_that_ends_the_examples(exchanged):
    invented: Changes = {A: f"{PAINTING}example: yes\n", B: f"{SINGING}example: yes\n"}
    assert [path for path, _ in exchanged(invented, {A: SINGING, B: None})] == [A, B], "it is a site of examples still"
    site = SITE["site_config.yml"].replace("example: yes\n", "")
    assert exchanged(invented, {A: SINGING, B: None, "site_config.yml": site}) == []
    assert exchanged({A: PAINTING, B: SINGING}, {A: SINGING, B: PAINTING, "site_config.yml": site}) != []
