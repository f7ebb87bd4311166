"""The sprite: which pictures one file of symbols has, and a site's own with those that it lacks. Pure, no files."""

import re
from html.parser import HTMLParser

_SYMBOL = re.compile(rb'<symbol (id="([^"]+)".*?</symbol>)', re.DOTALL)
"""As the program's own file writes them."""
_END = re.compile(rb"</(?:[\w-]+:)?svg\s*>")


class _Names(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.symbols: dict[str, tuple[int, int]] = {}
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {value for name, value in attrs if name == "id" and value}
        self.ids |= names
        if tag == "symbol":
            line, offset = self.getpos()
            self.symbols.update((name, (line, offset + 1)) for name in names)


def symbols_of(sprite: bytes) -> frozenset[str]:
    """The ids of an SVG file's symbols; whatever the file is, what can't be read as one has none."""
    return frozenset(_names(sprite).symbols)


def symbol_places(sprite: bytes) -> dict[str, tuple[int, int]]:
    """The id of each symbol → its line and column, in the order of the file."""
    return _names(sprite).symbols


def ids_of(sprite: bytes) -> frozenset[str]:
    """All ids of an SVG file: each may be shown by its own."""
    return frozenset(_names(sprite).ids)


def whole_sprite(own: bytes, shipped: bytes) -> bytes:
    """A site's own sprite with the symbols of the program's that it lacks."""
    known = ids_of(own)
    lacking = [
        b'<symbol xmlns="http://www.w3.org/2000/svg" ' + match[1] + b"\n"
        for match in _SYMBOL.finditer(shipped)
        if match[2].decode() not in known
    ]
    ends = list(_END.finditer(own))
    if not ends:  # nothing stands in it
        return shipped
    return b"".join((own[: ends[-1].start()], *lacking, own[ends[-1].start() :]))


def _names(sprite: bytes) -> _Names:
    reader = _Names()
    # Of a marked section the reader knows a few alone, and raises an error at any other.
    reader.feed(sprite.decode("utf-8", "replace").replace("<![", "<!"))
    return reader
