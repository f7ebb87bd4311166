"""The files that a stylesheet loads from its own website."""

import pytest

from generator.styles import Loaded, files_named


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("a{\n  background: url(../img/bg.png) }", [(2, 15, "../img/bg.png")]),
        ("/* x */\n@import 'a.css';@import url(b.css) print;", [(2, 9, "a.css"), (2, 25, "b.css")]),
        ("@font-face{font-family:a;src:local(a),url('a.woff2') format('woff2')}", [(1, 43, "a.woff2")]),
        ("a{b:image-set('a.png' type('image/png') 1x)}", [(1, 15, "a.png")]),
        ("@media print{a{@supports (top:0){b:url(a.png)}}}", [(1, 36, "a.png")]),
        ("a{--x:url(a.png)}", [(1, 7, "a.png")]),
        ("a{*zoom:1;b:url(a.png)}", [(1, 13, "a.png")]),
    ],
)
def test_each_file_has_its_place(css: str, found: list[tuple[int, int, str]]) -> None:
    assert files_named(css) == tuple(Loaded(*place) for place in found)


@pytest.mark.parametrize(
    "css",
    [
        "a{b:url(#muster);c:url(data:image/png;base64,aa==);d:url()}", "a::after{content:'a.png'}", "/* url(a.png) */",
        "a{b:url(https://x.de/a.png)}", "@namespace svg url(http://www.w3.org/2000/svg);", "a{b:" + "(" * 2000 + "url(x)",
    ],
)  # fmt: skip
def test_what_is_no_file_of_the_website_is_none(css: str) -> None:
    assert files_named(css) == ()
