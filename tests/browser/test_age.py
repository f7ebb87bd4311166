"""The page says how old the site is, once it is older than 48 hours. The site of these tests is of 27 November 2026."""

import pytest
from playwright.sync_api import Page, Route


@pytest.fixture
def page(browser):
    context = browser.new_context()
    yield context.new_page()
    context.close()


def _note(page: Page, url: str, now: str) -> str:
    """What the page says of its age when it is opened at a time; empty where it says nothing."""
    page.clock.set_fixed_time(now)
    with page.expect_response("**/build.json"):
        page.goto(url)
    page.wait_for_load_state("networkidle")
    note = page.locator("[data-age]")
    return note.inner_text() if note.is_visible() else ""


@pytest.mark.browser
@pytest.mark.parametrize("route", ["", "angebote/", "angebote/deutschkurs-eltern-duelmen/", "404.html"])
def test_a_young_site_says_nothing(address, page, route):
    assert _note(page, address + route, "2026-11-27T09:00:00Z") == ""
    assert _note(page, address + route, "2026-11-28T23:59:00Z") == ""


@pytest.mark.browser
def test_an_old_one_names_its_day_in_the_language_of_the_page(address, page):
    assert "Stand dieser Website: 27. November 2026." in _note(page, address, "2026-11-29T00:00:00Z")
    easy = _note(page, address + "leicht/orte/", "2027-03-01T12:00:00Z")
    assert "Diese Internet-Seite ist vom 27. November 2026.\nHeute kann etwas anders sein." in easy


@pytest.mark.browser
def test_what_a_browser_kept_is_no_reason_to_worry_anybody(address, page):
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(json={"built": "2026-11-27" if len(asked) == 1 else "2026-11-30"})

    page.route("**/build.json", answer)
    assert _note(page, address, "2026-11-30T12:00:00Z") == ""
    assert len(asked) == 2


@pytest.mark.browser
@pytest.mark.parametrize("body", ["<title>404</title>", "{}", "null", '{"built": "bald"}'])
def test_who_does_not_know_says_nothing(address, page, body):
    page.route("**/build.json", lambda route: route.fulfill(body=body))
    page.add_init_script("addEventListener('unhandledrejection', () => { window.failed = true; })")
    assert _note(page, address, "2027-11-30T12:00:00Z") == "" and not page.evaluate("window.failed")


@pytest.mark.browser
def test_without_scripts_nothing_is_seen(address, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert not page.locator("[data-age]").is_visible()
    assert page.locator("[data-age]").text_content() == "", "text browsers show what is hidden"
    context.close()
