"""Editors' Markdown: headings that fit, links that work, nothing dangerous."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.html.markdown import to_html


def test_markdown_headings_fit_the_page_and_links_their_place():
    html = to_html("### Eins\n\n##### Zwei\n\n[a](kontakt/) [b](https://example.org/) [c](#da)", "../../")
    assert "<h2>Eins</h2>" in html and "<h3>Zwei</h3>" in html
    assert 'href="../../kontakt/"' in html and 'rel="external"' in html and 'href="#da"' in html


def test_markdown_of_what_is_invented_has_no_number_to_call():
    text = "[ruf](tel:+493023125001) [a](TEL:110) [b](mailto:a@adorf.de)"
    assert str(to_html(text, "", calls=False)) == '<p><a>ruf</a> <a>a</a> <a href="mailto:a@adorf.de">b</a></p>\n'
    assert to_html(text, "").lower().count('href="tel:') == 2


@given(st.text(max_size=200))
def test_markdown_never_lets_html_or_dangerous_links_through(text):
    html = to_html(text + "<script>x</script>[k](javascript:y)", "../")
    assert "<script" not in html and 'href="javascript' not in html.lower()


@pytest.mark.parametrize(
    ("written", "href"),
    [
        ("suche/?q=a%20b&ort=c", "../suche/#q=a%20b&amp;ort=c"),
        ("leicht/suche/?thema=x#ergebnisse", "../leicht/suche/#thema=x"),
        ("suche/#q=a", "../suche/#q=a"),
        ("woerterbuch/#kita", "../woerterbuch/#kita"),
    ],
)
def test_a_question_to_the_search_stands_where_no_server_hears_it(written: str, href: str) -> None:
    assert f'href="{href}"' in to_html(f"[da]({written})", "../")
