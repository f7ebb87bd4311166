"""Nothing is accepted and ignored: a field of the model that nobody reads has no place in it.

Records note who asks them for a field while the commands work on a site that says everything. Reading a record and
carrying it over as a whole are no use of a field.
"""

import sys
from collections.abc import Iterator
from types import FrameType
from typing import get_args

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.model.base import Record
from generator.model.records import RECORD_TYPES
from tests.builders import write_site
from tests.site.full_site import FULL

COMMANDS = (("check",), ("build",), ("report",), ("codeowners",))


def _records_in(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
        for info in annotation.model_fields.values():
            yield from _records_in(info.annotation)
    for inner in get_args(annotation):
        yield from _records_in(inner)


def _owner(record_type: type, name: str) -> type:
    """The class that declares a field."""
    return next(cls for cls in reversed(record_type.__mro__) if name in cls.__dict__.get("__annotations__", {}))


EVERY = {
    (_owner(record, name), name)
    for kind in RECORD_TYPES.values()
    for record in _records_in(kind)
    for name in record.model_fields
}


def _is_use(frame: FrameType | None) -> bool:
    """Somebody outside the model asks, be it through one of its properties, and does not merely copy the record."""
    while frame is not None and frame.f_globals["__name__"].startswith("generator.model"):
        if frame.f_globals["__name__"] == "generator.model.reading":
            return False
        frame = frame.f_back
    if frame is None or not frame.f_globals["__name__"].startswith("generator."):
        return False
    return "_values" not in frame.f_code.co_qualname


@pytest.fixture(scope="module")
def used(tmp_path_factory):
    """The fields that the commands have read, as (class, name)."""
    found: set[tuple[type, str]] = set()

    def ask(record: Record, name: str) -> object:
        if name in type(record).__pydantic_fields__ and _is_use(sys._getframe(1)):
            found.add((_owner(type(record), name), name))
        return object.__getattribute__(record, name)

    root = write_site(tmp_path_factory.mktemp("full"), FULL)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Record, "__getattribute__", ask)
        for command in COMMANDS:
            result = CliRunner().invoke(main, [*command, "--root", str(root), "--today", "2026-11-24"])
            assert result.exception is None or isinstance(result.exception, SystemExit), result.output
            assert result.exit_code == 0, result.output
    return found


@pytest.mark.parametrize(("owner", "name"), sorted(EVERY, key=str), ids=lambda value: getattr(value, "__name__", value))
def test_it_is_read(owner, name, used):
    assert (owner, name) in used
