"""How fresh the directory is: which offers a human has to look at again, and which nobody has looked at yet.

And what has run out: offers whose times or own days have all passed, and how long the school holidays are known.
"""

import calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from generator.catalog import Catalog
from generator.checks import past_hours
from generator.facts.when import has_run_out
from generator.looks import STALE, is_stale, last_look
from generator.model.written import Offer, Provider
from generator.problems import told_day
from generator.school_holidays import SOON
from generator.season import is_past


@dataclass(frozen=True, slots=True)
class OfferDue:
    """An offer, or a provider, whose facts need a look."""

    id: str
    title: str
    path: str
    """Its file; the folder says whose editors keep it."""
    verified: date | None
    """The last look of somebody of this county; None where there was none yet."""
    due: date | None
    """The day after which the next look is overdue; None where there was none yet."""


def offers_due(catalog: Catalog) -> tuple[OfferDue, ...]:
    """Listed offers whose look is overdue today, the longest overdue first."""
    found = [
        OfferDue(
            offer.id, offer.title, path, offer.verified.date, _months_later(offer.verified.date, offer.verified.every)
        )
        for path, offer in _listed(catalog)
        if offer.verified is not None and not offer.example and offer.verified.is_due(catalog.today)
    ]
    return tuple(sorted(found, key=lambda item: (item.due or date.min, item.path)))


def offers_never_verified(catalog: Catalog) -> tuple[OfferDue, ...]:
    """Listed offers that nobody has checked yet, and that name no source either, by file; not what is invented."""
    return _never_verified(catalog, has_sources=False)


def offers_sourced(catalog: Catalog) -> tuple[OfferDue, ...]:
    """Listed offers that nobody of this county has checked yet, and that say where it comes from, by file."""
    return _never_verified(catalog, has_sources=True)


def offers_expired(catalog: Catalog) -> tuple[OfferDue, ...]:
    """Offers that stand in no list, since their own last day has passed, by file; not those that editors ended."""
    return _unlisted(
        catalog, lambda offer: offer.status != "ended" and is_past(offer.status, offer.valid_until, catalog.today)
    )


def offers_over(catalog: Catalog) -> tuple[OfferDue, ...]:
    """Offers that stand in no list, since all their times have passed, by file; not those that editors ended."""
    return _unlisted(catalog, lambda offer: has_run_out(offer, catalog.calendar))


def phones_over(catalog: Catalog) -> tuple[OfferDue, ...]:
    """Offers and providers with a number whose hours have all passed, by file; not offers that are past themselves."""
    paths = dict.fromkeys(problem.path for problem in past_hours.check(catalog))
    records = ((entry.source.path, entry.record) for entry in catalog.entries if entry.source.path in paths)
    return tuple(
        OfferDue(record.id, record.title if isinstance(record, Offer) else record.name, path, None, None)
        for path, record in records
        if isinstance(record, Offer | Provider)
    )


def offers_grown_stale(catalog: Catalog) -> tuple[OfferDue, ...]:
    """Listed offers of which the last look, be it at their sources, is more than 24 months ago, the longest first: their
    cards say so, and others come first."""
    found = [
        OfferDue(
            offer.id, offer.title, path, offer.verified.date if offer.verified else None, _months_later(look, STALE)
        )
        for path, offer in _listed(catalog)
        if not offer.example
        and is_stale(offer.verified, offer.sources, catalog.today)
        and (look := last_look(offer.verified, offer.sources)) is not None
    ]
    return tuple(sorted(found, key=lambda item: (item.due or date.min, item.path)))


def freshness_text(catalog: Catalog) -> str:
    """All lists in German, for a terminal or a mail to the editors."""
    overdue, never = offers_due(catalog), offers_never_verified(catalog)
    lines = [f"Angebote auf der Website: {len(catalog.listed)}"]
    lines += _block("Seit mehr als 24 Monaten nicht geprüft, das steht auch auf der Karte", offers_grown_stale(catalog))
    lines += _block("Die nächste Prüfung ist überfällig", overdue)
    lines += _block("Noch nie geprüft und ohne Quelle, das steht auch auf der Karte", never)
    lines += _block("Aus Quellen, von niemandem hier bestätigt", offers_sourced(catalog))
    lines += _block("valid_until ist vorbei, das Angebot steht in keiner Liste mehr", offers_expired(catalog))
    lines += _block("Alle Termine sind vorbei, das Angebot steht in keiner Liste mehr", offers_over(catalog))
    lines += _block("Alle Sprechzeiten einer Nummer sind vorbei, die Website nennt keine mehr", phones_over(catalog))
    lines += ["", _holidays(catalog)]
    return "\n".join(lines) + "\n"


def _holidays(catalog: Catalog) -> str:
    last = catalog.calendar.school.last_day
    if last is None:
        return "Schulferien: keine bekannt"
    is_near = last - catalog.today <= SOON
    return f"Schulferien: bekannt bis {told_day(last)}" + (
        ". Bitte die neuen in content/school_holidays.yml eintragen." if is_near else ""
    )


def _block(title: str, items: Sequence[OfferDue]) -> list[str]:
    lines = ["", f"{title}: {len(items)}"]
    for item in items:
        since = f" (fällig seit {told_day(item.due)})" if item.due else ""
        lines.append(f"  {item.path}  {item.title}{since}")
    return lines


def _unlisted(catalog: Catalog, is_meant: Callable[[Offer], bool]) -> tuple[OfferDue, ...]:
    records = ((entry.source.path, entry.record) for entry in catalog.entries)
    return tuple(
        OfferDue(offer.id, offer.title, path, offer.verified.date if offer.verified else None, None)
        for path, offer in records
        if isinstance(offer, Offer) and is_meant(offer)
    )


def _never_verified(catalog: Catalog, has_sources: bool) -> tuple[OfferDue, ...]:
    return tuple(
        OfferDue(offer.id, offer.title, path, None, None)
        for path, offer in _listed(catalog)
        if offer.verified is None and not offer.example and bool(offer.sources) is has_sources
    )


def _listed(catalog: Catalog) -> list[tuple[str, Offer]]:
    listed = {offer.id for offer in catalog.listed}
    records = ((entry.source.path, entry.record) for entry in catalog.entries)
    return [(path, record) for path, record in records if isinstance(record, Offer) and record.id in listed]


def _months_later(day: date, months: int) -> date:
    """The same day some months later; the month's last where it is shorter."""
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
