"""Files in the canonical form of the record format: the same records, each value in one spelling.

Comments, blank lines, the order of fields and the layout of lists stay as the editor made them.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.model.canonical import Respelt, canonical, notations
from generator.model.reading import read_record
from generator.problems import Level, Problem, has_errors
from generator.source.files import RecordSource, Sources
from generator.source.nodes import Mapping, Node
from generator.source.parser import parse
from generator.source.pasted import cleaned
from generator.source.rewrite import RewriteError, respell_values

_ROUNDS = 3
"""A list of pasted lines becomes one first; then its entries can be spelt anew."""
_APART = ("content/pages/", "content/media/", "content/texts/", ".github/")
"""No records that could be respelt."""
_BULLET = re.compile(r"(\s*)(?:[•‣◦▪●∙·➢✓–—*-]\s*|(?:o|\d{1,2}[.)])\s+)(?=\S)")


def canonical_files(sources: Sources) -> dict[str, str]:
    """The new text of every file of records that is not in canonical form, by its path."""
    found: dict[str, list[RecordSource]] = {}
    for record in (*((sources.site,) if sources.site is not None else ()), *sources.records):
        found.setdefault(record.path, []).append(record)
    texts = {path: canonical_text(sources.texts[path], records) for path, records in found.items()}
    return {path: text for path, text in texts.items() if text != sources.texts[path]}


def faulty_files(sources: Sources, problems: Iterable[Problem]) -> dict[str, bool]:
    """Files of records that have errors, in the order of the report, and whether they are left as they are for it.

    Others keep only the values that nobody understands. `problems` are those of reading the sources.
    """
    site = (sources.site,) if sources.site is not None else ()
    found = [problem for record in (*site, *sources.records) for problem in read_record(canonical(record))[1]]
    unread = {p.path for p in problems if p.level is Level.ERROR}
    faulty = unread | {p.path for p in found if p.level is Level.ERROR}
    return {path: path in unread for path in sorted(faulty) if path and not path.startswith(_APART)}


def canonical_text(text: str, records: Iterable[RecordSource]) -> str:
    """The text of a file, whose records are given, in canonical form; as it is where it can't be read."""
    known = list(records)
    new = cleaned(text)
    for _ in range(_ROUNDS):
        node, problems = parse(new, known[0].path)
        if node is None or has_errors(problems):
            return text
        before, new = new, _respelt(new, _nodes(node), known)
        if new == before:
            break
    return new


def _nodes(node: Node) -> list[Mapping]:
    return [item for item in ((node,) if isinstance(node, Mapping) else node) if isinstance(item, Mapping)]


def _respelt(text: str, nodes: list[Mapping], records: list[RecordSource]) -> str:
    found: list[Respelt] = []
    for node, record in zip(nodes, records, strict=False):
        source = replace(record, node=node)
        read = canonical(source, found.append)
        if read_record(read)[0] is not None:
            found += notations(source)
    lists = [item.scalar for item in found if item.new is None]
    if any("\n" in scalar.written for scalar in lists):
        rows = text.split("\n")
        for scalar in lists:
            lines = range(scalar.line - 1, scalar.line + scalar.written.rstrip().count("\n"))
            numbers = [number for number in lines if rows[number].strip()]
            if all(_BULLET.match(rows[number]) for number in numbers):
                for number in numbers:
                    rows[number] = _BULLET.sub(r"\1- ", rows[number], count=1)
        if rows != text.split("\n"):
            return "\n".join(rows)
    words = {(item.scalar.line, item.scalar.column): item.new for item in found if item.new}
    try:
        return respell_values(text, words)
    except RewriteError:
        return text
