"""Texts in Easy Language that were written as one block, or with several sentences in a line: each sentence is a line."""

import re
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationInfo

from generator.checker import split_sentences
from generator.model.answers import NO, YES
from generator.model.base import remark, wrong
from generator.source.nodes import Node, Scalar, Sequence

IN_ONE_BLOCK = "W237"
"""A text is read as its sentences, though it does not stand so in its file."""
_BLOCK = ("|", ">")
_MARK = re.compile(r"(?:[•‣◦▪●∙·➢✓–—*-]|\d{1,2}[.)])\s+(?=\S)")


class CutText(Sequence):
    """The lines of a text that stood otherwise in its file."""


class _OneALine:
    """Marks a field that holds sentences, one a line."""


ONE_A_LINE = _OneALine()


def refuse_answer(value: Any) -> Any:
    """Refuse `yes` where sentences belong: whoever writes it wants to say that there is a text; a validator before others."""
    alone = value[0] if isinstance(value, Sequence) and len(value) == 1 else value
    if isinstance(alone, str) and alone.strip().lower() in YES | NO:
        raise wrong("E203", "Hier gehören Sätze in Leichter Sprache hin, kein Ja oder Nein.")
    return value


def tell_cut(value: Any, info: ValidationInfo) -> Any:
    """Tell the editor once that the text was cut; for use as a validator before others."""
    refuse_answer(value)
    if isinstance(value, CutText):
        message = "Dieser Text wird gelesen, jeder Satz als eine Zeile. Bitte jeden Satz in eine eigene Zeile schreiben, mit „- “ davor."
        remark(info, IN_ONE_BLOCK, message, value)
    return value


def cut_text(node: Node) -> Node:
    """A text as the list of its sentences; a list in which every line is one sentence, and anything else, as it is."""
    if isinstance(node, Scalar):
        return _list(node, _rows(node)) if node.strip() else node
    if not isinstance(node, Sequence) or not any(isinstance(item, Scalar) and "\n" in item.strip() for item in node):
        return node
    rows: list[Node] = []
    for item in node:
        rows += _rows(item) if isinstance(item, Scalar) and "\n" in item.strip() else (item,)
    return _list(node, rows)


def _list(node: Node, rows: Iterator[Node] | list[Node]) -> CutText:
    made = CutText(rows)
    made.line, made.column = node.line, node.column
    return made


def _rows(node: Scalar) -> Iterator[Scalar]:
    """The sentences of a text, each with its place. A block keeps its lines; what else takes several is one to YAML."""
    is_block = node.written[:1] in _BLOCK and node.written != ""
    lines = enumerate(node.written.split("\n")) if is_block else [(0, str(node))]
    for number, line in lines:
        if is_block and not number:  # the sign of the block
            continue
        text = line.strip()
        mark = _MARK.match(text)
        start = mark.end() if mark else 0
        column = len(line) - len(line.lstrip()) + 1 if number else node.column
        for at, sentence in split_sentences(text[start:]):
            yield Scalar.at(sentence, node.line + number, column + start + at)
