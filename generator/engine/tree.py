"""The tree adapter: the same pages as Markdown files with HTML bodies, for Zensical and other builders."""

import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TreePage:
    """A page as a builder of documentation needs it."""

    route: str
    language: str
    """BCP 47 tag of the edition."""
    title: str
    description: str
    body: str
    """Finished HTML; every link in it is relative to the page's address."""


@dataclass(frozen=True, slots=True)
class TreeSite:
    """What the builder's settings need."""

    name: str
    url: str
    stylesheets: tuple[str, ...]
    """Our own stylesheets, relative to the top of the site."""


def write_tree(
    pages: Iterable[TreePage],
    files: Mapping[str, bytes | Path],
    theme_folders: Iterable[Path],
    site: TreeSite,
    folder: Path,
) -> None:
    """Write `docs/` and `zensical.toml` into a folder. Files of an earlier tree in `docs/` are removed."""
    docs = folder / "docs"
    shutil.rmtree(docs, ignore_errors=True)
    for theme in reversed(list(theme_folders)):
        shutil.copytree(theme / "assets", docs / "assets", ignore=shutil.ignore_patterns("*.js"), dirs_exist_ok=True)
    for path, data in files.items():
        _write(docs / path, data)
    for page in pages:
        _write(docs / source_name(page.route), _markdown(page).encode())
    _write(folder / "zensical.toml", _settings(site).encode())


def source_name(route: str) -> str:
    """The Markdown file that a builder turns into a route: `angebote/x/` from `angebote/x/index.md`."""
    if route.endswith(".html"):
        return f"{route.removesuffix('.html')}.md"
    return f"{route}index.md"


def _markdown(page: TreePage) -> str:
    # JSON strings are YAML strings: whatever stands in a title, the front matter stays whole.
    front = "".join(
        f"{key}: {json.dumps(value, ensure_ascii=False)}\n"
        for key, value in (("title", page.title), ("description", page.description))
    )
    hide = "hide:\n  - navigation\n  - toc\n"
    body = page.body.replace("\n\n", "\n")
    return f'---\n{front}{hide}---\n\n<div class="wegweiser" lang="{page.language}">\n{body}\n</div>\n'


def _settings(site: TreeSite) -> str:
    """TOML; JSON strings and lists of strings are valid in it."""
    styles = json.dumps(list(site.stylesheets))
    return (
        "[project]\n"
        f"site_name = {json.dumps(site.name, ensure_ascii=False)}\n"
        f"site_url = {json.dumps(site.url)}\n"
        f"extra_css = {styles}\n"
        'nav = ["index.md"]\n'
        "[project.theme]\n"
        'language = "de"\n'
        "font = false\n"
    )


def _write(path: Path, data: bytes | Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(data, Path):
        shutil.copyfile(data, path)
    else:
        path.write_bytes(data)
