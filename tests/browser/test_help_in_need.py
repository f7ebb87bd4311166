"""Who types a sentence in need sees whom to call before anything else, hears it, and can leave at once."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.routes import wait_until

QUESTION = "papa haut mich"


@pytest.fixture
def page(address, browser):
    context = browser.new_context(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    page = context.new_page()
    # In the evening the page names who answers then as well.
    page.clock.set_fixed_time("2026-11-27T15:00:00+01:00")
    yield page
    context.close()


def _ask(page, text):
    page.get_by_role("searchbox").fill(text)
    page.keyboard.press("Enter")
    page.locator("[data-cards] li").first.wait_for()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("prefix", "says"), [("", "Hier hilft Ihnen sofort jemand"), ("leicht/", "Hier bekommen Sie sofort Hilfe")]
)
def test_whom_to_call_stands_above_all_results_in_the_live_status(address, page, prefix, says):
    page.goto(f"{address}{prefix}suche/")
    assert not page.locator("[data-help]").is_visible() and not page.locator("[data-quick-exit]").is_visible()
    _ask(page, QUESTION)
    status = page.locator(".search-status")
    assert status.get_attribute("role") == "status" and status.inner_text().startswith(says)
    calls = status.locator("a[href^='tel:']")
    assert [link.get_attribute("href") for link in calls.all()] == ["tel:116111", "tel:110"]
    assert page.evaluate("document.activeElement.id") == "sofort", "who presses Enter hears it first"
    box, first = calls.first.bounding_box(), page.locator("[data-cards] li").first.bounding_box()
    assert box["y"] + box["height"] <= 640 and box["y"] < first["y"]
    assert not page.locator("[data-corrected]").is_visible()
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [one["id"] for one in found] == []


@pytest.mark.browser
def test_the_box_goes_when_somebody_asks_for_something_else(address, page):
    page.goto(f"{address}suche/#q=notfall")
    page.locator("[data-help]").wait_for()
    _ask(page, "Krabbelgruppe")
    wait_until(page, "document.querySelector('[data-help]').hidden")
    assert not page.locator("[data-quick-exit]").is_visible()
    page.get_by_role("searchbox").fill("")
    page.keyboard.press("Enter")
    wait_until(page, "document.querySelector('[data-help]').hidden")


@pytest.mark.browser
def test_whoever_is_in_need_can_leave_at_once_and_nobody_else_leaves_by_mistake(address, page):
    left = []
    page.route("https://www.dwd.de/**", lambda route: (left.append(route.request.url), route.fulfill(body="Wetter")))
    page.goto(f"{address}suche/#q=Krabbelgruppe")
    page.locator("[data-cards] li").first.wait_for()
    page.evaluate("document.activeElement.blur()")
    for _ in range(3):
        page.keyboard.press("Escape")
    assert left == [] and "suche" in page.url
    page.goto(f"{address}suche/#q=mein mann schlägt mich")
    page.locator("[data-help]").wait_for()
    page.evaluate("document.activeElement.blur()")
    for _ in range(3):
        page.keyboard.press("Escape")
    page.wait_for_url("https://www.dwd.de/")
