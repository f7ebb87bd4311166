"""Git, asked for what it knows of a site's files: which of them a change touches, and how they were before it.

Nothing here needs Git but a comparison that somebody asks for: then every reason against it is one German sentence.
"""

import os
import posixpath
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

_FILE, _LINK = b"100", b"120000"
"""How the modes of files begin, and the mode of symbolic links."""
_LONGEST_CHAIN = 40
"""Symbolic links that lead to each other; no system follows more."""


@dataclass(frozen=True, slots=True)
class _Blob:
    """A file of a commit."""

    mode: bytes
    id: bytes
    name: bytes
    """Below the folder of the site."""


def changed_files(root: Path, base: str) -> frozenset[str]:
    """The files that differ from where the branch left `base`, relative to the root; none where Git can't tell."""
    try:
        result = _run(root, "diff", "--name-only", "-z", "--relative", f"{base}...HEAD")
    except OSError:
        return frozenset()
    names = result.stdout.split(b"\0") if result.returncode == 0 else []
    return frozenset(os.fsdecode(name).encode("utf-8", "replace").decode() for name in names if name)


def write_earlier_site(root: Path, ref: str, folder: Path, with_theme: bool) -> None:
    """Write a site's files into a folder, as they were where the branch left `ref`.

    Where `ref` is a commit before this one, that is `ref` itself: what others have done there since is not this change.
    Raises ClickException with one sentence where Git can't do it.
    """
    _refuse_without_repository(root)
    commit = _commit(root, ref)
    wanted = ("content", "site_config.yml", ".github/CODEOWNERS", *(("theme",) if with_theme else ()))
    blobs = {blob.name: blob for blob in _blobs(root, commit, wanted)}
    contents = _contents(root, sorted({blob.id for blob in blobs.values()}))
    for name, blob in blobs.items():
        data = contents.get(_file_behind(blob, blobs, contents).id, b"")
        path = folder / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _run(root: Path, *arguments: str | bytes, given: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    # Its messages are read here, so they have to be English; it must not wait for a password either.
    surroundings = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    command: list[str | bytes] = ["git", *arguments]
    return subprocess.run(  # noqa: S603 - the program's own words and names of files, without a shell
        command, cwd=root, input=given, stdin=None if given is not None else subprocess.DEVNULL,
        capture_output=True, check=False, env=surroundings,
    )  # fmt: skip


def _refuse_without_repository(root: Path) -> None:
    try:
        result = _run(root, "rev-parse", "--is-inside-work-tree")
    except OSError as error:
        message = (
            "Für --base braucht es Git, und das ist hier nicht installiert. Bitte installieren: https://git-scm.com/"
        )
        raise click.ClickException(message) from error
    if b"dubious ownership" in result.stderr:
        raise click.ClickException(
            f"Git liest {root} nicht, weil der Ordner jemand anderem gehört. "
            "Bitte erlauben: git config --global --add safe.directory und der ganze Pfad."
        )
    if result.stdout.strip() != b"true":
        raise click.ClickException(
            f"{root} liegt in keinem Git-Repository. Ohne Git gibt es keinen früheren Stand: "
            "Bitte --base weglassen oder das Repository klonen."
        )


def _commit(root: Path, ref: str) -> str:
    """The commit to compare with: the last one that the branch shares with `ref`."""
    shallow = _run(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
    found = None if ref.startswith("-") else _verified(root, ref)
    if found is None and not shallow:
        raise click.ClickException(
            f"Den Stand „{ref}“ kennt Git hier nicht. Bitte die Schreibweise prüfen, oder erst holen: git fetch"
        )
    head = _verified(root, "HEAD")
    shared = _run(root, "merge-base", found, head) if found is not None and head is not None else None
    if shared is not None and shared.returncode == 0:
        return shared.stdout.decode().strip()
    if found is None or shallow:
        raise click.ClickException(
            f"Hier fehlt die Geschichte bis zum Stand „{ref}“: Es ist nicht das ganze Repository geklont. "
            "Bitte holen: git fetch --unshallow (auf GitHub: fetch-depth: 0)."
        )
    return found


def _verified(root: Path, ref: str) -> str | None:
    result = _run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    return result.stdout.decode().strip() if result.returncode == 0 else None


def _blobs(root: Path, commit: str, wanted: tuple[str, ...]) -> Iterator[_Blob]:
    """The files of the site in a commit; the site may lie in a folder of its repository."""
    prefix = _run(root, "rev-parse", "--show-prefix").stdout.removesuffix(b"\n")
    paths = (prefix + name.encode() for name in wanted)
    listed = _run(root, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *paths)
    if listed.returncode != 0:
        raise _unreadable(listed)
    for row in listed.stdout.split(b"\0"):
        about, _, name = row.partition(b"\t")
        name = name.removeprefix(prefix)
        if about.startswith((_FILE, _LINK)) and not {b"", b".", b"..", b".git"} & {*name.split(b"/")}:
            mode, _, id_ = about.split(b" ")
            yield _Blob(mode, id_, name)


def _contents(root: Path, ids: list[bytes]) -> dict[bytes, bytes]:
    """The bytes of files by their id, asked for all at once."""
    found: dict[bytes, bytes] = {}
    result = _run(root, "cat-file", "--batch", given=b"".join(id_ + b"\n" for id_ in ids))
    rest, place = result.stdout, 0
    for id_ in ids:
        end = rest.find(b"\n", place)
        head = rest[place:end].split(b" ")
        if result.returncode != 0 or end < 0 or len(head) != 3:
            raise _unreadable(result)
        size = int(head[2])
        found[id_] = rest[end + 1 : end + 1 + size]
        place = end + size + 2
    return found


def _file_behind(blob: _Blob, blobs: Mapping[bytes, _Blob], contents: Mapping[bytes, bytes]) -> _Blob:
    """The file itself; for a symbolic link the one that it leads to, where that is one of the site's."""
    for _ in range(_LONGEST_CHAIN):
        if blob.mode != _LINK:
            break
        name = posixpath.normpath(posixpath.join(posixpath.dirname(blob.name), contents.get(blob.id, b"")))
        if name not in blobs:
            break
        blob = blobs[name]
    return blob


def _unreadable(result: subprocess.CompletedProcess[bytes]) -> click.ClickException:
    told = result.stderr.decode("utf-8", "replace").strip().split("\n")[0]
    return click.ClickException(
        f"Git kann den früheren Stand nicht lesen{f' ({told})' if told else ''}. Bitte prüfen: git fsck"
    )
