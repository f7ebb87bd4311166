"""W328, W331: the school holidays that a site pauses in are not known for long, or not for all of the time.

W328 FAIL  on 2029-10-01, a list that ends with the summer holidays of 2030, and an offer with pauses: [school-holidays]
W328 PASS  the same on 2029-08-01; the list of a site that has none of its own and whose offers never pause in it
W331 FAIL  a list of Sommerferien 2027 and Sommerferien 2028 alone: nowhere are 120 days without holidays
W331 PASS  a list with all the holidays between them
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import WrittenSchoolHoliday
from generator.problems import Level, Problem, told_day
from generator.schedule import uses_school_holidays
from generator.school_holidays import SOON
from generator.source.nodes import place_of

_FILE = "content/school_holidays.yml"


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare what is known with today."""
    yield from _end(catalog)
    yield from _holes(catalog)


def _end(catalog: Catalog) -> Iterator[Problem]:
    last = catalog.calendar.school.last_day
    count = sum(any(uses_school_holidays(rule) for rule in offer.times) for offer in catalog.listed)
    if last is None or last - catalog.today > SOON or not (count or catalog.school_holidays):
        return
    offers = f" für {'ein Angebot' if count == 1 else f'{count} Angebote'}" if count else ""
    newer = " oder eine neue Fassung des Programms holen" if catalog.site.country == "DE" else ""
    message = (
        f"Die Schulferien sind nur bis zum {told_day(last)} bekannt. Danach nennt die Website{offers} keine Termine. "
        f"Bitte die neuen Ferien in {_FILE} eintragen{newer}."
    )
    own = {entry.record.to: entry for entry in catalog.entries if isinstance(entry.record, WrittenSchoolHoliday)}
    settings = [entry for entry in catalog.entries if entry.source.kind == "site_config"]
    for entry in [own[max(own)]] if own else settings:
        line, column = place_of(entry.source.node, ("to",) if own else ("area", "state"))
        yield Problem("W328", Level.WARNING, message, entry.source.path, line, column)


def _holes(catalog: Catalog) -> Iterator[Problem]:
    for first, _ in catalog.calendar.school.known:
        if first <= catalog.today:
            continue
        starts = {
            entry.record.from_: entry for entry in catalog.entries if isinstance(entry.record, WrittenSchoolHoliday)
        }
        after = min((day for day in starts if day >= first), default=None)
        if after is not None:
            line, column = place_of(starts[after].source.node, ("from",))
            message = (
                f"Vor den Ferien ab {told_day(after)} fehlen andere: Über 120 Tage am Stück ist nirgends Schule. "
                "Für diese Zeit nennt die Website keine Termine. Bitte die Ferien davor eintragen."
            )
            yield Problem("W331", Level.WARNING, message, starts[after].source.path, line, column, "from")
