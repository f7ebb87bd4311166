"""The rules as a list for machines: what each says, why, what asks for it, and examples. Their docstrings are the source."""

import importlib
import inspect
import re
from dataclasses import dataclass

from generator.checker.rule import Source
from generator.checker.rules import RULES


@dataclass(frozen=True, slots=True)
class RuleManual:
    """What is known of one rule."""

    id: str
    title: str
    level: str
    """Of most of its findings: `error`, `warning` or `hint`."""
    sources: tuple[Source, ...]
    """What asks for it: works, each with its place."""
    source: str
    """The same in one line, as findings name it: `BITV 2.0 Anlage 2, Teil 2 Nr. 5; Regeln vom …`."""
    based_on: str
    """The same with the words of the law."""
    purpose: str
    good: tuple[str, ...]
    """Sentences that keep the rule."""
    bad: tuple[str, ...]
    """Sentences that break it."""


def rule_list() -> tuple[RuleManual, ...]:
    """All rules, in the order of their ids."""
    return tuple(
        RuleManual(
            rule.id,
            _docstring(rule.id).partition("\n")[0].partition(": ")[2],
            rule.level.value,
            rule.sources,
            rule.source,
            _paragraph(rule.id, "Source"),
            _paragraph(rule.id, "Purpose"),
            _examples(rule.id, "PASS"),
            _examples(rule.id, "FAIL"),
        )
        for rule in RULES
    )


def _docstring(rule_id: str) -> str:
    return inspect.getdoc(importlib.import_module(f"generator.checker.rules.{rule_id.lower()}")) or ""


def _paragraph(rule_id: str, name: str) -> str:
    """What follows `Purpose:`, up to the next word with a colon at the beginning of a line, or an empty line."""
    found = re.search(rf"^{name}: (.+?)(?=\n\n|\n\w+: |\Z)", _docstring(rule_id), re.DOTALL | re.MULTILINE)
    return " ".join(found[1].split()) if found else ""


def _examples(rule_id: str, name: str) -> tuple[str, ...]:
    block = re.search(rf"^{name}:\n((?:    .+\n?)+)", _docstring(rule_id), re.MULTILINE)
    return tuple(line.strip() for line in block[1].splitlines()) if block else ()
