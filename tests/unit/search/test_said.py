"""The files of what people say: phrases, words of examples, and how much words sound like need."""

from __future__ import annotations

from array import array

import pytest

from generator.search import asked, in_need
from generator.search.format import LEVELS, packed, phrase_hash, posting
from generator.search.hashed import shared_out
from generator.search.language import german
from generator.search.made import NOUGHT, SAID, VOICES
from generator.search.postings import Gathered
from generator.search.said import SaidFiles, core_of_said, said_files
from generator.search.synonyms import NEGATION
from tests.unit.search.test_format import Reader

_PHRASES = ("baby lach", "baby nicht", "baby schlaf", "baby schrei")


def _hashed(read: Reader) -> dict[int, bytes]:
    """Hash → what stands there."""
    hashes = [int.from_bytes(read.bytes(3), "little") for _ in range(read.number())]
    assert hashes == sorted(hashes)
    return {each: read.bytes(read.number()) for each in hashes}


def _lists(made: SaidFiles, place: int) -> list[dict[int, bytes]]:
    """The three lists of each said file: phrases, what words speak for, what they sound like; one of them in all files."""
    found = []
    for number, content in enumerate(made.said):
        read = Reader(content)
        lists = [_hashed(read) for _ in range(3)]
        assert read.at == len(content) and all(root % len(made.said) == number for own in lists[1:] for root in own)
        found.append(lists[place])
    return found


def _pairs(content: bytes, base: int) -> list[tuple[int, int]]:
    """Places, each told from the one before, and what stands beside each."""
    found, read, place = [], Reader(content), 0
    while read.at < len(content):
        more, beside = divmod(read.number(), base)
        place += more
        found.append((place, beside))
    return found


def _levels(**numbers: list[int]) -> list[array[int]]:
    """Offers by level: `at_2=[0]`."""
    return [array("I", numbers.get(f"at_{level}", ())) for level in range(LEVELS)]


_GATHERED = Gathered(
    {key: _levels(at_2=[place]) for place, key in enumerate((*_PHRASES, "anker"))},
    phrases=set(_PHRASES),
    answers={5: _levels(at_6=[1]), 3: _levels(at_2=[0, 2], at_5=[4])},
)
"""Phrases and a word that is none; offers that answer two of all examples."""


@pytest.fixture(scope="module")
def made() -> SaidFiles:
    return said_files(_GATHERED)


def test_a_phrase_stands_in_the_file_of_the_word_that_the_fewest_phrases_have(made: SaidFiles) -> None:
    files = _lists(made, 0)
    assert sum(map(len, files)) == len(_PHRASES), "a word is no phrase"
    for phrase in _PHRASES:
        word = next((part for part in phrase.split() if part not in ("baby", NEGATION)), "baby")
        found = files[phrase_hash(word) % len(files)]
        assert found[phrase_hash(phrase)] == _GATHERED.posting_of(phrase)


def test_answers_stand_in_the_order_of_their_examples(made: SaidFiles) -> None:
    nobody = posting(_levels())
    assert made.answers == 3 * nobody + posting(_GATHERED.answers[3]) + nobody + posting(_GATHERED.answers[5])
    assert said_files(Gathered({}, phrases=set())).answers == b""


def test_words_of_examples_tell_how_rare_they_are_and_what_they_speak_for(made: SaidFiles) -> None:
    expected = {
        phrase_hash(root): (rare, list(asked.weights().get(root, ()))) for root, rare in asked.rareness().items()
    }
    entries = {root: entry for own in _lists(made, 1) for root, entry in own.items()}
    assert {root: (entry[0], _pairs(entry[1:], asked.MOST + 1)) for root, entry in entries.items()} == expected


def test_what_is_learned_stands_in_the_same_files_for_every_site(made: SaidFiles) -> None:
    other = said_files(Gathered({}, phrases=set()))
    assert len(other.said) == len(made.said)
    changed = sum(one != two for one, two in zip(made.said, other.said, strict=True))
    assert changed == len([own for own in _lists(made, 0) if own])


def test_each_word_that_sounds_like_need_or_like_other_days_tells_how_much(made: SaidFiles) -> None:
    expected = {phrase_hash(root): bytes([NOUGHT + steps]) for root, steps in in_need.odds().items()}
    assert {root: steps for own in _lists(made, 2) for root, steps in own.items()} == expected


def test_the_core_tells_what_small_words_sound_like_and_how_many_files_there_are(made: SaidFiles) -> None:
    core, language = core_of_said(made, german()), german()
    small = [language.roots.root(word) for word in (*language.stop_words, *language.negations)]
    assert [ord(sign) - NOUGHT for sign in str(core["sounds"])] == [in_need.odds().get(root, 0) for root in small]
    assert any(in_need.odds().get(root, 0) for root in small)
    assert (core["said"], core["voices"], core["enough"]) == (len(made.said), len(made.voices), in_need.ENOUGH)


def test_voices_stand_by_their_words(made: SaidFiles) -> None:
    files = [_hashed(Reader(content)) for content in made.voices]
    meant: dict[int, set[bytes]] = {}
    for root, lifts in in_need.lifts().items():
        meant.setdefault(phrase_hash(root), set()).add(lifts)
    assert len(in_need.lifts()) - len(meant) < 20, "hardly two words share a hash"
    assert {root for own in files for root in own} == set(meant) and max(map(len, files)) < 2 * VOICES
    assert all(files[root % len(files)][root] in lifts for root, lifts in meant.items())


def test_files_of_what_is_said_are_small(made: SaidFiles) -> None:
    words = in_need.odds().keys() | asked.rareness().keys()
    assert len(made.said) == -(-len(words) // SAID)
    assert max(len(packed(content)) for content in made.said) < 1536


def test_what_isshared_out_is_found_by_its_hash() -> None:
    entries = {f"wort{number}": bytes([number]) for number in range(50)}
    files = shared_out(entries, 7)
    assert all(files[phrase_hash(key) % 7][key] == entry for key, entry in entries.items())
    assert sum(map(len, files)) == 50 and shared_out({}, 0) == []
    assert shared_out({"a b": b"x"}, 7, {"a b": "b"})[phrase_hash("b") % 7] == {"a b": b"x"}
