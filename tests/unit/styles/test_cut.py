import pytest

from generator.styles import cut, inventory

TEMPLATE = """<html lang="{{ l }}"><nav class="menu"><a href="x" class="is-first">x</a><input type="text"></nav>
<div class="md-typeset">{{ text }}</div><details class="note"><summary>x</summary></details></html>"""
KNOWN = inventory([TEMPLATE], ["x.classList.add('is-open')"])


@pytest.mark.parametrize(
    "selector",
    [
        "a", "A", "*", ".menu", ".menu a", ".menu>a", "a~.menu", "a:hover", "a::before", ":root", "html[lang]", "a[href^=x]",
        ":is(.gone,.menu) a", ".menu:not(.gone)", ".menu:not(.gone a)", ":where(.menu, .gone)", "a:nth-child(odd)",
        "nav:has(> .is-first)", ".is-open", ":lang(ar) a", ".md-typeset p", ".md-typeset>h2+ul li", "input[type=text]",
        ".md-typeset :is(table,ul)", "a:-webkit-any(.gone, .menu)", "::highlight(read-aloud)", "nav.menu.is-open:focus-visible",
        '[ lang = "de" ]', "[class]",
    ],
)  # fmt: skip
def test_a_rule_that_can_match_stays(selector):
    assert cut(selector + "{color:red}", KNOWN) == f"{selector} {{\n  color: red;\n}}\n"


@pytest.mark.parametrize(
    "selector",
    [
        "table", ".gone", "#gone", ".menu .gone", ".menu.gone a", ".gone>a", "[data-md-color]", "a:is(.gone,#gone)",
        "nav:has(.gone)", ".md-typeset table", ".md-typeset .note", ".md-typeset details", ".md-typeset :is(table,.note)",
        "input[type=file]", ".gone:not(.menu)", "a[href]+.gone", ".gone::after",
    ],
)  # fmt: skip
def test_a_rule_that_can_match_nothing_goes(selector):
    assert cut(selector + "{color:red}", KNOWN) == ""


def test_of_several_selectors_those_stay_that_can_match():
    assert cut("table,a , .gone,.menu{top:0}", KNOWN) == "a, .menu {\n  top: 0;\n}\n"


def test_groups_go_when_they_are_empty():
    css = "@media print{table{top:0}}@media screen{@supports (top:0){.gone{top:0}a{top:0}}}@charset 'utf-8';"
    assert cut(css, KNOWN) == "@media screen {\n  @supports (top:0) {\n    a {\n      top: 0;\n    }\n  }\n}\n"


def test_values_stay_while_somebody_uses_them():
    css = ":root{--a:1px;--b:var(--c);--c:2px;--d:var(--e);--e:3px;--f:4px}a{top:var(--b);left:calc(1px + var(--a))}"
    assert cut(css, KNOWN).partition("a {")[0] == ":root {\n  --a: 1px;\n  --b: var(--c);\n  --c: 2px;\n}\n"
    assert "--f: 4px" in cut(css, KNOWN, ["p { top: var(--f) }"]) and "--e" in cut(
        css, KNOWN, ["style.top = 'var(--d)'"]
    )
    assert cut(":root{--a:var(--b)}:root{--b:1px}", KNOWN) == ""


def test_what_the_next_sheet_says_anew_goes():
    css = "a,p{top:0;margin-left:1px}a{left:0}p{margin:0;margin-top:1px!important;overflow-wrap:normal}"
    later = "a{top:1px;margin:0}p{top:1px;margin:0;overflow:auto}@media print{a{left:1px}}"
    rest = "a {\n  left: 0;\n}\np {\n  margin-top: 1px !important;\n  overflow-wrap: normal;\n}\n"
    assert cut(css, KNOWN, later=later) == rest
    assert cut("a,p{top:0;left:0}", KNOWN, later="p{top:1px}") == "a, p {\n  top: 0;\n  left: 0;\n}\n"
    assert cut("a,p{top:0}", KNOWN, later="p{top:1px}") == "a {\n  top: 0;\n}\n"
    assert cut("@media print{a{top:0}}:root{--a:1px}p{top:var(--a)}", KNOWN, later="a,p{top:1px}") == ""


def test_key_frames_stay_while_an_animation_names_them():
    css = "@keyframes go{to{top:1px}}@keyframes stay{to{top:1px}}.gone{animation:go 1s}a{animation:1s stay,2s 'x'}"
    assert "stay {\n  to {" in cut(css, KNOWN) and "go" not in cut(css, KNOWN)


def test_values_are_as_they_were():
    css = 'a{content:"}";background:url(data:image/svg+xml;utf8,<svg/>);color:#FFF!important;--X:{a:b};top:var(--X)}'
    assert cut(css, KNOWN) == (
        'a {\n  content: "}";\n  background: url(data:image/svg+xml;utf8,<svg/>);\n  color: #FFF !important;\n'
        "  --X: {a:b};\n  top: var(--X);\n}\n"
    )


def test_what_is_no_css_is_left_out():
    assert cut("a{top:0} } b{{ {{;}", KNOWN).startswith("a {")
    assert cut("", KNOWN) == cut("/* x", KNOWN) == cut("{}", KNOWN) == ""


def test_touches_go():
    """The look of scrollbars, of tapping and of moving: nothing stands elsewhere without them."""
    css = "a{transition:color 1s;color:red}a::-webkit-scrollbar{width:1px}nav{touch-action:auto;scrollbar-width:thin}"
    assert cut(css, KNOWN) == "a {\n  color: red;\n}\n"
