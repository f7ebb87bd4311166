"""One page of every kind, in both editions, and how to open it."""

KINDS = (
    "", "lebensphasen/", "lebensphasen/schwangerschaft/", "orte/", "orte/duelmen/", "orte/luedinghausen/schwangerschaft/",
    "themen/", "themen/krise/", "anbieter/", "anbieter/kreis-coesfeld/", "programme/", "programme/fruehe-hilfen/",
    "programme/gemeinsam-klappts/", "angebote/",
    "angebote/deutschkurs-eltern-duelmen/", "angebote/beispiel-spaet-frauenhaus/", "angebote/babyschwimmen-rosendahl/",
    "angebote/elterntelefon/",
    "suche/", "woerterbuch/",
    "impressum/", "barrierefreiheit/", "gebaerdensprache/", "404.html", "stichwoerter/", "stichwoerter/c/", "stichwoerter/s/",
    "suche/#q=Beratung&ort=duelmen",
    "suche/#q=hebxyzme&ort=duelmen",
)  # fmt: skip
ROUTES = [prefix + route for prefix in ("", "leicht/") for route in KINDS]


def wait_until(page, script, *args):
    """Wait until a script gives something true, for very long: a busy machine is no fault. Playwright's own wait is
    refused by the pages' security policy."""
    for _ in range(6_000):
        if page.evaluate(script, *args):
            return
        page.wait_for_timeout(20)
    raise AssertionError(f"never came true: {script}")


def visit(page, url):
    """Open a page; a question in its address is answered before anybody looks."""
    if "#q=" in url:
        page.goto("about:blank")  # from another question a browser would stay on the page, with that question's answer
    page.goto(url)
    if "#q=" in url:
        page.locator("[data-results]").wait_for()
        wait_until(page, "document.querySelector('[data-count]').textContent || innerWidth < 960")
        if "&" in url:
            page.locator("[data-choice] li button").first.wait_for(state="attached")
