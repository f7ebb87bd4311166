"""What a page of an offer says to machines, part by part."""

import json
from typing import Any

import pytest

from tests.builders import OFFER
from tests.unit.render.seen import Seen

_NET = "  website: https://a.example/\n  phones: [{number: '112'}, {number: '110'}]\n"
_PLACES = (
    "locations: [{name: Saal, street: Weg 1, postal_code: '10115', city: Adorf, latitude: '51.5', longitude: '7.25'}, "
    "{name: Hof, visibility: hidden}, {city: Bestadt}]\n"
)
_RULE = "{kind: date, date: 2026-12-01, from: '9:30'"
_DATES = f"{_RULE}, to: '11:00', location: Saal}}, {_RULE}}}, {{kind: weekly, weekdays: [mon], from: '9:00'}}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    more = {
        "ort": f"{_PLACES}times: [{_DATES}]\n",
        "pause": f"status: paused\n{_PLACES}times: [{_DATES}]\n",
        "nacht": "times: [{kind: date, date: 2026-12-31, from: '22:00', to: '2:00'}]\n",
        "lager": "times: [{kind: date, date: 2027-07-13, until: 2027-07-17, from: '9:00', to: '16:00'}, "
        "{kind: date, date: 2027-07-13, until: 2027-07-17, from: '9:00'}]\n",
        "frei": "cost: {kind: free}\n",
        "teuer": "cost: {kind: paid}\n",
        "sprachen": "languages: [de, uk]\n",
        "netz": _NET,
        "spitz": "",
    }
    files: dict[str, str | None] = {f"content/offers/adorf/{name}.yml": OFFER + text for name, text in more.items()}
    files["content/offers/adorf/amt.yml"] = OFFER.replace("verein", "kreis")
    files["content/offers/adorf/spitz.yml"] = OFFER.replace("Krabbelgruppe", "Gruppe < 3")
    return Seen(tmp_path_factory.mktemp("site"), files)


def _all(site: Seen, name: str) -> Any:
    return json.loads(site.view(f"angebote/{name}/").structured_data)  # type: ignore[attr-defined]


def _service(site: Seen, name: str) -> dict[str, Any]:
    found = _all(site, name)
    service: dict[str, Any] = found["@graph"][0] if "@graph" in found else found
    return service


def test_a_service_has_its_address_its_name_and_who_offers_it(site: Seen) -> None:
    assert _all(site, "teuer") == {
        "@context": "https://schema.org",
        "@type": "Service",
        "@id": "https://example.org/pfad/angebote/teuer/",
        "url": "https://example.org/pfad/angebote/teuer/",
        "name": "Krabbelgruppe Sonnenschein",
        "description": "Eltern und Babys treffen sich zum Spielen und Reden.",
        "areaServed": [{"@type": "City", "name": "Adorf"}],
        "provider": {"@type": "Organization", "name": "Verein Adorf"},
    }
    assert _service(site, "frei")["isAccessibleForFree"] is True


def test_an_office_offers_a_service_of_the_state(site: Seen) -> None:
    found = _service(site, "amt")
    assert found["@type"] == "GovernmentService"
    assert found["provider"] == {"@type": "GovernmentOrganization", "name": "Kreis Beispiel"}


def test_ways_to_the_service(site: Seen) -> None:
    assert _service(site, "netz")["availableChannel"] == [
        {
            "@type": "ServiceChannel",
            "servicePhone": {"@type": "ContactPoint", "telephone": "112"},
            "serviceUrl": "https://a.example/",
        }
    ]
    assert _service(site, "sprachen")["availableChannel"] == [
        {"@type": "ServiceChannel", "availableLanguage": ["de", "uk"]}
    ]


def test_each_open_place_is_a_way_of_its_own(site: Seen) -> None:
    saal, bestadt = (channel["serviceLocation"] for channel in _service(site, "ort")["availableChannel"])
    assert saal == {
        "@type": "Place",
        "name": "Saal",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "Weg 1",
            "postalCode": "10115",
            "addressLocality": "Adorf",
            "addressCountry": "DE",
        },
        "geo": {"@type": "GeoCoordinates", "latitude": 51.5, "longitude": 7.25},
    }
    assert bestadt == {
        "@type": "Place",
        "address": {"@type": "PostalAddress", "addressLocality": "Bestadt", "addressCountry": "DE"},
    }


def test_a_single_day_is_an_event_at_its_place(site: Seen) -> None:
    found = _all(site, "ort")
    assert found["@context"] == "https://schema.org" and len(found["@graph"]) == 3
    first, second = found["@graph"][1:]
    saal = _service(site, "ort")["availableChannel"][0]["serviceLocation"]
    assert first == {
        "@type": "Event",
        "name": "Krabbelgruppe Sonnenschein",
        "url": "https://example.org/pfad/angebote/ort/",
        "startDate": "2026-12-01T09:30+01:00",
        "endDate": "2026-12-01T11:00+01:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "location": saal,
    }
    assert "endDate" not in second and second["startDate"] == first["startDate"]


def test_a_night_ends_on_the_next_day_and_a_camp_on_its_last(site: Seen) -> None:
    (night,) = _all(site, "nacht")["@graph"][1:]
    assert (night["startDate"], night["endDate"]) == ("2026-12-31T22:00+01:00", "2027-01-01T02:00+01:00")
    camp, open_end = _all(site, "lager")["@graph"][1:]
    assert (camp["startDate"], camp["endDate"]) == ("2027-07-13T09:00+02:00", "2027-07-17T16:00+02:00")
    assert open_end["endDate"] == "2027-07-17"


def test_what_pauses_has_no_events(site: Seen) -> None:
    assert "@graph" not in _all(site, "pause")


def test_no_text_ends_the_script_that_it_stands_in(site: Seen) -> None:
    text = str(site.view("angebote/spitz/").structured_data)  # type: ignore[attr-defined]
    assert "<" not in text and "\\u003c 3" in text
    assert _service(site, "spitz")["name"] == "Gruppe < 3 Sonnenschein"
