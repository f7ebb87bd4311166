"""What the county's own site need not have on the day of the tests: a message, steps of a life phase, a programme that has
ended. Pages of a small site, looked at as all others are."""

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.builders import SITE, write_site
from tests.sweep.look import WIDTHS, look, look_without_scripts, tab
from tests.sweep.markup import read_page
from tests.sweep.serving import served

_STEPS = """- id: kind
  title: Kind
  age: {from: 1, to: 6}
  summary: Bis zur Schule.
  easy: {text: [Ihr Kind wächst.]}
  steps:
    - title: Kita-Platz vormerken
      when: ein Jahr vorher
      offers: [krabbelgruppe]
      office: youth
      sources: [{name: Das Gesetz, url: "https://example.org/", date: 2026-11-20, kind: law, note: So steht es dort.}]
      easy: {title: Einen Platz suchen, text: [Fragen Sie beim Jugend-Amt.]}
    - {title: Andere Familien treffen, offers: [krabbelgruppe]}
"""
ROUTES = ("lebensphasen/kind/", "programme/", "programme/alte-hilfen/", "orte/adorf/kind/", "404.html")


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """The address of the small site."""
    folder = tmp_path_factory.mktemp("small")
    phases = "".join(row for row in SITE["content/life_phases.yml"].splitlines(True) if "id: kind" not in row)
    changes = {
        "content/life_phases.yml": phases + _STEPS,
        "content/offices.yml": "- {id: youth, title: Jugendamt, provider: kreis}\n",
        "site_config.yml": SITE["site_config.yml"].replace("example.org/pfad/", "wegweiser.example.org/"),
    }
    root = write_site(folder / "root", changes)
    arguments = ["build", "--root", str(root), "--output", str(folder / "site"), "--today", "2026-11-24"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    with served(folder / "site") as address:
        yield address


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("route", [prefix + route for prefix in ("", "leicht/") for route in ROUTES])
def test_each_is_accessible(small, browser, route, width):
    with tab(browser, small, width) as (page, heard):
        page.goto(small + route)
        assert page.locator(".site-notice").is_visible()
        assert look(page, heard, width) == []
        assert read_page(page.content())[1] == []
    with tab(browser, small, width, has_scripts=False) as (page, heard):
        page.goto(small + route)
        assert look_without_scripts(page, heard, width) == []


_BOX = """() => [...document.querySelectorAll(".todo__list > li")].map((step) => {
  const box = getComputedStyle(step, "::before");
  return [box.content, parseFloat(box.borderTopWidth) > 0];
})"""


@pytest.mark.browser
@pytest.mark.parametrize("edition", ["", "leicht/"])
def test_on_paper_the_steps_are_a_list_to_tick_off_on_a_sheet_of_their_own(small, browser, edition):
    with tab(browser, small, WIDTHS[0]) as (page, _):
        page.goto(f"{small}{edition}lebensphasen/kind/")
        assert page.evaluate(_BOX) == [["counter(step)", False]] * 2
        page.emulate_media(media="print")
        assert page.evaluate(_BOX) == [['""', True]] * 2
        assert page.locator(".todo").evaluate("(list) => getComputedStyle(list).breakAfter") == "page"
        assert not page.locator(".todo__sources").first.is_visible() and not page.locator(".todo__on").is_visible()
