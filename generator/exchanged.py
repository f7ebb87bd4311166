"""Exchanged ids: which record of before each of today's is, told by what it says and not by what it is called.

An id that stays may still lead elsewhere: two records swap theirs, or one takes the id of another.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.catalog import Catalog, id_of
from generator.directory import sort_key
from generator.model.markdown import split_title
from generator.source.file_names import page_address
from generator.source.nodes import Mapping, Scalar

_NO_CONTENT = ("id", "former_ids")
"""Fields that say how a record is called, not what it is."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a record says, good or not."""

    title: str
    said: frozenset[Hashable]
    """Its fields with their values; of a page its lines."""


def contents(catalog: Catalog) -> dict[str, dict[str, Content]]:
    """Kind → id → content; of those with one id the first."""
    found: dict[str, dict[str, Content]] = {"page": {}}
    for entry in catalog.entries:
        node = entry.source.node
        title = str(node.get("title") or node.get("name") or "")
        said = frozenset((str(key), _value(value)) for key, value in node.items() if key not in _NO_CONTENT)
        found.setdefault(entry.source.kind, {}).setdefault(id_of(entry), Content(sort_key(title)[0], said))
    for page in catalog.pages:
        lines = frozenset(line.strip() for line in page.text.splitlines() if line.strip())
        content = Content(sort_key(split_title(page.text)[0])[0], lines)
        found["page"].setdefault(page_address(page.name), content)
    return found


def _value(node: object) -> Hashable:
    """A value that compares by what it says: neither its place nor the order of its fields matters."""
    if isinstance(node, Mapping):
        return frozenset((str(key), _value(value)) for key, value in node.items())
    return str(node) if isinstance(node, Scalar) or not isinstance(node, tuple) else tuple(map(_value, node))


@dataclass(frozen=True)
class Exchange:
    """The records of one kind before a change and after it."""

    before: dict[str, Content]
    now: dict[str, Content]

    def taken(self, id_: str) -> str | None:
        """The id that the record had before which has this one now; None where it is still the same record.

        A record that got new words is the same. So is one that took over what another still says too (a copy), and one
        whose title alone changed hands: somebody mended two titles.
        """
        origin = self._origins.get(id_, id_)
        if origin == id_ or self._origins.get(origin) == origin:
            return None
        own, other, today = self.before[id_], self.before[origin], self.now[id_]
        if today.title == own.title != other.title:
            return None
        return origin if today.title == other.title or self._origins.get(origin) == id_ else None

    def successor(self, id_: str) -> str | None:
        """The new id of a record whose old one another record has now; None where there is none.

        What changed nothing but its title is still the same, though something new has the old title.
        """
        own, today = self.before[id_], self.now[id_]
        kept = _shared(own, today)
        if today.title == own.title or 0 < kept == len(own.said) - 1:
            return None
        return next((new for new in self._new.get(own.title, ()) if _shared(own, self.now[new]) > kept), None)

    @cached_property
    def _origins(self) -> dict[str, str]:
        """Id → id of before, for each that was there before: its own, or that of which it says more."""
        return {id_: self._origin(id_) for id_ in self.now if id_ in self.before}

    @cached_property
    def _new(self) -> dict[str, list[str]]:
        """Title → ids that were not there before."""
        found: dict[str, list[str]] = {}
        for id_, content in self.now.items():
            if id_ not in self.before:
                found.setdefault(content.title, []).append(id_)
        return found

    def _origin(self, id_: str) -> str:
        today, best = self.now[id_], id_
        most = _shared(today, self.before[id_])
        if most < len(today.said):
            for other, content in self.before.items():
                if (shared := _shared(today, content)) > most:
                    best, most = other, shared
        return best


def exchanges(before: Catalog, now: Catalog) -> Iterator[tuple[str, Exchange]]:
    """Each kind with its records on both sides."""
    old, new = contents(before), contents(now)
    return ((kind, Exchange(old[kind], new[kind])) for kind in old if kind in new)


def _shared(one: Content, other: Content) -> int:
    return len(one.said & other.said)
