"""The MkDocs plugin: events only. Whoever runs MkDocs, the site is finished before MkDocs gathers its files.

`wegweiser build` hands the site over. Where `mkdocs build` or `mkdocs serve` find the plugin in a `mkdocs.yml`, it
makes the site itself. It imports nothing else of this folder, so that other runners of MkDocs' plugins can take it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from generator.engine.clock import clock_today, read_day
from generator.engine.mark import MARK, mark_text
from generator.engine.new_folder import NewFolder, refuse_outside
from generator.pipeline import CACHE, Site, build, prepare
from generator.plan.files import target as page_file
from generator.problems import Level, Problem
from generator.render.rendered import KeptPage, RenderedPage
from generator.reporters.result import Result
from generator.reporters.text import text_report
from generator.theme import Theme, find_theme

RELOAD = "/livereload/serve.js"
"""The script that loads a page anew, below the address where MkDocs' server answers it."""
_LOG = get_plugin_logger("wegweiser")


class Options(Config):  # type: ignore[no-untyped-call]
    """What `mkdocs.yml` may say below the plugin's name."""

    today = Optional(Type((date, str)))
    """The day that the site is for, YYYY-MM-DD; else the day in Berlin. The same day gives the same bytes."""


class WegweiserPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Adds every page and file of a finished site to a MkDocs build."""

    handed: tuple[Site, Theme, NewFolder] | None = None
    """The site of `wegweiser build`, and the folder that MkDocs fills. MkDocs keeps a plugin for all builds of a process,
    so it is taken back each time."""
    _site: Site
    _folder: NewFolder
    _made: Iterator[RenderedPage | KeptPage]
    _next: RenderedPage | KeptPage | None
    """The page that comes next: broken ones never come."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Defined so that the plugin lives across rebuilds of `serve`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Make the site, unless it was handed over. Sitemap and 404 page are ours too: both follow from the plan."""
        site = Path(config.site_dir)
        self._site, theme, self._folder = self.handed or (*self._make(config), NewFolder(site, site))
        self._made = self._site.pages.made()
        self._next = next(self._made, None)
        config.theme.static_templates = set()
        # All that pages are made of lies in ours; of another theme MkDocs would look at each of some ten thousand icons.
        config.theme.dirs[:] = [str(folder) for folder in theme.folders]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Put the site's pages and files in the place of what MkDocs found in `docs_dir` and in its theme."""
        pages = [page_file(route) for route in self._site.pages.routes]
        paths = [*self._site.files, *pages]
        for path in paths:
            refuse_outside(path)
        others = (_planned_file(config, path, content) for path, content in self._site.files.items())
        return Files([*(_finished_page(config, path) for path in pages), *others])

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Any) -> Any:
        """Hand over the parts of the page; all of it is escaped already.

        The body too comes only here: handed over as the page's content, MkDocs would keep all of them to the end.
        """
        if isinstance(page, _FinishedPage):
            page.made = self._turn_of(page.file.dest_uri)
            if isinstance(page.made, RenderedPage):
                context.update(page.made.frame())
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """MkDocs writes no empty page: what the old site has goes over as it is, and what is broken nowhere."""
        if not isinstance(page, _FinishedPage):
            return output
        made, address = page.made, page.file.dest_uri
        if isinstance(made, KeptPage):
            self._folder.keep(address)
        if not isinstance(made, RenderedPage):
            return ""
        self._folder.note(address, output.encode(), made.made_from.key)
        return output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Now it is known of each page what it was made from."""
        paths = [*self._site.files, *(page_file(route) for route in self._site.pages.routes)]
        self._folder.write(MARK, mark_text(paths, self._folder.pages).encode())

    def _turn_of(self, address: str) -> RenderedPage | KeptPage | None:
        """The page of an address: MkDocs asks for them in the order in which it got them."""
        made = self._next
        if made is None or page_file(made.page.route) != address:
            return None
        self._next = next(self._made, None)
        return made

    def on_serve(self, server: Any, *, config: MkDocsConfig, builder: Any) -> Any:
        """MkDocs writes its script for reloading into each page, where our security policy refuses it: ours is a file."""
        answer = server.get_app()

        def answer_with_script(environ: dict[str, Any], start_response: Any) -> Any:
            if environ["PATH_INFO"] != RELOAD:
                return answer(environ, start_response)
            start_response("200 OK", [("Content-Type", "application/javascript")])
            return [served_file(RELOAD)]

        server.set_app(answer_with_script)
        server._inject_js_into_html = lambda page, epoch: page.replace(b"</body>", script_tag(epoch) + b"</body>", 1)
        return server

    def _make(self, config: MkDocsConfig) -> tuple[Site, Theme]:
        """Run the pipeline in the folder of `mkdocs.yml`. Errors come all at once; warnings count in `--strict`."""
        root = Path(config.config_file_path).parent
        theme = find_theme(root)
        watched = [root / "content", root / "site_config.yml", *theme.folders]
        config.watch.extend(str(path) for path in watched if path.exists())
        prepared = prepare(root, self._day(), theme, root / CACHE)
        errors = tuple(problem for problem in prepared.problems if problem.level is Level.ERROR)
        if errors or prepared.published is None or prepared.plan is None:
            raise PluginError(f"Die Website hat Fehler.\n{text_report(Result(errors)).stdout}")
        _tell(prepared.problems)
        site = build(prepared.published, prepared.plan, prepared.media, theme)
        # MkDocs clears its folder before it asks for the first page: by then all has to be well.
        pages = site.pages.held()
        if pages.problems:
            raise PluginError(f"Die Website hat Fehler.\n{text_report(Result(tuple(pages.problems))).stdout}")
        return replace(site, pages=pages), theme

    def _day(self) -> date:
        day = self.config.today
        if day is None:
            return clock_today()
        try:
            return read_day(str(day))
        except (ValueError, OverflowError) as error:
            message = f"„{day}“ ist kein Tag. Bitte in mkdocs.yml bei today so schreiben: 2026-10-01."
            raise PluginError(message) from error


def served_file(path: str) -> bytes:
    """A file of this folder that pages load while they are served."""
    return Path(__file__).with_name(path.rpartition("/")[2]).read_bytes()


def script_tag(epoch: int) -> bytes:
    """What a page needs to follow changes; `epoch` is MkDocs' number for the site as it is now."""
    return f'<script src="{RELOAD}" data-epoch="{epoch}"></script>'.encode()


