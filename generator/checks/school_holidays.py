"""W326, W330: two school holidays overlap, so one of them is wrong, stands twice, or has another name than is usual.

W326 FAIL  Herbstferien 2026-10-17 to 2026-10-31, Herbstferien 2026-10-17 to 2026-10-30
W326 PASS  Weihnachtsferien 2026-12-23 to 2027-01-06, Osterferien 2027-03-22 to 2027-04-03
W330 FAIL  in NW, an own entry „Ferien im Herbst“ from 2026-10-19 to 2026-10-24: the program ships Herbstferien from
           2026-10-17 to 2026-10-31, and both count
W330 PASS  the same named „Herbstferien“: it takes the place of the shipped ones
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.model.records import SchoolHoliday
from generator.model.written import WrittenSchoolHoliday
from generator.problems import Level, Problem, told_day
from generator.school_holidays import overlaps, replaced_by, shipped_holidays
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare each holiday with those before it in the file and with those of the program.

    Offers that pause would pause on the wrong days.
    """
    site = catalog.site
    shipped = shipped_holidays(site.country, site.area.state or "")
    replaced = {usual for own in catalog.school_holidays for usual in replaced_by(own, shipped)}
    before: list[WrittenSchoolHoliday] = []
    for entry in catalog.entries:
        holiday = entry.record
        if not isinstance(holiday, WrittenSchoolHoliday):
            continue
        other = next((o for o in before if overlaps(o, holiday)), None)
        before.append(holiday)
        if other is not None:
            message = (
                f"„{holiday.name}“ und „{other.name}“ ({_from(other)}) "
                "überschneiden sich. Bitte die Tage prüfen oder eines löschen."
            )
            yield _problem("W326", message, entry)
        usual = next((o for o in shipped if overlaps(o, holiday) and o not in replaced), None)
        if usual is not None:
            message = (
                f"„{holiday.name}“ und „{usual.name}“ ({_from(usual)}), die das Programm kennt, überschneiden sich. "
                f"Jetzt gelten beide. Soll dieser Eintrag an ihre Stelle, bitte ebenso nennen: {usual.name}."
            )
            yield _problem("W330", message, entry)


def _from(holiday: SchoolHoliday) -> str:
    return f"ab {told_day(holiday.from_)}"


def _problem(code: str, message: str, entry: Entry) -> Problem:
    line, column = place_of(entry.source.node, ("from",))
    return Problem(code, Level.WARNING, message, entry.source.path, line, column, "from")
