"""The command `wegweiser new`: first files for editors and for another county."""

from datetime import date
from pathlib import Path

import click

from generator.catalog import Catalog, build_catalog
from generator.cli.options import day_option, root_option, with_options
from generator.editorial.scaffold import SITE_FILES, new_offer_text, why_not
from generator.source.files import read_sources


def good_catalog(root: Path, today: date) -> Catalog:
    """The catalog of a site whose settings can be read; else the command ends."""
    sources, _ = read_sources(root)
    catalog, _ = build_catalog(sources, today)
    if catalog is None:
        raise click.ClickException("Hier ist keine Website. Bitte --root angeben.")
    return catalog


@click.group()
def new() -> None:
    """Legt Neues an."""


@new.command("offer")
@click.argument("municipality")
@click.argument("id_", metavar="ID")
@with_options(root_option, day_option)
def new_offer(municipality: str, id_: str, root: Path, today: date) -> None:
    """Legt ein Angebot an: content/offers/MUNICIPALITY/ID.yml (MUNICIPALITY: Kurzname der Kommune oder all)."""
    catalog = good_catalog(root, today)
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
