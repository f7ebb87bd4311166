"""The repository's own CODEOWNERS follows municipalities.yml, and every rule of it protects something."""

from datetime import date

from generator.catalog import build_catalog
from generator.editorial.codeowners import check_codeowners
from generator.source.files import OWNERS, read_sources
from tests.architecture.source_tree import ROOT, document, project_files


def test_codeowners_is_what_municipalities_say() -> None:
    sources, _ = read_sources(ROOT)
    catalog, _ = build_catalog(sources, date(2026, 1, 1))
    assert catalog is not None
    assert list(check_codeowners(document(OWNERS), project_files(), catalog)) == []
