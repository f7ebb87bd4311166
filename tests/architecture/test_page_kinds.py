"""Each kind of page is one declaration that holds: its template asks its view for nothing that is not there."""

import dataclasses
import re
from collections.abc import Iterator
from typing import get_type_hints

import pytest
from jinja2 import Environment, nodes

from generator.render.kinds import PageKind, View
from generator.render.pages import PAGES
from generator.render.shell import Shell
from tests.architecture.source_tree import ROOT, modules

_BY_NAME = {kind.name: kind for kind in PAGES}
_EACH = pytest.mark.parametrize("kind", PAGES, ids=[kind.name for kind in PAGES])


def _view_type(kind: PageKind) -> type[View]:
    """The view's own type, as the function that makes it is annotated."""
    type_ = get_type_hints(kind.view)["return"]
    assert isinstance(type_, type)
    return type_


def _asked(template: str, name: str) -> set[str]:
    """Every `x` of `name.x` in a file below theme/."""
    tree = Environment(autoescape=True).parse((ROOT / "theme" / template).read_text(encoding="utf-8"))
    return {
        found.attr
        for found in tree.find_all(nodes.Getattr)
        if isinstance(found.node, nodes.Name) and found.node.name == name
    }


def _fields(type_: type) -> set[str]:
    return {field.name for field in dataclasses.fields(type_)}


def test_names_are_given_once_and_all_that_a_declaration_names_is_declared() -> None:
    assert len(_BY_NAME) == len(PAGES)
    assert {kind.parent for kind in PAGES} - {None} <= set(_BY_NAME)
    assert all(_BY_NAME[kind.section].section == kind.section for kind in PAGES if kind.section)


@_EACH
def test_a_view_is_a_frozen_dataclass_of_its_own(kind: PageKind) -> None:
    type_ = _view_type(kind)
    assert issubclass(type_, View) and type_ is not View
    assert type_.__dataclass_params__.frozen and "__slots__" in vars(type_)  # type: ignore[attr-defined]


@_EACH
def test_a_template_reads_fields_of_its_view_and_all_of_them(kind: PageKind) -> None:
    asked = _asked(f"pages/{kind.template}.html", "page")
    assert asked <= _fields(_view_type(kind))
    assert _fields(_view_type(kind)) - _fields(View) <= asked


def test_every_template_belongs_to_a_kind() -> None:
    assert {path.stem for path in (ROOT / "theme" / "pages").glob("*.html")} == {kind.template for kind in PAGES}


def test_templates_read_fields_of_the_shell_and_all_of_them() -> None:
    templates = [path.relative_to(ROOT / "theme").as_posix() for path in (ROOT / "theme").rglob("*.html")]
    assert set().union(*(_asked(template, "shell") for template in templates)) == _fields(Shell)


def _bags() -> Iterator[str]:
    for module in modules():
        if any(re.search(r"SimpleNamespace$", name) for name, _ in module.imports()):
            yield module.path


def test_nothing_is_handed_on_in_a_bag_without_a_type() -> None:
    assert list(_bags()) == []
