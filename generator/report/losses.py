"""The brake: a build that leaves out what is broken must not put half a directory in the place of a whole one.

What it is compared with is the `build.json` of the site that stands, where there is one; else the files themselves:
how many pages there would be if every one of them could be read. Losses of many nights add up: `build.json` keeps for
a month how much the site has held.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from generator.catalog import Catalog, id_of
from generator.directory import WITH_PAGES
from generator.model.references import references
from generator.model.written import RECORD_TYPES
from generator.pipeline import Prepared
from generator.problems import Level, Problem, told_day
from generator.publication import Published
from generator.source.files import LIST_FILES, PLANNING, RECORD_FOLDERS

LOSSES = frozenset({"E708", "E709", "E710", "E712"})
"""The codes of what is told here: with one of them the old site stands."""
_BEARABLE = 5
"""Per cent of the pages that one build may lose, and that mistakes may take away within `_MEMORY`."""
_MEMORY = 30
"""Days. What is lost more slowly than that has been seen by somebody."""
_FEW = 10
"""Pages that may be missing where nobody knows whether they ever stood: a new site has more mistakes than pages."""
_FIX = "Bitte beheben, was sonst gemeldet wird. Ist der Verlust gewollt, dann einmal mit --accept-loss bauen."


@dataclass(frozen=True, slots=True)
class Most:
    """The most that the site has held."""

    pages: int
    built: date


@dataclass(frozen=True, slots=True)
class Standing:
    """How much the site holds that stands so far."""

    pages: int
    lists: Mapping[str, int]
    """Name of a list (`life_phases`) → its entries."""
    offers: int | None = None
    """None where an older program did not count them."""
    built: date | None = None
    most: Most | None = None
    """When the site held more than it does now."""


def read_standing(text: str) -> Standing | None:
    """What a `build.json` says; None where it is none."""
    try:
        note = json.loads(text)
        pages, lists, offers, most = note["pages"], dict(note["lists"]), note.get("offers"), note.get("most")
        built = date.fromisoformat(note["built"]) if "built" in note else None
        peak = Most(most["pages"], date.fromisoformat(most["built"])) if most is not None else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    numbers = (pages, *lists.values(), 0 if offers is None else offers, peak.pages if peak else 0)
    is_good = all(type(number) is int and number >= 0 for number in numbers)
    return Standing(pages, lists, offers, built, peak) if is_good else None


def most_before(standing: Standing, kept: int, today: date) -> Most | None:
    """When the site held most within the last month, where it holds less now."""
    own = (Most(standing.pages, standing.built),) if standing.built is not None else ()
    known = (*own, *((standing.most,) if standing.most is not None else ()))
    higher = [most for most in known if most.pages > kept and (today - most.built).days <= _MEMORY]
    return max(higher, key=lambda most: most.pages, default=None)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a site would hold if nothing were wrong with it. It holds nothing as editors wrote it, so that this need
    not wait in memory for the last page."""

    published: Published
    kinds: frozenset[str]
    """Kinds of records that are written, or named by others."""
    empty: frozenset[str]
    """Lists without a good entry, by name."""
    unreadable: frozenset[str]
    """Paths of files."""
    pages: int
    """Those that are planned."""
    missing: int
    """Those that are not, because of what can't be shown."""


def wanted_of(prepared: Prepared) -> Wanted:
    """The measure of a site that was read whole."""
    catalog, published = prepared.catalog, prepared.published
    assert catalog is not None and published is not None and prepared.plan is not None
    written = {entry.source.kind for entry in catalog.entries}
    named = {
        kind
        for entry in catalog.entries
        for _, kind, _ in references(RECORD_TYPES[entry.source.kind], entry.source.node)
    }
    return Wanted(
        published,
        frozenset(written | named),
        frozenset(name for name in LIST_FILES if name not in PLANNING and not getattr(catalog, name)),
        frozenset(problem.path for problem in prepared.problems if problem.code.startswith("E1")),
        len(prepared.plan.pages),
        _missing_pages(prepared, catalog, published),
    )


