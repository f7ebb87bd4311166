"""Every link inside the site leads somewhere: each is looked up in the plan before anything is written."""

import re
from collections.abc import Iterator
from html import unescape
from posixpath import normpath

from generator.plan import Page, Plan
from generator.problems import Level, Problem

_HREF = re.compile(r'<a [^>]*?href="([^"]*)"')
_ID = re.compile(r'\bid="([^"]*)"')
_OUTSIDE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")


def dead_links(page: Page, html: str, plan: Plan) -> Iterator[Problem]:
    """The links of one page that lead to no page of the plan, and the jumps to places that the page lacks."""
    ids: set[str] | None = None
    for href in dict.fromkeys(_HREF.findall(html)):
        if _OUTSIDE.match(href):
            continue
        path, _, fragment = unescape(href).partition("#")
        if path and not _leads_somewhere(path.split("?")[0], page, plan):
            yield _problem(page, href, "Die Seite gibt es nicht")
        if fragment and not path:
            ids = set(_ID.findall(html)) if ids is None else ids
            if fragment not in ids:
                yield _problem(page, href, "Die Stelle gibt es auf dieser Seite nicht")


def _leads_somewhere(path: str, page: Page, plan: Plan) -> bool:
    if page.kind == "not_found":
        return True  # its links begin at the site's own path and are the same as on every page
    folder = page.route.rpartition("/")[0]
    target = normpath(f"{folder}/{path}" if folder else path)
    if target.startswith(".."):
        return False
    route = "" if target in (".", "") else f"{target.lstrip('/')}/"
    return route in plan.pages or target.startswith("assets/") or "." in target.rpartition("/")[2]


def _problem(page: Page, href: str, why: str) -> Problem:
    message = f"Der Link „{href}“ auf der Seite /{page.route} führt ins Leere. {why}. Bitte den Link ändern."
    return Problem("E402", Level.ERROR, message, page.source, 1, 1)
