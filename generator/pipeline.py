"""The recipe, the whole program on one page: files → nodes → records → catalog → published → plan → pages and files."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from generator.catalog import Catalog, build_catalog
from generator.checks import SETTABLE, TOLD_PLACE, run_checks
from generator.checks.concealment import conceal
from generator.checks.levels import settle
from generator.editions import check_editions, make_editions
from generator.editorial.codeowners import check_owners
from generator.editorial.easy_language import easy_problems, without_easy_hints
from generator.editorial.media_hints import media_hints
from generator.editorial.theme_gaps import theme_gaps
from generator.editorial.theme_hints import theme_hints
from generator.editorial.title_hints import title_hints
from generator.facts import gather_channels, gather_facts
from generator.media import NO_MEDIA, Media, read_media, shown_pictures
from generator.model.memory import KnownRecords
from generator.model.site import SiteConfig
from generator.outputs import Inputs, make_outputs, planned_outputs
from generator.plan import Plan, build_plan
from generator.plan.files import PlannedFile, target
from generator.plan.links import dead_links
from generator.problems import Counts, Problem, in_reading_order
from generator.publication import Published, exportable, publish
from generator.render.crew import Crew
from generator.render.pages import PAGES
from generator.render.parts.page_cards import page_cards
from generator.render.parts.result_cards import result_cards
from generator.render.rendered import MadeFrom, Pages
from generator.render.renderer import Recipe, make_templates
from generator.render.stream import PageStream
from generator.search.ahead import look_ahead
from generator.search.builder import build_index
from generator.search.indexing import index_options, search_documents, synonym_groups
from generator.search.memory import KnownDocuments
from generator.search.pages import page_documents
from generator.secret_places import seems_to_hide
from generator.site_mark import with_site_mark
from generator.source.files import Sources, read_sources
from generator.source.memory import KnownFiles
from generator.theme import Theme

CACHE_FOLDER = Path(".cache")
"""In a site's folder: what takes long to make, kept for the next run."""
CACHE = CACHE_FOLDER / "easy.json"
"""What the checker of Easy Language found before. Beside it lie the pictures that were made."""
_PICTURES = "pictures"
_NODES = "nodes"
TRACES = CACHE_FOLDER / "pages.jsonl"
"""How the pages came about."""


Verdict: TypeAlias = tuple[list[Problem], Mapping[str, bytes]]
"""What is wrong with a site as a whole, and files that can only be made when it is known."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A site that is read, checked and laid out: everything that can be wrong with it is known."""

    sources: Sources
    catalog: Catalog | None
    """None, like what follows from it, where the site's own settings can't be read: without them there is no site."""
    published: Published | None
    """None also where a list or the settings tell a secret: every page would, and no file can be left out for it."""
    plan: Plan | None
    problems: tuple[Problem, ...]
    """Without hints about Easy Language: `wegweiser easy` tells those."""
    counts: Counts
    media: Media = NO_MEDIA
    """The films, pictures and papers that may go out."""

    def without_sources(self) -> "Prepared":
        """The same without what editors wrote, which takes more room than all that pages are made of."""
        return replace(self, sources=Sources(None, (), ()), catalog=None)


def stands_whole(pages: Pages) -> Verdict:
    """A site stands if every page could be made."""
    return list(pages.problems), {}


@dataclass(frozen=True, slots=True)
class Site:
    """A whole site, ready for an engine to write."""

    settings: SiteConfig
    pages: Pages
    files: Mapping[str, bytes | Path]
    """Address below the top of the site → content, or the file on disk that is copied as it lies, however large it is."""
    judge: Callable[[Pages], Verdict] = stands_whole
    """Engines ask it when all pages have been made: with an error nothing stands. Its files take the place of others."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What a program that prepares a site again and again keeps of files that did not change."""

    files: KnownFiles = field(default_factory=KnownFiles)
    records: KnownRecords = field(default_factory=KnownRecords)
    documents: KnownDocuments = field(default_factory=KnownDocuments)
    """Of the search."""

    @classmethod
    def beside(cls, cache: Path | None) -> "Memory":
        """One that knows what the run before made of files, if anything is kept."""
        return cls(KnownFiles(cache.parent / _NODES if cache else None))


def prepare(
    root: Path, today: date, theme: Theme | None = None, cache: Path | None = None, memory: Memory | None = None
) -> Prepared:
    """Everything but rendering and writing: `check` stops here.

    What comes later finds nothing more, but that a template of the site's own asks for what is not there. Without a
    theme its files are no part of the plan. `cache` keeps results of the checker of Easy Language, and what files gave
    beside it; `memory` knows the same within a program.
    """
    memory = memory or Memory.beside(cache)
    sources, problems = read_sources(root, parse=memory.files.parse)
    memory.files.settle()
    return prepare_sources(root, sources, problems, today, theme, cache, memory)


