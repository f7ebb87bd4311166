"""What `wegweiser format` does: write files in the canonical form of the record format."""

from pathlib import Path

import click

from generator.cli.paths import is_wanted, refuse_unknown
from generator.editorial.canonical_files import canonical_files, faulty_files
from generator.reporters.result import CLEAN, ERRORS
from generator.reporters.text import visible
from generator.source.files import NOT_THERE, read_sources
from generator.source.writing import write_beside


def format_files(paths: tuple[Path, ...], root: Path, only_check: bool) -> int:
    """Write the files that are not in canonical form, or only name them; the exit code."""
    refuse_unknown(root, paths)
    sources, problems = read_sources(root)
    missing = [problem for problem in problems if problem.code == NOT_THERE]
    for problem in missing:
        click.echo(problem.message, err=True)
    new_texts = {path: text for path, text in canonical_files(sources).items() if is_wanted(path, root, paths)}
    faulty = {
        path: is_left for path, is_left in faulty_files(sources, problems).items() if is_wanted(path, root, paths)
    }
    for path, text in new_texts.items():
        if not only_check:
            write_beside(root / path, text)
        click.echo(visible(path))
    for path, is_left in faulty.items():
        what = "bleibt, wie sie ist" if is_left else "wird nur zum Teil einheitlich"
        click.echo(f"{visible(path)} hat Fehler und {what}. Was zu ändern ist, sagt: wegweiser check", err=True)
    done = "einheitlich zu schreiben mit: wegweiser format" if only_check else "einheitlich geschrieben."
    if new_texts:
        click.echo(f"{_files(len(new_texts))} {done}", err=True)
    elif not missing:
        click.echo(f"Alles {'andere ' if faulty else ''}ist einheitlich geschrieben.", err=True)
    if faulty:
        click.echo(f"{_files(len(faulty))} mit Fehlern.", err=True)
    return ERRORS if missing or faulty or (only_check and new_texts) else CLEAN


def _files(number: int) -> str:
    return f"{number} Dateien" if number != 1 else "1 Datei"
