"""Finished pages, as the renderer hands them to an engine."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup

from generator.plan import Page
from generator.problems import Problem
from generator.render.trace import PageTrace


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """What a page was made from."""

    key: str
    """Of all of it, 32 hexadecimal digits: the same key gives the same bytes."""
    trace: PageTrace | None = None
    """How it came about; None where that is not known."""


NOTHING_KNOWN = MadeFrom("")
"""Of a page that the old site does not have."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as finished HTML in its parts; every part is escaped and ready to write.

    What differs from page to page is kept as UTF-8: one German quotation mark doubles the size of a Python text.
    """

    page: Page
    made_from: MadeFrom
    title: str
    description: str
    direction: str
    """`ltr` or `rtl`."""
    body_class: str
    head: bytes
    header: str
    trail: bytes
    body: bytes
    footer: str
    notice: str
    """The message of the site, which `header` ends with, for engines that have a header of their own; empty for none."""

    def frame(self) -> dict[str, Markup]:
        """What the theme's `main.html`, the frame around every page, has to be given."""
        parts = {
            "lang": self.page.edition,
            "direction": self.direction,
            "body_class": self.body_class,
            "head": self.head.decode(),
            "header": self.header,
            "trail": self.trail.decode(),
            "body": self.body.decode(),
            "footer": self.footer,
        }
        return {f"shell_{name}": Markup(part) for name, part in parts.items()}  # noqa: S704 - each is escaped already


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page that the old site has, byte for byte: it was not rendered."""

    page: Page
    made_from: MadeFrom


class Pages(Protocol):
    """The pages of a site."""

    @property
    def routes(self) -> Sequence[str]:
        """Of all pages, in their order; those among them that turn out to be broken are never made."""
        ...

    @property
    def problems(self) -> Sequence[Problem]:
        """What is wrong with templates, as far as pages have been made."""
        ...

    @property
    def broken(self) -> Sequence[str]:
        """The routes of those that could not be made."""
        ...

    @property
    def done(self) -> int:
        """How many have been made."""
        ...

    @property
    def kept(self) -> int:
        """How many of these the old site has."""
        ...

    @property
    def made_from(self) -> Mapping[str, MadeFrom]:
        """By route what those that have been made were made from."""
        ...

    def made(self) -> Iterator[RenderedPage | KeptPage]:
        """One after the other, in their order; once."""
        ...

    def held(self) -> "HeldPages":
        """All of them in memory, rendered whatever the old site has."""
        ...


class HeldPages(dict[str, RenderedPage]):
    """All pages in memory, by their routes."""

    def __init__(self, pages: Mapping[str, RenderedPage], problems: Iterable[Problem] = ()) -> None:
        super().__init__(pages)
        self.problems = tuple(problems)
        self.broken: Sequence[str] = ()
        self.kept = 0

    @property
    def routes(self) -> Sequence[str]:
        """Of all pages, in their order."""
        return tuple(self)

    @property
    def done(self) -> int:
        """All of them."""
        return len(self)

    @property
    def made_from(self) -> Mapping[str, MadeFrom]:
        """By route what each of them was made from."""
        return {route: page.made_from for route, page in self.items()}

    def made(self) -> Iterator[RenderedPage]:
        """One after the other, in their order."""
        return iter(self.values())

    def held(self) -> "HeldPages":
        """These."""
        return self
