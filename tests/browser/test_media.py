"""Films, pictures and papers of an offer in a real browser: nobody is kept out, and nothing is asked of anybody else."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from generator.engine import load_engine
from generator.pipeline import prepare
from generator.theme import find_theme
from tests.browser.routes import visit, wait_until
from tests.builders import TODAY, build, write_site
from tests.site.test_media import CHANGES, ROUTE
from tests.sweep.serving import served


@pytest.fixture(scope="module")
def media_address(tmp_path_factory):
    """The address of a site whose offer shows one of each."""
    root = write_site(tmp_path_factory.mktemp("media"), CHANGES)
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    site = build(prepared.published, prepared.plan, prepared.media, theme)
    assert load_engine("plain")(site, theme, root / "site") == []
    with served(root / "site") as found:
        yield found


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_nobody_is_kept_out(media_address, page, folder):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    visit(page, media_address + folder + ROUTE)
    page.locator(".medium img").first.scroll_into_view_if_needed()
    wait_until(page, "document.querySelector('.medium img').naturalWidth > 0")
    found = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}}).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert [url for url in asked if not url.startswith(media_address)] == []
    assert [url for url in asked if url.endswith((".mp4", ".mp3"))] == [], (
        "no film is loaded before anybody presses play"
    )
