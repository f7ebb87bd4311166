"""Texts that belong to no site: files of plain text or Markdown, folders of them, and what a command is given.

`# ` begins a heading, `- ` an item of a list; any other line is a sentence or more.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from generator.checker.limits import LONGEST_LINE, MOST_STEPS, steps_of
from generator.checker.markdown import read_markdown
from generator.checker.passage import Line, Passage
from generator.checker.tokens import split_sentences
from generator.problems import Level, Problem, reason_of

UNREAD = "E249"
"""A file that is told to the checker and that it does not read."""
READABLE = (".txt", ".md", ".markdown")
_MOST_BYTES = 1_000_000
_BLANK = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_NO_TEXT = re.compile(
    r"\A---[ \t]*\n(?:.*\n)*?---[ \t]*$|^(?P<fence>```|~~~).*\n(?:.*\n)*?(?P=fence)[ \t]*$|<!--(?:.|\n)*?-->",
    re.MULTILINE,
)


def read_text_files(paths: Iterable[Path]) -> tuple[list[Passage], list[Problem]]:
    """The texts of files, and of all readable files below folders; `path` of their lines is the path as it was given."""
    passages: list[Passage] = []
    problems: list[Problem] = []
    for path in dict.fromkeys(paths):
        try:
            files = list(_below(path)) if path.is_dir() else [path]
        except OSError as error:
            problems.append(
                _unread(path, f"Der Ordner lässt sich nicht lesen ({reason_of(error)}). Bitte die Rechte prüfen.")
            )
            continue
        if not files:
            problems.append(_unread(path, f"In diesem Ordner liegt kein Text. Gelesen werden {', '.join(READABLE)}."))
        for file in files:
            texts, found = _read(file)
            passages += texts
            problems += found
    return passages, problems


def read_plain_text(data: bytes, path: str) -> tuple[list[Passage], list[Problem]]:
    """The texts of some bytes in UTF-8. One that is long is cut at its headings or gaps, since there is a limit for each."""
    if len(data) > _MOST_BYTES:
        return [], [_unread(Path(path), "Dieser Text ist größer als 1 MB. Bitte aufteilen.")]
    try:
        text = unicodedata.normalize("NFC", data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        message = "Der Text ist nicht als UTF-8 gespeichert. Bitte im Editor „Speichern mit Kodierung: UTF-8“ wählen."
        return [], [replace(_unread(Path(path), message), line=data.count(b"\n", 0, error.start) + 1, column=1)]
    if "\0" in text:
        return [], [_unread(Path(path), "Das ist kein Text in UTF-8. Bitte im Editor so speichern.")]
    whole = read_markdown(_without_code(text.replace("\r\n", "\n").replace("\r", "\n")), path)
    return [Passage(tuple(lines)) for lines in _parts(whole.lines) if any(line.text for line in lines)], []


def _without_code(text: str) -> str:
    """The same rows, empty where they hold no sentences: fields above a page, code, remarks. Marks of pages and of lines that
    some programs write are blanks."""
    text = _BLANK.sub(" ", text)
    return _NO_TEXT.sub(lambda found: "\n" * found[0].count("\n"), text)


def _below(folder: Path) -> Iterator[Path]:
    """What can be read below a folder, in order of the paths; hidden files and folders are nobody's texts."""
    for path in sorted(folder.rglob("*")):
        is_hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in READABLE and path.is_file() and not is_hidden:
            yield path


def _read(file: Path) -> tuple[list[Passage], list[Problem]]:
    if file.suffix.lower() not in READABLE:
        message = f"Diese Datei wurde nicht geprüft. Gelesen werden {', '.join(READABLE)}. Bitte den Text so speichern."
        return [], [_unread(file, message)]
    try:
        if file.exists() and not file.is_file():
            return [], [_unread(file, "Das ist keine Datei mit einem Text.")]
        with file.open("rb") as opened:
            data = opened.read(_MOST_BYTES + 1)
    except OSError as error:
        message = f"Die Datei lässt sich nicht lesen ({reason_of(error)}). Bitte Name und Rechte prüfen."
        return [], [_unread(file, message)]
    return read_plain_text(data, file.as_posix())


def _unread(path: Path, message: str) -> Problem:
    return Problem(UNREAD, Level.ERROR, message, path.as_posix())


def _parts(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines in texts that are not too long, each sentence in a line of its own."""
    part: list[Line] = []
    steps = 0
    for line in lines:
        cost = steps_of(line.text)
        if part and (steps + cost > MOST_STEPS or (line.kind == "heading" and steps > MOST_STEPS / 2)):
            yield part
            part, steps = [], 0
        part += _sentences(line)
        steps += cost
    yield part


def _sentences(line: Line) -> Iterator[Line]:
    pieces = split_sentences(line.text) if len(line.text) <= LONGEST_LINE else ()
    if len(pieces) < 2 or line.raw != line.text:  # marks of Markdown have moved the places
        yield line
        return
    for start, text in pieces:
        yield replace(line, text=text, raw=text, column=line.column + start)
