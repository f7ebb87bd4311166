"""A county's own holidays and the shipped ones in one list."""

import re
from collections.abc import Iterable

from generator.model.records import SchoolHoliday
from generator.school_holidays.known import SchoolHolidays, known_spans
from generator.school_holidays.shipped import shipped_holidays, shipped_until

_SHORTEST = 4
"""Days of the shortest holidays after which an own list may end: a single free day tells nothing of those before it."""


def school_holidays_of(own: Iterable[SchoolHoliday], state: str) -> SchoolHolidays:
    """The holidays of a county; `state` is a German one, or empty where no shipped list counts."""
    own = tuple(own)
    kept = [h for h in shipped_holidays(state) if not any(replaces(mine, h) for mine in own)]
    until = shipped_until(state)
    whole = [h for h in kept if h.to <= until] + [h for h in own if (h.to - h.from_).days + 1 >= _SHORTEST]
    return SchoolHolidays(_in_order([*kept, *own]), known_spans(list(_in_order(whole))))


def replaces(own: SchoolHoliday, shipped: SchoolHoliday) -> bool:
    """Whether an own entry stands for a shipped one."""
    name = _kind(own.name)
    if name != _kind(shipped.name):
        return False
    is_a_holiday = "ferien" in shipped.name.casefold() and shipped.from_.year == own.from_.year
    return is_a_holiday or overlaps(own, shipped)


def overlaps(one: SchoolHoliday, other: SchoolHoliday) -> bool:
    """Whether two holidays share a day."""
    return one.from_ <= other.to and other.from_ <= one.to


def _kind(name: str) -> str:
    """`herbst` of `Herbstferien 2026`, `Herbst` and `Herbstferien in NRW (verlängert)`."""
    words = re.findall(r"[^\W\d_]+", name.casefold())
    chosen = next((word for word in words if word.endswith("ferien") and word != "ferien"), " ".join(words))
    return re.sub(r"(?:e?n|s)$", "", chosen.removesuffix("ferien"))


def _in_order(holidays: Iterable[SchoolHoliday]) -> tuple[SchoolHoliday, ...]:
    return tuple(sorted(holidays, key=lambda holiday: (holiday.from_, holiday.to)))
