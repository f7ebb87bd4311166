"""The walk of one offer from its file to its pages: which rooms it passes, how often it comes back, whether it climbs.

A step is a call from one room of ARCHITECTURE.md to another, each pair counted once, in the order in which they happen.
A step into a room that the walk has been in before is a return; one to a higher floor is a climb. `pytest -s` prints it.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import generator
from generator import pipeline
from generator.engine.plain import write_site as write_plain
from generator.theme import find_theme
from tests.architecture.source_tree import floors
from tests.builders import SITE, TODAY, write_site
from tests.examples.test_examples import HERE

_PROGRAM = Path(generator.__file__).parent
_ABOVE = ("pipeline", "engine", "cli")
"""They see everything by their nature: the recipe calls each room in turn, engines write what it made."""
MOST_RETURNS = 20


def _room(frame: FrameType | None) -> str | None:
    """The nearest function of ours that called, as its room."""
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(_PROGRAM):
            parts = path.relative_to(_PROGRAM).with_suffix("").parts
            return "/".join(parts[:2]) if parts[0] == "render" and len(parts) > 2 else parts[0]
        frame = frame.f_back
    return None


def _steps(root: Path) -> list[tuple[str, str]]:
    """Every pair of rooms, one calling the other, while the site is read, made and written."""
    found: dict[tuple[str, str], None] = {}

    def look(frame: FrameType, event: str, argument: Any) -> None:
        if event != "call" or not frame.f_code.co_filename.startswith(str(_PROGRAM)):
            return
        here, before = _room(frame), _room(frame.f_back)
        if here is not None and before is not None and here != before:
            found.setdefault((before, here))

    theme = find_theme(root)
    sys.setprofile(look)
    try:
        prepared = pipeline.prepare(root, TODAY, theme.files)
        assert prepared.published is not None
        assert prepared.plan is not None
        site = pipeline.build(prepared.published, prepared.plan, prepared.sources.media, theme)
        write_plain(site, theme, root / "site")
    finally:
        sys.setprofile(None)
    return list(found)


def _walk(steps: list[tuple[str, str]]) -> Iterator[tuple[str, str, bool]]:
    """Steps of the offer itself, each with whether it is a return."""
    been: set[str] = set()
    for before, here in steps:
        if before not in _ABOVE:
            yield before, here, here in been
        been |= {before, here}


def _floor(room: str) -> int:
    return floors()[room.split("/")[0]]


def test_an_offer_walks_down_and_seldom_comes_back(tmp_path: Path) -> None:
    offer = (HERE / "valid" / "everything.yml").read_text(encoding="utf-8")
    root = write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": offer})
    walk = list(_walk(_steps(root)))
    climbs = [(before, here) for before, here, _ in walk if _floor(here) > _floor(before)]
    returns = [(before, here) for before, here, is_return in walk if is_return]
    print(f"\n{len(walk)} steps, {len(returns)} returns, {len(climbs)} climbs")
    for before, here, is_return in walk:
        print(f"  {before} → {here}{'  (again)' if is_return else ''}")
    assert SITE
    assert climbs == []
    assert len(returns) <= MOST_RETURNS
