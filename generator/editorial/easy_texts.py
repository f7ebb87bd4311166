"""Find every Easy Language text of a site, with the place of each line in its file."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.checker import MARKS, OWN, Exemption, ExplainedWord, Kind, Line, Passage, Vocabulary, read_markdown
from generator.editions.edition import easy_texts
from generator.editions.reading import TextsFile
from generator.model.canonical import canonical
from generator.model.placeholders import without_placeholders
from generator.model.reading import read_record
from generator.source.files import RecordSource, Sources
from generator.source.nodes import Mapping, Node, Scalar, Sequence

_GLOSSARY = "content/glossary.yml"


def read_vocabulary(sources: Sources) -> Vocabulary:
    """The words that a site explains, its names, and the mark in its long words.

    A text may have the other mark: pages have that of the site whatever a record is written with.
    """
    entries = [record for record in sources.records if record.kind == "glossary_word"]
    words = [
        ExplainedWord(
            str(entry.node["word"]),
            tuple(str(form) for key in ("hard", "related") for form in _scalars(entry.node.get(key))),
        )
        for entry in entries
        if isinstance(entry.node.get("word"), Scalar)
    ]
    is_whole = _GLOSSARY not in sources.unread and all(read_record(canonical(entry))[0] for entry in entries)
    return Vocabulary(tuple(words), OWN, _mark(sources), tuple(_names(sources)), _GLOSSARY, is_whole)


_NAMED = ("municipality", "programme")
"""Kinds of records that have a name, and whose parts have one."""


def _names(sources: Sources) -> Iterator[str]:
    named = [record.node for record in sources.records if record.kind in _NAMED]
    if sources.site is not None:
        named += [part for part in (sources.site.node.get("area"),) if isinstance(part, Mapping)]
    for node in named:
        districts = node.get("districts")
        for part in (node, *(districts if isinstance(districts, Sequence) else ())):
            name = part.get("name") if isinstance(part, Mapping) else part
            if isinstance(name, Scalar) and str(name).strip():
                # `kinderstark – NRW schafft Chancen` is called by what stands before the dash.
                yield from dict.fromkeys((str(name).strip(), str(name).partition(" – ")[0].strip()))


def _mark(sources: Sources) -> str:
    wanted = canonical(sources.site).node.get("easy_mark") if sources.site is not None else None
    return MARKS.get(str(wanted), MARKS["hyphen"])


def collect_texts(sources: Sources) -> tuple[Passage, ...]:
    """The texts of all records, the explanations of the glossary, and the hand-written easy pages."""
    suffixes = {file.head.get("page_suffix", file.tag) for file in easy_texts(sources)}
    texts = [text for record in sources.records for text in _record_texts(record)]
    texts += [
        read_markdown(without_placeholders(page.text), page.path) for page in sources.pages if page.suffix in suffixes
    ]
    return tuple(text for text in texts if text.lines)


_FINDS = "bound_"
"""Names of texts that find words on a page, and that nobody reads, begin so."""


def collect_interface(files: Iterable[TextsFile], root: Path) -> tuple[Passage, ...]:
    """The words of editions in Easy Language: each is a text of its own.

    A row is a line; `{…}` stands for a number. Files that do not lie below `root` are those of an installed program:
    the site's editors could change nothing in them.
    """
    found = []
    apart = {part.path: part for file in files for part in (file.shared, file) if part and (root / part.path).is_file()}
    for file in apart.values():
        read = (text for name, text in file.own_texts.items() if not name.startswith(_FINDS))
        for scalar in (scalar for text in read for scalar in _words(text)):
            rows = enumerate(_fill(scalar).splitlines() or [""])
            lines = (Line(row, file.path, scalar.line + n, scalar.column, "word") for n, row in rows)
            found.append(Passage(tuple(lines)))
    return tuple(found)


def _words(text: Scalar | Sequence | Mapping) -> tuple[Scalar, ...]:
    return _scalars(tuple(text.values()) if isinstance(text, Mapping) else text)


def _fill(text: str) -> str:
    while "{" in text and "}" in text:
        before, _, rest = text.partition("{")
        text = before + "5" + rest.partition("}")[2]
    return text


def _record_texts(record: RecordSource) -> Iterator[Passage]:
    easy = record.node.get("easy")
    rows = easy.get("text") if isinstance(easy, Mapping) else record.node.get("explanation")
    if any("\n" in row.strip() for row in _scalars(rows)) or isinstance(rows, Scalar):
        record = canonical(record)  # pasted bullets and the lines of a block are those of a list
    if record.kind == "glossary_word":
        explanation = tuple(_line(scalar, record.path) for scalar in _scalars(record.node.get("explanation")))
        word = record.node.get("word")
        # The word is explained as it is called: `Programm „Rucksack“` is no sentence with quotation marks in it.
        title = (_line(_unquoted(word), record.path, "heading"),) if isinstance(word, Scalar) else ()
        yield Passage((*title, *explanation))
        return
    easy = record.node.get("easy")
    exemptions = tuple(_exemptions(easy)) if isinstance(easy, Mapping) else ()
    if isinstance(easy, Mapping):
        yield Passage(tuple(_easy_lines(easy, record.path)), exemptions)
    elif easy is not None:
        yield Passage(tuple(_line(scalar, record.path) for scalar in _scalars(easy)), exemptions)
    for part in _easy_parts(record.node):
        yield Passage(tuple(_easy_lines(part, record.path)), exemptions)
    for child in record.node.values():
        for note in _easy_notes(child):
            yield Passage(tuple(_line(scalar, record.path) for scalar in note), exemptions)


def _easy_parts(record: Mapping) -> Iterator[Mapping]:
    """The easy texts of parts of a record that have one of their own, such as the steps of a life phase."""
    for child in record.values():
        for part in child if isinstance(child, Sequence) else ():
            easy = part.get("easy") if isinstance(part, Mapping) else None
            if isinstance(easy, Mapping):
                yield easy


def _easy_notes(node: Node) -> Iterator[tuple[Scalar, ...]]:
    """The easy sentences of every note below the record itself."""
    if isinstance(node, Mapping):
        yield _scalars(node.get("easy"))
    if not isinstance(node, Scalar):
        for child in node.values() if isinstance(node, Mapping) else node:
            yield from _easy_notes(child)


def _unquoted(word: Scalar) -> Scalar:
    return Scalar.at(re.sub("[\"'„“”‚‘’»«›‹]", "", word), word.line, word.column)


def _easy_lines(easy: Mapping, path: str) -> Iterator[Line]:
    for name in ("title", "name"):
        value = easy.get(name)
        if isinstance(value, Scalar):
            yield _line(value, path, "heading")
    blocks = easy.get("text")
    for block in blocks if isinstance(blocks, Sequence) else _scalars(blocks):
        if isinstance(block, Mapping):
            for heading in _scalars(block.get("heading")):
                yield _line(heading, path, "heading")
            for item in _scalars(block.get("list")):
                yield _line(item, path, "item")
        elif isinstance(block, Scalar):
            yield _line(block, path)


def _exemptions(easy: Mapping) -> Iterator[Exemption]:
    """The record's `easy.allow`."""
    entries = easy.get("allow")
    for entry in entries if isinstance(entries, Sequence) else (entries,):
        if isinstance(entry, Mapping):
            yield Exemption(*(str(entry.get(name, "")) for name in ("rule", "words", "reason")))


def _scalars(node: object) -> tuple[Scalar, ...]:
    """A value or a list of values, as a tuple of scalars."""
    if isinstance(node, Scalar):
        return (node,)
    return tuple(item for item in node if isinstance(item, Scalar)) if isinstance(node, tuple) else ()


def _line(scalar: Scalar, path: str, kind: Kind = "sentence") -> Line:
    return Line(str(scalar).strip(), path, scalar.line, scalar.column, kind)
