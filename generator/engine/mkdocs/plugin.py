"""The MkDocs plugin: events only. Whoever runs MkDocs, the site is finished before MkDocs gathers its files.

`wegweiser build` hands the site over. Where `mkdocs build` or `mkdocs serve` find the plugin in a `mkdocs.yml`, it
makes the site itself. It imports nothing else of this folder, so that other runners of MkDocs' plugins can take it.
"""

from collections.abc import Iterable
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
from generator.engine.folder import MARK, mark_text, refuse_outside
from generator.pipeline import CACHE, Site, build, prepare
from generator.plan.files import target as page_file
from generator.problems import Level, Problem
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

    handed: tuple[Site, Theme] | None = None
    """The site of `wegweiser build`. MkDocs keeps a plugin for all builds of a process, so it is taken back each time."""
    _site: Site

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Defined so that the plugin lives across rebuilds of `serve`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Make the site, unless it was handed over. Sitemap and 404 page are ours too: both follow from the plan."""
        self._site, theme = self.handed or self._make(config)
        config.theme.static_templates = set()
        # All that pages are made of lies in ours; of another theme MkDocs would look at each of some ten thousand icons.
        config.theme.dirs[:] = [str(folder) for folder in theme.folders]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Put the site's pages and files in the place of what MkDocs found in `docs_dir` and in its theme."""
        ours = []
        for route, rendered in self._site.pages.items():
            # A name that no planned file has: MkDocs knows files by the names of their sources.
            source = f"@/{page_file(route)}.md"
            page = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            page.dest_uri = page_file(route)
            _FinishedPage(rendered.title, page, config)
            ours.append(page)
        paths = [*self._site.files, *(page_file(route) for route in self._site.pages)]
        for path in paths:
            refuse_outside(path)
        planned = {**self._site.files, MARK: mark_text(paths).encode()}
        return Files([*ours, *(_planned_file(config, path, content) for path, content in planned.items())])

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Any) -> Any:
        """Hand over the parts of the page; all of it is escaped already.

        The body too comes only here: handed over as the page's content, MkDocs would keep all of them to the end.
        """
        if isinstance(page, _FinishedPage):
            context.update(self._site.pages[page.file.dest_uri.removesuffix("index.html")].frame())
        return context

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
        if site.problems:
            raise PluginError(f"Die Website hat Fehler.\n{text_report(Result(site.problems)).stdout}")
        return site, theme

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


class _FinishedPage(Page):
    """A page whose body is finished.

    MkDocs need not make a Markdown converter for it, which costs more than writing the page.
    """

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown, self.meta = "", {}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = ""
