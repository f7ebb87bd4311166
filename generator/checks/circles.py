"""Records that lead back to themselves, each to at most one other: a topic to the one above it, a programme to the next."""

from collections.abc import Iterator, Mapping


def ids_in_circles(following: Mapping[str, str | None]) -> Iterator[str]:
    """The ids of all that stand in a circle. `following` says what each leads to; each is looked at once."""
    done: set[str] = set()
    for start in following:
        way: dict[str, None] = {}
        id_ = start
        while id_ in following and id_ not in done and id_ not in way:
            way[id_] = None
            id_ = following[id_] or ""
        if id_ in way:
            ids = list(way)
            yield from ids[ids.index(id_) :]
        done.update(way)
