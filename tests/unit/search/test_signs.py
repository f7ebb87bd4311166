"""The signs of a list: every pattern has a part of which all words are signs, so that nothing is overlooked."""

from bisect import bisect_right

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.search import crisis
from generator.search.signs import in_files, is_anywhere, matches, signs


@pytest.mark.parametrize(
    ("sign", "word", "fits"),
    [
        ("tod", "tod", True), ("tod", "todes", False), ("tod*", "todes", True), ("*tod", "freitod", True),
        ("*tod", "tode", False), ("*tod*", "freitode", True), ("ge*t", "geht", True), ("ge*et", "get", False),
    ],
)  # fmt: skip
def test_a_sign_is_read_as_patterns_read_it(sign: str, word: str, fits: bool) -> None:
    assert matches(sign, word) is fits


def _signs(*patterns: str, **classes: str) -> list[list[str]]:
    """By pattern its signs."""
    return [sorted(found) for found in signs(patterns, classes).values()]


def test_of_what_must_be_there_together_the_seldom_word_is_the_sign() -> None:
    assert _signs("nicht wurg*") == [["wurg*"]]
    assert _signs("ich|mir strick|wurg*") == [["strick", "wurg*"]]


def test_words_that_may_not_be_there_are_no_signs() -> None:
    assert _signs("wurg* -kurs") == [["wurg*"]]


def test_side_by_side_one_of_the_words_is_enough() -> None:
    assert _signs("nicht+wurg*|mag+*+strick") == [["strick", "wurg*"]]


def test_a_class_is_all_of_its_words() -> None:
    assert _signs("@hit nicht", hit="schlag*|@more", more="haut") == [["haut", "schlag*"]]


def test_patterns_share_signs() -> None:
    assert _signs("erwurgen strick", "strick gefesselt") == [["strick"], ["strick"]]


def test_a_sign_that_may_begin_anywhere_is_the_last_choice() -> None:
    assert _signs("*wurg* strick|knebel") == [["knebel", "strick"]]
    assert _signs("*wurg* nicht") == [["*wurg*"]], "but better than a word of every question"


_LETTERS = st.text("abc", min_size=1, max_size=4)
_SIGNS = _LETTERS | _LETTERS.map("{}*".format)
_WITH_A_GAP = st.tuples(_LETTERS, _LETTERS).map("*".join)
_ANYWHERE = _LETTERS.map("*{}".format) | _LETTERS.map("*{}*".format)
_TYPED = _LETTERS | st.text("abc", min_size=3, max_size=7)


def _is_missed(files: list[list[str]], sign: str, word: str) -> bool:
    """The sign of a word lies in no file that is asked for."""
    starts = [own[0].partition("*")[0] for own in files if not is_anywhere(own[0])]
    # As `lastNotAbove` finds it in the scripts; files for signs that begin anywhere are all looked at.
    at = bisect_right(starts, word) - 1
    return not is_anywhere(sign) and (at < 0 or sign not in files[at])


def _missed(found: set[str], size: int, word: str) -> list[str]:
    files = in_files(dict.fromkeys(found, b"xx"), size)
    return [sign for sign in found if matches(sign, word) and _is_missed(files, sign, word)]


@settings(max_examples=300)
@given(st.sets(_SIGNS | _ANYWHERE, min_size=1, max_size=12), st.integers(1, 6), _TYPED)
@example({"a", "a*", "ab"}, 1, "a")
@example({"a*", "ab", "b", "b*", "bc"}, 1, "bca")
def test_a_word_meets_all_its_signs(found: set[str], size: int, word: str) -> None:
    assert _missed(found, size, word) == []


@settings(max_examples=300)
@given(st.sets(_SIGNS | _WITH_A_GAP, min_size=1, max_size=12), st.integers(1, 6), _TYPED)
@example({"c*a", "ca"}, 1, "caaaa")
def test_a_word_meets_signs_with_a_gap_too(found: set[str], size: int, word: str) -> None:
    assert _missed(found, size, word) == []


@pytest.mark.parametrize("gap", ["", "a", "lich", "zzz"])
@pytest.mark.parametrize("name", crisis.LISTS)
def test_no_sign_of_a_list_is_missed(name: str, gap: str) -> None:
    entries = {sign: text.encode() for sign, text in crisis._by_sign(crisis._compiled(name)).items()}
    files = in_files(entries, crisis._ROOM)
    words = {sign: sign.replace("*", gap) for sign in entries}
    assert {sign: word for sign, word in words.items() if _is_missed(files, sign, word)} == {}


@given(
    st.dictionaries(_SIGNS | _ANYWHERE, st.binary(min_size=1, max_size=40), min_size=1, max_size=20), st.integers(1, 90)
)
def test_each_sign_is_in_one_file_with_its_like(entries: dict[str, bytes], size: int) -> None:
    files = in_files(entries, size)
    assert sorted(sign for own in files for sign in own) == sorted(entries)
    kinds = [{is_anywhere(sign) for sign in own} for own in files]
    assert all(len(own) == 1 for own in kinds)
    assert sorted(kinds, key=lambda own: own == {True}) == kinds, "signs that begin anywhere come last"


def test_files_are_about_as_large_as_they_should_be() -> None:
    entries = {f"{one}{other}": b"x" * 10 for one in "abcdef" for other in "abcdef"}
    assert [len(own) for own in in_files(entries, 30)] == [3] * 12
    assert [own for own in in_files({**entries, "c*": b"x"}, 30) if len(own) > 3] == [
        ["c*", "ca", "cb", "cc", "cd", "ce", "cf"]
    ], "words that a sign stands for stay with it"
