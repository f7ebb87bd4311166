"""The catalog: nodes → records, as editors wrote them, with the place that each comes from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TypeVar, cast

from generator.directory import Directory, sort_key
from generator.looks import is_stale
from generator.model.base import Record
from generator.model.canonical import canonical
from generator.model.memory import KnownRecords
from generator.model.notice import SiteNotice
from generator.model.reading import read_record
from generator.model.records import GlossaryWord, LifePhase, Office, Programme, SchoolHoliday
from generator.model.synonyms import Synonym
from generator.model.written import (
    Expectation,
    FrontMatter,
    Gone,
    Offer,
    Provider,
    WrittenDisclosure,
    WrittenMunicipality,
    WrittenSiteConfig,
    WrittenTopic,
)
from generator.problems import Level, Problem
from generator.redirects import OWNERS
from generator.source.file_names import page_address
from generator.source.files import LIST_FILES, RECORD_FOLDERS, MediaSource, RecordSource, Sources, TextsSource
from generator.source.limits import excess_of_page
from generator.source.pages import PageSource
from generator.source.remains import remains

_R = TypeVar("_R", bound=Record)
_DISPENSABLE = ("offer", "provider", "site_notice")
"""Kinds of records that a site can do without, one by one."""
EVERY_ID = "*"
"""No record has it: stands for all that a list may hold which can't be read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A record with the place it comes from; `record` is None where it has errors."""

    source: RecordSource
    record: Record | None


@dataclass(frozen=True)
class Catalog(Directory[Offer, Provider]):
    """Everything that editors wrote, secrets and notes included: for checks, reports and editors' tools alone."""

    site: WrittenSiteConfig
    municipalities: Mapping[str, WrittenMunicipality]
    topics: Mapping[str, WrittenTopic]
    publisher: tuple[WrittenDisclosure, ...]
    gone: tuple[Gone, ...]
    expectations: tuple[Expectation, ...]
    edition_texts: tuple[TextsSource, ...]
    """Words of editions that the site brings or changes."""
    entries: tuple[Entry, ...]
    """Every record with its source, broken ones too, for the checks."""
    remains: tuple[Entry, ...] = ()
    """What is left of files of offers that are no records and hide something; no checks but those of secrets see it."""
    media: tuple[MediaSource, ...] = ()
    unread: frozenset[tuple[str, str]] = frozenset()
    """Kind and id of what stands in files that can't be read, or not whole; `EVERY_ID` for a list."""

    @property
    def dispensable(self) -> frozenset[str]:
        """Files that a site can do without: `content/topics.yml` is none of them."""
        own = (entry.source.path for entry in self.entries if entry.source.kind in _DISPENSABLE)
        return frozenset((*own, *(page.path for page in self.pages), *(file.path for file in self.media)))

    def is_whole(self, kind: str) -> bool:
        """Tell whether every record of a kind that is kept in a list could be read."""
        records = (entry.record for entry in self.entries if entry.source.kind == kind)
        return (kind, EVERY_ID) not in self.unread and None not in records

    @property
    def broken(self) -> frozenset[tuple[str, str | None]]:
        """Kind and id of records that have errors and would be there without them; None for ids that nobody could read."""
        found = {(entry.source.kind, id_of(entry)) for entry in self.entries if entry.record is None}
        unread = {(kind, None if id_ == EVERY_ID else id_) for kind, id_ in self.unread}
        return frozenset((found - {gone_key(item) for item in self.gone}) | unread)

    def without(self, paths: Iterable[str]) -> "Catalog":
        """The same without the offers, providers, message, hand-written pages and media of some files."""
        left_out = set(paths)
        entries = tuple(entry for entry in self.entries if entry.source.path not in left_out)
        kept = {id(entry.record) for entry in entries}
        return replace(
            self,
            entries=entries,
            offers={id_: offer for id_, offer in self.offers.items() if id(offer) in kept},
            providers={id_: provider for id_, provider in self.providers.items() if id(provider) in kept},
            pages=tuple(page for page in self.pages if page.path not in left_out),
            notice=self.notice if id(self.notice) in kept else None,
            media=tuple(file for file in self.media if file.path not in left_out),
        )


