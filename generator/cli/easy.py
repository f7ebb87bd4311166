"""What `wegweiser easy` does: check, correct and stamp the texts in Easy Language."""

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import click

from generator.catalog import build_catalog
from generator.checker import OWN, Checker, Passage, Vocabulary, read_plain_text, read_text_files
from generator.checks import EASY_RULES, hidden_places
from generator.checks.concealment import conceal
from generator.checks.levels import settle
from generator.cli.german import asked
from generator.cli.output import print_report
from generator.cli.paths import TYPED, is_wanted, refuse_unknown
from generator.editions.edition import easy_texts
from generator.editorial.easy_language import correct_files, easy_problems, mark_written, stamp
from generator.editorial.easy_texts import collect_interface, read_vocabulary
from generator.engine.clock import clock_today
from generator.model.easy_lines import IN_ONE_BLOCK
from generator.model.written import Offer
from generator.pipeline import CACHE
from generator.problems import Counts, Level, Problem
from generator.report.diff import diff_text
from generator.report.easy_gaps import easy_gaps
from generator.reporters.result import CLEAN, Result, exit_code
from generator.reporters.text import text_report
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
    own, others, around = _sorted_out(paths, root)
    if others and (stamped or written or fix):
        raise click.ClickException(
            f"{others[0]} gehört nicht zur Website: Geschrieben wird nur in Dateien der Website."
        )
    if others or (around and not (stamped or written or fix)):
        return _check_texts(own, others, around, root, form, strict, hints)
    is_part = bool(own) and not (stamped or written)
    sources, unread = read_sources(root, _known_kinds(own, root)) if is_part else read_sources(root)
    if stamped is not None:
        _stamp(sources, root, stamped, by)
        return CLEAN
    if written:
        _rewrite(sources, root, written, mark_written, "als passend markiert")
        return CLEAN
    if fix:
        _fix(sources, root, own, yes)
        return CLEAN
    problems, counts = _site_problems(sources, unread, root, own)
    return _told(problems, counts, root, form, strict, hints)


_VOCABULARY = ("content/glossary.yml", "content/municipalities.yml", "content/programmes.yml")
"""What has to be read whichever file is checked: words that are explained, and names."""


def _sorted_out(paths: tuple[Path, ...], root: Path) -> tuple[tuple[Path, ...], ...]:
    """Paths of the site, those of texts that belong to none, and of the first those around it: other texts may lie there."""
    if not (root / "site_config.yml").is_file():
        return (), paths, ()
    content, place = Path(os.path.realpath(root / "content")), Path(os.path.realpath(root))
    real = {path: Path(os.path.realpath(path)) for path in paths if path != TYPED}
    own = {
        p
        for p, at in real.items()
        if content in (at, *at.parents) or at in (place, *place.parents, place / "site_config.yml")
    }
    around = tuple(path for path in paths if path in own and real[path] in place.parents)
    return tuple(path for path in paths if path in own), tuple(path for path in paths if path not in own), around


def _known_kinds(paths: tuple[Path, ...], root: Path) -> Callable[[str], bool]:
    """Whether a file has to be read to check those: itself, or the words of the site."""
    return lambda path: path in _VOCABULARY or is_wanted(path, root, paths)


def _check_texts(
    own: tuple[Path, ...],
    others: tuple[Path, ...],
    around: tuple[Path, ...],
    root: Path,
    form: str,
    strict: bool,
    hints: bool,
) -> int:
    """Check texts that belong to no site with the words of this one, if there is one; and files of the site beside them.

    In the folders `around` the site, texts beside it are meant.
    """
    problems: list[Problem] = []
    counts = Counts(0)
    vocabulary = Vocabulary(mark=OWN)
    if (root / "site_config.yml").is_file():
        sources, unread = read_sources(root, _known_kinds(own or (root / "site_config.yml",), root))
        vocabulary = read_vocabulary(sources)
        problems = [problem for problem in unread if problem.level is Level.ERROR and _hides_words(problem)]
        if own:
            problems, counts = _site_problems(sources, unread, root, own)
    passages, unreadable = _texts_of([path for path in others if path != TYPED], around, root, form)
    if TYPED in others:
        typed, found = read_plain_text(sys.stdin.buffer.read(), "stdin")
        passages, unreadable = [*passages, *typed], [*unreadable, *found]
    checker = Checker(vocabulary)
    problems = [*problems, *unreadable, *(problem for passage in passages for problem in checker.check(passage))]
    return _told(problems, replace(counts, texts=(counts.texts or 0) + len(passages)), root, form, strict, hints)


