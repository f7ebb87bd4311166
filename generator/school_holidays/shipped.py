"""The school holidays that come with the program: what the German states have published. See `data/LICENSE.txt`."""

import csv
from datetime import date
from functools import lru_cache
from importlib.resources import files

from generator.model.records import SchoolHoliday
from generator.model.states import Country

_GENERAL_SCHOOLS = frozenset({"", "MV-ABS"})
"""Vocational schools of Mecklenburg-Vorpommern and the islands of Schleswig-Holstein have others of their own."""


@lru_cache(maxsize=1)
def _by_state() -> dict[str, tuple[SchoolHoliday, ...]]:
    text = files("generator.school_holidays").joinpath("data", "school-holidays-de.csv").read_text(encoding="utf-8")
    found: dict[str, list[SchoolHoliday]] = {}
    for row in csv.DictReader(text.splitlines()):
        if _GENERAL_SCHOOLS.intersection(row["only_for"].split(",")):
            holiday = SchoolHoliday.model_construct(
                name=row["name"], from_=date.fromisoformat(row["from"]), to=date.fromisoformat(row["to"])
            )
            found.setdefault(row["state"], []).append(holiday)
    return {state: tuple(sorted(list_, key=lambda h: (h.from_, h.to))) for state, list_ in found.items()}


def shipped_holidays(country: Country, state: str) -> tuple[SchoolHoliday, ...]:
    """The holidays of general schools in a state (`NW`), by their first day; none but for German ones."""
    return _by_state().get(state, ()) if country == "DE" else ()


def shipped_until(country: Country, state: str) -> date:
    """The last day for which the shipped list is whole: that of its last summer holidays.

    Some states have published single days of the next school year, but not its holidays.
    """
    return max((h.to for h in shipped_holidays(country, state) if h.name == "Sommerferien"), default=date.min)