def build_catalog(
    sources: Sources, today: date, known: KnownRecords | None = None
) -> tuple[Catalog | None, list[Problem]]:
    """Make the records and the catalog; broken records are reported and left out. `known` has those of earlier calls.

    None where the site's own settings can't be read: without them there is no site.
    """
    entries, problems = _entries(sources, known or KnownRecords())
    pages, found = _pages(sources, entries)
    problems += found
    site, found = _site(sources, entries)
    problems += found
    if site is None:
        return None, problems
    offers = sorted(_records(entries, "offer", Offer), key=partial(_order, today))
    catalog = Catalog(
        site=site,
        today=today,
        entries=tuple(entries),
        offers=_by_id(offers),
        providers=_by_id(_records(entries, "provider", Provider)),
        municipalities=_by_id(_records(entries, "municipality", WrittenMunicipality)),
        life_phases=_by_id(_records(entries, "life_phase", LifePhase)),
        topics=_by_id(_records(entries, "topic", WrittenTopic)),
        programmes=_by_id(_records(entries, "programme", Programme)),
        offices=_by_id(_records(entries, "office", Office)),
        glossary=tuple(_records(entries, "glossary_word", GlossaryWord)),
        synonyms=tuple(_records(entries, "synonym", Synonym)),
        school_holidays=tuple(_records(entries, "school_holiday", SchoolHoliday)),
        publisher=tuple(_records(entries, "disclosure", WrittenDisclosure)),
        pages=_with_front_matter(pages, entries),
        notice=next(iter(_records(entries, "site_notice", SiteNotice)), None),
        gone=tuple(_records(entries, "gone", Gone)),
        expectations=tuple(_records(entries, "expectation", Expectation)),
        edition_texts=sources.edition_texts,
        remains=tuple(Entry(source, None) for source in remains(sources)),
        media=sources.media,
        unread=frozenset(map(_unread, sources.unread)),
    )
    return catalog, problems


def _order(today: date, offer: Offer) -> tuple[tuple[str, str], bool, str]:
    """By title, of two with one title the stale one last."""
    return sort_key(offer.title), is_stale(offer.verified, offer.sources, today), offer.id


def _site(sources: Sources, entries: list[Entry]) -> tuple[WrittenSiteConfig | None, list[Problem]]:
    """The site's settings, which join the entries; None where they can't be read."""
    if sources.site is None:
        return None, []
    source = canonical(sources.site)
    site, problems = read_record(source)
    site = None if source.node.is_misread else site
    entries.append(Entry(source, site))
    return cast(WrittenSiteConfig | None, site), problems


def _entries(sources: Sources, known: KnownRecords) -> tuple[list[Entry], list[Problem]]:
    """Every record but the site's settings; of those with one id the first.

    One that was misread is none. What content/gone.yml says counts anyway: it must not come back.
    """
    problems: list[Problem] = []
    entries: list[Entry] = []
    for source, record, found in known.read(sources.records):
        problems += found
        entries.append(Entry(source, record if not source.node.is_misread or source.kind == "gone" else None))
    return entries, problems + _doubles(entries)


def _unread(path: str) -> tuple[str, str]:
    name = path.removeprefix("content/").removesuffix(".yml")
    if name in LIST_FILES:
        return LIST_FILES[name], EVERY_ID
    return RECORD_FOLDERS[name.partition("/")[0]], name.rpartition("/")[2]


def id_of(entry: Entry) -> str:
    """The id that a record has or would have: the file's name, or what stands in the list."""
    return entry.source.id or str(entry.source.node.get("id", ""))


