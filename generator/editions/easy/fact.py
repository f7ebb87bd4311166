"""What the sentence maker hands to the renderer: lines of Easy Language under the questions that they answer."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class EasyLine:
    """One line of an answer, in Easy Language."""

    text: str
    kind: str = "sentence"
    """`sentence`; `item` of a list; `address`: one line of an address block; `note`: an editor's own words, which may
    be hard to read. The line before a note, a list or an address says what follows and ends with a colon."""
    link_text: str = ""
    """Words of a link that follows the text; empty for none."""
    link: str = ""
    """Where it leads: `tel:`, `mailto:`, `http:` or `https:`."""
    datetime: str = ""
    """ISO 8601 where the line is mainly a date, else empty."""
    begins_paragraph: bool = False
    """A new thought inside the answer: leave some space above, so that no block has more than 6 lines."""


@dataclass(frozen=True, slots=True)
class EasyFact:
    """A question of a reader with its answer."""

    key: str
    """`who where when cost registration documents languages access contact`."""
    lines: tuple[EasyLine, ...]
    known: bool = True
    """False: nobody told us, and the lines say so."""


UNKNOWN = "Wir wissen nicht: "
"""How every sentence about a missing fact begins; the question follows."""


def sentences(*texts: str) -> tuple[EasyLine, ...]:
    """Lines of plain sentences."""
    return tuple(EasyLine(text) for text in texts)


def items(*texts: str) -> tuple[EasyLine, ...]:
    """Lines of a list."""
    return tuple(EasyLine(text, "item") for text in texts)


def paragraph(lines: tuple[EasyLine, ...]) -> tuple[EasyLine, ...]:
    """The lines as a paragraph of their own."""
    return (replace(lines[0], begins_paragraph=True), *lines[1:]) if lines else ()


def notes(text: str | None, marker: str = "Dazu gibt es einen Hinweis in schwerer Sprache:") -> tuple[EasyLine, ...]:
    """An editor's own words behind a warning; nothing where there are none."""
    return (EasyLine(marker), EasyLine(text, "note")) if text else ()


def unknown(key: str, question: str, *more: EasyLine) -> EasyFact:
    """The fact that nobody told us about; other lines may still follow."""
    return EasyFact(key, (EasyLine(UNKNOWN + question), *more), known=False)
