"""The Jinja environment: autoescape on, a missing value is an error, a site's own theme first."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup


class Templates:
    """The templates of the theme, compiled once: for further builds of one process too, such as those of `serve`."""

    def __init__(self, theme_folders: tuple[Path, ...], filters: Mapping[str, Callable[..., Markup]]) -> None:
        files = ((path, path.stat().st_mtime_ns) for folder in theme_folders for path in sorted(folder.rglob("*.html")))
        self._environment = _environment(theme_folders, tuple(filters.items()), tuple(files))

    def get(self, name: str) -> Template:
        """A template by its path below the theme's folder."""
        return self._environment.get_template(name)


@lru_cache(maxsize=4)
def _environment(
    theme_folders: tuple[Path, ...],
    filters: tuple[tuple[str, Callable[..., Markup]], ...],
    _files: tuple[tuple[Path, int], ...],
) -> Environment:
    """One for each state of the files: Jinja alone would not see a file that now stands before another."""
    environment = Environment(
        loader=FileSystemLoader([str(folder) for folder in theme_folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(filters)
    return environment
