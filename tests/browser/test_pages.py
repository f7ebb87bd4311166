"""Every kind of page in both editions: accessible, without others, without storage, readable without JavaScript."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.routes import ROUTES, WIDTHS, visit

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
        visit(page, address + route)
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
