"""What files gave when they were read last, for a program that reads a site again at each change of one file."""

from generator.problems import Problem
from generator.source.nodes import Node
from generator.source.parser import parse


class KnownFiles:
    """The nodes of each file with the text that they were read from: another text is read anew."""

    def __init__(self) -> None:
        """Know none."""
        self._known: dict[str, tuple[str, tuple[Node | None, list[Problem]]]] = {}

    def parse(self, text: str, path: str) -> tuple[Node | None, list[Problem]]:
        """The same as the parser; nodes of an unchanged file are the very same."""
        known = self._known.get(path)
        if known is None or known[0] != text:
            known = self._known[path] = text, parse(text, path)
        return known[1]
