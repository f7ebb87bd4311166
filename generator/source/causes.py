"""What lies behind a complaint of the parser: the line where the mistake was made, which is often not where it stumbles.

Looks at the lines up to the place of the complaint, the nearest first, for the mistakes that people make most.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FIELD = re.compile(
    r"(?P<indent>[ ]*)(?P<dash>(?:- +)*)(?P<key>[^\s#:'\"\[\]{}&*!|>,-][^\s:'\"\[\]{}]*):(?:[ ]+(?P<value>.*))?$"
)
_GLUED = re.compile(r"(?P<before>[ ]*(?:- +)*)(?P<key>[A-Za-z_]+):(?P<value>[^\s:/].*)$")
_LINK = re.compile(r"(?:https?|mailto|tel|geo|ftp)$", re.IGNORECASE)
_BULLET = re.compile(r"(?P<before>[ ]*)(?P<sign>[•‣◦▪●∙·➢✓–—*])[ \t\u00a0]")
_FENCE = re.compile(r"[ ]*(?:`{3,}|~{3,})")
_REACH = 200
"""Lines before the complaint that are looked at, and letters of a value in brackets."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What was done, and where."""

    message: str
    line: int
    column: int
    code: str = "E103"


def find_cause(text: str, line: int) -> Cause | None:
    """The cause of a complaint at a line (counted from 1); None where none of the common mistakes is near."""
    lines = text.split("\n")
    line = min(line, len(lines))
    while line > 1 and not lines[line - 1].strip():
        line -= 1
    return next(_causes(lines, line), None)


def _short(text: str) -> str:
    return text if len(text) <= 30 else f"{text[:30]}…"


def _causes(lines: list[str], line: int) -> Iterator[Cause]:
    first = max(0, line - _REACH)
    yield from _at_the_line(lines, line)
    yield from _around_the_value(lines[line - 1], line)
    for number in range(first, line):
        yield from _open_quote(lines, number)
    yield from _first_line_indented(lines, line)
    for number in range(line - 1, max(first, line - 3) - 1, -1):
        yield from _glued(lines[number], number + 1)
    yield from _glued_stroke(lines, line)
    yield from _glued_block(lines, line)
    yield from _too_deep(lines, line)
    yield from _between_levels(lines, line)
    yield from _nameless_list(lines, line)
    yield from _loose_line(lines, line)


def _at_the_line(lines: list[str], line: int) -> Iterator[Cause]:
    row = lines[line - 1]
    if _FENCE.match(row):
        yield Cause("Hier steht eine Zeile mit ``` aus einem Chat. Bitte sie löschen, am Anfang und am Ende.", line, 1)
    while line > 1 and _BULLET.match(row) and _BULLET.match(lines[line - 2]):
        line, row = line - 1, lines[line - 2]
    bullet = _BULLET.match(row)
    if bullet:
        column = len(bullet["before"]) + 1
        sign = bullet["sign"]
        yield Cause(
            f"„{sign}“ ist kein Strich einer Liste. Bitte „- “ (Strich und Leerzeichen) schreiben, mit 2 Leerzeichen davor.",
            line,
            column,
        )


