"""E350: programmes that follow each other in a circle. W390: an offer names a programme that has ended. W391: a programme
whose status and end do not fit together.

E350  FAIL  - {id: a, replaced_by: b}  - {id: b, replaced_by: a}, and - {id: a, replaced_by: a}
W390  FAIL  programmes: [alt] with - {id: alt, status: ended, replaced_by: neu}
W390  PASS  the same in an offer with status: ended
W391  FAIL  status: ended with until: 2099-12-31; until: 2022 without status: ended
W391  PASS  status: ended with until: 2022-12-31, or without until
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.checks.circles import ids_in_circles
from generator.model.records import Programme
from generator.model.written import Offer
from generator.problems import Level, Problem, told_day
from generator.programmes import has_ended, is_over, successor_of
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Look at every programme, and at what each offer says of its own."""
    circles = set(ids_in_circles({id_: programme.replaced_by for id_, programme in catalog.programmes.items()}))
    for entry in catalog.entries:
        record = entry.record
        if isinstance(record, Programme):
            if record.id in circles:
                message = "Auf dieses Programm folgt über replaced_by es selbst. Bitte ändern oder löschen."
                yield _problem("E350", message, entry, "replaced_by")
            yield from _contradiction(record, entry, catalog)
        elif isinstance(record, Offer) and record.status != "ended":
            yield from _ended_names(record, entry, catalog)


def _contradiction(record: Programme, entry: Entry, catalog: Catalog) -> Iterator[Problem]:
    over = is_over(record.until, catalog.today)
    if record.until is None or over == (record.status == "ended"):
        return
    if over:
        message = (
            f"Das Programm lief {_told_end(record)}, deshalb steht es schon unter den früheren. "
            "Bitte „status: ended“ ergänzen; geht es weiter, dann bitte until ändern oder löschen."
        )
    else:
        message = (
            f"Das Programm ist beendet, läuft aber {_told_end(record)}. Bitte until ändern; läuft es noch, dann bitte "
            "„status: ended“ löschen: Nach diesem Tag gilt es von selbst als beendet."
        )
    yield _problem("W391", message, entry, "until")


def _ended_names(offer: Offer, entry: Entry, catalog: Catalog) -> Iterator[Problem]:
    for index, id_ in enumerate(offer.programmes):
        programme = catalog.programmes.get(id_)
        if programme is None or not has_ended(programme, catalog.today):
            continue
        after = successor_of(programme, catalog.programmes, catalog.today)
        fix = "Bitte hier löschen."
        if after is not None and not has_ended(after, catalog.today):
            fix = f"Gehört das Angebot zu „{after.name}“? Dann bitte „{after.id}“ schreiben, sonst hier löschen."
        message = (
            f"Das Programm „{programme.name}“ ist beendet, deshalb nennt die Website es bei diesem Angebot nicht. {fix}"
        )
        yield _problem("W390", message, entry, "programmes", index)


def _told_end(record: Programme) -> str:
    until = record.until
    return f"bis {until}" if isinstance(until, int) else f"bis zum {told_day(until)}" if until else ""


def _problem(code: str, message: str, entry: Entry, *path: str | int) -> Problem:
    line, column = place_of(entry.source.node, path)
    level = Level.ERROR if code.startswith("E") else Level.WARNING
    return Problem(code, level, message, entry.source.path, line, column, ".".join(map(str, path)))
