"""A county's own SVG files: browsers can show them, or it is told why not."""

from pathlib import Path

import pytest

from generator.sprite import symbols_of
from generator.theme import Theme, find_theme

NS = 'xmlns="http://www.w3.org/2000/svg"'
SPRITE = "assets/icons/sprite.svg"
SHIPPED = find_theme(Path("/nowhere"))


def _theme(root: Path, files: dict[str, str | bytes]) -> Theme:
    for name, content in files.items():
        path = root / "theme" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return find_theme(root)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("nur Text", (1, 1)),
        (f"<svg {NS}>\n<path d='M0 0>\n</svg>", (3, 1)),
        (f"<svg {NS}>\n  <g></svg>", (2, 8)),
        ("<svg/>", (1, 1)),
        ("<html xmlns='http://www.w3.org/1999/xhtml'/>", (1, 1)),
        ("", (1, 1)),
        (b"\xff\x00", (1, 1)),
        ("<?xml version='1.0' encoding='gibtesnicht'?><svg/>", (1, 1)),
    ],
)
@pytest.mark.parametrize("name", [SPRITE, "assets/icons/favicon.svg", "assets/wappen.SVG"])
def test_what_is_no_svg_is_told_and_the_program_s_stands_in_its_place(tmp_path, content, place, name):
    theme = _theme(tmp_path, {name: content, "pages/text.html": "wappen.SVG"})
    (problem,) = theme.problems
    assert (problem.code, problem.path, problem.line, problem.column) == ("E706", f"theme/{name}", *place)
    assert "als SVG speichern" in problem.message
    assert theme.files.get(name) == SHIPPED.files.get(name)
    assert theme.assets.pictures == SHIPPED.assets.pictures


def test_a_drawing_goes_out_as_it_lies(tmp_path: Path) -> None:
    doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    theme = _theme(tmp_path, {"assets/icons/favicon.svg": f"<?xml version='1.0'?>{doctype}<svg {NS}/>"})
    assert (
        theme.problems == () and theme.files["assets/icons/favicon.svg"] == tmp_path / "theme/assets/icons/favicon.svg"
    )


def test_a_sprite_of_a_county_s_own_leaves_no_gap(tmp_path: Path) -> None:
    theme = _theme(tmp_path, {SPRITE: f'<svg {NS}><symbol id="phone"><path d="M1 2"/></symbol></svg>'})
    sprite = theme.files[SPRITE]
    shipped = SHIPPED.files[SPRITE]
    assert theme.problems == () and isinstance(sprite, bytes) and isinstance(shipped, Path)
    assert symbols_of(sprite) == symbols_of(shipped.read_bytes()) and b"M1 2" in sprite


def test_a_template_that_names_a_drawing_that_there_is_not_is_told_at_its_line(tmp_path: Path) -> None:
    own = '{{ icon(shell.base, "phone") }}\n <b>{{ icon(base, "haus", "icon icon--page") }}</b>{{ icon(base, x.icon) }}'
    more = '<use href="assets/icons/sprite.svg#tor"/><use href="assets/icons/sprite.svg#{{ name }}"/>'
    theme = _theme(tmp_path, {"pages/text.html": own, "partials/notice.html": more})
    assert [(p.code, p.path, p.line, p.column) for p in theme.problems] == [
        ("E706", "theme/pages/text.html", 2, 8),
        ("E706", "theme/partials/notice.html", 1, 25),
    ]
    assert "„haus“" in theme.problems[0].message and '<symbol id="haus"' in theme.problems[0].message
    drawn = f'<svg {NS}><symbol id="haus"/><g id="tor"/></svg>'
    assert _theme(tmp_path, {SPRITE: drawn}).problems == ()
