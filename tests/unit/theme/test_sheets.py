"""A county's own stylesheets: what of them goes out, and what is told with its place."""

from pathlib import Path

import pytest

from generator.theme import find_theme


def _told(root: Path, name: str, css: str) -> tuple[list[tuple[str, int, int, str]], bytes | Path]:
    path = root / "theme" / name
    path.parent.mkdir(parents=True)
    path.write_text(css, encoding="utf-8")
    theme = find_theme(root)
    return [(p.path, p.line, p.column, p.message) for p in theme.problems], theme.files[name]


@pytest.mark.parametrize("name", ["assets/css/eigen.css", "assets/karte/karte.css"])
def test_what_loads_from_elsewhere_is_told_and_the_rest_goes_out(tmp_path: Path, name: str) -> None:
    told, sheet = _told(tmp_path, name, "a { top: 0 }\nb {\n  background: url(https://x.de/a.png);\n  left: 0;\n}\n")
    ((path, line, column, message),) = told
    assert (path, line, column) == (f"theme/{name}", 3, 15)
    assert "https://x.de/a.png" in message and "anderen Website" in message and "theme/assets/" in message
    assert sheet == b"a{top:0}b{left:0}"


def test_a_trick_for_old_browsers_costs_a_county_that_line_alone(tmp_path: Path) -> None:
    told, sheet = _told(tmp_path, "assets/css/site.css", ".box {\n  *zoom: 1;\n  color: red;\n}\n")
    ((path, line, column, message),) = told
    assert (path, line, column) == ("theme/assets/css/site.css", 2, 3) and "bleibt weg" in message
    assert isinstance(sheet, bytes) and sheet.endswith(b".box{color:red}") and b"zoom" not in sheet


def test_pages_load_sheets_of_their_folder_alone(tmp_path: Path) -> None:
    _told(tmp_path, "assets/karte/karte.css", "a { top: 0 }")
    theme = find_theme(tmp_path)
    assert theme.assets.stylesheets == ("assets/css/site.css",)
    assert theme.unread.keys() == {"assets/karte/karte.css"}


def test_a_long_address_is_cut_in_the_message(tmp_path: Path) -> None:
    told, _ = _told(tmp_path, "assets/css/eigen.css", f"a {{ background: url(https://x.de/{'a' * 9000}) }}")
    assert len(told[0][3]) < 500
