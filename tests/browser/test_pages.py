"""Every kind of page in both editions: accessible, without others, without storage, readable without JavaScript."""

import pytest
from axe_playwright_python.sync_playwright import Axe

KINDS = (
    "", "lebensphasen/", "lebensphasen/jugend/", "orte/", "orte/duelmen/", "orte/duelmen/jugend/", "themen/", "themen/krise/",
    "anbieter/", "anbieter/kreis-coesfeld/", "programme/", "programme/fruehe-hilfen/", "angebote/",
    "angebote/deutschkurs-eltern-duelmen/", "angebote/beispiel-spaet-frauenhaus/", "suche/", "woerterbuch/",
    "impressum/", "barrierefreiheit/", "gebaerdensprache/", "404.html",
)  # fmt: skip
ROUTES = [prefix + route for prefix in ("", "leicht/") for route in KINDS]
WIDTHS = (320, 1280)
_AXE = {"rules": {"target-size": {"enabled": True}}}


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
def test_pages_are_accessible_and_keep_to_themselves(address, browser, width):
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    faults = []
    for route in ROUTES:
        page.goto(address + route)
        found = Axe().run(page, options=_AXE).response["violations"]
        faults += [f"{route} {width}: {v['id']} {v['nodes'][0]['html'][:160]}" for v in found]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            faults.append(f"{route} {width}: scrolls sideways")
        if page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"):
            faults.append(f"{route}: stores something")
    context.close()
    host = address.rstrip("/")
    assert faults == []
    assert [url for url in asked if not url.startswith((host, "data:"))] == []
    assert [line for line in said if "404" not in line] == []


@pytest.mark.browser
def test_pages_read_without_javascript(address, browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 900})
    page = context.new_page()
    for route in ROUTES:
        page.goto(address + route)
        assert page.locator("main h1").count() == 1, route
        assert page.locator("nav a:visible").count() > 3, route
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("route", ["", "leicht/angebote/deutschkurs-eltern-duelmen/", "orte/"])
def test_tab_reaches_visible_stops_only(address, browser, route, width):
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(address + route)
    seen = 0
    for _ in range(40):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            """() => { const e = document.activeElement; if (!e || e === document.body) return null;
            const b = e.getBoundingClientRect(), s = getComputedStyle(e);
            return [b.width, b.height, parseFloat(s.outlineWidth), s.outlineStyle, e.outerHTML.slice(0, 120)]; }"""
        )
        if stop is None:
            break
        seen += 1
        assert stop[0] > 0 and stop[1] > 0, stop
        assert stop[2] >= 2 and stop[3] != "none", stop
    context.close()
    assert seen > 5
