"""Rules that keep what was invented apart from what is real, and the chain within a town."""

from collections.abc import Callable

import pytest

from generator.checks import run_checks
from generator.problems import Problem
from tests.builders import OFFER, read_catalog, write_site

Found = Callable[..., list[Problem]]
OTHER = OFFER.replace("Krabbelgruppe Sonnenschein", "Treff am Teich")


@pytest.fixture
def found(tmp_path) -> Found:
    """Findings with one of these codes in the small site with these files below content/."""

    def find(code: str, **files: str) -> list[Problem]:
        write_site(
            tmp_path, {f"content/{name.replace('__', '/').replace('_', '-')}.yml": text for name, text in files.items()}
        )
        return [problem for problem in run_checks(read_catalog(tmp_path)[0]) if problem.code == code]

    return find


@pytest.mark.parametrize(
    ("here", "there", "says"),
    [
        ("[adorf]", "[bestadt]", "„Treff am Teich“ gilt nur in Bestadt, dieses Angebot in Adorf."),
        ("all", "[bestadt]", "gilt nur in Bestadt, dieses Angebot überall."),
        ("[adorf]", "[adorf, bestadt]", ""),
        ("[adorf, bestadt]", "[bestadt]", ""),
        ("[adorf]", "all", ""),
        ("all", "all", ""),
        ("all", "[adorf, bestadt]", "gilt nur in Adorf und Bestadt, dieses Angebot überall."),
    ],
)
def test_the_chain_leads_on_in_a_town_of_the_offer(found: Found, here: str, there: str, says: str) -> None:
    problems = found(
        "W396",
        offers__adorf__krabbelgruppe=OFFER.replace("[adorf]", here) + "next: [treff]\n",
        offers__bestadt__treff=OTHER.replace("[adorf]", there),
    )
    assert [(says in p.message, p.path, p.line, p.column, p.field) for p in problems] == (
        [(True, "content/offers/adorf/krabbelgruppe.yml", OFFER.count("\n") + 1, 8, "next.0")] if says else []
    )


def test_an_offer_that_is_not_there_is_told_by_another_rule(found: Found) -> None:
    assert found("W396", offers__adorf__krabbelgruppe=OFFER + "next: [gibt-es-nicht]\n") == []


@pytest.mark.parametrize(
    ("invented", "is_found"),
    [
        ("Verein Adorf", True),
        ("Verein Adorf (Beispiel)", True),
        ("VEREIN  ADORF", True),
        ("Verein Adorf am Teich", False),
    ],
)
def test_an_invented_provider_has_a_name_of_its_own(found: Found, invented: str, is_found: bool) -> None:
    problems = found("W395", providers__anderer=f"name: {invented}\nexample: yes\n")
    assert [(p.path, p.line, p.column, p.field) for p in problems] == (
        [("content/providers/anderer.yml", 1, 7, "name")] if is_found else []
    )
    assert all("content/providers/verein.yml" in p.message for p in problems)


def test_an_invented_offer_is_compared_with_providers_and_offers(found: Found) -> None:
    title = OFFER.replace("Krabbelgruppe Sonnenschein", "Verein Adorf") + "example: yes\n"
    assert len(found("W395", offers__adorf__anderes=title)) == 1
    assert found("W395", offers__adorf__anderes=title.replace("example: yes", "example: no")) == []


HOUSE = "locations: [{name: %s, street: Weg 5, postal_code: 10115, municipality: adorf, latitude: %s, longitude: 13.38%s}]\n"


@pytest.mark.parametrize(
    ("latitude", "more", "is_found"),
    [
        ("52.53", "", False),
        ("52.5308", "", False),
        ("52.5310", "", True),
        ("52.5310", ", visibility: hidden", False),
    ],
)
def test_one_house_lies_in_one_place(found: Found, latitude: str, more: str, is_found: bool) -> None:
    problems = found(
        "W397",
        offers__adorf__krabbelgruppe=OFFER + HOUSE % ("Haus", "52.53", ""),
        offers__adorf__treff=OTHER + HOUSE % ("Treff", latitude, more),
    )
    assert [(p.path, p.field) for p in problems] == (
        [("content/offers/adorf/treff.yml", "locations.0.latitude")] if is_found else []
    )


def test_another_street_is_another_house(found: Found) -> None:
    other = (HOUSE % ("Treff", "52.54", "")).replace("Weg 5", "Weg 6")
    assert (
        found(
            "W397",
            offers__adorf__krabbelgruppe=OFFER + HOUSE % ("Haus", "52.53", ""),
            offers__adorf__treff=OTHER + other,
        )
        == []
    )
