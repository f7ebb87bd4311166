"""The command `wegweiser`: the only place that prints, exits, and reads the clock and the environment."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

from generator.catalog import Catalog
from generator.cli_easy import easy, easy_problems
from generator.engine.mkdocs_site import theme_assets, theme_folders, write_site
from generator.engine.server import serve_site
from generator.export import codeowners
from generator.export.scaffold import SITE_FILES, new_offer_text, why_not
from generator.export.tree import TreePage, TreeSite, write_tree
from generator.model.json_schema import schema_names, schema_text
from generator.pipeline import Checked, Site, build_site, check_content
from generator.problems import Level, Problem, has_errors
from generator.report.as_json import json_report
from generator.report.coverage import coverage_text
from generator.report.freshness import freshness_text
from generator.report.github import github_report
from generator.report.text import summary_line, text_report

_F = TypeVar("_F", bound=Callable[..., Any])
CLEAN, ERRORS, WARNINGS = 0, 1, 2
_SLOW = 2.0
"""Seconds after which a terminal is told what the program is busy with."""


class _Day(click.ParamType[date]):
    """A day in ISO form."""

    name = "JJJJ-MM-TT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"„{value}“ ist kein Tag. Bitte so schreiben: 2026-10-01.", param, ctx)


def _today() -> date:
    return datetime.now(ZoneInfo("Europe/Berlin")).date()


_root = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    show_default=True,
    help="Ordner mit site_config.yml und content/.",
)
_day = click.option("--today", type=_Day(), default=_today, help="Der Tag, für den gebaut wird (sonst heute).")
_format = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json"]),
    default="text",
    show_default=True,
    help="Form der Meldungen.",
)
_strict = click.option("--strict", is_flag=True, help="Auch Warnungen zählen (Rückgabe 2).")


def _with(*options: Callable[[_F], _F]) -> Callable[[_F], _F]:
    def add(command: _F) -> _F:
        for option in reversed(options):
            command = option(command)
        return command

    return add


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="familienwegweiser", prog_name="wegweiser")
def main() -> None:
    """Der Familienwegweiser: aus YAML-Dateien wird eine Website in Standard- und Leichter Sprache."""


main.add_command(easy)


@main.command()
@_with(_root, _day, _format, _strict)
def check(root: Path, today: date, form: str, strict: bool) -> None:
    """Prüft alle Dateien und meldet jeden Fehler mit Zeile und Spalte."""
    checked = check_content(root, today)
    problems = [*checked.problems, *easy_problems(checked.sources, root)]
    owners = root / codeowners.PATH
    if checked.catalog is not None and owners.is_file():
        problems += codeowners.check_codeowners(owners.read_text(encoding="utf-8"), _files(root), checked.catalog)
    _report(problems, form, root)
    sys.exit(_exit_code(problems, strict))


@main.command()
@_with(_root, _day, _format, _strict)
@click.option("--keep-going", is_flag=True, help="Fehlerhafte Einträge weglassen und den Rest bauen.")
@click.option("--output", type=click.Path(path_type=Path), help="Zielordner (sonst site/).")
def build(root: Path, today: date, form: str, strict: bool, keep_going: bool, output: Path | None) -> None:
    """Baut die Website nach site/. Bei Fehlern bleibt die alte stehen."""
    started = time.monotonic()
    checked = check_content(root, today)
    site, problems = _render(checked, root, keep_going)
    engine_said: list[Problem] = []
    if site is not None:
        _tell_if_slow(started, f"{len(site.pages)} Seiten werden geschrieben …")
        engine_said = write_site(site, theme_folders(root), output or root / "site")
        problems += engine_said
    _report(problems, form, root)
    failed = site is None or has_errors(engine_said)
    if failed:
        click.echo("Die Website wurde nicht gebaut. Die bisherige bleibt stehen.", err=True)
        sys.exit(ERRORS)
    assert site is not None
    click.echo(f"{len(site.pages)} Seiten in {time.monotonic() - started:.1f} s gebaut.", err=True)
    sys.exit(CLEAN if keep_going else _exit_code(problems, strict))


def _render(checked: Checked, root: Path, keep_going: bool) -> tuple[Site | None, list[Problem]]:
    """The site in memory, and every problem so far; None where it can't or must not stand."""
    problems = list(checked.problems)
    if checked.catalog is None or checked.plan is None or (has_errors(problems) and not keep_going):
        return None, problems
    folders = theme_folders(root)
    site, found = build_site(checked.catalog, checked.plan, folders, theme_assets(folders))
    problems += found
    return (None if has_errors(found) and not keep_going else site), problems


@main.command()
@_with(_root, _day)
@click.option("--host", default="127.0.0.1", show_default=True, help="Adresse des Rechners.")
@click.option("--port", type=int, default=8000, show_default=True, help="Port.")
def serve(root: Path, today: date, host: str, port: int) -> None:
    """Zeigt die Website im Browser und baut sie bei jeder Änderung neu."""
    with tempfile.TemporaryDirectory(prefix="wegweiser-") as folder:
        target = Path(folder) / "site"

        def rebuild() -> None:
            checked = check_content(root, today)
            site, problems = _render(checked, root, keep_going=True)
            if site is not None:
                problems += write_site(site, theme_folders(root), target)
            _report(problems, "text", root)

        rebuild()
        watched = [root / "content", root / "site_config.yml", *theme_folders(root)]
        click.echo(f"http://{host}:{port}/ – beenden mit Strg+C", err=True)
        serve_site(target, rebuild, watched, host, port)


