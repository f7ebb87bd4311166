import pytest

from generator.styles import compact, first_mistake


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
    assert first_mistake(css) is None


@pytest.mark.parametrize(
    ("css", "place", "is_open"),
    [
        ("a{top:0}\nb { color red }", (2, 14), False),
        ("a{top:0}\n}\nb{}", (2, 1), False),
        ("a{top:0}\n  b { color: red\n c { top: 0 }", (2, 3), True),
        ("a{top:0}\n@media print {\n a { top: 0 }\n", (2, 1), True),
        ("@media print {\n a { top 0 } }", (2, 11), False),
        ("a{top:0}\nb", (2, 1), False),
        ("a{top:0}\n/* x", (1, 1), True),
        ("a{ top: calc(1px; }\nb{}", (1, 1), True),
        ("a{ content: 'x\n; }", (1, 13), False),
    ],
)
def test_what_browsers_would_skip_is_told_with_its_place(css, place, is_open):
    mistake = first_mistake(css)
    assert mistake is not None and (mistake[:2], mistake.is_open) == (place, is_open)


def test_two_sheets_go_out_as_one_and_imports_come_first():
    one = compact("a {\n  top: 0;\n}\n", '/* x */\n@import url("b.css");\nb { color: #ffffff; }\n')
    assert one.startswith("@import") and "a{top:0}" in one and one.endswith("b{color:#fff}") and "x */" not in one


def test_brackets_without_end_in_others_are_a_mistake_and_no_crash():
    assert first_mistake("a{top:" + "(" * 2000 + ")" * 2000 + "}") == (1, 1, False)


def test_a_sheet_that_the_minifier_would_make_longer_stays_as_it_was_written():
    """Style frameworks come packed, with their signs like this."""
    sheet = """a{background:url("data:image/svg+xml,%3csvg xmlns='x'%3e%3cpath fill='%23000'/%3e%3c/svg%3e")}"""
    assert first_mistake(sheet) is None
    assert compact("", sheet) == sheet
