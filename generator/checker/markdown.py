"""Read a hand-written Easy Language page: one sentence a line, headings with `#`, items with `-`."""

import re

from generator.checker.passage import Kind, Line, Passage

_LINK = re.compile(r"!?\[(?P<words>[^\]]*)\]\([^)]*\)")
_STRONG = re.compile(r"\*\*(?P<words>.+?)\*\*")
_LONGEST = 4_000
"""Characters of a line with its marks and the addresses of its links."""
_PREFIX = re.compile(r"^(?P<indent>\s*)(?P<mark>#{1,6}\s+|[-*+]\s+|\d{1,2}[.)]\s+|>\s*)?")


def read_markdown(text: str, path: str) -> Passage:
    """Turn a page into lines; link targets and `**` are left out, places in the file are kept."""
    lines = []
    for number, written in enumerate(text.removesuffix("\n").split("\n"), 1):
        prefix = _PREFIX.match(written)
        assert prefix is not None  # it may be empty
        mark = (prefix["mark"] or "").strip()
        start = prefix.end()
        raw = written[start:].strip().removesuffix("\\").rstrip()
        # Brackets that nobody closes cost the square of the line; one that long is not checked anyway.
        is_readable = len(raw) <= _LONGEST
        words = _STRONG.sub(r"\g<words>", _LINK.sub(r"\g<words>", raw)) if is_readable else raw
        kind: Kind = "gap" if not words else "heading" if mark.startswith("#") else "item" if mark else "sentence"
        lines.append(Line(words, path, number, start + 1, kind, raw, written))
    return Passage(tuple(lines))
