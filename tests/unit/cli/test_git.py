"""What Git is asked, in real repositories; and what is said where it can't answer."""

import os
import subprocess
from pathlib import Path

import click
import pytest

from generator.cli.git import changed_files, write_earlier_site
from tests.repository import commit_all, git


def _write(root: Path, **files: str) -> None:
    for name, text in files.items():
        path = root / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _files(folder: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in found}


def _earlier(root: Path, ref: str, to: Path, with_theme: bool = False) -> dict[str, str]:
    to.mkdir()
    write_earlier_site(root, ref, to, with_theme)
    return _files(to)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A site on main, and a branch that has changed it; files stand in the folder that no commit has."""
    root = tmp_path / "repo"
    root.mkdir()
    _write(root, **{"site_config.yml": "name: alt\n", "content__ä b.yml": "a: 1\n", "content__media__film.mp4": "lang",
                    "README.md": "x", "theme__x.css": "a", ".github__CODEOWNERS": "c"})  # fmt: skip
    commit_all(root)
    git(root, "checkout", "-b", "change")
    _write(root, **{"content__ä b.yml": "a: 2\n", "content__neu\n.yml": "b: 1\n"})
    commit_all(root)
    _write(root, **{"site_config.yml": "name: neu\n"})
    return root


def test_a_site_is_read_as_it_was_films_included(repo: Path, tmp_path: Path) -> None:
    assert _earlier(repo, "main", tmp_path / "to") == {
        "site_config.yml": "name: alt\n",
        "content/ä b.yml": "a: 1\n",
        "content/media/film.mp4": "lang",
        ".github/CODEOWNERS": "c",
    }


def test_a_theme_is_read_where_it_is_asked_for(repo: Path, tmp_path: Path) -> None:
    assert _earlier(repo, "main", tmp_path / "to", with_theme=True)["theme/x.css"] == "a"


def test_what_others_have_done_since_is_not_this_change(repo: Path, tmp_path: Path) -> None:
    git(repo, "stash")
    git(repo, "checkout", "main")
    _write(repo, content__andere="x\n")
    commit_all(repo)
    git(repo, "checkout", "change")
    found = _earlier(repo, "main", tmp_path / "to")
    assert found["content/ä b.yml"] == "a: 1\n" and "content/andere" not in found


def test_a_branch_that_shares_nothing_is_compared_as_it_is(repo: Path, tmp_path: Path) -> None:
    git(repo, "checkout", "--orphan", "other")
    commit_all(repo)
    assert _earlier(repo, "main", tmp_path / "to")["site_config.yml"] == "name: alt\n"


def test_a_branch_without_a_commit_is_compared_too(repo: Path, tmp_path: Path) -> None:
    git(repo, "checkout", "--orphan", "other")
    assert _earlier(repo, "main", tmp_path / "to")["site_config.yml"] == "name: alt\n"


@pytest.mark.parametrize("name", ["kreis", "kreis/süd [1]"])
def test_a_site_may_lie_in_a_folder_of_its_repository(tmp_path: Path, name: str) -> None:
    root = tmp_path / "repo" / name
    _write(root, content__a="1", **{"site_config.yml": "x"})
    _write(tmp_path / "repo", content__other="2")
    commit_all(tmp_path / "repo")
    assert _earlier(root, "HEAD", tmp_path / "to") == {"content/a": "1", "site_config.yml": "x"}


def test_links_inside_the_site_are_followed_and_others_are_not(tmp_path: Path) -> None:
    root = tmp_path / "repo"
    _write(root, content__offers__a="1")
    (tmp_path / "secret").write_text("geheim")
    for name, target in (("b", "offers/a"), ("c", "b"), ("circle", "circle"), ("out", "../../secret"), ("gone", "x")):
        (root / "content" / name).symlink_to(target)
    commit_all(root)
    found = _earlier(root, "HEAD", tmp_path / "to")
    assert found["content/b"] == found["content/c"] == "1"
    assert "geheim" not in found.values() and found["content/out"] == "../../secret"


def _sentence(root: Path, ref: str, to: Path) -> str:
    with pytest.raises(click.ClickException) as refused:
        write_earlier_site(root, ref, to, with_theme=False)
    assert refused.value.exit_code == 1 and not list(to.iterdir() if to.exists() else ())
    return refused.value.message


@pytest.mark.parametrize("ref", ["origin/mian", "", "-x", "--all", "a b", "main:content", "HEAD~9", "ä"])
def test_a_state_that_nobody_knows(repo: Path, tmp_path: Path, ref: str) -> None:
    assert f"Den Stand „{ref}“ kennt Git hier nicht. Bitte" in _sentence(repo, ref, tmp_path / "to")


def test_a_folder_outside_of_any_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert "liegt in keinem Git-Repository" in _sentence(tmp_path, "main", tmp_path / "to")


def test_git_that_is_not_there(repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "braucht es Git, und das ist hier nicht installiert. Bitte" in _sentence(repo, "main", tmp_path / "to")
    assert changed_files(repo, "main") == frozenset()


@pytest.mark.parametrize("ref", ["HEAD~1", "origin/main", "main"])
def test_a_clone_without_its_history(repo: Path, tmp_path: Path, ref: str) -> None:
    git(tmp_path, "clone", "--depth", "1", "--branch", "change", repo.as_uri(), "shallow")
    assert "git fetch --unshallow" in _sentence(tmp_path / "shallow", ref, tmp_path / "to")
    assert _earlier(tmp_path / "shallow", "HEAD", tmp_path / "same")["content/ä b.yml"] == "a: 2\n"


def test_two_ends_without_what_lies_between(repo: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--depth", "1", "--branch", "change", "--no-single-branch", repo.as_uri(), "shallow")
    assert "git fetch --unshallow" in _sentence(tmp_path / "shallow", "origin/main", tmp_path / "to")


def test_a_file_that_is_missing_in_the_repository(repo: Path, tmp_path: Path) -> None:
    id_ = git(repo, "rev-parse", "main:site_config.yml").strip()
    (repo / ".git" / "objects" / id_[:2] / id_[2:]).unlink()
    assert "Git kann den früheren Stand nicht lesen" in _sentence(repo, "main", tmp_path / "to")


def test_changed_files_have_their_own_names(repo: Path) -> None:
    assert changed_files(repo, "main") == {"content/ä b.yml", "content/neu\n.yml"}
    assert changed_files(repo / "content", "main") == {"ä b.yml", "neu\n.yml"}
    assert changed_files(repo, "unknown") == frozenset()


def test_names_that_are_no_utf_8_are_shown_as_elsewhere(repo: Path) -> None:
    (repo / "content" / os.fsdecode(b"stra\xdfe.yml")).write_text("a: 1\n")
    commit_all(repo)
    assert "content/stra?e.yml" in changed_files(repo, "main")


def test_git_never_asks_for_anything(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []
    run = subprocess.run

    def listen(*arguments: object, **options: object) -> object:
        asked.append(options)
        return run(*arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "run", listen)
    changed_files(repo, "main")
    (options,) = asked
    assert options["stdin"] == subprocess.DEVNULL
    assert isinstance(options["env"], dict) and options["env"]["GIT_TERMINAL_PROMPT"] == "0"
