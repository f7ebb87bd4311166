"""Keys tell inputs apart, and nothing else: not objects, not processes."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from markupsafe import Markup

from generator.render.keys import SIZE, joined, key_of


@dataclass(frozen=True, slots=True)
class _View:
    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Page:
    title: str

    @cached_property
    def length(self) -> int:
        return len(self.title)


class _Card(NamedTuple):
    title: str
    is_short: bool = False


class _Color(Enum):
    RED = "r"
    BLUE = "b"


def test_equal_values_have_one_key_whichever_objects_they_are() -> None:
    one = "ein Text"
    other = "".join(["ein ", "Text"])
    assert one is not other
    assert key_of(_View(one, (one, one))) == key_of(_View(other, (one, other)))


def test_what_a_value_has_worked_out_since_does_not_count() -> None:
    one, other = _Page("Titel"), _Page("Titel")
    assert one.length == 5
    assert key_of(one) == key_of(other)


def test_each_part_counts() -> None:
    keys = {
        key_of(*values)
        for values in (
            (_View("a"),),
            (_View("b"),),
            (_View("a", ("b",)),),
            (_View("a", (Markup("b"),)),),
            (_Page("a"),),
            (_Card("a"),),
            (_Card("a", True),),
            (("a", False),),
            (_Color.RED,),
            (_Color.BLUE,),
            (date(2026, 1, 2),),
            ("a", "b"),
            ("ab",),
            (True,),
            (1,),
        )
    }
    assert len(keys) == 15 and {len(key) for key in keys} == {SIZE}


def test_keys_are_joined_in_their_order() -> None:
    assert joined([b"a" * SIZE, b"b" * SIZE]) != joined([b"b" * SIZE, b"a" * SIZE])
    assert len(joined([])) == 2 * SIZE
