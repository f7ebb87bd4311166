"""The gold set keeps the rules from getting worse: floors for precision and recall, and enough sentences for each."""

import pytest

from generator.checker.rules import RULES
from generator.problems import Level
from tests.easy.gold import read_gold, score

_HIGH_RECALL = {"LS02", "LS05", "LS06", "LS09", "LS12", "LS13", "LS14", "LS17", "LS18", "LS19"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_precision_and_recall_stay_above_their_floors(rule):
    found = score(rule.id)
    assert found.precision >= (0.95 if rule.level is Level.ERROR else 0.85)
    assert found.recall >= (0.9 if rule.id in _HIGH_RECALL else 0.85)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_enough_sentences(rule):
    rows = read_gold(rule.id)
    assert sum(bad for bad, _ in rows) >= 15
    assert sum(not bad for bad, _ in rows) >= 15
    assert len({text for _, text in rows}) == len(rows)


def test_the_registry_is_in_order_and_complete():
    assert [rule.id for rule in RULES] == [f"LS{number:02}" for number in range(1, 29)]
