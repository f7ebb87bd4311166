"""The development server: shows the site below its own path, rebuilds it at each change, and tells errors on the page."""

import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mkdocs.livereload import LiveReloadServer

from generator.engine.mkdocs.plugin import RELOAD, script_tag, served_file
from generator.plan.files import target as page_file
from generator.plan.security import CSP

_STYLE = "/livereload/serve.css"
_OWN = {RELOAD: "application/javascript", _STYLE: "text/css"}
"""Files of ours that pages load while they are served."""
_SHOWN = 50
"""Errors on a page; the terminal has all of them."""
_EMPTY = f"""<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{escape(CSP)}">
<title>Wegweiser</title></head><body></body></html>"""


@dataclass(frozen=True, slots=True)
class State:
    """What is to be told beside the site as it lies in the folder."""

    errors: tuple[str, ...]
    """One line each, as the terminal has them."""
    older: frozenset[str]
    """Files of pages, below the top of the site, that are older than what is written: it can't be shown."""


def serve_folder(
    folder: Path, first: State, rebuild: Callable[[], State], watched: Iterable[Path], host: str, port: int, path: str
) -> None:
    """Serve a built site below a path until the user stops it; `rebuild` writes it anew into the same folder.

    What of `watched` is not there yet is followed as soon as somebody makes it.
    """
    server = _Server(folder, first, rebuild, host, port, path)
    server.follow(watched)
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
        server.server_close()


class _Server(LiveReloadServer):
    """MkDocs' server; what it adds to pages is ours."""

    def __init__(
        self, folder: Path, first: State, rebuild: Callable[[], State], host: str, port: int, path: str
    ) -> None:
        super().__init__(builder=self._build, host=host, port=port, root=str(folder), mount_path=path)
        self._state = first
        self._rebuild = rebuild
        self._asked = threading.local()
        self.error_handler = self._page_of_errors

    def follow(self, paths: Iterable[Path]) -> None:
        """Watch files and folders, also those that come, go and come again while the site is shown."""
        wanted = {str(path.absolute()) for path in paths}
        for path in sorted(wanted):
            if Path(path).exists():
                self.watch(path)
        for folder in sorted({str(Path(path).parent) for path in wanted}):
            self.observer.schedule(_Comings(self, wanted), folder, recursive=False)  # type: ignore[arg-type]

    def begin(self, path: str) -> None:
        """Follow what stands at a path now, whatever stood there before, and build anew."""
        if path in self._watch_refs:
            self.unwatch(path)
        if Path(path).exists():
            self.watch(path)
        with self._rebuild_cond:
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def _build(self) -> None:
        self._state = self._rebuild()

    def _serve_request(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes] | None:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if path in _OWN:
            start_response("200 OK", [("Content-Type", _OWN[path])])
            return [served_file(path)]
        outside = not f"{path}/".startswith((self.mount_path, "/livereload/"))
        if outside and path != "/" and "HTTP_REFERER" not in environ:
            # Somebody typed an address without the site's path. A link without it is a mistake, and stays one.
            start_response("302 Found", [("Location", quote(self.mount_path.rstrip("/") + path))])
            return []
        self._asked.file = page_file(path.removeprefix(self.mount_path))
        return super()._serve_request(environ, start_response)

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        """The page with the errors at its top and the script that follows changes."""
        return self._told(content, epoch, getattr(self._asked, "file", "") in self._state.older)

    def _page_of_errors(self, code: int) -> bytes | None:
        """What is shown where no page is: the site's own page for it, or an empty one, with what is wrong."""
        own = Path(self.root) / "404.html"
        return self._told(own.read_bytes() if own.is_file() else _EMPTY.encode(), self._visible_epoch, False)

    def _told(self, content: bytes, epoch: int, is_older: bool) -> bytes:
        note = _note(self._state.errors, is_older) if self._state.errors else ""
        head, start, rest = content.rpartition(b"<body")
        tag, end, body = rest.partition(b">")
        return b"".join((head, start, tag, end, note.encode(), script_tag(epoch), body))


class _Comings:
    """Tells the server when a folder that it follows is made, moved or deleted: MkDocs looks at files alone."""

    def __init__(self, server: _Server, wanted: set[str]) -> None:
        self._server, self._wanted = server, wanted

    def dispatch(self, event: Any) -> None:
        """Take up each path that something has happened to; the name is what the observer calls."""
        if event.event_type in ("created", "moved", "deleted"):
            for path in sorted({os.fsdecode(event.src_path), os.fsdecode(event.dest_path)} & self._wanted):
                self._server.begin(path)


def _note(errors: tuple[str, ...], is_older: bool) -> str:
    older = "<p>Diese Seite zeigt, was zuletzt ohne Fehler war.</p>" if is_older else ""
    lines = "".join(f"<li>{escape(line)}</li>" for line in errors[:_SHOWN])
    more = f"<p>{len(errors) - _SHOWN} weitere stehen im Terminal.</p>" if len(errors) > _SHOWN else ""
    count = "1 Fehler" if len(errors) == 1 else f"{len(errors)} Fehler"
    return (
        f'<link rel="stylesheet" href="{_STYLE}"><section class="serve-problems" lang="de" '
        f'aria-labelledby="serve-problems"><h2 id="serve-problems">{count}</h2>{older}<ul>{lines}</ul>{more}</section>'
    )
