"""Offers as a town's families see them: each once, under where it is; what a phase asks before it lists."""

from pathlib import Path
from typing import Any

import pytest

from tests.builders import OFFER
from tests.unit.render.seen import Seen

_EVERY = "[schwanger, baby, kind]"


def _offer(title: str, towns: str, place: str = "", phases: str = "[baby]", more: str = "") -> str:
    text = OFFER.replace("Krabbelgruppe Sonnenschein", title).replace("[adorf]", towns).replace("[baby]", phases)
    text = text.replace("[treffen]", "[leben]")  # not what emergency numbers are about
    return text + (f"locations: [{{municipality: {place}, name: Haus {title}}}]\n" if place else "") + more


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    offers = {
        "adorf/hier.yml": _offer("Hier", "[adorf, bestadt]", "adorf"),
        "adorf/hier-alle.yml": _offer("Hier Alle", "[adorf]", "adorf", _EVERY),
        "adorf/nebenan.yml": _offer("Nebenan", "[adorf, bestadt]", "bestadt"),
        "adorf/ohne.yml": _offer("Ohne Ort", "[adorf]"),
        "adorf/krabbelgruppe.yml": None,
        "adorf/geheim.yml": _offer(
            "Geheim",
            "[adorf]",
            more="sensitive: yes\nlocations: [{municipality: adorf, street: Weg 1, postal_code: '10115', city: Adorf, "
            "visibility: hidden}]\n",
        ),
        "adorf/telefon.yml": _offer("Telefon", "[adorf]", "adorf", more="formats: [phone]\n"),
        "adorf/netz.yml": _offer("Netz", "[adorf]", "adorf", more="open_to: [professionals]\n"),
        "all/amt.yml": _offer("Amt", "all", "bestadt"),
        "all/rat.yml": _offer("Rat", "all", "", _EVERY),
    }
    changes: dict[str, str | None] = {f"content/offers/{path}": text for path, text in offers.items()}
    return Seen(tmp_path_factory.mktemp("site"), changes)


def _titles(view: Any) -> list[tuple[str, list[str], list[str]]]:
    return [(g.id, [c.title for c in g.cards], [c.title for c in g.every_age]) for g in view.groups]


@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_a_town_tells_what_is_there_and_what_is_also_for_its_families(site: Seen, folder: str) -> None:
    adorf: Any = site.view(f"{folder}orte/adorf/")
    assert _titles(adorf) == [
        ("hier", ["Hier"], ["Hier Alle"]),
        ("auch-fuer-hier", ["Geheim", "Nebenan", "Ohne Ort", "Telefon"], []),
        ("ganzer-kreis", ["Amt"], ["Rat"]),
        ("notfall", ["Notruf"], []),
        ("fachleute", ["Netz"], []),
    ], "a hidden place, none, and one that nobody goes to are not here"
    assert [group.title for group in adorf.groups][:2] == ["Hier in Adorf", "Auch für Familien aus Adorf"]
    bestadt: Any = site.view(f"{folder}orte/bestadt/")
    assert _titles(bestadt) == [
        ("hier", ["Nebenan", "Amt"], []),
        ("auch-fuer-hier", ["Hier"], []),
        ("ganzer-kreis", [], ["Rat"]),
        ("notfall", ["Notruf"], []),
    ], "an office for all that is here is here, after the town's own"


@pytest.mark.parametrize(
    ("folder", "said"),
    [("", "{0} hier, {1} im ganzen Kreis"), ("leicht/", "Angebote im Ort: {0}, andere Angebote: {1}")],
)
def test_every_page_counts_a_town_alike(site: Seen, folder: str, said: str) -> None:
    town: Any = site.view(f"{folder}orte/adorf/")
    home: Any = site.view(folder)
    search: Any = site.view(f"{folder}suche/")
    (index,) = site.view(f"{folder}orte/").lists  # type: ignore[attr-defined]
    tiles = [home.municipalities[0], index.links[0], search.fallback[1].links[0]]
    assert {town.count, *(tile.note for tile in tiles)} == {said.format(2, 7)}
    counted = sum(len(g.cards) + len(g.every_age) for g in town.groups if g.id != "fachleute")
    assert counted == 2 + 7, "what families can use, each offer once"
    phase: Any = site.view(f"{folder}lebensphasen/kind/")
    there: Any = site.view(f"{folder}orte/adorf/kind/")
    assert {phase.municipalities[0].note, town.phases[2].note, there.count} == {said.format(1, 1)}


def test_a_phase_asks_where_people_live_before_it_lists_what_is_for_all(site: Seen) -> None:
    view: Any = site.view("lebensphasen/baby/")
    assert [link.href for link in view.municipalities] == ["../../orte/adorf/baby/", "../../orte/bestadt/baby/"]
    assert _titles(view) == [
        ("ganzer-kreis", ["Amt"], ["Rat"]),
        ("notfall", ["Notruf"], []),
        ("fachleute", ["Netz"], []),
    ]
    assert view.count == 9


@pytest.mark.parametrize(("folder", "most"), [("", 8), ("leicht/", 5)])
def test_what_would_be_long_as_cards_is_rows_of_which_the_first_show(tmp_path: Path, folder: str, most: int) -> None:
    """A card of Easy Language takes as much of a phone as two others."""

    def page(count: int) -> str:
        changes: dict[str, str | None] = {"content/providers/neu.yml": "name: Neu\n"}
        for number in range(count):
            offer = _offer(f"Noch {number}", "[adorf]").replace("provider: verein", "provider: neu")
            changes[f"content/offers/adorf/noch-{number}.yml"] = offer
        return Seen(tmp_path / str(count), changes).html(f"{folder}anbieter/neu/")

    few, more, many = page(most), page(most + 1), page(most + 2)
    assert (few.count('<ul class="cards">'), few.count('<ul class="rows">')) == (1, 0)
    assert few.count('<li class="card') == most and '<details class="rest">' not in few
    assert '<ul class="cards">' not in more and more.count('<li class="card') == most + 1
    shown, folded = many.split('<details class="rest">')
    assert (shown.count('<li class="card'), folded.count('<li class="card')) == (5, most - 3)
