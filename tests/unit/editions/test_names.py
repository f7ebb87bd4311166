"""Long words that nobody wrote for easy pages: names of places and of sources."""

from dataclasses import replace

import pytest

from generator.editions.names import told_name
from generator.editions.origins import origin_titles
from tests.builders import shipped_edition
from tests.unit.editions.easy.told import lines
from tests.unit.facts.written import make_facts

_STANDARD, _EASY = (shipped_edition(tag).texts for tag in ("de", "de-simple"))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Familienzentrum am Beispielweg", "Familien-Zentrum am Beispielweg"),
        ("Mehrgenerationenhaus", "Mehr-Generationen-Haus"),
        ("Beratungsstelle, Eingang im Hof", "Beratungs-Stelle, Eingang im Hof"),
        ("Kita „Familienzentrum“", "Kita „Familien-Zentrum“"),
        ("Turnhalle am Park", "Turnhalle am Park"),
        ("Karl-Leisner-Familienzentrum", "Karl-Leisner-Familienzentrum"),
        ("Familienzentrum-Süd", "Familienzentrum-Süd"),
        ("www.Familienzentrum.de und a@Jugendamt.de", "www.Familienzentrum.de und a@Jugendamt.de"),
        ("Haus Overbergpassage", "Haus Overbergpassage"),
    ],
)
def test_easy_editions_split_common_words_of_a_name(name: str, told: str) -> None:
    """What is on no list may be a proper name, and so may be what has hyphens of its own."""
    assert told_name(name, _EASY) == told
    assert told_name(name, _STANDARD) == name


def test_a_place_is_called_alike_in_its_address_and_where_a_time_names_it() -> None:
    place = "{name: Familienzentrum, street: Bahnhofstraße 3, city: Adorf}"
    time = "{kind: weekly, weekdays: [mon], from: '9:00', to: '10:00', location: Familienzentrum}"
    offer = f"locations: [{place}, {{name: Aula, city: Adorf}}]\ntimes: [{time}]"
    assert [row for row in lines("where", offer) if row.startswith("| ")][:2] == [
        "| Familien-Zentrum",
        "| Bahnhofstraße 3",
    ]
    assert "| Familien-Zentrum" in lines("when", offer)


def test_a_source_has_the_easy_name_that_the_site_knows() -> None:
    row = "sources: [{name: Jugendamt Adorf, date: 2026-08-01, kind: authority}]"
    told = make_facts(row).status.sources
    assert [*origin_titles(told, _EASY)] == ["Jugend-Amt Adorf"]
    known = replace(told, origins=tuple(replace(origin, easy_name="Amt für Kinder") for origin in told.origins))
    assert [*origin_titles(known, _EASY)] == ["Amt für Kinder"]
    assert [*origin_titles(known, _STANDARD)] == ["Jugendamt Adorf"]
