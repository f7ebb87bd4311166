"""E338, W370: a page has a gap that the publisher has to fill. W371: no page names an entry of content/publisher.yml.
W372: it is named in Easy Language and has no easy text. E301: a page names an entry that there is not.

FAIL  `{publisher.host}` on a page while the entry `host` has no `value`
FAIL  "[Bitte ergänzen: Name]", "Hier steht bald", "TODO", or a page that the law asks for with nothing but its title
FAIL  `exists: no` of an entry without `optional: yes`: the law wants an answer
PASS  `exists: no` with `optional: yes`, such as a VAT id: the line vanishes from the pages

An example is warned (W370): its pages say a plain sentence in that place. Any other site must not be published so (E338).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from difflib import get_close_matches

from generator.catalog import EVERY_ID, Catalog, Entry, id_of
from generator.checks.legal_pages import LEGAL_PAGES
from generator.editions import make_editions
from generator.model.markdown import split_title
from generator.model.placeholders import NAMESPACE, placeholders
from generator.model.written import WrittenDisclosure
from generator.problems import Level, Problem
from generator.source.nodes import place_of
from generator.source.pages import PageSource
from generator.source.places import place_in

FILE = "content/publisher.yml"
_STAND_INS = re.compile(
    r"\[\s*(?:[Bb]itte|TODO|XXX|Platzhalter)\b[^\]]*\](?!\()|\b[Bb]itte (?:noch )?ergänzen:|\b[Hh]ier steht bald:|\bTODO\b"
    r"|\b[Ll]orem ipsum\b"
)
"""What people write where something is to come, and what a page means to say otherwise."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class PageGap:
    """What is missing on public pages."""

    what: str
    """German, a name for it."""
    known_by: str
    """German; empty where nobody said."""
    law: str
    pages: tuple[str, ...]
    """Names of the pages that say it."""
    fix: str
    """German, a sentence."""
    path: str
    line: int
    column: int
    field: str = ""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find gaps, and where pages and the list of what the publisher knows do not fit."""
    code, level = ("W370", Level.WARNING) if catalog.site.example else ("E338", Level.ERROR)
    for gap in gaps(catalog):
        message = f"Es fehlt: {gap.what}{f' ({gap.law})' if gap.law else ''}."
        message += f" Wer es weiß: {gap.known_by}." if gap.known_by else ""
        yield Problem(code, level, f"{message} {gap.fix}", gap.path, gap.line, gap.column, gap.field)
    named, easy = _named(catalog), _easy_suffixes(catalog)
    for entry in _entries(catalog):
        yield from _told(entry, named, easy, catalog)
    yield from _unknown(catalog)


def gaps(catalog: Catalog) -> Iterator[PageGap]:
    """Every gap: first those of the list, then what stands in the texts of pages."""
    named = _named(catalog)
    for entry in _entries(catalog):
        record = entry.record
        if isinstance(record, WrittenDisclosure) and record.id in named:
            gap = _gap(entry, record, named, catalog)
            if gap is not None:
                yield gap
    for page in catalog.pages:
        yield from _in_text(page)


def _gap(
    entry: Entry, record: WrittenDisclosure, named: Mapping[str, list[PageSource]], catalog: Catalog
) -> PageGap | None:
    if record.lines(catalog.site.contact.form) or (record.optional and not record.exists):
        return None
    if record.setting:
        fix = f"Bitte in site_config.yml unter „{record.setting}“ eintragen."
    elif not record.exists:
        fix = "„exists: no“ geht hier nicht: Diese Angabe ist Pflicht. Bitte unter „value“ eintragen."
    else:
        fix = "Bitte unter „value“ eintragen."
    if record.optional:
        fix = f"{fix[:-1]}, oder „exists: no“, wenn es das nicht gibt."
    field = "value" if record.exists else "exists"
    place = place_of(entry.source.node, (field,))
    pages = tuple(dict.fromkeys(page.name for page in named[record.id]))
    return PageGap(record.title, record.known_by, record.law or "", pages, fix, entry.source.path, *place, field)


def _in_text(page: PageSource) -> Iterator[PageGap]:
    for found in _STAND_INS.finditer(page.text):
        words = found[0] if len(found[0]) <= _SHOWN else f"{found[0][:_SHOWN]} …"
        fix = f"Bitte hier schreiben, was gemeint ist, oder einen Platzhalter aus {FILE} nehmen."
        yield PageGap(f"„{words}“", "", "", (page.name,), fix, page.path, *place_in(page.text, found.start()))
    if page.name in LEGAL_PAGES and not split_title(page.text)[1].strip():
        words = f"{LEGAL_PAGES[page.name]}; die Seite ist leer"
        yield PageGap(words, "", "", (page.name,), "Bitte den Text schreiben.", page.path, 1, 1)


def _entries(catalog: Catalog) -> list[Entry]:
    return [entry for entry in catalog.entries if entry.source.kind == "disclosure"]


def _named(catalog: Catalog) -> dict[str, list[PageSource]]:
    """Ids of entries → the pages that name them."""
    named: dict[str, list[PageSource]] = defaultdict(list)
    for page in catalog.pages:
        for _, name in placeholders(page.text):
            named[name.removeprefix(f"{NAMESPACE}.")].append(page)
    return named


def _easy_suffixes(catalog: Catalog) -> frozenset[str]:
    editions = make_editions(catalog.site, catalog.edition_texts)
    return frozenset(edition.page_suffix for edition in editions if edition.register == "easy")


def _told(entry: Entry, named: Mapping[str, list[PageSource]], easy: Set[str], catalog: Catalog) -> Iterator[Problem]:
    id_, node = id_of(entry), entry.source.node
    if id_ and id_ not in named:
        message = (
            f"Keine Seite nennt diese Angabe. Bitte löschen, oder auf einer Seite {{{NAMESPACE}.{id_}}} schreiben."
        )
        yield Problem("W371", Level.WARNING, message, entry.source.path, *place_of(node, ("id",)), "id")
    record = entry.record
    if (
        not isinstance(record, WrittenDisclosure)
        or not record.lines(catalog.site.contact.form)
        or (record.easy and record.easy.text)
    ):
        return
    if any(page.suffix in easy for page in named.get(id_, ())):
        message = (
            "Eine Seite in Leichter Sprache nennt diese Angabe, und sie hat keinen leichten Text: Dort steht der schwere. "
            "Bitte ergänzen, zum Beispiel: easy: {text: [Die Person heißt …]}"
        )
        yield Problem("W372", Level.WARNING, message, entry.source.path, *place_of(node, ("value",)), "easy")


def _unknown(catalog: Catalog) -> Iterator[Problem]:
    known = {id_of(entry) for entry in _entries(catalog)}
    if ("disclosure", EVERY_ID) in catalog.unread:
        return
    for page in catalog.pages:
        for start, name in placeholders(page.text):
            space, _, id_ = name.partition(".")
            if space == NAMESPACE and id_ in known:
                continue
            close = get_close_matches(id_.lower().replace("_", "-"), sorted(known), 1)
            hint = (
                f"Meinten Sie „{{{NAMESPACE}.{close[0]}}}“?" if close else f"Bitte einen Kurznamen aus {FILE} nehmen."
            )
            message = f"Den Platzhalter „{{{name}}}“ gibt es nicht. {hint}"
            yield Problem("E301", Level.ERROR, message, page.path, *place_in(page.text, start))
