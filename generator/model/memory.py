"""What sources gave when they were read last: a node that is the very same gives the very same record."""

from collections.abc import Iterable
from typing import TypeAlias

from generator.model.base import Record
from generator.model.canonical import canonical
from generator.model.reading import read_record
from generator.problems import Problem
from generator.source.files import RecordSource
from generator.source.nodes import Mapping

ReadSource: TypeAlias = tuple[RecordSource, Record | None, list[Problem]]
"""A source in its canonical spelling, its record, None where it has errors, and all of them."""


class KnownRecords:
    """The records of the sources that were read last."""

    def __init__(self) -> None:
        """Know none."""
        self._known: dict[int, tuple[Mapping, ReadSource]] = {}
        """By what Python calls a node, which is kept so that no other is called so."""

    def read(self, sources: Iterable[RecordSource]) -> list[ReadSource]:
        """Read the sources whose nodes were not among the last; those that are no longer there are forgotten."""
        known = self._known
        self._known = {id(one.node): known.get(id(one.node)) or (one.node, _read(one)) for one in sources}
        return [reading for _, reading in self._known.values()]


def _read(source: RecordSource) -> ReadSource:
    spelt = canonical(source)
    return (spelt, *read_record(spelt))
