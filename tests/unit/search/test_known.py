"""The lists of words that everybody knows, and the files that are made of them."""

from generator.search import known
from generator.search.format import number, packed, phrase_hash
from generator.search.normalise import fold, folded_words, stem


def test_every_word_is_one_of_latin_letters_and_has_a_key_of_its_own() -> None:
    words = [word for name in (known.PARTS, *known.OTHERS) for word in known.words_of(name)]
    assert all(folded_words(word) == [fold(word)] and fold(word).isascii() for word in words)
    assert len({stem(fold(word)) for word in words}) == len(words)


def test_the_files_are_few_and_small() -> None:
    sizes = [len(packed(content)) for content in known.known_files()]
    assert len(sizes) == known.FILES and sum(sizes) < 64_000 and max(sizes) < 5_000


def test_numbers_are_told_by_what_each_is_more_than_the_one_before() -> None:
    low, high = sorted(phrase_hash(key) % 5_000 for key in ("haus", "garten"))
    alone = known._hashed({"haus", "garten"}, 5_000)
    assert alone[:3] == bytes([2, low & 255, high - low & 255])
    bits = "".join(f"{byte:08b}"[::-1] for byte in alone[3:])
    assert [len(ones) for ones in bits.split("0")[:2]] == [low >> 8, high - low >> 8]


def test_a_file_has_parts_of_compounds_first() -> None:
    size = 2 * known.ROOM
    expected = number(size) + known._hashed({"haus"}, size) + known._hashed({"children"}, size)
    assert known._file({"haus"}, {"children"}) == expected
