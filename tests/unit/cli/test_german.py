"""Whatever is typed or refused, people read German; and whoever ends the program finds nothing half made."""

import ast
import errno
import json
import os
import re
import signal
import socket
import subprocess
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli import building, main
from generator.cli.german import WORDS, Commands
from generator.cli.places import PROGRAM
from generator.problems import reason_of
from tests.builders import write_site
from tests.site.running import command
from tests.unit.cli.test_loading import helps

_ENGLISH = re.compile(
    r"\b(?:the|is|not|error|invalid|missing|usage|options|commands|show|try|for|such|got|requires|choose|errno)\b",
    re.IGNORECASE,
)


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def test_every_word_is_one_of_click() -> None:
    folder = Path(click.__file__).parent
    known = {
        node.value
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(WORDS) <= known


_UNSEEN = {
    "%(prog)s, version %(version)s",  # the same in German
    "(dynamic)",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "Choice({choices})",
    "Confirm the action without prompting.",
    "Could not determine name for option with declarations {decls!r}",
    "Couldn't detect Bash version, shell completion is not supported.",
    "Invalid start character for option ({option})",
    "Name '{name}' defined twice",
    "No options defined but a name was passed ({name}). Did you mean to declare an argument instead? Did you mean to pass"
    " '--{name}'?",
    "Shell completion is not supported for Bash versions older than 4.4.",
    "Unknown color {colour!r}",
    "Unknown standard stream '{name}'",
    "Value must be an iterable.",
    "d",
    "{editor}: Editing failed",
    "{editor}: Editing failed: {e}",
}
"""What click says to programmers, or of what no command here does."""


def test_every_sentence_of_click_that_people_may_see_is_german() -> None:
    said = set()
    for path in Path(click.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "ngettext"}:
                said |= {word.value for word in node.args[:2] if isinstance(word, ast.Constant)}
    assert said - set(WORDS) == _UNSEEN


@pytest.mark.parametrize("typed", helps(), ids=" ".join)
def test_the_help_of_every_command_names_its_values_in_german(typed: list[str]) -> None:
    code, said = run(*typed, "--help")
    words = set(re.findall(r"[A-Z]{2,}", said))
    english = {
        "OPTIONS",
        "COMMAND",
        "ARGS",
        "TEXT",
        "INTEGER",
        "FLOAT",
        "RANGE",
        "BOOLEAN",
        "FILE",
        "FOLDER",
        "DIRECTORY",
    }
    assert code == 0 and not words & {*english, "PATH", "PATHS", "FILENAME", "CHOICE", "UUID", "DATETIME"}
    assert not _ENGLISH.search(re.sub(r"--?[\w-]+|\[[\w|]+\]", "", said))


@pytest.mark.parametrize(
    "typed",
    [
        "", "--help", "build --help", "bauen", "chek", "build --halp", "build --strict=1", "build --engine x", "check --root nix",
        "check --root setup.txt", "build --output", "build --today gestern", "serve --port a", "serve --port 0", "pages", "new",
        "new offer", "new offer adorf", "easy --stamp .", "easy --stamp nix", "check zu", "check zu viel", "easy nix", "--version",
    ],
)  # fmt: skip
def test_what_is_typed_wrongly(typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "setup.txt").touch()
    _, said = run(*typed.split())
    # Names of commands, options and values are English, and so are the words that stand for them.
    prose = re.sub(r"\[?--?[\w-]+|„[^“]*“|version", "", said)
    assert said and not _ENGLISH.search(prose), prose


@pytest.mark.parametrize(
    ("blocked", "typed"),
    [
        ("F", "new site F"),
        ("F", "schema --output F"),
        ("content/schemas", "schema"),
        (".github", "codeowners"),
        ("content/offers/bestadt", "new offer bestadt neu"),
    ],
)
def test_a_file_in_the_place_of_a_folder(
    blocked: str, typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write_site(tmp_path))
    (tmp_path / blocked).write_text("mine")
    code, said = run(*typed.split())
    assert code == 1 and blocked in said and "Dort steht" in said and said.endswith("prüfen.\n")
    assert (tmp_path / blocked).read_text() == "mine"


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_reasons_are_german(number: int) -> None:
    error = OSError(number, os.strerror(number), "x")
    assert os.strerror(number) not in reason_of(error)
    assert reason_of(error)[0].isupper() and not reason_of(error).endswith(".")
    assert not _ENGLISH.search(reason_of(error))


def test_a_reader_who_leaves_is_no_error_of_ours(tmp_path: Path) -> None:
    write_site(tmp_path)
    process = subprocess.run(
        f"{command('wegweiser')} check --root {tmp_path} | true",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in process.stderr and "Fehler:" not in process.stderr


def test_the_end_from_outside_leaves_nothing_half_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_site(tmp_path / "county")
    real = building.load_engine("plain")

    def write_and_end(site, theme, target):
        def stop(*_: object) -> None:
            assert any(entry.name.startswith(".site-") for entry in root.iterdir())
            os.kill(os.getpid(), signal.SIGTERM)

        monkeypatch.setattr("generator.engine.plain.Templates", stop)
        return real(site, theme, target)

    monkeypatch.setattr(building, "load_engine", lambda name: write_and_end)
    before = signal.getsignal(signal.SIGTERM)
    code, _ = run("build", "--engine", "plain", "--root", str(root))
    assert code == 128 + signal.SIGTERM
    assert not [entry for entry in root.iterdir() if entry.name.startswith((".site", "site/"))]
    assert not (root / "site").exists() and signal.getsignal(signal.SIGTERM) == before


@pytest.mark.parametrize(
    "target", ["content", "content/site", "theme", "theme/assets/neu", "content/../theme", "verweis/x"]
)
@pytest.mark.parametrize("typed", [("build", "--engine", "plain", "--output"), ("pages",)])
def test_what_the_site_is_made_of_is_no_place_to_write_to(tmp_path: Path, typed: tuple[str, ...], target: str) -> None:
    root = write_site(tmp_path, {"theme/pages/ended.html": "<h1>Vorbei</h1>"})
    (root / "verweis").symlink_to(root / "content")
    before = sorted(path for path in root.rglob("*") if ".cache" not in path.parts)
    code, said = run(*typed, str(root / target), "--root", str(root))
    assert code == 1 and "woraus die Website wird" in said
    assert sorted(path for path in root.rglob("*") if ".cache" not in path.parts) == before


def test_the_program_itself_is_none_either(tmp_path: Path) -> None:
    target = PROGRAM / "site"
    code, said = run("pages", str(target), "--root", str(write_site(tmp_path)))
    assert code == 1 and "woraus die Website wird" in said and not target.exists()


@pytest.mark.parametrize("characters", ["ascii", "latin-1", "cp1252", "cp850", "utf-8", "utf-16"])
@pytest.mark.parametrize("form", ["text", "github", "json"])
def test_every_terminal_can_show_what_is_said(characters: str, form: str, tmp_path: Path) -> None:
    root = write_site(tmp_path, {"content/offers/adorf/x.yml": "title: Größe „ф“ – 日本\nabc: 1\n"})
    result = CliRunner(charset=characters).invoke(main, ["check", "--root", str(root), "--format", form])
    assert result.exit_code == 1 and result.exception.__class__ is SystemExit
    assert "abc" in result.stdout and (form != "json" or json.loads(result.stdout))


def test_help_that_cannot_be_written_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(click.Context, "get_help", refuse)
    assert run("--help") == (1, "Fehler: Der Platz ist voll. Bitte Platz und Rechte prüfen.\n")


@pytest.mark.parametrize(
    "host", ["a..b", pytest.param("ä" * 70, id="long"), "8.8.8.8", "::1:", "http://x", "127.0.0.1"]
)
def test_an_address_that_is_none_is_told_with_another(host: str, tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        code, said = run(
            "serve", "--root", str(write_site(tmp_path)), "--host", host, "--port", str(other.getsockname()[1])
        )
    assert code == 1 and f"Unter „{host}“ mit Port" in said
    assert said.endswith(f"zum Beispiel: wegweiser serve --host 127.0.0.1 --port 8001 --root {tmp_path}\n")


def test_who_ends_the_program_twice_does_not_stop_the_tidying_up() -> None:
    before = signal.getsignal(signal.SIGTERM)
    tidied = []

    @click.command()
    def build() -> None:
        try:
            os.kill(os.getpid(), signal.SIGTERM)
        finally:
            os.kill(os.getpid(), signal.SIGTERM)
            tidied.append(True)

    result = CliRunner().invoke(Commands("x", commands={"build": build}), ["build"])
    assert result.exit_code == 128 + signal.SIGTERM and tidied == [True]
    assert signal.getsignal(signal.SIGTERM) == before
