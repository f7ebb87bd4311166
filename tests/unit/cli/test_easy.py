"""The command for Easy Language from the outside: findings with places, corrections, stamps."""

import json
from functools import reduce
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.editorial.scaffold import SITE_FILES

OFFER = """title: Kurs für Eltern
summary: Ein Kurs für Eltern mit kleinen Kindern.
provider: PROVIDER
municipalities: all
life_phases: [PHASE]
topics: [TOPIC]
contact: {email: kurs@example.org}
easy:
  title: Kurs für Eltern
  text:
    - Der Kurs dauert drei Tage.   # bitte so lassen
    - Sie brauchen eine Geburtsurkunde.
example: yes
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in SITE_FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    offers = tmp_path / "content" / "offers" / "all"
    offers.mkdir(parents=True, exist_ok=True)
    (offers / "kurs.yml").write_text(OFFER, encoding="utf-8")
    return tmp_path


def run(*arguments: str):
    return CliRunner().invoke(main, ["easy", *arguments])


def test_findings_have_all_fields(site):
    result = run("--root", str(site), "--format", "json", str(site / "content/offers/all/kurs.yml"))
    found = json.loads(result.stdout)
    assert {"rule", "level", "path", "line", "words", "message", "suggestion"} == set(found[0])
    assert [(f["rule"], f["line"], f["words"]) for f in found if f["rule"] == "LS17"] == [("LS17", 11, "drei")]
    assert result.exit_code == 1


def test_a_correction_shows_a_diff_and_keeps_the_layout(site):
    shown = run("--root", str(site), "--fix")
    path = site / "content/offers/all/kurs.yml"
    assert "+    - Der Kurs dauert 3 Tage.   # bitte so lassen" in shown.stdout
    assert path.read_text(encoding="utf-8") == OFFER
    run("--root", str(site), "--fix", "--yes")
    assert path.read_text(encoding="utf-8") == OFFER.replace("drei", "3").replace("Geburtsurkunde", "Geburts-Urkunde")


def test_a_text_is_marked_as_fitting(site):
    path = site / "content/offers/all/kurs.yml"
    ids = {"PROVIDER": "kreisverwaltung", "PHASE": "baby", "TOPIC": "gesundheit"}
    path.write_text(reduce(lambda text, pair: text.replace(*pair), ids.items(), OFFER), encoding="utf-8")
    assert run("--root", str(site), "--written", str(path)).exit_code == 0
    assert "source:" in path.read_text(encoding="utf-8") and "checked:" not in path.read_text(encoding="utf-8")


def test_an_unknown_offer_is_not_stamped(site):
    result = run("--root", str(site), "--stamp", str(site / "site_config.yml"), "--by", "Gruppe")
    assert result.exit_code == 1
    assert "Leichter Sprache" in result.output
    assert run("--root", str(site), "--stamp", str(site / "site_config.yml")).exit_code == 1


def test_line_ends_of_windows_stay(site):
    path = site / "content/offers/all/kurs.yml"
    path.write_bytes(OFFER.replace("\n", "\r\n").encode())
    run("--root", str(site), "--fix", "--yes")
    expected = OFFER.replace("drei", "3").replace("Geburtsurkunde", "Geburts-Urkunde").replace("\n", "\r\n")
    assert path.read_bytes().decode() == expected


def test_a_text_over_several_lines_is_left_to_a_person(site):
    path = site / "content/offers/all/kurs.yml"
    text = OFFER.replace(
        "- Der Kurs dauert drei Tage.   # bitte so lassen", ">\n      Der Kurs dauert\n      drei Tage."
    )
    path.write_text(text.replace("    - Sie brauchen eine Geburtsurkunde.\n", ""), encoding="utf-8")
    assert run("--root", str(site), "--fix", "--yes").exit_code == 0
    assert "drei Tage" in path.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_a_finding(site):
    (site / "content/offers/all/kurs.yml").write_text("easy: [a", encoding="utf-8")
    result = run("--root", str(site), "--format", "json")
    assert [found["rule"] for found in json.loads(result.stdout) if found["level"] == "error"] == ["E103"]
    assert result.exit_code == 1


def test_a_mistyped_path_is_refused(site):
    result = run("--root", str(site), "nix.yml")
    assert result.exit_code == 2
    assert "nix.yml gibt es nicht" in result.stderr
