import gzip
import re

from hypothesis import given
from hypothesis import strategies as st

from generator.search.format import (
    base36,
    content_hash,
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


@given(st.lists(_OFFERS, min_size=6, max_size=6))
def test_postings_come_back_from_the_best_level_down(levels):
    read = Reader(posting(levels))
    mask = read.number()
    found = {level: read.runs() for level in range(5, -1, -1) if mask >> level & 1}
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
    assert [base36(value) for value in (0, 35, 36)] == ["0", "z", "10"]
    assert phrase_hash("a") != phrase_hash("b") and phrase_hash("baby schreit") < 2**24


def test_packing_is_the_same_every_time():
    assert packed(b"abc" * 99) == packed(b"abc" * 99) and gzip.decompress(packed(b"abc")) == b"abc"
    assert packed(b"abc")[4:8] == b"\0\0\0\0", "no clock"


def test_hashes_tell_where_one_content_ends():
    assert content_hash([b"ab", b"c"]) != content_hash([b"a", b"bc"])
