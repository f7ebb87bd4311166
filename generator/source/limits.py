"""How much one record may hold. More is a mistake of a machine, and reading it would take minutes.

Far above what anybody needs: the longest list of a real county has 60 entries, its longest text 3,000 characters.
"""

import re

LONGEST_LIST = 500
"""Entries of a list, and fields side by side, within one record."""
LONGEST_TEXT = 20_000
"""Characters of one value."""
LONGEST_RECORD = 100_000
"""Characters of all values of one record."""
LONGEST_PAGE = 100_000
"""Characters of a hand-written page; between two empty lines stand at most as many as in one value."""
LONGEST_WORD = 2_000
"""Characters without a blank between them: as long as an address on the web may be."""
_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1}}}")


def excess_of_text(value: str) -> tuple[str, str] | None:
    """Code and German message where a value is too long; None for all others."""
    if len(value) <= LONGEST_WORD:
        return None
    if len(value) > LONGEST_TEXT:
        message = f"Dieser Text hat {_count(len(value))} Zeichen. Erlaubt sind {_count(LONGEST_TEXT)}. Bitte kürzen."
        return "E246", message
    if _WORD.search(value):
        message = f"Hier stehen mehr als {_count(LONGEST_WORD)} Zeichen ohne Leerzeichen. Bitte trennen oder kürzen."
        return "E247", message
    return None


def excess_of_record(size: int) -> tuple[str, str] | None:
    """Code and German message where the values of a record are too long together; None for all others."""
    if size <= LONGEST_RECORD:
        return None
    return "E246", f"Dieser Eintrag hat mehr als {_count(LONGEST_RECORD)} Zeichen. Bitte die Texte kürzen."


def excess_of_page(text: str) -> tuple[int, str, str] | None:
    """Line, code and German message where a hand-written page or one of its paragraphs is too long; else None."""
    if len(text) > LONGEST_PAGE:
        message = f"Diese Seite hat {_count(len(text))} Zeichen. Erlaubt sind {_count(LONGEST_PAGE)}. Bitte aufteilen."
        return 1, "E246", message
    line = 1
    for block in re.split(r"(\n[ \t]*\n)", text):
        excess = excess_of_text(block)
        if excess is not None:
            return line, *excess
        line += block.count("\n")
    return None


def excess_of_list(size: int) -> tuple[str, str] | None:
    """Code and German message where one more entry or field is too many; None for all others."""
    if size < LONGEST_LIST:
        return None
    return "E245", f"Hier stehen mehr als {LONGEST_LIST} Einträge. Bitte kürzen oder auf mehrere Dateien verteilen."


def _count(number: int) -> str:
    return f"{number:,}".replace(",", ".")
