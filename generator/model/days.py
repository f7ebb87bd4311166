"""Days with which the program can count: whatever lies beyond is a slip, or stands for "for ever"."""

from datetime import date

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2199, 12, 31)


def is_near(day: date) -> bool:
    """Tell whether holidays, intervals and calendars work on a day."""
    return FIRST_DAY <= day <= LAST_DAY


def has_passed(months: int, day: date, today: date) -> bool:
    """More than so many months have passed since a day."""
    passed = (today.year - day.year) * 12 + today.month - day.month
    return passed > months or (passed == months and today.day > day.day)
