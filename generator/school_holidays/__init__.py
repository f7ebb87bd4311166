"""School holidays: those that the program ships for each German state, and what a county says otherwise.

A county's own list wins. An own entry takes the place of the shipped holidays of its name: of those that begin in the
same year where it is a name like `Herbstferien`, and of those that share a day with it anyhow. All others stay.
"""

from generator.school_holidays.known import SchoolHolidays
from generator.school_holidays.merged import replaces, school_holidays_of
from generator.school_holidays.shipped import shipped_holidays

__all__ = ["SchoolHolidays", "replaces", "school_holidays_of", "shipped_holidays"]
