"""Engines: a finished site and a theme become a folder. Each is known by its name and loaded when it is chosen."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from generator.pipeline import Site
    from generator.problems import Problem
    from generator.theme import Theme

ENGINES = {
    "mkdocs": "generator.engine.mkdocs.site",
    "plain": "generator.engine.plain",
    "tree": "generator.engine.tree",
}
"""Name → the module whose `write_site` is the engine. Nobody needs the libraries of an engine that is not chosen."""
WEBSITES = ("mkdocs", "plain")
"""The engines that write a website, byte for byte the same; the first where none is named."""


class Engine(Protocol):
    """Writes a site; `tests/site/test_engines.py` says what that means."""

    def __call__(self, site: "Site", theme: "Theme", target: Path) -> "list[Problem]":
        """Put the site in the place of what an earlier run wrote to `target`; after an error the old one stands."""
        ...


def load_engine(name: str) -> Engine:
    """One of `ENGINES`."""
    engine: Engine = import_module(ENGINES[name]).write_site
    return engine
