"""Passages for tests, and what the checker says about them."""

from generator.checker import Checker, Exemption, Line, Passage, Vocabulary
from generator.problems import Problem

SITE = Vocabulary(explained_in="content/glossary.yml")
FIRST_LINE, COLUMN = 10, 7


def passage(*sentences: str, exemptions: tuple[Exemption, ...] = ()) -> Passage:
    """Sentences as they stand in a record, each on a line of its own."""
    lines = (Line(sentence, "a.yml", number, COLUMN) for number, sentence in enumerate(sentences, FIRST_LINE))
    return Passage(tuple(lines), exemptions)


def problems(rule: str, *sentences: str) -> list[Problem]:
    """What one rule says about sentences."""
    return [problem for problem in Checker(SITE).check(passage(*sentences)) if problem.code == rule]


def words(rule: str, *sentences: str) -> list[str]:
    """The words that one rule is about."""
    return [problem.words for problem in problems(rule, *sentences)]
