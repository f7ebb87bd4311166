"""Every code of a problem has one place in the program and one line in CONTRIBUTING.md."""

import ast
import re
from collections import defaultdict
from functools import cache

from generator.checks import RULES, SETTABLE
from generator.checks.rule_settings import ABOUT_RULES, NO_RULES
from tests.architecture.source_tree import document, modules

_CODE = re.compile(r"[EWH]\d{3}|LS\d{2}")


@cache
def _codes() -> dict[str, set[str]]:
    """Code → modules that report it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for module in modules():
        for node in module.nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _CODE.fullmatch(node.value):
                found[node.value].add(module.path)
    return found


def _documented() -> list[str]:
    return re.findall(rf"^\| `({_CODE.pattern})` \|", document("CONTRIBUTING.md"), re.MULTILINE)


def test_every_code_is_explained_and_no_other() -> None:
    assert sorted(_codes()) == sorted(set(_documented()))


def test_a_code_is_explained_once() -> None:
    documented = _documented()
    assert sorted(documented) == sorted(set(documented))


def test_a_code_belongs_to_one_room() -> None:
    rooms = {code: {path.split("/")[1].removesuffix(".py") for path in paths} for code, paths in _codes().items()}
    assert {code: found for code, found in rooms.items() if len(found) > 1} == {}


def test_a_code_that_may_not_be_set_is_known_as_one_that_there_is() -> None:
    fixed = {code for rule in RULES for code in rule.codes if rule.why_fixed}
    assert sorted([*NO_RULES, *ABOUT_RULES, *fixed, *SETTABLE]) == sorted(_codes())


def test_a_rule_names_its_codes_in_its_manual() -> None:
    missing = [
        f"{code} in {module.path}"
        for module in modules()
        if module.path.startswith("generator/checks/") and not module.path.endswith("__init__.py")
        for code, paths in _codes().items()
        if module.path in paths and code not in (ast.get_docstring(module.tree) or "")
    ]
    assert missing == []
