"""Cards that the search's script makes on a page in another language: words of records are marked with their own."""

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.browser.routes import visit
from tests.builders import write_site
from tests.site.test_third_edition import ADDED
from tests.sweep.serving import served


@pytest.fixture(scope="module")
def english(tmp_path_factory):
    """The address of a small site with an edition in English."""
    root = write_site(tmp_path_factory.mktemp("english"), dict(ADDED))
    folder = tmp_path_factory.mktemp("host") / "site"
    arguments = ["build", "--engine", "plain", "--root", str(root), "--output", str(folder), "--today", "2026-11-24"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    with served(folder) as address:
        yield address


def test_words_of_records_have_their_own_language(browser, english: str) -> None:
    page = browser.new_page()
    visit(page, f"{english}en/suche/#q=Krabbelgruppe")
    title = page.locator("[data-cards] h3 a").first
    assert title.inner_html() == '<span lang="de">Krabbelgruppe Sonnenschein</span>'
    visit(page, f"{english}suche/#q=Krabbelgruppe")
    assert page.locator("[data-cards] h3 a").first.inner_html() == "Krabbelgruppe Sonnenschein"
    page.close()
