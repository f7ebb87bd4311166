"""The clock: the day where a county's families live. Commands and guests of an engine read it here, nothing else does."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def clock_today() -> date:
    """The day in Berlin."""
    return datetime.now(ZoneInfo("Europe/Berlin")).date()
