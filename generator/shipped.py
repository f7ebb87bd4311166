"""Where the program's own theme lies."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def theme_folder() -> Path:
    """In a wheel it lies inside the package, in a checkout beside it."""
    inside = _PACKAGE / "theme_files"
    return inside if inside.is_dir() else _PACKAGE.parent / "theme"
