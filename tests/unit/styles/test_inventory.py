import re

import pytest

from generator.render.html.markdown import to_html
from generator.styles.inventory import MARKDOWN, inventory


def page(template, script=""):
    return inventory([template], [script]).page


def test_what_a_template_writes_is_known():
    names = page('<nav id="menue" aria-label="Menü"><a class="button big" href="#">x</a></nav>')
    assert {"nav", "a"} <= names.elements and {"button", "big"} <= names.classes and names.ids == {"menue"}
    assert names.has_attribute("aria-label", None, False) and not names.has_attribute("title2", None, False)


def test_classes_between_branches_are_known_apart_and_joined():
    names = page("""<p class="fact{% if new %} fact--new{% endif %} site{% if a %}-a{% else %}-b{% endif %}">""")
    assert {"fact", "fact--new", "site-a-b", "site"} <= names.classes


def test_a_value_may_end_a_class_but_is_not_every_class():
    names = page('<p class="icon--{{ name }} {{ other }}" id="t-{{ id }}">{{ macro("chosen", class="given") }}')
    assert names.has_class("icon--room") and not names.has_class("icons")
    assert names.has_class("chosen") and names.has_class("given"), "what is handed on stands in quotes"
    assert names.has_id("t-7") and not names.has_id("t")


def test_attributes_count_with_their_values():
    names = page('<p dir="rtl" lang="{{ language }}" data-x="t-{{ x }}">')
    assert names.has_attribute("dir", "rtl", True) and not names.has_attribute("dir", "ltr", True)
    assert names.has_attribute("lang", "de", True)
    assert names.has_attribute("data-x", "t-1", True) and not names.has_attribute("data-x", "u", True)
    assert names.has_attribute("dir", "rt", False) and not names.has_attribute("dir", "lt", False)


def test_a_comment_of_a_template_and_a_name_in_brackets_are_no_elements():
    assert not {"b", "i"} & page('{# <b class="x"> #}{% if a < b %}<p>{{ "<i>" }}</p>{% endif %}').elements


def test_what_scripts_write_is_known():
    names = page("", "box.classList.add('is-open'); box.dataset.isRead = ''; document.createElement(`mark`);")
    assert names.has_class("is-open") and "mark" in names.elements and names.has_attribute("data-is-read", None, False)


def test_in_the_text_of_an_editor_stand_markdown_and_what_a_template_puts_there():
    found = inventory(['<table></table><div class="prose md-typeset">{{ text }}<dl><dt></dl><br></div><figure>'], [])
    assert (
        {"dl", "dt", *MARKDOWN} <= found.prose.elements
        and not {"table", "figure"} & found.prose.elements
        and {"table", "figure"} <= found.page.elements
    )
    alone = inventory(['<p class="md-typeset">{% if a %}</p>{% else %}</p>{% endif %}<b>'], [])
    assert "b" not in alone.prose.elements, "closed twice by two branches"


@pytest.mark.parametrize(
    "call", ["{% include 'x.html' %}", "{{ cards(page.offers) }}", "<b>{%- block x %}{% endblock %}</b>"]
)
def test_where_a_template_calls_another_anything_may_stand(call):
    found = inventory([f'<div class="md-typeset"><p>{call}</p></div><table class="x">'], [])
    assert "table" in found.prose.elements and found.prose.has_class("x")


def test_markdown_is_all_that_editors_can_write():
    text = (
        "# A\n\n## B\n\na *b* **c** `d` [e](https://example.org 'f') ![g](media/g.png)\\\nh\n\n> i\n\n- j\n\n3. k\n\n---\n\n"
        "```py\nl\n```\n\n<div class='m'>\n\n    n\n\n|o|\n|-|\n|p|\n\n~~q~~"
    )
    html = to_html(text, "")
    known = inventory([], []).prose
    assert set(re.findall(r"<(\w+)", html)) <= MARKDOWN
    assert all(known.has_attribute(name, None, False) or name == "class" for name in re.findall(r' (\w+)="', html))
    assert all(known.has_class(name) for name in re.findall(r'class="([^"]+)"', html))


@pytest.mark.parametrize("odd", ["<![x[y]]>", "<![ {{ z }} [>", "<![if !IE]>"])
def test_a_marked_section_hides_nothing_that_follows(odd):
    assert "after" in page(f'{odd}<p class="after">').classes


@pytest.mark.parametrize("script", ["a.className = 'sign--' + kind;", "a.className = `sign--${kind} big`;"])
def test_a_script_may_put_a_class_together(script):
    names = page("", script)
    assert names.has_class("sign--room") and not names.has_class("signs")
    assert page("""<p class="{{ 'sign--' ~ kind }}">""").has_class("sign--room")


@pytest.mark.parametrize("opening", ["{{", "{{ a(", "{%", "{% include ", "{#", "{{ '"])
def test_code_that_nobody_closes_is_looked_for_but_once(opening):
    """Looked for from each of them to the end of the file, it would take many minutes."""
    names = page(f'<b class="davor">{opening * 200_000}')
    assert "davor" in names.classes and "b" in names.elements
    names = page(f'<b class="davor">{opening * 200_000} }}}} %}} #}}<i class="danach">')
    assert {"davor", "danach"} <= names.classes


def test_elements_in_many_others_are_left_again():
    deep = "<div>" * 50_000
    names = inventory([f'<div class="md-typeset">{deep}<b>{"</div>" * 50_001}</x><u>'], [])
    assert "b" in names.prose.elements and "u" in names.page.elements and "u" not in names.prose.elements


def test_what_a_comment_calls_is_not_called():
    names = inventory(['<div class="md-typeset">{# {% include "x.html" %} {{ y(1) }} #}</div><table>'], []).prose
    assert "table" not in names.elements
