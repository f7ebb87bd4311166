"""A host as the site is meant for: HTTP/1.1 that stays open, text compressed, and the headers of the site's `_headers`."""

import gzip
import http.server
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import lru_cache, partial
from http import HTTPStatus
from pathlib import Path

from tests.sweep.serving import listening

_TEXTS = ("text/", "application/json", "application/manifest+json", "application/xml", "image/svg+xml")


def headers_of(site: Path) -> list[tuple[str, list[tuple[str, str]]]]:
    """What `_headers` of a built site says: (pattern of paths, [(name, value)]), in its order."""
    file = site / "_headers"
    found: list[tuple[str, list[tuple[str, str]]]] = []
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        if line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            found[-1][1].append((name, value))
        elif line.strip():
            found.append((line.strip(), []))
    return found


class _Host(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, site: Path, headers: list[tuple[str, list[tuple[str, str]]]]) -> None:
        self.site, self.rules = site, headers
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        file = self.site / path.lstrip("/")
        file = file / "index.html" if path.endswith("/") else file
        is_there = file.is_file()
        kind, body, is_small = _body(file if is_there else self.site / "404.html")
        self.send_response(HTTPStatus.OK if is_there else HTTPStatus.NOT_FOUND)
        said = {name: value for pattern, rule in self.rules if fnmatchcase(path, pattern) for name, value in rule}
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **said}.items():
            self.send_header(name, value)
        if is_small:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: the bench prints what it measures."""


@lru_cache(maxsize=4096)
def _body(file: Path) -> tuple[str, bytes, bool]:
    """What a file is sent as: its type, its bytes, whether they are compressed."""
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    body = file.read_bytes() if file.exists() else b""
    is_text = kind.startswith(_TEXTS)
    return kind, gzip.compress(body, 9) if is_text else body, is_text


@contextmanager
def hosted(site: Path) -> Iterator[str]:
    """The site's address while it is served, with a slash at the end."""
    with listening(partial(_Host, site=site, headers=headers_of(site))) as address:
        yield address
