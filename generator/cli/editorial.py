"""What the commands for editors do: first files, reports, and files that other programs read."""

import os
from datetime import date
from pathlib import Path

import click

from generator.catalog import Catalog, build_catalog
from generator.checks.concealment import conceal_lines
from generator.cli.invocation import invocation
from generator.cli.places import refuse_sources
from generator.editorial.codeowners import codeowners_text, is_generated, missing_owners, unreadable
from generator.editorial.scaffold import SITE_FILES, new_offer_text, why_not
from generator.engine.workplace import INSIDE, workplace
from generator.model.json_schema import is_schema, schema_names, schema_text
from generator.report.chain import chain_text
from generator.report.coverage import coverage_text
from generator.report.easy_gaps import easy_gaps_text
from generator.report.erased import erased_text
from generator.report.evidence import evidence_text
from generator.report.exceptions import exceptions_text
from generator.report.expectations import expectations_text
from generator.report.freshness import freshness_text
from generator.report.offices import offices_text
from generator.report.publisher import publisher_text
from generator.report.steps import steps_text
from generator.reporters.github import as_code
from generator.reporters.text import visible
from generator.source.files import OWNERS, Sources, read_sources
from generator.source.writing import write_beside

SCHEMAS = Path("content") / "schemas"
"""In a site's folder: the schemas that editors' tools read there."""


def _good_catalog(root: Path, today: date) -> Catalog:
    """The catalog of a site whose settings can be read; else the command ends."""
    return _read(root, today)[1]


def _read(root: Path, today: date) -> tuple[Sources, Catalog]:
    sources, _ = read_sources(root)
    catalog, _ = build_catalog(sources, today)
    if catalog is None and os.path.lexists(root / "site_config.yml"):
        raise click.ClickException(f"site_config.yml hat Fehler. Bitte ansehen mit: {invocation('check', root)}")
    if catalog is None:
        raise click.ClickException("Hier ist keine Website. Bitte --root angeben.")
    return sources, catalog


def write_new_offer(municipality: str, id_: str, root: Path, today: date) -> None:
    """Write the first file of an offer; the command ends where it can't stand."""
    catalog = _good_catalog(root, today)
    reason = why_not(root, municipality, id_, catalog.municipalities)
    if reason is not None:
        raise click.ClickException(reason)
    path = root / "content" / "offers" / municipality / f"{id_}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    has_schemas = (root / SCHEMAS / "offer.schema.json").is_file()
    write_beside(path, new_offer_text(municipality, catalog.life_phases, catalog.topics, has_schemas))
    click.echo(f"{path} ist angelegt. Bitte ausfüllen, dann prüfen mit: {invocation('check', root)}")


def write_new_site(folder: Path) -> None:
    """Write the first files of a site into a new or empty folder."""
    place = Path(os.path.realpath(folder))
    if os.path.lexists(place) and any(entry.name != INSIDE for entry in place.iterdir()):
        raise click.ClickException(f"Der Ordner {folder} ist nicht leer. Bitte einen neuen Namen wählen.")
    with workplace(place) as work:
        new = work / "new"
        for name, text in SITE_FILES.items():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            write_beside(new / name, text)
        _move_in(new, place)
    click.echo(f"{folder} ist angelegt. Zum Ansehen: {invocation('serve', folder)}")
    click.echo(f"Zum Bauen: {invocation('build', folder)}")


def _move_in(new: Path, place: Path) -> None:
    """Let a whole folder become another, new or empty one; where that fails, nothing of it stays."""
    if not place.exists():
        new.rename(place)
        return
    moved: list[Path] = []
    try:
        for entry in sorted(new.iterdir()):
            moved.append(entry)
            entry.rename(place / entry.name)
    except BaseException:
        for entry in moved:
            if not os.path.lexists(entry):
                (place / entry.name).rename(entry)
        raise


def print_coverage(root: Path, today: date, form: str) -> None:
    """Print what is to be checked, where offers are missing, and how far Easy Language is; as text or as Markdown."""
    sources, catalog = _read(root, today)
    # What editors write for editors is in no other text: a run of the workflow shows it to everybody.
    reasons = (conceal_lines(part, sources) for part in (exceptions_text(catalog), erased_text(catalog)))
    told = (
        freshness_text,
        evidence_text,
        coverage_text,
        chain_text,
        steps_text,
        expectations_text,
        offices_text,
        publisher_text,
        easy_gaps_text,
    )
    parts = (*(tell(catalog) for tell in told), *reasons)
    text = "\n".join(part for part in parts if part)
    shown = "\n".join(map(visible, text.split("\n")))
    click.echo(as_code("Was zu tun ist", text) if form == "github" else shown, nl=False)


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
    if broken := unreadable(catalog):
        message = f"{broken} lässt sich nicht lesen. Ohne sie fehlten Regeln. Bitte zuerst verbessern: {invocation('check', root)}"
        raise click.ClickException(message)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_beside(path, codeowners_text(catalog))
    click.echo(f"{path} ist geschrieben.", err=True)
    for hint in missing_owners(catalog):
        click.echo(hint, err=True)


def write_schemas(root: Path, folder: Path) -> None:
    """Write the JSON Schemas of all kinds of files; the command ends where a file is not ours to replace."""
    refuse_sources(root, folder, free=(root / SCHEMAS,))
    texts = {folder / f"{name}.schema.json": schema_text(name) for name in schema_names()}
    for path in texts:
        if path.is_file() and not is_schema(path.read_text(encoding="utf-8", errors="replace")):
            message = (
                f"{path} ist kein Schema dieses Programms und bleibt, wie es ist. Bitte einen anderen Ordner nennen."
            )
            raise click.ClickException(message)
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in texts.items():
        write_beside(path, text)
    click.echo(f"{len(texts)} Schemas in {folder}", err=True)
