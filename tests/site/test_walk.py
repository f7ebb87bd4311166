"""The walk of one offer from its file to its pages: which rooms hand it on, how often it comes back, whether it climbs.

A step is a call in which one room hands the offer to another, as a record, as what is published of it, as its facts or
as the page that it becomes; each pair of rooms counts once, in the order in which it happens first. Rooms within a room
(`render/pages`, `editions/easy`) count on their own. A step into a room that has had the offer before is a return; one
to a higher floor is a climb. The recipe and the engines stand aside: they see everything by their nature.
`pytest -s tests/site/test_walk.py` prints it.
"""

import re
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import generator
from generator import pipeline
from generator.catalog import Entry
from generator.facts import OfferFacts
from generator.model.records import OfferFields
from generator.plan import Page
from generator.render.context import Context
from generator.theme import find_theme
from tests.architecture.source_tree import document, floors
from tests.builders import TODAY, write_site
from tests.site.everything import EVERYTHING, ITS_MEDIA

_PROGRAM = f"{Path(generator.__file__).parent}/"
_ID = "beispiel"
_ASIDE = ("pipeline", "engine", "cli")
MOST_RETURNS = 24
"""Two more since the search asks for the order of lists before any list is made, which then goes there again; two more since
each edition asks which of its texts an offer may be told in that nobody can be asked about."""


@dataclass
class _Walk:
    """What was seen so far."""

    steps: dict[tuple[str, str], None] = field(default_factory=dict)

    def look(self, frame: FrameType, event: str, argument: Any) -> None:
        """Note a call that hands the offer from one room to another."""
        if event != "call" or not frame.f_code.co_filename.startswith(_PROGRAM) or not _has_the_offer(frame):
            return
        here, before = _room(frame), _room(frame.f_back)
        if before is not None and here is not None and here != before and before not in _ASIDE:
            self.steps.setdefault((before, here))


def _has_the_offer(frame: FrameType) -> bool:
    code = frame.f_code
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    if isinstance(frame.f_locals.get("self"), OfferFields):
        return False  # a record is asked itself: it goes nowhere
    return any(_is_the_offer(frame.f_locals.get(name)) for name in names)


def _is_the_offer(value: object) -> bool:
    if isinstance(value, Entry):
        return value.source.id == _ID
    if isinstance(value, Context):
        value = value.page
    if isinstance(value, Page):
        return value.ids == (_ID,)
    return isinstance(value, OfferFields | OfferFacts) and getattr(value, "id", "") == _ID


def _room(frame: FrameType | None) -> str | None:
    """The nearest function of ours, as its room."""
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith(_PROGRAM):
            return _room_of(name.removeprefix(_PROGRAM))
        frame = frame.f_back
    return None


@cache
def _room_of(path: str) -> str:
    parts = path.removesuffix(".py").split("/")
    is_inner = parts[0] in ("render", "editions") and len(parts) > 1 and parts[1] != "__init__"
    return "/".join(parts[:2]) if is_inner else parts[0]


def _floor(room: str) -> tuple[int, int]:
    """The floor of a room, and within render the one of its own drawing."""
    block = re.search(r"```render-floors\n(.*?)```", document("ARCHITECTURE.md"), re.DOTALL)
    assert block
    rows = [row.split(maxsplit=1) for row in block[1].splitlines()]
    inner = {name: int(number) for number, names in rows for name in names.split(" · ")}
    outer, _, name = room.partition("/")
    return floors()[outer], inner.get(name, 0) if outer == "render" else 0


def test_an_offer_walks_down_and_seldom_comes_back(tmp_path: Path) -> None:
    root = write_site(tmp_path, {f"content/offers/adorf/{_ID}.yml": EVERYTHING, **ITS_MEDIA})
    theme, walk = find_theme(root), _Walk()
    sys.setprofile(walk.look)
    try:
        prepared = pipeline.prepare(root, TODAY, theme)
        assert prepared.published is not None
        assert prepared.plan is not None
        pipeline.build(prepared.published, prepared.plan, prepared.media, theme)
    finally:
        sys.setprofile(None)
    steps = list(walk.steps)
    been = [{room for step in steps[:at] for room in step} for at in range(len(steps))]
    returns = [step for step, rooms in zip(steps, been, strict=True) if step[1] in rooms]
    climbs = [(before, here) for before, here in steps if _floor(here) > _floor(before)]
    print(f"\n{len(steps)} steps, {len(returns)} returns, {len(climbs)} climbs")
    for before, here in steps:
        print(f"  {before} → {here}{'  (again)' if (before, here) in returns else ''}")
    assert len(steps) > 10, "an offer that nobody hands on proves nothing"
    assert climbs == []
    assert len(returns) <= MOST_RETURNS
