"""All pages together: every link leads somewhere, pairs name each other, no two pages are called the same."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from tests.sweep.markup import Link, Page

_HOST = "https://site.invalid/"
_WELL_FORMED = {
    "tel": r"tel:\+?\d{3,15}(;ext=\d+)?",
    "sms": r"sms:\+?\d{3,15}",
    "mailto": r"mailto:[\w.+%-]+@[\w-]+(\.[\w-]+)+(\?[a-z]+=[^&\s]*(&[a-z]+=[^&\s]*)*)?",
    "https": r"https://[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?",
    "http": r"http://[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?",
}
"""Scheme → what an address of it has to look like as a whole. Any other scheme is a fault."""


def site_faults(folder: Path, pages: Mapping[str, Page]) -> Iterator[tuple[str, str]]:
    """(route, what is wrong) over all pages, routes as on the server: `angebote/`, `404.html`."""
    site = _Site(folder, pages)
    for route, page in sorted(pages.items()):
        yield from ((route, fault) for link in page.links if (fault := site.dead(route, link)))
        yield from ((route, fault) for fault in site.pairs(route) if not page.leads_on)
    names = Counter(_called(route, page) for route, page in pages.items() if not page.leads_on)
    for route, page in sorted(pages.items()):
        if not page.title or not page.language:
            yield route, "no title or no language"
        elif names[_called(route, page)] > 1:
            yield route, f"another page of its kind is called the same: {page.title}"
    yield from (("sitemap.xml", fault) for fault in site.sitemap())


def _called(route: str, page: Page) -> tuple[str, str, str]:
    """Edition, kind and title; pages of one kind stand in one folder."""
    return page.language, route.rstrip("/").rpartition("/")[0], page.title


class _Site:
    """The folder and its pages; `home` is the site's public address, as the home page tells it."""

    def __init__(self, folder: Path, pages: Mapping[str, Page]) -> None:
        self.folder, self.pages = folder, pages
        self.home = next((link.target for link in pages[""].links if link.kind == "link canonical"), _HOST)

    def _route(self, route: str, target: str) -> str | None:
        """Where a reference leads, with its fragment, relative to the root; None where that is outside the site."""
        whole = urljoin(urljoin(self.home, route), target)
        return whole.removeprefix(self.home) if whole.startswith(self.home) else None

    def dead(self, route: str, link: Link) -> str | None:
        """What is wrong with a link, if anything is."""
        inside = self._route(route, link.target)
        if inside is None:
            scheme = urlsplit(link.target).scheme
            is_good = re.fullmatch(_WELL_FORMED.get(scheme, "(?!)"), link.target)
            return None if is_good else f"not well-formed, or outside the site: {link.target}"
        parts = urlsplit(inside)
        path, fragment = unquote(parts.path), unquote(parts.fragment)
        page = self.pages.get(path)
        if page is None:
            return self._file(path, fragment, link)
        is_wish = "=" in fragment  # what the search shows first, for its script to read: `suche/#ort=olfen`
        if fragment and not is_wish and fragment not in page.ids:
            return f"the target has no such id: {link.target}"
        if link.language not in ("", "x-default", page.language):
            return f"hreflang says {link.language}, the page there says {page.language}: {link.target}"
        return None

    def _file(self, path: str, fragment: str, link: Link) -> str | None:
        file = self.folder / path
        if not file.is_file():
            return f"leads nowhere: {link.target}"
        if fragment and f'id="{fragment}"' not in file.read_text(encoding="utf-8", errors="replace"):
            return f"the file has no such id: {link.target}"
        return None

    def pairs(self, route: str) -> Iterator[str]:
        """What is wrong with the addresses that a page gives for itself and for its other editions."""
        page = self.pages[route]
        own = [self._route(route, link.target) for link in page.links if link.kind == "link canonical"]
        if own not in ([], [route]):
            yield f"the canonical address is another page's: {own}"
        pair = self._alternates(route)
        if not pair:
            return
        if pair.get(page.language) != route:
            yield f"hreflang={page.language} does not lead to the page itself"
        if "x-default" not in pair:
            yield "no hreflang=x-default"
        for other in sorted(set(pair.values()) - {route}):
            if other in self.pages and self._alternates(other) != pair:
                yield f"{other} names other editions than this page"

    def _alternates(self, route: str) -> dict[str, str]:
        found = {
            link.language: self._route(route, link.target)
            for link in self.pages[route].links
            if link.kind == "link alternate" and link.language
        }
        return {language: inside for language, inside in found.items() if inside is not None}

    def sitemap(self) -> Iterator[str]:
        """Addresses in the sitemap that are no page."""
        file = self.folder / "sitemap.xml"
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        for address in re.findall(r"<loc>([^<]*)</loc>", text):
            if not address.startswith(self.home) or address.removeprefix(self.home) not in self.pages:
                yield f"no page: {address}"
