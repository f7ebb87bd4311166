"""Who is in charge of an offer, town by town."""

from pathlib import Path

import pytest

from generator.facts import gather_facts
from generator.facts.office import OfficeInCharge
from generator.publication import publish
from tests.builders import OFFER, read_catalog, write_site

OFFICES = "- {id: youth, title: Jugendamt, provider: kreis}\n- {id: registry, title: Standesamt}\n"
TOWNS = """- {id: adorf, name: Adorf, ags: "05000001"}
- {id: bestadt, name: Bestadt, ags: "05000002", offices: {youth: verein}}
- {id: cheim, name: Cheim, ags: "05000003"}
"""


def office_of(root: Path, offer: str, towns: str = TOWNS) -> OfficeInCharge | None:
    """The office of an offer in a county of three towns."""
    write_site(
        root,
        {
            "content/offices.yml": OFFICES,
            "content/municipalities.yml": towns,
            "content/offers/adorf/krabbelgruppe.yml": offer,
        },
    )
    catalog, problems = read_catalog(root)
    assert problems == []
    return gather_facts(publish(catalog))["krabbelgruppe"].office


RIGHT = OFFER.replace("provider: verein", "office: youth")


@pytest.mark.parametrize(
    ("towns", "expected"),
    [
        ("all", [(("bestadt",), "verein", False), (("adorf", "cheim"), "kreis", True)]),
        ("[adorf]", [(("adorf",), "kreis", True)]),
        ("[cheim, bestadt]", [(("bestadt",), "verein", False), (("cheim",), "kreis", True)]),
    ],
)
def test_towns_of_one_provider_stand_together(tmp_path: Path, towns: str, expected: list[object]) -> None:
    office = office_of(tmp_path, RIGHT.replace("[adorf]", towns))
    assert office is not None and office.id == "youth"
    assert [(p.towns, p.provider.id if p.provider else "", p.has_phone) for p in office.places] == expected


def test_where_nobody_is_named_nobody_is_in_charge(tmp_path: Path) -> None:
    office = office_of(tmp_path, RIGHT.replace("youth", "registry"))
    assert office is not None
    assert [(place.towns, place.provider, place.has_phone) for place in office.places] == [(("adorf",), None, False)]


def test_the_office_of_a_town_is_found(tmp_path: Path) -> None:
    office = office_of(tmp_path, RIGHT.replace("[adorf]", "[adorf, bestadt]"))
    assert office is not None
    names = [place.provider.name for town in ("adorf", "bestadt") if (place := office.of(town)) and place.provider]
    assert names == ["Kreis Beispiel", "Verein Adorf"]
    assert office.of("cheim") is None


def test_an_offer_of_a_provider_has_no_office(tmp_path: Path) -> None:
    assert office_of(tmp_path, OFFER) is None


def test_the_youth_office_of_a_town_is_its_office(tmp_path: Path) -> None:
    office = office_of(tmp_path, RIGHT, TOWNS.replace('"05000001"}', '"05000001", youth_office: verein}'))
    assert office is not None
    assert [place.provider.id for place in office.places if place.provider] == ["verein"]
