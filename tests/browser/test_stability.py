"""Nothing jumps when the scripts come, however late: not where they say who answers now, not on the search."""

from datetime import datetime

import pytest

from tests.browser.routes import ROUTES, wait_until

_PAINTED = "performance.getEntriesByName('first-contentful-paint').length > 0"
_DONE = "document.readyState === 'complete'"
_READ = "document.readyState !== 'loading'"
_SHIFTS = """since => new Promise(done => {
  const shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
    const moved = ({ sources }) => sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? node?.nodeName);
    const late = shifts.filter(({ startTime }) => startTime >= since);
    done([late.reduce((sum, { value }) => sum + value, 0), late.flatMap(moved)]);
  }, 50)));
})"""


def _jumps(page, url):
    """(The sum of all shifts, what moved) of a page whose scripts come after it has been painted."""
    held, painted = [], []
    page.route("**/*.js", lambda script: script.continue_() if painted else held.append(script))
    page.goto(url, wait_until="commit")
    wait_until(page, _PAINTED)
    wait_until(page, _READ)  # a busy machine may paint half of a page: that is no work of scripts
    assert held, "no script was waited for"
    since = page.evaluate("performance.now()")
    painted.append(True)
    for script in held:
        script.continue_()
    wait_until(page, _DONE)
    page.unroute("**/*.js")
    return page.evaluate(_SHIFTS, since)


@pytest.mark.browser
@pytest.mark.parametrize("hour", ["03:00", "10:00"])
@pytest.mark.parametrize("edition", ["standard", "easy"])
def test_nothing_jumps(address, browser, edition, hour):
    """Lighthouse calls .1 good; here it is a tenth of that, on the smallest phone, by day and by night."""
    routes = [route for route in ROUTES if route.startswith("leicht/") == (edition == "easy")]
    now = datetime.fromisoformat(f"2026-11-27T{hour}:00+01:00").timestamp() * 1000
    found = {}
    with browser.new_context(viewport={"width": 320, "height": 640}) as context:
        page = context.new_page()
        # Playwright's clock would stand in for the browser's own measures as well.
        page.add_init_script(f"Date.now = () => {now}")
        for route in routes:
            if "#q=" not in route:
                total, moved = _jumps(page, address + route)
                found |= {route: moved} if total > 0.01 else {}
    assert found == {}
