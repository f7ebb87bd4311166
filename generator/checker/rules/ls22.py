"""LS22: paragraphs of at most 6 lines, and headings in long texts.

Purpose: short blocks and headings show where to read on.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 7: „Inhalte sind durch Absätze und Überschriften logisch zu strukturieren.“

PASS:
    Wir helfen. | Wir hören zu. | Das kostet nichts.
FAIL:
    Eins. | Zwei. | Drei. | Vier. | Fünf. | Sechs. | Sieben.
"""

from collections.abc import Iterator

from generator.checker.passage import Line
from generator.checker.rule import Hit, Rule, bitv, network
from generator.checker.sentence import Reading
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_MOST_LINES = 6
_WITHOUT_HEADING = 12


def check(reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find paragraphs that are too long, and long texts without any heading."""
    paragraph: list[Line] = []
    for line in (*reading.passage.lines, Line("", kind="gap")):
        if line.kind == "sentence":
            paragraph.append(line)
            continue
        if len(paragraph) > _MOST_LINES:
            place = paragraph[_MOST_LINES]
            message = f"Dieser Absatz hat {len(paragraph)} Zeilen."
            suggestion = "Bitte nach höchstens 6 Zeilen einen Absatz machen oder eine Überschrift setzen."
            yield Hit(place, 0, place.text, message, suggestion)
        paragraph = []
    yield from _without_heading(reading)


def _without_heading(reading: Reading) -> Iterator[Hit]:
    lines = [line for line in reading.passage.lines if line.kind in {"sentence", "item"}]
    has_heading = any(line.kind == "heading" for line in reading.passage.lines)
    if len(lines) > _WITHOUT_HEADING and not has_heading:
        message = f"Der Text hat {len(lines)} Zeilen und keine Überschrift."
        yield Hit(lines[0], 0, lines[0].text, message, "Bitte Überschriften setzen, zum Beispiel: „Für wen ist das?“")


RULE = Rule("LS22", Level.WARNING, (bitv("7"), network("Gestaltung: Absätze und Überschriften")), text=check)