def losses(wanted: Wanted, pages: int, standing: Standing | None, note: str = "") -> Iterator[Problem]:
    """E708: a list is lost. E709: more than 5 % of the pages are. E710: there is no offer. E712: help in an emergency
    is lost. Each is a reason not to publish the site of so many `pages`. `note` is the path of the `build.json` that `standing` was read from.
    """
    yield from _lost_lists(wanted, standing)
    if not wanted.published.offers and (standing is None or standing.offers != 0):
        message = (
            "Die Website hätte kein einziges Angebot, deshalb wird sie nicht veröffentlicht. "
            f"Fehlt etwas in content/offers/? {_FIX}"
        )
        yield Problem("E710", Level.ERROR, message, "content/offers")
    yield from _lost_help(wanted.published)
    yield from _lost_pages(wanted, pages, standing, note)


def _lost_help(published: Published) -> Iterator[Problem]:
    """One page of hundreds, and yet it stands on all of them."""
    offers = [(id_, published.offers.get(id_)) for id_ in published.site.emergency]
    missing = [id_ for id_, offer in offers if offer is None or not offer.contact.phones]
    if missing:
        message = (
            f"Auf allen Seiten fehlte im Notfall diese Hilfe: {', '.join(missing)}. Deshalb wird die Website nicht "
            "veröffentlicht. Bitte das Angebot in Ordnung bringen, oder es hier unter „emergency“ löschen."
        )
        yield Problem("E712", Level.ERROR, message, "site_config.yml")


def _lost_pages(wanted: Wanted, kept: int, standing: Standing | None, note: str) -> Iterator[Problem]:
    missing = wanted.missing + wanted.pages - kept
    most = standing.most if standing is not None else None
    # What has run out in the meantime or was taken away on purpose is no mistake, but was compared night by night.
    crept = min(most.pages - kept, missing) if most is not None else 0
    if standing is None:
        lost, few, compared = missing, _FEW, "ließen sich alle Dateien lesen, wären es"
    elif most is not None and crept > standing.pages - kept:
        lost, few, compared = (
            crept,
            0,
            f"am {told_day(most.built)} waren es noch {most.pages}, und ohne Fehler wären es",
        )
    else:
        lost, few, compared = standing.pages - kept, 0, "auf der bisherigen Website sind es"
    if lost > few and lost * 100 > (kept + lost) * _BEARABLE:
        message = (
            f"Die Website hätte {kept} Seiten; {compared} {kept + lost}. Verloren ginge mehr als "
            f"{_BEARABLE} %, deshalb wird sie nicht veröffentlicht. {_FIX}"
        )
        yield Problem("E709", Level.ERROR, message, note if standing is not None else "content")


def _lost_lists(wanted: Wanted, standing: Standing | None) -> Iterator[Problem]:
    """Lists that can't be read, and those without one good entry where entries are written, named or were there."""
    for name, kind in LIST_FILES.items():
        if name in PLANNING:
            continue  # no page tells of it
        path = f"content/{name}.yml"
        had_some = kind in wanted.kinds or (standing is not None and standing.lists.get(name, 0) > 0)
        if path in wanted.unreadable or (had_some and name in wanted.empty):
            message = (
                f"Die Liste {path} fehlt, oder sie lässt sich nicht lesen. Ohne sie wäre die Website unvollständig, "
                f"deshalb wird sie nicht veröffentlicht. {_FIX}"
            )
            yield Problem("E708", Level.ERROR, message, path)


def _missing_pages(prepared: Prepared, catalog: Catalog, published: Published) -> int:
    """How many pages are missing because of records and pages that can't be shown.

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
    missing = 0
    for kind, name in WITH_PAGES.items():
        shown = set(getattr(published, name))
        lost = len(wanted[kind] - shown)
        pages = sum(1 for page in prepared.plan.pages.values() if not shown.isdisjoint(page.ids))
        missing += lost * (round(pages / len(shown)) if shown else len(prepared.plan.editions))
    written = {path for path in prepared.sources.paths if path.startswith("content/pages/") and path.endswith(".md")}
    return missing + len(written - {page.path for page in published.pages})
