"""What `wegweiser easy` does: check, correct and stamp the texts in Easy Language."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from generator.catalog import build_catalog
from generator.checks import EASY_RULES, hidden_places
from generator.checks.concealment import conceal
from generator.checks.levels import settle
from generator.cli.german import asked
from generator.cli.options import CLEAN, exit_code
from generator.cli.output import print_report
from generator.cli.paths import is_wanted, refuse_unknown
from generator.editions.edition import easy_texts
from generator.editorial.easy_language import correct_files, easy_problems, mark_written, stamp
from generator.editorial.easy_texts import collect_interface
from generator.engine.clock import clock_today
from generator.model.written import Offer
from generator.pipeline import CACHE
from generator.problems import Counts, Level, Problem
from generator.report.diff import diff_text
from generator.report.easy_gaps import easy_gaps
from generator.source.files import Sources, read_sources
from generator.source.plain_text import read_text
from generator.source.rewrite import RewriteError
from generator.source.writing import write_beside


def run_easy(
    paths: tuple[Path, ...],
    root: Path,
    form: str,
    strict: bool,
    hints: bool,
    fix: bool,
    yes: bool,
    stamped: Path | None,
    by: str | None,
    written: tuple[Path, ...],
) -> int:
    """Do what the options ask for; the exit code."""
    refuse_unknown(root, paths)
    sources, unread = read_sources(root)
    if stamped is not None:
        _stamp(sources, root, stamped, by)
        return CLEAN
    if written:
        _rewrite(sources, root, written, mark_written, "als passend markiert")
        return CLEAN
    if fix:
        _fix(sources, root, paths, yes)
        return CLEAN
    settled, counts, telling = _check(sources, root)
    broken = [problem for problem in unread if problem.level is Level.ERROR]
    problems = [
        problem for problem in conceal((*broken, *settled), sources, telling) if is_wanted(problem.path, root, paths)
    ]
    shown = [problem for problem in problems if hints or problem.level is not Level.HINT]
    print_report(shown, form, root, counts)
    return exit_code(problems, strict)


def _check(sources: Sources, root: Path) -> tuple[list[Problem], Counts, frozenset[str]]:
    """The findings as the site's settings and the records want them, where those can be read; the files that tell a secret."""
    interface = collect_interface(easy_texts(sources), root)
    found = easy_problems(sources, root / CACHE, interface)
    catalog, _ = build_catalog(sources, clock_today())
    if catalog is None:
        return list(found.problems), Counts(found.texts, len(interface), found.exemptions), frozenset()
    telling = frozenset(problem.path for problem in hidden_places.check(catalog))
    problems, silenced = settle(found.problems, catalog, EASY_RULES)
    gaps = easy_gaps(catalog)
    counts = Counts(
        found.texts, len(interface), found.exemptions, silenced.by_records, silenced.by_site, without_easy=len(gaps)
    )
    return problems, counts, telling


def _fix(sources: Sources, root: Path, paths: tuple[Path, ...], yes: bool) -> None:
    new_texts = {p: t for p, t in correct_files(sources).items() if is_wanted(p, root, paths)}
    if not new_texts:
        click.echo("Es gibt nichts, das sicher zu verbessern ist.", err=True)
        return
    for path, text in new_texts.items():
        click.echo(diff_text(path, sources.texts[path], text), nl=False)
    several = len(new_texts) > 1
    question = f"Sollen {len(new_texts)} Dateien" if several else "Soll 1 Datei"
    if not (yes or asked(f"{question} so geschrieben werden?")):
        return
    for path, text in new_texts.items():
        _replace(root / path, sources.texts[path], text)
    click.echo(f"{len(new_texts)} Dateien sind geschrieben." if several else "1 Datei ist geschrieben.", err=True)


def _replace(file: Path, before: str, text: str) -> None:
    """Write a file, unless its editor has saved it since it was read."""
    if read_text(file, str(file))[0] != before:
        message = f"{file} wurde inzwischen geändert und bleibt so. Bitte den Befehl noch einmal aufrufen."
        raise click.ClickException(message)
    write_beside(file, text)


def _stamp(sources: Sources, root: Path, file: Path, by: str | None) -> None:
    if not by:
        raise click.ClickException("Bitte mit --by sagen, wer den Text geprüft hat.")
    today = clock_today()
    _rewrite(sources, root, (file,), lambda text, offer: stamp(text, offer, by, today), "als geprüft markiert")


def _rewrite(sources: Sources, root: Path, files: Iterable[Path], mark: Callable[[str, Offer], str], what: str) -> None:
    """Write a mark into the files of offers, and show what changes."""
    catalog, _ = build_catalog(sources, clock_today())
    for file in files:
        offer = catalog.offers.get(file.stem) if catalog else None
        path = next((p for p in sources.texts if os.path.realpath(root / p) == os.path.realpath(file)), None)
        if offer is None or path is None or offer.easy is None or not offer.easy.text:
            raise click.ClickException(f"{file} ist kein Angebot mit einem Text in Leichter Sprache ohne Fehler.")
        try:
            text = mark(sources.texts[path], offer)
        except RewriteError as error:
            message = f"In {file} lässt sich „{error}“ nicht setzen. Bitte die Felder unter „easy:“ in eigene Zeilen schreiben."
            raise click.ClickException(message) from error
        click.echo(diff_text(path, sources.texts[path], text), nl=False)
        _replace(file, sources.texts[path], text)
        click.echo(f"{file} ist {what}.", err=True)
