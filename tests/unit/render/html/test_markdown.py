"""Editors' Markdown: headings that fit, links that work, nothing dangerous."""

from hypothesis import given
from hypothesis import strategies as st

from generator.render.html.markdown import to_html


def test_markdown_headings_fit_the_page_and_links_their_place():
    html = to_html("### Eins\n\n##### Zwei\n\n[a](kontakt/) [b](https://example.org/) [c](#da)", "../../")
    assert "<h2>Eins</h2>" in html and "<h3>Zwei</h3>" in html
    assert 'href="../../kontakt/"' in html and 'rel="external"' in html and 'href="#da"' in html


@given(st.text(max_size=200))
def test_markdown_never_lets_html_or_dangerous_links_through(text):
    html = to_html(text + "<script>x</script>[k](javascript:y)", "../")
    assert "<script" not in html and 'href="javascript' not in html.lower()
