"""The commands that write or print something for editors, as editors call them."""

import errno
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import editorial, main
from generator.engine.workplace import INSIDE
from generator.model.json_schema import schema_names
from tests.builders import OFFER, SITE, write_site


def run(*arguments: object) -> Result:
    """A command on the day of the tests."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_a_new_site_lies_in_a_folder_that_is_new_or_empty(tmp_path: Path) -> None:
    deep, empty, full = tmp_path / "a" / "b", tmp_path / "leer", tmp_path / "voll"
    empty.mkdir()
    write_site(full)
    for folder in (deep, empty):
        result = run("new", "site", folder)
        assert result.exit_code == 0 and f"wegweiser build --root {folder}\n" in result.output
        assert (folder / "site_config.yml").is_file() and (folder / "content" / "topics.yml").is_file()
    before = sorted(full.rglob("*"))
    result = run("new", "site", full)
    assert result.exit_code == 1 and "ist nicht leer" in result.stderr and sorted(full.rglob("*")) == before


@pytest.mark.parametrize("is_there", [False, True])
@pytest.mark.parametrize("end", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_a_new_site_is_whole_or_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool, end: BaseException
) -> None:
    """A full disk, and somebody who stops it: the command can be typed again."""
    place = tmp_path / "kreis"
    if is_there:
        place.mkdir()
    for step in (1, 7, 13, "move"):
        with monkeypatch.context() as patch:
            _end_at(step, patch, end)
            assert run("new", "site", place).exit_code == 1
        assert place.exists() is is_there and not any(path.is_file() for path in tmp_path.rglob("*")), step
    assert run("new", "site", place).exit_code == 0 and (place / "site_config.yml").is_file()
    assert run("check", "--root", place).exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["kreis"]


def _end_at(step: int | str, patch: pytest.MonkeyPatch, end: BaseException) -> None:
    done: list[Path] = []
    write, rename = editorial.write_beside, Path.rename

    def write_some(path: Path, text: str) -> None:
        done.append(path)
        if len(done) == step:
            raise end
        write(path, text)

    def rename_some(path: Path, goal: Path) -> Path:
        if step == "move" and path.name in ("content", "new"):
            raise end
        return rename(path, goal)

    patch.setattr(editorial, "write_beside", write_some)
    patch.setattr(Path, "rename", rename_some)


def test_what_a_killed_program_left_is_in_nobodys_way(tmp_path: Path) -> None:
    for left in (tmp_path / ".kreis-wegweiser/new/content", tmp_path / "kreis" / INSIDE):
        left.mkdir(parents=True)
    assert run("new", "site", tmp_path / "kreis").exit_code == 0
    assert not (tmp_path / ".kreis-wegweiser").exists() and (tmp_path / "kreis/site_config.yml").is_file()


def test_a_new_site_takes_the_place_of_no_file(tmp_path: Path) -> None:
    (tmp_path / "notiz").write_text("x")
    result = run("new", "site", tmp_path / "notiz")
    assert result.exit_code == 1 and "Dort steht eine Datei" in result.stderr and "Traceback" not in result.output


def test_a_new_offer_names_what_there_is_to_choose_from(tmp_path: Path) -> None:
    result = run("new", "offer", "bestadt", "spielen", "--root", write_site(tmp_path))
    path = tmp_path / "content" / "offers" / "bestadt" / "spielen.yml"
    assert result.exit_code == 0 and f"{path} ist angelegt." in result.output
    text = path.read_text(encoding="utf-8")
    assert all(word in text for word in ("[bestadt]", "schwanger, baby, kind", "leben, treffen, krise"))
    result = run("new", "offer", "bestadt", "spielen", "--root", tmp_path)
    assert result.exit_code == 1 and path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("command", [["report"], ["codeowners"], ["new", "offer", "adorf", "x"]])
def test_without_a_site_the_way_to_one_is_told(tmp_path: Path, command: list[str]) -> None:
    result = run(*command, "--root", tmp_path)
    assert result.exit_code == 1 and "Hier ist keine Website. Bitte --root angeben." in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["- a\n", "hallo\n", "", "{}\n", "\0", None])
@pytest.mark.parametrize("command", [["report"], ["codeowners"], ["new", "offer", "adorf", "x"]])
def test_settings_with_errors_are_no_missing_site(tmp_path: Path, command: list[str], text: str | None) -> None:
    root = write_site(tmp_path, {"site_config.yml": text})
    if text is None:
        (root / "site_config.yml").mkdir()
    result = run(*command, "--root", root)
    assert result.exit_code == 1 and "site_config.yml hat Fehler. Bitte ansehen mit: wegweiser check" in result.stderr


def test_no_report_tells_what_a_place_hides(tmp_path: Path) -> None:
    reason = "Villa Rosenhag, Amselweg 7"
    hiding = f"{OFFER}locations: [{{visibility: hidden, name: Villa Rosenhag, street: Amselweg 7}}]\n"
    files = {
        "content/offers/adorf/haus.yml": f"{hiding}allow: [{{rule: W355, reason: '{reason}'}}, {{rule: W306, reason: Grund}}]\n",
        "content/gone.yml": f"- {{kind: offer, id: alt, date: 2026-09-01, reason: '{reason}'}}\n",
    }
    root = write_site(tmp_path, files)
    for form in ("text", "github"):
        result = run("report", "--root", root, "--today", "2026-11-24", "--format", form)
        assert "Rosenhag" not in result.output and "Amselweg" not in result.output
        assert result.output.count("nennt einen verborgenen Ort") == 2 and "W306: Grund" in result.output


def test_reports_stand_one_below_the_other(tmp_path: Path) -> None:
    result = run("report", "--root", write_site(tmp_path), "--today", "2026-11-24")
    found = [
        result.output.index(title) for title in ("Angebote auf der Website: 2", "Lebensphasen ohne", "Leichte Sprache")
    ]
    assert result.exit_code == 0 and found == sorted(found) and result.output.endswith("\n")


def test_owners_are_written_where_the_folder_is_missing_and_where_it_is_not(tmp_path: Path) -> None:
    write_site(tmp_path)
    for _ in range(2):
        assert run("codeowners", "--root", tmp_path).exit_code == 0
        assert (tmp_path / ".github" / "CODEOWNERS").read_text(encoding="utf-8").startswith("#")


def test_whoever_has_named_nobody_is_told_where_to(tmp_path: Path) -> None:
    """Without names the file protects nothing, and looks as if it did."""
    result = run("codeowners", "--root", write_site(tmp_path))
    assert result.exit_code == 0 and "site_config.yml ergänzen" in result.stderr and 'maintainers: "@' in result.stderr
    assert "Angebote von adorf? Bitte in content/municipalities.yml" in result.stderr and "bestadt" not in result.stderr
    towns = SITE["content/municipalities.yml"].replace("name: Adorf,", 'name: Adorf, editors: "@a/b",')
    config = SITE["site_config.yml"] + 'maintainers: "@a/c"\n'
    write_site(tmp_path, {"content/municipalities.yml": towns, "site_config.yml": config})
    result = run("codeowners", "--root", tmp_path)
    assert result.stderr == f"{tmp_path / '.github' / 'CODEOWNERS'} ist geschrieben.\n"


def test_schemas_lie_beside_the_records_or_where_they_are_wanted(tmp_path: Path) -> None:
    write_site(tmp_path)
    for folder, option in (
        (tmp_path / "content" / "schemas", ()),
        (tmp_path / "a" / "b", ("--output", tmp_path / "a" / "b")),
    ):
        result = run("schema", "--root", tmp_path, *option)
        assert result.exit_code == 0 and f"{len(schema_names())} Schemas in {folder}" in result.stderr
        assert {path.name for path in folder.iterdir()} == {f"{name}.schema.json" for name in schema_names()}
        assert json.loads((folder / "offer.schema.json").read_text(encoding="utf-8"))["title"]
