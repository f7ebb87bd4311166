"""A hidden place, and an offer that comes to people."""

from pathlib import Path

import pytest

from generator.checks import run_checks
from generator.problems import Level
from tests.builders import OFFER, read_catalog, write_site

PATH = "content/offers/adorf/haus.yml"
_HIDDEN, _OPEN = "{visibility: hidden}", "{street: Weg 1, city: Adorf}"


def found(root: Path, formats: str, *places: str) -> list[tuple[Level, int, int]]:
    text = f"{OFFER}formats: {formats}\nlocations: [{', '.join(places)}]\n"
    problems = run_checks(read_catalog(write_site(root, {PATH: text}))[0])
    return [(p.level, p.line - OFFER.count("\n"), p.column) for p in problems if p.code == "W375" and p.path == PATH]


@pytest.mark.parametrize("form", ["outreach", "home-visit"])
def test_a_hidden_place_does_not_come_to_people(tmp_path: Path, form: str) -> None:
    assert found(tmp_path, f"[phone, {form}]", _OPEN, _HIDDEN) == [(Level.WARNING, 1, 18)]


@pytest.mark.parametrize(
    ("formats", "place"),
    [("[phone, on-site]", _HIDDEN), ("[outreach, home-visit]", _OPEN), ("[home-visit]", ""), ("[phone]", _HIDDEN)],
)
def test_what_does_not_come_or_is_not_hidden(tmp_path: Path, formats: str, place: str) -> None:
    assert found(tmp_path, formats, place) == []
