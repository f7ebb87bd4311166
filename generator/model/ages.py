"""Ages of children and spans of time: in months, and in weeks where an editor counts the first ones."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator

from generator.model import notations, patterns
from generator.model.base import parse_string, wrong
from generator.model.notations import Notation
from generator.model.patterns import spelt

_AGE = re.compile(r"(\d{1,3}(?:[.,]\d)?) ?(months?|years?)?", re.IGNORECASE)
_WEEKS = re.compile(r"(\d{1,3}) ?weeks?", re.IGNORECASE)
_OLDEST = 120 * 12
_DAYS_OF_MONTH = Decimal("30.4375")


@dataclass(frozen=True, slots=True)
class ChildAge:
    """How old a child is."""

    months: int
    """Full months, also where it is told in weeks: what searches and phases count."""
    weeks: int = 0
    """Full weeks where an editor counts in weeks, else 0."""

    @property
    def is_birth(self) -> bool:
        """Nobody is younger."""
        return not self.months and not self.weeks

    def is_above(self, other: "ChildAge") -> bool:
        """Older, whichever of the two counts in weeks."""
        return self._days() > other._days()

    def _days(self) -> Decimal:
        return Decimal(7 * self.weeks) if self.weeks else self.months * _DAYS_OF_MONTH


def parse_age(value: Any) -> ChildAge:
    """An age: `6 weeks`, `6 months`, `3 years`, `3` or `2.5` (years)."""
    text = parse_string(value).strip()
    weeks = _WEEKS.fullmatch(notations.age(text))
    if weeks is not None:
        count = int(weeks[1])
        return ChildAge(int(7 * count / _DAYS_OF_MONTH), count)
    return ChildAge(_months(text))


def _months(text: str) -> int:
    match = _AGE.fullmatch(notations.age(text))
    if match is None:
        message = f"„{text}“ ist kein Alter. Bitte so schreiben: 6 weeks, 6 months, 3 years oder 3 (Jahre)."
        raise wrong("E212", message)
    number = Decimal(match[1].replace(",", "."))
    months = number if (match[2] or "").lower().startswith("mon") else number * 12
    if months > _OLDEST:
        raise wrong("E212", f"„{text}“ ist zu hoch für ein Alter. Bitte prüfen.")
    return int(months)


def parse_months(value: Any) -> int:
    """A span in months: `12 months`, `1 year`."""
    text = parse_string(value).strip()
    months = int(text) if re.fullmatch(r"\d{1,4}", text) else _months(text)
    if months < 1:
        raise wrong("E219", "Der Abstand muss mindestens 1 Monat sein, zum Beispiel 12 months.")
    return months


Age = Annotated[
    ChildAge,
    BeforeValidator(parse_age),
    spelt(patterns.AGE, "6 weeks", "6 months", 3, type="number", minimum=0, maximum=120),
    Notation(notations.age),
]
Months = Annotated[
    int,
    BeforeValidator(parse_months),
    spelt(patterns.MONTHS, "12 months", type="number", minimum=1, maximum=9999),
    Notation(notations.age),
]
