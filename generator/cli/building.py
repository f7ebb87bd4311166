"""What `wegweiser check`, `build` and `pages` do: a site is made in memory, then an engine writes it."""

import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import click

from generator.changes import judge
from generator.cli.crews import crew_of
from generator.cli.git import write_earlier_site
from generator.cli.output import print_report, progress
from generator.cli.places import refuse_sources
from generator.engine import load_engine
from generator.engine.mark import standing_keys
from generator.outputs.build_note import remembering
from generator.pipeline import CACHE, CACHE_FOLDER, TRACES, Memory, Prepared, Site, Verdict, build, prepare
from generator.plan.addresses import BUILD_NOTE
from generator.problems import Level, Problem, has_errors
from generator.render.crew import Crew, LostWorkersError
from generator.render.rendered import MadeFrom, Pages
from generator.render.traces import read_traces, write_traces
from generator.report.losses import LOSSES, Wanted, losses, most_before, read_standing, wanted_of
from generator.reporters.result import CLEAN, ERRORS, exit_code
from generator.source.files import NOT_THERE
from generator.theme import Theme, find_theme


def check_site(root: Path, today: date, form: str, strict: bool, base: str | None) -> int:
    """Check everything and print what is found; the exit code. With `base`, a name that Git knows, errors count that
    the site did not have there, and addresses that it had."""
    before = _earlier(root, today, base) if base is not None else None
    now = _checked(root, today, root / CACHE)
    problems = list(now.problems) if before is None else judge(before, now)
    print_report(problems, form, root, now.counts)
    return exit_code(problems, strict)


def _earlier(root: Path, today: date, base: str) -> Prepared:
    """The site as it was where the branch left `base`."""
    with tempfile.TemporaryDirectory(prefix="wegweiser-") as folder:
        write_earlier_site(root, base, Path(folder), with_theme=_has_own_theme(find_theme(root)))
        return _checked(Path(folder), today, root / CACHE)


def _checked(root: Path, today: date, cache: Path) -> Prepared:
    """All that can be found: templates of the site's own may ask for what is not there, which shows when they are filled."""
    theme = find_theme(root, cache.parent)
    prepared = prepare(root, today, theme, cache)
    site = make_site(prepared, theme, keep_going=False) if _has_own_theme(theme) else None
    later = site.pages.held().problems if site is not None else []
    return replace(prepared, problems=(*prepared.problems, *later))


def _has_own_theme(theme: Theme) -> bool:
    return len(theme.folders) > 1


@dataclass(frozen=True, slots=True)
class Leniency:
    """What a build may leave out."""

    keep_going: bool = False
    """Records with errors, as long as the site does not lose too much by it."""
    accept_loss: bool = False
    """As much as there is."""
    published: Path | None = None
    """The `build.json` of the site that stands; None: the one in the folder that is built into, if any."""


@dataclass(frozen=True, slots=True)
class Hands:
    """Who renders."""

    jobs: int = 1
    """Processes of this machine."""
    scheduler: str | None = None
    """The address of a cluster, which does it in their place."""


def build_website(
    root: Path, today: date, form: str, strict: bool, leniency: Leniency, target: Path, engine: str, hands: Hands
) -> int:
    """Build the website into a folder and print what is found; the exit code."""
    keep_going = leniency.keep_going
    started = time.monotonic()
    refuse_sources(root, target)
    theme = find_theme(root, root / CACHE_FOLDER)
    prepared = _prepare(root, today, theme)
    with crew_of(hands.jobs, hands.scheduler, len(prepared.plan.pages) if prepared.plan is not None else 0) as crew:
        wanted = wanted_of(prepared) if keep_going and prepared.plan is not None else None
        prepared = prepared.without_sources()
        site = make_site(prepared, theme, keep_going, target, read_traces(root / TRACES), crew)
        if site is not None and wanted is not None:
            site = replace(site, judge=_judge(wanted, site, leniency, target, root))
        written = _written(engine, site, theme, target) if site is not None else []
    broken = [problem for problem in site.pages.problems if problem not in written] if site is not None else []
    report_all(prepared, [*broken, *written], form, root)
    lost = sorted({problem.code for problem in written} & LOSSES)
    if lost:
        click.echo(f"Zu viel ginge verloren. Was, steht oben bei {' und '.join(lost)}.", err=True)
    # What an engine could not write is no entry that may be left out: nothing stands that was not there before.
    if site is None or has_errors(written):
        click.echo("Die Website wurde nicht gebaut. Die bisherige bleibt stehen.", err=True)
        return ERRORS
    write_traces(root / TRACES, site.pages.made_from)
    click.echo(_told(site.pages, time.monotonic() - started), err=True)
    return CLEAN if keep_going else exit_code([*prepared.problems, *written], strict)


