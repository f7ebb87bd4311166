"""What is secret stands in no byte of anything that a site is made of, whatever a record says beside it.

The test goes through everything that the recipe hands to an engine, so a new kind of page and a new output join unasked.
"""

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, ForwardRef, get_args, get_origin, get_type_hints

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import written
from generator.model.base import Record
from generator.model.parts import EasyText, PlaceFields
from generator.model.records import Municipality, OfferFields, ProviderFields, SiteConfig
from generator.model.silence import Silence
from generator.model.written import Allowance, Location, Provider, Written, public_part
from generator.outputs import OUTPUTS
from generator.pipeline import Site, build, prepare
from generator.publication import (
    Exportable,
    HiddenPlace,
    OpenPlace,
    Published,
    PublishedOffer,
    PublishedProvider,
    exportable,
)
from generator.theme import find_theme
from tests.builders import SITE, TODAY, write_site
from tests.site.full_site import FULL

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


def _types_in(annotation: object) -> Iterator[type]:
    """Every class that a value of a type may hold, however deep, as the annotations say."""
    left, seen = [annotation], set[object]()
    while left:
        found = left.pop()
        if not isinstance(found, type | ForwardRef) and get_args(found):
            left += [get_origin(found), *get_args(found)]
        elif isinstance(found, type) and found not in seen:
            seen.add(found)
            yield found
            if issubclass(found, Record):
                left += [info.annotation for info in found.model_fields.values()]
            elif is_dataclass(found):
                hints = get_type_hints(found)
                left += [base for base in getattr(found, "__orig_bases__", ()) if get_args(base)]
                left += [hints[field.name] for field in fields(found)]


RAW = [type_ for type_ in vars(written).values() if isinstance(type_, type) and issubclass(type_, Written)]
"""The classes that say more than anybody may see, and what they are made of."""
UNPUBLISHED = {
    (public_part(type_), name)
    for type_ in RAW
    if public_part(type_) is not Record
    for name in set(type_.model_fields) - set(public_part(type_).model_fields)
}


@pytest.mark.parametrize("top", [Published, Exportable])
def test_what_is_published_has_no_way_to_what_is_hidden(top: type) -> None:
    reached = set(_types_in(top))
    assert {PublishedOffer, PublishedProvider, OpenPlace, HiddenPlace, SiteConfig, Municipality, EasyText} <= reached
    assert [type_ for type_ in reached if issubclass(type_, Written | Silence | Allowance)] == []
    assert [(type_, name) for type_, name in UNPUBLISHED if name in getattr(type_, "model_fields", ())] == []
    names = {name for type_ in reached for name in getattr(type_, "model_fields", ())}
    assert names & NEVER == set()


NEVER = {"allow", "internal_note", "editors", "rules", "mkdocs", "ags", "visibility", "consent"}
"""Fields that nothing published has; what else is unpublished shares its name with a field of an open place."""


def test_all_that_is_unpublished_is_known() -> None:
    names = {name for _, name in UNPUBLISHED}
    assert names >= NEVER
    assert names - NEVER == {
        "street",
        "postal_code",
        "city",
        "municipality",
        "latitude",
        "longitude",
        "name",
        "locations",
    }
    assert set(HiddenPlace.model_fields) == {"wheelchair"}
    assert set(OpenPlace.model_fields) == set(PlaceFields.model_fields)
    assert set(PublishedOffer.model_fields) == set(OfferFields.model_fields) | {"locations"}
    assert set(PublishedProvider.model_fields) == set(ProviderFields.model_fields) | {"address"}


def _values_in(value: object) -> Iterator[object]:
    """Every value that can be reached from one."""
    left, seen = [value], set[int]()
    while left:
        found = left.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        yield found
        if isinstance(found, Mapping):
            left += found.values()
        elif isinstance(found, tuple | list):
            left += found
        elif hasattr(found, "__dict__"):
            left += vars(found).values()


def test_no_published_value_leads_to_what_an_editor_wrote_for_editors(tmp_path: Path) -> None:
    """Types are promises of annotations; these are the values themselves."""
    prepared = prepare(write_site(tmp_path, FULL), TODAY)
    assert prepared.published is not None
    for top in (prepared.published, exportable(prepared.published)):
        values = list(_values_in(top))
        assert sum(isinstance(value, Record) for value in values) > 30
        assert [value for value in values if isinstance(value, Written | Silence | Allowance)] == []


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
