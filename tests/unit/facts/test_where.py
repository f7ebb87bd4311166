"""Where: numbered places, the way to a map, the towns."""

from urllib.parse import quote

import pytest

from generator.facts import facts_of
from generator.facts.where import NumberedPlace, Where, map_link
from generator.model.notes import Note
from generator.publication import OpenPlace
from generator.schedule import calendar_of
from tests.unit.facts.written import make_facts, make_offer, make_published


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
    assert place.map == "https://www.openstreetmap.org/directions?to=51.50000,7.25000#map=17/51.50000/7.25000"
    (place,) = where("locations: [{street: Weg 1 & 2, postal_code: '10115', city: Ä}]").places
    assert place.map == "https://www.openstreetmap.org/directions?to=Weg%201%20%26%202%2C%2010115%20%C3%84"
    assert where("locations: [{city: Adorf}]").places[0].map == ""


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


def test_every_part_of_a_place_arrives() -> None:
    text = "{name: Saal, street: Weg 1, postal_code: '10115', city: Adorf, wheelchair: partly"
    (place,) = where(f"locations: [{text}, accessibility_note: Rampe, transport: Linie 1}}]").places
    assert (place.name, place.street, place.town) == ("Saal", "Weg 1", "10115 Adorf")
    assert (place.wheelchair, place.access_note, place.transport) == (
        "partly",
        Note(text="Rampe"),
        Note(text="Linie 1"),
    )
    assert not place.is_hidden


def test_what_nobody_said_about_a_place_is_an_empty_text() -> None:
    (place,) = where("locations: [{wheelchair: no}]").places
    assert (place.name, place.street, place.town, place.access_note, place.transport) == ("", "", "", None, None)
    assert (place.map, place.rows) == ("", ())


@pytest.mark.parametrize(
    ("town", "row"),
    [("postal_code: '10115'", "10115"), ("city: Adorf", "Adorf"), ("postal_code: '10115', city: Adorf", "10115 Adorf")],
)
def test_a_town_is_told_as_far_as_it_is_known(town: str, row: str) -> None:
    (place,) = where(f"locations: [{{street: Weg 1, {town}}}]").places
    assert place.town == row
    assert place.map.endswith("/directions?to=" + quote(f"Weg 1, {row}"))


def test_no_map_leads_to_what_is_invented() -> None:
    (place,) = where("locations: [{street: Weg 1, city: Adorf}]\nexample: yes").places
    assert (place.map, place.rows) == ("", ("Weg 1", "Adorf"))


def test_a_map_of_a_street_alone_has_no_comma() -> None:
    (place,) = where("locations: [{street: Weg/1}]").places
    assert place.map.endswith("/directions?to=Weg%2F1")


@pytest.mark.parametrize(
    "place", [OpenPlace.model_validate({"latitude": "51.5"}), OpenPlace.model_validate({"longitude": "7.25"})]
)
def test_half_a_position_is_none(place: OpenPlace) -> None:
    assert map_link(place) == ""


def test_the_county_has_its_name_and_kind() -> None:
    towns = "municipalities: [bestadt, adorf]"
    for text in (towns, "municipalities: all"):
        area = where(text).area
        assert (area.county, area.county_kind, area.is_told_by_places) == ("Kreis Beispiel", "Kreis", False)
    assert [town.id for town in where(towns).area.towns] == ["bestadt", "adorf"]
    unnamed = make_published(kind=None)
    for text in (towns, "municipalities: all"):
        assert facts_of(make_offer(text), unnamed, calendar_of(unnamed)).where.area.county_kind == ""


def test_forms_stand_once_in_the_editors_order() -> None:
    assert where("formats: [phone, online, phone]").formats == ("phone", "online")


def test_towns_that_people_go_to() -> None:
    def venues(text: str) -> list[str]:
        return [venue.city for venue in where(text).venues]

    two = "locations: [{municipality: bestadt}, {municipality: adorf, city: Dorfteil}, {municipality: bestadt}]"
    assert venues(two) == ["Bestadt", "Adorf"], "each once, called as its municipality"
    assert venues("locations: [{city: Weitweg}, {name: Saal}]") == ["Weitweg"]
    assert venues("locations: [{visibility: hidden, municipality: adorf, city: Adorf}]") == []
    for form, found in (("phone", []), ("online", []), ("outreach", ["Adorf"]), ("on-site", ["Adorf"])):
        assert venues(f"formats: [{form}]\nlocations: [{{municipality: adorf}}]") == found
    told = where(f"municipalities: [adorf, bestadt]\n{two}")
    assert (told.takes_place_in("adorf"), told.takes_place_in("cheim"), told.is_in_its_area) == (True, False, True)
    assert not where("locations: [{municipality: bestadt}]").is_in_its_area
    assert not where("locations: [{city: Weitweg}]").is_in_its_area
    assert not where("municipalities: [zzz]").is_in_its_area


def test_a_postcode_alone_is_no_row_of_an_address() -> None:
    (bare,), (named,) = (where(f"locations: [{{{p}postal_code: '48249'}}]").places for p in ("", "name: Saal, "))
    assert (bare.rows, bare.postal_code) == ((), "48249")
    assert (named.rows, named.postal_code) == (("Saal", "48249"), "")


def test_other_forms_beside_a_secret_place_are_kept() -> None:
    hidden = "locations: [{visibility: hidden}]"
    assert where(f"formats: [outreach]\n{hidden}").formats == ()
    assert where(f"formats: [phone, outreach]\n{hidden}").formats == ("phone", "outreach")
