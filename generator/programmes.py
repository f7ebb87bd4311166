"""Which programmes have ended, and what came after them."""

from collections.abc import Mapping
from datetime import date

from generator.model.records import OfferFields, Programme


def is_over(until: date | int | None, today: date) -> bool:
    """A last day, or a last year where nobody knows the day, has passed."""
    if until is None:
        return False
    return until < today.year if isinstance(until, int) else until < today


def has_ended(programme: Programme, today: date) -> bool:
    """It says so itself, or its last day or year is over."""
    return programme.status == "ended" or is_over(programme.until, today)


def running_programmes(offer: OfferFields, programmes: Mapping[str, Programme], today: date) -> tuple[Programme, ...]:
    """The programmes that an offer names and that still run; `programmes` are all by id."""
    known = (programmes[id_] for id_ in dict.fromkeys(offer.programmes) if id_ in programmes)
    return tuple(programme for programme in known if not has_ended(programme, today))


def successor_of(programme: Programme, programmes: Mapping[str, Programme], today: date) -> Programme | None:
    """What came after a programme: the first that still runs, else the last that is known; never itself."""
    line = {programme.id: programme}
    after = programmes.get(programme.replaced_by or "")
    while after is not None and after.id not in line:
        line[after.id] = after
        after = programmes.get(after.replaced_by or "") if has_ended(after, today) else None
    return list(line.values())[-1] if len(line) > 1 else None
