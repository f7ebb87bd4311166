"""Results of earlier checks, kept by a hash of the text, so that unchanged texts need no language model."""

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from generator.checker.passage import Passage
from generator.checker.vocabulary import Vocabulary


class StoredHit(NamedTuple):
    """A finding without its place in a file: only the line's number in its text and the place in the line."""

    index: int  # type: ignore[assignment]
    start: int
    rule: str
    level: str
    words: str
    message: str
    suggestion: str


class ResultCache:
    """Findings by text, in one JSON file. What was not asked for is dropped when it is saved."""

    def __init__(self, path: Path) -> None:
        """Read the file if it is there and can be read; any other file counts as empty."""
        self._path = path
        self._known = _load(path)
        self._used: dict[str, tuple[StoredHit, ...]] = {}

    def key(self, passage: Passage, vocabulary: Vocabulary) -> str:
        """A hash of everything that a result depends on: the lines, the site's words and the rules themselves."""
        lines = [[line.kind, line.text, line.raw] for line in passage.lines]
        return sha256((_site_key(vocabulary.key) + json.dumps(lines)).encode()).hexdigest()

    def get(self, key: str) -> tuple[StoredHit, ...] | None:
        """The earlier result, None where there is none."""
        found = self._used.get(key, self._known.get(key))
        if found is not None:
            self._used[key] = found
        return found

    def put(self, key: str, hits: tuple[StoredHit, ...]) -> None:
        """Remember a result."""
        self._used[key] = hits

    def save(self, keep: Callable[[Path, Iterable[bytes]], None]) -> None:
        """Have all results kept that were asked for."""
        if self._used == self._known:
            return
        keep(self._path, (json.dumps(self._used, separators=(",", ":")).encode(),))


def _load(path: Path) -> dict[str, tuple[StoredHit, ...]]:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return {key: tuple(StoredHit(*hit) for hit in hits) for key, hits in raw.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


@lru_cache(maxsize=8)
def _site_key(vocabulary_key: str) -> str:
    return sha256(f"{_rules_key()} {vocabulary_key}".encode()).hexdigest()


@lru_cache(maxsize=1)
def _rules_key() -> str:
    """A hash of this room's own files: a changed rule or list makes all results old."""
    digest = sha256()
    for content in _contents(files("generator.checker")):
        digest.update(content)
    return digest.hexdigest()


def _contents(folder: Traversable) -> list[bytes]:
    found: list[bytes] = []
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.is_dir():
            found += [] if entry.name == "__pycache__" else _contents(entry)
        elif entry.name.endswith((".py", ".txt")):
            found.append(entry.read_bytes())
    return found
