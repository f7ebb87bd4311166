"""What a file says of a hidden place beside that it is hidden."""

from pathlib import Path

import pytest

from generator.checks import hidden_details
from generator.pipeline import prepare
from generator.problems import Level, Problem
from tests.builders import OFFER, SITE, TODAY, read_catalog, write_site

PATH = "content/offers/adorf/haus.yml"
LINE = OFFER.count("\n") + 1


def found(root: Path, place: str, more: str = "", site: str = SITE["site_config.yml"]) -> list[Problem]:
    files = {PATH: f"{OFFER}locations:\n  - {place}\n{more}", "site_config.yml": site}
    return list(hidden_details.check(read_catalog(write_site(root, files))[0]))


@pytest.mark.parametrize(
    ("field", "column"),
    [
        ("street: Weg 7", 26),
        ("name: Villa Rosa", 26),
        ("postal_code: '10115'", 26),
        ("latitude: 52.53", 26),
        ("longitude: 13.38", 26),
        ("transport: Bus 7", 26),
        ("accessibility_note: Rampe am Hof", 26),
    ],
)
def test_each_field_that_tells(tmp_path: Path, field: str, column: int) -> None:
    (problem,) = found(tmp_path, f"{{visibility: hidden, {field}}}")
    assert (problem.code, problem.level, problem.path) == ("W355", Level.WARNING, PATH)
    assert (problem.line, problem.column) == (LINE + 1, column)
    assert field.split(":", maxsplit=1)[0] in problem.message and field.split(": ")[1] not in problem.message


@pytest.mark.parametrize(
    "place",
    [
        "{visibility: hidden}",
        "{visibility: hidden, city: Adorf, municipality: adorf, wheelchair: yes}",
        "{visibility: hidden, name: Geschütztes Haus}",
        "{street: Weg 7}",
        "{street: Weg 7, visibility: hiden}",
    ],
)
def test_what_tells_nothing(tmp_path: Path, place: str) -> None:
    assert found(tmp_path, place) == []


def test_invented_records_hide_nobody(tmp_path: Path) -> None:
    assert found(tmp_path, "{street: Weg 7, visibility: hidden}", "example: yes\n") == []


def test_one_finding_a_place_names_all_fields(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, "{street: Weg 7, visibility: hidden, postal_code: '10115', name: Villa Rosa}")
    assert "name, street und postal_code" in problem.message


def test_the_reason_says_what_is_known_of_the_repository(tmp_path: Path) -> None:
    (linked,) = found(tmp_path, "{street: Weg 7, visibility: hidden}")
    site = SITE["site_config.yml"].replace("repository: https://example.org/repo\n", "")
    (unknown,) = found(tmp_path, "{street: Weg 7, visibility: hidden}", site=site)
    assert "auf das die Website verlinkt" in linked.message and "Ist das Repository öffentlich" in unknown.message


def test_hidden_alone_is_a_whole_place(tmp_path: Path) -> None:
    prepared = prepare(write_site(tmp_path, {PATH: f"{OFFER}locations: [{{visibility: hidden}}]\n"}), TODAY)
    assert [p.code for p in prepared.problems if p.path == PATH and p.level is not Level.HINT] == []
    assert prepared.published is not None and prepared.published.offers["haus"].hides_a_place
