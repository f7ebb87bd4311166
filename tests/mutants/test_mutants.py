"""The changes that are made to the program, how they are chosen, and that a trial tells killed from survived."""

import ast
from pathlib import Path

import pytest

from tests.mutants.__main__ import all_mutants, equivalent, sample
from tests.mutants.covering import Covering
from tests.mutants.operators import Mutant, mutants_of
from tests.mutants.trial import Keeper


def after(text: str, kind: str) -> list[str]:
    """The file after each change of a kind."""
    source = text.encode()
    return [mutant.applied(source).decode() for mutant in mutants_of("x.py", source) if mutant.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "changed"),
    [
        ("x = a and b and c", "clause removed", ["x = (a and b)", "x = (a and c)", "x = (b and c)"]),
        ("x = a or b", "and for or", ["x = (a and b)"]),
        ("x = 'ä' and (b or c)", "and for or", ["x = 'ä' and ((b and c))", "x = ('ä' or (b or c))"]),
        ("x = a < b", "comparison", ["x = (a <= b)"]),
        ("x = a not in b", "comparison", ["x = (a in b)"]),
        ("x = not a", "not removed", ["x = (a)"]),
        ("if a:\n  b", "condition negated", ["if (not (a)):\n  b"]),
        ("if a:\n  b", "condition always true", ["if True:\n  b"]),
        ("x = [y for y in z if y]", "filter removed", ["x = [y for y in z if True]"]),
        ("x = 7", "constant", ["x = (6)", "x = (8)"]),
        ("x = True", "constant", ["x = False"]),
        ("x = 'ja' + ''", "empty text", ["x = '' + ''"]),
        ("x = a + b", "arithmetic", ["x = (a - b)"]),
        ("x = sorted(a, key=b)", "order removed", ["x = list(a)"]),
        ("x = a.strip()", "tidying removed", ["x = (a)"]),
        ("x = f(a, b, c)", "arguments swapped", ["x = f(b, a, c)"]),
        ("def f() -> str:\n  return a", "nothing returned", ["def f() -> str:\n  return ''"]),
        ("def f() -> list[int]:\n  return a", "nothing returned", ["def f() -> list[int]:\n  return []"]),
        ("def f() -> str | None:\n  return a", "nothing returned", ["def f() -> str | None:\n  return None"]),
        ("f()", "call removed", ["pass"]),
        ("def f():\n  yield a", "call removed", ["def f():\n  pass"]),
    ],
)
def test_each_kind_of_change(text: str, kind: str, changed: list[str]) -> None:
    assert sorted(after(text, kind)) == changed


@pytest.mark.parametrize(
    "text",
    [
        '"""Says what it is."""',
        "x: Literal['a'] = y",
        "def f(x: 'a') -> 'b': ...",
        "@dataclass(frozen=True)\nclass A: ...",
        "x = f'{a and b} 7'",
        "assert a and b",
        "from a import b",
        "x = isinstance(a, b)",
        "x = max(a, b), min(a, b)",
        "x = f(a, a)",
        "def f() -> str:\n  return ''",
    ],
)
def test_what_makes_no_difference_is_not_changed(text: str) -> None:
    assert mutants_of("x.py", text.encode()) == []


def test_a_change_knows_its_place() -> None:
    source = b"def f():\n    x = (a\n        and b)\n"
    first = mutants_of("x.py", source)[0]
    assert (first.path, first.function, first.lines, first.key) == (
        "x.py",
        "f",
        (2, 3),
        ("x.py", "f", "a and b", "(a or b)"),
    )


def test_every_change_to_the_program_can_be_compiled() -> None:
    root = Path(__file__).parents[2]
    for mutant in sample(all_mutants([]), 300, seed=0):
        ast.parse(mutant.applied((root / mutant.path).read_bytes()))


