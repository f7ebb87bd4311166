"""The theme of a site: its folders, the files that it publishes, what pages load of them.

What lies in the theme stays readable; what a phone loads stays small. What is wrong with a file of a site's own is told,
and the program's stands in its place.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from generator.problems import Problem
from generator.scripts import ENGINE
from generator.shipped import theme_folder
from generator.source.file_names import media_kind
from generator.source.paths import closed_folders, files_below, shown_path
from generator.source.symlinks import refused_links
from generator.styles import Loaded
from generator.theme.drawings import SPRITE, clean_drawings, drawn_symbols, is_drawing, unknown_symbols, unnamed_symbols
from generator.theme.faults import fault
from generator.theme.pictures import clean_pictures
from generator.theme.scripts import SCRIPTS, compact_scripts, script_sources
from generator.theme.sheets import compact_sheets, is_sheet, linked_sheets, named_files, read_sheets
from generator.theme.unread import unread_files, words_of

_CLOSED = "Dieser Ordner lässt sich nicht lesen. Bitte die Rechte prüfen."


@dataclass(frozen=True, slots=True)
class Assets:
    """Files that pages load, relative to the top of the site."""

    stylesheets: tuple[str, ...]
    """In the order in which they count: the theme's, then a site's own by name."""
    scripts: tuple[str, ...]
    easy_scripts: tuple[str, ...] = ()
    search_scripts: tuple[str, ...] = ()
    search_modules: tuple[str, ...] = ()
    """What the search's scripts import: browsers are told at once, or they would find one after the other."""
    pictures: frozenset[str] = frozenset()
    """What the sprite of pictures has, by name: `topic-wohnen`."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The looks of a site: the program's, where the site's own theme does not replace them."""

    folders: tuple[Path, ...]
    """Folders with templates and `assets/`; what lies in an earlier one wins, file by file."""
    assets: Assets
    files: Mapping[str, bytes | Path]
    """What is published: path below the top of the site → the file as it lies, or as it was made small or clean."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the site's own files; the program's stand in their place."""
    unread: Mapping[str, str] = field(default_factory=dict)
    """Path below the site's own theme of each file that no template, sheet or script names → German, what to do."""
    named: Mapping[str, tuple[Loaded, ...]] = field(default_factory=dict)
    """Path of each stylesheet of the site's own theme → the files that it loads."""
    unnamed_symbols: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Small drawings of the site's own that a topic or a life phase alone can show → line and column in its sprite."""


def find_theme(root: Path, cache: Path | None = None) -> Theme:
    """The theme of a site: its own `theme/` first, then the program's. `cache` is a folder that keeps what takes long."""
    shipped = theme_folder()
    own = root / "theme"
    folders = (shipped,) if not own.is_dir() or own.samefile(shipped) else (own, shipped)
    refused = refused_links(own, root) if own in folders else {}
    found, problems = _asset_files(folders, refused)
    sources, broken = script_sources(folders, refused)
    scripts, clashes = compact_scripts(sources, script_sources((shipped,))[0])
    sheets, odd = read_sheets(found, folders)
    templates = _templates(folders, refused)
    pictures, spoilt = clean_pictures(found)
    drawings, torn = clean_drawings(found, folders)
    styles = compact_sheets(sheets, tuple(templates.values()), tuple(sources.values()), shipped, cache)
    plain = {path: file for path, file in found.items() if _goes_out_as_it_is(path)}
    published: dict[str, bytes | Path] = {**plain, **drawings, **pictures, **styles, **scripts}
    closed = [fault(shown_path(path, own), _CLOSED) for path in closed_folders(own)]
    told = (*closed, *refused.values(), *problems, *spoilt, *torn, *broken, *clashes, *odd)
    assets = _assets(found, styles, drawings)
    theme = Theme(folders, assets, published, told, named=named_files(found, folders[0]))
    if own not in folders:
        return theme
    words = words_of((*templates.values(), *sources.values(), *sheets.values()))
    own_templates = {path: template for path, template in templates.items() if (own / path).is_file()}
    return replace(
        theme,
        problems=(*told, *unknown_symbols(own_templates, drawings.get(SPRITE, b""))),
        unread=unread_files(own, shipped, refused, words),
        unnamed_symbols=unnamed_symbols(drawings.get(SPRITE, b""), shipped / SPRITE, words),
    )


def _asset_files(folders: tuple[Path, ...], refused: Collection[Path]) -> tuple[dict[str, Path], list[Problem]]:
    """Every file below `assets/`, sorted by its path; hidden ones are left to the machine that made them."""
    found: dict[str, Path] = {}
    problems = []
    for folder in reversed(folders):
        for file in files_below(folder / "assets"):
            path = file.relative_to(folder).as_posix()
            if file in refused:
                continue
            if path == shown_path(file, folder):
                found[path] = file
            else:
                message = "Der Name dieser Datei ist nicht als UTF-8 gespeichert. Bitte umbenennen, ohne Umlaute."
                problems.append(fault(shown_path(file, folder), message))
    needed = {str(parent) for path in found for parent in PurePosixPath(path).parents}
    for path in sorted(needed & found.keys()):
        message = "So heißt ein Ordner, der gebraucht wird. Bitte die Datei anders nennen."
        problems.append(fault(path, message))
        del found[path]
    return dict(sorted(found.items())), problems


def _goes_out_as_it_is(path: str) -> bool:
    is_script = path.rpartition("/")[0] == SCRIPTS and path.endswith(".js")
    return not (is_script or is_sheet(path) or is_drawing(path) or media_kind(path) == "picture")


def _templates(folders: tuple[Path, ...], refused: Collection[Path]) -> dict[str, str]:
    """The sources of all templates by path; what nobody can read is told where it is used."""
    found = {
        file.relative_to(folder).as_posix(): file
        for folder in reversed(folders)
        for file in files_below(folder)
        if file.suffix == ".html" and file not in refused
    }
    return {path: found[path].read_bytes().decode("utf-8", "replace") for path in sorted(found)}


def _assets(found: Mapping[str, Path], styles: Mapping[str, bytes], drawings: Mapping[str, bytes | Path]) -> Assets:
    return Assets(
        stylesheets=tuple(linked_sheets(styles)),
        scripts=tuple(path for path in (f"{SCRIPTS}/site.js",) if path in found),
        easy_scripts=tuple(path for path in (f"{SCRIPTS}/read-aloud.js",) if path in found),
        search_scripts=tuple(path for path in (f"{SCRIPTS}/search-page.js",) if path in found),
        search_modules=tuple(path for path in (f"{SCRIPTS}/{ENGINE}",) if path in found),
        pictures=drawn_symbols(drawings.get(SPRITE, b"")),
    )
