"""What `wegweiser format` does: write files in the canonical form of the record format."""

from pathlib import Path

import click

from generator.cli.options import CLEAN, ERRORS
from generator.cli.paths import is_wanted, refuse_unknown
from generator.editorial.canonical_files import canonical_files
from generator.report.text import visible
from generator.source.files import read_sources
from generator.source.writing import write_beside


def format_files(paths: tuple[Path, ...], root: Path, only_check: bool) -> int:
    """Write the files that are not in canonical form, or only name them; the exit code."""
    refuse_unknown(root, paths)
    sources, _ = read_sources(root)
    new_texts = {path: text for path, text in canonical_files(sources).items() if is_wanted(path, root, paths)}
    read = {record.path for record in sources.records} | {"site_config.yml"}
    broken = [
        p
        for p in sources.texts
        if p.endswith(".yml") and p not in read and not p.startswith("content/texts/")
        if is_wanted(p, root, paths)
    ]
    for path, text in new_texts.items():
        if not only_check:
            write_beside(root / path, text)
        click.echo(visible(path))
    for path in broken:
        click.echo(
            f"{visible(path)} lässt sich nicht lesen und bleibt, wie sie ist. Was fehlt, sagt wegweiser check.",
            err=True,
        )
    many = f"{len(new_texts)} Dateien" if len(new_texts) != 1 else "1 Datei"
    done = "einheitlich zu schreiben mit: wegweiser format" if only_check else "einheitlich geschrieben."
    click.echo(f"{many} {done}" if new_texts else "Alles ist einheitlich geschrieben.", err=True)
    return ERRORS if broken or (only_check and new_texts) else CLEAN
