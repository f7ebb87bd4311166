"""Every kind of page in both editions: good markup, accessible, by keyboard, without others, without storage, without
JavaScript. `make sweep` looks at every page in the same way, and with axe and Tab at every width."""

import re
from contextlib import ExitStack
from urllib.request import urlopen

import pytest

from tests.browser.routes import ROUTES, visit
from tests.sweep.look import WIDTHS, glance, look, look_without_scripts, tab
from tests.sweep.markup import read_page


@pytest.fixture(scope="module")
def tabs(address, browser):
    """A page in the browser for each way of looking, which goes from route to route as in `make sweep`."""
    with ExitStack() as stack:
        found = {width: stack.enter_context(tab(browser, address, width)) for width in WIDTHS}
        found["no JavaScript"] = stack.enter_context(tab(browser, address, WIDTHS[0], has_scripts=False))
        yield found


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("route", ROUTES)
def test_a_page_is_accessible_and_keeps_to_itself(address, tabs, route, width):
    page, heard = tabs[width]
    visit(page, address + route)
    assert page.locator("a[href]:visible").count() > 10
    assert _closely_at(route, width)(page, heard, width) == []


def _closely_at(route, width):
    """Axe and Tab take three quarters of the time and see the same template, style and script in both editions: they look
    at one edition of a kind of page on the phone and at the other at the desk."""
    return look if route.startswith("leicht/") == (width == WIDTHS[-1]) else glance


@pytest.mark.browser
@pytest.mark.parametrize("route", ROUTES)
def test_a_page_reads_without_javascript(address, tabs, route):
    page, heard = tabs["no JavaScript"]
    page.goto(address + route)
    assert look_without_scripts(page, heard, WIDTHS[0]) == []


@pytest.mark.browser
@pytest.mark.parametrize("route", ROUTES)
def test_a_page_has_no_mistake_in_its_markup(address, route):
    with urlopen(address + route) as answer:
        _, faults = read_page(answer.read().decode())
    assert faults == []


@pytest.mark.browser
def test_no_kind_of_page_is_left_out(address, site_folder):
    """A page's body says its edition and its kind. Old addresses lead on before anybody could look."""
    found = {_classes(path.read_text(encoding="utf-8")) for path in site_folder.rglob("*.html")}
    written = {classes for classes in found if "page-redirect" not in classes}
    looked_at = set()
    for route in ROUTES:
        with urlopen(address + route) as answer:
            looked_at.add(_classes(answer.read().decode()))
    assert len(written) > 30 and looked_at == written


def _classes(html):
    return re.search(r'<body class="([^"]+)"', html)[1]
