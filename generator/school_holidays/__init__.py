"""School holidays: those that the program ships for each German state, and what a county says otherwise.

A county's own list wins. An own entry takes the place of the shipped holidays of its name that share a day with it. If
none does and it is a name like `Herbstferien`, it takes that of those that begin in the same year. All others stay.
"""

from generator.school_holidays.known import SOON, SchoolHolidays
from generator.school_holidays.merged import overlaps, replaced_by, school_holidays_of
from generator.school_holidays.shipped import shipped_holidays

__all__ = ["SOON", "SchoolHolidays", "overlaps", "replaced_by", "school_holidays_of", "shipped_holidays"]
