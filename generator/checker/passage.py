"""Passages: texts as the checker reads them, line by line, with the place they came from."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["sentence", "heading", "item", "word", "gap"]
"""`word` is a title or a single term; `gap` is the empty line between two paragraphs."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text, with the place where an editor finds it."""

    text: str
    """Plain words, without marks such as `**`."""
    path: str = ""
    line: int = 0
    """Counted from 1; 0 where the text has no file."""
    column: int = 0
    """Of the first character of `text`, counted from 1."""
    kind: Kind = "sentence"
    raw: str = ""
    """As written, with Markdown marks; empty where there were none."""
    row: str = ""
    """The whole row of the file, in which places are counted; empty where the reader of the file does not know it."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """Words that a rule leaves alone in one passage, because an editor has given a reason."""

    rule: str
    words: str
    """The words that may stay; empty means the whole text."""
    reason: str


@dataclass(frozen=True, slots=True)
class Passage:
    """The text of one page or one record: some rules need all of it."""

    lines: tuple[Line, ...]
    exemptions: tuple[Exemption, ...] = ()
