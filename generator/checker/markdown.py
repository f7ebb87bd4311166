"""Read a hand-written Easy Language page: one sentence a line, headings with `#`, items with `-`."""

import re
from collections.abc import Iterator

from generator.checker.passage import Kind, Line, Passage

_TARGET = r"(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])"
"""Where a link leads: an address, or the name of one that stands below the text."""
_LINK = re.compile(rf"!?\[(?P<words>[^\[\]]*)\]{_TARGET}")
_ADDRESS = re.compile(r"<(?P<words>https?://[^<>\s]+|[\w.+-]+@[\w.-]+)>")
EMPHASIS = (
    re.compile(r"(?<![*\w\\])\*(?![*\s])(?P<words>[^*\n]*[^*\s\\])\*(?![*\w])"),
    re.compile(r"(?<![*\w\\])\*(?P<words>\w+)\*(?=\w)(?!in(?:nen)?\b)"),
    re.compile(r"(?<=\w)\*(?!in(?:nen)?\*)(?P<words>\w+)\*(?![*\w])"),
    re.compile(r"(?<![_\w\\])_(?![_\s])(?P<words>[^_\n]*[^_\s\\])_(?![_\w])"),
)
"""Slanted words and parts of words; the star of `Lehrer*innen` slants nothing."""
_TAG = re.compile(r"(?P<words>)(?:</?[A-Za-z][^<>]*>|\{:?\s*[#.][^{}]*\}|\{\{[^{}]*\}\})")
"""HTML, and what other programs write into Markdown: `{#anchor}`, `{.class}`, `{{< film >}}`."""
_MARKS = (
    re.compile(r"\*\*(?P<words>.+?)\*\*"),
    re.compile(r"(?<![_\w\\])__(?![_\s])(?P<words>[^_\n]*[^_\s])__(?![_\w])"),
    *EMPHASIS,
    re.compile(r"\\(?P<words>[!-/:-@\[-`{-~])"),
)
_NO_WORDS = re.compile(r"<[^<>]*>|`[^`]*`|(?:https?://|www\.)\S+|^\s*\[[^\]]*\]:.*")
_NAMED = re.compile(r"^\[(?!\^)[^\]]+\]:\s*\S+")
"""The address of a link, below the text."""
_LONGEST = 4_000
"""Characters of a line with its marks and the addresses of its links."""
_PREFIX = re.compile(r"^(?P<indent>\s*)(?P<mark>#{1,6}\s+|[-*+]\s+|\d{1,2}[.)]\s+|>\s*)?")
_CLOSING = re.compile(r"\s+#+$")


def read_markdown(text: str, path: str) -> Passage:
    """Turn a page into lines; link targets and marks such as `**` are left out, places in the file are kept."""
    lines = []
    for number, written in enumerate(text.removesuffix("\n").split("\n"), 1):
        prefix = _PREFIX.match(written)
        assert prefix is not None  # it may be empty
        mark = (prefix["mark"] or "").strip()
        start = prefix.end()
        raw = written[start:].strip().removesuffix("\\").rstrip()
        if mark.startswith("#"):
            raw = _CLOSING.sub("", raw)
        if _NAMED.match(raw):
            raw = ""
        words = plain_words(raw)[0]
        kind: Kind = "gap" if not words else "heading" if mark.startswith("#") else "item" if mark else "sentence"
        lines.append(Line(words, path, number, start + 1, kind, raw, written))
    return Passage(tuple(lines))


def plain_words(raw: str, has_tags: bool = False) -> tuple[str, list[int]]:
    """The words of a line without its marks, and where each of their characters stands in it, counted from 0.

    Pages of a site have no tags: there `<b>` is what readers see.
    """
    text, places = raw, list(range(len(raw)))
    if len(raw) > _LONGEST:
        return text, places  # brackets that nobody closes cost the square of the line; it is not checked anyway
    for pattern in (_LINK, _ADDRESS, *((_TAG,) if has_tags else ()), *_MARKS):
        kept, at = [], 0
        for found in pattern.finditer(text):
            kept += [slice(at, found.start()), slice(*found.span("words"))]
            at = found.end()
        if kept:
            kept.append(slice(at, None))
            text, places = "".join(text[part] for part in kept), [place for part in kept for place in places[part]]
    return text, places


def hidden_spans(text: str) -> Iterator[tuple[int, int]]:
    """Beginnings and ends of what stands in a line and is no text: link targets, addresses, tags, code.

    A word in brackets may be the name of an address that stands elsewhere.
    """
    links = list(_LINK.finditer(text)) if len(text) <= _LONGEST else []
    for link in links:
        yield link.end("words"), link.end()
    yield from (found.span() for found in _NO_WORDS.finditer(text))
    for found in re.finditer(r"\[[^\[\]]*\]", text):
        if not any(link.start() <= found.start() < link.end() for link in links):
            yield found.span()
