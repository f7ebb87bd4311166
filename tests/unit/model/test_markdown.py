"""Markdown of editors: HTML and dangerous links are refused, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model.markdown import faults, is_allowed_link, links, split_title
from generator.model.types import Markdown


def refused(text):
    """The first fault as (code, where it begins); None where the text is accepted."""
    try:
        TypeAdapter(Markdown).validate_python(text)
    except ValidationError as error:
        (found,) = error.errors()
        return found["type"], found["ctx"]["text_start"]
    return None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[hier](javascript:alert(1))", ("E207", 0)),
        ("[hier][x]\n\n[x]: javascript:alert(1)", ("E207", 0)),
        ("Text\n\n[x]\n\n[x]: data:text/html,x", ("E207", 6)),
        ("[x][]\n\n[x]: https://example.org/", None),
        ("[x]: javascript:alert(1)", None),
        ("<javascript:alert(1)>", ("E207", 0)),
        ("<https://example.org/>", None),
        ("eins\nzwei <b>drei</b>", ("E206", 10)),
        ("<script>alert(1)</script>", ("E206", 0)),
        ("eins\n\n  <!-- geheim -->", ("E206", 8)),
        ("3 < 5 und a<b", ("E206", 11)),
        ("3 < 5 und 5 > 3", None),
        ("![Bild](bild.png)", ("E207", 0)),
        ("![Bild][x]\n\n[x]: bild.png", ("E207", 0)),
        ("`<b>` und \\<b>", None),
        ("[ein\n  Text](kontakt/) `und\nCode` [weg](//x)", ("E207", 34)),
        ("> - *eins\n>   zwei* [weg](//x)", ("E207", 20)),
        ("## Titel [weg](//x) ##", ("E207", 9)),
        ("[**eins\nzwei** <b>x](kontakt/)", ("E206", 15)),
        ("eins\n     zwei <b>", ("E206", 15)),
        ("[a] und (b) und c: d", None),
        ("Das steht [hier]().", ("E207", 10)),
        ("[hier](<>)", ("E207", 0)),
        ("[hier]( )", ("E207", 0)),
        ("[hier]( 'Titel')", ("E207", 0)),
        ("[hier][x]\n\n[x]: <>", ("E207", 0)),
        ("Rat: [](kontakt/)", ("E207", 5)),
        ("Rat: [ ](kontakt/)", ("E207", 5)),
        ("Rat: [&nbsp;](kontakt/) [x](kontakt/)", ("E207", 5)),
        ("[`a`](kontakt/) [&amp;](kontakt/) [**b**](index.html)", None),
    ],
)
def test_refused_however_it_is_written(text, expected):
    assert refused(text.replace("a<b", "a<b>")) == expected


@given(st.lists(st.sampled_from(["[x]", "[x]:", "(", ")", "<b>", "<", ">", "!", " ", "\n", "\n\n", "javascript:a", "Wort",
                                 "https://example.org", "&lt;b&gt;", "\\", "`", "- "]), max_size=9))  # fmt: skip
def test_no_sign_of_a_fault_is_overlooked(parts):
    text = "".join(parts).strip("\n")
    first = next(iter(faults(text)), None)
    assert refused(text) == (None if first is None else (first[1], first[0]))


@pytest.mark.parametrize(
    "url",
    ["http://a.de", "HTTPS://a.de", "mailto:a@b.de", "tel:112", "kontakt/", "#oben", "a/b.pdf#c", "media/x.pdf#page=2",
     "suche/?thema=x", "suche/?q=a%20b&ort=c#ergebnisse", "%61ngebote/", "kontakt/%C3%A4", "tel:+49-2541-180", "tel:(0254)1.1",
     "mailto:a@b.de,c@d.de?subject=Hallo%20Sie", "https://a.de/b?c=d#e:f", "suche/?u=https://a.de/../b", "a~b.pdf"],
)  # fmt: skip
def test_links_that_may_be(url):
    assert is_allowed_link(url)


@pytest.mark.parametrize(
    "url",
    ["javascript:a", "data:x", "//a.de", "/kontakt/", "../geheim", "a/../b", "ftp://a.de", "a b", "https://", "http:", "mailto:",
     "tel:", "tel:abc", "mailto:a", "mailto:a@b.de,", "mailto:?subject=x", "https://wort", "https://a.de@b.de", "https://a.de/<b",
     "http://[", "%2e%2e/geheim", "a/%2E./b", "?q=x", "kontakt/?a b", "kontakt/#a#b", "https:kontakt/", "a\\b", "ä/"],
)  # fmt: skip
def test_links_that_may_not(url):
    assert not is_allowed_link(url)


def line_of(text, start):
    """The line of a place, from 0."""
    return text.count("\n", 0, start)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "eins\n[zwei](https://a.de)\n\ndrei [vier](b/) <https://c.de>",
            [(1, "https://a.de"), (3, "b/"), (3, "https://c.de")],
        ),
        ("eins  \n[zwei](a/)\nund\n[drei](b/)", [(1, "a/"), (3, "b/")]),
        ("![Bild](bild.png) und `[x](y)`", []),
        ("# T\n\n- [a](b/)\n- [c](d/)", [(2, "b/"), (3, "d/")]),
        ("[x]()", [(0, "")]),
        ("", []),
    ],
)
def test_links_with_their_lines(text, expected):
    assert [(line_of(text, start), url) for start, url in links(text)] == expected


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("# Titel\n\nText", "Titel", "\nText"),
        ("\n\n#  Titel  ## \nText", "Titel", "Text"),
        ("# Titel", "Titel", ""),
        ("## Titel\nText", "", "## Titel\nText"),
        ("Text\n# Titel\n", "", "Text\n# Titel\n"),
        ("#Titel", "", "#Titel"),
        ("", "", ""),
    ],
)
def test_the_title_of_a_page(text, title, rest):
    assert split_title(text) == (title, rest)


def test_every_fault_is_told_with_its_line():
    text = "eins\n<b>zwei\nund  \n![x](y)\n\n<div>\n\n[hier](javascript:a)"
    assert [(line_of(text, start), code) for start, code, _ in faults(text)] == [
        (1, "E206"),
        (3, "E207"),
        (5, "E206"),
        (7, "E207"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ab <b>", "(„<b>“)"),
        ("<div>\nmehr\n</div>", "(„<div>“)"),
        ("<" + "a" * 60 + ">", f"(„<{'a' * 39}“)"),
        ("![x](y)", "mit Worten"),
        ("[x](ftp://a)", "„ftp://a“"),
        ("[x](ftp://a)", "https://"),
    ],
)
def test_messages_name_what_is_wrong(text, words):
    ((_, _, message),) = faults(text)
    assert words in message and message.endswith(".")


@pytest.mark.parametrize("url", ["a#b", "#", "a#b#c", "?a", "a?b", ".a", "-a", "a/..", "MAILTO:a@b.de", "TEL:112"])
def test_paths_of_this_site(url):
    assert is_allowed_link(url) is (url in ("a#b", "a?b", "MAILTO:a@b.de", "TEL:112"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Über **uns** &amp; [mehr](kontakt/)\n\nText", "Über uns & mehr"),
        ("# `Code` \\*Stern\\* _a_ #", "Code *Stern* a"),
        ("# Frühe Hilfen (0–3)", "Frühe Hilfen (0–3)"),
        ("# ![](x)", ""),
        ("# Wir ![Bild](x)", "Wir"),
        ("# \u00a0Titel\u00a0", "Titel"),
        ("Text", ""),
    ],
)
def test_a_title_is_what_is_read(text, title):
    assert split_title(text)[0] == title


@pytest.mark.parametrize(
    "text", ["a &#x202e; b", "a &#8238; b", "a &#0; b", "**&#x2066;**", "[a&#x202e;](https://a.de)"]
)
def test_codes_of_characters_that_nobody_sees_are_refused(text):
    assert [code for _, code, _ in faults(text)] == ["E234"]


def test_codes_of_other_characters_may_stand():
    assert list(faults("a &amp; b &shy; &auml; `&#x202e;` & c")) == []
