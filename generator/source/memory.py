"""What files gave when they were read last: within a program that reads a site again and again, and in the run before."""

import sys
from hashlib import blake2b
from pathlib import Path

from generator.kept import keep, kept
from generator.shipped import code_key
from generator.source.encoding import Parsed, decoded, encoded
from generator.source.parser import parse
from generator.source.yaml_events import parser_name

_KEY = 32
"""Characters of a hash: of a file and its path, and behind it of what it gave, so that nothing damaged is taken for that."""


class KnownFiles:
    """The nodes of each file with the text that they were read from: another text is read anew."""

    def __init__(self, store: Path | None = None) -> None:
        """Know none but those that an earlier run kept in the file `store`."""
        self._known: dict[str, tuple[str, Parsed]] = {}
        self._asked: dict[str, tuple[str, Parsed]] = {}
        self._kept = KeptNodes(store) if store is not None else None

    def parse(self, text: str, path: str) -> Parsed:
        """The same as the parser; nodes of a file that did not change since it was asked for are the very same."""
        known = self._asked.get(path) or self._known.get(path)
        if known is None or known[0] != text:
            known = text, (self._kept.parse if self._kept is not None else parse)(text, path)
        self._asked[path] = known
        return known[1]

    def settle(self) -> None:
        """All files of a site have been asked for: forget those that are gone, and keep the others for the next run."""
        self._known, self._asked = self._asked, {}
        if self._kept is not None:
            self._kept.save()
            self._kept = None


class KeptNodes:
    """The nodes of files, in one file for the next run. What was not asked for is dropped when it is saved."""

    def __init__(self, path: Path) -> None:
        """Read what is there; what another parser made, and what is no file of ours, counts as nothing."""
        self._path = path
        self._version = f"{sys.implementation.cache_tag} {parser_name()} {code_key('source').hex()}".encode()
        version, *lines = kept(path).split(b"\n")
        self._known = {line[:_KEY]: line for line in lines} if version == self._version else {}
        self._asked: dict[bytes, bytes] = {}

    def parse(self, text: str, path: str) -> Parsed:
        """The same as the parser."""
        key = _hash(f"{path}\n{text}".encode())
        line = self._known.get(key, b"")
        nodes = line[2 * _KEY :]
        parsed = decoded(nodes) if line[_KEY : 2 * _KEY] == _hash(nodes) else None
        if parsed is None:
            parsed = parse(text, path)
            nodes = encoded(parsed)
            line = key + _hash(nodes) + nodes
        self._asked[key] = line
        return parsed

    def save(self) -> None:
        """Have the nodes of all files written that were asked for, if they are others than those that lie there."""
        if self._asked != self._known:
            keep(self._path, (self._version, *(b"\n" + line for line in self._asked.values())))


def _hash(content: bytes) -> bytes:
    return blake2b(content, digest_size=_KEY // 2).hexdigest().encode()
