"""When somebody last looked at a record or at what it rests on, and when that is too long ago."""

from collections.abc import Iterable
from datetime import date

from generator.model.days import has_passed
from generator.model.parts import FactSource, Verified

STALE = 24
"""Months after which nobody can be sure any more that a record is right."""


def last_look(verified: Verified | None, sources: Iterable[FactSource]) -> date | None:
    """The last day on which somebody looked at the record, or at what it rests on; None where nobody ever did."""
    looks = [source.date for source in sources]
    return max([*looks, verified.date] if verified else looks, default=None)


def is_stale(verified: Verified | None, sources: Iterable[FactSource], today: date) -> bool:
    """Nobody has looked at the record, or at what it rests on, for 24 months, or ever."""
    look = last_look(verified, sources)
    return look is None or has_passed(STALE, look, today)
