"""A foreign stylesheet without what no page of a theme can show.

A rule stays if one of its selectors can match. Of what stays, a custom property needs somebody who uses it, and key
frames an animation that names them. Touches such as the look of scrollbars go out. What of a selector no theme can tell (`:hover`, `:nth-child()`) may hold. What the
sheet that comes after it says anew under the same selector never shows, and goes out too.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import tinycss2

from generator.styles.inventory import Inventory
from generator.styles.selectors import can_match, parts

_GROUPS = ("media", "supports", "layer", "container")
_DROPPED = ("charset",)
_ASKED = re.compile(r"""var\(\s*(--[\w-]+)|["'`](--[\w-]+)""")
"""How our sheets and scripts ask for a custom property."""
_WHOLE = ("background", "font", "margin", "padding")
"""Who sets one of these sets all that its name begins: `margin` and `margin-top`. It is not so for each: `overflow-wrap`."""
_TOUCHES = frozenset(
    (
        "transition",
        "scrollbar-color",
        "scrollbar-width",
        "touch-action",
        "font-variant-ligatures",
        "font-feature-settings",
        "box-decoration-break",
        "-webkit-box-decoration-break",
        "-webkit-font-smoothing",
        "-moz-osx-font-smoothing",
        "-webkit-tap-highlight-color",
    )
)
"""Properties that change nothing of what stands where and in which colour: every phone would load them for nothing."""
_SCROLLBAR = "::-webkit-scrollbar"


@dataclass(frozen=True, slots=True)
class _Rule:
    heads: tuple[str, ...]
    """What stands before the brackets: selectors, or one condition."""
    declarations: tuple[tuple[str, str], ...] = ()
    """Name and value."""
    rules: tuple["_Rule", ...] = ()


def cut(css: str, inventory: Inventory, others: Iterable[str] = (), later: str = "") -> str:
    """What of a stylesheet can match, one declaration a line. `others`: sheets and scripts that may use its values;
    `later`: the sheet that is joined to it and has the last word."""
    rules = _not_replaced(_matching(_parsed(css), inventory), _said(later))
    outside = frozenset(name for other in others for names in _ASKED.findall(other) for name in names)
    while (fewer := _without_idle(rules, outside.union(*map(_names, _values(rules))))) != rules:
        rules = fewer
    return "".join(_lines(rules))


def _parsed(css: str) -> list[Any]:
    nodes: list[Any] = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return nodes


def _said(css: str) -> Mapping[str, frozenset[str]]:
    """Selector → the properties that a sheet gives it whatever the screen."""
    said: dict[str, frozenset[str]] = {}
    for node in _parsed(css):
        if node.type == "qualified-rule":
            names = frozenset(name for name, _ in _declarations(node))
            for selector in map(_text, parts(node.prelude)):
                said[selector] = said.get(selector, frozenset()) | names
    return said


def _not_replaced(rules: Iterable[_Rule], said: Mapping[str, frozenset[str]]) -> tuple[_Rule, ...]:
    """Without selectors of which all, and declarations of which every selector's, is said anew."""
    kept = []
    for rule in rules:
        if rule.rules:
            kept.append(replace(rule, rules=_not_replaced(rule.rules, said)))
            continue
        replaced = {
            head: {one for one in rule.declarations if _is_said(one, said.get(head, ()))} for head in rule.heads
        }
        heads = tuple(head for head in rule.heads if len(replaced[head]) < len(rule.declarations))
        everywhere = set(rule.declarations).intersection(*(replaced[head] for head in heads))
        declarations = tuple(one for one in rule.declarations if one not in everywhere)
        kept += [_Rule(heads, declarations)] if heads else []
    return tuple(kept)


def _is_said(declaration: tuple[str, str], names: Collection[str]) -> bool:
    name, value = declaration
    return not value.endswith("!important") and (
        name in names or any(whole in names and name.startswith(f"{whole}-") for whole in _WHOLE)
    )


def _matching(nodes: Iterable[Any], inventory: Inventory) -> tuple[_Rule, ...]:
    return tuple(rule for node in nodes for rule in _rule(node, inventory))


def _rule(node: Any, inventory: Inventory) -> Iterator[_Rule]:
    """The rule as far as it can match; nothing where it can't."""
    if node.type == "qualified-rule":
        selectors = [_text(selector) for selector in parts(node.prelude) if can_match(selector, inventory)]
        heads = tuple(selector for selector in selectors if _SCROLLBAR not in selector)
        declarations = tuple(one for one in _declarations(node) if one[0] not in _TOUCHES)
        if heads and declarations:
            yield _Rule(heads, declarations)
    elif node.type == "at-rule" and node.lower_at_keyword not in _DROPPED and node.content is not None:
        heads = (f"@{node.at_keyword} {_text(node.prelude)}".rstrip(),)
        if node.lower_at_keyword in _GROUPS:
            yield _Rule(heads, rules=_matching(tinycss2.parse_rule_list(node.content, True, True), inventory))
        elif node.lower_at_keyword.endswith("keyframes"):
            frames = tinycss2.parse_rule_list(node.content, True, True)
            yield _Rule(heads, rules=tuple(_Rule((_text(frame.prelude),), _declarations(frame)) for frame in frames))
        else:
            yield _Rule(heads, _declarations(node))


def _declarations(node: Any) -> tuple[tuple[str, str], ...]:
    found = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
    return tuple(
        (one.name if one.name.startswith("--") else one.lower_name, _text(one.value) + " !important" * one.important)
        for one in found
        if one.type == "declaration"
    )


def _text(tokens: Sequence[Any]) -> str:
    return str(tinycss2.serialize(tokens)).strip()


@cache
def _names(text: str) -> frozenset[str]:
    """All words of a text: whoever uses a custom property or key frames writes their name."""
    names = set()
    waiting = list(tinycss2.parse_component_value_list(text))
    while waiting:
        token = waiting.pop()
        if token.type in ("ident", "string"):
            names.add(token.value)
        waiting.extend(getattr(token, "content", None) or getattr(token, "arguments", None) or ())
    return frozenset(names)


def _values(rules: Iterable[_Rule]) -> Iterator[str]:
    for rule in rules:
        yield from (value for _, value in rule.declarations)
        yield from _values(rule.rules)


def _without_idle(rules: Iterable[_Rule], used: frozenset[str]) -> tuple[_Rule, ...]:
    """Without custom properties and key frames that nobody names, and without what is then empty."""
    kept = []
    for rule in rules:
        if rule.heads[0].partition(" ")[0].endswith("keyframes"):
            kept += [rule] if rule.heads[0].rpartition(" ")[2] in used else []
            continue
        declarations = tuple(one for one in rule.declarations if not one[0].startswith("--") or one[0] in used)
        inner = _without_idle(rule.rules, used)
        kept += [replace(rule, declarations=declarations, rules=inner)] if declarations or inner else []
    return tuple(kept)


def _lines(rules: Iterable[_Rule], indent: str = "") -> Iterator[str]:
    for rule in rules:
        yield f"{indent}{', '.join(rule.heads)} {{\n"
        yield from (f"{indent}  {name}: {value};\n" for name, value in rule.declarations)
        yield from _lines(rule.rules, indent + "  ")
        yield f"{indent}}}\n"
