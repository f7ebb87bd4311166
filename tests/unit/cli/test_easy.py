"""The command for Easy Language from the outside: problems with places, corrections, stamps."""

import errno
import json
import os
import re
import shutil
from functools import reduce
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.editorial.scaffold import SITE_FILES
from generator.pipeline import CACHE

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
_IDS = {"PROVIDER": "kreisverwaltung", "PHASE": "baby", "TOPIC": "gesundheit"}
GOOD_OFFER = reduce(lambda text, pair: text.replace(*pair), _IDS.items(), OFFER)
CORRECTED = OFFER.replace("drei", "3").replace("Geburtsurkunde", "Geburts-Urkunde")
_FILE = "content/offers/all/kurs.yml"


@pytest.fixture(scope="module")
def checked_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new site that was checked once: what was found in the texts that all tests share is kept beside them."""
    root = tmp_path_factory.mktemp("checked")
    for name, text in {**SITE_FILES, _FILE: OFFER}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    run(root)
    assert (root / CACHE).is_file()
    return root


@pytest.fixture
def site(checked_site: Path, tmp_path: Path) -> Path:
    return shutil.copytree(checked_site, tmp_path / "site")


@pytest.fixture
def path(site: Path) -> Path:
    return site / _FILE


def run(site: Path, *arguments: str | Path, answer: str | None = None) -> Result:
    command = ["easy", "--root", str(site), *map(str, arguments)]
    return CliRunner().invoke(main, command, input=answer, catch_exceptions=False)


def test_problems_have_the_shape_of_all_others(site: Path, path: Path) -> None:
    found = json.loads(run(site, "--format", "json", path).stdout)
    others = json.loads(CliRunner().invoke(main, ["check", "--root", str(site), "--format", "json"]).stdout)
    assert {tuple(problem) for problem in found} == {tuple(problem) for problem in others}
    assert [(p["code"], p["line"], p["column"], p["words"]) for p in found] == [
        ("LS17", 11, 23, "drei"),
        ("LS12", 12, 25, "Geburtsurkunde"),
        ("LS15", 12, 25, "Geburtsurkunde"),
    ]
    assert {p["path"] for p in found} == {_FILE}


def test_the_check_of_a_site_reports_what_is_not_easy_but_no_hints(site: Path, path: Path) -> None:
    path.write_text(OFFER.replace("Sie brauchen eine Geburtsurkunde.", "Das ist nicht schwer."), encoding="utf-8")
    result = CliRunner().invoke(main, ["check", "--root", str(site)])
    assert f"{_FILE}:11:23 LS17 Die Zahl „drei“ ist ein Wort. Bitte so schreiben: „3“. (BITV" in result.stdout
    assert "LS10" not in result.stdout
    assert "Leichter Sprache geprüft, 0 Ausnahmen." in result.stderr


def test_hints_are_shown_on_request(site: Path, path: Path) -> None:
    path.write_text(OFFER.replace("Sie brauchen eine Geburtsurkunde.", "Das ist nicht schwer."), encoding="utf-8")
    assert "LS10" not in run(site, path).stdout
    assert f"{_FILE}:12:15 LS10" in run(site, "--hints", path).stdout


def test_a_reason_takes_a_problem_away_and_is_counted(site: Path, path: Path) -> None:
    allow = "  allow: [{rule: LS17, words: drei, reason: So heißt der Kurs.}]\n"
    path.write_text(OFFER.replace("example:", allow + "example:"), encoding="utf-8")
    result = run(site, path)
    assert "LS17" not in result.stdout
    assert result.stderr.endswith("Leichter Sprache geprüft, 1 Ausnahme.\n")


@pytest.mark.parametrize(
    ("sentence", "plain", "strict"),
    [("Der Kurs dauert drei Tage.", 1, 1), ("Wir helfen nicht allein.", 0, 0), ("Die Frau sagte etwas.", 0, 2)],
)
def test_errors_fail_and_warnings_where_they_count(
    site: Path, path: Path, sentence: str, plain: int, strict: int
) -> None:
    easy = f"easy: {{title: Kurs, text: [{sentence}]}}\nexample: yes\n"
    path.write_text(OFFER.partition("easy:")[0] + easy, encoding="utf-8")
    assert [run(site, path).exit_code, run(site, "--strict", path).exit_code] == [plain, strict]


def test_only_the_named_files_and_folders_are_reported(site: Path, path: Path) -> None:
    (site / "content/pages/imprint.easy.md").write_text("# Impressum\n\nDas dauert zwei Tage.\n", encoding="utf-8")

    def paths(*named: Path) -> set[str]:
        found = json.loads(run(site, "--format", "json", *named).stdout)
        return {problem["path"] for problem in found if problem["code"] == "LS17"}

    assert paths(path) == paths(site / "content/offers") == {_FILE}
    assert paths(site / "content/pages") == {"content/pages/imprint.easy.md"}
    assert paths() == paths(site) == {_FILE, "content/pages/imprint.easy.md"}
    assert paths(site / "site_config.yml") == set()


def test_a_mistyped_path_is_refused_and_the_right_one_named(site: Path) -> None:
    result = run(site, "nix.yml")
    assert result.exit_code == 2
    assert "nix.yml gibt es nicht" in result.stderr and "Meinen Sie" not in result.stderr
    assert f"Meinen Sie {site / _FILE}?" in run(site, _FILE).stderr


def test_a_file_that_cannot_be_read_is_reported(site: Path, path: Path) -> None:
    path.write_text("easy: [a", encoding="utf-8")
    result = run(site, "--format", "json")
    assert [p["code"] for p in json.loads(result.stdout) if p["level"] == "error"] == ["E103"]
    assert result.exit_code == 1


def test_a_correction_is_shown_and_written_after_a_yes(site: Path, path: Path) -> None:
    shown = run(site, "--fix", answer="n\n")
    assert "+    - Der Kurs dauert 3 Tage.   # bitte so lassen" in shown.stdout
    assert "Soll 1 Datei so geschrieben werden?" in shown.stderr and "geschrieben.\n" not in shown.stderr
    assert path.read_text(encoding="utf-8") == OFFER
    assert "Bitte j (ja) oder n (nein) tippen." in run(site, "--fix", answer="jaja\n\n").stderr
    assert run(site, "--fix", answer="Ja\n").stderr.endswith("1 Datei ist geschrieben.\n")
    assert path.read_text(encoding="utf-8") == CORRECTED
    assert run(site, "--fix").stderr == "Es gibt nichts, das sicher zu verbessern ist.\n"


def test_corrections_of_named_files_leave_the_others(site: Path, path: Path) -> None:
    page = site / "content/pages/imprint.easy.md"
    page.write_text("# Impressum\n\nDas dauert zwei Tage.\n", encoding="utf-8")
    run(site, "--fix", "--yes", page)
    assert page.read_text(encoding="utf-8") == "# Impressum\n\nDas dauert 2 Tage.\n"
    assert path.read_text(encoding="utf-8") == OFFER


def test_corrections_of_several_files_are_counted(site: Path, path: Path) -> None:
    (site / "content/pages/imprint.easy.md").write_text("# Impressum\n\nDas dauert zwei Tage.\n", encoding="utf-8")
    result = run(site, "--fix", "--yes")
    assert result.stderr == "2 Dateien sind geschrieben.\n"
    assert path.read_text(encoding="utf-8") == CORRECTED


def test_what_was_saved_while_the_question_stood_there_stays(
    site: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save(*_: object, **__: object) -> bool:
        path.write_text(OFFER + "keywords: [neu]\n", encoding="utf-8")
        return True

    monkeypatch.setattr("generator.cli.easy.asked", save)
    result = run(site, "--fix")
    assert result.exit_code == 1 and f"{path} wurde inzwischen geändert und bleibt so." in result.stderr
    assert path.read_text(encoding="utf-8") == OFFER + "keywords: [neu]\n"


@pytest.mark.parametrize("command", [["--fix", "--yes"], ["--written", "FILE"], ["--stamp", "FILE", "--by", "Gruppe"]])
@pytest.mark.parametrize("trouble", ["full disk", "read-only"])
def test_what_cannot_be_written_stays_as_it_was(
    site: Path, path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], trouble: str
) -> None:
    text = OFFER if "--fix" in command else GOOD_OFFER
    path.write_text(text, encoding="utf-8")
    if trouble == "read-only":
        path.chmod(0o444)
    else:

        def full(*_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
    result = run(site, *(str(path) if word == "FILE" else word for word in command))
    assert result.exit_code == 1 and result.stderr.splitlines()[-1].startswith(f"Fehler: {path}: ")
    assert path.read_text(encoding="utf-8") == text and [entry.name for entry in path.parent.glob(".*")] == []


def test_line_ends_of_windows_stay(site: Path, path: Path) -> None:
    path.write_bytes(OFFER.replace("\n", "\r\n").encode())
    run(site, "--fix", "--yes")
    assert path.read_bytes().decode() == CORRECTED.replace("\n", "\r\n")


def test_a_text_over_several_lines_is_left_to_a_person(site: Path, path: Path) -> None:
    text = OFFER.replace(
        "- Der Kurs dauert drei Tage.   # bitte so lassen", ">\n      Der Kurs dauert\n      drei Tage."
    )
    path.write_text(text.replace("    - Sie brauchen eine Geburtsurkunde.\n", ""), encoding="utf-8")
    assert run(site, "--fix", "--yes").exit_code == 0
    assert "drei Tage" in path.read_text(encoding="utf-8")


def test_a_text_is_marked_as_fitting(site: Path, path: Path) -> None:
    path.write_text(GOOD_OFFER, encoding="utf-8")
    result = run(site, "--written", path)
    assert result.exit_code == 0
    assert result.stderr == f"{path} ist als passend markiert.\n"
    assert "+  source: " in result.stdout
    assert "source:" in path.read_text(encoding="utf-8") and "checked:" not in path.read_text(encoding="utf-8")


def test_several_texts_are_marked_at_once(site: Path, path: Path) -> None:
    other = path.with_name("anderer-kurs.yml")
    for file in (path, other):
        file.write_text(GOOD_OFFER, encoding="utf-8")
    run(site, "--written", path, "--written", other)
    assert all("source:" in file.read_text(encoding="utf-8") for file in (path, other))


def test_a_stamp_names_who_checked_and_the_day(site: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text(GOOD_OFFER, encoding="utf-8")
    result = run(site, "--stamp", path, "--by", "Prüfgruppe")
    assert result.stderr == f"{path} ist als geprüft markiert.\n"
    assert "+  checked: {by: Prüfgruppe, date: " in result.stdout
    assert "checked: {by: Prüfgruppe, date: " in path.read_text(encoding="utf-8")


def test_a_stamp_needs_a_name(site: Path, path: Path) -> None:
    path.write_text(GOOD_OFFER, encoding="utf-8")
    result = run(site, "--stamp", path)
    assert result.exit_code == 1
    assert "Bitte mit --by sagen, wer den Text geprüft hat." in result.stderr
    assert path.read_text(encoding="utf-8") == GOOD_OFFER


@pytest.mark.parametrize("text", [OFFER, GOOD_OFFER.partition("easy:")[0], GOOD_OFFER.replace("text:", "words:")])
def test_only_a_good_offer_with_a_text_is_stamped(site: Path, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    result = run(site, "--stamp", path, "--by", "Gruppe")
    assert result.exit_code == 1
    assert f"{path} ist kein Angebot mit einem Text in Leichter Sprache ohne Fehler." in result.stderr
    assert path.read_text(encoding="utf-8") == text


def test_another_file_is_not_stamped(site: Path) -> None:
    result = run(site, "--stamp", site / "site_config.yml", "--by", "Gruppe")
    assert result.exit_code == 1
    assert "ist kein Angebot" in result.stderr


def test_fields_on_one_line_are_left_to_a_person(site: Path, path: Path) -> None:
    path.write_text(GOOD_OFFER.partition("easy:")[0] + "easy: {text: [Wir helfen.]}\nexample: yes\n", encoding="utf-8")
    result = run(site, "--written", path)
    assert result.exit_code == 1
    assert "Bitte die Felder unter „easy:“ in eigene Zeilen schreiben." in result.stderr


def test_links_that_lead_in_a_circle_are_named_and_end_nothing(site: Path, path: Path) -> None:
    (site / "content" / "rund").symlink_to("rund")
    result = run(site, path)
    assert f"{_FILE}:11:23 LS17" in result.stdout
    assert "content/rund" in run(site).stdout


def test_words_of_the_interface_are_counted_apart(site: Path) -> None:
    """`wegweiser check` counts the content alone: both numbers can be told from one line."""
    (site / "content/texts").mkdir()
    (site / "content/texts/de-simple.yml").write_text("interface: {offers: Das gibt es}\n", encoding="utf-8")
    check = CliRunner().invoke(main, ["check", "--root", str(site)]).stderr
    assert "der Oberfläche" not in check
    content = int(re.search(r"(\d+) Texte", check)[1])  # type: ignore[index]
    assert f"{content + 1} Texte in Leichter Sprache geprüft, davon 1 der Oberfläche, " in run(site).stderr


def test_texts_that_belong_to_no_site_are_read_with_the_words_of_this_one(site: Path, tmp_path: Path) -> None:
    (tmp_path / "brief.md").write_text("# Brief\n\nDer Kurs dauert drei Tage.\n", encoding="utf-8")
    result = run(site, tmp_path / "brief.md")
    assert result.exit_code == 1 and "brief.md:3:17 LS17" in result.stdout
    assert "1 Text in Leichter Sprache geprüft" in result.stderr, "nothing of the site is counted"
    word = "- {word: Jugend-Amt, hard: [Jugendamt], explanation: [Das Amt hilft Kindern.]}\n"
    (tmp_path / "brief.md").write_text("Das Jugend-Amt hilft.\n", encoding="utf-8")
    (site / "content/glossary.yml").write_text("[]\n", encoding="utf-8")
    assert "LS15" in run(site, tmp_path / "brief.md").stdout
    (site / "content/glossary.yml").write_text(word, encoding="utf-8")
    assert run(site, tmp_path / "brief.md").stdout == ""


def test_what_is_typed_is_checked_where_there_is_no_site(tmp_path: Path) -> None:
    arguments = ["easy", "-", "--root", str(tmp_path), "--format", "json"]
    result = CliRunner().invoke(main, arguments, input="Der Kurs dauert drei Tage.\n")
    (found,) = json.loads(result.stdout)
    assert (found["path"], found["line"], found["column"], found["end_column"]) == ("stdin", 1, 17, 21)


def test_a_file_that_it_does_not_know_is_not_in_order(site: Path, tmp_path: Path) -> None:
    (tmp_path / "brief.odt").write_bytes(b"PK")
    result = run(site, tmp_path / "brief.odt")
    assert result.exit_code == 1 and "brief.odt:1:1 E249" in result.stdout
    result = run(site, site / "content/municipalities.yml", site / "content/topics.yml")
    assert "in Ordnung" not in result.output or "0 Texte" not in result.output


def test_a_single_file_counts_itself_alone_and_reads_no_other(site: Path, path: Path) -> None:
    other = path.with_name("anderer.yml")
    other.write_text("title: [", encoding="utf-8")
    result = run(site, path)
    assert "anderer" not in result.output
    assert "1 Text in Leichter Sprache geprüft" in result.stderr


def test_texts_beside_files_of_the_site_are_told_together(site: Path, path: Path, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("Der Kurs dauert drei Tage.\n", encoding="utf-8")
    result = run(site, path, tmp_path / "brief.txt")
    assert "brief.txt:1:17 LS17" in result.stdout and re.search(rf"^{_FILE}:11:\d+ LS17", result.stdout, re.MULTILINE)
    assert "2 Texte in Leichter Sprache geprüft" in result.stderr


@pytest.mark.parametrize("option", [["--fix", "--yes"], ["--stamp", _FILE, "--by", "X"]])
def test_nothing_is_written_where_a_path_is_none_of_the_site(
    site: Path, path: Path, tmp_path: Path, option: list[str]
) -> None:
    (tmp_path / "brief.txt").write_text("Der Kurs dauert drei Tage.\n", encoding="utf-8")
    words = [str(site / word) if word == _FILE else word for word in option]
    result = run(site, tmp_path / "brief.txt", *words)
    assert result.exit_code == 1 and "gehört nicht zur Website" in result.output
    assert path.read_text(encoding="utf-8") == OFFER


def test_words_of_the_site_that_cannot_be_read_are_told(site: Path, path: Path, tmp_path: Path) -> None:
    (site / "content/glossary.yml").write_text("- word: [", encoding="utf-8")
    (tmp_path / "brief.txt").write_text("Das ist gut.\n", encoding="utf-8")
    for asked in (path, tmp_path / "brief.txt"):
        assert "content/glossary.yml:" in run(site, asked).stdout


def test_a_folder_around_the_site_has_the_texts_beside_it_too(site: Path, tmp_path: Path) -> None:
    (tmp_path / "texte").mkdir()
    (tmp_path / "texte/brief.txt").write_text("Der Kurs dauert drei Tage.\n", encoding="utf-8")
    (site / "README.md").write_text("Das dauert drei Tage.\n", encoding="utf-8")
    result = run(site, tmp_path)
    assert "brief.txt:1:17 LS17" in result.stdout and f"{_FILE}:11:23 LS17" in result.stdout
    assert "README" not in result.stdout
    (tmp_path / "texte/brief.txt").unlink()
    assert "E249" not in run(site, tmp_path).stdout


def test_corrections_below_a_folder_around_the_site_are_those_of_the_site(
    site: Path, path: Path, tmp_path: Path
) -> None:
    run(site, "--fix", "--yes", tmp_path)
    assert path.read_text(encoding="utf-8") == CORRECTED


def test_what_a_correction_leaves_is_told_with_the_reason(site: Path, path: Path) -> None:
    text = f"{OFFER.partition('  text:')[0]}  text: Der Kurs ist gut. Er dauert drei Tage.\nexample: yes\n"
    path.write_text(text, encoding="utf-8")
    result = run(site, "--fix", "--yes")
    assert f"{_FILE}:10:37 LS17 „drei“ bleibt stehen, weil" in result.stderr
    assert result.stderr.endswith("Sonst gibt es nichts, das sicher zu verbessern ist.\n")
    assert path.read_text(encoding="utf-8") == text


def test_code_hosts_are_told_paths_from_where_the_command_runs(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "brief.txt").write_text("Der Kurs dauert drei Tage.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    found = json.loads(run(site, "--format", "sarif", "brief.txt", site / _FILE).stdout)["runs"][0]["results"]
    files = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in found]
    assert {file["uri"] for file in files} == {"brief.txt", f"site/{_FILE}"}
    assert {file["uriBaseId"] for file in files} == {"%SRCROOT%"}


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize(
    ("text", "code"), [("|\n    Wir helfen.\n    Das kostet nichts.", "W237"), ("yes", "E203"), ("[ja]", "E203")]
)
def test_how_a_text_is_written_is_told_for_one_file_as_for_the_site(
    site: Path, path: Path, text: str, code: str, alone: bool
) -> None:
    start, end = OFFER.index("  text:"), OFFER.index("example:")
    path.write_text(f"{OFFER[:start]}  text: {text}\n{OFFER[end:]}", encoding="utf-8")
    found = json.loads(run(site, "--format", "json", *([path] if alone else [])).stdout)
    assert [(p["code"], p["path"], p["line"], p["column"]) for p in found] == [(code, _FILE, 10, 9)]


def test_a_name_of_the_county_is_no_finding_in_whatever_text_and_elsewhere_it_has_a_sign(
    site: Path, tmp_path: Path
) -> None:
    towns = site / "content/municipalities.yml"
    text = tmp_path / "brief.txt"
    text.write_text("Das Amt ist in Fröndenberg/Ruhr.\n", encoding="utf-8")
    assert "LS19" in run(site, text).stdout
    (name,) = re.findall(r"name: (.+)", towns.read_text(encoding="utf-8"))[:1]
    towns.write_text(towns.read_text(encoding="utf-8").replace(name, "Fröndenberg/Ruhr", 1), encoding="utf-8")
    assert run(site, text).stdout == ""
    record = OFFER.replace("Der Kurs dauert drei Tage.", "Das Amt ist in Fröndenberg/Ruhr.")
    (site / _FILE).write_text(record.replace("eine Geburtsurkunde", "nichts"), encoding="utf-8")
    assert run(site, site / _FILE).stdout == ""
