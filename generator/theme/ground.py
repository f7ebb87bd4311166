"""The ground of the theme: what pages need of Material's stylesheet. It is cut once and kept until something changes."""

import json
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path

from generator.source.writing import write_beside
from generator.styles import cut, cut_recipe, inventory

_KEPT = "ground.json"


@lru_cache(maxsize=8)
def needed_rules(
    material: str, templates: tuple[str, ...], scripts: tuple[str, ...], sheets: tuple[str, ...], later: str
) -> str:
    """The rules that can match a page: of several sites with one theme they are cut once."""
    return cut(material, inventory(templates, scripts), (*sheets, *scripts), later)


@lru_cache(maxsize=8)
def cut_ground(
    material: str,
    templates: tuple[str, ...],
    scripts: tuple[str, ...],
    sheets: tuple[str, ...],
    later: str,
    folder: Path | None,
) -> str:
    """The rules that can match a page. `folder` keeps them for the next run; None keeps nothing."""

    made = partial(needed_rules, material, templates, scripts, sheets, later)
    if folder is None:
        return made()
    said = json.dumps([cut_recipe(), material, templates, scripts, sheets, later])
    return _kept(folder / _KEPT, sha256(said.encode()).hexdigest(), made)


def _kept(path: Path, key: str, make: Callable[[], str]) -> str:
    """What was made of the same before, else made now; a file that is damaged or none of ours counts as none."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        kept = json.loads(path.read_text(encoding="utf-8"))
        if kept["key"] == key and kept["hash"] == sha256(kept["ground"].encode()).hexdigest():
            return str(kept["ground"])
    ground = make()
    new = {"key": key, "hash": sha256(ground.encode()).hexdigest(), "ground": ground}
    with suppress(OSError):  # a folder that can't be written costs time, not the site
        path.parent.mkdir(parents=True, exist_ok=True)
        write_beside(path, json.dumps(new))
    return ground
