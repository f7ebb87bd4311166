"""The MkDocs engine: a site that is finished already, written by MkDocs."""

import logging
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from generator.engine.folder import deliver
from generator.engine.mkdocs.plugin import WegweiserPlugin
from generator.pipeline import Site
from generator.problems import Level, Problem
from generator.theme import Theme

_WORDS = {"true": True, "yes": True, "false": False, "no": False}
"""Words of YAML that MkDocs takes for a yes or no."""


def write_site(site: Site, theme: Theme, target: Path) -> list[Problem]:
    """Write the website to `target`. Whatever MkDocs complains of comes back as problems."""

    def fill(new: Path) -> list[Problem]:
        # MkDocs wants a folder of sources; ours have none.
        with tempfile.TemporaryDirectory(prefix="wegweiser-") as docs:
            return _run_mkdocs(site, theme, Path(docs), new)

    return deliver(target, fill)


def _run_mkdocs(site: Site, theme: Theme, docs: Path, new: Path) -> list[Problem]:
    config = _config(site.mkdocs, site, docs, new)
    errors, warnings = config.validate()
    found = [_problem(f"{key}: {error}", Level.ERROR) for key, error in errors]
    found += [_problem(f"{key}: {warning}", Level.WARNING) for key, warning in warnings]
    if errors:
        return found
    plugin = config.plugins["wegweiser"]
    assert isinstance(plugin, WegweiserPlugin)
    plugin.handed = (site, theme)
    listener = _Listener()
    logger = logging.getLogger("mkdocs")
    propagated = logger.propagate
    logger.addHandler(listener)
    logger.propagate = False
    try:
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    except (Abort, MkDocsException) as error:
        found.append(_problem(str(error), Level.ERROR))
    finally:
        plugin.handed = None
        logger.removeHandler(listener)
        logger.propagate = propagated
    return found + [_problem(message, Level.WARNING) for message in listener.messages]


def _config(own: Mapping[str, Any], site: Site, docs: Path, new: Path) -> MkDocsConfig:
    config = MkDocsConfig()
    config.load_dict(
        {
            **{key: _plain(value) for key, value in own.items()},
            "site_name": site.settings.name,
            "site_url": site.settings.url,
            "docs_dir": str(docs),
            "site_dir": str(new),
            "use_directory_urls": True,
            "theme": {"name": "material", "font": False},
            "plugins": ["wegweiser"],
            "nav": None,
        }
    )
    return config


def _plain(value: Any) -> Any:
    """A setting as MkDocs reads it from its own file: our reader keeps every value as the characters that stand there."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return _WORDS.get(str(value).lower(), int(value) if str(value).isascii() and str(value).isdigit() else str(value))


class _Listener(logging.Handler):
    """Collects the warnings of MkDocs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def _problem(message: str, level: Level) -> Problem:
    code = "E701" if level is Level.ERROR else "W702"
    return Problem(code, level, f"MkDocs meldet: {message}. Bitte den Abschnitt mkdocs prüfen.", "site_config.yml")
