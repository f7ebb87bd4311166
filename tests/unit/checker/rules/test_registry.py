"""The registry: every rule with its id, its level and the law behind it."""

import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from generator.checker import rules
from generator.checker.rule import bitv, network
from generator.checker.rules import RULES
from generator.problems import Level

PARTS = {"Wörter", "Zahlen und Zeichen", "Sätze", "Texte", "Gestaltung"}
"""Of the rule book of the Easy Language network."""
FILES = sorted(path.stem for path in Path(rules.__file__).parent.glob("ls*.py"))


def test_the_rules_stand_in_the_order_of_their_ids() -> None:
    assert [rule.id.lower() for rule in RULES] == FILES


@pytest.mark.parametrize("name", FILES)
def test_a_rule_is_what_its_file_says(name: str) -> None:
    module = import_module(f"generator.checker.rules.{name}")
    rule, explanation = module.RULE, sys.modules[module.__name__].__doc__ or ""
    assert explanation.startswith(f"{rule.id}: ")
    assert rule.level in Level
    law, *others = rule.sources
    (source,) = re.findall(r"Source: (.+?)\n\n", explanation, re.DOTALL)
    numbers = set(re.findall(r"\d+", law.place.removeprefix("Teil 2 Nr. ")))
    assert law.work == "BITV 2.0 Anlage 2" and numbers and numbers <= set(re.findall(r"\d+", source))
    assert [other.place.split(":")[0] for other in others if other.place.split(":")[0] not in PARTS] == []
    assert (rule.sentence is None) != (rule.text is None) or name == "ls20"


def test_a_source_is_named_by_its_place() -> None:
    assert str(bitv("5")) == "BITV 2.0 Anlage 2, Teil 2 Nr. 5"
    assert str(network("Wörter: Verben")) == "Regeln vom Netzwerk Leichte Sprache, Wörter: Verben"


def test_the_rule_book_of_the_network_is_a_source_of_most_rules() -> None:
    (rule,) = (rule for rule in RULES if rule.id == "LS06")
    assert rule.sources == (bitv("1"), network("Wörter: Genitiv"))
    assert rule.source == f"{bitv('1')}; {network('Wörter: Genitiv')}"
    assert sum(len(rule.sources) > 1 for rule in RULES) > len(RULES) / 2
