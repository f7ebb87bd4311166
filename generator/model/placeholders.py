"""Placeholders in hand-written pages, `{publisher.host}`: found, and filled with lines that are no Markdown."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model.addresses import is_email, is_web_address
from generator.model.phones import parse_phone

NAMESPACE = "publisher"
_PLACEHOLDER = re.compile(r"\{\s*([A-Za-zÄÖÜäöüß_-]+\s*\.\s*[\wÄÖÜäöüß.-]*)\s*\}")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ ]+")
_MARK = re.compile(rf"[ ]{{0,3}}(?:[-*+]|\d{{1,9}}[.)])[ ]+|{_HEADING.pattern}")
_LABEL = re.compile(r"[^{}]*:[*_ ]*")
_PUNCTUATION = re.compile(r"""([!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])""")
_LINKED = re.compile(
    r"[\w.+-]+@[\w.-]+\.\w+|https?://[^\s<>\ue000\ue001]*[^\s<>.,;:!?)\ue000\ue001]|(?<![\w.])(?:\+|0)\d[\d ()/-]{5,}\d"
)


@dataclass(frozen=True, slots=True)
class Filling:
    """What stands in the place of a placeholder."""

    lines: tuple[str, ...]
    """Plain text; none where there is no such thing: the whole line vanishes."""
    is_known: bool = True
    """False: the lines say that it is missing, and stand in the place of the whole sentence."""


def placeholders(text: str) -> Iterator[tuple[int, str]]:
    """Every placeholder as (where it begins in the text, its name): `publisher.host`."""
    for found in _PLACEHOLDER.finditer(text):
        yield found.start(), re.sub(r"\s", "", found[1])


def without_placeholders(text: str) -> str:
    """The text with blanks in their place: what editors wrote there, where it stood."""
    return _PLACEHOLDER.sub(lambda found: " " * len(found[0]), text)


def fill(text: str, filling: Callable[[str], Filling], by_sentence: bool) -> str:
    """The Markdown of a page with every placeholder filled.

    What is filled in is text: nothing in it is Markdown, but addresses and phone numbers become links. `by_sentence`
    makes each of several lines a paragraph or an item of its own; else they stay together. A paragraph, an item or a row
    of an address is filled as a whole.
    """
    if "{" not in text:
        return text
    written: list[str] = []
    for unit in _units(text):
        names = [name for _, name in placeholders(unit)]
        if not names:
            written.append(unit)
        elif all(filling(name).lines for name in names):
            written.append(_filled(unit, filling, by_sentence))
        elif written and not unit.endswith("\\\n"):
            written[-1] = re.sub(r"\\\n$", "\n", written[-1])
    return "".join(written)


def _units(text: str) -> Iterator[str]:
    """Runs of lines that say one thing: they end before a blank line, an item or a heading, and where a row ends."""
    unit = ""
    for line in text.splitlines(keepends=True):
        ends = unit.endswith("\\\n") or _HEADING.match(unit)
        if unit and (ends or not line.strip() or not unit.strip() or _MARK.match(line)):
            yield unit
            unit = ""
        unit += line
    if unit:
        yield unit


def _filled(unit: str, filling: Callable[[str], Filling], by_sentence: bool) -> str:
    body, end = (unit[:-2], "\\\n") if unit.endswith("\\\n") else (unit.rstrip("\n"), unit[len(unit.rstrip("\n")) :])
    mark = found[0] if (found := _MARK.match(body)) else ""
    body = body[len(mark) :]
    missing = next((f for f in (filling(name) for _, name in placeholders(body)) if not f.is_known), None)
    if missing is not None:
        label = _LABEL.match(body)
        lines = [_linked(line) for line in missing.lines]
        return _joined(mark, label[0] if label else "", lines, by_sentence) + end
    if _PLACEHOLDER.fullmatch(body.strip()):
        ((_, name),) = placeholders(body)
        return _joined(mark, "", [_linked(line) for line in filling(name).lines], by_sentence) + end
    between = " " if by_sentence else ", "

    def put(match: re.Match[str]) -> str:
        return between.join(map(_linked, filling(re.sub(r"\s", "", match[1])).lines))

    return mark + _PLACEHOLDER.sub(put, body) + end


def _joined(mark: str, label: str, lines: list[str], by_sentence: bool) -> str:
    if "#" in mark:  # a heading is one line
        return mark + label + (" " if by_sentence else ", ").join(lines)
    if by_sentence and not label:
        return (f"\n{mark}" if mark else "\n\n").join((mark + lines[0], *lines[1:]))
    return mark + label + (" " if by_sentence else "\\\n" + " " * len(mark)).join(lines)


def _linked(line: str) -> str:
    """A line of plain text as Markdown that shows just that; what can be called, written to or opened is a link."""
    written, done = "", 0
    for match in _LINKED.finditer(line):
        target = _target(match[0])
        if target:
            written += f"{_escaped(line[done : match.start()])}[{_escaped(match[0])}]({target})"
            done = match.end()
    return written + _escaped(line[done:])


def _target(words: str) -> str:
    if is_email(words):
        return f"mailto:{words}"
    if words.startswith("http"):
        return re.sub(r"[()\\]", lambda sign: f"%{ord(sign[0]):02X}", words) if is_web_address(words) else ""
    try:
        number = parse_phone(words).e164
    except ValueError:
        return ""
    return f"tel:{number}" if number.startswith("+") else ""


def _escaped(text: str) -> str:
    return _PUNCTUATION.sub(r"\\\1", text)
