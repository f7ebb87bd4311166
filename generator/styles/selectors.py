"""Which selectors can match a page of a theme, by the names that may stand there."""

from collections.abc import Iterator, Sequence
from typing import Any

from generator.styles.inventory import PROSE, Inventory, Names

_ANY_OF = ("is", "where", "has", "matches", "-webkit-any", "-moz-any")
"""One of their selectors has to match; of `:not()` none has to, and the numbers of `:nth-child()` are none."""
_COMBINATORS = (">", "+", "~")


def parts(tokens: Sequence[Any]) -> list[list[Any]]:
    """A list of selectors, cut at its commas."""
    found: list[list[Any]] = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == ",":
            found.append([])
        else:
            found[-1].append(token)
    return found


def can_match(selector: Sequence[Any], inventory: Inventory) -> bool:
    """Whether all that a selector asks for may stand on a page; below the prose, what may stand there."""
    names = inventory.page
    for compound in _compounds(selector):
        if not _may_stand(compound, names, inventory):
            return False
        if any(token.value == PROSE for token in compound if token.type == "ident"):
            names = inventory.prose
    return True


def _compounds(selector: Sequence[Any]) -> Iterator[list[Any]]:
    """What stands between the combinators."""
    compound: list[Any] = []
    for token in selector:
        if token.type == "whitespace" or (token.type == "literal" and token.value in _COMBINATORS):
            if compound:
                yield compound
            compound = []
        else:
            compound.append(token)
    if compound:
        yield compound


def _may_stand(compound: Sequence[Any], names: Names, inventory: Inventory) -> bool:
    before = ""
    for token in compound:
        if not _known(token, before, names, inventory):
            return False
        before = token.value if token.type == "literal" else ""
    return True


def _known(token: Any, before: str, names: Names, inventory: Inventory) -> bool:
    """One token of a compound: a class after its dot, an element, an id, an attribute, a function."""
    if token.type == "ident":
        return before == ":" or (names.has_class(token.value) if before == "." else token.lower_value in names.elements)
    if token.type == "hash":
        return names.has_id(token.value)
    if token.type == "[] block":
        return _attribute(token.content, names)
    if token.type == "function" and token.lower_name in _ANY_OF:
        inner = Inventory(names, inventory.prose)
        return any(can_match(selector, inner) for selector in parts(token.arguments))
    return True


def _attribute(content: Sequence[Any], names: Names) -> bool:
    tokens = [token for token in content if token.type not in ("whitespace", "comment")]
    value = next((token.value for token in tokens[1:] if token.type in ("string", "ident")), None)
    whole = len(tokens) > 1 and tokens[1].value == "="
    return bool(tokens) and names.has_attribute(tokens[0].lower_value, value, whole)
