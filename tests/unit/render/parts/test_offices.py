"""Offices in charge: on the page of an offer, of a town, on cards, in the search and for machines."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen

_RIGHT = OFFER.replace("provider: verein", "office: youth").replace("Krabbelgruppe Sonnenschein", "Unterhaltsvorschuss")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "site_config.yml": SITE["site_config.yml"].replace(
                "emergency: [notruf]", "emergency: [notruf]\nfallback: [notruf]"
            ),
            "content/offers/all/vorschuss.yml": _RIGHT.replace("[adorf]", "all").replace(
                "contact:\n  email: info@adorf.de\n", ""
            ),
            "content/offices.yml": "- {id: youth, title: Jugendamt}\n- {id: registry, title: Standesamt, easy: {title: Standes-Amt}}\n",
        },
    )


def test_the_page_of_an_offer_names_the_office_of_each_town(site: Seen) -> None:
    view: Any = site.view("angebote/vorschuss/")
    assert view.offices.title == "Zuständig: Jugendamt"
    assert [(p.title, p.anchors, p.reach.name, p.has_phone) for p in view.offices.places] == [
        ("In Adorf", ("ort-adorf",), "Kreis Beispiel", True),
        ("In Bestadt", ("ort-bestadt",), "Verein Adorf", False),
    ]
    assert [place.instead and (place.instead.title, place.instead.href) for place in view.offices.places] == [
        None,
        ("Kreis Beispiel", "tel:+492541180"),
    ]
    assert [(way.title, way.href) for way in view.offices.others] == [("Notruf", "tel:112")]
    assert view.contact is view.provider is None, "one box, not two"
    assert (view.brief.call, view.brief.way.href) == (None, "#zustaendig")


def test_a_town_shows_its_offices_and_its_cards_name_them(site: Seen) -> None:
    view: Any = site.view("orte/bestadt/")
    assert [(office.title, office.reach.name) for office in view.offices.places] == [("Jugendamt", "Verein Adorf")]
    (card,) = [card for group in view.groups for card in group.cards if card.title == "Unterhaltsvorschuss"]
    assert card.office == "Verein Adorf" and card.href.endswith("angebote/vorschuss/#ort-bestadt")
    (there,) = [
        card
        for group in site.view("orte/adorf/").groups  # type: ignore[attr-defined]
        for card in group.cards
        if card.title == "Unterhaltsvorschuss"
    ]
    assert there.office == "Kreis Beispiel, 02541 18-0"


@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_where_offices_open_on_demand_so_does_the_number_for_all_of_them(tmp_path: Path, folder: str) -> None:
    """Else it is all that a reader sees in the box of the town's own offices."""
    offices = "- {id: youth, title: Jugendamt}\n- {id: registry, title: Standesamt, provider: kreis}\n"
    settings = SITE["site_config.yml"].replace("emergency: [notruf]", "emergency: [notruf]\nfallback: [notruf]")
    site = Seen(tmp_path, {"site_config.yml": settings, "content/offices.yml": offices})
    box = site.html(f"{folder}orte/bestadt/").split('class="box offices"')[1].split("</section>")[0]
    folded = re.findall(r'<details class="office">(.*?)</details>', box, re.DOTALL)
    assert len(folded) == 3 and "tel:112" in folded[2]
    assert "tel:" not in re.sub(r"<details.*?</details>", "", box, flags=re.DOTALL)


def test_in_other_lists_there_is_one_card_with_the_office_itself(site: Seen) -> None:
    view: Any = site.view("lebensphasen/baby/")
    found = [card for group in view.groups for card in group.cards if card.title == "Unterhaltsvorschuss"]
    assert [(card.office, "#" in card.href) for card in found] == [("Jugendamt", False)]


def test_the_search_page_has_the_words_of_each_town(site: Seen) -> None:
    view: Any = site.view("suche/")
    assert view.offices == {
        "youth": {"": "Jugendamt", "adorf": "Kreis Beispiel, 02541 18-0", "bestadt": "Verein Adorf"}
    }


def test_a_provider_lists_what_its_office_gives(site: Seen) -> None:
    view: Any = site.view("anbieter/verein/")
    assert "Unterhaltsvorschuss" in [card.title for group in view.groups for card in group.cards]


def test_machines_read_who_is_in_charge_where(site: Seen) -> None:
    view: Any = site.view("angebote/vorschuss/")
    data = json.loads(view.structured_data)
    assert data["@type"] == "GovernmentService"
    assert [(p["name"], [town["name"] for town in p["areaServed"]]) for p in data["provider"]] == [
        ("Kreis Beispiel", ["Adorf"]),
        ("Verein Adorf", ["Bestadt"]),
    ]


def test_easy_language_says_that_the_office_helps(site: Seen) -> None:
    view: Any = site.view("leicht/angebote/vorschuss/")
    assert [item.html for item in view.helper] == ["Das Amt von Ihrem Ort hilft Ihnen."]
    assert view.offices.title == "Das Amt: Jugendamt"


def test_an_invented_number_is_no_way_on(tmp_path: Path) -> None:
    made = _RIGHT.replace("[adorf]", "all").replace("contact:\n  email: info@adorf.de\n", "")
    invented = OFFER.replace("email: info@adorf.de", "phones: [{number: 030 23125-111}]") + "example: yes\n"
    view: Any = Seen(
        tmp_path,
        {
            "site_config.yml": f"{SITE['site_config.yml']}fallback: [notruf, beispiel]\n",
            "content/offers/all/vorschuss.yml": made,
            "content/offers/all/beispiel.yml": invented.replace("Krabbelgruppe Sonnenschein", "Beispiel-Telefon"),
            "content/providers/kreis.yml": f"{SITE['content/providers/kreis.yml']}example: yes\n",
            "content/offices.yml": "- {id: youth, title: Jugendamt}\n",
        },
    ).view("angebote/vorschuss/")
    assert {place.instead.href for place in view.offices.places} == {"tel:112"} and not view.offices.others


def test_a_town_folds_its_offices_where_it_has_several(site: Seen, tmp_path: Path) -> None:
    alone: Any = site.view("orte/bestadt/")
    assert not alone.offices.is_folded
    offices = "- {id: youth, title: Jugendamt}\n- {id: registry, title: Standesamt, provider: kreis}\n"
    several: Any = Seen(tmp_path, {"content/offices.yml": offices}).view("orte/bestadt/")
    assert len(several.offices.places) == 2 and several.offices.is_folded


def test_a_hard_word_is_explained_once_in_the_box_of_a_town(tmp_path: Path) -> None:
    text = "easy: {text: [Fragen Sie das Jugend-Amt.]}"
    view: Any = Seen(
        tmp_path,
        {
            "content/offices.yml": f"- {{id: youth, title: Jugendamt, provider: kreis, {text}}}\n"
            f"- {{id: registry, title: Standesamt, provider: verein, {text}}}\n"
        },
    ).view("leicht/orte/adorf/")
    assert [len(item.words) for place in view.offices.places for item in place.text] == [1, 0]
