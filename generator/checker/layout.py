"""What files of text have beside words, and pages of a site don't: fields above a page, code, HTML, tables, drawn lines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.checker.passage import Line

_BLANK = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""Marks of pages and of lines that some programs write."""
_ABOVE = ("---", "+++")
_FENCES = ("```", "~~~")
_HIDDEN = tuple(
    (re.compile(opening), re.compile(closing))
    for opening, closing in (
        ("<!--", "-->"),
        (r"(?i)<script\b", r"(?i)</script>"),
        (r"(?i)<style\b", r"(?i)</style>"),
    )
)
_BREAK = re.compile(r"<br\s*/?>|&nbsp;", re.IGNORECASE)
_BOX = re.compile(r"\[[ xX]\]\s+")
_DRAWN = re.compile(r"(?P<mark>[-=_*~#+])(?:[ \t]*(?P=mark)){2,}")
"""A row of marks: a line between parts, or one under a heading."""
_ROW = re.compile(r"\s*\|(?:.*[^\\])?\|\s*")
_BETWEEN = re.compile(r"(?<!\\)\|")


def without_code(text: str) -> str:
    """The same rows, empty where they hold no sentences: fields above a page, code, remarks. Places in other rows stay."""
    rows = _BLANK.sub(" ", text).split("\n")
    text = "\n".join(_without_fenced(rows))
    for opening, closing in _HIDDEN:
        text = _without(text, opening, closing)
    return _BREAK.sub(lambda found: " " * len(found[0]), text)


def _without_fenced(rows: list[str]) -> Iterator[str]:
    """Rows between two fences are empty, and so are these; there are some that stand above a page only."""
    last = {row.rstrip(): number for number, row in enumerate(rows) if row.rstrip() in (*_ABOVE, *_FENCES)}
    within = ""
    for number, row in enumerate(rows):
        fences = _FENCES if number else (*_ABOVE, *_FENCES)
        begun = next((fence for fence in fences if row.startswith(fence) and number < last.get(fence, 0)), "")
        fence = within or begun
        within = "" if within and row.rstrip() == within else fence
        yield "" if fence else row


def _without(text: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str:
    parts, at = [], 0
    while (begun := opening.search(text, at)) and (ended := closing.search(text, begun.end())):
        parts += [text[at : begun.start()], "\n" * text.count("\n", begun.start(), ended.end())]
        at = ended.end()
    return "".join(parts) + text[at:]


def laid_out(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines as readers see them: cells of tables are lines of their own, drawn lines are gaps. Their `raw` alone is right."""
    before: Line | None = None
    for line in lines:
        if before is not None and _is_under_heading(before, line):
            before = replace(before, kind="heading")
        if before is not None:
            yield from _read(before)
        before = line
    if before is not None:
        yield from _read(before)


def _is_under_heading(before: Line, line: Line) -> bool:
    """`Hilfe` above `=====`. Above strokes may stand a sentence: then they part it from what follows."""
    mark = line.row.strip()
    if before.kind != "sentence" or _DRAWN.fullmatch(mark) is None or before.line + 1 != line.line:
        return False
    return mark[0] == "=" or (mark[0] == "-" and before.text[-1] not in ".!?:")


def _read(line: Line) -> Iterator[Line]:
    if _DRAWN.fullmatch(line.row.strip()):
        yield replace(line, text="", raw="", kind="gap")
    elif _ROW.fullmatch(line.row):
        yield from _cells(line)
    elif line.kind == "item" and (box := _BOX.match(line.raw)):
        yield replace(line, raw=line.raw[box.end() :], column=line.column + box.end())
    else:
        yield line


def _cells(line: Line) -> Iterator[Line]:
    at = 0
    for cell in _BETWEEN.split(line.row):
        words = cell.strip()
        if words.strip(":-"):
            yield replace(line, column=at + len(cell) - len(cell.lstrip()) + 1, kind="word", raw=words)
        at += len(cell) + 1
