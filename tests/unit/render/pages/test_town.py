"""The page of a town names its districts, to people in both editions and to machines."""

import json
from typing import Any

import pytest

from tests.builders import SITE
from tests.schema_org.faults import faults
from tests.unit.render.seen import Seen

_TOWNS = "content/municipalities.yml"
_NAMES = ("Anger (bei Adorf)", "Berg", "Celle", "Dorn & Hain", "Esch")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    districts = ", ".join(f"{{name: {name}}}" for name in _NAMES)
    easy = "easy: {name: A-Dorf, text: [Das ist ein Ort.]}"
    towns = SITE[_TOWNS].replace("name: Adorf,", f"name: Adorf, {easy}, districts: [{districts}],")
    towns = towns.replace("name: Bestadt,", "name: Bestadt, districts: [{name: Hinten}],")
    return Seen(tmp_path_factory.mktemp("site"), {_TOWNS: towns + '- {id: cehof, name: Cehof, ags: "05000003"}\n'})


def _view(site: Seen, route: str) -> Any:
    return site.view(route)


@pytest.mark.parametrize(
    ("town", "words"),
    [
        ("adorf", "Zu Adorf gehören Anger, Berg, Celle, Dorn & Hain und Esch."),
        ("bestadt", "Zu Bestadt gehört Hinten."),
        ("cehof", ""),
    ],
)
def test_standard_language_names_them_in_one_sentence(site: Seen, town: str, words: str) -> None:
    view = _view(site, f"orte/{town}/")
    assert view.districts == words and view.snippet.endswith(words)
    assert view.snippet.startswith("Angebote für Familien in ") and view.snippet == view.snippet.strip()
    html = site.html(f"orte/{town}/")
    assert (f"<p>{words.replace('&', '&amp;')}</p>" in html) == bool(words) and "<p></p>" not in html


@pytest.mark.parametrize(
    ("town", "sentences"),
    [
        (
            "adorf",
            [
                "Das ist ein Ort.",
                "Zu A-Dorf gehören Anger, Berg, Celle und Dorn &amp; Hain.",
                "Auch Esch gehört zu A-Dorf.",
            ],
        ),
        ("bestadt", ["Zu Bestadt gehört Hinten."]),
        ("cehof", []),
    ],
)
def test_easy_language_names_four_in_a_sentence(site: Seen, town: str, sentences: list[str]) -> None:
    view = _view(site, f"leicht/orte/{town}/")
    assert [str(item.html) for item in view.text] == sentences and view.districts == ""


@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_machines_get_them_as_places_inside_of_the_town(site: Seen, folder: str) -> None:
    data = json.loads(site.view(f"{folder}orte/adorf/").structured_data)
    assert faults(data) == []
    assert (data["@type"], data["name"]) == ("City", "Adorf")
    assert data["url"] == f"https://example.org/pfad/{folder}orte/adorf/"
    assert data["containedInPlace"]["name"] == "Kreis Beispiel"
    assert [part["name"] for part in data["containsPlace"]] == ["Anger", "Berg", "Celle", "Dorn & Hain", "Esch"]
    assert site.view(f"{folder}orte/cehof/").structured_data == ""
