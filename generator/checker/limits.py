"""How much text is checked: what a language model does with long words and sentences grows with their square.

Whoever writes Easy Language comes nowhere near. A line that passes a limit is left out of all rules and reported, so that
nobody takes a quiet report for a clean one.
"""

import re

from generator.checker.passage import Line, Passage
from generator.checker.rule import Hit

TOO_LONG = "E248"
"""A text is too long to be checked."""
LONGEST_LINE = 500
"""Characters of one sentence: four times as long as the longest that anybody should write."""
LONGEST_WORD = 60
"""Letters in a row, and characters of a word with hyphens that the model is given."""
MOST_STEPS = 60_000
"""What one text may cost, about a second: see `steps_of`. It is a page of 150 sentences."""
_LINE_STEPS = 40
_MARK_STEPS = 20
_RUN = re.compile(rf"[^\W\d_]{{{LONGEST_WORD + 1},}}")
_PIECE = re.compile(r"\w+|[^\w\s]")


def steps_of(text: str) -> int:
    """What a line costs the rules: words by the square of their length, marks and the line itself by experience."""
    pieces = (min(len(piece), LONGEST_WORD) for piece in _PIECE.findall(text))
    return _LINE_STEPS + sum(max(size * size, _MARK_STEPS) for size in pieces)


def is_too_long(text: str) -> bool:
    """Tell whether a line is left out."""
    return len(text) > LONGEST_LINE or _RUN.search(text) is not None


def within_limits(passage: Passage) -> tuple[Passage, tuple[Hit, ...]]:
    """The lines that are checked, and a finding for each that is not, or for the first of all that follow."""
    kept: list[Line] = []
    hits: list[Hit] = []
    steps = 0
    for line in passage.lines:
        too_long = _too_long(line)
        if too_long is not None:
            hits.append(too_long)
            continue
        steps += steps_of(line.text)
        if steps > MOST_STEPS:
            suggestion = "Bitte kürzen oder auf mehrere Seiten verteilen."
            hits.append(Hit(line, 0, "", "Dieser Text ist sehr lang. Ab hier ist er nicht geprüft.", suggestion))
            break
        kept.append(line)
    return Passage(tuple(kept), passage.exemptions), tuple(hits)


def _too_long(line: Line) -> Hit | None:
    if len(line.text) > LONGEST_LINE:
        message = f"Dieser Satz hat {len(line.text):,} Zeichen und ist nicht geprüft.".replace(",", ".")
        return Hit(line, 0, "", message, "Bitte viele kurze Sätze daraus machen.")
    run = _RUN.search(line.text)
    if run is not None:
        message = f"Ein Wort in diesem Satz hat {len(run[0])} Buchstaben. Der Satz ist nicht geprüft."
        return Hit(
            line, run.start(), run[0], message, "Bitte das Wort mit Binde-Strichen trennen oder ein anderes nehmen."
        )
    return None
