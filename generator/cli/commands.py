"""Every command with its options. The work lies beside, and is loaded when a command does it: `--help` needs none."""

import sys
from datetime import date
from pathlib import Path

import click

from generator.cli.german import Commands, speak_german
from generator.cli.options import (
    day_option,
    format_option,
    offer_file,
    root_option,
    strict_option,
    with_options,
)
from generator.engine import WEBSITES

speak_german()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="familienwegweiser", prog_name="wegweiser")
def main() -> None:
    """Der Familienwegweiser: aus YAML-Dateien wird eine Website in Standard- und Leichter Sprache."""


@main.command()
@with_options(root_option, day_option, format_option, strict_option)
@click.option(
    "--base",
    metavar="STAND",
    help="Mit dem Stand vergleichen, von dem die Änderung ausging, zum Beispiel origin/main: Fehler, die es dort schon "
    "gab, zählen nicht; Adressen, die verloren gehen, sind Fehler. Braucht Git.",
)
def check(root: Path, today: date, form: str, strict: bool, base: str | None) -> None:
    """Prüft alle Dateien und meldet jeden Fehler mit Zeile und Spalte."""
    from generator.cli.building import check_site

    sys.exit(check_site(root, today, form, strict, base))


@main.command()
@with_options(root_option, day_option, format_option, strict_option)
@click.option(
    "--keep-going",
    is_flag=True,
    help="Fehlerhafte Einträge weglassen und den Rest bauen; Fehler in site_config.yml halten alles an.",
)
@click.option(
    "--accept-loss",
    is_flag=True,
    help="Mit --keep-going: auch bauen, wenn mehr als 5 % der Seiten, eine ganze Liste oder alle Angebote verloren gehen.",
)
@click.option(
    "--published",
    metavar="DATEI",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Mit --keep-going: build.json der veröffentlichten Website, um zu sehen, was verloren geht (sonst die im Zielordner).",
)
@click.option("--output", metavar="ORDNER", type=click.Path(path_type=Path), help="Zielordner (sonst site/).")
@click.option(
    "--engine",
    type=click.Choice(WEBSITES),
    default=WEBSITES[0],
    show_default=True,
    help="Wer die Dateien schreibt: MkDocs oder dieses Programm allein. Das Ergebnis ist dasselbe.",
)
@click.option(
    "--jobs",
    metavar="ZAHL",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="So viele Prozesse machen die Seiten. Unter 500 Seiten ist es immer einer.",
)
@click.option(
    "--scheduler",
    metavar="ADRESSE",
    help="Ein Cluster von Dask macht die Seiten, zum Beispiel tls://rechner:8786. Braucht familienwegweiser[cluster].",
)
def build(
    root: Path,
    today: date,
    form: str,
    strict: bool,
    keep_going: bool,
    accept_loss: bool,
    published: Path | None,
    output: Path | None,
    engine: str,
    jobs: int,
    scheduler: str | None,
) -> None:
    """Baut die Website nach site/. Bei Fehlern bleibt die alte stehen."""
    from generator.cli.building import Hands, Leniency, build_website

    if not keep_going and (accept_loss or published):
        raise click.UsageError("--accept-loss und --published gehören zu --keep-going. Bitte auch das angeben.")
    leniency = Leniency(keep_going, accept_loss, published)
    hands = Hands(jobs, scheduler)
    sys.exit(build_website(root, today, form, strict, leniency, output or root / "site", engine, hands))


@main.command()
@with_options(root_option, day_option)
@click.option(
    "--host", metavar="ADRESSE", help="Adresse des Rechners (sonst mkdocs.dev_addr aus site_config.yml oder 127.0.0.1)."
)
@click.option("--port", type=click.IntRange(1, 65535), help="Port (sonst mkdocs.dev_addr oder 8000).")
def serve(root: Path, today: date, host: str | None, port: int | None) -> None:
    """Zeigt die Website im Browser und baut sie bei jeder Änderung neu."""
    from generator.cli.serving import serve_website

    serve_website(root, today, host, port)


