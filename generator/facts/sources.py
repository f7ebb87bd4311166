"""Who says what a record tells, where nobody of this county has confirmed it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import get_args
from urllib.parse import urlsplit

from generator.looks import STALE
from generator.model.days import has_passed
from generator.model.parts import FactSource, SourceKind
from generator.publication import Published

_BEST_FIRST: tuple[SourceKind, ...] = get_args(SourceKind)


@dataclass(frozen=True, slots=True)
class Origin:
    """One source."""

    name: str
    """Who says it; the host where nobody gave a name."""
    kind: SourceKind
    href: str
    """Where it stands; empty where that is not known."""
    seen: date
    year: int | None
    """Of the text, where it is not that of the day on which it was seen."""
    is_old: bool
    """The text is so old that nobody can be sure any more."""
    note: str
    """What it says, in an editor's words; empty where nobody wrote it."""
    easy_name: str = ""
    """What the provider of that name is called in Easy Language; empty where the site knows none."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a record rests on."""

    origins: tuple[Origin, ...]
    """In the editor's order; empty where there are none."""
    best: tuple[Origin, ...]
    """The one that knows best first, each name and the law once."""
    seen: date | None
    """The last day on which somebody looked at one; None where there are none."""
    are_hearsay: bool
    """Neither the provider, nor an authority, nor a law is among them."""


def provenance(told: tuple[FactSource, ...], published: Published) -> Provenance:
    """What sources say of themselves, be it those of an offer or of a step."""
    today, names = published.today, published.easy_names
    said = sorted(told, key=lambda source: _BEST_FIRST.index(source.kind))
    found = {source: _origin(source, today, names) for source in told}
    best: dict[str, Origin] = {}
    for source in said:
        best.setdefault("law" if source.kind == "law" else found[source].name, found[source])
    return Provenance(
        origins=tuple(found.values()),
        best=tuple(best.values()),
        seen=max((source.date for source in said), default=None),
        are_hearsay=bool(said) and is_hearsay(told),
    )


def is_hearsay(told: tuple[FactSource, ...]) -> bool:
    """Somebody else says it than the provider, an authority or a law: a call should confirm it."""
    return not {"official", "authority", "law"} & {source.kind for source in told}


def source_name(source: FactSource) -> str:
    """Who says it; the host where nobody gave a name."""
    return source.name or (urlsplit(source.url or "").hostname or "").removeprefix("www.")


def _origin(source: FactSource, today: date, easy_names: Mapping[str, str]) -> Origin:
    year = source.year if source.year != source.date.year else None
    return Origin(
        name=source_name(source),
        kind=source.kind,
        href=source.url or "",
        seen=source.date,
        year=year,
        is_old=year is not None and has_passed(STALE, date(year, 12, 31), today),
        note=source.note or "",
        easy_name=easy_names.get(source_name(source), ""),
    )
