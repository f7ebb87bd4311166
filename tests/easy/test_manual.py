"""The docstring of a rule is its manual: purpose, source, and examples that hold."""

import pytest

from generator.checker.checker import Checker
from generator.checker.manual import rule_list
from generator.checker.vocabulary import Vocabulary
from tests.easy.gold import as_text

CHECKER = Checker(Vocabulary())


@pytest.mark.parametrize("rule", rule_list(), ids=lambda rule: rule.id)
def test_a_manual_names_purpose_and_source(rule):
    assert rule.title and rule.purpose
    assert rule.source and rule.based_on


@pytest.mark.parametrize("rule", rule_list(), ids=lambda rule: rule.id)
def test_the_examples_of_a_manual_hold(rule):
    assert rule.good and rule.bad
    for sentence in rule.good:
        assert rule.id not in {finding.code for finding in CHECKER.check(as_text(sentence))}, sentence
    for sentence in rule.bad:
        assert rule.id in {finding.code for finding in CHECKER.check(as_text(sentence))}, sentence
