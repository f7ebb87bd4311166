"""The plan: every page and file at its one address, and every link. Made before anything is rendered or written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.plan.addresses import route
from generator.plan.files import PlannedFile, collision, place_files
from generator.plan.kinds import PlannedKind
from generator.plan.pages import Draft, Page, drafts
from generator.problems import Problem
from generator.publication import Published, WrittenLink


@dataclass(frozen=True)
class Plan:
    """Everything that a site consists of, by address."""

    pages: Mapping[str, Page]
    """Route → page, in the order of writing."""
    editions: tuple[str, ...]
    by_subject: Mapping[tuple[str, tuple[str, ...], str], str]
    """(kind, ids, edition) → route."""
    files: Mapping[str, PlannedFile]
    """Address → file."""
    links: tuple[WrittenLink, ...]
    """What editors wrote, with its place."""

    def pair_of(self, page: Page) -> dict[str, str]:
        """The same page in every edition of the site, itself included: edition → address."""
        routes = ((edition, self.by_subject.get((page.kind, page.ids, edition))) for edition in self.editions)
        return {edition: found for edition, found in routes if found is not None}

    def way_to(self, page: Page) -> tuple[Page, ...]:
        """The pages from the home page down to this one."""
        line = [page]
        while line[-1].parent is not None and len(line) < 10:
            line.append(self.pages[line[-1].parent])
        return tuple(reversed(line))


def build_plan(
    published: Published, kinds: Iterable[PlannedKind], wanted: Iterable[PlannedFile] = ()
) -> tuple[Plan, list[Problem]]:
    """Lay out all pages of all kinds in all editions, and the files that are wanted beside them.

    Two of them for one address are an error that names both sources; the first one keeps the address.
    """
    editions: tuple[str, ...] = published.site.editions
    pages: dict[str, Page] = {}
    by_subject: dict[tuple[str, tuple[str, ...], str], str] = {}
    problems: list[Problem] = []
    for draft in drafts(published, kinds):
        for edition in editions:
            page = _page(draft, edition, editions[0])
            twin = pages.get(page.route)
            if twin is not None:
                if edition == editions[0]:
                    problems.append(collision(page.route, twin.source, page.source))
                continue
            pages[page.route] = page
            by_subject[page.kind, page.ids, edition] = page.route
    files, found = place_files({route: page.source for route, page in pages.items()}, wanted)
    plan = Plan(pages, editions, by_subject, files, published.links)
    return plan, [*problems, *found]


def _page(draft: Draft, edition: str, main_edition: str) -> Page:
    return Page(
        kind=draft.kind.name,
        ids=draft.subject.ids,
        edition=edition,
        route=route(draft.address, edition, main_edition),
        parent=route(draft.parent, edition, main_edition) if draft.parent is not None else None,
        source=draft.subject.source,
        is_indexable=draft.subject.is_indexable,
        is_anywhere=draft.kind.is_anywhere,
    )