def prepare_sources(
    root: Path,
    sources: Sources,
    problems: list[Problem],
    today: date,
    theme: Theme | None = None,
    cache: Path | None = None,
    memory: Memory | None = None,
) -> Prepared:
    """The same for what has been read already, with the problems of that."""
    problems += _theme_problems(theme, root)
    catalog, found = build_catalog(sources, today, memory.records if memory is not None else None)
    problems += found
    if catalog is None:
        return Prepared(sources, None, None, None, tuple(in_reading_order(conceal(problems, sources, ()))), Counts())
    problems += (told := run_checks(catalog))
    telling = {problem.path for problem in told if problem.code == TOLD_PLACE}
    if telling - catalog.dispensable:
        return Prepared(
            sources, catalog, None, None, tuple(in_reading_order(conceal(problems, sources, telling))), Counts()
        )
    published = publish(catalog, telling, _has_unread_offers(sources, catalog))
    safe = (file for file in sources.media if file.path not in telling)
    media, found = read_media(safe, shown_pictures(published), cache.parent / _PICTURES if cache else None)
    problems += found
    editions = make_editions(published.site, sources.edition_texts)
    published = with_site_mark(published, {edition.page_suffix for edition in editions if edition.register == "easy"})
    problems += check_editions(catalog.site, sources)
    plan, found = build_plan(published, PAGES, editions, _files(media, published, theme))
    problems += found
    problems += dead_links(plan, catalog.site.url, PAGES, catalog.broken, _written(sources, theme))
    easy = easy_problems(sources, cache)
    problems += easy.problems
    problems += [*title_hints(catalog), *media_hints(media, catalog, plan, telling)]
    problems += [*theme_hints(theme, plan, published), *theme_gaps(theme, plan, catalog, _written(sources, theme))]
    problems += check_owners(sources, catalog)
    problems, silenced = settle(problems, catalog, SETTABLE)
    problems = in_reading_order(conceal(without_easy_hints(problems), sources, telling))
    counts = Counts(easy.texts, 0, easy.exemptions, silenced.by_records, silenced.by_site)
    return Prepared(sources, catalog, published, plan, tuple(problems), counts, media)


def build(
    published: Published,
    plan: Plan,
    media: Media,
    theme: Theme,
    standing: Mapping[str, str] = MappingProxyType({}),
    known: Mapping[str, MadeFrom] = MappingProxyType({}),
    crew: Crew | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    memory: Memory | None = None,
) -> Site:
    """Make every file of what was prepared, and be ready to make its pages when an engine asks for them.

    `standing`: address → key of each page that the old site has. `known`: by route how a page came about. `crew`: who
    renders in the place of this process. `progress` is told how many pages of all are done. `memory` keeps what files
    gave for the next site.
    """
    facts, channels = gather_facts(published), gather_channels(published)
    documents = search_documents(published, facts, result_cards(published, facts, channels, plan))
    documents += page_documents(published, page_cards(published, facts, channels, plan))
    options, kept = index_options(published, facts), memory.documents if memory is not None else None
    index = build_index(documents, synonym_groups(published), options, known=kept)
    recipe = Recipe(
        published,
        plan,
        facts,
        channels,
        theme.folders,
        theme.assets,
        index.lay_words,
        media.files,
        look_ahead(index.files),
    )
    made = make_outputs(Inputs(published, exportable(published), plan, index))
    files = {address: content for address, content in media.contents.items() if address in plan.files}
    return Site(
        published.site,
        PageStream(recipe, _before(plan, standing, known), crew, progress),
        {**files, **made, **theme.files},
    )


def _before(plan: Plan, standing: Mapping[str, str], known: Mapping[str, MadeFrom]) -> dict[str, MadeFrom]:
    """By route what the pages of the old site were made from: how each came about, if that is known of it as it stands."""
    keys = {route: standing[address] for route in plan.pages if (address := target(route)) in standing}
    return {
        route: known[route] if route in known and known[route].key == key else MadeFrom(key)
        for route, key in keys.items()
    }


def _theme_problems(theme: Theme | None, root: Path) -> Iterator[Problem]:
    """What is wrong with a site's own theme; the program's stands as it is."""
    own = root / "theme"
    if theme is not None:
        yield from theme.problems
        if own in theme.folders:
            yield from make_templates(theme.folders).problems(own)


def _files(media: Media, published: Published, theme: Theme | None) -> Iterator[PlannedFile]:
    own = theme.files if theme is not None else {}
    yield from (PlannedFile(address, path) for address, path in media.sources.items())
    yield from planned_outputs(exportable(published), own)
    yield from (PlannedFile(address, "theme/") for address in own)


def _written(sources: Sources, theme: Theme | None) -> frozenset[str]:
    """Every file that people wrote, or of the theme those that are left out: a link to one has a reason to be dead."""
    return frozenset((*sources.paths, *(problem.path for problem in (theme.problems if theme is not None else ()))))


def _has_unread_offers(sources: Sources, catalog: Catalog) -> bool:
    """A file of an offer is no record, whatever is wrong with it, or is refused and may be meant to hide something, be it
    in what was misread."""
    read = {record.path for record in sources.records}
    files = (path for path in sources.paths if path.startswith("content/offers/") and path.endswith((".yml", ".yaml")))
    refused = (entry for entry in catalog.entries if entry.record is None and entry.source.kind == "offer")
    return bool(catalog.remains) or any(path not in read for path in files) or any(map(seems_to_hide, refused))