def _told(pages: Pages, seconds: float) -> str:
    changed = pages.done - pages.kept
    share = f" Neu sind {changed} davon ({changed / pages.done:.0%}).".replace("%", " %") if pages.kept else ""
    return f"{pages.done} Seiten in {seconds:.1f} s gebaut.{share}"


def _written(engine: str, site: Site, theme: Theme, target: Path) -> list[Problem]:
    try:
        return load_engine(engine)(site, theme, target)
    except LostWorkersError as error:
        message = (
            f"Ein Prozess oder Rechner, der Seiten macht, ist ausgefallen oder hat ein anderes Programm ({error}). "
            "Bitte Speicher und Version prüfen, oder ohne --jobs und --scheduler bauen."
        )
        return [Problem("E713", Level.ERROR, message)]


def build_tree(root: Path, today: date, form: str, folder: Path) -> int:
    """Write the pages as a tree for other builders and print what is found; the exit code."""
    refuse_sources(root, folder)
    theme = find_theme(root, root / CACHE_FOLDER)
    prepared = _prepare(root, today, theme)
    site = make_site(prepared, theme, keep_going=False)
    found = load_engine("tree")(site, theme, folder) if site is not None else []
    report_all(prepared, found, form, root)
    if site is None or has_errors(found):
        return ERRORS
    click.echo(f"{site.pages.done} Seiten in {folder}", err=True)
    return CLEAN


def _prepare(root: Path, today: date, theme: Theme) -> Prepared:
    return prepare(root, today, theme, root / CACHE)


def make_site(
    prepared: Prepared,
    theme: Theme,
    keep_going: bool,
    target: Path | None = None,
    known: Mapping[str, MadeFrom] = MappingProxyType({}),
    crew: Crew | None = None,
    memory: Memory | None = None,
) -> Site | None:
    """The site, ready to be written; None where it can't or must not stand. `target`: the folder of the old one, from which
    pages may be kept; `known`: by route how they came about. `memory`: what the program that makes sites again and
    again keeps of them."""
    if prepared.published is None or prepared.plan is None or (has_errors(prepared.problems) and not keep_going):
        return None
    if any(problem.code == NOT_THERE for problem in prepared.problems):  # what is left would be no site
        return None
    standing = standing_keys(target) if target is not None else {}
    told = progress("Seiten")
    return build(prepared.published, prepared.plan, prepared.media, theme, standing, known, crew, told, memory)


def _judge(wanted: Wanted, site: Site, leniency: Leniency, target: Path, root: Path) -> Callable[[Pages], Verdict]:
    """Whether a site that leaves out what is broken may stand, with what has to be known of earlier ones; an error where
    it lost too much against the one that stands, or against what the files would give."""
    note = leniency.published or target / BUILD_NOTE
    shown = note.relative_to(root).as_posix() if note.is_relative_to(root) else str(note)
    own = site.files[BUILD_NOTE]
    assert isinstance(own, bytes)
    text = note.read_text(encoding="utf-8", errors="replace") if note.is_file() else None
    standing = read_standing(text) if text is not None else None

    def judge(pages: Pages) -> Verdict:
        if not pages.done:
            return list(pages.problems), {}
        if leniency.accept_loss:
            return [], {}
        found = [_unreadable(shown)] if text is not None and standing is None else []
        found += losses(wanted, pages.done, standing, shown)
        most = most_before(standing, pages.done, wanted.published.today) if standing is not None else None
        return found, {BUILD_NOTE: remembering(own, most.pages, most.built)} if most is not None else {}

    return judge


def _unreadable(note: str) -> Problem:
    message = (
        "Diese Datei sagt nicht, wie groß die bisherige Website ist. Verglichen wird nur mit den Dateien. "
        "Bitte prüfen, woher sie stammt."
    )
    return Problem("W708", Level.WARNING, message, note)


def report_all(prepared: Prepared, written: Iterable[Problem], form: str, root: Path) -> None:
    """Print what is wrong with the content and what the engine had to say."""
    print_report([*prepared.problems, *written], form, root, prepared.counts)
