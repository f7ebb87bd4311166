"""Things to press: the menu of small screens, leaving quickly, printing, explanations of words."""

import pytest

SENSITIVE = "angebote/beispiel-spaet-frauenhaus/"


@pytest.fixture
def page(address, browser):
    context = browser.new_context(viewport={"width": 320, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["", "leicht/"])
def test_the_menu_opens_with_enter_and_closes_with_escape(address, page, prefix):
    page.goto(address + prefix)
    button, first = page.locator("[data-menu-button]"), page.locator("#menue a").first
    assert button.get_attribute("aria-expanded") == "false" and not first.is_visible()
    reached = []
    for _ in range(6):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.closest('#menue') !== null"))
    assert not any(reached), "a closed menu takes no focus"
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true" and first.is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#menue') !== null"), "the menu follows its button"
    page.keyboard.press("Escape")
    assert button.get_attribute("aria-expanded") == "false"
    assert page.evaluate("document.activeElement.matches('[data-menu-button]')")


@pytest.mark.browser
def test_the_skip_link_shows_and_leads_to_the_content(address, page):
    page.goto(address + "angebote/")
    page.keyboard.press("Tab")
    box = page.locator(".skip").bounding_box()
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhalt"


@pytest.mark.browser
def test_leaving_quickly_leaves_no_way_back(address, page):
    told = []
    page.on(
        "request", lambda request: told.append(request.all_headers().get("referer")) if "dwd" in request.url else None
    )
    page.route("https://www.dwd.de/**", lambda route: route.fulfill(body="<title>elsewhere</title>"))
    page.goto(address)
    page.goto(address + SENSITIVE)
    page.locator("[data-quick-exit]").click()
    page.wait_for_url("https://www.dwd.de/")
    assert page.evaluate("document.referrer") == "" and told[:1] == [None], "the other site learns where one comes from"
    page.go_back()
    assert page.url == address


@pytest.mark.browser
def test_pressing_escape_three_times_leaves_too(address, page):
    page.route("https://www.dwd.de/**", lambda route: route.fulfill(body="<title>elsewhere</title>"))
    page.clock.install()
    page.goto(address + SENSITIVE)
    told = page.locator("[data-exit-left]")
    assert page.locator("[data-exit-keys]").is_visible() and told.text_content() == ""
    page.locator("[data-menu-button]").click()
    page.keyboard.press("Escape")
    assert "zweimal" in told.text_content(), "the menu's own Escape counts"
    page.clock.run_for(2500)
    assert told.text_content() == "", "whoever goes on is left alone"
    for _ in range(2):
        page.keyboard.press("Escape")
    assert "einmal" in told.text_content() and page.url == address + SENSITIVE
    page.keyboard.press("Escape")
    page.wait_for_url("https://www.dwd.de/")


@pytest.mark.browser
def test_the_quick_exit_stays_in_view_and_covers_nothing(address, page):
    page.goto(address + SENSITIVE)
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 640})
        for place in (0, 1200, 10**6):
            page.evaluate("place => scrollTo(0, place)", place)
            box = page.locator("[data-quick-exit]").bounding_box()
            assert box["y"] >= 0 and box["y"] + box["height"] <= 640 and box["height"] >= 44, (width, place)
    page.set_viewport_size({"width": 320, "height": 640})
    page.evaluate("scrollTo(0, 10 ** 6)")
    last = page.locator(".site-footer a").last.bounding_box()
    assert last["y"] + last["height"] <= page.locator(".quick-exit").bounding_box()["y"]


@pytest.mark.browser
def test_without_javascript_the_menu_leads_to_the_ways_at_the_foot(address, browser):
    context = browser.new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "leicht/angebote/")
    assert page.locator("h1").bounding_box()["y"] <= 150 and page.locator(".search-link").is_visible()
    page.locator("[data-menu-button]").click()
    assert page.locator("#fuss-wege").bounding_box()["y"] < 640
    context.close()


@pytest.mark.browser
def test_only_sensitive_pages_offer_to_leave_quickly(address, page):
    for prefix in ("", "leicht/"):
        page.goto(address + prefix + SENSITIVE)
        assert page.locator("[data-quick-exit]").is_visible()
        page.goto(address + prefix)
        assert page.locator("[data-quick-exit]").count() == 0


