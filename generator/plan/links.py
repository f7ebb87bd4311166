"""Links that editors wrote lead somewhere: each is looked up in the plan before anything is rendered."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from posixpath import normpath
from urllib.parse import unquote

from generator.plan.plan import Plan
from generator.problems import Level, Problem
from generator.publication import WrittenLink

_OUTSIDE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_ANCHORS = ("inhalt",)
"""Places that every page has; headings in texts have no address of their own."""


def dead_links(plan: Plan) -> Iterator[Problem]:
    """E402: a link leads to no page of the site. E403: the file is not there."""
    for link in plan.links:
        if _OUTSIDE.match(link.target):
            continue
        path, _, fragment = link.target.partition("#")
        if not path:
            if fragment and fragment not in _ANCHORS:
                yield _problem("E402", link, "Die Stelle gibt es auf dieser Seite nicht. Bitte den Link ändern.")
            continue
        address = normpath(unquote(path.split("?")[0]))
        if leads_somewhere(address, plan):
            continue
        name = address.rpartition("/")[2]
        if "." in name:
            yield _problem("E403", link, _missing_file(address, plan))
        else:
            yield _problem("E402", link, _missing_page(address, plan))


def leads_somewhere(address: str, plan: Plan) -> bool:
    """Tell whether there is a page or file at an address below the top of the site."""
    folder = address.removesuffix("index.html").strip("./")
    return (f"{folder}/" if folder else "") in plan.pages or address in plan.pages or address in plan.files


def _missing_page(address: str, plan: Plan) -> str:
    close = get_close_matches(f"{address}/", plan.pages, 1, 0.8)
    hint = f"Meinten Sie {close[0]}?" if close else "Bitte den Link ändern."
    return f"Die Seite gibt es nicht. {hint}"


def _missing_file(address: str, plan: Plan) -> str:
    name = address.rpartition("/")[2]
    close = [file for file in plan.files if file.rpartition("/")[2] == name]
    close += get_close_matches(address, plan.files, 1, 0.8)
    hint = f"Meinten Sie {close[0]}?" if close else f"Bitte in content/media/ ablegen und media/{name} schreiben."
    return f"Die Datei gibt es nicht. {hint}"


def _problem(code: str, link: WrittenLink, why: str) -> Problem:
    message = f"Der Link „{link.target}“ führt ins Leere. {why}"
    return Problem(code, Level.ERROR, message, link.path, link.line, link.column, link.field)
