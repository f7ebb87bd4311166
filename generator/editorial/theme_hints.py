"""W706: what lies in a site's own `theme/` and nobody reads."""

from collections.abc import Iterator
from difflib import get_close_matches

from generator.checks import UNREAD_LOOKS
from generator.outputs import planned_outputs
from generator.plan import Plan
from generator.plan.links import linked_addresses
from generator.problems import Level, Problem
from generator.publication import Published, exportable
from generator.theme import SPRITE, Theme, is_drawn


def theme_hints(theme: Theme | None, plan: Plan, published: Published) -> Iterator[Problem]:
    """Files that no template, sheet, script or page names, and pictures that nobody shows: files and symbols."""
    if theme is None:
        return
    linked = linked_addresses(plan.links, published.site.url)
    for path, message in theme.unread.items():
        if path not in linked:
            yield _problem(path, message)
    drawn = sorted(file.address for file in planned_outputs(exportable(published)) if is_drawn(file.address))
    for path in theme.files:
        if is_drawn(path) and path not in drawn and path not in linked:
            message = (
                "Dieses Bild zeigt niemand: Das Programm hat keines mit diesem Namen."
                f"{_meant(path, drawn)} Bitte umbenennen oder löschen."
            )
            yield _problem(path, message)
    yield from _symbols(theme, published)


def _symbols(theme: Theme, published: Published) -> Iterator[Problem]:
    kinds = (("topic", published.topics), ("phase", published.life_phases))
    shown = {f"{kind}-{name}" for kind, all_ in kinds for r in all_.values() for name in (r.id, r.icon) if name}
    for name, (line, column) in theme.unnamed_symbols.items():
        if name not in shown:
            message = (
                f"Das Zeichen „{name}“ zeigt niemand: Kein Thema und keine Lebensphase heißt so, und keine Vorlage "
                f"nennt es.{_meant(name, sorted(shown | theme.assets.pictures - {name}))} Bitte umbenennen oder löschen."
            )
            yield _problem(SPRITE, message, line, column)


def _meant(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f" Ist {near[0]} gemeint?" if near else ""


def _problem(path: str, message: str, line: int = 1, column: int = 1) -> Problem:
    return Problem(UNREAD_LOOKS, Level.WARNING, message, f"theme/{path}", line, column)