def test_a_sample_is_the_same_for_a_seed_and_has_every_kind() -> None:
    mutants = mutants_of("x.py", b"x = 1, 2, 3, 4, 5, 6\ny = a and b\nz = not c\n")
    assert sample(mutants, 6, 1) == sample(mutants, 6, 1) != sample(mutants, 6, 2)
    assert {mutant.kind for mutant in sample(mutants, 4, 1)} == {mutant.kind for mutant in mutants}
    assert len(sample(mutants, 100, 1)) == len(mutants)


def test_rooms_are_paths_below_the_program() -> None:
    assert {mutant.path for mutant in all_mutants(["schedule"])} == {"generator/schedule.py"}
    paths = {mutant.path for mutant in all_mutants(["checks/duplicates", "source"])}
    assert "generator/checks/duplicates.py" in paths and "generator/source/files.py" in paths
    assert all(path.startswith(("generator/checks/duplicates.py", "generator/source/")) for path in paths)


def test_what_is_called_equivalent_still_stands_in_the_program_and_says_why() -> None:
    root = Path(__file__).parents[2]
    lines = Path(__file__).with_name("equivalent.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and line[0] != "#" and len(line.split(" ¦ ")) != 5] == []
    paths = sorted({key[0] for key in equivalent()})
    there = {mutant.key for path in paths for mutant in mutants_of(path, (root / path).read_bytes())}
    assert equivalent() - there == set()


def _mutant(lines: tuple[int, int]) -> Mutant:
    return Mutant("a.py", "", lines, (0, 1), "constant", "1", "(2)")


def test_fast_tests_are_asked_first_and_shared_preparations_count() -> None:
    quick = {f"tests/q/test_q.py::test_{number:02}": (0.0, 0.1 + number / 1000) for number in range(30)}
    slow = {
        "tests/s/test_s.py::test_s": (5.0, 1.0),
        "tests/s/test_t.py::test_t": (0.0, 1.0),
        "tests/u/test_u.py::u": (0.0, 1.0),
    }
    first, rest = frozenset(quick), frozenset({"tests/s/test_s.py::test_s"})
    known = Covering(
        {**quick, **slow}, {"a.py": {4: (first, rest), 9: (frozenset({"tests/u/test_u.py::u"}), frozenset())}}, ()
    )
    one, two = known.stages(_mutant((3, 4)), patience=60)
    assert one == sorted(quick)[:25]
    assert two == [*sorted(quick)[25:], "tests/s/test_t.py::test_t", "tests/s/test_s.py::test_s"]
    (imported,) = known.stages(_mutant((1, 1)), patience=2)
    assert "tests/u/test_u.py::u" not in imported and imported[0] in quick, "the fastest, as long as patience lasts"
    assert known.stages(_mutant((9, 9)), patience=60) == [["tests/u/test_u.py::u"]]
    assert Covering({}, {}, ()).stages(_mutant((1, 1)), patience=60) == []
    assert Covering({}, {}, ("tests/new.py",)).stages(_mutant((1, 1)), patience=60) == [["tests/new.py"]]


def test_a_trial_tells_what_a_test_notices(tmp_path: Path) -> None:
    (tmp_path / "changed.py").write_text("def f():\n    return 1\n")
    (tmp_path / "test_changed.py").write_text(
        "from changed import f\ndef test_a(tmp_path): assert f() == 1\ndef test_b(): assert f() < 9\n"
    )
    (tmp_path / ".cache").mkdir()
    keeper = Keeper(tmp_path)

    def passes(value: str, tests: list[str], seconds: float = 300) -> bool | None:
        return keeper.passes("changed.py", f"def f():\n    return {value}\n".encode(), tests, seconds)

    one, other = "test_changed.py::test_a", "test_changed.py::test_b"
    assert passes("1", [one, other]) is True
    assert passes("2", [other]) is True and passes("2", [one, other]) is False
    assert passes("(", [other]) is False, "a file that can't be read is noticed"
    assert passes("[0 for _ in iter(int, 1)]", [one], seconds=0.5) is None, "so is one that never ends"
    assert passes("2", ["test_changed.py"]) is False
    assert passes("1", [one]) is True, "nothing of it is left behind"
    keeper.close()
