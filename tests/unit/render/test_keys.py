"""Keys tell inputs apart, and nothing else: not objects, not processes."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.render.keys import SIZE, joined, key_of


@dataclass(frozen=True, slots=True)
class _View:
    title: str
    lines: tuple[str, ...] = ()


def test_equal_values_have_one_key_whichever_objects_they_are() -> None:
    one = "ein Text"
    other = "".join(["ein ", "Text"])
    assert one is not other
    assert key_of(_View(one, (one, one))) == key_of(_View(other, (one, other)))


def test_each_part_counts() -> None:
    keys = {
        key_of(*values)
        for values in (
            (_View("a"),),
            (_View("b"),),
            (_View("a", ("b",)),),
            (_View("a", (Markup("b"),)),),
            ("a", "b"),
            ("ab",),
            (True,),
            (1,),
        )
    }
    assert len(keys) == 8 and {len(key) for key in keys} == {SIZE}


def test_keys_are_joined_in_their_order() -> None:
    assert joined([b"a" * SIZE, b"b" * SIZE]) != joined([b"b" * SIZE, b"a" * SIZE])
    assert len(joined([])) == 2 * SIZE
