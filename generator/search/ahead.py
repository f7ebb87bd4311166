"""What a page of the search knows of the index ahead, so that a question waits for as few answers of the server as can be."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.search.format import file_name

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Ahead:
    """Stands in the page."""

    facts: Mapping[str, object] = field(default_factory=dict)
    """What `manifest.json` says, see `format`."""
    files: tuple[str, ...] = ()
    """The files of the index that every question needs before any other, relative to `assets/search/`."""


def look_ahead(files: Mapping[str, bytes]) -> Ahead:
    """What stands in the manifest of an index; `files` are those of `SearchIndex`."""
    facts = json.loads(files[MANIFEST])
    kinds = facts["files"]
    first = (
        file_name(kind, kinds[kind][0], kinds[kind][1], 0) for kind in ("core", "bundle", "signs") if kind in kinds
    )
    return Ahead(facts, tuple(first))
