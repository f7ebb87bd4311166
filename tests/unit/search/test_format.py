import gzip
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.format import (
    HASH_SIGNS,
    compact_json,
    content_hash,
    file_name,
    front_coded,
    number,
    packed,
    phrase_hash,
    posting,
    runs,
    shared_letters,
)

_OFFERS = st.sets(st.integers(0, 30_000), max_size=80).map(sorted)


class Reader:
    """Reads what `format` wrote, as its docstring says."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def number(self) -> int:
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def bytes(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length : self.at]

    def runs(self) -> list[int]:
        found: list[int] = []
        end = 0
        for _ in range(self.number()):
            gap = self.number()
            start = end + (gap >> 1)
            end = start + (self.number() + 2 if gap & 1 else 1)
            found += range(start, end)
        return found


def test_the_examples_of_the_manual():
    assert number(300) == bytes([0b10101100, 0b00000010])
    assert runs([4, 5, 6, 9]) == bytes([2, 4 * 2 + 1, 3 - 2, 2 * 2 + 0])


@given(st.integers(0, 2**31))
def test_numbers_come_back(value):
    assert Reader(number(value)).number() == value


@given(_OFFERS)
def test_sets_of_offers_come_back(offers):
    assert Reader(runs(offers)).runs() == offers


@given(st.lists(_OFFERS, min_size=7, max_size=7))
def test_postings_come_back_from_the_best_level_down(levels):
    read = Reader(posting(levels))
    mask = read.number()
    found = {level: read.runs() for level in range(6, -1, -1) if mask >> level & 1}
    assert found == {level: offers for level, offers in enumerate(levels) if offers}


def _words(text: str) -> list[str]:
    word, found = "", []
    for line in re.findall(r"[A-Z][^A-Z]*", text):
        word = word[: ord(line[0]) - 65] + line[1:]
        plain = re.sub(r"\^(.)", lambda mark: mark[1].upper(), word.removesuffix("~"))
        found.append(plain if word.endswith("~") else plain[:1].upper() + plain[1:])
    return found


@given(st.lists(st.text("abcäüABCÄÜ019", min_size=1, max_size=60), max_size=30).map(sorted))
def test_front_coded_words_come_back(words):
    assert _words(front_coded(words)) == words


def test_the_example_of_front_coded_words():
    assert front_coded(["BAföG", "Bahn", "bald"]) == "Ab^afö^gBahnCld~"


def test_small_things():
    assert shared_letters("hebamme", "hebammen", limit=3) == 3
    assert phrase_hash("a") != phrase_hash("b") and phrase_hash("baby schreit") < 2**24


def test_packing_is_the_same_every_time():
    assert packed(b"abc" * 99) == packed(b"abc" * 99) and gzip.decompress(packed(b"abc")) == b"abc"
    assert packed(b"abc")[4:8] == b"\0\0\0\0", "no clock"


def test_hashes_tell_where_one_content_ends():
    assert content_hash([b"ab", b"c"]) != content_hash([b"a", b"bc"])


def test_numbers_to_127_take_one_byte():
    assert [len(number(value)) for value in (0, 127, 128, 16_383, 16_384)] == [1, 1, 2, 2, 3]


@pytest.mark.parametrize(
    ("offers", "written"),
    [([], [0]), ([0], [1, 0]), ([0, 1], [1, 1, 0]), ([2, 4], [2, 4, 2]), ([0, 1, 2, 3], [1, 1, 2])],
)
def test_runs_are_counted_from_the_end_of_the_last_one(offers, written):
    assert list(runs(offers)) == written


def test_phrases_have_the_hash_that_the_world_knows_by_this_name():
    known = {"": 0x811C9DC5, "a": 0xE40C292C, "foobar": 0xBF9CF968}
    assert {key: phrase_hash(key) for key in known} == {key: value >> 8 for key, value in known.items()}


@pytest.mark.parametrize(
    ("first", "second", "limit", "shared"),
    [
        ("", "a", 9, 0),
        ("ab", "ac", 9, 1),
        ("abc", "abc", 2, 2),
        ("abc", "abc", 3, 3),
        ("ab", "abc", 9, 2),
        ("ab", "ab", 0, 0),
    ],
)
def test_letters_that_two_words_begin_with(first, second, limit, shared):
    assert shared_letters(first, second, limit=limit) == shared


def test_no_more_than_a_capital_says_is_shared():
    long = "a" * 40
    assert front_coded([long, long + "b"])[-(41 - 25) - 2 :] == f"Z{'a' * 15}b~"


@pytest.mark.parametrize(
    ("hashes", "count", "number", "own"),
    [("aaaaaa", 3, 2, "a"), ("aaaaaabbbbbb", 3, 1, "a"), ("aaaaaabbbbbb", 3, 2, "b"), ("aaaaaabbbbbb", 2, 1, "b")],
)
def test_files_share_hashes_evenly(hashes, count, number, own):
    assert file_name("words", hashes, count, number) == f"words-{own * HASH_SIGNS}-{number}.bin"


def test_hashes_are_short():
    assert len(content_hash([b"a"])) == len(content_hash([])) == HASH_SIGNS
    assert content_hash([b"a"]) != content_hash([b"b"]) and content_hash([b""]) != content_hash([])


def test_json_is_read_by_people_and_takes_no_blanks():
    assert compact_json({"ä": [1, "ß"]}) == '{"ä":[1,"ß"]}'.encode()


def test_packed_files_do_not_tell_which_system_made_them():
    assert packed(b"abc")[:10] == b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"


def test_what_comes_again_far_behind_is_packed_too():
    content = random.Random(1).randbytes(30_000)
    assert len(packed(content + content)) < 31_000
