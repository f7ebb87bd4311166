"""Where: numbered places, the way to a map, the towns."""

from generator.facts.where import MapLinks, NumberedPlace, Where
from tests.unit.facts.written import make_facts


def where(text: str) -> Where:
    return make_facts(text).where


def test_places_have_numbers_and_rows() -> None:
    text = "locations: [{name: Saal, street: Weg 1, postal_code: '10115', city: Adorf}, {municipality: bestadt}]"
    assert [(place.number, place.rows) for place in where(text).places] == [
        (1, ("Saal", "Weg 1", "10115 Adorf")),
        (2, ("Bestadt",)),
    ]


def test_a_hidden_place_is_a_number_and_the_wheelchair() -> None:
    secret = (
        "{name: Haus, street: Weg 9, visibility: hidden, wheelchair: yes, transport: Linie 5, accessibility_note: Tor}"
    )
    (place,) = where(f"locations: [{secret}]").places
    assert place == NumberedPlace(1, is_hidden=True, wheelchair="yes")
    assert where(f"locations: [{secret}]").hides_a_place and not where("locations: [{name: Saal}]").hides_a_place


def test_a_map_takes_the_position_else_the_street() -> None:
    (place,) = where("locations: [{street: Weg 1, latitude: 51.5, longitude: 7.25}]").places
    assert place.map == MapLinks(
        "geo:51.50000,7.25000",
        "https://www.openstreetmap.org/?mlat=51.50000&mlon=7.25000#map=17/51.50000/7.25000",
    )
    (place,) = where("locations: [{street: Weg 1 & 2, postal_code: '10115', city: Ä}]").places
    assert place.map == MapLinks(
        "geo:0,0?q=Weg%201%20%26%202%2C%2010115%20%C3%84",
        "https://www.openstreetmap.org/search?query=Weg%201%20%26%202%2C%2010115%20%C3%84",
    )
    assert where("locations: [{city: Adorf}]").places[0].map is None


def test_what_counts_as_known() -> None:
    assert not where("").known and not where("formats: [on-site]").known
    assert where("formats: [on-site, phone]").known and where("locations: [{city: Adorf}]").known


def test_people_go_there_unless_somebody_said_otherwise() -> None:
    assert where("").is_on_site and where("formats: [phone, on-site]").is_on_site
    assert not where("formats: [phone]").is_on_site


def test_towns_that_the_addresses_tell_already() -> None:
    adorf = "locations: [{municipality: adorf}]"
    assert where(adorf).area.is_told_by_places
    assert not where(f"municipalities: [adorf, bestadt]\n{adorf}").area.is_told_by_places
    everywhere = where("municipalities: all").area
    assert (everywhere.is_everywhere, everywhere.towns, everywhere.county) == (True, (), "Kreis Beispiel")
