"""Numbers written as words, and their digits."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from generator.checker.lists import alternatives, read_in_order, read_table, read_words
from generator.checker.tokens import Token


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A number that stands as a word."""

    text: str
    start: int
    digits: str
    is_certain: bool
    """The word can't be anything else than a number."""


@cache
def _values() -> dict[str, int]:
    """The words for 0 and 2 to 999,999 in the forms that people write; 1 is left out."""
    below_100 = {word: int(digits) for digits, word in read_table("number_words.txt").items()}
    ones = [(value, word) for word, value in below_100.items() if 0 < value < 10]
    tens = [(value, word) for word, value in below_100.items() if value >= 20]
    below_100 |= {f"{one}und{ten}": more + value for more, ten in tens for value, one in ones}
    hundreds = {f"{word}hundert": value * 100 for value, word in ones} | {"hundert": 100}
    below_1000 = dict(below_100) | hundreds
    below_1000 |= {
        f"{hundred}{rest}": value + more
        for hundred, value in hundreds.items()
        for rest, more in below_100.items()
        if more
    }
    thousands = {f"{word}tausend": value * 1000 for word, value in below_1000.items() if value} | {"tausend": 1000}
    values = below_1000 | thousands
    values |= {f"neunzehnhundert{rest}": 1900 + more for rest, more in below_100.items() if more}
    values |= {f"zweitausend{rest}": 2000 + more for rest, more in below_100.items() if more}
    del values["ein"]
    return values


def find_number_words(text: str, words: Sequence[Token]) -> Iterator[NumberWord]:
    """Find numbers as words; a capital inside a sentence is a noun (`die Acht`, `die Elf`) and stays."""
    for index, word in enumerate(words):
        value = _values().get(word.text.lower())
        if value is None or (word.text[0].isupper() and _inside_sentence(text, word)):
            continue
        if word.text == "acht" and _verb_with_acht().search(text):
            continue
        if re.match(rf"\s*\({value}\)", text[word.end :]) or text[: word.start].rstrip().endswith(f"({value})"):
            continue
        if (
            word.text == "sieben"
            and index + 1 < len(words)
            and words[index + 1].text in read_words("after_sieving.txt")
        ):
            continue
        if value == 0 and index + 2 < len(words) and words[index + 1].text == "und":
            continue
        digits = f"{value:,}".replace(",", ".") if value >= 10_000 else str(value)
        yield NumberWord(word.text, word.start, digits, word.text.lower() not in read_words("doubtful_numbers.txt"))


@cache
def _verb_with_acht() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b{alternatives(read_in_order('with_acht.txt'))}\b")


def _inside_sentence(text: str, word: Token) -> bool:
    return bool(text[: word.start].strip(' „"“»:•-–')) and not text[: word.start].rstrip().endswith(":")
