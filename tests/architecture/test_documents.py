"""The documents tell the truth: about the tree, the libraries, the commands and the versions."""

import re
import tomllib
from collections.abc import Iterator

import click

from tests.architecture.source_tree import document, project_files

_SETTINGS = tomllib.loads(document("pyproject.toml"))
PROJECT = _SETTINGS["project"]


def _drawn_tree() -> dict[str, list[str]]:
    """Folder → the names drawn below it in ARCHITECTURE.md, each as often as it is drawn; folders end with a slash."""
    block = re.search(r"```tree\n(.*?)```", document("ARCHITECTURE.md"), re.DOTALL)
    assert block, "ARCHITECTURE.md has no tree"
    drawn: dict[str, list[str]] = {"": []}
    above: list[str] = []
    for line in block[1].splitlines():
        match = re.match(r"( *)(\S+)", line)
        assert match and len(match[1]) % 2 == 0, f"this line of the tree is indented oddly: {line}"
        del above[len(match[1]) // 2 :]
        drawn.setdefault("".join(above), []).append(match[2])
        above.append(match[2])
    return drawn


def _children(folder: str) -> set[str]:
    below = (path.removeprefix(folder) for path in project_files() if path.startswith(folder))
    names = (f"{name.split('/')[0]}/" if "/" in name else name for name in below)
    return {name for name in names if name != "__init__.py"}


def test_tree_equals_the_real_one() -> None:
    drawn = _drawn_tree()
    assert {folder: sorted(names) for folder, names in drawn.items()} == {
        folder: sorted(_children(folder)) for folder in drawn
    }


def _names(requirements: list[str]) -> list[str]:
    return [re.split(r"[<>=;\[ ]", requirement)[0] for requirement in requirements]


def _installed() -> list[str]:
    return _names([*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]])


def test_every_library_stands_in_the_table_with_reason_and_licence() -> None:
    rows = re.findall(r"^\| ([\w.-]+) \| [^|]{10,} \| [^|]{3,} \|$", document("ARCHITECTURE.md"), re.MULTILINE)
    assert sorted(rows) == sorted({*_installed(), *_names(_SETTINGS["build-system"]["requires"])})


def test_every_library_is_pinned() -> None:
    pinned = {line.split("==")[0] for line in document("constraints.txt").splitlines()}
    assert {name for name in _installed() if re.sub(r"[-_.]+", "-", name).lower() not in pinned} == set()


def test_what_is_installed_has_the_versions_that_the_tests_passed_with_and_their_hashes() -> None:
    exact = [line for line in document("constraints.txt").splitlines() if not line.startswith("#")]
    everything, needed = (_locked(f".ci/requirements{extra}.txt") for extra in ("-test", ""))
    assert list(everything) == exact and all(re.fullmatch(r"[a-z0-9-]+==\S+( ; .+)?", line) for line in exact)
    assert needed.items() < everything.items(), "a build has some of them, and the same files"
    # pip and the build backend are libraries too: nothing chooses its own version on the way.
    assert {"pip", "hatchling", "editables"} < {line.split("==")[0] for line in needed}
    assert not {"pytest", "playwright", "zizmor", "uv"} & {line.split("==")[0] for line in needed}
    assert all(hashes for hashes in everything.values())


def _locked(path: str) -> dict[str, tuple[str, ...]]:
    """Requirement → the hashes of its files for all systems."""
    found: dict[str, tuple[str, ...]] = {}
    for block in re.split(r"\n(?=\S)", document(path)):
        if not block.startswith("#"):
            requirement, *hashes = (line.strip(" \\") for line in block.strip().splitlines())
            assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", line) for line in hashes), requirement
            found[requirement] = tuple(hashes)
    return found


def _commands(group: click.Group, before: str = "wegweiser") -> Iterator[str]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from _commands(command, f"{before} {name}")
        else:
            needed = (
                parameter.make_metavar(click.Context(command)) for parameter in command.params if parameter.required
            )
            yield " ".join((before, name, *needed))


def test_readme_names_every_command() -> None:
    from generator.cli import main  # noqa: PLC0415 - the other tests need no program that runs

    readme = document("README.md")
    assert isinstance(main, click.Group)
    assert [command for command in _commands(main) if f"| `{command}` |" not in readme] == []


def test_contributing_names_what_can_be_made() -> None:
    targets = re.findall(r"^([a-z-]+):.*## ", document("Makefile"), re.MULTILINE)
    assert len(targets) > 10
    assert [name for name in targets if f"`make {name}`" not in document("CONTRIBUTING.md") and name != "help"] == []


def test_changelog_knows_the_version() -> None:
    assert re.search(rf"^## \[?{re.escape(PROJECT['version'])}\]? – \d{{4}}-\d\d-\d\d$", document("CHANGELOG.md"), re.M)


def test_links_between_documents_lead_somewhere() -> None:
    files = set(project_files())
    for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        words = re.sub(r"`[^`\n]+`", "", document(name))
        links = re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", words)
        missing = [link for link in links if link not in files and f"{link.rstrip('/')}/" not in _folders(files)]
        assert missing == [], name


def _folders(files: set[str]) -> set[str]:
    return {
        "/".join(parts[:end]) + "/" for parts in (file.split("/") for file in files) for end in range(1, len(parts))
    }


def test_no_file_names_a_folder_of_one_machine() -> None:
    own_folder = re.compile(r"(?<![\w.:/~-])/(?:home|root|Users|work|tmp)/\w")
    texts = (path for path in project_files() if re.search(r"\.(?:py|yml|md|html|js|css|toml|txt|json)$|/[^.]+$", path))
    assert [path for path in texts if own_folder.search(document(path))] == []
