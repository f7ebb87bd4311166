"""Redirects: the addresses that records once had, and where they lead today."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from generator.directory import WITH_PAGES, Directory
from generator.source.files import FRONT_MATTER
from generator.source.nodes import Mapping as MappingNode
from generator.source.nodes import Scalar, Sequence

OWNERS = {**{kind: kind for kind in WITH_PAGES}, FRONT_MATTER: "page"}
"""Kinds of record that may have former ids → what has the address, as content/gone.yml calls it."""


@dataclass(frozen=True, slots=True)
class Redirect:
    """A former id of a record."""

    kind: str
    """`offer`, `provider` … and `page`, as content/gone.yml calls them."""
    former: str
    """For a page the address that it had, `ueber-uns` of `/ueber-uns/`."""
    id: str
    """Of the record that has the address now; the name of a page."""


class _HasFormerIds(Protocol):
    @property
    def former_ids(self) -> tuple[str, ...]: ...


def redirects(directory: Directory[Any, Any]) -> tuple[Redirect, ...]:
    """Every redirect, in the order of the records: what has an id today keeps it, as does who named a former one first."""
    found: dict[tuple[str, str], Redirect] = {}
    for kind, records in _by_kind(directory).items():
        taken = {id_ for id_, _ in records}
        for id_, record in records:
            for former in record.former_ids:
                if former not in taken:
                    found.setdefault((kind, former), Redirect(kind, former, id_))
    return tuple(found.values())


def named_former_ids(node: MappingNode) -> tuple[Scalar, ...]:
    """What stands under `former_ids`, good or not."""
    value = node.get("former_ids", ())
    items = value if isinstance(value, Sequence) else (value,)
    return tuple(item for item in items if isinstance(item, Scalar))


def _by_kind(directory: Directory[Any, Any]) -> Mapping[str, list[tuple[str, _HasFormerIds]]]:
    records = {kind: list(getattr(directory, name).items()) for kind, name in WITH_PAGES.items()}
    return {**records, "page": [(page.name, page) for page in directory.pages]}
