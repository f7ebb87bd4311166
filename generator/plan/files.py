"""The files of a site beside its pages: what editors brought, what the program makes, what the theme needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.problems import Level, Problem


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file at its one address."""

    address: str
    """Below the top of the site: `sitemap.xml`; ends with `/` for a folder whose names follow from their content."""
    source: str
    """The file of an editor that it is a copy of, else what makes it."""


def place_files(
    pages: Mapping[str, str], wanted: Iterable[PlannedFile]
) -> tuple[dict[str, PlannedFile], list[Problem]]:
    """Give each file its address; `pages` are addresses of pages with their sources.

    A second one for an address is an error that names both; the first one keeps the address.
    """
    taken = {target(route): source for route, source in pages.items()}
    files: dict[str, PlannedFile] = {}
    folders: list[str] = []
    problems = []
    for file in wanted:
        folder = next((folder for folder in folders if file.address.startswith(folder)), None)
        other = taken.get(file.address) or (taken[folder] if folder else None)
        if other is not None:
            problems.append(collision(file.address, other, file.source))
            continue
        taken[file.address] = file.source
        if file.address.endswith("/"):
            folders.append(file.address)
        files[file.address] = file
    return files, problems


def target(route: str) -> str:
    """The file that a page becomes: `orte/index.html` for `orte/`."""
    return f"{route}index.html" if route == "" or route.endswith("/") else route


def taken(address: str, first: str, second: str) -> Problem:
    """E404: an old address that shall lead on has a page or a file of its own."""
    message = (
        f"Die alte Adresse /{address} ist nicht frei: {first} steht dort. Bitte den Kurznamen unter former_ids löschen."
    )
    return Problem("E404", Level.ERROR, message, second, 1, 1)


def collision(address: str, first: str, second: str) -> Problem:
    """E401: two things want one address."""
    message = f"Zwei Seiten wollen dieselbe Adresse /{address}: {first} und {second}. Bitte eine der beiden umbenennen."
    return Problem("E401", Level.ERROR, message, second, 1, 1)
