"""W380, W381: an easy text asks to call, and does not say whom, or shows no number.

W380 FAIL  Rufen Sie an.                        PASS  Rufen Sie hier an.
W381 FAIL  Rufen Sie die Polizei an.            PASS  Rufen Sie die Polizei an: 110
W381 FAIL  Rufen Sie hier an.                   of an offer without a phone number
W381 FAIL  Rufen Sie beim Kreis an.             on a page that shows no number up to its next heading

The number of the offer itself is not written: its page shows it below the sentence.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from generator.catalog import Catalog, Entry
from generator.checker import Call, Kind, Line, call_in, has_number, read_markdown
from generator.model.parts import EasyBlock, EasySummary, EasyText, Heading, ListBlock, words_of
from generator.model.written import Offer, Provider
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_HELPERS = frozenset({"polizei", "notruf", "feuerwehr", "rettungsdienst", "giftnotruf"})
"""Who has a number that everybody could be told; so have offers of the site, `die Firma` has none."""


@dataclass(frozen=True, slots=True)
class _Own:
    """Whoever a text is about."""

    names: str
    has_phone: bool
    is_offer: bool


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find calls without a name or number, in records and on hand-written pages."""
    offers = catalog.offers.values()
    known = _HELPERS | {offer.title.lower().replace("-", "") for offer in offers if offer.contact.phones}
    for entry in catalog.entries:
        easy = getattr(entry.record, "easy", None)
        if isinstance(easy, EasyText | EasySummary):
            yield from _problems(list(_lines(entry, easy.text)), _own(entry, catalog), known)
    for page in catalog.pages:
        if page.suffix:
            yield from _problems(read_markdown(page.text, page.path).lines, _Own("", False, False), known)


def _own(entry: Entry, catalog: Catalog) -> _Own:
    record = entry.record
    if isinstance(record, Offer):
        provider = catalog.providers.get(record.provider or "")
        names = (record.title, record.easy and record.easy.title, provider and provider.name)
        has_phone = bool(record.contact.phones or record.office)
        return _Own(" ".join(name for name in names if name), has_phone, True)
    if isinstance(record, Provider):
        return _Own(record.name, bool(record.phones), True)
    return _Own("", False, False)


def _lines(entry: Entry, blocks: Sequence[EasyBlock]) -> Iterator[Line]:
    for index, block in enumerate(blocks):
        line, column = place_of(entry.source.node, ("easy", "text", index))
        kind: Kind = "heading" if isinstance(block, Heading) else "item" if isinstance(block, ListBlock) else "sentence"
        yield Line(" ".join(words_of(block)), entry.source.path, line, column, kind)


def _problems(lines: Sequence[Line], own: _Own, known: Set[str]) -> Iterator[Problem]:
    for index, line in enumerate(lines):
        call = call_in(line.text)
        if call is None or _shows_number(lines[index:]):
            continue
        if not call.whom and not call.is_here:
            message = "Hier steht nicht, wen man anruft. Bitte sagen, zum Beispiel: Rufen Sie hier an."
            yield Problem("W380", Level.WARNING, message, line.path, line.line, line.column)
        elif _needs_number(call, own, known):
            message = f"Hier fehlt die Nummer. {_fix(own, call)}"
            yield Problem("W381", Level.WARNING, message, line.path, line.line, line.column)


def _needs_number(call: Call, own: _Own, known: Set[str]) -> bool:
    if own.is_offer and not call.is_of(own.names):
        return not known.isdisjoint(call.whom)
    return not own.has_phone


def _fix(own: _Own, call: Call) -> str:
    if own.is_offer and call.is_of(own.names):
        return "Bitte unter contact eine Telefonnummer ergänzen: Sie steht dann auf der Seite unter dem Satz."
    return "Bitte in denselben oder den nächsten Satz schreiben, zum Beispiel: Die Nummer ist 110."


def _shows_number(lines: Sequence[Line]) -> bool:
    """In the sentence or after it, as far as the next heading."""
    for number, line in enumerate(lines):
        if number and line.kind == "heading":
            return False
        if has_number(line.text):
            return True
    return False
