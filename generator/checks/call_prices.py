"""W344: a number that costs extra stands there without its price.

FAIL  number: 01802 123456
PASS  number: 01802 123456 with note: 6 Cent pro Anruf
PASS  number: 0800 1110111, which is free
FAIL  the number of the site itself, which has no note

Whoever offers service numbers (0180), premium numbers (0900), numbers for many calls (0137), directory enquiries (118)
or short numbers of mobiles (22833, the pharmacies on duty) has to state the price (§ 109 TKG).
"""

import re
from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.model.written import Offer, Provider, WrittenSiteConfig
from generator.problems import Level, Problem
from generator.source.nodes import Mapping, Sequence, find, place_of, words_in

_COSTLY = re.compile(r"(?:\+49(180|900|137)|(118|22833))\d*")
_PRICE = re.compile(
    r"\d\s*(?:ct\b|cent|€|euro|eur\b)|(?:€|euro?)\s*\d|kostenlos|kostenfrei|gebührenfrei", re.IGNORECASE
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find numbers whose note tells no price."""
    for entry in catalog.entries:
        record = entry.record
        if isinstance(record, WrittenSiteConfig) and record.contact.phone:
            costly = _COSTLY.fullmatch(record.contact.phone.e164)
            if costly:
                fix = "Hier ist kein Platz dafür. Bitte eine Nummer nehmen, die nichts extra kostet."
                yield _problem(entry, ("contact", "phone"), costly, fix)
        if not isinstance(record, Offer | Provider):
            continue
        way = ("contact", "phones") if isinstance(record, Offer) else ("phones",)
        for index, phone in enumerate(record.contact.phones if isinstance(record, Offer) else record.phones):
            costly = _COSTLY.fullmatch(phone.number.e164)
            written = find(entry.source.node, (*way, index))
            assert isinstance(written, Mapping)
            if costly is None or _PRICE.search(" ".join(words_in(written.get("note", Sequence())))):
                continue
            fix = "Bitte unter note ergänzen, zum Beispiel „20 Cent pro Anruf“."
            yield _problem(entry, (*way, index, "number"), costly, fix)


def _problem(entry: Entry, path: tuple[str | int, ...], costly: re.Match[str], fix: str) -> Problem:
    prefix = f"0{costly[1]}" if costly[1] else costly[2]
    message = f"Anrufe bei {prefix} kosten extra. Das Gesetz verlangt, dass der Preis dabeisteht (§ 109 TKG). {fix}"
    line, column = place_of(entry.source.node, path)
    return Problem("W344", Level.WARNING, message, entry.source.path, line, column, ".".join(map(str, path)))
