"""The docstring of a rule is its manual: purpose, source, and examples that hold."""

import importlib
import inspect
import re

import pytest

from generator.checker.checker import Checker
from generator.checker.rules import RULES
from generator.checker.vocabulary import Vocabulary
from tests.easy.gold import as_text

CHECKER = Checker(Vocabulary())


def manual(rule_id: str) -> str:
    return inspect.getdoc(importlib.import_module(f"generator.checker.rules.{rule_id.lower()}")) or ""


def examples(rule_id: str, part: str) -> list[str]:
    block = re.search(rf"{part}:\n((?:    .+\n?)+)", manual(rule_id))
    return [line.strip() for line in block.group(1).splitlines()] if block else []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_manual_names_purpose_and_source(rule):
    assert manual(rule.id).startswith(f"{rule.id}: ")
    assert "Purpose:" in manual(rule.id)
    assert "Source:" in manual(rule.id)
    assert rule.source


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_examples_of_a_manual_hold(rule):
    assert examples(rule.id, "PASS") and examples(rule.id, "FAIL")
    for sentence in examples(rule.id, "PASS"):
        assert rule.id not in {finding.code for finding in CHECKER.check(as_text(sentence))}, sentence
    for sentence in examples(rule.id, "FAIL"):
        assert rule.id in {finding.code for finding in CHECKER.check(as_text(sentence))}, sentence
