"""The plan: every page and file at its one address, and every link. Made before anything is rendered or written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.editions import Edition
from generator.plan.files import PlannedFile, collision, place_files, taken
from generator.plan.kinds import PlannedKind
from generator.plan.pages import Draft, Page, drafts
from generator.problems import Problem
from generator.publication import Published, WrittenLink


@dataclass(frozen=True)
class Plan:
    """Everything that a site consists of, by address."""

    pages: Mapping[str, Page]
    """Route → page, in the order of writing."""
    editions: tuple[Edition, ...]
    """The main one first."""
    by_subject: Mapping[tuple[str, tuple[str, ...], str], str]
    """(kind, ids, edition) → route."""
    files: Mapping[str, PlannedFile]
    """Address → file."""
    links: tuple[WrittenLink, ...]
    """What editors wrote and some edition shows, with its place."""

    def edition(self, tag: str) -> Edition:
        """The edition of a tag; raises KeyError where the site has none."""
        return self._by_tag[tag]

    @cached_property
    def _by_tag(self) -> dict[str, Edition]:
        return {edition.tag: edition for edition in self.editions}

    def pair_of(self, page: Page) -> dict[str, str]:
        """The same page in every edition of the site, itself included: edition → address."""
        tags = (edition.tag for edition in self.editions)
        routes = ((tag, self.by_subject.get((page.kind, page.ids, tag))) for tag in tags)
        return {tag: found for tag, found in routes if found is not None}

    def way_to(self, page: Page) -> tuple[Page, ...]:
        """The pages from the home page down to this one."""
        line = [page]
        while line[-1].parent is not None and len(line) < 10:
            line.append(self.pages[line[-1].parent])
        return tuple(reversed(line))


def build_plan(
    published: Published,
    kinds: Iterable[PlannedKind],
    editions: tuple[Edition, ...],
    wanted: Iterable[PlannedFile] = (),
) -> tuple[Plan, list[Problem]]:
    """Lay out all pages of all kinds in all editions, and the files that are wanted beside them.

    Two of them for one address are an error that names both sources; the first one keeps the address.
    """
    pages: dict[str, Page] = {}
    by_subject: dict[tuple[str, tuple[str, ...], str], str] = {}
    problems: list[Problem] = []
    folders = {edition.tag: edition.folder for edition in editions}
    for draft in drafts(published, kinds):
        for edition in editions:
            page = _page(draft, edition, by_subject)
            if draft.subject.leads_to is not None and page.leads_to is None:
                continue  # the page that it leads to has lost its own address
            twin = pages.get(page.route)
            if twin is not None:
                # A pair of sources is told once, in the main edition; an edition in the way of another always, but for
                # two that have one folder: that is a fact of their own, and told as such.
                if edition is editions[0] or folders[twin.edition] != edition.folder:
                    told = collision if page.leads_to is None else taken
                    problems.append(told(page.route, twin.source, page.source))
                continue
            pages[page.route] = page
            by_subject[page.kind, page.ids, edition.tag] = page.route
    files, found = place_files({route: page.source for route, page in pages.items()}, wanted)
    suffixes = {edition.page_suffix for edition in editions}
    unread = {page.path for page in published.pages if page.suffix not in suffixes}
    links = tuple(link for link in published.links if link.path not in unread)
    return Plan(pages, editions, by_subject, files, links), [*problems, *found]


def _page(draft: Draft, edition: Edition, by_subject: Mapping[tuple[str, tuple[str, ...], str], str]) -> Page:
    target = draft.subject.leads_to
    return Page(
        kind=draft.kind.name,
        ids=draft.subject.ids,
        edition=edition.tag,
        route=edition.folder + draft.address,
        parent=edition.folder + draft.parent if draft.parent is not None else None,
        source=draft.subject.source,
        is_indexable=draft.subject.is_indexable,
        leads_to=by_subject.get((*target, edition.tag)) if target is not None else None,
        is_anywhere=draft.kind.is_anywhere,
        anchors=draft.subject.anchors,
    )
