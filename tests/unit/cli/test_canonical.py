"""`wegweiser format`: says what it writes, and writes nothing where it is only asked."""

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.builders import OFFER, write_site

PATH = "content/offers/adorf/a.yml"


def run(root, *arguments):
    return CliRunner().invoke(main, ["format", "--root", str(root), *map(str, arguments)])


def test_files_are_named_and_written(tmp_path):
    write_site(tmp_path)
    (tmp_path / PATH).write_bytes(b"\xef\xbb\xbf" + (OFFER + "status: pausiert\n").replace("\n", "\r\n").encode())
    checked = run(tmp_path, "--check")
    assert checked.exit_code == 1 and checked.stdout == f"{PATH}\n"
    assert "1 Datei einheitlich zu schreiben" in checked.stderr and b"pausiert" in (tmp_path / PATH).read_bytes()
    written = run(tmp_path)
    assert written.exit_code == 0 and written.stdout == f"{PATH}\n"
    assert (tmp_path / PATH).read_bytes().endswith(b"status: paused\r\n")
    assert (tmp_path / PATH).read_bytes().startswith(b"\xef\xbb\xbftitle")
    again = run(tmp_path, "--check")
    assert again.exit_code == 0 and again.stdout == "" and "Alles ist einheitlich" in again.stderr


def test_only_what_was_named(tmp_path):
    write_site(tmp_path, {PATH: OFFER + "status: aktiv\n", "content/offers/all/b.yml": OFFER + "status: aktiv\n"})
    assert run(tmp_path, tmp_path / "content/offers/all").stdout == "content/offers/all/b.yml\n"
    assert "aktiv" in (tmp_path / PATH).read_text()
    assert run(tmp_path, "gibtsnicht").exit_code == 2


def test_a_broken_file_is_named_and_stays(tmp_path):
    write_site(tmp_path, {PATH: "a: [\n"})
    result = run(tmp_path)
    assert result.exit_code == 1 and f"{PATH} hat Fehler und bleibt, wie sie ist" in result.stderr
    assert "Alles andere ist einheitlich" in result.stderr and "1 Datei mit Fehlern." in result.stderr
    assert (tmp_path / PATH).read_text() == "a: [\n"


@pytest.mark.parametrize(
    ("data", "is_left"),
    [
        ((OFFER + "status: aktiv\ntitle: Anders\n").encode(), True),
        ((OFFER + "status: aktiv\n---\ntitle: Anders\n").encode(), True),
        ((OFFER + "status: aktiv\n").encode("latin-1") + b"# \xfc\n", True),
        ((OFFER + "verified: 31.2.2026\n").encode(), False),
        (b"", True),
    ],
)
def test_files_with_errors_are_named_and_counted_whatever_else_is_done(tmp_path, data, is_left):
    write_site(tmp_path, {"content/offers/all/b.yml": OFFER + "status: aktiv\n", "content/topics.yml": "id: x\n"})
    (tmp_path / PATH).write_bytes(data)
    for options in (["--check"], []):
        result = run(tmp_path, *options)
        assert result.exit_code == 1 and "2 Dateien mit Fehlern." in result.stderr
        assert "content/topics.yml hat Fehler" in result.stderr and "1 Datei einheitlich" in result.stderr
        what = "bleibt, wie sie ist" if is_left else "wird nur zum Teil einheitlich"
        assert f"{PATH} hat Fehler und {what}." in result.stderr
        assert (tmp_path / PATH).read_bytes() == data
    named = run(tmp_path, tmp_path / "content/offers/all")
    assert named.exit_code == 0 and "Fehler" not in named.stderr and "Alles ist einheitlich" in named.stderr


def test_a_folder_that_is_no_site_is_not_called_canonical(tmp_path):
    result = run(tmp_path)
    assert result.exit_code == 1 and "site_config.yml fehlt" in result.stderr and "einheitlich" not in result.stderr
