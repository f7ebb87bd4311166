"""The plain engine: every page in the theme's frame, every file as it is. It needs nothing but this program."""

from pathlib import Path

from generator.engine.folder import deliver, write_file
from generator.pipeline import Site
from generator.plan.files import target as page_file
from generator.problems import Problem
from generator.render.html.environment import Templates
from generator.theme import Theme


def write_site(site: Site, theme: Theme, target: Path) -> list[Problem]:
    """Write the website to `target`."""

    def fill(new: Path) -> list[Problem]:
        frame = Templates(theme.folders, {}).get("main.html")
        for route, page in site.pages.items():
            write_file(new, page_file(route), frame.render(page.frame()).encode())
        for address, content in site.files.items():
            write_file(new, address, content)
        return []

    return deliver(target, fill)
