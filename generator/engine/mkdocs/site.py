"""The MkDocs engine: a site that is finished already, written by MkDocs."""

import logging
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from generator.engine.folder import deliver
from generator.engine.mkdocs.plugin import WegweiserPlugin
from generator.engine.new_folder import NewFolder
from generator.pipeline import Site
from generator.problems import Level, Problem
from generator.theme import Theme


def write_site(site: Site, theme: Theme, target: Path) -> list[Problem]:
    """Write the website to `target`. Whatever MkDocs complains of comes back as problems."""

    def fill(new: NewFolder) -> list[Problem]:
        # MkDocs wants a folder of sources; ours have none.
        docs = new.path.with_name("docs")
        docs.mkdir()
        found = _run_mkdocs(site, theme, docs, new)
        problems, last = site.judge(site.pages)
        for address, content in last.items():
            new.write(address, content)
        return found + problems

    return deliver(target, fill)


def _run_mkdocs(site: Site, theme: Theme, docs: Path, new: NewFolder) -> list[Problem]:
    config = _config(site, docs, new.path)
    errors, warnings = config.validate()
    found = [_problem(f"{key}: {error}", Level.ERROR) for key, error in errors]
    found += [_problem(f"{key}: {warning}", Level.WARNING) for key, warning in warnings]
    if errors:
        return found
    plugin = config.plugins["wegweiser"]
    assert isinstance(plugin, WegweiserPlugin)
    plugin.handed = (site, theme, new)
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


def _config(site: Site, docs: Path, new: Path) -> MkDocsConfig:
    config = MkDocsConfig()
    config.load_dict(
        {
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


class _Listener(logging.Handler):
    """Collects the warnings of MkDocs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def _problem(message: str, level: Level) -> Problem:
    code = "E701" if level is Level.ERROR else "W702"
    return Problem(code, level, f"MkDocs meldet: {message}. Ohne MkDocs geht es mit: wegweiser build --engine plain.")
