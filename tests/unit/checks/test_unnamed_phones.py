"""Several numbers, and nobody says which one is for what."""

from pathlib import Path

import pytest

from generator.checks import run_checks
from generator.problems import Level
from tests.builders import OFFER, read_catalog, write_site

OFFER_PATH, PROVIDER_PATH = "content/offers/adorf/rat.yml", "content/providers/rat.yml"
_BARE, _OTHER, _NAMED = "{number: 02541 18-10}", "{number: 02541 18-40}", "{number: 02541 18-2, note: Anmeldung}"
_TIMED = "{number: 02541 18-3, hours: [{kind: weekly, weekdays: [mon], from: '9:00', to: '10:00'}]}"


def found(root: Path, *phones: str) -> list[tuple[str, Level, str]]:
    told = f"phones: [{', '.join(phones)}]\n"
    files = {OFFER_PATH: f"{OFFER}  {told}", PROVIDER_PATH: f"name: Rat\n{told}"}
    problems = run_checks(read_catalog(write_site(root, files))[0])
    return [(p.path, p.level, p.field) for p in problems if p.code == "H369"]


@pytest.mark.parametrize("phones", [(_BARE, _OTHER), (_BARE, _NAMED, _OTHER), ("{number: 02541 99120}", _BARE, _OTHER)])
def test_two_numbers_that_say_nothing_are_told_once_a_record(tmp_path: Path, phones: tuple[str, ...]) -> None:
    assert found(tmp_path, *phones) == [
        (OFFER_PATH, Level.HINT, "contact.phones"),
        (PROVIDER_PATH, Level.HINT, "phones"),
    ]


@pytest.mark.parametrize("phones", [(_BARE,), (_BARE, _NAMED), (_BARE, _TIMED), (_NAMED, _TIMED)])
def test_one_number_alone_is_the_usual_one(tmp_path: Path, phones: tuple[str, ...]) -> None:
    assert found(tmp_path, *phones) == []
