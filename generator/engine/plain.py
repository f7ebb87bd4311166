"""The plain engine: every page in the theme's frame, every file as it is. It needs nothing but this program."""

from pathlib import Path

from generator.engine.folder import deliver
from generator.engine.new_folder import NewFolder
from generator.pipeline import Site
from generator.plan.files import target as page_file
from generator.problems import Problem
from generator.render.html.environment import FRAME, Templates
from generator.render.rendered import KeptPage
from generator.theme import Theme


def write_site(site: Site, theme: Theme, target: Path) -> list[Problem]:
    """Write the website to `target`."""

    def fill(new: NewFolder) -> list[Problem]:
        frame = Templates(theme.folders, {}).get(FRAME)
        for made in site.pages.made():
            address = page_file(made.page.route)
            if isinstance(made, KeptPage):
                new.keep(address)
            else:
                new.write(address, frame.render(made.frame()).encode(), made.made_from.key)
        problems, last = site.judge(site.pages)
        for address, content in {**site.files, **last}.items():
            new.write(address, content)
        return problems

    return deliver(target, fill)
