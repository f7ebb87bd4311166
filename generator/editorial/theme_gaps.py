"""What a site names of its looks and what is not there: files in its stylesheets (E706), pictures of `icon` (W707)."""

import posixpath
from collections.abc import Container, Iterator
from difflib import get_close_matches
from urllib.parse import urljoin

from generator.catalog import Catalog
from generator.checks import UNDRAWN
from generator.model.records import LifePhase, Topic
from generator.plan import Plan
from generator.plan.links import own_address
from generator.problems import Level, Problem
from generator.source.nodes import place_of
from generator.theme import SPRITE, Theme, fault

_SIMILAR = 3
"""Pictures that are proposed for one that there is not."""


def theme_gaps(theme: Theme | None, plan: Plan, catalog: Catalog, written: Container[str]) -> Iterator[Problem]:
    """What the site's own stylesheets and its topics and life phases name in vain.

    `written` holds the path of every file that is left out of the site: of these it is told at the file itself.
    """
    if theme is not None:
        yield from _files_of_sheets(theme, plan, catalog.site.url, written)
        yield from _icons(theme, catalog)


def _files_of_sheets(theme: Theme, plan: Plan, url: str, written: Container[str]) -> Iterator[Problem]:
    for sheet, addresses in theme.named.items():
        for line, column, text in addresses:
            found = own_address(urljoin(f"{url.rstrip('/')}/{sheet}", text), url)
            address = found[0] if found is not None else text.lstrip("/")
            told = (f"theme/{address}", f"content/{address}")
            if (found is None or address not in plan.files) and not any(path in written for path in told):
                yield fault(sheet, _missing(sheet, text, address, plan), line, column)


def _missing(sheet: str, text: str, address: str, plan: Plan) -> str:
    name = address.rpartition("/")[2]
    near = [file for file in sorted(plan.files) if file.rpartition("/")[2] == name]
    near += get_close_matches(address, sorted(plan.files), 1, 0.8)
    if near:
        hint = f"Meinten Sie „{posixpath.relpath(near[0], posixpath.dirname(sheet))}“?"
    else:
        hint = "Bitte die Schreibweise prüfen, oder die Datei in theme/assets/ legen."
    return f"Die Datei „{text}“ gibt es nicht; hier fehlte etwas. Der Rest des Stylesheets gilt. {hint}"


def _icons(theme: Theme, catalog: Catalog) -> Iterator[Problem]:
    if any(problem.path == f"theme/{SPRITE}" for problem in theme.problems):
        return  # what it would draw nobody knows
    for entry in catalog.entries:
        record = entry.record
        if not isinstance(record, Topic | LifePhase) or record.icon is None:
            continue
        kind = "topic-" if isinstance(record, Topic) else "phase-"
        known = sorted(name.removeprefix(kind) for name in theme.assets.pictures if name.startswith(kind))
        if record.icon not in known:
            line, column = place_of(entry.source.node, ("icon",))
            message = _undrawn(record.icon, kind, known)
            yield Problem(UNDRAWN, Level.WARNING, message, entry.source.path, line, column, "icon")


def _undrawn(icon: str, kind: str, known: list[str]) -> str:
    near = get_close_matches(icon.removeprefix(kind), known, _SIMILAR)
    hint = " oder ".join(f"„{name}“" for name in near)
    hint = f"Meinten Sie {hint}?" if near else f"Es gibt: {', '.join(known)}."
    return (
        f"Das Bild „{icon}“ gibt es nicht; die Seiten zeigen ein anderes. {hint} Ein eigenes gehört in theme/{SPRITE}: "
        f'<symbol id="{kind}{icon}" viewBox="0 0 24 24">…</symbol>.'
    )
