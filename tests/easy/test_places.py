"""Each finding has its place: columns count from 1, and its words end behind where they begin."""

import pytest

from generator.checker import Checker, Vocabulary, read_plain_text
from generator.checker.rules import RULES
from tests.easy.gold import read_gold

CHECKER = Checker(Vocabulary())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_words_of_a_finding_stand_between_its_columns(rule):
    for _, text in read_gold(rule.id):
        rows = text.split(" | ")
        passages, _ = read_plain_text("\n".join(rows).encode(), "a.txt")
        for found in (found for passage in passages for found in CHECKER.check(passage)):
            assert 1 <= found.column < found.end_column <= len(rows[found.line - 1]) + 1, (found, text)
            first, *_, last = found.words.split(" … ") * 2
            there = rows[found.line - 1][found.column - 1 : found.end_column - 1]
            assert there.startswith(first) and there.endswith(last), (found, text)
