"""The Jinja environment: autoescape on, a missing value is an error, a site's own theme first."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from traceback import extract_tb
from types import CodeType

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateNotFound, TemplateSyntaxError
from jinja2.bccache import Bucket, BytecodeCache
from markupsafe import Markup

from generator.problems import Level, Problem
from generator.render.html.printing import PrintingEnvironment
from generator.render.html.template_faults import NO_FRAME, fault_of
from generator.source.paths import files_below, shown_path

_NO_UTF8 = "Eine Vorlage ist nicht als UTF-8 gespeichert. Bitte im Editor die Kodierung UTF-8 wählen."


_TOO_DEEP = "Hier stehen sehr viele Klammern oder Blöcke ineinander. Bitte nach Klammern suchen, die niemand schließt."


FRAME = "main.html"
"""The template around every page."""
_BODIES = "pages/"


class _TooDeepError(Exception):
    """A template, by its path, has so many brackets in brackets that Jinja gives up."""


class Templates:
    """The templates of the theme, compiled once: for further builds of one process too, such as those of `serve`.

    The filters are this build's own: what they keep goes with it.
    """

    def __init__(self, theme_folders: tuple[Path, ...], filters: Mapping[str, Callable[..., Markup]]) -> None:
        self._folders = theme_folders
        self._environment = PrintingEnvironment(
            loader=FileSystemLoader([str(folder) for folder in theme_folders]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            # All are kept, and no file is looked at again: the next build has templates of its own.
            cache_size=-1,
            auto_reload=False,
            bytecode_cache=_compiled(theme_folders, tuple(filters)),
        )
        self._environment.filters.update(filters)

    def get(self, name: str) -> Template:
        """A template by its path below the theme's folder."""
        try:
            return self._environment.get_template(name)
        except RecursionError as error:
            raise _TooDeepError(name) from error

    @cached_property
    def key(self) -> bytes:
        """Of all templates as they are, those of an earlier folder in the place of others: other ones make other pages."""
        found: dict[str, Path] = {}
        for folder in self._folders:
            for path in files_below(folder):
                if path.suffix == ".html":
                    found.setdefault(shown_path(path, folder), path)
        key = hashlib.blake2b(digest_size=16)
        for name, path in sorted(found.items()):
            content = path.read_bytes()
            key.update(f"{name}\0{len(content)}\0".encode() + content)
        return key.digest()

    def problems(self, folder: Path) -> Iterator[Problem]:
        """E707: what is no template below one of the folders."""
        for path in files_below(folder):
            name = shown_path(path, folder)
            if path.suffix != ".html" or name.startswith("assets/"):
                continue
            try:
                self.get(name)
            except UnicodeDecodeError:
                yield _problem(name, 1, _NO_UTF8)
            except TemplateSyntaxError as error:
                yield _problem(name, error.lineno, fault_of(error))
            except _TooDeepError:
                yield _problem(name, 1, _TOO_DEEP)
            except TemplateNotFound:
                yield _problem(name, 1, "Die Vorlage lässt sich nicht lesen. Bitte Name und Rechte prüfen.")


def problem_of(error: Exception, theme_folders: tuple[Path, ...]) -> Problem | None:
    """E707: the line of a template that could not be filled; None where the error is none of a template's.

    Where a template of the site's own has called one of the program's, it is the own one: the other is no file of theirs.
    """
    if isinstance(error, _TooDeepError):
        return _problem(str(error), 1, _TOO_DEEP)
    if isinstance(error, UnicodeDecodeError):
        return _problem("", 1, _NO_UTF8)
    found = [
        (folder, shown_path(Path(frame.filename), folder), frame.lineno or 1)
        for frame in reversed(extract_tb(error.__traceback__))
        for folder in theme_folders
        if frame.filename.endswith(".html") and Path(frame.filename).is_relative_to(folder)
    ]
    if not found:
        return None
    _, name, line = next((place for place in found if place[0] == theme_folders[0]), found[0])
    is_framed = name.startswith(_BODIES) and found[0][1] == FRAME
    return _problem(name, line, NO_FRAME if is_framed else fault_of(error))


def _problem(name: str, line: int, message: str) -> Problem:
    return Problem("E707", Level.ERROR, message, f"theme/{name}", line, 1)


class _Compiled(BytecodeCache):
    """What has been compiled, by the file and what stood in it."""

    def __init__(self) -> None:
        self._codes: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._codes.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._codes[bucket.key] = bucket.checksum, bucket.code


@lru_cache(maxsize=4)
def _compiled(_theme_folders: tuple[Path, ...], _filters: tuple[str, ...]) -> _Compiled:
    """One for each theme and what its templates may call: code says by itself which filters it needs."""
    return _Compiled()
