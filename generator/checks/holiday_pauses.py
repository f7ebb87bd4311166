"""E328, E329: the times of an offer depend on holidays that nobody knows, so none of its next dates can be told.

E328 FAIL  pauses: [school-holidays], or only: school-holidays, where no list of school holidays is known: no
           `area.state`, or `country: AT` without content/school_holidays.yml
E328 PASS  the same with `area.state: NW`, whose holidays the program ships, or with a list of the county's own
E329 FAIL  pauses: [public-holidays] without `area.state`: which days these are differs by state
E329 PASS  the same with `area.state: NW`
"""

from collections.abc import Callable, Iterator

from generator.catalog import Catalog, Entry
from generator.model.states import Country
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.schedule import is_over, uses_public_holidays, uses_school_holidays
from generator.source.nodes import place_of

_NO_STATE = "Bitte in site_config.yml unter area ergänzen, zum Beispiel: state: {example}."
_EXAMPLES: dict[Country, str] = {"DE": "NW", "AT": "9", "CH": "ZH"}
_NO_LIST = "Bitte die Ferien in content/school_holidays.yml eintragen."


def check(catalog: Catalog) -> Iterator[Problem]:
    """Look at the times of offers that have not ended."""
    state, calendar = catalog.site.area.state, catalog.calendar
    add_state = _NO_STATE.format(example=_EXAMPLES[catalog.site.country])
    if not calendar.school.known:
        fix = add_state if state is None and catalog.site.country == "DE" else _NO_LIST
        message = f"Diese Termine hängen von den Schulferien ab, aber keine Schulferien sind bekannt. {fix}"
        yield from _pauses(catalog, "school-holidays", uses_school_holidays, "E328", message)
    if state is None:
        message = f"Hier ist an Feiertagen Pause, aber es ist nicht bekannt, an welchen. {add_state}"
        yield from _pauses(catalog, "public-holidays", uses_public_holidays, "E329", message)


def _pauses(catalog: Catalog, pause: str, uses: Callable[[object], bool], code: str, message: str) -> Iterator[Problem]:
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or offer.status == "ended":
            continue
        for index, rule in enumerate(offer.times):
            if uses(rule) and not is_over(rule, catalog.calendar):
                line, column = _place(entry, index, pause)
                yield Problem(code, Level.ERROR, message, entry.source.path, line, column, f"times.{index}")


def _place(entry: Entry, index: int, pause: str) -> tuple[int, int]:
    """Where the time names these holidays, else where it stands."""
    rule = entry.source.node["times"][index]
    pauses = rule.get("pauses", ())
    path = ("pauses", pauses.index(pause)) if pause in pauses else ("only",) if "only" in rule else ()
    return place_of(entry.source.node, ("times", index, *path))
