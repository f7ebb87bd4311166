"""What is secret stands in no byte of anything that a site is made of, whatever a record says beside it.

The test goes through everything that the recipe hands to an engine, so a new kind of page and a new output join unasked.
"""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.parts import Location, PlaceFields
from generator.model.records import Offer, OfferFields, Provider, ProviderFields
from generator.outputs import OUTPUTS
from generator.pipeline import Site, build, prepare
from generator.publication import HiddenPlace, OpenPlace, PublishedOffer, PublishedProvider
from generator.theme import find_theme
from tests.builders import SITE, TODAY, write_site

TOWN = {"id": "geheimort", "name": "Xq710001", "ags": "05000009", "postal_codes": ["10119"]}
PLACE = {
    "name": "Haus Xq720002",
    "street": "Xq730003-Weg 7",
    "postal_code": "10119",
    "city": "Xq740004",
    "municipality": "geheimort",
    "latitude": "52.51975",
    "longitude": "13.37975",
    "accessibility_note": "Klingel Xq750005",
    "transport": "Halt Xq760006",
}
"""Every field of a hidden place; the digits are in nothing else."""
NOTE = "Xq770007"
ADDRESS = {"street": "Xq780008 Straße 1", "postal_code": "10178", "city": "Xq790009", "municipality": "geheimort"}
SECRETS = [
    b"720002", b"730003", b"740004", b"750005", b"760006", b"770007", b"52.51975", b"13.37975", b"52,51975", b"5251975",
]  # fmt: skip
_TIMES = st.sampled_from(
    [
        {"kind": "weekly", "weekdays": ["mon"], "from": "9:00"},
        {"kind": "weekly", "weekdays": ["mon", "wed"], "from": "9:00", "every": "2", "starts": "2026-11-02"},
        {"kind": "monthly", "week": "last", "weekday": "fri", "from": "15:00"},
        {"kind": "date", "date": "2026-12-11", "from": "15:00"},
    ]
)
_OPEN = {"name": "Treffpunkt", "street": "Marktweg 1", "postal_code": "10115", "city": "Adorf", "municipality": "adorf"}


@st.composite
def _offers(draw: st.DrawFn) -> dict[str, Any]:
    """An offer with one or two hidden places, of which any field may be missing, and perhaps an open one."""
    hidden = [
        {"visibility": "hidden", **{key: PLACE[key] for key in draw(st.sets(st.sampled_from(sorted(PLACE))))}}
        for _ in range(draw(st.integers(1, 2)))
    ]
    places = draw(st.permutations([*hidden, *([_OPEN] if draw(st.booleans()) else [])]))
    names = [place["name"] for place in places if "name" in place]
    times = draw(st.lists(_TIMES, max_size=3))
    return {
        "title": "Schutzhaus",
        "summary": "Ein sicherer Ort für Frauen und ihre Kinder.",
        "provider": draw(st.sampled_from(["schutz", "verein"])),
        "municipalities": draw(st.sampled_from([["adorf"], ["adorf", "bestadt"], "all"])),
        "life_phases": ["baby"],
        "topics": ["krise"],
        "status": draw(st.sampled_from(["active", "paused", "ended"])),
        "formats": draw(st.lists(st.sampled_from(["on-site", "phone", "online"]), unique=True)),
        "locations": places,
        "times": [{**rule, **({"location": draw(st.sampled_from(names))} if names else {})} for rule in times],
        "contact": {"phones": [{"number": "030 23125 001"}]},
        "registration": {"required": "yes"},
        "easy": {"title": "Schutz-Haus", "text": ["Hier sind Sie sicher."]},
        "internal_note": NOTE,
        "allow": [{"rule": "W306", "reason": NOTE}],
    }


def _site(root: Path, *offers: dict[str, Any]) -> Site:
    towns = [*yaml.safe_load(SITE["content/municipalities.yml"]), TOWN]
    provider = {"name": "Schutz e. V.", **ADDRESS}
    write_site(
        root,
        {
            "content/municipalities.yml": yaml.safe_dump(towns, allow_unicode=True),
            "content/providers/schutz.yml": yaml.safe_dump(provider, allow_unicode=True),
            **{
                f"content/offers/adorf/schutzhaus-{number}.yml": json.dumps(
                    {**offer, "title": f"Schutzhaus {number}"}, ensure_ascii=False
                )
                for number, offer in enumerate(offers)
            },
        },
    )
    prepared = prepare(root, TODAY)
    assert prepared.published is not None
    assert prepared.plan is not None
    assert len(prepared.published.offers) == len(offers) + 2, prepared.problems
    return build(prepared.published, prepared.plan, prepared.sources.media, find_theme(root))


