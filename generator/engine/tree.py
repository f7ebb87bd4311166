"""The tree engine: the same pages as Markdown files with HTML bodies, for Zensical and other builders."""

import json
from html import escape
from pathlib import Path

from generator.engine.folder import deliver
from generator.engine.new_folder import NewFolder
from generator.pipeline import Site
from generator.plan import Page
from generator.plan.addresses import way_up
from generator.plan.files import target as page_file
from generator.problems import Problem
from generator.render.rendered import RenderedPage
from generator.theme import Theme


def write_site(site: Site, theme: Theme, target: Path) -> list[Problem]:
    """Write `docs/` and `zensical.toml` below `target`; what a builder makes beside them stays."""

    def fill(new: NewFolder) -> list[Problem]:
        language = ""
        for made in site.pages.made():
            assert isinstance(made, RenderedPage), "no page of an old tree is asked for"
            if made.page.route == "":
                language = made.page.edition.partition("-")[0]
            new.write(f"docs/{source_name(made.page.route)}", _markdown(made, site.settings.url).encode())
        problems, last = site.judge(site.pages)
        for address, content in {**site.files, **last}.items():
            new.write(f"docs/{address}", content)
        new.write("zensical.toml", _settings(site, theme, language).encode())
        return problems

    return deliver(target, fill)


def source_name(route: str) -> str:
    """The Markdown file that a builder turns into a route: `angebote/x/` from `angebote/x/index.md`."""
    return page_file(route).removesuffix(".html") + ".md"


def _markdown(rendered: RenderedPage, site_url: str) -> str:
    # JSON strings are YAML strings: whatever stands in a title, the front matter stays whole.
    front = "".join(
        f"{key}: {json.dumps(value, ensure_ascii=False)}\n"
        for key, value in (("title", rendered.title), ("description", rendered.description))
    )
    hide = "hide:\n  - navigation\n  - toc\n"
    hide += "search:\n  exclude: true\n" if rendered.page.leads_to is not None else ""
    shown = f"{rendered.notice}\n{rendered.body.decode()}" if rendered.notice else rendered.body.decode()
    body = _leading_on(rendered.page, site_url) + shown.replace("\n\n", "\n")
    return f'---\n{front}{hide}---\n\n<div class="wegweiser" lang="{rendered.page.edition}">\n{body}\n</div>\n'


def _leading_on(page: Page, site_url: str) -> str:
    """What the head of a redirect says; here the head is the builder's, and browsers read it in the body as well."""
    if page.leads_to is None:
        return ""
    here, there = (escape(up + page.leads_to) for up in (way_up(page.route), f"{site_url.rstrip('/')}/"))
    return (
        f'<meta http-equiv="refresh" content="0; url={here}">\n<meta name="robots" content="noindex">\n'
        f'<link rel="canonical" href="{there}">\n'
    )


def _settings(site: Site, theme: Theme, language: str) -> str:
    """TOML; JSON strings and lists of strings are valid in it."""
    return (
        "[project]\n"
        f"site_name = {json.dumps(site.settings.name, ensure_ascii=False)}\n"
        f"site_url = {json.dumps(site.settings.url)}\n"
        f"extra_css = {json.dumps(theme.assets.stylesheets)}\n"
        'nav = ["index.md"]\n'
        "[project.theme]\n"
        f"language = {json.dumps(language)}\n"
        "font = false\n"
    )
