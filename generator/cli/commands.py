"""The commands that check, build and show a site."""

import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import click

from generator.cli.easy import CACHE, easy
from generator.cli.new import good_catalog, new
from generator.cli.options import (
    CLEAN,
    ERRORS,
    day_option,
    exit_code,
    format_option,
    root_option,
    strict_option,
    with_options,
)
from generator.cli.output import print_report, progress
from generator.editorial import codeowners
from generator.engine.mkdocs.server import serve_site
from generator.engine.mkdocs.site import own_files, theme_assets, theme_folders, write_site
from generator.engine.tree import TreePage, TreeSite, write_tree
from generator.model.json_schema import schema_names, schema_text
from generator.pipeline import Prepared, Site, prepare
from generator.pipeline import build as make_site
from generator.problems import Problem, has_errors
from generator.report.coverage import coverage_text
from generator.report.exceptions import exceptions_text
from generator.report.freshness import freshness_text
from generator.source.files import OWNERS


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="familienwegweiser", prog_name="wegweiser")
def main() -> None:
    """Der Familienwegweiser: aus YAML-Dateien wird eine Website in Standard- und Leichter Sprache."""


main.add_command(easy)
main.add_command(new)


@main.command()
@with_options(root_option, day_option, format_option, strict_option)
def check(root: Path, today: date, form: str, strict: bool) -> None:
    """Prüft alle Dateien und meldet jeden Fehler mit Zeile und Spalte."""
    prepared = _prepare(root, today)
    problems = prepared.problems
    print_report(problems, form, root, prepared.counts)
    sys.exit(exit_code(problems, strict))


@main.command()
@with_options(root_option, day_option, format_option, strict_option)
@click.option("--keep-going", is_flag=True, help="Fehlerhafte Einträge weglassen und den Rest bauen.")
@click.option("--output", type=click.Path(path_type=Path), help="Zielordner (sonst site/).")
def build(root: Path, today: date, form: str, strict: bool, keep_going: bool, output: Path | None) -> None:
    """Baut die Website nach site/. Bei Fehlern bleibt die alte stehen."""
    started = time.monotonic()
    prepared = _prepare(root, today)
    site, problems = _render(prepared, root, keep_going)
    engine_said: list[Problem] = []
    if site is not None:
        engine_said = write_site(site, theme_folders(root), output or root / "site")
        problems += engine_said
    print_report(problems, form, root, prepared.counts)
    failed = site is None or has_errors(engine_said)
    if failed:
        click.echo("Die Website wurde nicht gebaut. Die bisherige bleibt stehen.", err=True)
        sys.exit(ERRORS)
    assert site is not None
    click.echo(f"{len(site.pages)} Seiten in {time.monotonic() - started:.1f} s gebaut.", err=True)
    sys.exit(CLEAN if keep_going else exit_code(problems, strict))


def _render(prepared: Prepared, root: Path, keep_going: bool) -> tuple[Site | None, list[Problem]]:
    """The site in memory, and every problem so far; None where it can't or must not stand."""
    problems = list(prepared.problems)
    if prepared.published is None or prepared.plan is None or (has_errors(problems) and not keep_going):
        return None, problems
    folders = theme_folders(root)
    media = prepared.sources.media
    site = make_site(prepared.published, prepared.plan, media, folders, theme_assets(folders), progress("Seiten"))
    return site, problems


def _prepare(root: Path, today: date) -> Prepared:
    return prepare(root, today, own_files(theme_folders(root)), root / CACHE)


@main.command()
@with_options(root_option, day_option)
@click.option("--host", default="127.0.0.1", show_default=True, help="Adresse des Rechners.")
@click.option("--port", type=int, default=8000, show_default=True, help="Port.")
def serve(root: Path, today: date, host: str, port: int) -> None:
    """Zeigt die Website im Browser und baut sie bei jeder Änderung neu."""
    with tempfile.TemporaryDirectory(prefix="wegweiser-") as folder:
        target = Path(folder) / "site"

        def rebuild() -> None:
            prepared = _prepare(root, today)
            site, problems = _render(prepared, root, keep_going=True)
            if site is not None:
                problems += write_site(site, theme_folders(root), target)
            print_report(problems, "text", root)

        rebuild()
        watched = [root / "content", root / "site_config.yml", *theme_folders(root)]
        click.echo(f"http://{host}:{port}/ – beenden mit Strg+C", err=True)
        serve_site(target, rebuild, watched, host, port)


@main.command()
@click.option("--output", type=click.Path(path_type=Path), help="Ordner (sonst content/schemas/).")
@root_option
def schema(root: Path, output: Path | None) -> None:
    """Schreibt JSON-Schemas, mit denen Editoren beim Schreiben helfen."""
    folder = output or root / "content" / "schemas"
    folder.mkdir(parents=True, exist_ok=True)
    for name in schema_names():
        (folder / f"{name}.schema.json").write_text(schema_text(name), encoding="utf-8")
    click.echo(f"{len(schema_names())} Schemas in {folder}", err=True)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@with_options(root_option, day_option, format_option)
def pages(folder: Path, root: Path, today: date, form: str) -> None:
    """Schreibt die Seiten als einfachen Baum für andere Programme (Zensical)."""
    prepared = _prepare(root, today)
    site, problems = _render(prepared, root, keep_going=False)
    print_report(problems, form, root)
    if site is None:
        sys.exit(ERRORS)
    folders = theme_folders(root)
    settings = site.settings
    plain = (
        TreePage(p.page.route, p.page.edition, p.title, p.description, p.body.decode()) for p in site.pages.values()
    )
    tree = TreeSite(settings.name, settings.url, theme_assets(folders).stylesheets[1:])
    write_tree(plain, site.files, folders, tree, folder)
    click.echo(f"{len(site.pages)} Seiten in {folder}", err=True)


@main.command()
@with_options(root_option, day_option)
def report(root: Path, today: date) -> None:
    """Zeigt, was zu prüfen ist, wo Angebote fehlen und wie weit die Leichte Sprache ist."""
    catalog = good_catalog(root, today)
    click.echo(f"{freshness_text(catalog)}\n{coverage_text(catalog)}\n{exceptions_text(catalog)}", nl=False)


@main.command("codeowners")
@with_options(root_option, day_option)
def write_codeowners(root: Path, today: date) -> None:
    """Schreibt .github/CODEOWNERS: welches Team die Angebote welches Ortes prüft."""
    catalog = good_catalog(root, today)
    path = root / OWNERS
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(codeowners.codeowners_text(catalog), encoding="utf-8")
    click.echo(f"{path} ist geschrieben.", err=True)
