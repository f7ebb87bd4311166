"""Words inside others, which the index looks into for the engine."""

from array import array

from generator.search.enrich import CONTEXT, NAMED
from generator.search.format import LEVELS
from generator.search.insides import FEW, MOST, add_insides
from generator.search.postings import Gathered


def _gathered(words: dict[str, list[int]], text: dict[str, list[int]] | None = None) -> Gathered:
    """Words that offers are called by; some stand in texts too."""
    named = {}
    for key, offers in words.items():
        named[key] = [array("I") for _ in range(LEVELS)]
        named[key][NAMED] = array("I", offers)
        named[key][0] = array("I", (text or {}).get(key, ()))
    return Gathered(named)


def _below(gathered: Gathered, key: str) -> list[int]:
    """Offers that have a word inside another."""
    return list(gathered.named[key][CONTEXT])


def test_a_word_is_found_in_the_middle_and_at_the_end_of_longer_ones_and_not_at_their_beginning() -> None:
    gathered = _gathered({"haus": [0], "kinderhaus": [1], "baumhausbau": [2], "hauskauf": [3]})
    add_insides(gathered, sorted(gathered.named))
    assert _below(gathered, "haus") == [1, 2], "the engine finds beginnings itself"
    assert list(gathered.named["haus"][NAMED]) == [0] and _below(gathered, "kinderhaus") == []


def test_offers_that_are_called_so_gain_nothing() -> None:
    gathered = _gathered({"haus": [0, 1], "kinderhaus": [1, 2]})
    add_insides(gathered, sorted(gathered.named))
    assert _below(gathered, "haus") == [2]


def test_what_is_in_the_text_stands_higher_now_and_not_twice() -> None:
    gathered = _gathered({"haus": [0], "kinderhaus": [2]}, {"haus": [1, 2]})
    add_insides(gathered, sorted(gathered.named))
    assert _below(gathered, "haus") == [2] and list(gathered.named["haus"][0]) == [1]


def test_short_words_and_those_that_many_offers_have_are_enough_by_themselves() -> None:
    gathered = _gathered({"hau": [0], "kinderhau": [1], "tanz": [*range(FEW)], "kindertanz": [99]})
    add_insides(gathered, sorted(gathered.named))
    assert _below(gathered, "hau") == _below(gathered, "tanz") == []
    fewer = _gathered({"tanz": [*range(FEW - 1)], "kindertanz": [99]})
    add_insides(fewer, sorted(fewer.named))
    assert _below(fewer, "tanz") == [99]


def test_of_many_longer_words_those_count_that_most_offers_have() -> None:
    words = {f"{letter}haus": [number, *range(50, 50 + number)] for number, letter in enumerate("abcdef", 10)}
    gathered = _gathered({"haus": [0], **words})
    add_insides(gathered, sorted(gathered.named))
    assert [number for number in _below(gathered, "haus") if number < 50] == [16 - MOST, *range(17 - MOST, 16)]
