"""The record that CONTRIBUTING.md explains line by line is a good one, and leaves no field out."""

import re
import shutil
from datetime import date
from pathlib import Path

from generator.catalog import build_catalog
from generator.checks import SETTABLE, run_checks
from generator.checks.levels import settle
from generator.model.written import Offer
from generator.source.files import read_sources
from tests.architecture.source_tree import ROOT, document

_ID = "krabbelgruppe-am-markt"


def _record() -> str:
    block = re.search(r"```yaml\n(.*?)```", document("CONTRIBUTING.md"), re.DOTALL)
    assert block, "CONTRIBUTING.md shows no record"
    return block[1]


def test_the_record_explained_to_editors_has_no_problem(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "site_config.yml", tmp_path)
    (tmp_path / "content" / "offers" / "duelmen" / f"{_ID}.yml").write_text(_record(), encoding="utf-8")
    sources, problems = read_sources(tmp_path)
    catalog, found = build_catalog(sources, date(2026, 11, 24))
    assert catalog is not None
    problems = settle(problems + found + run_checks(catalog), catalog, SETTABLE)[0]
    assert [problem for problem in problems if _ID in problem.path] == []
    assert _ID in catalog.offers


def test_the_record_explained_to_editors_has_every_field() -> None:
    written = set(re.findall(r"^(\w+):", _record(), re.MULTILINE))
    assert set(Offer.model_fields) - {"id"} == written


def test_the_list_at_the_top_names_every_section_in_its_order() -> None:
    text = document("CONTRIBUTING.md")
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    sections = re.findall(r"^## (.+)$", prose, re.MULTILINE)
    assert re.findall(r"^- \[(.+)\]\(#", text.partition("\n## ")[0], re.MULTILINE) == sections
