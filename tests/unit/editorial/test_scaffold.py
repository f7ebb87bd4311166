"""A new site is good from the first minute."""

import json
import re
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


def test_the_message_of_a_new_site_is_good_when_somebody_writes_it(site: Path) -> None:
    path = site / "content/notice.yml"
    text = re.sub(r"^# (?=[a-z]+: )", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(main, ["check", "--root", str(site), "--today", "2026-11-24"])
    assert "notice" not in result.stdout and "\nuntil: " in text


def test_new_site_is_in_canonical_form(site: Path) -> None:
    result = CliRunner().invoke(main, ["format", "--check", "--root", str(site)])
    assert result.exit_code == 0, result.output


def test_new_offer_is_in_canonical_form_but_for_its_gaps(site: Path) -> None:
    assert CliRunner().invoke(main, ["new", "offer", "all", "neu", "--root", str(site)]).exit_code == 0
    laid_out = (site / "content/offers/all/neu.yml").read_bytes()
    result = CliRunner().invoke(main, ["format", "--root", str(site)])
    assert "content/offers/all/neu.yml hat Fehler" in result.output and "Alles andere ist einheitlich" in result.output
    assert (site / "content/offers/all/neu.yml").read_bytes() == laid_out


def test_new_offer_has_only_gaps_and_is_good_when_they_are_filled(site: Path) -> None:
    """What the editor writes is real: nothing has to be taken out of the file."""
    (site / "content/providers/stadt.yml").write_text("name: Stadt\nkind: public\nphones: [{number: 02541 18-0}]\n")
    path = site / "content/offers/beispielstadt/x.yml"
    made = CliRunner().invoke(main, ["new", "offer", "beispielstadt", "x", "--root", str(site)])
    assert made.exit_code == 0
    _fill(site)
    text = path.read_text(encoding="utf-8")
    gaps = {
        "title:": "title: Krabbelgruppe", "summary:": "summary: Eltern und Babys treffen sich.",
        "provider:": "provider: stadt", "life_phases: []": "life_phases: [baby]", "topics: []": "topics: [gesundheit]",
        "  email:": "  email: treff@stadt-adorf.de",
    }  # fmt: skip
    result = CliRunner().invoke(main, ["check", "--root", str(site), "--format", "json"])
    found = json.loads(result.stdout)
    assert {problem["path"] for problem in found} == {"content/offers/beispielstadt/x.yml"}
    lines = [text.splitlines()[problem["line"] - 1] for problem in found]
    assert lines == list(gaps)
    for gap, filled in gaps.items():
        text = text.replace(f"\n{gap}\n", f"\n{filled}\n")
    voluntary = re.sub(r"^( *)# (?=[a-z]+:| )", r"\1", text, flags=re.MULTILINE)
    assert voluntary.count("#") < text.count("#") - 10
    for told in (text, voluntary):
        path.write_text(told, encoding="utf-8")
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
    text = new_offer_text("adorf", ["baby"], [f"thema-{number}" for number in range(40)])
    assert "municipalities: [adorf]\n" in text and "life_phases.yml: baby\n" in text and "thema-39\ntopics: []" in text
    assert max(map(len, text.splitlines())) <= 120
    assert "municipalities: all\n" in new_offer_text("all", [], [])


def test_a_new_offer_names_a_schema_only_where_there_is_one(site: Path) -> None:
    for name, is_named in (("eins", False), ("zwei", True)):
        assert CliRunner().invoke(main, ["new", "offer", "all", name, "--root", str(site)]).exit_code == 0
        path = site / f"content/offers/all/{name}.yml"
        (pointer,) = re.findall(r"\$schema=(\S+)", path.read_text(encoding="utf-8")) or [None]
        assert (pointer is not None) is is_named and (pointer is None or (path.parent / pointer).is_file())
        assert CliRunner().invoke(main, ["schema", "--root", str(site)]).exit_code == 0


def test_a_new_site_names_its_gaps_and_nothing_else(site: Path) -> None:
    """Whoever takes the line `example` away and fills nothing publishes no privacy page with holes."""
    told = CliRunner().invoke(main, ["check", "--root", str(site), "--format", "json"])
    assert {p["code"] for p in json.loads(told.stdout)} == {"W370"} and told.exit_code == 0
    settings = site / "site_config.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("example: yes\n", ""), encoding="utf-8")
    real = CliRunner().invoke(main, ["check", "--root", str(site), "--format", "json"])
    gaps = [p for p in json.loads(real.stdout) if p["code"] == "E338"]
    assert real.exit_code == 1 and len(gaps) == len(json.loads(told.stdout))


def _fill(site: Path) -> None:
    """What only a publisher knows."""
    path = site / "content/publisher.yml"
    text = re.sub(
        r"^  value:$", "  value: [Das, und das]\n  easy: {text: [Das ist das.]}", path.read_text(), flags=re.MULTILINE
    )
    path.write_text(text, encoding="utf-8")
    settings = site / "site_config.yml"
    form = "  email: info@example.org\n  form: https://example.org/formular\n"
    settings.write_text(settings.read_text().replace("  email: info@example.org\n", form), encoding="utf-8")


def test_a_new_site_is_good_once_its_gaps_are_filled(site: Path) -> None:
    _fill(site)
    result = CliRunner().invoke(main, ["check", "--strict", "--root", str(site)])
    assert (result.exit_code, result.stdout) == (0, "")
