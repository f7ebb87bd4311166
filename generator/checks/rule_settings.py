"""E320, E321: a site or a record sets a rule that is none, or that can't be set.

E320 FAIL  rules: {W360: off}, rules: {W999: off}       there is no such rule
E321 FAIL  rules: {E319: off}                           a fixed rule: it protects hidden addresses
E321 FAIL  rules: {H322: off}                           an exception that is not needed hides the next mistake
E321 FAIL  allow: [{rule: E208, reason: Wir lassen das so.}]    a day that can't be read is no rule
PASS       rules: {W306: error} in site_config.yml; allow: [{rule: W306, reason: Das Haus liegt genau an der Grenze.}]
"""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import partial

from generator.catalog import Catalog, Entry
from generator.model.written import WrittenSiteConfig
from generator.problems import Level, Problem
from generator.source.nodes import Mapping, place_of

_NO_RULES = {
    "E": "101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 118 119 120 123 124 125 126 127 128 200 201 "
         "202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 218 219 221 222 223 224 225 227 228 229 230 "
         "231 233 234 235 236 245 246 247 248 249 280 281 282 283 284 285 286 287 302 345 348 401 402 403 404 502 503 504 505 601 701 703 704 706 707 "
         "708 709 710 712 713",
    "W": "116 117 121 122 209 237 345 346 501 506 602 702 708",
}  # fmt: skip
"""Codes of other stages by letter: reading, fields, pages, interface, exports, engine, changes; and an id that stands twice."""
NO_RULES = frozenset(f"{letter}{number}" for letter, numbers in _NO_RULES.items() for number in numbers.split())
"""The same as they are printed."""

ABOUT_RULES = ("E320", "E321", "H322")
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
    if code in NO_RULES:
        message = (
            f"{code} ist keine Regel, sondern sagt, was sich so nicht lesen oder bauen lässt. "
            "Das lässt sich nicht abstellen. Bitte beheben, was die Meldung sagt, und diese Zeile löschen."
        )
        return "E321", message
    if code in ABOUT_RULES:
        message = (
            f"{code} sagt, was an „rules“ oder „allow“ nicht stimmt. Das lässt sich nicht abstellen. "
            "Bitte beheben, was die Meldung sagt, und diese Zeile löschen."
        )
        return "E321", message
    close = get_close_matches(code.upper(), settable, 1, 0.7)
    hint = f"Meinten Sie „{close[0]}“?" if close else "Die Kürzel stehen in CONTRIBUTING.md."
    return "E320", f"Die Regel „{code}“ gibt es nicht. {hint}"
