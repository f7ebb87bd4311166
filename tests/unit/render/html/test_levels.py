"""Headings and links of an editor's text, case by case."""

import re

import pytest

from generator.render.html.markdown import to_html


@pytest.mark.parametrize(
    ("marks", "top", "levels"),
    [
        ("#", 2, "2"),
        ("# ###", 2, "23"),
        ("### # ###", 2, "223"),
        ("# ## ### ## #", 2, "23432"),
        ("##### #", 3, "33"),
        ("# ## ### #### ##### ######", 2, "234566"),
        ("## ## ####", 4, "445"),
    ],
)
def test_no_level_is_skipped_and_none_is_below_six(marks: str, top: int, levels: str) -> None:
    html = to_html("\n\n".join(f"{mark} Titel" for mark in marks.split()), "", top)
    assert "".join(re.findall(r"<h(\d)>", html)) == "".join(re.findall(r"</h(\d)>", html)) == levels


@pytest.mark.parametrize(
    ("url", "attributes"),
    [
        ("orte/", 'href="../orte/"'),
        ("https://a.example/", 'href="https://a.example/" rel="external"'),
        ("http://a.example/", 'href="http://a.example/" rel="external"'),
        ("mailto:a@example.org", 'href="mailto:a@example.org"'),
        ("#da", 'href="#da"'),
    ],
)
def test_a_link_is_written_from_where_it_stands(url: str, attributes: str) -> None:
    assert to_html(f"[x]({url})", "../") == f"<p><a {attributes}>x</a></p>\n"


def test_a_link_to_the_top_from_the_top_leads_there() -> None:
    assert 'href="index.html"' in to_html("[x](index.html)", "")
    assert 'href="../index.html"' in to_html("[x](index.html)", "../")


def test_a_link_without_an_address_that_slipped_by_leads_nowhere() -> None:
    assert to_html("[x]()", "../") == "<p><a>x</a></p>\n"
