"""The development server: shows the site and rebuilds it when content, theme or settings change."""

from collections.abc import Callable, Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer


def serve_folder(folder: Path, rebuild: Callable[[], None], watched: Iterable[Path], host: str, port: int) -> None:
    """Serve a built site until the user stops it; `rebuild` writes it anew into the same folder."""
    server = LiveReloadServer(builder=rebuild, host=host, port=port, root=str(folder))
    for path in watched:
        if path.exists():
            server.watch(str(path))
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
        server.server_close()
