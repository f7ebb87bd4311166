"""What is told of places and addresses, case by case, and where links stand."""

from pathlib import Path

import pytest

from generator.model.times import SECRET_PLACE
from generator.pipeline import prepare
from generator.publication import OpenPlace, Published, publish
from tests.builders import OFFER, TODAY, read_catalog, write_site

_FILE = "content/offers/adorf/krabbelgruppe.yml"
_PROVIDER = 'name: Verein Adorf\nstreet: "Am Tor 1"\npostal_code: "10115"\ncity: Adorf\n'


def _published(root: Path, more: str, provider: str = "name: Verein Adorf\n") -> Published:
    catalog, _ = read_catalog(write_site(root, {_FILE: OFFER + more, "content/providers/verein.yml": provider}))
    return publish(catalog)


@pytest.mark.parametrize(
    ("places", "told"),
    [
        ("{name: Haus Linde, visibility: hidden}", (SECRET_PLACE, "Treff", None)),
        ("{name: Haus Linde, visibility: hidden}, {name: Treff}", (SECRET_PLACE, "Treff", None)),
        ("{visibility: hidden}, {name: Treff}", ("Haus Linde", "Treff", None)),
        ("{name: Haus Linde}, {name: Treff, visibility: hidden}", ("Haus Linde", SECRET_PLACE, None)),
        ("{name: Haus Linde}", ("Haus Linde", "Treff", None)),
    ],
)
def test_a_time_names_every_place_but_the_hidden_ones(
    tmp_path: Path, places: str, told: tuple[str | None, ...]
) -> None:
    rule = "{kind: weekly, weekdays: [mon], from: '9:00', location: %s}"
    rules = ", ".join((rule % "Haus Linde", rule % "Treff", rule.replace(", location: %s", "")))
    times = _published(tmp_path, f"locations: [{places}]\ntimes: [{rules}]\n").offers["krabbelgruppe"].times
    assert tuple(getattr(time, "location") for time in times) == told  # noqa: B009 - a union of times


def test_no_town_of_a_hidden_place_is_told(tmp_path: Path) -> None:
    places = "{name: Saal, city: Adorf}, {name: Hof, city: Bestadt}, {name: Linde, city: Cheim, visibility: hidden}"
    towns = _published(tmp_path, f"locations: [{places}]\n").offers["krabbelgruppe"].town_of_place
    assert towns == {"Hof": "Bestadt", "Saal": "Adorf"}


@pytest.mark.parametrize("part", ['street: "Am Tor 1"', 'postal_code: "10115"', "city: Adorf", "municipality: adorf"])
def test_any_part_of_an_address_is_an_address(tmp_path: Path, part: str) -> None:
    address = _published(tmp_path, "", f"name: Verein\n{part}\n").providers["verein"].address
    key, _, value = part.partition(": ")
    assert address == OpenPlace.model_validate({key: value.strip('"')})


@pytest.mark.parametrize(
    ("place", "is_told"),
    [
        ('{street: "Am Tor 1"}', True),  # an open place shows the same street, whatever the broken file hides
        ('{street: "Ring 9"}', False),
        ("{city: Adorf}", False),
    ],
)
def test_where_an_offer_cannot_be_read_only_streets_that_are_open_anyway_are_told(
    tmp_path: Path, place: str, is_told: bool
) -> None:
    files = {
        "content/providers/verein.yml": _PROVIDER,
        _FILE: f"{OFFER}locations: [{place}]\n",
        "content/offers/adorf/kaputt.yml": "title: [\n",
    }
    published = prepare(write_site(tmp_path, files), TODAY).published
    assert published is not None
    assert (published.providers["verein"].address is not None) is is_told


@pytest.mark.parametrize(
    "places",
    [
        'locations: [{street: "Am Tor 1", visibility: public, visibility: hidden}]\n',
        'locations: [{street: "Am Tor 1"}]\n---\nlocations: [{street: "Am Tor 1", visibility: hidden}]\n',
        'locations: [{street: "Ring 9"}]\nlocations: [{street: "Am Tor 1", visibility: hidden}]\n',
    ],
)
def test_what_was_misread_hides_what_any_of_its_lines_hides(tmp_path: Path, places: str) -> None:
    about = "description: Kommen Sie zum Haus Am Tor 1 in Adorf.\n"
    files = {
        "content/providers/verein.yml": _PROVIDER,
        _FILE: f"{OFFER}{places}",
        "content/offers/adorf/anderes.yml": OFFER.replace("Krabbelgruppe", "Treff") + about,
    }
    prepared = prepare(write_site(tmp_path, files), TODAY)
    assert prepared.published is not None and prepared.published.providers["verein"].address is None
    assert prepared.published.editable == frozenset(), (
        "no page leads to a file, whose folder may be the town of a shelter"
    )
    assert "E319" in {problem.code for problem in prepared.problems if problem.path.endswith("anderes.yml")}


@pytest.mark.parametrize("places", ["Am Tor", "[Am Tor]", "[[Am Tor]]", "{street: [Am Tor]}"])
def test_places_that_are_none_stop_nothing(tmp_path: Path, places: str) -> None:
    files = {"content/providers/verein.yml": _PROVIDER, _FILE: f"{OFFER}locations: {places}\n"}
    prepared = prepare(write_site(tmp_path, files), TODAY)
    assert prepared.published is not None and prepared.problems
    assert prepared.published.providers["verein"].address is not None


def test_one_place_without_a_list_is_looked_at_too(tmp_path: Path) -> None:
    place = '{street: "Am Tor 1", visibility: hidden}'
    files = {"content/providers/verein.yml": _PROVIDER, _FILE: f"{OFFER}locations: {place}\n"}
    published = prepare(write_site(tmp_path, files), TODAY).published
    assert published is not None and published.providers["verein"].address is None


def test_a_provider_without_a_street_keeps_its_town_beside_another_shelter(tmp_path: Path) -> None:
    hidden = 'locations: [{street: "Am Tor 1", visibility: hidden}, {street: "Markt 2"}]\n'
    site = _published(tmp_path, hidden, "name: Verein\ncity: Adorf\n")
    assert site.providers["verein"].address == OpenPlace(city="Adorf")


def test_a_hidden_place_without_a_street_hides_no_others_street(tmp_path: Path) -> None:
    site = _published(tmp_path, "locations: [{visibility: hidden}, {street: Markt 2}]\n", _PROVIDER)
    assert site.providers["verein"].address is not None


def test_a_link_stands_at_its_line_and_column(tmp_path: Path) -> None:
    site = _published(tmp_path, "description: Hier [steht](orte/) es.\n")
    found = [(link.target, link.line, link.column, link.field) for link in site.links if link.path == _FILE]
    assert found == [("orte/", 9, len("description: ") + 1, "description")]
    (page,) = (link for link in site.links if link.path == "content/pages/imprint.md")
    assert (page.target, page.line, page.field) == ("kontakt/", 3, "")


def test_a_second_file_with_the_same_id_is_no_offer_of_the_site(tmp_path: Path) -> None:
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/bestadt/krabbelgruppe.yml": OFFER}))
    paths = publish(catalog).paths
    assert paths == {"krabbelgruppe": _FILE, "notruf": "content/offers/all/notruf.yml"}
