"""What `wegweiser serve` does: the site while somebody writes. What is broken for the moment keeps its last good page."""

import re
import socket
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar
from urllib.parse import unquote, urlsplit

import click

from generator.checks import TOLD_PLACE
from generator.cli.building import make_site, report_all
from generator.cli.invocation import invocation
from generator.engine import load_engine
from generator.engine.mkdocs.server import State, serve_folder
from generator.model.written import WrittenSiteConfig
from generator.pipeline import CACHE, CACHE_FOLDER, Memory, Prepared, Verdict, prepare, prepare_sources
from generator.plan.files import target as page_file
from generator.problems import Level, Problem, reason_of
from generator.render.rendered import MadeFrom, Pages
from generator.reporters.result import Result
from generator.reporters.text import text_report
from generator.shipped import theme_folder
from generator.source.files import Sources
from generator.theme import Theme, find_theme

_ADDRESS = ("127.0.0.1", 8000)
"""Where a site is shown that says nothing else."""
_ENGINE = "plain"
"""The quickest: all of them write the same bytes."""


class _FromFile(Protocol):
    @property
    def path(self) -> str: ...


_F = TypeVar("_F", bound=_FromFile)


def serve_website(root: Path, today: date, host: str | None, port: int | None) -> None:
    """Show the website and build it anew at each change, until the user stops it.

    Address and path are those of the settings as they were read first, where the command names none.
    """
    with tempfile.TemporaryDirectory(prefix="wegweiser-") as folder:
        target = Path(folder) / "site"
        workshop = Workshop(root, today, target)
        first = workshop.build()
        settings = workshop.settings
        own = settings.mkdocs.dev_addr if settings is not None else None
        host, port = host or (own or _ADDRESS)[0], port or (own or _ADDRESS)[1]
        path = unquote(urlsplit(settings.url).path) if settings is not None else "/"
        watched = [root / "content", root / "site_config.yml", root / "theme", theme_folder()]
        _refuse_address(host, port, root)
        click.echo(f"http://{host}:{port}{path.rstrip('/')}/ – beenden mit Strg+C", err=True)
        serve_folder(target, first, workshop.build, watched, host, port, path)


def _refuse_address(host: str, port: int, root: Path) -> None:
    """End the command where nothing can be shown under an address, with the reason and another address."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except (OSError, UnicodeError, TypeError) as error:  # of a name that is too long Python says the last
        unknown = not isinstance(error, OSError) or isinstance(error, socket.gaierror)
        reason = "Diese Adresse kennt der Rechner nicht" if unknown else reason_of(error)  # type: ignore[arg-type]
        other = invocation(f"serve --host {_ADDRESS[0]} --port {_ADDRESS[1] + 1}", root)
        message = (
            f"Unter „{host}“ mit Port {port} lässt sich nichts zeigen ({reason}). "
            f"Bitte anders nennen, zum Beispiel: {other}"
        )
        raise click.ClickException(message) from error


class Workshop:
    """Builds the site again and again, and keeps what was good."""

    def __init__(self, root: Path, today: date, target: Path) -> None:
        self._root, self._today, self._target = root, today, target
        self._write = load_engine(_ENGINE)
        self._good: Sources | None = None
        """What the site was made of that is shown."""
        self._memory = Memory.beside(root / CACHE)
        self._known: Mapping[str, MadeFrom] = {}
        """By route how the pages came about that are shown."""
        self.settings: WrittenSiteConfig | None = None

    def build(self) -> State:
        """Write the site as far as it goes, report what is wrong, and say what of it pages have to tell."""
        theme = find_theme(self._root, self._root / CACHE_FOLDER)
        prepared = prepare(self._root, self._today, theme, self._root / CACHE, self._memory)
        broken = _broken(prepared.problems)
        shown = self._with_good(prepared, broken, theme)
        site = make_site(shown, theme, True, self._target, self._known, memory=self._memory)
        older: set[str] = set()
        later: list[Problem] = []
        if site is not None and shown.plan is not None:
            later = self._write(replace(site, judge=self._with_older), theme, self._target)
            later = [*site.pages.problems, *later]
            older = {page_file(route) for route, page in shown.plan.pages.items() if page.source in broken}
            older |= set(self._standing(site.pages))
            self._good, self._known = shown.sources, site.pages.made_from
        if shown.catalog is not None:
            self.settings = shown.catalog.site
        report_all(prepared, later, "text", self._root)
        return State(_told([*prepared.problems, *later]), frozenset(older))

    def _with_older(self, pages: Pages) -> Verdict:
        """What the templates can't show for the moment is shown as it was."""
        return [], {address: (self._target / address).read_bytes() for address in self._standing(pages)}

    def _standing(self, pages: Pages) -> list[str]:
        """The files that stand of pages that could not be made."""
        addresses = (page_file(route) for route in pages.broken)
        return [address for address in addresses if (self._target / address).is_file()]

    def _with_good(self, prepared: Prepared, broken: Collection[str], theme: Theme) -> Prepared:
        """The same with the last good text of the files that can't be shown as they are now."""
        if self._good is None or not broken:
            return prepared
        sources = with_good(prepared.sources, self._good, broken)
        return prepare_sources(self._root, sources, [], self._today, theme, self._root / CACHE, self._memory)


def with_good(now: Sources, good: Sources, broken: Collection[str]) -> Sources:
    """What is read now, but for broken files, which are as they were."""
    place = {path: number for number, path in enumerate(now.paths)}

    def mixed(new: tuple[_F, ...], old: tuple[_F, ...]) -> tuple[_F, ...]:
        found = [item for item in new if item.path not in broken]
        found += [item for item in old if item.path in broken and item.path in place]
        return tuple(sorted(found, key=lambda item: place[item.path]))

    site = good.site if "site_config.yml" in broken else now.site
    return replace(
        now,
        site=site,
        records=mixed(now.records, good.records),
        pages=mixed(now.pages, good.pages),
        edition_texts=mixed(now.edition_texts, good.edition_texts),
        texts={**now.texts, **{path: good.texts[path] for path in broken if path in good.texts}},
    )


def _broken(problems: Collection[Problem]) -> frozenset[str]:
    """Files that can't be read, or of which something would be left out."""
    return frozenset(
        problem.path
        for problem in problems
        if problem.level is Level.ERROR and (problem.code.startswith(("E1", "E2")) or problem.code == TOLD_PLACE)
    )


def _told(problems: Collection[Problem]) -> tuple[str, ...]:
    """Each error as the check tells it; the lines of its example stand further in."""
    errors = tuple(problem for problem in problems if problem.level is Level.ERROR)
    return tuple(re.split(r"\n(?! )", text_report(Result(errors)).stdout.strip("\n"))) if errors else ()
