"""Writing a site with MkDocs: built beside the old one and swapped at the end."""

import logging
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import material
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from generator.engine.mkdocs.plugin import WegweiserPlugin
from generator.pipeline import Site
from generator.problems import Level, Problem
from generator.render.shell import Assets
from generator.scripts import ENGINE

_MATERIAL = Path(material.__file__).parent / "templates"


def theme_folders(root: Path) -> tuple[Path, ...]:
    """Where templates and assets come from: the site's own `theme/` first, file by file, then the program's."""
    package = Path(__file__).parents[2]
    # In a wheel the theme lies inside the package, in a checkout beside it.
    shipped = package / "theme" if (package / "theme").is_dir() else package.parent / "theme"
    own = root / "theme"
    return (shipped,) if not own.is_dir() or own.samefile(shipped) else (own, shipped)


def theme_assets(folders: tuple[Path, ...]) -> Assets:
    """The stylesheets and scripts that pages load, Material's stylesheet first."""
    material_css = sorted(path.name for path in (_MATERIAL / "assets" / "stylesheets").glob("main.*.css"))
    found = own_files(folders)
    styles = sorted(path for path in found if path.startswith("assets/css/") and path.endswith(".css"))
    return Assets(
        stylesheets=(*(f"assets/stylesheets/{name}" for name in material_css[:1]), *styles),
        scripts=tuple(path for path in ("assets/js/site.js",) if path in found),
        easy_scripts=tuple(path for path in ("assets/js/read-aloud.js",) if path in found),
        search_scripts=tuple(path for path in ("assets/js/search-page.js",) if path in found),
        search_modules=tuple(path for path in (f"assets/js/{ENGINE}",) if path in found),
    )


def own_files(folders: tuple[Path, ...]) -> frozenset[str]:
    """Files of our theme, by their address."""
    return frozenset(
        path.relative_to(folder).as_posix()
        for folder in folders
        for path in (folder / "assets").rglob("*")
        if path.is_file()
    )


def write_site(site: Site, folders: tuple[Path, ...], target: Path) -> list[Problem]:
    """Write a finished site to `target`.

    The old site stays as it is until the new one stands whole. Whatever MkDocs complains of comes back as problems.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as beside:
        new, docs = Path(beside) / "site", Path(beside) / "docs"
        docs.mkdir()
        problems = _run_mkdocs(site, folders, docs, new)
        if not any(problem.level is Level.ERROR for problem in problems):
            _swap(new, target, Path(beside) / "old")
    return problems


def _swap(new: Path, target: Path, old: Path) -> None:
    if target.exists():
        target.rename(old)
    shutil.move(new, target)


def _run_mkdocs(site: Site, folders: tuple[Path, ...], docs: Path, new: Path) -> list[Problem]:
    config = _config(site.settings.mkdocs, site, docs, new)
    errors, warnings = config.validate()
    found = [_problem(f"{key}: {error}", Level.ERROR) for key, error in errors]
    found += [_problem(f"{key}: {warning}", Level.WARNING) for key, warning in warnings]
    if errors:
        return found
    config.theme.dirs[:0] = [str(folder) for folder in folders]
    plugin = config.plugins["wegweiser"]
    assert isinstance(plugin, WegweiserPlugin)
    plugin.site, plugin.own_files = site, own_files(folders)
    listener = _Listener()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(listener)
    logger.propagate = False
    try:
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    except (Abort, MkDocsException) as error:
        found.append(_problem(str(error), Level.ERROR))
    finally:
        logger.removeHandler(listener)
    return found + [_problem(message, Level.WARNING) for message in listener.messages]


def _config(own: Mapping[str, Any], site: Site, docs: Path, new: Path) -> MkDocsConfig:
    config = MkDocsConfig()
    config.load_dict(
        {
            **own,
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
    return Problem(code, level, f"MkDocs meldet: {message}. Bitte den Abschnitt mkdocs prüfen.", "site_config.yml")
