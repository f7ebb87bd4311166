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


XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<script>alert(1)</script>", "ein Programm (<script>)"),
        ("<x:script xmlns:x='http://www.w3.org/2000/svg'/>", "ein Programm (<script>)"),
        ("<g onload='alert(1)'/>", "ein Programm (onload=)"),
        ("<g ONLOAD='alert(1)'/>", "ein Programm (onload=)"),
        ("<set attributeName='onclick' to='alert(1)'/>", "ein Programm (attributename=)"),
        ("<a href=' java&#10;script:alert(1)'/>", "ein Programm (href=)"),
        ("<a xlink:href='data:text/html,x'/>", "(href=)"),
        ("<a href='#x'><animate attributeName='xlink:href' values='#x;javascript:alert(1)'/></a>", "(values=)"),
        ("<foreignObject/>", "fremdes HTML (<foreignObject>)"),
        ("<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='x.png'/>", "fremdes HTML (<img>)"),
        ("<image href='https://x.de/a.png'/>", "andere Website (href=)"),
        ("<use xlink:href='//x.de/a.svg#b'/>", "andere Website (href=)"),
        ("<use href='data:image/svg+xml,x'/>", "andere Website (href=)"),
        ("<g style='fill: url(https://x.de/a.svg#b)'/>", "andere Website (style=)"),
        ("<g fill='u\\72l(//x.de/a.svg#b)'/>", "andere Website (fill=)"),
        ("<style>@import 'https://x.de/a.css';</style>", "andere Website (<style>)"),
        ("<style>a{b:<![CDATA[url(//x.de/a.png)]]>}</style>", "andere Website (<style>)"),
        ("<style>a{}<g/>@import '//x.de/a.css';</style>", "andere Website (<style>)"),
        ("<?xml-stylesheet href='a.css'?>", "andere Website (<?xml-stylesheet?>)"),
    ],
)
def test_what_is_more_than_a_drawing_is_told_and_does_not_go_out(tmp_path: Path, inside: str, words: str) -> None:
    name = "assets/icons/favicon.svg"
    theme = _theme(tmp_path, {name: f"<svg {NS} {XLINK}>\n <g/>{inside}</svg>"})
    (problem,) = theme.problems
    assert (problem.code, problem.path, problem.line) == ("E706", f"theme/{name}", 2) and words in problem.message
    assert theme.files[name] == SHIPPED.files[name]


def test_what_drawing_programs_write_is_a_drawing(tmp_path: Path) -> None:
    """Links, metadata, own gradients and pictures inside load nothing and run nothing."""
    drawing = (
        f'<?xml version="1.0"?><!-- Inkscape --><svg {NS} {XLINK} xmlns:cc="http://creativecommons.org/ns#"><title>A</title>'
        '<metadata><cc:license cc:resource="http://creativecommons.org/licenses/by/4.0/">http://x.de</cc:license></metadata>'
        '<style type="text/css">.a{fill:url(#b)} @font-face{src:url(data:font/woff2;base64,aa)}</style>'
        '<defs><linearGradient id="b" xlink:href="#c"/></defs><path class="a" transform="rotate(3)" fill="url(#b)"/>'
        '<a href="https://x.de"><image xlink:href="data:image/png;base64,\naa=="/></a><use href="#b"/></svg>'
    )
    theme = _theme(tmp_path, {"assets/icons/favicon.svg": drawing, SPRITE: drawing})
    assert theme.problems == ()


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
