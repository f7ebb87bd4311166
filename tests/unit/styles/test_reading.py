"""What of a stylesheet goes out, and what is told of the rest."""

import pytest

from generator.styles import Mistake, Skipped, read_sheet


@pytest.mark.parametrize(
    "css",
    [
        "", "/* x */", "a{}", "a { color: red }", "a{b:c;;}", "@media print { a { top: 0 } }", "@import 'x.css';\na{top:0}",
        "a { &:hover { top: 0 } .b & { top: 0 } }", ":root { --x: {a: b}; --y: ; }", "@font-face { src: url(x.woff2) }",
        "@layer a, b;", "@layer a { a { top: 0 } }", "@container (width > 3em) { a { top: 0 } }", "@page { margin: 0 }",
        "a::before { content: '}' }", "@property --x { syntax: '*'; inherits: false }", "@keyframes a { to { top: 0 } }",
        "a { background: url(data:image/png;base64,aa==) }", "a{top:0}\n/* } */",
        "a { @media print { top: 0 } }", "a { @supports (top: 0) { &:hover { top: 0 } bottom: 0 } }",
    ],
)  # fmt: skip
def test_what_browsers_read_has_no_mistake(css):
    assert read_sheet(css) == (css, ())


@pytest.mark.parametrize(
    ("css", "place", "skipped"),
    [
        ("a{top:0}\n}\nb{}", (2, 1), Skipped.ALL),
        ("a{top:0}\n  b { color: red\n c { top: 0 }", (2, 3), Skipped.ALL_OPEN),
        ("a{top:0}\n@media print {\n a { top: 0 }\n", (2, 1), Skipped.ALL_OPEN),
        ("a{top:0}\nb", (2, 1), Skipped.ALL),
        ("a{top:0}\n/* x", (1, 1), Skipped.ALL_OPEN),
        ("a{ top: calc(1px; }\nb{}", (1, 1), Skipped.ALL_OPEN),
        ("a{*zoom:1}\nb", (2, 1), Skipped.ALL),
        ("@import url(//x.de/a.css);\na{", (2, 1), Skipped.ALL_OPEN),
    ],
)
def test_a_sheet_that_nobody_can_read_to_its_end_is_left_out_as_a_whole(css, place, skipped):
    assert read_sheet(css) == (None, (Mistake(*place, skipped),))


@pytest.mark.parametrize(
    ("css", "left", "places"),
    [
        ("a{*zoom:1;top:0}", "a{top:0}", [(1, 3)]),
        ("a{top:0;\n  *zoom:1}", "a{top:0;}", [(2, 3)]),
        ("a{top:0}\nb { color red }", "a{top:0}\nb {}", [(2, 5)]),
        ("@media print {\n a { top 0; left: 0 } }", "@media print {\n a { left: 0 } }", [(2, 6)]),
        ("a{ content: 'x\n; top: 0 }", "a{ top: 0 }", [(1, 4)]),
        ("a{ top: 1px); left: 0 }", "a{ left: 0 }", [(1, 4)]),
        (
            "a{ &:hover{ *b: c; top: 0 } *d: e; .x{ top: 0 } }",
            "a{ &:hover{ top: 0 }  .x{ top: 0 } }",
            [(1, 13), (1, 29)],
        ),
        ("a{top:0;@media print{left:0;*z:1}}", "a{top:0;@media print{left:0;}}", [(1, 29)]),
        ("@keyframes k{from{*a:b;top:0}50%{top:1px}}", "@keyframes k{from{top:0}50%{top:1px}}", [(1, 19)]),
        ("@page { *a: b; margin: 0 }", "@page { margin: 0 }", [(1, 9)]),
    ],
)
def test_a_declaration_that_is_none_is_left_out_alone(css, left, places):
    sheet, mistakes = read_sheet(css)
    assert _plain(sheet) == _plain(left)
    assert mistakes == tuple(Mistake(*place, Skipped.DECLARATION) for place in places)


@pytest.mark.parametrize(
    ("css", "left", "place", "address"),
    [
        ("@import url(//x.de/a.css);\na{top:0}", "a{top:0}", (1, 9), "//x.de/a.css"),
        ("@import 'https://x.de/a.css' print;@import 'b.css';", '@import "b.css";', (1, 9), "https://x.de/a.css"),
        ("a{\n  background: url(https://x.de/a.png); top: 0}", "a{\n  top: 0}", (2, 15), "https://x.de/a.png"),
        ("a{background:url( 'http://x.de/a.png' );top:0}", "a{top:0}", (1, 19), "http://x.de/a.png"),
        ("a{background:u\\72l(h\\74 tps://x.de/a.png);top:0}", "a{top:0}", (1, 14), "https://x.de/a.png"),
        ("a{background:URL('ht\\\ntps://x.de')}", "a{}", (1, 18), "https://x.de"),
        ("a{background:url('\\9 //x.de')}", "a{}", (1, 18), "//x.de"),
        ("a{background:url('\\\\\\\\x.de')}", "a{}", (1, 18), "\\\\x.de"),
        ("a{background:image-set('a.png' 1x, '//x.de/b.png' 2x);top:0}", "a{top:0}", (1, 36), "//x.de/b.png"),
        ("a{background:-webkit-image-set(url(//x.de) 1x)}", "a{}", (1, 32), "//x.de"),
        ("a{background:cross-fade(url(a.png), url(//x.de))}", "a{}", (1, 37), "//x.de"),
        ("a{--bild:url(https://x.de/a.png);background:var(--bild)}", "a{background:var(--bild)}", (1, 10), "https://x.de/a.png"),
        ("@font-face{font-family:a;src:local(a),url(https://x.de/a.woff2)}", "@font-face{font-family:a;}", (1, 39), "https://x.de/a.woff2"),
        ("@media print{a{@supports (top:0){b:url(//x.de);top:0}}}", "@media print{a{@supports (top:0){top:0}}}", (1, 36), "//x.de"),
        (".a{.b{c:url(//x.de);top:0}left:0}", ".a{.b{top:0}left:0}", (1, 9), "//x.de"),
        ("a{cursor:url(blob:abc),auto}", "a{}", (1, 10), "blob:abc"),
    ],
)  # fmt: skip
def test_what_loads_from_elsewhere_is_left_out_alone(css, left, place, address):
    sheet, mistakes = read_sheet(css)
    assert _plain(sheet) == _plain(left)
    assert mistakes == (Mistake(*place, Skipped.ELSEWHERE, address),)


@pytest.mark.parametrize(
    "css",
    [
        "@namespace svg url(http://www.w3.org/2000/svg);", "a::after{content:'https://x.de'}", "a{b:url(#muster)}",
        "a{background:url(../bilder/a.png)}", "a{background:url(/a.png)}", "a{--wo:'//x.de'}", "a[href^='https:']{top:0}",
        "a{background:image-set('a.png' type('image/png') 1x)}", "a{background:url(bilder/10:30.png)}", "/* url(//x.de) */",
    ],
)  # fmt: skip
def test_an_address_that_nothing_is_loaded_from_is_none_of_another_website(css):
    assert read_sheet(css) == (css, ())


def _plain(sheet):
    return "".join(sheet.split())


def test_brackets_without_end_in_others_are_a_mistake_and_no_crash():
    assert read_sheet("a{top:" + "(" * 2000 + ")" * 2000 + "}") == (None, (Mistake(1, 1, Skipped.ALL),))
