"""Places have many names: villages, houses and streets lead to what is there."""

import pytest

from generator.search.documents import SearchDocument

TOWN = {
    "places": ("Dülmen",),
    "districts": ("Buldern", "Hausdülmen"),
    "postal_codes": ("48249",),
    "facets": {"ort": ("duelmen",)},
}


@pytest.fixture
def asked(county):
    """The ids found for a question in a county of a few offers, and what was corrected."""
    node = county(
        SearchDocument("kreis", "Krabbelgruppen im Kreis", county_wide=True, facets={"ort": ("duelmen", "olfen")}),
        SearchDocument(
            "anderswo",
            "Krabbelgruppe",
            places=("Olfen",),
            districts=("Vinnum",),
            houses=("Pfarrheim",),
            facets={"ort": ("olfen",)},
        ),
        SearchDocument("dort", "Krabbelgruppe", streets=("Marktstraße 8",), **TOWN),
        SearchDocument("hier", "Krabbelgruppe", venue_districts=("Buldern",), streets=("Markt 12",), **TOWN),
        SearchDocument("turnen", "Turnen", venue_districts=("Buldern",), **TOWN),
        county_places=("Dülmen", "Buldern", "Hausdülmen", "48249", "Olfen", "Vinnum"),
        towns={"Dülmen": "duelmen", "Buldern": "duelmen", "Hausdülmen": "duelmen", "48249": "duelmen"}
        | {"Olfen": "olfen", "Vinnum": "olfen"},
    )

    def ask(question):
        found = node("search", question, {"limit": 10})
        return [hit["id"] for hit in found["hits"]], found["corrections"]

    return ask


def test_a_village_finds_what_is_there_then_what_its_town_has_then_what_is_for_all(asked):
    assert asked("Buldern") == (["hier", "turnen", "dort", "kreis"], [])
    assert asked("Hausdülmen") == (["dort", "hier", "turnen", "kreis"], [])
    assert asked("Vinnum") == (["anderswo", "kreis"], [])


@pytest.mark.parametrize(
    "question", ["Krabbelgruppe Buldern", "Buldern (Dülmen) Krabbelgruppe", "BULDERN krabbelgruppe"]
)
def test_what_is_sought_counts_more_than_the_village(asked, question):
    found, corrections = asked(question)
    assert (found[:2], corrections) == (["hier", "dort"], [])


@pytest.mark.parametrize("question", ["Marktstraße", "marktstrasse", "Marktstr.", "Marktstraße 8", "Markt Straße"])
def test_a_street_in_any_spelling(asked, question):
    found, corrections = asked(question)
    assert (found[0], corrections) == ("dort", [])


def test_houses_and_short_addresses(asked):
    assert asked("Pfarrheim") == (["anderswo"], [])
    assert asked("Markt 12")[0][0] == "hier"
    assert asked("Markt 8")[0][0] == "dort"
