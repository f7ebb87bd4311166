"""A filter of the search is added to a copy of the program: one line in the table, and two texts in each edition."""

import pytest

from tests.builders import OFFER, write_site
from tests.search.node import Node
from tests.site.additions import Changes, change, copy_program, promised, run_copy

_LINE = (
    '    Facet("wer", _with_texts("audience", ("fathers", "siblings")), lambda offer, published: offer.audiences),\n'
)
_TEXTS = {"de": ("Für wen", "Für wen suchen Sie?"), "de-simple": ("Für wen ist das?", "Wer soll kommen?")}


FACET: Changes = {"generator/search/facets.py": [("\nFACETS = (\n", _LINE)]} | {
    f"generator/editions/texts/{edition}.yml": [("\ninterface:\n", f"  facet_wer: {title}\n  ask_wer: {question}\n")]
    for edition, (title, question) in _TEXTS.items()
}
"""All that it takes."""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of three offers for fathers, for siblings, and for nobody in particular, built by the copy."""
    folder = tmp_path_factory.mktemp("facet")
    copy = copy_program(folder / "program")
    assert change(copy, FACET) == promised("a filter of the search")
    offers = {
        f"content/offers/adorf/{name}.yml": OFFER.replace("Sonnenschein", name) + f"audiences: [{name}]\n"
        for name in ("fathers", "siblings")
    }
    root = write_site(folder / "county", offers)
    done = run_copy(copy, "build", "--root", str(root))
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
