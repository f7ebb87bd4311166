"""W392, W393, W394: the message of the site (content/notice.yml) is over, stands for long, or is told in hard words alone.

W392  FAIL  until: 2026-11-30, in December
W393  FAIL  from: 2026-10-01 with until: 2026-12-31; a message without from that still has more than 60 days to stand
W394  FAIL  no easy, on a site with an edition in Easy Language
PASS        from: 2026-11-20, until: 2026-11-30, easy: [Das Telefon geht heute nicht.]

Warnings: what time alone makes true must not stop a night, nor must a message in a hurry.
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.editions import make_editions
from generator.model.notice import SiteNotice
from generator.problems import Level, Problem, told_day
from generator.source.nodes import place_of

_LONG = 60
"""Days. What stands there for longer is no message: nobody reads it any more."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Look at the message, if there is one."""
    for entry in catalog.entries:
        notice = entry.record
        if not isinstance(notice, SiteNotice):
            continue
        if notice.until < catalog.today:
            message = f"Diese Meldung ist seit dem {told_day(notice.until)} vorbei und steht auf keiner Seite mehr. Die Datei kann weg."
            yield _problem("W392", message, entry, "until")
        elif (days := (notice.until - (notice.from_ or catalog.today)).days) > _LONG:
            message = (
                f"Diese Meldung steht {days} Tage lang auf jeder Seite. Bitte until früher setzen; was länger gilt, "
                "gehört auf eine Seite in content/pages/ oder in ein Angebot."
            )
            yield _problem("W393", message, entry, "until")
        if not notice.easy and notice.until >= catalog.today and _has_easy_pages(catalog):
            message = (
                "Diese Meldung gibt es nicht in Leichter Sprache; auf den leichten Seiten steht sie in schwerer. "
                "Bitte ergänzen, ein Satz in jeder Zeile: easy: [Das Telefon geht heute nicht.]"
            )
            yield _problem("W394", message, entry, "text")


def _has_easy_pages(catalog: Catalog) -> bool:
    return any(edition.register == "easy" for edition in make_editions(catalog.site, catalog.edition_texts))


def _problem(code: str, message: str, entry: Entry, field: str) -> Problem:
    line, column = place_of(entry.source.node, (field,))
    return Problem(code, Level.WARNING, message, entry.source.path, line, column, field)
