"""What is published has no way to what is not: neither its types, as their annotations say, nor its values."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import ForwardRef, get_args, get_origin, get_type_hints

import pytest

from generator.model import written
from generator.model.base import Record
from generator.model.parts import EasyText, PlaceFields
from generator.model.records import Municipality, OfferFields, ProviderFields
from generator.model.silence import Silence
from generator.model.site import SiteConfig
from generator.model.written import Allowance, Written, public_part
from generator.pipeline import prepare
from generator.publication import (
    Exportable,
    HiddenPlace,
    OpenPlace,
    Published,
    PublishedOffer,
    PublishedProvider,
    exportable,
)
from tests.builders import TODAY, write_site
from tests.site.full_site import FULL


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


NEVER = {
    "allow",
    "internal_note",
    "editors",
    "rules",
    "mkdocs",
    "maintainers",
    "ags",
    "visibility",
    "consent",
    "not_twin",
    "sector",
    "known_by",
    "law",
    "optional",
}
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
        "locations",
        "title",
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
