"""What families rely on and who says it: numbers, hours and amounts with their sources, and what a call should confirm."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.catalog import Catalog, Entry
from generator.checks.claims import Claim, claims
from generator.facts.sources import is_hearsay, source_name
from generator.model.parts import FactSource
from generator.model.written import Offer
from generator.problems import told_day


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that neither its provider, nor an authority, nor a law says, and that nobody here has confirmed."""

    words: str
    """`116 111`, `116 111: Mo–Sa 14–20 Uhr`; empty where all that an offer says is meant."""
    offers: tuple[str, ...]
    """The ids of the listed offers that say so."""
    sources: tuple[FactSource, ...]


def doubts(catalog: Catalog) -> tuple[Doubt, ...]:
    """What a call should confirm: each number with its hours once, whatever offers name it; then the other offers that
    rest on hearsay alone."""
    listed = {offer.id: offer for offer in catalog.listed if not offer.example}
    found: dict[str, list[tuple[Offer, Claim]]] = defaultdict(list)
    for entry, claimed in claims(catalog):
        if isinstance(entry.record, Offer) and entry.record.id in listed:
            for claim in claimed:
                found[claim.words].append((entry.record, claim))
    doubted = [
        Doubt(words, tuple(dict.fromkeys(offer.id for offer, _ in rows)), told)
        for words, rows in found.items()
        if (told := _all_sources(claim for _, claim in rows))
        and is_hearsay(told)
        and not any(offer.verified for offer, _ in rows)
    ]
    unnamed = listed.keys() - {id_ for doubt in doubted for id_ in doubt.offers}
    whole = [
        Doubt("", (offer.id,), offer.sources)
        for offer in listed.values()
        if offer.id in unnamed and offer.sources and is_hearsay(offer.sources) and offer.verified is None
    ]
    return (*doubted, *whole)


def evidence_text(catalog: Catalog) -> str:
    """Both lists in German, for a terminal; empty where no real record has anything to tell."""
    told = (
        f"  {entry.source.path}  {claim.words} – {_who(entry, claim)}"
        for entry, found in claims(catalog)
        for claim in found
    )
    rows = list(dict.fromkeys(told))
    open_ = doubts(catalog)
    if not rows and not open_:
        return ""
    lines = [
        f"Am Telefon zu bestätigen, das sagen bisher nur Listen von anderen oder Zeitungen: {len(open_)}",
        *(
            f"  {doubt.words or 'alle Angaben'} – {_names(doubt.sources)} – {', '.join(doubt.offers)}"
            for doubt in open_
        ),
        "",
        f"Telefonnummern, Zeiten und Beträge echter Einträge, und wer sie sagt: {len(rows)}",
        *rows,
    ]
    return "\n".join(lines) + "\n"


def _all_sources(told: Iterable[Claim]) -> tuple[FactSource, ...]:
    return tuple(dict.fromkeys(source for claim in told for source in claim.sources))


def _who(entry: Entry, claim: Claim) -> str:
    record = entry.record
    if isinstance(record, Offer) and record.verified is not None:
        return f"bestätigt von {record.verified.by} am {told_day(record.verified.date)}"
    return _names(claim.sources) or "keine Quelle"


def _names(told: Iterable[FactSource]) -> str:
    named = (source_name(source) + (f" ({source.year})" if source.year else "") for source in told)
    return ", ".join(dict.fromkeys(named))