def _around_the_value(row: str, line: int) -> Iterator[Cause]:
    value, column = _value(row)
    star = re.match(r"(?:[\[{](?:[^\"']*[,:\[{])?[ ]*)?\*", value[:_REACH])
    if star:
        message = 'Ein Text darf nicht mit einem Stern beginnen. Bitte den ganzen Text in "Anführungszeichen" setzen.'
        yield Cause(message, line, column + star.end() - 1, "E106")
    brackets = re.match(r"(\[[^\[\]]*\]|\{[^{}]*\})[ ]*([^\s,#\]}].*)", value)
    if brackets:
        yield Cause(
            f"Der Text beginnt mit einer Klammer ({_short(brackets[1])}). Das liest das Programm als Liste oder Felder. "
            'Bitte den ganzen Text in "Anführungszeichen" setzen.',
            line,
            column,
        )
    yield from _in_brackets(value[:_REACH], line, column)
    if re.match(r"[|>][^\s+\-0-9]|[|>?] +[^\s#]", value):
        message = f'Ein Text darf nicht mit {value[0]} beginnen. Bitte den ganzen Text in "Anführungszeichen" setzen.'
        yield Cause(message, line, column)
    closed = re.match(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ ]*([^\s#,\]}:].*|,\s*$)""", value)
    if closed:
        rest = "ein Komma" if closed[2].startswith(",") else "noch Text"
        yield Cause(
            f"Hinter dem schließenden Anführungszeichen steht {rest}. Bitte ein Anführungszeichen am Anfang und eines am "
            "Ende des ganzen Textes setzen, und innen „…“ verwenden.",
            line,
            column + len(closed[1]),
        )
    if re.match(r"[„“‚»].*:\s", value):
        yield Cause(
            f"Das Anführungszeichen {value[0]} aus Word schützt den Doppelpunkt im Text nicht. "
            'Bitte gerade Anführungszeichen (") um den ganzen Text setzen.',
            line,
            column,
        )


def _in_brackets(value: str, line: int, column: int) -> Iterator[Cause]:
    colon = re.match(r"\{(?:.*[,{])?[ ]*(?P<key>[a-z_]+):[ ]+[^\"'{}\[\],]*:[ ]", value)
    if colon:
        message = (
            f'Im Text von „{colon["key"]}“ steht ein Doppelpunkt. Bitte diesen Text in "Anführungszeichen" setzen.'
        )
        yield Cause(message, line, column + colon.start("key"))
    commas = re.match(r"[\[{][^\"']*?,[ ]*,", value)
    if commas:
        message = "Hier stehen zwei Kommas hintereinander. Bitte eines löschen."
        yield Cause(message, line, column + commas.end() - 1)


def _value(row: str) -> tuple[str, int]:
    """What stands behind the name of a field or the stroke of a list, and its column."""
    field = _FIELD.match(row)
    if field and field["value"]:
        return field["value"].rstrip(), field.start("value") + 1
    dash = re.match(r"[ ]*(?:- +)+", row)
    return (row[dash.end() :].rstrip(), dash.end() + 1) if dash else ("", 1)


def _open_quote(lines: list[str], number: int) -> Iterator[Cause]:
    """A quotation mark that does not close in its line, though the next line is a field or an entry of its own."""
    value, column = _value(lines[number])
    quote = value[:1]
    if quote not in ("'", '"') or not quote:
        return
    inside = value[1:].replace("\\\\", "").replace('\\"', "") if quote == '"' else value[1:].replace("''", "")
    below = next((row for row in lines[number + 1 :] if row.strip()), "")
    indent = len(lines[number]) - len(lines[number].lstrip())
    is_next = (_FIELD.match(below) or re.match(r"[ ]*- ", below)) and len(below) - len(below.lstrip()) <= indent
    if quote not in inside and (is_next or not below):
        kind = "" if quote == '"' else "einfaches "
        message = f"Ein {kind}Anführungszeichen ({quote}) wurde hier geöffnet und nie geschlossen. Bitte am Ende des Textes ergänzen."
        yield Cause(message, number + 1, column)


def _first_line_indented(lines: list[str], line: int) -> Iterator[Cause]:
    written = [n for n in range(line) if lines[n].strip() and not lines[n].lstrip().startswith("#")]
    if len(written) < 2:
        return
    first, last = lines[written[0]], lines[line - 1]
    indent = len(first) - len(first.lstrip())
    if indent and not last.startswith(" ") and (_FIELD.match(last) or last.startswith("- ")):
        message = "Diese erste Zeile ist eingerückt, die anderen sind es nicht. Bitte die Leerzeichen davor löschen."
        yield Cause(message, written[0] + 1, indent + 1)


def _glued(row: str, line: int) -> Iterator[Cause]:
    pasted = re.match("[ ]*(?:- +)*([A-Za-z_]+):[\u00a0\u2007\u202f]", row)
    if pasted:
        message = (
            f"Hinter „{pasted[1]}:“ steht ein geschütztes Leerzeichen. Bitte es löschen und die Leertaste drücken."
        )
        yield Cause(message, line, pasted.end())
    glued = _GLUED.match(row)
    if glued and not _LINK.match(glued["key"]):
        message = (
            f"Nach „{glued['key']}:“ fehlt ein Leerzeichen. Bitte „{glued['key']}: {_short(glued['value'])}“ schreiben."
        )
        yield Cause(message, line, glued.end("key") + 1)


def _glued_stroke(lines: list[str], line: int) -> Iterator[Cause]:
    """`-Impfpass` or `• Impfpass` in a list whose other entries begin with a stroke and a blank."""
    for number in range(line - 1, max(0, line - 4), -1):
        entry = re.match(r"([ ]*)(?:-|[•‣◦▪●∙·➢✓–*][ \t\u00a0]*)(\w.*)", lines[number])
        if entry and lines[number - 1].startswith(f"{entry[1]}- "):
            message = (
                f"Ein Eintrag der Liste beginnt mit Strich und Leerzeichen. Bitte „- {_short(entry[2])}“ schreiben."
            )
            yield Cause(message, number + 1, entry.end(1) + 1)


def _glued_block(lines: list[str], line: int) -> Iterator[Cause]:
    """`description:|`, whose lines below are no text then; the parser stumbles wherever they end."""
    for number in range(line - 1, max(0, line - _REACH) - 1, -1):
        glued = re.match(r"[ ]*(?:- +)*([A-Za-z_]+):([|>][+-]?)[ ]*$", lines[number])
        if glued:
            message = f"Nach „{glued[1]}:“ fehlt ein Leerzeichen. Bitte „{glued[1]}: {glued[2]}“ schreiben."
            yield Cause(message, number + 1, glued.end(1) + 1)


def _too_deep(lines: list[str], line: int) -> Iterator[Cause]:
    """A field further to the right than the one before it, which has a value, or than the list before it."""
    field = _FIELD.match(lines[line - 1])
    if not field or field["dash"]:
        return
    above = next(
        (n for n in range(line - 2, -1, -1) if lines[n].strip() and not lines[n].lstrip().startswith("#")), None
    )
    if above is None:
        return
    before = _FIELD.match(lines[above])
    indent = len(field["indent"])
    if before and (before["value"] or "").strip() and indent > len(before["indent"]) + len(before["dash"]):
        yield Cause(
            f"„{field['key']}“ ist weiter eingerückt als „{before['key']}“ in der Zeile darüber. Bitte beide gleich weit "
            "einrücken.",
            line,
            indent + 1,
        )
    elif before and before["dash"] and len(before["indent"]) < indent < len(before["indent"]) + len(before["dash"]):
        yield Cause(
            f"„{field['key']}“ muss genau unter „{before['key']}“ stehen. Bitte weiter einrücken.", line, indent + 1
        )
    elif before and not before["dash"] and indent < (column := len(before["indent"])):
        stroke = _stroke_before(lines, above, column)
        yield from _left_of_entry(field["key"], before["key"], line, indent, stroke)
    elif re.match(r"[ ]*- ", lines[above]) and indent == len(lines[above]) - len(lines[above].lstrip()):
        yield Cause(
            f"„{field['key']}“ steht so weit rechts wie die Liste darüber. Bitte so weit einrücken wie das Feld, das vor "
            "der Liste steht. Gehört es in die Liste? Dann bitte „- “ davor schreiben.",
            line,
            indent + 1,
        )


def _stroke_before(lines: list[str], number: int, column: int) -> int | None:
    """How far in the stroke of the entry stands whose fields are so far in as those of a line; None where there is none."""
    for row in lines[number::-1]:
        entry = re.match(r"([ ]*)(?:- +)+", row)
        if entry and entry.end() == column:
            return len(entry[1])
        if row.strip() and len(row) - len(row.lstrip()) < column:
            return None
    return None


def _left_of_entry(key: str, before: str, line: int, indent: int, stroke: int | None) -> Iterator[Cause]:
    """A field to the left of the fields of an entry, and not to the left of its stroke."""
    if stroke is not None and indent == stroke:
        yield Cause(
            f"„{key}“ steht so weit links wie der Strich der Liste darüber. Bitte so weit einrücken wie „{before}“, wenn es zu "
            "diesem Eintrag gehört. Sonst fehlt davor der Name des Felds, zu dem es gehört.",
            line,
            indent + 1,
        )
    elif stroke is not None and indent > stroke:
        yield Cause(f"„{key}“ muss genau unter „{before}“ stehen. Bitte gleich weit einrücken.", line, indent + 1)


def _nameless_list(lines: list[str], line: int) -> Iterator[Cause]:
    """A list of fields below a field that has its value: the name of the list is missing."""
    entry = re.match(r"([ ]*)- +[A-Za-z_]+:(?: |$)", lines[line - 1])
    above = next((row for row in lines[line - 2 :: -1] if row.strip()), "") if line > 1 else ""
    before = _FIELD.match(above)
    if entry and before and (before["value"] or "").strip() and len(before["indent"]) <= len(entry[1]):
        yield Cause(
            "Hier beginnt eine Liste ohne Namen. Wurde die Zeile darüber gelöscht, zum Beispiel „phones:“ oder "
            "„locations:“? Bitte sie ergänzen.",
            line,
            len(entry[1]) + 1,
        )


def _between_levels(lines: list[str], line: int) -> Iterator[Cause]:
    """A field a little further in than the one that comes before on its left, with a text of several lines between."""
    field = _FIELD.match(lines[line - 1])
    if not field or field["dash"] or not field["indent"]:
        return
    for row in lines[line - 2 :: -1] if line > 1 else ():
        if not row.strip() or len(row) - len(row.lstrip()) >= len(field["indent"]):
            continue
        before = _FIELD.match(row)
        column = len(before["indent"]) + len(before["dash"]) if before else 0
        if before and (before["value"] or "").strip() and column < len(field["indent"]):
            yield Cause(
                f"„{field['key']}“ ist weiter eingerückt als „{before['key']}“ darüber. Bitte beide gleich weit einrücken.",
                line,
                len(field["indent"]) + 1,
            )
        return


def _loose_line(lines: list[str], line: int) -> Iterator[Cause]:
    """A line at the left that is no field: the rest of the text above, or a name without its colon."""
    for number in (line - 1, line - 2):
        row = lines[number] if number >= 0 else ""
        if row.strip() and ":" not in row and not row.startswith((" ", "-", "#")) and number > 0:
            yield Cause(
                "Hier fehlt ein Doppelpunkt nach dem Feldnamen, oder eine Textzeile ist nicht eingerückt. "
                "Bitte „feldname: Wert“ schreiben und Folgezeilen mit 2 Leerzeichen einrücken.",
                number + 1,
                1,
            )
