"""The ground of the theme: what pages need of Material's stylesheet. It is cut once and kept until something changes."""

import json
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path

from generator.kept import keep, kept
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
    return _kept_or_made(folder / _KEPT, sha256(said.encode()).hexdigest(), made)


def _kept_or_made(path: Path, key: str, make: Callable[[], str]) -> str:
    """What was made of the same before, else made now; a file that is damaged or none of ours counts as none."""
    with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
        old = json.loads(kept(path))
        if old["key"] == key and old["hash"] == sha256(old["ground"].encode()).hexdigest():
            return str(old["ground"])
    ground = make()
    new = {"key": key, "hash": sha256(ground.encode()).hexdigest(), "ground": ground}
    keep(path, (json.dumps(new).encode(),))
    return ground
