"""The recipe: gather everything, then write. Files → nodes → records → catalog → plan → pages and indexes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.catalog import Catalog, build_catalog
from generator.checks import run_checks
from generator.editions.texts import Texts
from generator.model.records import SiteConfig
from generator.outputs.machine_files import machine_files
from generator.plan import Plan, build_plan
from generator.plan.internal_links import dead_links
from generator.problems import Problem, in_reading_order
from generator.publication import Published, publish
from generator.render.renderer import RenderedPage, Renderer
from generator.render.shell import Assets
from generator.scripts import compact_scripts
from generator.search.builder import build_index
from generator.search.indexing import index_options, search_documents, synonym_groups
from generator.source.files import Sources, read_list, read_sources

_TEXTS = Path(__file__).parent / "editions" / "texts"


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check knows: the records and every problem."""

    sources: Sources
    catalog: Catalog | None
    published: Published | None
    plan: Plan | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """A whole site in memory, ready for an engine to write."""

    settings: SiteConfig
    pages: Mapping[str, RenderedPage]
    """Route → page."""
    files: Mapping[str, bytes]
    """Path below the top of the site → content: search index, scripts, sitemap, headers."""


def check_content(root: Path, today: date) -> Checked:
    """Read and check everything; nothing is rendered."""
    sources, problems = read_sources(root)
    catalog, found = build_catalog(sources, today)
    problems += found
    if catalog is None:
        return Checked(sources, None, None, None, tuple(in_reading_order(problems)))
    problems += run_checks(catalog)
    published = publish(catalog)
    plan, found = build_plan(published)
    problems += found
    return Checked(sources, catalog, published, plan, tuple(in_reading_order(problems)))


def build_site(
    published: Published,
    plan: Plan,
    theme_folders: tuple[Path, ...],
    assets: Assets,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Site, list[Problem]]:
    """Render every page and make every index. Dead links are problems of the page's source.

    `progress` is told how many pages of all are rendered.
    """
    texts = read_texts(plan.editions)
    index = build_index(search_documents(published, plan, texts), synonym_groups(published), index_options(published))
    renderer = Renderer(published, plan, texts, theme_folders, assets, index.lay_words)
    pages: dict[str, RenderedPage] = {}
    problems: list[Problem] = []
    for rendered in renderer.render_all():
        pages[rendered.page.route] = rendered
        progress(len(pages), len(plan.pages))
        problems += dead_links(rendered.page, rendered.body.decode(), plan)
    files = {f"assets/search/{name}": data for name, data in index.files.items()}
    files |= compact_scripts(theme_folders) | machine_files(published, plan)
    return Site(published.site, pages, files), in_reading_order(problems)


def read_texts(editions: tuple[str, ...]) -> dict[str, Texts]:
    """The interface texts of the editions; they ship with the program, so a fault in them is a bug."""
    texts = {}
    for edition in editions:
        node, problems = read_list(_TEXTS / f"{edition}.yml", f"generator/editions/texts/{edition}.yml")
        if problems:
            raise ValueError(problems)
        texts[edition] = Texts(edition, {**dict.fromkeys(node.empty, ""), **node})
    return texts
