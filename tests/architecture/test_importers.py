"""Each library is known in one place, so that replacing it touches one place."""

import sys

import pytest

from tests.architecture.source_tree import modules

ONLY_IN = {
    "yaml": ("generator/source/",),
    "mkdocs": ("generator/engine/mkdocs/",),
    "jinja2": ("generator/render/",),
    "markupsafe": ("generator/render/",),
    "markdown_it": ("generator/render/", "generator/model/markdown.py"),
    "pydantic": ("generator/model/", "generator/search/jsonl.py"),
    "pydantic_core": ("generator/model/",),
    "phonenumbers": ("generator/model/phones.py",),
    "holidays": ("generator/schedule.py",),
    "HanTa": ("generator/checker/language.py",),
    "click": ("generator/cli/",),
    "distributed": ("generator/cli/cluster.py",),
    "PIL": ("generator/media/pictures.py", "generator/outputs/drawing.py"),
    "minify": ("generator/theme/", "generator/scripts.py", "generator/styles/"),
    "tinycss2": ("generator/styles/",),
    "pypdf": ("generator/media/papers.py",),
}
"""Library → where it may be imported."""


@pytest.mark.parametrize("library", ONLY_IN)
def test_library_is_imported_in_its_place_only(library: str) -> None:
    wrong = [
        f"{module.path}:{line} imports {name}"
        for module in modules()
        for name, line in module.imports()
        if name.split(".")[0] == library and not module.path.startswith(ONLY_IN[library])
    ]
    assert wrong == []


def test_one_module_rewrites_files_for_editors() -> None:
    users = {module.path for module in modules() for name, _ in module.imports() if name.startswith("ruamel")}
    assert len(users) <= 1


def test_no_library_is_used_in_passing() -> None:
    known = {*ONLY_IN, "ruamel", "generator"} | set(sys.stdlib_module_names)
    unknown = {
        f"{module.path}: {name}"
        for module in modules()
        for name, _ in module.imports()
        if name.split(".")[0] not in known
    }
    assert unknown == set()
