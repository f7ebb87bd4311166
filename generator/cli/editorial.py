"""What the commands for editors do: first files, reports, and files that other programs read."""

from datetime import date
from pathlib import Path

import click

from generator.catalog import Catalog, build_catalog
from generator.editorial.codeowners import codeowners_text, is_generated
from generator.editorial.scaffold import SITE_FILES, new_offer_text, why_not
from generator.model.json_schema import schema_names, schema_text
from generator.report.coverage import coverage_text
from generator.report.exceptions import exceptions_text
from generator.report.freshness import freshness_text
from generator.report.github import as_code
from generator.report.text import visible
from generator.source.files import OWNERS, read_sources


def _good_catalog(root: Path, today: date) -> Catalog:
    """The catalog of a site whose settings can be read; else the command ends."""
    sources, _ = read_sources(root)
    catalog, _ = build_catalog(sources, today)
    if catalog is None:
        raise click.ClickException("Hier ist keine Website. Bitte --root angeben.")
    return catalog


def write_new_offer(municipality: str, id_: str, root: Path, today: date) -> None:
    """Write the first file of an offer; the command ends where it can't stand."""
    catalog = _good_catalog(root, today)
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


def write_new_site(folder: Path) -> None:
    """Write the first files of a site into a new or empty folder."""
    if folder.exists() and any(folder.iterdir()):
        raise click.ClickException(f"Der Ordner {folder} ist nicht leer. Bitte einen neuen Namen wählen.")
    for name, text in SITE_FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    click.echo(f"{folder} ist angelegt. Weiter mit: cd {folder} && wegweiser build")


def print_coverage(root: Path, today: date, form: str) -> None:
    """Print what is to be checked, where offers are missing, and how far Easy Language is; as text or as Markdown."""
    catalog = _good_catalog(root, today)
    text = f"{freshness_text(catalog)}\n{coverage_text(catalog)}\n{exceptions_text(catalog)}"
    told = "\n".join(map(visible, text.split("\n")))
    click.echo(as_code("Was zu tun ist", text) if form == "github" else told, nl=False)


def write_codeowners(root: Path, today: date) -> None:
    """Write `.github/CODEOWNERS`."""
    catalog = _good_catalog(root, today)
    path = root / OWNERS
    if path.is_file() and not is_generated(path.read_text(encoding="utf-8", errors="replace")):
        message = (
            f"{path} hat jemand von Hand geschrieben und bleibt, wie sie ist. Bitte die Datei umbenennen und den Befehl "
            "noch einmal aufrufen, oder die Regeln selbst eintragen."
        )
        raise click.ClickException(message)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(codeowners_text(catalog), encoding="utf-8")
    click.echo(f"{path} ist geschrieben.", err=True)


def write_schemas(folder: Path) -> None:
    """Write the JSON Schemas of all kinds of files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in schema_names():
        (folder / f"{name}.schema.json").write_text(schema_text(name), encoding="utf-8")
    click.echo(f"{len(schema_names())} Schemas in {folder}", err=True)
