"""A county's own holidays and the shipped ones in one list."""

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.model.records import SchoolHoliday
from generator.model.states import Country
from generator.school_holidays.known import SchoolHolidays, closed_spans, known_spans
from generator.school_holidays.shipped import shipped_holidays, shipped_until

_SHORTEST = 4
"""Days of the shortest holidays after which an own list may end: a single free day tells nothing of those before it."""


def school_holidays_of(own: Iterable[SchoolHoliday], country: Country, state: str) -> SchoolHolidays:
    """The holidays of a county in a state, which is empty where nobody said it."""
    own, shipped = tuple(own), shipped_holidays(country, state)
    replaced = {usual for mine in own for usual in replaced_by(mine, shipped)}
    kept = [usual for usual in shipped if usual not in replaced]
    until = shipped_until(country, state)
    whole = [h for h in kept if h.to <= until] + [h for h in own if (h.to - h.from_).days + 1 >= _SHORTEST]
    return SchoolHolidays(closed_spans([*kept, *own]), known_spans(whole))


def replaced_by(own: SchoolHoliday, shipped: Iterable[SchoolHoliday]) -> tuple[SchoolHoliday, ...]:
    """The shipped holidays that an own entry stands for."""
    same = [usual for usual in shipped if _kind(usual.name) == _kind(own.name)]
    touched = tuple(usual for usual in same if overlaps(own, usual))
    if touched or not any(_is_season(word) for usual in same for word in _words(usual.name)):
        return touched
    return tuple(usual for usual in same if usual.from_.year == own.from_.year)


def overlaps(one: SchoolHoliday, other: SchoolHoliday) -> bool:
    """Whether two holidays share a day."""
    return one.from_ <= other.to and other.from_ <= one.to


@lru_cache(maxsize=1024)
def _kind(name: str) -> str:
    """`herbst` of `Herbstferien 2026`, `Herbst` and `Herbstferien in NRW (verlängert)`."""
    words = _words(name)
    chosen = next((word for word in words if _is_season(word)), " ".join(words))
    return re.sub(r"(?:e?n|s)$", "", chosen.removesuffix("ferien"))


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", name.casefold())


def _is_season(word: str) -> bool:
    return word.endswith("ferien") and word != "ferien"
