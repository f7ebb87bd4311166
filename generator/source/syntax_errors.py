"""The parser's complaints in words for editors."""

from typing import Any

import yaml

from generator.problems import Level, Problem
from generator.source.causes import find_cause

_ESCAPED = (
    "Der Rückstrich \\ hat in doppelten Anführungszeichen eine Sonderbedeutung. "
    "Bitte einfache Anführungszeichen ('…') verwenden."
)
_WORDS = (
    (
        "mapping values are not allowed",
        "Hier steht ein Doppelpunkt mitten im Text. "
        'Bitte den ganzen Text in "Anführungszeichen" setzen, oder die Einrückung prüfen.',
    ),
    (
        "could not find expected ':'",
        "Hier fehlt ein Doppelpunkt nach dem Feldnamen, oder eine Textzeile ist nicht eingerückt. "
        "Bitte „feldname: Wert“ schreiben und Folgezeilen mit 2 Leerzeichen einrücken.",
    ),
    (
        "did not find expected key",
        "Diese Zeile passt nicht zur Einrückung darüber. Bitte gleich weit einrücken wie die anderen Felder dieser "
        "Ebene. Beginnt ein Text mit Anführungszeichen, muss er auch damit enden.",
    ),
    (
        "expected <block end>, but found",
        "Diese Zeile passt nicht zur Einrückung darüber. Bitte gleich weit einrücken wie die anderen Felder dieser "
        "Ebene. Beginnt ein Text mit Anführungszeichen, muss er auch damit enden.",
    ),
    (
        "did not find expected '-' indicator",
        "In dieser Liste fehlt ein Strich. Bitte jede Zeile der Liste mit „- “ beginnen und gleich weit einrücken.",
    ),
    (
        "sequence entries are not allowed",
        "Hier darf keine Liste beginnen. Bitte die Liste in eine neue Zeile unter den Feldnamen setzen. Ist es ein Text, "
        'dann bitte den ganzen Text in "Anführungszeichen" setzen.',
    ),
    (
        "expected ',' or",
        "Hier fehlt ein Komma oder eine schließende Klammer. "
        "Bitte [eins, zwei] oder {feld: Wert} vollständig schreiben.",
    ),
    (
        "unexpected end of stream",
        "Ein Anführungszeichen wurde geöffnet und nie geschlossen. Bitte am Ende des Textes ergänzen.",
    ),
    (
        "cannot start any token",
        'Mit diesem Zeichen darf ein Text nicht beginnen. Bitte den ganzen Text in "Anführungszeichen" setzen.',
    ),
    (
        "hexdecimal number",  # so libyaml spells it
        _ESCAPED,
    ),
    (
        "escape",
        _ESCAPED,
    ),
    (
        "special characters are not allowed",
        "Hier steht ein unsichtbares Steuerzeichen. Bitte die Zeile löschen und neu tippen, statt sie zu kopieren.",
    ),
)
_OTHERWISE = (
    "Diese Stelle ist kein gültiges YAML. Bitte Einrückung, Doppelpunkte und Anführungszeichen dieser "
    "und der vorigen Zeile prüfen."
)


def explain(error: yaml.YAMLError, path: str, text: str) -> Problem:
    """Turn the parser's exception into a problem at the place of its cause."""
    said = str(getattr(error, "problem", None) or error)
    # What was never closed is best shown where it was opened.
    opened = "unexpected end of stream" in said or "expected ',' or" in said
    stumbled: Any = getattr(error, "problem_mark", None)
    cause = find_cause(text, stumbled.line + 1) if stumbled is not None else None
    if cause is not None:
        return Problem(cause.code, Level.ERROR, cause.message, path, cause.line, cause.column)
    mark: Any = (opened and getattr(error, "context_mark", None)) or stumbled
    message = next((words for sign, words in _WORDS if sign in said), _OTHERWISE)
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    return Problem("E103", Level.ERROR, message, path, line, column)
