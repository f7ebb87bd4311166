"""The clock: the day where a county's families live. Commands and guests of an engine read it here, nothing else does."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from generator.model.days import is_near


def clock_today() -> date:
    """The day in Berlin."""
    return datetime.now(ZoneInfo("Europe/Berlin")).date()


def read_day(text: str) -> date:
    """A day as commands and settings name it, `2026-10-01`; raises ValueError where it is none, OverflowError where it is far."""
    day = date.fromisoformat(text)
    if not is_near(day):
        raise OverflowError(text)
    return day
