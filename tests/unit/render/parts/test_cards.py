"""What a card says of how far its record can be trusted, in lists and in results of the search, in both editions."""

from pathlib import Path

import pytest

from generator.facts import gather_channels
from generator.render.parts.cards import CardMaker
from generator.render.parts.result_cards import result_cards
from generator.render.renderer import Recipe, Renderer
from generator.theme import find_theme
from tests.builders import OFFER
from tests.unit.render.seen import Seen

_SOURCES = """sources:
- {name: öffentliche Liste, date: 2026-11-01, kind: secondary, note: "116 111, Mo–Sa 14–20 Uhr"}
- {name: § 1 BGB, date: 2026-11-02, kind: law}
- {url: "https://www.kreis-adorf.de/hilfe/", date: 2026-11-02, year: 2012, kind: official}
- {name: § 2 BGB, date: 2026-11-02, kind: law}
"""


def _looked_at(day: str, more: str = "") -> str:
    return f"{OFFER}verified: {{date: {day}, by: Redaktion, every: 36 months}}\n{more}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    root: Path = tmp_path_factory.mktemp("cards")
    return Seen(
        root,
        {
            "content/offers/adorf/frisch.yml": _looked_at("2024-11-24", "capacity: {free: yes, as_of: 2026-11-20}\n"),
            "content/offers/adorf/alt.yml": _looked_at("2024-11-23", "capacity: {free: yes, as_of: 2026-10-24}\n"),
            "content/offers/adorf/nie.yml": OFFER,
            "content/offers/adorf/erfunden.yml": OFFER + "example: yes\n",
            "content/offers/adorf/gelesen.yml": OFFER + _SOURCES,
            "content/offers/adorf/gesetz.yml": OFFER + _SOURCES.replace("2026-11", "2020-11"),
        },
    )


@pytest.fixture(scope="module")
def pages(site: Seen, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    theme, facts = find_theme(tmp_path_factory.mktemp("none")), site.context("").facts
    renderer = Renderer(
        Recipe(site.published, site.plan, facts, gather_channels(site.published), theme.folders, theme.assets, {}, {})
    )
    return {page.route: renderer.make(page).body.decode() for page in site.plan.pages.values()}


def test_a_card_says_that_nobody_has_looked_for_long(site: Seen) -> None:
    context = site.context("orte/adorf/")
    cards = {id_: CardMaker().card(site.published.offers[id_], context) for id_ in ("frisch", "alt", "nie")}
    assert {id_: (card.unverified, card.stale) for id_, card in cards.items()} == {
        "frisch": (False, False),
        "alt": (False, True),
        "nie": (True, False),
    }
    assert {id_: card.room for id_, card in cards.items()} == {
        "frisch": "Plätze frei (Stand: 20. November 2026)",
        "alt": "",
        "nie": "",
    }


@pytest.mark.parametrize(
    ("route", "words"),
    [
        ("orte/adorf/", ("Angaben vielleicht veraltet", "Angaben noch nicht geprüft", "Plätze frei (Stand: 20.\xa0November 2026)")),
        ("leicht/orte/adorf/", ("Vielleicht stimmt das <strong>nicht</strong> mehr.", "Wir haben das noch <strong>nicht</strong> geprüft.", "20.\xa0November 2026: freie Plätze")),
    ],
)  # fmt: skip
def test_lists_print_it(pages: dict[str, str], route: str, words: tuple[str, ...]) -> None:
    html = pages[route]
    assert all(word in html for word in words)
    assert (html.count(words[0]), html.count(words[2])) == (2, 1)


def test_results_of_the_search_know_it_too(site: Seen) -> None:
    words = result_cards(site.published, site.context("").facts, site.context("").channels, site.plan)
    assert words["alt"]["stale"] is True and "unverified" not in words["alt"] and "room" not in words["alt"]
    assert words["nie"]["unverified"] is True and "stale" not in words["nie"]
    assert not {"stale", "unverified"} & set(words["frisch"])
    assert words["frisch"]["room"] == "Plätze frei (Stand: 20. November 2026)"
    assert words["frisch"]["de-simple_room"] == "20. November 2026: freie Plätze"


def test_a_card_names_the_source_that_knows_best_and_never_says_of_it_that_nobody_has_looked(site: Seen) -> None:
    words = result_cards(site.published, site.context("").facts, site.context("").channels, site.plan)
    told = words["gelesen"]
    assert told["source"] == "Angaben von: kreis-adorf.de (Text von 2012) und andere, 2. November 2026"
    assert told["de-simple_source"] == "Wir haben das am 2. November 2026 gelesen."
    assert not {"stale", "unverified"} & set(told)
    old = words["gesetz"]
    assert old["stale"] is True and not {"source", "unverified"} & set(old), (
        "nobody relies on what was read 6 years ago"
    )


def test_a_card_of_what_is_invented_says_only_that(site: Seen) -> None:
    words = result_cards(site.published, site.context("").facts, site.context("").channels, site.plan)["erfunden"]
    assert words["example"] is True and not {"source", "stale", "unverified"} & set(words)


def test_no_entry_of_a_town_hides_that_it_takes_place_elsewhere(tmp_path: Path) -> None:
    both = OFFER.replace("[adorf]", "[adorf, bestadt]")
    there = "locations: [{municipality: bestadt}]\n"
    site = Seen(
        tmp_path,
        {
            "content/offers/adorf/dort.yml": both + there,
            "content/offers/adorf/kreis.yml": OFFER.replace("[adorf]", "all") + there,
            "content/offers/adorf/anruf.yml": both + "formats: [phone]\n" + there,
            "content/offers/adorf/geheim.yml": both + "locations: [{visibility: hidden, municipality: bestadt}]\n",
        },
    )
    told: dict[tuple[str, str], str] = {}
    for route in ("orte/adorf/", "orte/adorf/baby/", "leicht/orte/adorf/baby/", "orte/bestadt/baby/"):
        html = site.html(route)
        for card in html.split('<li class="card')[1:]:
            id_ = card.split("/angebote/")[1].split("/")[0]
            told[route, id_] = card.split('at-place"><dt>Wo</dt><dd>')[1].split("<")[0] if "at-place" in card else ""
    away = [route for route, _ in told if "adorf" in route]
    assert {told[route, id_] for route in away for id_ in ("dort", "kreis")} == {"in Bestadt"}
    assert {told["orte/bestadt/baby/", id_] for id_ in ("dort", "kreis")} == {""}, "it is there"
    assert {words for (_, id_), words in told.items() if id_ == "anruf"} == {"am Telefon"}
    assert {words for (_, id_), words in told.items() if id_ in ("geheim", "krabbelgruppe")} == {""}
