"""The command that shows what there is to do."""

from pathlib import Path

from click.testing import CliRunner

from generator.cli import main
from tests.builders import OFFER, write_site
from tests.unit.small_county import make_catalog, offer


def test_report_shows_freshness_and_coverage_of_the_day(tmp_path: Path) -> None:
    make_catalog(tmp_path, adorf__a=offer("a", "[adorf]", more="verified: {date: 2026-01-01, by: Redaktion}"))
    arguments = ["report", "--root", str(tmp_path), "--today"]
    before, after = (CliRunner().invoke(main, [*arguments, day]).stdout for day in ("2027-01-01", "2027-01-02"))
    assert "Die nächste Prüfung ist überfällig: 0" in before
    assert "Die nächste Prüfung ist überfällig: 1" in after
    assert "Lebensphasen ohne eigenes Angebot am Ort: 5" in after
    assert "Leichte Sprache" in after


def test_report_outside_of_a_site_says_so(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["report", "--root", str(tmp_path)])
    assert result.exit_code == 1
    assert "Hier ist keine Website" in result.stderr


def test_a_title_with_a_fence_stays_in_the_block_of_the_summary(tmp_path: Path) -> None:
    write_site(
        tmp_path, {"content/offers/adorf/a.yml": OFFER.replace("Krabbelgruppe Sonnenschein", "'``` ~~~ x##[error]'")}
    )
    result = CliRunner().invoke(main, ["report", "--format", "github", "--root", str(tmp_path)])
    heading, *lines = result.stdout.splitlines()
    assert heading.startswith("## ") and any("```" in line for line in lines) and "##[" not in result.stdout
    assert all(line == "" or line.startswith("    ") for line in lines)
