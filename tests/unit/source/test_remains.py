"""What is left of files of offers that are no YAML."""

from pathlib import Path

import pytest

from generator.source.files import read_sources
from generator.source.remains import remains
from tests.builders import OFFER, write_site

PATH = "content/offers/adorf/haus.yml"


def left(root: Path, text: str) -> list[dict[str, str]] | None:
    sources, _ = read_sources(write_site(root, {PATH: text}))
    found = remains(sources)
    assert all(source.path == PATH and source.id == "haus" and source.folder == "adorf" for source in found)
    return [dict(place) for source in found for place in source.node["locations"]] if found else None


def test_a_good_file_leaves_nothing(tmp_path: Path) -> None:
    assert left(tmp_path, f"{OFFER}locations: [{{street: Weg 7, visibility: hidden}}]\n") is None


def test_a_broken_file_that_hides_nothing_leaves_nothing(tmp_path: Path) -> None:
    assert left(tmp_path, f"{OFFER}locations: [{{street: Weg 7}}\n") is None


@pytest.mark.parametrize(
    "places",
    [
        "locations: [{street: Weg 7, visibility: hidden}, {street: Ring 9}\n",
        "locations:\n  - street: 'Weg 7'\n    visibility: hiden\n  - street: Ring 9\nx: [\n",
        "locations:\n  - visibilty: x\n    'street': \"Weg 7\n  - street: Ring 9\n",
    ],
)
def test_only_the_place_that_hides_is_left(tmp_path: Path, places: str) -> None:
    assert left(tmp_path, OFFER + places) == [{"street": "Weg 7", "visibility": "hidden"}]


def test_where_nobody_knows_which_place_hides_all_do(tmp_path: Path) -> None:
    found = left(tmp_path, f"{OFFER}locations:\n  - street: Weg 7\n  - street: Ring 9\n- visibility: [hidden\n")
    assert found is not None and {place.get("street") for place in found} >= {"Weg 7", "Ring 9"}


def test_its_provider_is_known(tmp_path: Path) -> None:
    sources, _ = read_sources(
        write_site(tmp_path, {PATH: f"{OFFER}locations: [{{street: Weg 7, visibility: hidden}}\n"})
    )
    (source,) = remains(sources)
    assert source.node["provider"] == "verein"


@pytest.mark.parametrize(
    "text",
    [
        f"{OFFER}locations: [{{street: Ring 9}}]\nlocations: [{{street: Weg 7, visibility: hidden}}]\n",
        f"{OFFER}---\nlocations: [{{street: Weg 7, visibility: hidden}}]\n",
    ],
)
def test_of_a_record_that_was_misread_the_hidden_place_that_it_lacks_is_left(tmp_path: Path, text: str) -> None:
    assert left(tmp_path, text) == [{"street": "Weg 7", "visibility": "hidden"}]


@pytest.mark.parametrize(
    "places",
    [
        "locations: [{street: Weg 7, visibility: public, note: {text: Ring}}]\n",
        "locations: [{street: Weg 7, visibility: hidden, transport: {text: Bus 5, easy: Bus 5}}]\n",
        "locations: [{street: Weg 7}]\nkeywords: [hidden, Orchidee]\n",
        "locations: [{street: Orchideenweg 7}]\ntitle: Haus\n",
        "locations: [{street: Orchideenweg 7}\n",
    ],
)
def test_a_record_that_says_itself_what_it_hides_leaves_nothing(tmp_path: Path, places: str) -> None:
    assert left(tmp_path, OFFER + places) is None


@pytest.mark.parametrize(
    "places",
    [
        "location: [{street: Weg 7, visibility: hidden}]\n",
        "locations: {a: {street: Weg 7, visibility: hidden}}\n",
        "locations: [{place: {street: Weg 7}, visibility: hidden}, {street: Ring 9}]\n",
        "locations: [{street: Weg 7, Visibility: Hidden}, {street: Ring 9}]\n",
        "locations: [{street: Weg 7, visibilty: x}]\n",
        "locations: [{street: Weg 7, sichtbar: hidden}]\n",
        "locations: [{street: [Weg 7], visibility: hidden}]\n",
        "locations: [{street: Weg 7}]\nvisibility: hidden\n",
        "street: Weg 7\nvisibility: hidden\n",
        "locations: [{name: Haus}, {street: Weg 7}, {visibility: hidden}]\n",
        "locations: [{Straße: Weg 7, visibility: hidden}, {street: Ring 9}]\n",
        "locations: [{<<: {street: Weg 7}, visibility: hidden}]\n",
    ],
)
def test_a_mark_that_the_model_does_not_know_hides_the_place_all_the_same(tmp_path: Path, places: str) -> None:
    found = left(tmp_path, OFFER + places)
    assert found is not None and "Weg 7" in {place.get("street") for place in found}
    assert "Ring 9" not in {place.get("street") for place in found}


def test_of_two_streets_of_a_hidden_place_both_are_left(tmp_path: Path) -> None:
    text = f"{OFFER}locations:\n- street: Weg 7\n  street: Ring 9\n  visibility: hidden\n"
    found, node = left(tmp_path, text), read_sources(tmp_path)[0].records
    read = {place["street"] for record in node for place in record.node.get("locations", ())}
    assert read | {place["street"] for place in found or ()} >= {"Weg 7", "Ring 9"}
