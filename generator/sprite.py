"""The sprite: which pictures one file of symbols has. Pure, no files."""

from html.parser import HTMLParser


class _Symbols(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "symbol":
            self.names |= {value for name, value in attrs if name == "id" and value}


def symbols_of(sprite: bytes) -> frozenset[str]:
    """The ids of an SVG file's symbols; whatever the file is, what can't be read as one has none."""
    reader = _Symbols()
    # Of a marked section the reader knows a few alone, and raises an error at any other.
    reader.feed(sprite.decode("utf-8", "replace").replace("<![", "<!"))
    return frozenset(reader.names)
