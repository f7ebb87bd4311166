"""W326: two school holidays overlap, so one of them is wrong or stands twice.

FAIL  Herbstferien 2026-10-17 to 2026-10-31, Herbstferien 2026-10-17 to 2026-10-30
PASS  Weihnachtsferien 2026-12-23 to 2027-01-06, Osterferien 2027-03-22 to 2027-04-03
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import WrittenSchoolHoliday
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare each holiday with those before it in the file; offers that pause would pause on the wrong days."""
    before: list[WrittenSchoolHoliday] = []
    for entry in catalog.entries:
        holiday = entry.record
        if not isinstance(holiday, WrittenSchoolHoliday):
            continue
        other = next((o for o in before if o.from_ <= holiday.to and holiday.from_ <= o.to), None)
        before.append(holiday)
        if other is not None:
            line, column = place_of(entry.source.node, ("from",))
            message = (
                f"„{holiday.name}“ und „{other.name}“ (ab {other.from_.day}.{other.from_.month}.{other.from_.year}) "
                "überschneiden sich. Bitte die Tage prüfen oder eines löschen."
            )
            yield Problem("W326", Level.WARNING, message, entry.source.path, line, column, "from")
