"""A new site is good from the first minute."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.editorial.scaffold import new_offer_text, why_not


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "mein kreis"
    assert CliRunner().invoke(main, ["new", "site", str(folder)]).exit_code == 0
    return folder


def test_new_site_has_nothing_to_complain_of(site: Path) -> None:
    result = CliRunner().invoke(main, ["check", "--strict", "--root", str(site)])
    assert (result.exit_code, result.stdout) == (0, "")


def test_new_offer_has_nothing_to_complain_of(site: Path) -> None:
    made = CliRunner().invoke(main, ["new", "offer", "beispielstadt", "krabbelgruppe-am-markt", "--root", str(site)])
    assert made.exit_code == 0
    result = CliRunner().invoke(main, ["check", "--strict", "--root", str(site)])
    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize(
    ("town", "name", "reason"),
    [
        ("adorf", "neu", None),
        ("all", "neu-2", None),
        ("adrof", "neu", "Meinten Sie adorf?"),
        ("xyz", "neu", "Möglich sind: all, adorf, bestadt."),
        ("adorf", "Neu", "Erlaubt sind kleine Buchstaben"),
        ("adorf", "neu--alt", "Erlaubt sind kleine Buchstaben"),
        ("adorf", "-neu", "Erlaubt sind kleine Buchstaben"),
        ("adorf", "n" * 80, None),
        ("adorf", "n" * 81, "Erlaubt sind kleine Buchstaben"),
        ("bestadt", "alt", "content/offers/adorf/alt.yml gibt es schon."),
    ],
)
def test_why_an_offer_has_no_place(tmp_path: Path, town: str, name: str, reason: str | None) -> None:
    for folder in ("bestadt", "adorf"):
        (tmp_path / "content" / "offers" / folder).mkdir(parents=True)
        (tmp_path / "content" / "offers" / folder / "alt.yml").write_text("")
    found = why_not(tmp_path, town, name, {"bestadt", "adorf"})
    assert found is None if reason is None else reason in (found or "")


def test_a_new_offer_says_where_it_belongs() -> None:
    text = new_offer_text("adorf", "krabbeln-am-markt", "verein", "baby", "treffen")
    assert text.count("title: Krabbeln am markt\n") == 2
    for row in ("provider: verein", "municipalities: [adorf]", "life_phases: [baby]", "topics: [treffen]"):
        assert f"{row}\n" in text
    assert "municipalities: all\n" in new_offer_text("all", "a", "verein", "baby", "treffen")
