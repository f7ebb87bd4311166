"""E320, E321: a site or a record sets a rule that is none, or that can't be set.

E320 FAIL  rules: {W360: off}                           there is no such rule
E321 FAIL  rules: {E319: off}                           a fixed rule: it protects hidden addresses
E321 FAIL  rules: {H322: off}                           an exception that is not needed hides the next mistake
E321 FAIL  allow: [{rule: E208, reason: Wir lassen das so.}]    a day that can't be read is no rule
PASS       rules: {W306: error} in site_config.yml; allow: [{rule: W306, reason: Das Haus liegt genau an der Grenze.}]
"""

import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import partial

from generator.catalog import Catalog, Entry
from generator.model.written import WrittenSiteConfig
from generator.problems import Level, Problem
from generator.source.nodes import Mapping, place_of

_NO_RULE = re.compile(r"[EWH](?:[1245679]\d\d|302)")
"""Codes of other stages: reading, fields, pages, interface, exports, engine; and an id that stands twice."""

_ABOUT_RULES = ("E320", "E321", "H322")
"""Codes of this module and of `levels.py`."""


def make_check(settable: frozenset[str], fixed: dict[str, str]) -> Callable[[Catalog], Iterator[Problem]]:
    """The check for a registry: its codes that can be set, and those that can't with the reason."""
    return partial(_check, settable, fixed)


def _check(settable: frozenset[str], fixed: dict[str, str], catalog: Catalog) -> Iterator[Problem]:
    for entry in catalog.entries:
        for code, field, line, column in _set(entry):
            if code not in settable:
                name, message = _why_not(code, settable, fixed)
                yield Problem(name, Level.ERROR, message, entry.source.path, line, column, field)


def _set(entry: Entry) -> Iterator[tuple[str, str, int, int]]:
    """Every rule that a record names, with its field and place."""
    record, node = entry.record, entry.source.node
    if isinstance(record, WrittenSiteConfig):
        levels = node.get("rules")
        for code in record.rules:
            key = levels.key(code) if isinstance(levels, Mapping) else None
            yield code, f"rules.{code}", *((key.line, key.column) if key else (node.line, node.column))
        return
    for index, silence in enumerate(getattr(record, "allow", ())):
        yield silence.rule, f"allow.{index}.rule", *place_of(node, ("allow", index, "rule"))


def _why_not(code: str, settable: frozenset[str], fixed: dict[str, str]) -> tuple[str, str]:
    if code in fixed:
        return "E321", f"Die Regel {code} lässt sich nicht ändern. {fixed[code]} Bitte diese Zeile löschen."
    if _NO_RULE.fullmatch(code):
        message = (
            f"{code} ist keine Regel, sondern sagt, was sich so nicht lesen oder bauen lässt. "
            "Das lässt sich nicht abstellen. Bitte beheben, was die Meldung sagt, und diese Zeile löschen."
        )
        return "E321", message
    if code in _ABOUT_RULES:
        message = (
            f"{code} sagt, was an „rules“ oder „allow“ nicht stimmt. Das lässt sich nicht abstellen. "
            "Bitte beheben, was die Meldung sagt, und diese Zeile löschen."
        )
        return "E321", message
    close = get_close_matches(code.upper(), settable, 1, 0.7)
    hint = f"Meinten Sie „{close[0]}“?" if close else "Die Kürzel stehen in CONTRIBUTING.md."
    return "E320", f"Die Regel „{code}“ gibt es nicht. {hint}"
