"""What a page of an offer says to machines, part by part."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders import OFFER, SITE
from tests.schema_org.faults import faults
from tests.unit.render.seen import Seen

_NET = "  website: https://a.example/\n  phones: [{number: '112'}, {number: '110'}]\n"
_PLACES = (
    "locations: [{name: Saal, street: Weg 1, postal_code: '10115', city: Adorf, latitude: '51.5', longitude: '7.25'}, "
    "{name: Hof, visibility: hidden}, {city: Bestadt}]\n"
)
_SAAL = "locations: [{name: Saal, street: Weg 1}]\n"
_RULE = "{kind: date, date: 2026-12-01, from: '9:30'"
_DATES = f"{_RULE}, to: '11:00', location: Saal}}, {_RULE}}}, {{kind: weekly, weekdays: [mon], from: '9:00'}}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    more = {
        "ort": f"{_PLACES}times: [{_DATES}]\n",
        "pause": f"status: paused\n{_PLACES}times: [{_DATES}]\n",
        "nacht": f"{_SAAL}times: [{{kind: date, date: 2026-12-31, from: '22:00', to: '2:00'}}]\n",
        "treff-und-lager": f"{_SAAL}times: [{{kind: weekly, weekdays: [sat], from: '9:00'}}, "
        "{kind: date, date: 2026-11-25, until: 2026-11-27, from: '9:00', to: '16:00'}]",
        "lager": f"{_SAAL}times: [{{kind: date, date: 2027-07-13, until: 2027-07-17, from: '9:00', to: '16:00'}}, "
        "{kind: date, date: 2027-07-13, until: 2027-07-17, from: '10:00'}]\n",
        "frei": "cost: {kind: free}\n",
        "platz": "age: {from: 6 weeks, to: 3}\ncapacity: {free: yes, as_of: 2026-11-20}\n",
        "voll": "age: {to: 18 months}\ncost: {kind: free}\ncapacity: {free: no, as_of: 2026-11-20}\n",
        "warten": "age: {from: 3}\ncapacity: {free: waiting-list, as_of: 2026-11-20}\n",
        "alt": "capacity: {free: yes, as_of: 2026-10-01}\n",
        "teuer": "cost: {kind: paid}\n",
        "sprachen": "languages: [de, uk]\n",
        "netz": _NET,
        "spitz": "",
        "online": f"formats: [online]\nregistration: {{url: 'https://a.example/raum'}}\ntimes: [{_RULE}}}]\n",
        "seite": f"formats: [online]\ntimes: [{_RULE}}}]\n",
        "beides": f"formats: [online, on-site]\n{_SAAL}times: [{_RULE}}}]\ncost: {{kind: free}}\n",
        "telefon": f"formats: [phone]\n{_SAAL}times: [{_RULE}}}]\n",
        "nirgends": f"times: [{_RULE}}}]\n",
        "geheim": f"locations: [{{visibility: hidden}}, {{name: Saal}}]\ntimes: [{_RULE}}}]\n",
        "wochen": f"{_SAAL}times: [{{kind: weekly, weekdays: [mon], from: '9:00', to: '10:00'}}, {_RULE}, to: '24:00'}}]\n",
        "verlegt": f"{_SAAL}times: [{{kind: weekly, weekdays: [sat], from: '20:00', to: '1:00', moved: ["
        "{from: 2026-12-05, to: 2026-12-06, start: '10:00', end: '12:00'}, "
        "{from: 2026-12-12, to: 2026-12-13, start: '10:00'}]}]\n",
        "ende1": f"{_SAAL}times: [{{kind: weekly, weekdays: [mon], from: '9:00', to: '10:00'}}, "
        "{kind: weekly, weekdays: [mon], from: '9:00'}]\n",
        "ende2": f"{_SAAL}times: [{{kind: weekly, weekdays: [mon], from: '9:00'}}, "
        "{kind: weekly, weekdays: [mon], from: '9:00', to: '10:00'}]\n",
        "ende3": f"{_SAAL}times: [{_RULE}, to: '10:00'}}, {_RULE}}}]\n",
        "ende4": f"{_SAAL}times: [{_RULE}}}, {{kind: weekly, weekdays: [tue], ends: 2026-12-01, from: '9:30', to: '10:00'}}]\n",
        "ende5": f"{_SAAL}times: [{_RULE}, to: '10:00'}}, {_RULE}, to: '10:30'}}, {_RULE}, to: '10:00'}}]\n",
        "termin": f"{_SAAL}times: [{{kind: appointment}}]\n",
        "vorbei": f"{_SAAL}times: [{_RULE}}}]\nvalid_until: 2026-11-01\n",
        "ende": f"status: ended\n{_SAAL}times: [{_RULE}}}]\n",
        "frauen": f"{_SAAL}age: {{from: 3}}\nwomen_only: yes\nchildcare: yes\n",
        "fachlich": "open_to: [professionals]\n",
        "zwei": f"locations: [{{name: Saal}}, {{name: Hof}}]\ntimes: [{_RULE}, location: Hof}}, {_RULE}}}]\n",
    }
    files: dict[str, str | None] = {f"content/offers/adorf/{name}.yml": OFFER + text for name, text in more.items()}
    files["content/offers/adorf/amt.yml"] = OFFER.replace("verein", "kreis")
    files["content/providers/verein.yml"] = (
        "name: Verein Adorf\nwebsite: https://verein.example/\nphones: [{number: 030 23125001}, {number: 030 23125002}]\n"
        "email: info@verein.example\n"
    )
    files["content/offers/adorf/spitz.yml"] = OFFER.replace("Krabbelgruppe", "Gruppe < 3")
    return Seen(tmp_path_factory.mktemp("site"), files)


_VEREIN = {
    "@type": "Organization",
    "name": "Verein Adorf",
    "url": "https://verein.example/",
    "contactPoint": [
        {"@type": "ContactPoint", "telephone": "+493023125001"},
        {"@type": "ContactPoint", "telephone": "+493023125002"},
        {"@type": "ContactPoint", "email": "info@verein.example"},
    ],
}


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
        "provider": _VEREIN,
    }
    assert _service(site, "frei")["offers"] == {"@type": "Offer", "price": 0, "priceCurrency": "EUR"}


@pytest.mark.parametrize(
    ("name", "ages", "offer"),
    [
        ("platz", {"minValue": 1.4, "maxValue": 36, "unitCode": "MON"}, {"availability": "https://schema.org/InStock"}),
        (
            "voll",
            {"maxValue": 18, "unitCode": "MON"},
            {"price": 0, "priceCurrency": "EUR", "availability": "https://schema.org/SoldOut"},
        ),
        ("warten", {"minValue": 3, "unitCode": "ANN"}, None),
        ("alt", None, None),
    ],
)
def test_ages_and_free_places(
    site: Seen, name: str, ages: dict[str, object] | None, offer: dict[str, object] | None
) -> None:
    service = _service(site, name)
    age = {"@type": "QuantitativeValue", **(ages or {})}
    assert service.get("audience") == ({"@type": "PeopleAudience", "suggestedAge": age} if ages else None)
    assert service.get("offers") == ({"@type": "Offer", **offer} if offer else None)


def test_who_may_come_and_whether_a_child_is_looked_after(site: Seen) -> None:
    service = _service(site, "frauen")
    assert service["audience"]["requiredGender"] == "female" and service["audience"]["suggestedAge"]["minValue"] == 3
    (channel,) = service["availableChannel"]
    assert channel["serviceLocation"]["amenityFeature"] == {
        "@type": "LocationFeatureSpecification",
        "name": "Kinderbetreuung",
        "value": True,
    }
    assert _service(site, "fachlich")["audience"] == {"@type": "Audience", "audienceType": "professionals"}


def test_an_office_offers_a_service_of_the_state(site: Seen) -> None:
    found = _service(site, "amt")
    assert found["@type"] == "GovernmentService"
    assert found["provider"] == {
        "@type": "GovernmentOrganization",
        "name": "Kreis Beispiel",
        "contactPoint": [{"@type": "ContactPoint", "telephone": "+492541180"}],
    }


def test_nobody_invented_is_told_to_machines(tmp_path: Path) -> None:
    invented = "name: Verein Adorf\nexample: yes\nphones: [{number: 030 23125 001}]\n"
    office = OFFER.replace("provider: verein\n", "office: youth\n").replace(
        "  email: info@adorf.de", "  website: https://a.example/"
    )
    changes = {
        "content/providers/verein.yml": invented,
        "content/offices.yml": "- {id: youth, title: Jugendamt, provider: verein}\n",
        "content/municipalities.yml": SITE["content/municipalities.yml"].replace("youth_office: kreis, ", ""),
        "content/offers/adorf/amt.yml": office,
    }
    site = Seen(tmp_path, changes)
    for name in ("krabbelgruppe", "amt"):
        assert "provider" not in _service(site, name) and "23125" not in json.dumps(_all(site, name))


def test_ways_to_the_service(site: Seen) -> None:
    assert _service(site, "netz")["availableChannel"] == [
        {
            "@type": "ServiceChannel",
            "servicePhone": [
                {"@type": "ContactPoint", "telephone": "112"},
                {"@type": "ContactPoint", "telephone": "110"},
            ],
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


def _events(site: Seen, name: str) -> list[dict[str, Any]]:
    if not site.view(f"angebote/{name}/").structured_data:  # type: ignore[attr-defined]
        return []
    graph = _all(site, name).get("@graph", [])
    return [thing for thing in graph if thing["@type"] == "Event"]


def test_a_single_day_is_an_event_at_its_place(site: Seen) -> None:
    assert _all(site, "ort")["@context"] == "https://schema.org"
    (event,) = _events(site, "ort")  # the other times may be at the hidden place
    assert event == {
        "@type": "Event",
        "name": "Krabbelgruppe Sonnenschein",
        "description": "Eltern und Babys treffen sich zum Spielen und Reden.",
        "url": "https://example.org/pfad/angebote/ort/",
        "organizer": _VEREIN,
        "startDate": "2026-12-01T09:30+01:00",
        "endDate": "2026-12-01T11:00+01:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": _service(site, "ort")["availableChannel"][0]["serviceLocation"],
    }


def test_what_comes_again_is_an_event_on_its_next_days(site: Seen) -> None:
    found = [(event["startDate"], event.get("endDate")) for event in _events(site, "wochen")]
    assert found == [
        ("2026-11-30T09:00+01:00", "2026-11-30T10:00+01:00"),
        ("2026-12-01T09:30+01:00", "2026-12-02T00:00+01:00"),
        ("2026-12-07T09:00+01:00", "2026-12-07T10:00+01:00"),
    ]


def test_what_comes_again_ends_when_its_day_ends_be_it_moved_or_at_night(site: Seen) -> None:
    found = [(event["startDate"], event.get("endDate")) for event in _events(site, "verlegt")]
    assert found == [
        ("2026-11-28T20:00+01:00", "2026-11-29T01:00+01:00"),
        ("2026-12-06T10:00+01:00", "2026-12-06T12:00+01:00"),
        ("2026-12-13T10:00+01:00", None),
    ]


@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("ende1", ["10:00", "10:00", "10:00"]),
        ("ende2", ["10:00", "10:00", "10:00"]),
        ("ende3", ["10:00"]),
        ("ende4", ["10:00", "10:00"]),
        ("ende5", ["10:00", "10:30"]),
    ],
)
def test_of_two_times_with_one_beginning_the_end_that_is_known_stays(site: Seen, name: str, ends: list[str]) -> None:
    assert [str(event.get("endDate", ""))[11:16] for event in _events(site, name)] == ends


def test_a_place_without_a_city_lies_in_its_town_and_in_the_country_of_the_site(tmp_path: Path) -> None:
    place = "locations: [{name: Saal, municipality: bestadt}]\n"
    settings = SITE["site_config.yml"].replace("state: NW", "state: 9") + "country: AT\n"
    found = _service(Seen(tmp_path, {"content/offers/all/ort.yml": OFFER + place, "site_config.yml": settings}), "ort")
    (channel,) = found["availableChannel"]
    assert channel["serviceLocation"]["address"] == {
        "@type": "PostalAddress",
        "addressLocality": "Bestadt",
        "addressCountry": "AT",
    }


@pytest.mark.parametrize(
    ("name", "url"), [("online", "https://a.example/raum"), ("seite", "https://example.org/pfad/angebote/seite/")]
)
def test_an_event_online_is_where_people_register_or_its_page(site: Seen, name: str, url: str) -> None:
    (event,) = _events(site, name)
    assert event["eventAttendanceMode"].endswith("/OnlineEventAttendanceMode")
    assert event["location"] == {"@type": "VirtualLocation", "url": url}


def test_an_event_may_be_both(site: Seen) -> None:
    (event,) = _events(site, "beides")
    assert event["eventAttendanceMode"].endswith("/MixedEventAttendanceMode")
    assert [place["@type"] for place in event["location"]] == ["Place", "VirtualLocation"]
    assert event["isAccessibleForFree"] is True and event["offers"]["price"] == 0


def test_of_two_places_an_event_has_its_own_or_none(site: Seen) -> None:
    (event,) = _events(site, "zwei")
    assert event["location"]["name"] == "Hof"


@pytest.mark.parametrize("name", ["telefon", "nirgends", "geheim", "termin", "vorbei", "pause", "teuer"])
def test_where_nobody_can_go_is_no_event(site: Seen, name: str) -> None:
    assert _events(site, name) == []


def test_all_of_it_is_as_schema_org_defines_it(site: Seen) -> None:
    blocks = {
        route: str(site.view(route).structured_data) for route, page in site.plan.pages.items() if page.kind == "offer"
    }  # type: ignore[attr-defined]
    assert len(blocks) > 30
    assert {route: found for route, text in blocks.items() if text and (found := faults(json.loads(text)))} == {}


@pytest.mark.parametrize(
    ("thing", "fault"),
    [
        ({"@type": "Service", "isAccessibleForFree": True}, "Service has no isAccessibleForFree"),
        ({"@type": "Servce"}, "type Servce"),
        ({"@type": "Event", "startDate": "2026-12-01T09:30"}, "0.startDate"),
        ({"@type": "Event", "eventStatus": "EventScheduled"}, "0.eventStatus"),
        ({"@type": "Event", "location": {"@type": "Offer"}}, "a Offer where"),
        ({"@type": "Event", "location": {"@type": "Place", "geo": "hier"}}, "0.location.geo"),
        ({"@type": "Service", "url": "angebote/"}, "0.url"),
        ({"@type": "Service", "name": ""}, "0.name"),
        ({"@type": "ServiceChannel", "servicePhone": []}, "empty"),
    ],
)
def test_the_definitions_find_faults(thing: dict[str, Any], fault: str) -> None:
    (found,) = faults({"@context": "https://schema.org", **thing})
    assert fault in found
    assert faults({"@context": "https://schema.org", "@type": "Service", "name": "a"}) == []
    assert faults({"@type": "Service"}) == ["no context of schema.org"]


def test_a_night_ends_on_the_next_day_and_a_camp_on_its_last(site: Seen) -> None:
    (night,) = _all(site, "nacht")["@graph"][1:]
    assert (night["startDate"], night["endDate"]) == ("2026-12-31T22:00+01:00", "2027-01-01T02:00+01:00")
    camp, open_end = _all(site, "lager")["@graph"][1:]
    assert (camp["startDate"], camp["endDate"]) == ("2027-07-13T09:00+02:00", "2027-07-17T16:00+02:00")
    assert open_end["endDate"] == "2027-07-17"


def test_days_in_a_row_are_one_event_though_each_is_a_next_day(site: Seen) -> None:
    events = _all(site, "treff-und-lager")["@graph"][1:]
    assert [event["startDate"] for event in events] == ["2026-11-25T09:00+01:00"]


def test_what_pauses_has_no_events(site: Seen) -> None:
    assert "@graph" not in _all(site, "pause")


def test_no_text_ends_the_script_that_it_stands_in(site: Seen) -> None:
    text = str(site.view("angebote/spitz/").structured_data)  # type: ignore[attr-defined]
    assert "<" not in text and "\\u003c 3" in text
    assert _service(site, "spitz")["name"] == "Gruppe < 3 Sonnenschein"