def _tell(problems: Iterable[Problem]) -> None:
    for problem in problems:
        line = text_report(Result((problem,))).stdout.rstrip("\n")
        if problem.level is Level.WARNING:
            _LOG.warning(line)
        else:
            _LOG.info(line)


def _planned_file(config: MkDocsConfig, path: str, content: bytes | Path) -> File:
    """A file as planned; large ones stay on disk. Its level is said, or MkDocs would drop what begins with a dot."""
    if isinstance(content, Path):
        return _PlannedFile.generated(config, path, abs_src_path=str(content), inclusion=InclusionLevel.INCLUDED)
    return _PlannedFile.generated(config, path, content=content, inclusion=InclusionLevel.INCLUDED)


class _PlannedFile(File):
    """A file that arrives as it is, also where its name ends like that of a Markdown page."""

    def is_documentation_page(self) -> bool:
        return False


def _finished_page(config: MkDocsConfig, address: str) -> File:
    # A name that no planned file has: MkDocs knows files by the names of their sources.
    page = File.generated(config, f"@/{address}.md", content="", inclusion=InclusionLevel.NOT_IN_NAV)
    page.dest_uri = address
    _FinishedPage(address, page, config)
    return page


class _FinishedPage(Page):
    """A page whose body is finished.

    MkDocs need not make a Markdown converter for it, which costs more than writing the page.
    """

    made: RenderedPage | KeptPage | None = None
    """What it shows, from the moment that MkDocs asks for it; None for what can't be shown."""

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown, self.meta = "", {}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = ""
