"""What a package names as public is there."""

from importlib import import_module

import pytest

from tests.architecture.source_tree import document, project_files

PACKAGES = [
    path.removesuffix("/__init__.py").replace("/", ".")
    for path in project_files()
    if path.startswith("generator/") and path.endswith("/__init__.py") and "__all__" in document(path)
]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_public_name_is_there(package: str) -> None:
    module = import_module(package)
    assert [name for name in module.__all__ if not hasattr(module, name)] == []