def _all_bytes(site: Site) -> Iterator[tuple[str, bytes]]:
    """Every page and file by its address; packed files as what is in them."""
    for route, page in site.pages.items():
        whole = (page.title, page.description, page.body_class, page.header, page.footer)
        yield route, b"\n".join([*(part.encode() for part in whole), page.head, page.trail, page.body])
    for address, content in site.files.items():
        data = content.read_bytes() if isinstance(content, Path) else content
        yield address, gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


_several = st.lists(_offers(), min_size=5, max_size=5)
"""A site costs the same with one offer and with five."""


@settings(max_examples=8)
@given(_several)
def test_a_hidden_place_and_notes_are_in_no_byte(tmp_path_factory, offers: list[dict[str, Any]]) -> None:
    site = _site(tmp_path_factory.mktemp("secret"), *offers)
    found = [(address, secret) for address, data in _all_bytes(site) for secret in SECRETS if secret in data]
    assert found == []


@settings(max_examples=4)
@given(_several)
def test_the_town_of_a_hidden_place_is_not_told(tmp_path_factory, offers: list[dict[str, Any]]) -> None:
    """The towns of such an offer come from `municipalities` alone: it stands on no page of the town where it hides."""
    here = [{**offer, "municipalities": ["adorf"], "status": "active"} for offer in offers]
    site = _site(tmp_path_factory.mktemp("town"), *here)
    for edition in ("", "leicht/"):
        for number in range(len(offers)):
            own = site.pages[f"{edition}angebote/schutzhaus-{number}/"]
            assert b"710001" not in own.body + own.head
        for route in (f"{edition}orte/geheimort/", f"{edition}orte/geheimort/baby/"):
            assert b"angebote/schutzhaus" not in site.pages[route].body


@settings(max_examples=3)
@given(_several)
def test_the_address_of_a_shelters_provider_is_in_no_byte(tmp_path_factory, offers: list[dict[str, Any]]) -> None:
    shelters = [
        {**offer, "provider": "schutz", "locations": [p for p in offer["locations"] if p.get("visibility") == "hidden"]}
        for offer in offers
    ]
    site = _site(tmp_path_factory.mktemp("provider"), *shelters)
    found = [
        (address, secret) for address, data in _all_bytes(site) for secret in (b"780008", b"790009") if secret in data
    ]
    assert found == []


def test_every_field_of_a_hidden_place_has_its_secret() -> None:
    assert set(PLACE) | {"visibility", "wheelchair"} == set(Location.model_fields)
    assert set(ADDRESS) == set(Provider.model_fields) - set(ProviderFields.model_fields) - {"allow"}


def test_what_is_published_has_no_way_to_what_is_hidden() -> None:
    assert set(HiddenPlace.model_fields) == {"wheelchair"}
    assert set(OpenPlace.model_fields) == set(PlaceFields.model_fields)
    assert set(PublishedOffer.model_fields) == set(OfferFields.model_fields) | {"locations"}
    assert set(Offer.model_fields) - set(PublishedOffer.model_fields) == {"internal_note", "allow"}
    assert set(PublishedProvider.model_fields) == set(ProviderFields.model_fields) | {"address"}


def test_every_output_is_looked_through(tmp_path: Path) -> None:
    site = _site(tmp_path, {**_EXAMPLE, "locations": [{"visibility": "hidden", **PLACE}]})
    made = set(site.files)
    assert len(OUTPUTS) > 2
    assert any(address.endswith(".bin") for address in made)
    assert {"sitemap.xml", "_headers", "robots.txt"} <= made


_EXAMPLE: dict[str, Any] = {
    "title": "Schutzhaus",
    "summary": "Ein sicherer Ort für Frauen und ihre Kinder.",
    "provider": "verein",
    "municipalities": ["adorf"],
    "life_phases": ["baby"],
    "topics": ["krise"],
    "contact": {"phones": [{"number": "030 23125 001"}]},
}
