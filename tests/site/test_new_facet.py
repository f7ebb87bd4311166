"""A filter is added to a copy of the program: one line in the table, and two texts in each edition."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT
from tests.builders import OFFER, write_site
from tests.search.node import Node

_LINE = '    Facet("wer", _with_texts("audience", ("fathers", "siblings")), lambda offer, published: offer.audiences),\n'
_END = ')\n"""In the order of the search page."""\n'
_TEXTS = {"de": ("Für wen", "Für wen suchen Sie?"), "de-simple": ("Für wen", "Wer soll kommen?")}


def _add_a_filter(copy: Path) -> int:
    """Write the filter into the copy; how many files that takes."""
    table = copy / "generator/search/facets.py"
    before = table.read_text(encoding="utf-8")
    assert before.endswith(_END)
    changes = {table: before.removesuffix(_END) + _LINE + _END}
    for edition, (title, question) in _TEXTS.items():
        path = copy / f"generator/editions/texts/{edition}.yml"
        changes[path] = path.read_text(encoding="utf-8") + f"facet_wer: {title}\nask_wer: {question}\n"
    for path, text in changes.items():
        path.write_text(text, encoding="utf-8")
    return len(changes)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of three offers for fathers, siblings, and nobody in particular, built by the copy."""
    folder = tmp_path_factory.mktemp("facet")
    copy = folder / "program"
    for part in ("generator", "theme"):
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    assert _add_a_filter(copy) == 1 + len(_TEXTS)
    offers = {
        f"content/offers/adorf/{name}.yml": OFFER.replace("Sonnenschein", name) + f"audiences: [{name}]\n"
        for name in ("fathers", "siblings")
    }
    root = write_site(folder / "county", offers)
    build = ["build", "--root", str(root), "--today", "2026-11-24"]
    command = [sys.executable, "-c", "from generator.cli import main; main()", *build]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, env={"PYTHONPATH": str(copy)}, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


@pytest.mark.parametrize(("edition", "folder"), [("de", ""), ("de-simple", "leicht/")])
def test_the_search_page_asks_for_it(site, edition, folder):
    html = (site / folder / "suche/index.html").read_text(encoding="utf-8")
    title, question = _TEXTS[edition]
    assert f'data-filter="wer" data-title="{title}"' in html and f"<legend>{question}</legend>" in html
    for value in ("fathers", "siblings"):
        assert f'<input type="checkbox" form="suchformular" name="wer" value="{value}">' in html


def test_the_index_has_it_and_the_script_filters_and_counts_by_it(site, tmp_path):
    node = Node(tmp_path)
    try:
        node("open", str(site / "assets/search"))
        answer = node("search", "Krabbelgruppe", {"filters": {"wer": ["fathers"]}})
    finally:
        node.close()
    assert [hit["id"] for hit in answer["hits"]] == ["fathers"]
    assert answer["facets"]["wer"] == {"fathers": 1, "siblings": 1}
    assert answer["facets"]["ort"] == {"adorf": 1, "bestadt": 0}, "the others are counted as before"