@main.command()
@click.option("--output", type=click.Path(path_type=Path), help="Ordner (sonst content/schemas/).")
@_root
def schema(root: Path, output: Path | None) -> None:
    """Schreibt JSON-Schemas, mit denen Editoren beim Schreiben helfen."""
    folder = output or root / "content" / "schemas"
    folder.mkdir(parents=True, exist_ok=True)
    for name in schema_names():
        (folder / f"{name}.schema.json").write_text(schema_text(name), encoding="utf-8")
    click.echo(f"{len(schema_names())} Schemas in {folder}", err=True)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@_with(_root, _day, _format)
def pages(folder: Path, root: Path, today: date, form: str) -> None:
    """Schreibt die Seiten als einfachen Baum für andere Programme (Zensical)."""
    checked = check_content(root, today)
    site, problems = _render(checked, root, keep_going=False)
    _report(problems, form, root)
    if site is None:
        sys.exit(ERRORS)
    folders = theme_folders(root)
    settings = site.catalog.site
    plain = (TreePage(p.page.route, p.page.edition, p.title, p.description, p.body) for p in site.pages.values())
    tree = TreeSite(settings.name, settings.url, theme_assets(folders).stylesheets[1:])
    write_tree(plain, site.files, folders, tree, folder)
    click.echo(f"{len(site.pages)} Seiten in {folder}", err=True)


@main.command()
@_with(_root, _day)
def report(root: Path, today: date) -> None:
    """Zeigt, was zu prüfen ist, wo Angebote fehlen und wie weit die Leichte Sprache ist."""
    catalog = _catalog(root, today)
    click.echo(f"{freshness_text(catalog)}\n{coverage_text(catalog)}", nl=False)


@main.command("codeowners")
@_with(_root, _day)
def write_codeowners(root: Path, today: date) -> None:
    """Schreibt .github/CODEOWNERS: welches Team die Angebote welches Ortes prüft."""
    catalog = _catalog(root, today)
    path = root / codeowners.PATH
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(codeowners.codeowners_text(catalog), encoding="utf-8")
    click.echo(f"{path} ist geschrieben.", err=True)


@main.group()
def new() -> None:
    """Legt Neues an."""


@new.command("offer")
@click.argument("municipality")
@click.argument("id_", metavar="ID")
@_with(_root, _day)
def new_offer(municipality: str, id_: str, root: Path, today: date) -> None:
    """Legt ein Angebot an: content/offers/MUNICIPALITY/ID.yml (MUNICIPALITY: Kurzname der Kommune oder all)."""
    catalog = _catalog(root, today)
    reason = why_not(root, municipality, id_, catalog.municipalities)
    if reason is not None:
        raise click.ClickException(reason)
    path = root / "content" / "offers" / municipality / f"{id_}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    first = [
        next(iter(records), "bitte-anlegen") for records in (catalog.providers, catalog.life_phases, catalog.topics)
    ]
    path.write_text(new_offer_text(municipality, id_, *first), encoding="utf-8")
    click.echo(f"{path} ist angelegt. Bitte ausfüllen, dann prüfen mit: wegweiser check")


@new.command("site")
@click.argument("folder", type=click.Path(path_type=Path))
def new_site(folder: Path) -> None:
    """Legt eine neue Website an, zum Beispiel für einen anderen Kreis."""
    if folder.exists() and any(folder.iterdir()):
        raise click.ClickException(f"Der Ordner {folder} ist nicht leer. Bitte einen neuen Namen wählen.")
    for name, text in SITE_FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    click.echo(f"{folder} ist angelegt. Weiter mit: cd {folder} && wegweiser build")


def _catalog(root: Path, today: date) -> Catalog:
    catalog = check_content(root, today).catalog
    if catalog is None:
        raise click.ClickException("Hier ist keine Website. Bitte --root angeben.")
    return catalog


def _exit_code(problems: Sequence[Problem], strict: bool) -> int:
    if has_errors(problems):
        return ERRORS
    return WARNINGS if strict and any(p.level is Level.WARNING for p in problems) else CLEAN


def _report(problems: Sequence[Problem], form: str, root: Path) -> None:
    """Findings go to standard output, what people read beside them to standard error."""
    if form == "json":
        click.echo(json_report(problems), nl=False)
        return
    if form == "github":
        report = github_report(problems, _changed_files(root))
        click.echo("\n".join(report.annotations))
        summary = os.environ.get("GITHUB_STEP_SUMMARY")
        if summary:
            with Path(summary).open("a", encoding="utf-8") as file:
                file.write(report.summary)
    else:
        click.echo(text_report(problems), nl=False)
    click.echo(summary_line(problems), err=True)


def _changed_files(root: Path) -> frozenset[str]:
    """The files that a pull request changes, relative to the root; none outside of a pull request."""
    base = os.environ.get("GITHUB_BASE_REF")
    if not base:
        return frozenset()
    command = ["git", "diff", "--name-only", "--relative", f"origin/{base}...HEAD"]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    return frozenset(result.stdout.splitlines())


def _files(root: Path) -> list[str]:
    """The files that git keeps, relative to the root; without git those in content/."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    if result.returncode == 0:
        return [path for path in result.stdout.split("\0") if path]
    return [path.relative_to(root).as_posix() for path in (root / "content").rglob("*") if path.is_file()]


def _tell_if_slow(started: float, message: str) -> None:
    if time.monotonic() - started > _SLOW and sys.stderr.isatty():
        click.echo(message, err=True)