def _pages(sources: Sources, entries: list[Entry]) -> tuple[tuple[PageSource, ...], list[Problem]]:
    """The hand-written pages without those that are gone, or too long to be read in time."""
    excesses = [(page, excess_of_page(page.text)) for page in sources.pages]
    problems = [Problem(e[1], Level.ERROR, e[2], page.path, e[0], 1) for page, e in excesses if e is not None]
    pages, found = _without_gone((page for page, excess in excesses if excess is None), entries)
    return pages, problems + found


def _doubles(entries: list[Entry]) -> list[Problem]:
    """Ids that stand twice; the first one stays."""
    first: dict[tuple[str, str], Entry] = {}
    problems = []
    for index, entry in enumerate(entries):
        key = (entry.source.kind, id_of(entry))
        if not key[1] or entry.source.kind == "gone":  # an offer and a topic that are gone may share an id
            continue
        if key not in first:
            first[key] = entry
            continue
        other = first[key].source
        message = (
            f"Den Kurznamen „{key[1]}“ gibt es schon in {other.path}, Zeile {other.node.line}. "
            "Bitte einen anderen wählen, zum Beispiel mit dem Ort am Ende."
        )
        node = entry.source.node
        place = node.get("id", node)
        problems.append(Problem("E302", Level.ERROR, message, entry.source.path, place.line, place.column, "id"))
        entries[index] = Entry(entry.source, None)
    return problems


def _without_gone(pages: Iterable[PageSource], entries: list[Entry]) -> tuple[tuple[PageSource, ...], list[Problem]]:
    """What content/gone.yml calls gone is kept off the site, even where its file is still there, or names it as its own."""
    pages = tuple(pages)
    ids = {gone_key(item) for item in _records(entries, "gone", Gone)}
    problems = []
    for index, entry in enumerate(entries):
        if (entry.source.kind, id_of(entry)) in ids:
            node = entry.source.node
            place = node.get("id", node)
            problems.append(_still_there(id_of(entry), entry.source.path, place.line, place.column))
            entries[index] = Entry(entry.source, None)
        elif entry.record is not None and ids.intersection(former := _former(entry)):
            kept = tuple(id_ for kind, id_ in former if (kind, id_) not in ids)
            entries[index] = Entry(entry.source, entry.record.model_copy(update={"former_ids": kept}))
    still = [page for page in pages if ("page", page_address(page.name)) in ids]
    problems += [_still_there(page.name, page.path, 1, 1) for page in still]
    return tuple(page for page in pages if page not in still), problems


def _former(entry: Entry) -> list[tuple[str, str]]:
    """Kind and id of what a record once was, as content/gone.yml would call it."""
    return [(OWNERS[entry.source.kind], id_) for id_ in getattr(entry.record, "former_ids", ())]


def gone_key(item: Gone) -> tuple[str, str]:
    """Kind and id of what is gone; of a page the part of its address, by whichever of its names it is called."""
    return item.kind, page_address(item.id) if item.kind == "page" else item.id


def _with_front_matter(pages: Iterable[PageSource], entries: Iterable[Entry]) -> tuple[PageSource, ...]:
    records = {entry.source.path: entry.record for entry in entries if isinstance(entry.record, FrontMatter)}
    return tuple(replace(p, former_ids=records[p.path].former_ids) if p.path in records else p for p in pages)


def _still_there(id_: str, path: str, line: int, column: int) -> Problem:
    message = (
        f"„{id_}“ steht in content/gone.yml: Das musste gelöscht werden und kommt nicht auf die Website. "
        "Bitte auch hier löschen; oder in content/gone.yml, falls es dort nicht hingehört."
    )
    return Problem("E348", Level.ERROR, message, path, line, column, "id")


def _records(entries: Iterable[Entry], kind: str, record_type: type[_R]) -> list[_R]:
    found = (entry.record for entry in entries if entry.source.kind == kind)
    return [record for record in found if isinstance(record, record_type)]


def _by_id(records: Iterable[_R]) -> dict[str, _R]:
    return {record.id: record for record in records}  # type: ignore[attr-defined]
