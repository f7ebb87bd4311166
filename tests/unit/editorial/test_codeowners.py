"""CODEOWNERS from municipalities.yml."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.editorial.codeowners import check_codeowners, codeowners_text, is_generated
from tests.builders import SITE, write_site
from tests.unit.small_county import make_catalog, offer


def test_a_rule_a_town_that_has_editors_and_offers(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path, adorf__a=offer("a", "[adorf]"), bestadt__b=offer("b", "[bestadt]"), cheim__c=offer("c", "[cheim]")
    )
    assert [line for line in codeowners_text(catalog).splitlines() if not line.startswith("#")] == [
        "/content/offers/adorf/ @example-org/adorf",
        "/content/offers/bestadt/ @example-org/b @example-org/c",
    ]


def test_what_belongs_to_no_town_is_the_maintainers(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, adorf__a=offer("a", "[adorf]"), all__n=offer("n", "all"))
    for written, teams in (("@o/kreis", "@o/kreis"), (("@o/a", "@o/b"), "@o/a @o/b")):
        owned = replace(catalog, site=catalog.site.model_copy(update={"maintainers": written}))
        rules = [line for line in codeowners_text(owned).splitlines() if not line.startswith("#")]
        shared = ("*", "/.github/", "/.ci/", "/generator/", "/theme/", "/site_config.yml", "/content/offers/all/")
        assert [rule for rule in rules if rule.endswith(f" {teams}")] == [
            f"{path} {teams}" for path in (*shared, "/content/providers/")
        ]
        # GitHub takes the last rule that matches: a town's own editors come after what belongs to all.
        assert rules[-1] == "/content/offers/adorf/ @example-org/adorf"
        files = ["content/offers/adorf/a.yml", "content/offers/all/n.yml", "content/providers/p.yml"]
        assert list(check_codeowners(codeowners_text(owned), files, owned)) == []
        assert is_generated(codeowners_text(owned))


def test_what_was_generated_has_no_problem(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, adorf__a=offer("a", "[adorf]"))
    assert list(check_codeowners(codeowners_text(catalog), ["content/offers/adorf/a.yml"], catalog)) == []


def test_rule_that_matches_no_file_is_an_error_at_its_line(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, adorf__a=offer("a", "[adorf]"))
    found = list(check_codeowners(codeowners_text(catalog), ["content/offers/adorf.yml"], catalog))
    assert [(problem.code, problem.path, problem.line) for problem in found] == [("E601", ".github/CODEOWNERS", 4)]


def test_file_changed_by_hand_is_a_warning(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, adorf__a=offer("a", "[adorf]"))
    text = codeowners_text(catalog) + "# von Hand\n"
    found = list(check_codeowners(text, ["content/offers/adorf/a.yml"], catalog))
    assert [problem.code for problem in found] == ["W602"]


@pytest.mark.parametrize(
    "path", ["content/offers/bestadt/neu.yml", "content/providers/neu.yml", "content/municipalities.yml"]
)
def test_no_town_loses_its_team_while_a_file_cannot_be_read(tmp_path: Path, path: str) -> None:
    """A colon in the only offer of a town took its rule away, and the check asked for it."""
    root = write_site(tmp_path)
    owners = root / ".github/CODEOWNERS"
    command = ["--root", str(root)]
    assert CliRunner().invoke(main, ["codeowners", *command]).exit_code == 0
    text = owners.read_text(encoding="utf-8")
    broken = SITE[path] + "- {id: x\n" if path in SITE else "title: Neu: neu\n"
    write_site(root, {path: broken, ".github/CODEOWNERS": text + "/x @o/t\n"})
    refused = CliRunner().invoke(main, ["codeowners", *command])
    assert refused.exit_code == 1 and "lässt sich nicht lesen" in refused.output and "check --root" in refused.output
    assert owners.read_text(encoding="utf-8") == text + "/x @o/t\n"
    assert "W602" not in CliRunner().invoke(main, ["check", *command]).output


@pytest.mark.parametrize(
    ("pattern", "path", "is_match"),
    [
        ("/content/**", "content/a.yml", True),
        ("/content/**/*.yml", "content/offers/a.yml", True),
        ("/content/*.md", "content/offers/a.yml", False),
        ("/content/", "content/a.yml", True),
        ("/content/", "old/content/a.yml", False),
        ("/content/off?rs/", "content/offers/a.yml", True),
        ("/content/*.yml", "content/topics.yml", True),
        ("/content/*.yml", "content/offers/a.yml", False),
        ("/content/**/a.yml", "content/offers/adorf/a.yml", True),
        ("/content/offers", "content/offers/a.yml", True),
        ("/content/offers", "content/offers-old/a.yml", False),
    ],
)
def test_patterns_match_as_on_github(tmp_path: Path, pattern: str, path: str, is_match: bool) -> None:
    catalog = make_catalog(tmp_path, adorf__a=offer("a", "[adorf]"))
    codes = [problem.code for problem in check_codeowners(f"{pattern} @team\n", [path], catalog)]
    assert ("E601" in codes) is not is_match


def test_rules_for_other_folders_are_left_alone(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, adorf__a=offer("a", "[adorf]"))
    text = codeowners_text(catalog) + "/generator/ @team\n"
    assert [p.code for p in check_codeowners(text, ["content/offers/adorf/a.yml"], catalog)] == ["W602"]


def test_a_file_written_by_hand_is_its_writer_s_own(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, adorf__a=offer("a", "[adorf]"))
    text = "/generator/ @team\n/content/offers/weg/ @team\n"
    (problem,) = check_codeowners(text, ["content/offers/adorf/a.yml"], catalog)
    assert (problem.code, problem.line) == ("E601", 2) and "wegweiser codeowners" not in problem.message


@pytest.mark.parametrize(
    ("text", "is_ours"),
    [("* @team\n", False), ("# Von Hand\n", False), (b"* @t\xe4am\n", False), ("\n", True), (None, True)],
)
def test_the_command_never_writes_over_a_file_of_somebody_else(
    tmp_path: Path, text: str | bytes | None, is_ours: bool
) -> None:
    path = write_site(tmp_path) / ".github" / "CODEOWNERS"
    path.parent.mkdir()
    if text is not None:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    before = path.read_bytes() if text is not None else b""
    result = CliRunner().invoke(main, ["codeowners", "--root", str(tmp_path)])
    assert result.exit_code == (0 if is_ours else 1)
    assert ("von Hand" in result.output) == (path.read_bytes() == before) == (not is_ours)
    again = CliRunner().invoke(main, ["codeowners", "--root", str(tmp_path)])
    assert again.exit_code == result.exit_code, "what we wrote is ours"
