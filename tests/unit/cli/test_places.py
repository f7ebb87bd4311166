"""What people have written is no place to write to, wherever a path leads and however it is spelt."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.model.json_schema import schema_names
from tests.builders import write_site


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site with a repository, another site beside it, and links to both."""
    root = write_site(tmp_path / "county", {"theme/pages/ended.html": "<h1>Vorbei</h1>", ".git/HEAD": "ref: main"})
    write_site(root / "andere", {"andere/.wegweiser": None})
    (root / "verweis").symlink_to("content")
    (root / "kreis").symlink_to("kreis")
    (root / "brief.txt").write_text("mine")
    return root


def everything(root: Path) -> dict[str, str]:
    """What lies there, without what the checker of Easy Language keeps."""
    paths = (path for path in root.parent.rglob("*") if ".cache" not in path.parts)
    return {str(path): str(path.read_bytes()) if path.is_file() else "" for path in sorted(paths)}


@pytest.mark.parametrize("typed", ["build --engine plain --output", "pages", "schema --output"])
@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("content", "woraus die Website wird"),
        ("CONTENT", "woraus die Website wird"),
        ("site/../content/neu", "woraus die Website wird"),
        ("verweis/neu", "woraus die Website wird"),
        ("Theme", "woraus die Website wird"),
        (".git", "gehört Git"),
        (".git/x", "gehört Git"),
        (".", "wie Menschen sie schreiben"),
        ("", "wie Menschen sie schreiben"),
        ("..", "wie Menschen sie schreiben"),
        ("/", "wie Menschen sie schreiben"),
        ("andere", "wie Menschen sie schreiben"),
    ],
)
def test_no_command_writes_there(
    root: Path, monkeypatch: pytest.MonkeyPatch, typed: str, target: str, reason: str
) -> None:
    monkeypatch.chdir(root)
    before = everything(root) if target != "/" else {}
    result = CliRunner().invoke(main, [*typed.split(), target], catch_exceptions=False)
    assert (
        result.exit_code == 1
        and reason in result.stderr
        and result.stderr.endswith(("Bitte einen anderen Ordner nennen.\n", "zum Beispiel site.\n"))
    )
    assert (everything(root) if target != "/" else {}) == before


@pytest.mark.parametrize("target", ["brief.txt", "kreis", "/dev/null", "brief.txt/neu"])
@pytest.mark.parametrize("typed", ["build --engine plain --output", "pages", "schema --output"])
def test_what_is_no_folder_is_told_in_a_sentence(
    root: Path, monkeypatch: pytest.MonkeyPatch, typed: str, target: str
) -> None:
    monkeypatch.chdir(root)
    before = everything(root)
    result = CliRunner().invoke(main, [*typed.split(), target], catch_exceptions=False)
    assert result.exit_code == 1 and target.partition("/neu")[0] in result.output and everything(root) == before


def test_the_list_of_another_run_makes_no_site_of_people_ours(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    CliRunner().invoke(main, ["build", "--engine", "plain"], catch_exceptions=False)
    head = (root / "site" / ".wegweiser").read_text().splitlines()[0]
    (root / ".wegweiser").write_text(f"{head}\ncontent/topics.yml\nsite_config.yml\n")
    before = everything(root)
    assert CliRunner().invoke(main, ["build", "--engine", "plain", "--output", "."]).exit_code == 1
    assert everything(root) == before


def test_beside_the_site_and_in_new_folders_there_is_room(root: Path) -> None:
    for target in (root / "site", root.parent / "tree", root / "inhalt" / "content"):
        result = CliRunner().invoke(main, ["pages", str(target), "--root", str(root)], catch_exceptions=False)
        assert result.exit_code == 0 and (target / "docs" / "index.md").is_file(), result.output


def test_a_schema_takes_the_place_of_a_schema_and_of_nothing_else(root: Path, tmp_path: Path) -> None:
    folder, first = tmp_path / "neu", schema_names()[0]
    typed = ["schema", "--root", str(root), "--output", str(folder)]
    for _ in range(2):
        assert CliRunner().invoke(main, typed).exit_code == 0
    for path in folder.iterdir():
        path.write_text('{"type": "object"}')
    result = CliRunner().invoke(main, typed)
    assert result.exit_code == 1 and f"{first}.schema.json ist kein Schema dieses Programms" in result.stderr
    assert {path.read_text() for path in folder.iterdir()} == {'{"type": "object"}'}