def _texts_of(
    others: list[Path], around: tuple[Path, ...], root: Path, form: str
) -> tuple[list[Passage], list[Problem]]:
    if form == "sarif":  # which knows one folder for all paths, and that of the site is another one
        others, around = [path.absolute() for path in others], tuple(path.absolute() for path in around)
    passages, unreadable = read_text_files(others)
    beside, found = read_text_files(around, without=root)
    return [*passages, *beside], [*unreadable, *found]


def _told(problems: list[Problem], counts: Counts, root: Path, form: str, strict: bool, hints: bool) -> int:
    if not problems and not counts.texts and form == "text":
        click.echo("Hier steht kein Text in Leichter Sprache. Es war nichts zu prüfen.", err=True)
        return CLEAN
    print_report([p for p in problems if hints or p.level is not Level.HINT], form, root, counts)
    return exit_code(problems, strict)


def _site_problems(
    sources: Sources, unread: Iterable[Problem], root: Path, paths: tuple[Path, ...]
) -> tuple[list[Problem], Counts]:
    settled, counts, telling = _check(sources, root, paths)
    broken = [problem for problem in unread if problem.level is Level.ERROR]
    found = conceal((*broken, *settled), sources, telling)
    return [p for p in found if _hides_words(p) or is_wanted(p.path, root, paths)], counts


def _hides_words(problem: Problem) -> bool:
    """The words of the site can't all be read: then nobody may take a quiet report for a clean one."""
    return problem.path in _VOCABULARY and problem.code not in EASY_RULES


def _check(sources: Sources, root: Path, paths: tuple[Path, ...]) -> tuple[list[Problem], Counts, frozenset[str]]:
    """The findings as the site's settings and the records want them, where those can be read; the files that tell a secret."""
    interface = [t for t in collect_interface(easy_texts(sources), root) if is_wanted(t.lines[0].path, root, paths)]
    only = (lambda path: is_wanted(path, root, paths)) if paths else None
    found = easy_problems(sources, root / CACHE, interface, only)
    catalog, read = build_catalog(sources, clock_today())
    forms = [problem for problem in read if problem.code == IN_ONE_BLOCK or "easy" in problem.field.split(".")]
    if catalog is None:
        return [*found.problems, *forms], Counts(found.texts, len(interface), found.exemptions), frozenset()
    telling = frozenset(problem.path for problem in hidden_places.check(catalog))
    problems, silenced = settle(found.problems, catalog, EASY_RULES)
    gaps = [gap for gap in easy_gaps(catalog) if is_wanted(gap.path, root, paths)]
    counts = Counts(
        found.texts, len(interface), found.exemptions, silenced.by_records, silenced.by_site, without_easy=len(gaps)
    )
    return [*problems, *forms], counts, telling


def _fix(sources: Sources, root: Path, paths: tuple[Path, ...], yes: bool) -> None:
    found = correct_files(sources)
    new_texts = {path: text for path, text in found.texts.items() if is_wanted(path, root, paths)}
    left = tuple(problem for problem in found.left if is_wanted(problem.path, root, paths))
    if left:
        click.echo(f"Das muss ein Mensch verbessern:\n{text_report(Result(left)).stdout}", nl=False, err=True)
    if not new_texts:
        what = "Sonst gibt es nichts" if left else "Es gibt nichts"
        click.echo(f"{what}, das sicher zu verbessern ist.", err=True)
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
