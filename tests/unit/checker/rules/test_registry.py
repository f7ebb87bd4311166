"""The registry: every rule with its id, its level and the law behind it."""

import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from generator.checker import rules
from generator.checker.rule import BITV
from generator.checker.rules import RULES
from generator.problems import Level

FILES = sorted(path.stem for path in Path(rules.__file__).parent.glob("ls*.py"))


def test_the_rules_stand_in_the_order_of_their_ids() -> None:
    assert [rule.id.lower() for rule in RULES] == FILES


@pytest.mark.parametrize("name", FILES)
def test_a_rule_is_what_its_file_says(name: str) -> None:
    module = import_module(f"generator.checker.rules.{name}")
    rule, explanation = module.RULE, sys.modules[module.__name__].__doc__ or ""
    assert explanation.startswith(f"{rule.id}: ")
    assert rule.level in Level
    assert rule.source.startswith(BITV)
    (source,) = re.findall(r"Source: (.+?)\n\n", explanation, re.DOTALL)
    assert set(re.findall(r"\d+", rule.source.removeprefix(BITV))) <= set(re.findall(r"\d+", source))
    assert rule.source != BITV
    assert (rule.sentence is None) != (rule.text is None) or name == "ls20"


def test_the_law_is_quoted_by_its_place() -> None:
    assert BITV == "BITV 2.0 Anlage 2 Teil 2 Nr. "
