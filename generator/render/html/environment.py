"""The Jinja environment: autoescape on, a missing value is an error, a site's own theme first."""

from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup


class Templates:
    """The templates of the theme, compiled once."""

    def __init__(self, theme_folders: tuple[Path, ...], filters: Mapping[str, Callable[..., Markup]]) -> None:
        self._environment = Environment(
            loader=FileSystemLoader([str(folder) for folder in theme_folders]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters.update(filters)

    def get(self, name: str) -> Template:
        """A template by its path below the theme's folder."""
        return self._environment.get_template(name)
