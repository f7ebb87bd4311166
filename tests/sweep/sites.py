"""Built sites to look at: one that is given, else the repository's own as the command builds it."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
_COMMAND = "import sys; from generator.cli import main; main(sys.argv[1:])"


def build(root: Path, folder: Path, today: str | None) -> None:
    """Build a site by the command; ends where that fails."""
    command = [sys.executable, "-c", _COMMAND, "build", "--root", str(root), "--output", str(folder)]
    subprocess.run([*command, *(["--today", today] if today else [])], check=True, stdout=subprocess.DEVNULL)


@contextmanager
def given_or_built(given: Path | None, today: str | None = None) -> Iterator[Path]:
    """The folder of a site; the repository's own is built for as long as it is looked at."""
    if given is not None:
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="site-") as made:
        folder = Path(made) / "site"
        build(ROOT, folder, today)
        yield folder


def routes_of(folder: Path) -> list[str]:
    """Every page of a built site, as the server knows it: `angebote/`, `404.html`."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    return sorted(route.removesuffix("index.html") if f"/{route}".endswith("/index.html") else route for route in found)
