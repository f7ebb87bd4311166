"""How a command is typed here, so that what the program proposes works as it stands."""

import shlex
import shutil
import sys
from pathlib import Path

_NAME = "wegweiser"


def invocation(command: str, root: Path) -> str:
    """A command for the site in `root`, spelt as the running one was: with the way to the program where its name alone
    would not find it, and with `--root` where the site is not the folder that one is in."""
    where = "" if root.resolve() == Path.cwd() else f" --root {shlex.quote(str(root))}"
    return f"{_program()} {command}{where}"


def _program() -> str:
    called = Path(sys.argv[0])
    if called.name != _NAME or not called.is_file():
        return _NAME
    found = shutil.which(_NAME)
    return _NAME if found is not None and called.samefile(found) else shlex.quote(str(called))
