"""Records lead editors' tools to their schema, and are written as `wegweiser format` writes them."""

import re
from pathlib import PurePath

import pytest

from generator.editorial.canonical_files import canonical_files
from generator.source.files import read_sources
from tests.architecture.source_tree import ROOT, document, project_files

RECORDS = [path for path in project_files() if path.startswith("content/") and path.endswith(".yml")]


@pytest.mark.parametrize("path", [*RECORDS, "site_config.yml"])
def test_record_names_its_schema(path: str) -> None:
    match = re.match(r"# yaml-language-server: \$schema=(\S+)\n", document(path))
    assert match, "the first line is missing; see another record"
    assert (ROOT / PurePath(path).parent / match[1]).is_file()


def test_records_are_in_canonical_form() -> None:
    assert sorted(canonical_files(read_sources(ROOT)[0])) == []
