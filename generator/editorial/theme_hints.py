"""W706: what lies in a site's own `theme/` and nobody reads."""

from collections.abc import Iterator
from difflib import get_close_matches

from generator.checks import UNREAD_LOOKS
from generator.outputs import planned_outputs
from generator.plan import Plan
from generator.plan.links import linked_addresses
from generator.problems import Level, Problem
from generator.publication import Published, exportable
from generator.theme import Theme, is_drawn


def theme_hints(theme: Theme | None, plan: Plan, published: Published) -> Iterator[Problem]:
    """Files that no template, sheet, script or page names, and pictures in the place of drawn ones that nobody draws."""
    if theme is None or len(theme.folders) == 1:
        return
    linked = linked_addresses(plan.links, published.site.url)
    for path, message in theme.unread.items():
        if path not in linked:
            yield _problem(path, message)
    drawn = sorted(file.address for file in planned_outputs(exportable(published)) if is_drawn(file.address))
    for path in theme.files:
        if is_drawn(path) and path not in drawn and path not in linked:
            near = get_close_matches(path, drawn, n=1)
            meant = f" Ist {near[0]} gemeint?" if near else ""
            message = f"Dieses Bild zeigt niemand: Das Programm hat keines mit diesem Namen.{meant} Bitte umbenennen oder löschen."
            yield _problem(path, message)


def _problem(path: str, message: str) -> Problem:
    return Problem(UNREAD_LOOKS, Level.WARNING, message, f"theme/{path}")
