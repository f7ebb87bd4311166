"""By which names people call a town: by its own, and by those of its districts."""

from collections.abc import Collection, Iterator
from typing import TypeVar

from generator.model.records import Municipality
from generator.model.spelling import folded

_T = TypeVar("_T", bound=Municipality)


def town_names(towns: Collection[_T]) -> Iterator[tuple[str, _T]]:
    """Pairs of a name and its town. A name comes again where several towns have a district of it; none is that of a
    district where a town has it for its own."""
    own = {folded(town.name) for town in towns}
    for town in towns:
        yield town.name, town
        yield from ((part.spoken, town) for part in town.districts if folded(part.spoken) not in own)
