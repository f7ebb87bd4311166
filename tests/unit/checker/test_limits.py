"""How much text is checked, and what is said of the rest."""

import pytest

from generator.checker import Checker, Line, Passage, Vocabulary, find_replacements
from generator.checker.language import tag, word_tags
from generator.checker.limits import LONGEST_LINE, LONGEST_WORD, MOST_STEPS, steps_of
from generator.checker.markdown import read_markdown
from generator.checker.tokens import tokenize
from generator.problems import Level, Problem

EASY = "Wir helfen Ihnen."
BAD = "Die Schule des Kindes."


def check(*texts: str) -> tuple[Problem, ...]:
    lines = tuple(Line(text, "a.yml", number, 3) for number, text in enumerate(texts, 1))
    return Checker(Vocabulary()).check(Passage(lines))


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("Wir helfen. " * (LONGEST_LINE // 12 + 1), 3, "Dieser Satz hat 504 Zeichen"),
        (f"Das ist {'a' * (LONGEST_WORD + 1)}.", 11, f"hat {LONGEST_WORD + 1} Buchstaben"),
    ],
)
def test_a_line_that_is_too_long_is_reported_and_left_out(text: str, column: int, words: str) -> None:
    (problem, genitive) = check(text, BAD)
    assert (problem.code, problem.level, problem.line, problem.column) == ("E248", Level.ERROR, 1, column)
    assert words in problem.message and problem.suggestion.endswith(".") and problem.source == ""
    assert (genitive.code, genitive.line) == ("LS06", 2), "the others are checked"


def test_what_is_just_short_enough_is_checked() -> None:
    word = "A" + "b" * (LONGEST_WORD - 1)
    assert "E248" not in {p.code for p in check(f"Das ist {word}.", f"{'Ja ' * (LONGEST_LINE // 3 - 5)}des Kindes.")}


def test_of_a_text_that_is_too_long_the_rest_is_left_out() -> None:
    most = MOST_STEPS // steps_of(EASY)
    found = check(*([EASY] * most), BAD, BAD)
    assert [(p.code, p.line) for p in found if p.code in ("E248", "LS06")] == [("E248", most + 1)]
    assert [p.line for p in check(*([EASY] * (most - 1)), BAD) if p.code == "LS06"] == [most]


def test_longer_words_cost_more_than_their_letters() -> None:
    assert steps_of("a" * 20) - steps_of("") > 2 * (steps_of("a" * 10) - steps_of(""))
    assert steps_of("a" * 10_000) == steps_of("a" * LONGEST_WORD)


def test_the_model_gets_no_long_word() -> None:
    (tagged,) = tag(tokenize(f"https://example.org/{'a' * 5_000}"))
    assert tagged.text.endswith("aaa") and len(tagged.text) > 5_000
    assert word_tags("b" * 5_000) == word_tags("b" * LONGEST_WORD)


def test_nothing_is_corrected_in_what_is_not_checked() -> None:
    short = "Das kostet drei Euro."
    assert [found.new for found in find_replacements(short, Vocabulary())] == ["3"]
    assert find_replacements(short * 30, Vocabulary()) == ()


def test_brackets_that_nobody_closes_stay_in_a_line_that_is_not_checked() -> None:
    (line,) = read_markdown("[a](b/) " * 1_000, "a.md").lines
    assert line.text.startswith("[a](b/)") and len(line.text) > LONGEST_LINE
    (line,) = read_markdown("[a](b/) **c**", "a.md").lines
    assert line.text == "a c"
