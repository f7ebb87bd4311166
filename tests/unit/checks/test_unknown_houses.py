"""A house in the text of an offer whose hidden place says nothing of itself."""

from pathlib import Path

import pytest

from generator.checks import unknown_houses
from generator.problems import Level
from tests.builders import OFFER, read_catalog, write_site

_PATH = "content/offers/adorf/haus.yml"
_HIDDEN = "locations: [{visibility: hidden}]\n"


def found(root: Path, more: str) -> list[str]:
    """The fields in which a house stands."""
    offer = OFFER.replace("Krabbelgruppe", "Zuflucht")
    files = {_PATH: offer + more, "content/providers/offen.yml": "name: Offen\nstreet: Rathausplatz 3\n"}
    problems = list(unknown_houses.check(read_catalog(write_site(root, files))[0]))
    assert all((p.code, p.level, p.path) == ("W367", Level.WARNING, _PATH) for p in problems)
    assert all("Schloss" not in problem.message for problem in problems), "it may be the secret"
    return [problem.field for problem in problems]


@pytest.mark.parametrize(
    "house",
    [
        "Schlossallee 12",
        "Schlossallee 12 a",
        "Schloss-Straße 7",
        "Schlossstr. 7",
        "Schlossplatz Nr. 5",
        "Schlossstraße 3, Adorf",
    ],
)
def test_a_house_in_a_text(tmp_path: Path, house: str) -> None:
    assert found(tmp_path, f"{_HIDDEN}description: Wir sind in der {house} für Sie da.\n") == ["description"]
    deep = f"{_HIDDEN}registration: {{required: yes, note: {{text: Klingeln Sie, easy: [Kommen Sie zur {house}.]}}}}\n"
    assert found(tmp_path / "deep", deep) == ["registration.note.easy.0"]


@pytest.mark.parametrize(
    "more",
    [
        "description: Wir sind in der Schlossallee 12.\n",
        "locations: [{visibility: public}]\ndescription: Wir sind in der Schlossallee 12.\n",
        f"{_HIDDEN}example: yes\ndescription: Wir sind in der Schlossallee 12.\n",
        "locations: [{visibility: hidden, street: Amselweg 7}]\ndescription: Beraten wird in der Schlossallee 12.\n",
        "locations: [{visibility: hidden}, {street: Schlossallee 12}]\ndescription: Beraten wird in der Schlossallee 12.\n",
        f"{_HIDDEN}description: Beraten wird am Rathausplatz 3.\n",
        f"{_HIDDEN}internal_note: Schlossallee 12\n",
        f"{_HIDDEN}description: Auf dem Spielplatz 9 Uhr bis 11 Uhr.\n",
        f"{_HIDDEN}description: Vom Schulweg 15 Minuten. In der Schlossallee. Platz 12. Am Spielplatz 20 Kinder.\n",
    ],
)
def test_what_tells_no_unknown_house(tmp_path: Path, more: str) -> None:
    assert found(tmp_path, more) == []