@main.command()
@click.argument("folder", metavar="ORDNER", type=click.Path(path_type=Path))
@with_options(root_option, day_option, format_option)
def pages(folder: Path, root: Path, today: date, form: str) -> None:
    """Schreibt die Seiten als einfachen Baum für andere Programme (Zensical)."""
    from generator.cli.building import build_tree

    sys.exit(build_tree(root, today, form, folder))


@main.command()
@click.argument("paths", metavar="[PFADE]...", nargs=-1, type=click.Path(path_type=Path))
@with_options(root_option, format_option, strict_option)
@click.option("--hints", is_flag=True, help="Auch Hinweise zeigen.")
@click.option("--fix", is_flag=True, help="Sichere Korrekturen zeigen und nach einer Frage schreiben.")
@click.option("--yes", is_flag=True, help="Mit --fix: schreiben, ohne zu fragen.")
@click.option(
    "--stamp", "stamped", metavar="DATEI", type=offer_file, help="Angebot, dessen Text Menschen geprüft haben."
)
@click.option("--by", metavar="NAME", help="Mit --stamp: wer geprüft hat.")
@click.option(
    "--written",
    metavar="DATEI",
    multiple=True,
    type=offer_file,
    help="Angebot, dessen Text in Leichter Sprache zum Standardtext von heute passt; auch mehrmals.",
)
def easy(
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
) -> None:
    """Prüft die Texte in Leichter Sprache: alle, oder nur die genannten Dateien und Ordner."""
    from generator.cli.easy import run_easy

    sys.exit(run_easy(paths, root, form, strict, hints, fix, yes, stamped, by, written))


@main.command("format")
@click.argument("paths", metavar="[PFADE]...", nargs=-1, type=click.Path(path_type=Path))
@root_option
@click.option("--check", "only_check", is_flag=True, help="Nur sagen, welche Dateien sich ändern würden (Rückgabe 1).")
def format_(paths: tuple[Path, ...], root: Path, only_check: bool) -> None:
    """Schreibt alle Werte einheitlich (Montag wird mon); Kommentare und Reihenfolge bleiben."""
    from generator.cli.canonical import format_files

    sys.exit(format_files(paths, root, only_check))


@main.group()
def new() -> None:
    """Legt Neues an."""


@new.command("offer")
@click.argument("municipality", metavar="ORT")
@click.argument("id_", metavar="ID")
@with_options(root_option, day_option)
def new_offer(municipality: str, id_: str, root: Path, today: date) -> None:
    """Legt ein Angebot an: content/offers/ORT/ID.yml (ORT: Kurzname der Kommune oder all)."""
    from generator.cli.editorial import write_new_offer

    write_new_offer(municipality, id_, root, today)


@new.command("site")
@click.argument("folder", metavar="ORDNER", type=click.Path(path_type=Path))
def new_site(folder: Path) -> None:
    """Legt eine neue Website an, zum Beispiel für einen anderen Kreis."""
    from generator.cli.editorial import write_new_site

    write_new_site(folder)


@main.command()
@with_options(root_option, day_option)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github"]),
    default="text",
    show_default=True,
    help="Form: github ist Markdown für die Zusammenfassung eines Laufs.",
)
def report(root: Path, today: date, form: str) -> None:
    """Zeigt, was zu prüfen ist, wo Angebote fehlen und wie weit die Leichte Sprache ist."""
    from generator.cli.editorial import print_coverage

    print_coverage(root, today, form)


@main.command("codeowners")
@with_options(root_option, day_option)
def codeowners(root: Path, today: date) -> None:
    """Schreibt .github/CODEOWNERS: welches Team die Angebote welches Ortes prüft."""
    from generator.cli.editorial import write_codeowners

    write_codeowners(root, today)


@main.command()
@click.option("--output", metavar="ORDNER", type=click.Path(path_type=Path), help="Ordner (sonst content/schemas/).")
@root_option
def schema(root: Path, output: Path | None) -> None:
    """Schreibt JSON-Schemas, mit denen Editoren beim Schreiben helfen."""
    from generator.cli.editorial import SCHEMAS, write_schemas

    write_schemas(root, output or root / SCHEMAS)
