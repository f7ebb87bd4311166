"""Texts that belong to no site: files of plain text or Markdown, folders of them, and what a command is given.

`# ` begins a heading, `- ` an item of a list; any other line is a sentence or more.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

from generator.checker.folders import READABLE, below, not_readable, unread
from generator.checker.layout import laid_out, without_code
from generator.checker.limits import LONGEST_LINE, MOST_STEPS, steps_of
from generator.checker.markdown import EMPHASIS, plain_words, read_markdown
from generator.checker.passage import Line, Passage
from generator.checker.tokens import split_sentences
from generator.problems import Level, Problem, reason_of

_MOST_BYTES = 1_000_000


def read_text_files(paths: Iterable[Path], without: Path | None = None) -> tuple[list[Passage], list[Problem]]:
    """The texts of files, and of all readable files below folders, but of those below `without`.

    `path` of their lines is the path as it was given.
    """
    passages: list[Passage] = []
    problems: list[Problem] = []
    for path in dict.fromkeys(paths):
        files, untold = below(path, without) if _is_folder(path) else ([path], [])
        problems += untold
        if not files and not untold and without is None:
            problems.append(unread(path, f"In diesem Ordner liegt kein Text. Gelesen werden {', '.join(READABLE)}."))
        for file in files:
            texts, found = _read(file)
            passages += texts
            problems += found
    return passages, problems


def read_plain_text(data: bytes, path: str) -> tuple[list[Passage], list[Problem]]:
    """The texts of some bytes in UTF-8. One that is long is cut at its headings or gaps, since there is a limit for each."""
    if len(data) > _MOST_BYTES:
        return [], [unread(Path(path), "Dieser Text ist größer als 1 MB. Bitte aufteilen.")]
    try:
        text = unicodedata.normalize("NFC", data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        message = "Der Text ist nicht als UTF-8 gespeichert. Bitte im Editor „Speichern mit Kodierung: UTF-8“ wählen."
        return [], [replace(unread(Path(path), message), line=data.count(b"\n", 0, error.start) + 1, column=1)]
    if "\0" in text:
        return [], [unread(Path(path), "Das ist kein Text in UTF-8. Bitte im Editor so speichern.")]
    rows = without_code(text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = [piece for line in laid_out(read_markdown(rows, path).lines) for piece in _sentences(line)]
    passages = [Passage(tuple(part)) for part in _parts(lines) if any(line.text for line in part)]
    return passages, [] if passages else [
        unread(Path(path), "Hier steht kein Text. Es war nichts zu prüfen.", Level.WARNING)
    ]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # whoever may not look at it is told so when it is read
        return False


def _read(file: Path) -> tuple[list[Passage], list[Problem]]:
    if file.suffix.lower() not in READABLE:
        return [], [not_readable(file)]
    try:
        if file.exists() and not file.is_file():
            return [], [unread(file, "Das ist keine Datei mit einem Text.")]
        with file.open("rb") as opened:
            data = opened.read(_MOST_BYTES + 1)
    except OSError as error:
        message = f"Die Datei lässt sich nicht lesen ({reason_of(error)}). Bitte Name und Rechte prüfen."
        return [], [unread(file, message)]
    return read_plain_text(data, file.as_posix())


def _parts(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines in texts that are not too long."""
    part: list[Line] = []
    steps = 0
    for line in lines:
        cost = steps_of(line.text)
        if part and (steps + cost > MOST_STEPS or (line.kind == "heading" and steps > MOST_STEPS / 2)):
            yield part
            part, steps = [], 0
        part.append(line)
        steps += cost
    yield part


def _sentences(line: Line) -> Iterator[Line]:
    """A line for each sentence of a row, with its place; the marks around a sentence stay beside it in `raw`."""
    words, places = plain_words(line.raw, has_tags=True)
    if not words.strip() or len(words) > LONGEST_LINE:
        yield replace(line, text=words, kind=line.kind if words.strip() else "gap")
        return
    pieces = split_sentences(words)
    cuts = [0, *(places[start - 1] + 1 for start, _ in pieces[1:]), len(line.raw)]
    for number, (start, text) in enumerate(pieces):
        raw = _slanted(line.raw, *cuts[number : number + 2])
        yield replace(line, text=unescape(text), raw=raw, column=line.column + (places[start] if number else 0))


def _slanted(raw: str, start: int, end: int) -> str:
    """A sentence as it was written; with stars of its own where it stands with others between the same two."""
    own = raw[start:end].strip()
    around = [found.span() for pattern in EMPHASIS for found in pattern.finditer(raw)]
    is_within = any(first < end and start < last and (first < start or end < last) for first, last in around)
    return f"*{own.strip('*_')}*" if is_within else own
