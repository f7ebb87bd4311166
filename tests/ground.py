"""Writes theme/ground.css, the list of Material's rules that pages of the program can show: `make ground`."""

from importlib.metadata import version
from pathlib import Path

from generator.styles import cut, inventory

THEME = Path(__file__).parents[1] / "theme"
_HEAD = """\
/* What the pages need of Material's stylesheet, cut anew at each build. This copy is the list for people, and the
   ground of the theme where Material is not installed. Written by `make ground`; a test holds it to be true.

   Material for MkDocs {version}, Copyright (c) 2016-2025 Martin Donath, MIT License. */

"""


def ground() -> str:
    """The list, from the installed Material and the program's own theme."""
    import material  # noqa: PLC0415 - brings MkDocs along, which tests that import this file need not

    (sheet,) = (Path(material.__file__).parent / "templates/assets/stylesheets").glob("main.*.css")
    templates, scripts, sheets = (
        [path.read_text(encoding="utf-8") for path in sorted(THEME.rglob(pattern))]
        for pattern in ("*.html", "assets/js/*.js", "assets/css/*.css")
    )
    ours = (THEME / "assets/css/site.css").read_text(encoding="utf-8")
    rules = cut(sheet.read_text(encoding="utf-8"), inventory(templates, scripts), (*sheets, *scripts), ours)
    return _HEAD.format(version=version("mkdocs-material")) + rules


if __name__ == "__main__":
    (THEME / "ground.css").write_text(ground(), encoding="utf-8")
