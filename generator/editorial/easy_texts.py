"""Find every Easy Language text of a site, with the place of each line in its file."""

from collections.abc import Iterator

from generator.checker import Exemption, ExplainedWord, Kind, Line, Passage, Vocabulary, read_markdown
from generator.source.files import RecordSource, Sources
from generator.source.nodes import Mapping, Scalar, Sequence


def read_vocabulary(sources: Sources) -> Vocabulary:
    """The words that a site explains."""
    entries = (record.node for record in sources.records if record.kind == "glossary_word")
    words = [
        ExplainedWord(str(node["word"]), tuple(str(form) for form in _scalars(node.get("hard"))))
        for node in entries
        if isinstance(node.get("word"), Scalar)
    ]
    return Vocabulary(tuple(words))


def collect_texts(sources: Sources) -> tuple[Passage, ...]:
    """The texts of all records, the explanations of the glossary, and the hand-written easy pages."""
    texts = [text for record in sources.records for text in _record_texts(record)]
    texts += [read_markdown(page.text, page.path) for page in sources.pages if page.is_easy]
    return tuple(text for text in texts if text.lines)


def collect_interface(texts: Mapping, path: str) -> tuple[Passage, ...]:
    """The words of the easy edition's interface: each entry is a text of its own, a sentence a line.

    `{…}` stands for a number.
    """
    found = []
    for value in texts.values():
        if isinstance(value, Scalar):
            rows = enumerate(_fill(value).splitlines() or [""])
            found.append(Passage(tuple(Line(row, path, value.line + n, value.column, "word") for n, row in rows)))
    return tuple(found)


def _fill(text: str) -> str:
    while "{" in text and "}" in text:
        before, _, rest = text.partition("{")
        text = before + "5" + rest.partition("}")[2]
    return text


def _record_texts(record: RecordSource) -> Iterator[Passage]:
    if record.kind == "glossary_word":
        explanation = tuple(_line(scalar, record.path) for scalar in _scalars(record.node.get("explanation")))
        word = record.node.get("word")
        title = (_line(word, record.path, "heading"),) if isinstance(word, Scalar) else ()
        yield Passage((*title, *explanation))
        return
    easy = record.node.get("easy")
    if isinstance(easy, Mapping):
        yield Passage(tuple(_easy_lines(easy, record.path)), tuple(_exemptions(easy)))


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
    return tuple(item for item in node if isinstance(item, Scalar)) if isinstance(node, Sequence) else ()


def _line(scalar: Scalar, path: str, kind: Kind = "sentence") -> Line:
    return Line(str(scalar).strip(), path, scalar.line, scalar.column, kind)
