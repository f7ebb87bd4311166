"""The MkDocs plugin: events only. It hands over a site that is already finished."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

if TYPE_CHECKING:
    from generator.pipeline import Site
    from generator.render.renderer import RenderedPage

_MATERIAL_KEPT = "assets/stylesheets/main."
"""Of Material's files only its stylesheet is used: its scripts, icons and search stay at home."""


class WegweiserPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Adds every page and file of a finished site to a MkDocs build."""

    site: "Site | None" = None
    own_files: frozenset[str] = frozenset()
    """Files of our theme, by path: everything else that the theme brings is left out."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Defined so that the plugin lives across rebuilds of `serve`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Leave the sitemap and the 404 page to us: both follow from the plan."""
        config.theme.static_templates = set()
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and files of the site; drop what nobody loads, and the scripts: the site has them made small."""
        assert self.site is not None
        for file in list(files):
            uri = file.src_uri
            is_stylesheet = uri.startswith(_MATERIAL_KEPT) and uri.endswith(".css")
            if not is_stylesheet and (uri not in self.own_files or uri.endswith(".js")):
                files.remove(file)
        for route, rendered in self.site.pages.items():
            name = route.rstrip("/") or "index"
            # Two addresses may differ only by a folder, so each page's source has its whole route as its name.
            file = File.generated(
                config, f"{name.removesuffix('.html')}.md", content="", inclusion=InclusionLevel.NOT_IN_NAV
            )
            if route.endswith(".html"):
                file.use_directory_urls = False
            _FinishedPage(rendered.title, file, config)
            files.append(file)
        for path, data in self.site.files.items():
            content = {"abs_src_path": str(data)} if isinstance(data, Path) else {"content": data}
            files.append(File.generated(config, path, **content))
        return files

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Any) -> Any:
        """Hand over the parts of the page; all of it is escaped already.

        The body too comes only here: handed over as the page's content, MkDocs would keep all of them to the end.
        """
        rendered = self._rendered(page)
        context["shell_lang"] = rendered.page.edition
        context["shell_body_class"] = rendered.body_class
        context["shell_head"] = rendered.head.decode()
        context["shell_header"] = rendered.header
        context["shell_trail"] = rendered.trail.decode()
        context["shell_body"] = rendered.body.decode()
        context["shell_footer"] = rendered.footer
        return context

    def _rendered(self, page: Page) -> "RenderedPage":
        assert self.site is not None
        url = page.file.dest_uri.removesuffix("index.html")
        return self.site.pages[url]


class _FinishedPage(Page):
    """A page whose body is finished.

    MkDocs need not make a Markdown converter for it, which costs more than writing the page.
    """

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown, self.meta = "", {}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = ""
