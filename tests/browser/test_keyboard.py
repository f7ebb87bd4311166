"""The keyboard walk: every stop of every kind of page is seen, outlined and not covered."""

import pytest

from tests.browser.routes import ROUTES, WIDTHS, visit

_WALK = """() => {
  const faults = [];
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, video, [tabindex='0']")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && !element.closest("[inert]"));
  for (const element of stops) {
    element.focus({ focusVisible: true });
    const name = element.outerHTML.slice(0, 110).replaceAll("\\n", " ");
    if (document.activeElement !== element) { faults.push("takes no focus: " + name); continue; }
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("no outline: " + name);
    const box = element.getClientRects()[0];
    if (box.width < 1 || box.height < 1) { faults.push("no size: " + name); continue; }
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) { faults.push("off the screen: " + name); continue; }
    const top = document.elementFromPoint(x, y);
    if (!top || !(element.contains(top) || top.contains(element))) faults.push("covered: " + name);
  }
  return [stops.length, faults];
}"""
_ORDER = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const before = window.lastStop, box = element.getBoundingClientRect();
  window.lastStop = element;
  const follows = !before || before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return [Boolean(follows), box.width > 0 && box.bottom > 0 && box.top < innerHeight, element.outerHTML.slice(0, 110)];
}"""


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
def test_every_stop_is_seen_outlined_and_not_covered(address, browser, width):
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    faults = []
    for route in ROUTES:
        visit(page, address + route)
        count, found = page.evaluate(_WALK)
        assert count > 10, route
        faults += [f"{route or 'home'} {width}: {fault}" for fault in found]
    context.close()
    assert faults == []


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
def test_tab_follows_the_order_of_the_page(address, browser, width):
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    faults = []
    for route in ROUTES:
        visit(page, address + route)
        for _ in range(25):
            page.keyboard.press("Tab")
            stop = page.evaluate(_ORDER)
            if stop is None:
                break
            follows, is_seen, name = stop
            if not follows or not is_seen:
                faults.append(f"{route} {width}: {'unseen' if follows else 'jumps back'}: {name}")
    context.close()
    assert faults == []
