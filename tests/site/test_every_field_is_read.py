"""Nothing is accepted and ignored: a field of the model that nobody reads has no place in it.

Records and their nodes note who asks them for a field while the commands work on a site that says everything. Reading a
record and carrying it over as a whole are no use of a field.
"""

import inspect
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any, Literal, get_args, get_origin

import pytest
from click.testing import CliRunner

import generator.catalog
from generator.cli import main, serving
from generator.model.base import Record
from generator.model.reading import read_record
from generator.model.silence import Silence
from generator.model.written import RECORD_TYPES, Allowance, Offer, Written
from generator.source.nodes import Mapping, Sequence
from tests.builders import write_site
from tests.site.full_site import FULL
from tests.site.running import free_port

COMMANDS = (("check",), ("build",), ("report",), ("codeowners",), ("serve", "--port", str(free_port())))


def _records_in(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
        for info in annotation.model_fields.values():
            yield from _records_in(info.annotation)
    for inner in get_args(annotation):
        yield from _records_in(inner)


def _owner(record_type: type, name: str) -> type:
    """The class that declares a field."""
    return next(cls for cls in reversed(record_type.__mro__) if name in inspect.get_annotations(cls))


def _is_a_tag(annotation: object) -> bool:
    """`kind: weekly` says which model it is: by that it has done its work."""
    return get_origin(annotation) is Literal and len(get_args(annotation)) == 1


FOR_PEOPLE = {(Offer, "internal_note")}
"""Written for those who open the file; its whole use is that it goes nowhere."""
EVERY = {
    (_owner(record, name), name)
    for kind in RECORD_TYPES.values()
    for record in _records_in(kind)
    for name, info in record.model_fields.items()
    if not _is_a_tag(info.annotation)
} - FOR_PEOPLE


FOR_EDITORS = (
    "model",
    "source",
    "catalog",
    "directory",
    "publication",
    "checks",
    "report",
    "editorial",
    "pipeline",
    "cli",
)
"""Rooms that read records as editors wrote them, or carry them over. What the others read is published."""


def _is_use(frame: FrameType | None) -> bool:
    """Somebody outside the model asks, be it through one of its properties (the listener's own frame stands between the
    two), and does not merely copy the record."""
    while frame is not None and frame.f_globals["__name__"].startswith(
        ("generator.model", "generator.source", __name__)
    ):
        if frame.f_globals["__name__"] in ("generator.model.reading", "generator.model.links"):
            return False
        frame = frame.f_back
    if frame is None or not frame.f_globals["__name__"].startswith("generator."):
        return False
    return "_values" not in frame.f_code.co_qualname


def _asks_for_readers(frame: FrameType | None) -> bool:
    while frame is not None and frame.f_globals["__name__"].startswith(
        ("generator.model", "generator.directory", __name__)
    ):
        frame = frame.f_back
    if frame is None:
        return False
    program, _, path = frame.f_globals["__name__"].partition(".")
    return program == "generator" and path.split(".")[0] not in FOR_EDITORS


class _Listener:
    """Hears which fields are asked for, of records and of the nodes that they were made of."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.used: set[tuple[type, str]] = set()
        self.told: set[tuple[type, str]] = set()
        """What a room asks for that makes pages, files or the search."""
        self._types: dict[int, tuple[Mapping, type[Record]]] = {}
        get, item = Mapping.get, Mapping.__getitem__

        def ask(record: Record, name: str) -> object:
            self._note(type(record), name)
            return object.__getattribute__(record, name)

        def look_up(node: Mapping, name: str, default: object = None) -> object:
            self._note_node(node, name)
            return get(node, name, default)

        def take(node: Mapping, name: str) -> object:
            self._note_node(node, name)
            return item(node, name)

        patch.setattr(Record, "__getattribute__", ask)
        patch.setattr(Mapping, "get", look_up)
        patch.setattr(Mapping, "__getitem__", take)
        patch.setattr(generator.catalog, "read_record", self._read)

    def _note(self, record_type: type[Record], name: str) -> None:
        if name in record_type.__pydantic_fields__ and _is_use(sys._getframe(2)):
            self.used.add((_owner(record_type, name), name))
            if not issubclass(record_type, Written) and _asks_for_readers(sys._getframe(2)):
                self.told.add((_owner(record_type, name), name))

    def _note_node(self, node: Mapping, key: str) -> None:
        _, record_type = self._types.get(id(node), (node, None))
        if record_type is not None and _is_use(sys._getframe(2)):
            fields = record_type.model_fields.items()
            names = [name for name, info in fields if key in (name, info.alias, info.serialization_alias)]
            self.used.update((_owner(record_type, name), name) for name in names)

    def _read(self, source: Any) -> Any:
        record, problems = read_record(source)
        self._pair(record, source.node)
        return record, problems

    def _pair(self, value: object, node: object) -> None:
        """Remember what each mapping of a record has become."""
        if isinstance(value, tuple) and isinstance(node, Sequence):
            for one, other in zip(value, node, strict=True):
                self._pair(one, other)
        elif isinstance(value, Record) and isinstance(node, Mapping):
            self._types[id(node)] = node, type(value)
            for name, info in type(value).model_fields.items():
                self._pair(value.__dict__[name], dict.get(node, info.alias or name))


@pytest.fixture(scope="module")
def listener(tmp_path_factory):
    """It has heard which fields the commands read."""
    root = write_site(tmp_path_factory.mktemp("full"), FULL)
    with pytest.MonkeyPatch.context() as patch:
        listener = _Listener(patch)
        patch.setattr(serving, "serve_folder", lambda *_: None)
        for command in COMMANDS:
            result = CliRunner().invoke(main, [*command, "--root", str(root), "--today", "2026-11-24"])
            assert result.exit_code == 0, result.output
    return listener


@pytest.mark.parametrize(("owner", "name"), sorted(EVERY, key=str), ids=lambda value: getattr(value, "__name__", value))
def test_it_is_read(owner, name, listener):
    assert (owner, name) in listener.used


def test_what_is_published_is_read_by_what_readers_get(listener):
    """A field that checks, reports and editors' tools alone read belongs into `model/written.py`."""
    public = {(owner, name) for owner, name in EVERY if not issubclass(owner, Written | Allowance | Silence)}
    assert sorted(map(str, public - listener.told)) == []