@pytest.mark.browser
def test_hard_words_are_explained_without_javascript(address, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "leicht/datenschutz/")
    word = page.locator("details.word").first
    summary = word.locator("summary")
    assert summary.text_content().startswith("Was heißt ")
    summary.focus()
    page.keyboard.press("Enter")
    assert word.locator("p").first.is_visible()
    context.close()


@pytest.mark.browser
def test_what_leads_into_a_folded_letter_finds_it_open(address, page):
    page.goto(address + "woerterbuch/#jugend-amt")
    word = page.locator("#jugend-amt")
    assert word.is_visible() and not page.locator("#kita").is_visible()
    page.locator(".letters a", has_text="K").click()
    assert page.locator("#buchstabe-k").is_visible()
    # A browser that does not open what an address leads into.
    page.evaluate("document.querySelector(':target').closest('details').open = false")
    page.evaluate("window.dispatchEvent(new HashChangeEvent('hashchange'))")
    assert page.locator("#buchstabe-k").is_visible()


def _print(page, has_scripts):
    """The page as it goes on paper; only a browser's own command tells scripts of it."""
    if has_scripts:
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")


@pytest.mark.browser
@pytest.mark.parametrize("has_scripts", [True, False])
def test_paper_shows_what_is_open_in_lists_and_where_the_rest_is(address, browser, has_scripts):
    """Who prints a town's page wants all that there is in the town, and of the county's offers those on the screen."""
    context = browser.new_context(java_script_enabled=has_scripts)
    page = context.new_page()
    page.goto(address + "orte/duelmen/")
    own = page.locator(".group:has(#hier) details.rest")
    others = page.locator(".group:has(#ganzer-kreis) details.rest")
    opened, closed = others.nth(0), others.nth(1)
    opened.locator("summary").click()
    _print(page, has_scripts)
    assert all(title.is_visible() for title in own.locator("h3").all()) and own.count()
    assert opened.locator("h3").first.is_visible() and not closed.locator("h3").first.is_visible()
    assert closed.locator("summary").is_visible()
    after = "(summary) => getComputedStyle(summary, '::after').content"
    where = "https://wegweiser.example.org/orte/duelmen/"
    assert closed.locator("summary").evaluate(after).replace('" "', "").endswith(f'({where})"')
    assert opened.locator("summary").evaluate(after) == "none"
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("has_scripts", [True, False])
def test_paper_shows_all_that_is_known_of_an_offer(address, browser, has_scripts):
    context = browser.new_context(java_script_enabled=has_scripts)
    page = context.new_page()
    page.goto(address + "leicht/angebote/deutschkurs-eltern-duelmen/")
    folded = page.locator("details.answer .sentences")
    assert folded.count() and not folded.first.is_visible()
    _print(page, has_scripts)
    assert all(answer.is_visible() for answer in folded.all())
    context.close()


@pytest.mark.browser
def test_paper_shows_what_is_to_be_done_and_nothing_to_press(address, page):
    page.goto(address + "lebensphasen/jugend/")
    folded = page.locator(".todo__offers a").first
    assert not folded.is_visible()
    _print(page, True)
    assert folded.is_visible()
    for selector in (".site-menu", ".menu-button", ".editions", ".tools", ".jump", ".footer-links"):
        assert not page.locator(selector).first.is_visible(), selector
    assert page.locator(".emergency").is_visible()
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert not folded.is_visible()


@pytest.mark.browser
@pytest.mark.parametrize("edition", ["", "leicht/"])
@pytest.mark.parametrize(
    "offer",
    ["hilfe-telefon-sexueller-missbrauch", "gewaltschutz-anordnung", "elterntelefon", "deutschkurs-eltern-duelmen"],
)
def test_whom_to_call_and_the_four_facts_are_on_the_first_screen_of_a_small_phone(address, browser, offer, edition):
    """At night as well, when nobody answers and the page has to say so."""
    with browser.new_context(viewport={"width": 320, "height": 640}) as context:
        page = context.new_page()
        page.clock.set_fixed_time("2026-11-28T22:30:00Z")
        page.goto(f"{address}{edition}angebote/{offer}/")
        for place in ("dl.brief", "main :is(.call, .way) .button"):
            box = page.locator(place).first.bounding_box()
            assert box["y"] + box["height"] <= 640, place
