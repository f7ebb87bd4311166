"""What lies in a site's own theme and is never read: most often a name or a folder is not quite right."""

import re
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from generator.source.file_names import PICTURES
from generator.source.paths import files_below, shown_path
from generator.theme.drawn import is_drawn
from generator.theme.sheets import STYLES, is_sheet

_FONTS = (".eot", ".otf", ".ttf", ".woff", ".woff2")
_LOADED = (".css", ".js", ".mjs", ".svg", *PICTURES, *_FONTS)
"""What pages load only where something names it. A paper may lie there for itself."""
_DRAFTS = (".txt", ".md", ".scss", ".sass", ".less", ".map", ".bak")
"""What somebody wrote for the work on the theme: published all the same."""
_LICENCE = re.compile(r"(licen[cs]e|ofl|copying|notice|lizenz)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w.-]+")


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """All that templates, scripts and sheets name: files, and small drawings."""
    return frozenset(word for text in texts for word in _WORD.findall(text))


def unread_files(own: Path, shipped: Path, refused: Collection[Path], words: Collection[str]) -> dict[str, str]:
    """Path below a site's own theme → what is wrong, in German; `words` stand in templates, scripts and sheets.

    What stands in the place of a file of the program's is read, and every stylesheet in `assets/css/`.
    """
    known = frozenset(shown_path(file, shipped) for file in files_below(shipped))
    found = {}
    for file in files_below(own):
        path = shown_path(file, own)
        message = "" if file in refused else _why_unread(path, known, words)
        if message:
            found[path] = message
    return found


def _why_unread(path: str, known: frozenset[str], words: Collection[str]) -> str:
    is_named = PurePosixPath(path).name in words
    if path.startswith("assets/"):
        is_read = path in known or is_named or is_drawn(path) or _may_lie_for_itself(path)
        return "" if is_read else _UNNAMED
    if path.endswith(".html"):
        return "" if path in known or is_named else _no_template(path, known)
    return _MISPLACED


def _may_lie_for_itself(path: str) -> bool:
    """In the folder of stylesheets these alone and licences, which stand wherever what they are for does."""
    if _LICENCE.match(PurePosixPath(path).name):
        return True
    return is_sheet(path) if path.startswith(f"{STYLES}/") else not path.lower().endswith((*_LOADED, *_DRAFTS))


_UNNAMED = (
    "Diese Datei lädt keine Seite, und trotzdem steht sie im Netz: Keine Vorlage, kein Stylesheet und kein Skript in "
    "theme/ nennt sie. Bitte dort nennen oder löschen. Von selbst laden die Seiten nur Stylesheets in theme/assets/css/."
)
_MISPLACED = (
    "Diese Datei liest niemand. In theme/ dürfen liegen: main.html und die Vorlagen in pages/ und partials/, die so "
    "heißen wie die des Programms, und in assets/ Stylesheets (css/), Skripte (js/), Bilder und Schriften. Bitte dorthin "
    "verschieben oder löschen."
)


def _no_template(path: str, known: Collection[str]) -> str:
    near = get_close_matches(path, [name for name in sorted(known) if name.endswith(".html")], n=1)
    meant = f" Ist {near[0]} gemeint?" if near else ""
    return (
        f"Diese Vorlage liest niemand: Das Programm hat keine, die so heißt, und keine andere nennt sie.{meant} Bitte "
        "umbenennen, in einer anderen nennen oder löschen."
    )
