"""The brake: a build that leaves out what is broken must not put half a directory in the place of a whole one.

What it is compared with is the `build.json` of the site that stands, where there is one; else the files themselves:
how many pages there would be if every one of them could be read.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.catalog import Catalog, id_of
from generator.directory import WITH_PAGES
from generator.model.references import references
from generator.model.written import RECORD_TYPES
from generator.pipeline import Prepared, Site
from generator.problems import Level, Problem
from generator.publication import Published
from generator.source.files import LIST_FILES, RECORD_FOLDERS

_BEARABLE = 5
"""Per cent of the pages that one build may lose."""
_FEW = 10
"""Pages that may be missing where nobody knows whether they ever stood: a new site has more mistakes than pages."""
_FIX = "Bitte beheben, was sonst gemeldet wird. Ist der Verlust gewollt, dann einmal mit --accept-loss bauen."


@dataclass(frozen=True, slots=True)
class Standing:
    """How much the site holds that stands so far."""

    pages: int
    lists: Mapping[str, int]
    """Name of a list (`life_phases`) → its entries."""


def read_standing(text: str) -> Standing | None:
    """What a `build.json` says; None where it is none."""
    try:
        note = json.loads(text)
        pages, lists = note["pages"], dict(note["lists"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    numbers = (pages, *lists.values())
    return Standing(pages, lists) if all(type(number) is int and number >= 0 for number in numbers) else None


def losses(prepared: Prepared, site: Site, standing: Standing | None) -> Iterator[Problem]:
    """E708: a list is lost. E709: more than 5 % of the pages are. Either is a reason not to publish the site."""
    catalog, published = prepared.catalog, prepared.published
    assert catalog is not None and published is not None
    yield from _lost_lists(prepared.problems, catalog, standing)
    kept = len(site.pages)
    if standing is not None:
        lost, compared, few = standing.pages - kept, "auf der bisherigen Website sind", 0
    else:
        lost, few = _missing_pages(prepared, catalog, published, kept), _FEW
        compared = "ließen sich alle Dateien lesen, wären"
    if lost > few and lost * 100 > (kept + lost) * _BEARABLE:
        message = (
            f"Die Website hätte {kept} Seiten; {compared} es {kept + lost}. Verloren ginge mehr als "
            f"{_BEARABLE} %, deshalb wird sie nicht veröffentlicht. {_FIX}"
        )
        yield Problem("E709", Level.ERROR, message)


def _lost_lists(problems: Iterable[Problem], catalog: Catalog, standing: Standing | None) -> Iterator[Problem]:
    """Lists that can't be read, and those without one good entry where entries are written, named or were there."""
    unreadable = {problem.path for problem in problems if problem.code.startswith("E1")}
    written = {entry.source.kind for entry in catalog.entries}
    named = {
        kind
        for entry in catalog.entries
        for _, kind, _ in references(RECORD_TYPES[entry.source.kind], entry.source.node)
    }
    for name, kind in LIST_FILES.items():
        path = f"content/{name}.yml"
        had_some = kind in written | named or (standing is not None and standing.lists.get(name, 0) > 0)
        if path in unreadable or (had_some and not getattr(catalog, name)):
            message = (
                f"Die Liste {path} fehlt, oder sie lässt sich nicht lesen. Ohne sie wäre die Website unvollständig, "
                f"deshalb wird sie nicht veröffentlicht. {_FIX}"
            )
            yield Problem("E708", Level.ERROR, message, path)


def _missing_pages(prepared: Prepared, catalog: Catalog, published: Published, kept: int) -> int:
    """How many pages are missing because of records and pages that can't be shown and templates that can't be filled.

    A record that can't be read counts as many pages as others of its kind have on average.
    """
    assert prepared.plan is not None
    wanted: dict[str, set[str]] = {kind: set() for kind in RECORD_TYPES}
    for entry in catalog.entries:
        wanted[entry.source.kind].add(id_of(entry))
    for path in map(PurePosixPath, prepared.sources.paths):
        kind = RECORD_FOLDERS.get(path.parts[1])
        if kind and path.suffix == ".yml" and len(path.parts) == (4 if kind == "offer" else 3):
            wanted[kind].add(path.stem)
    missing = len(prepared.plan.pages) - kept
    for kind, name in WITH_PAGES.items():
        shown = set(getattr(published, name))
        lost = len(wanted[kind] - shown)
        pages = sum(1 for page in prepared.plan.pages.values() if not shown.isdisjoint(page.ids))
        missing += lost * (round(pages / len(shown)) if shown else len(prepared.plan.editions))
    written = {path for path in prepared.sources.paths if path.startswith("content/pages/") and path.endswith(".md")}
    return missing + len(written - {page.path for page in published.pages})
