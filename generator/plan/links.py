"""Links that editors wrote lead somewhere: each is looked up in the plan before anything is rendered."""

import re
from collections.abc import Collection, Container, Iterable, Iterator
from difflib import get_close_matches
from urllib.parse import SplitResult, unquote, urlsplit

from generator.model.guess import Guess
from generator.plan.kinds import PlannedKind
from generator.plan.pages import Page
from generator.plan.plan import Plan
from generator.problems import Level, Problem
from generator.publication import WrittenLink
from generator.source.file_names import media_fault

_ANCHORS = ("inhalt",)
"""Places that every page has; headings in texts have no address of their own."""
_PORTS = {"http": 80, "https": 443}
_SPELT_OUT = re.compile(r"%(?:2[DE]|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)", re.IGNORECASE)
"""Letters, digits, `-`, `.`, `_`, `~` as codes, which are the same address (RFC 3986, 2.3)."""


def dead_links(
    plan: Plan,
    site_url: str,
    kinds: Collection[PlannedKind],
    broken: Collection[tuple[str, str | None]],
    written: Container[str],
) -> Iterator[Problem]:
    """E402: a link leads to no page of the site, or to no place on it. E403: the file is not there.

    `site_url` is where the site lies: an address in full may be one of its pages too. `broken` are kind and id of records
    that have errors of their own, with None where nobody knows the id: of links to their pages nothing is told. `written`
    holds the path of every file below `content/`, also of those that the site does not take, and below the site's own
    `theme/` of those.
    """
    guess = Guess()
    for link in plan.links:
        if link.target.startswith("#"):
            if unquote(link.target[1:]) not in _ANCHORS:
                yield _problem("E402", link, "Die Stelle gibt es auf dieser Seite nicht. Bitte den Link ändern.")
            continue
        found = own_address(link.target, site_url)
        if found is None:
            continue
        address, fragment = found
        page = page_at(address, plan)
        if page is not None:
            if not _has_place(page, fragment):
                yield _problem("E402", link, _missing_place(page, fragment, guess, link.path))
        elif not _is_file(address, plan) and not _is_broken(address, plan, kinds, broken):
            is_file = "." in address.rpartition("/")[2]
            file = f"content/{address}" if address.startswith("media/") else f"theme/{address}"
            if file in written:
                why = f"Die Datei gibt es, aber sie kommt nicht auf die Website. Bei {file} steht, warum."
            else:
                why = _missing(address, plan, is_file, guess.may_ask(link.path))
            yield _problem("E403" if is_file else "E402", link, why)


def own_address(target: str, site_url: str) -> tuple[str, str] | None:
    """The address below the top of the site that a browser asks for, and the place on the page; None outside of it."""
    try:
        top, wanted = urlsplit(f"{site_url.rstrip('/')}/"), urlsplit(target)
        folder = _as_one_spelling(top.path)
        if wanted.scheme or wanted.netloc:
            if wanted.scheme not in _PORTS or _host(wanted) != _host(top):
                return None
            path = _as_one_spelling(wanted.path or "/")
        else:
            path = folder + _as_one_spelling(wanted.path)
    except ValueError:  # no address: brackets that don't close, a port that is no number
        return None
    path = _without_dots(path)
    if f"{path}/" == folder:
        path = folder
    return (unquote(path[len(folder) :]), unquote(wanted.fragment)) if path.startswith(folder) else None


def linked_addresses(links: Iterable[WrittenLink], site_url: str) -> frozenset[str]:
    """The addresses below the top of the site that links lead to."""
    found = (own_address(link.target, site_url) for link in links)
    return frozenset(address[0] for address in found if address is not None)


def _as_one_spelling(path: str) -> str:
    return _SPELT_OUT.sub(lambda code: unquote(code[0]), path)


def _host(address: SplitResult) -> tuple[str, int | None]:
    """The host with its port; None for the usual one, which http and https have each."""
    port = None if address.port == _PORTS.get(address.scheme) else address.port
    return address.hostname or "", port


def _without_dots(path: str) -> str:
    """A path as browsers send it: `.` and `..` are worked out, all else stays, empty parts too."""
    written = path.split("/")[1:]
    parts: list[str] = []
    for part in written:
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    ends_in_folder = written[-1] in (".", "..")
    return "/".join(["", *parts, *([""] if ends_in_folder else [])])


def page_at(address: str, plan: Plan) -> Page | None:
    """The page that hosts show at an address: `orte/` also for `orte` and `orte/index.html`."""
    folder = re.sub(r"(^|/)index\.html$", r"\1", address)
    return plan.pages.get(address) or plan.pages.get(folder) or plan.pages.get(f"{address}/")


def _is_file(address: str, plan: Plan) -> bool:
    """Names in a folder of the plan follow from what stands in the files: nobody can know them before."""
    if address.endswith("/"):
        return False
    return address in plan.files or any(file.endswith("/") and address.startswith(file) for file in plan.files)


def _is_broken(
    address: str, plan: Plan, kinds: Collection[PlannedKind], broken: Collection[tuple[str, str | None]]
) -> bool:
    """A page would be there if a record had no errors."""
    for kind in kinds if broken else ():
        pattern = re.escape(kind.address).replace(r"\{\}", "([^/]+)")
        for edition in plan.editions:
            found = re.fullmatch(pattern, f"{address.rstrip('/')}/".removeprefix(edition.folder))
            parts = zip(kind.made_of, found.groups(), strict=True) if found and kind.made_of else ()
            if any((part, id_) in broken or (part, None) in broken for part, id_ in parts):
                return True
    return False


def _has_place(page: Page, fragment: str) -> bool:
    return not fragment or page.anchors is None or fragment in (*_ANCHORS, *page.anchors)


def _missing_place(page: Page, fragment: str, guess: Guess, path: str) -> str:
    close = guess.closest(fragment, page.anchors or (), path, 0.6)
    hint = f"Meinten Sie {page.route}#{close}?" if close else f"Bitte ohne #{fragment} schreiben."
    return f"Die Stelle gibt es auf der Seite nicht. {hint}"


def _missing(address: str, plan: Plan, is_file: bool, may_guess: bool) -> str:
    written = re.sub("/+", "/", address).strip("/")
    name = written.rpartition("/")[2]
    close = _close(written, plan, is_file) if may_guess else []
    if close:
        hint = f"Meinten Sie {close[0]}?"
    elif not is_file:
        hint = "Bitte den Link ändern."
    elif (fault := media_fault(f"media/{name}")) is not None:
        hint = fault[1]
    else:
        hint = f"Bitte in content/media/ ablegen und media/{name} schreiben."
    return f"Die {'Datei' if is_file else 'Seite'} gibt es nicht. {hint}"


def _close(written: str, plan: Plan, is_file: bool) -> list[str]:
    """Addresses like a written one, the closest first."""
    close = [known for known in (f"{written}/", written) if known in plan.pages or known in plan.files]
    close += [file for file in plan.files if file.rpartition("/")[2] == written.rpartition("/")[2]]
    close += get_close_matches(written, plan.files, 1, 0.8) if is_file else []
    return close + get_close_matches(f"{written}/", plan.pages, 1, 0.8)


def _problem(code: str, link: WrittenLink, why: str) -> Problem:
    message = f"Der Link „{link.target}“ führt ins Leere. {why}"
    return Problem(code, Level.ERROR, message, link.path, link.line, link.column, link.field)
