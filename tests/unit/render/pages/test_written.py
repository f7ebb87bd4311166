"""Hand-written pages and the dictionary."""

import pytest

from generator.render.parts.hard_sign import hard_sign
from tests.builders import SITE
from tests.unit.render.seen import Seen

_GLOSSARY = """- {word: Zuschuss, hard: [Zuschusses, Zuschüsse, Förderung], related: [Kredit], explanation: [Das ist Geld.]}
- {word: Ämter, explanation: [Dort arbeiten Menschen für den Staat.]}
- {word: Adoption, hard: [Adoptionen], explanation: [Ein Kind bekommt neue Eltern.]}
- {word: Jugend-Amt, hard: [Jugendamt, Jugendamtes], explanation: [Das Jugend-Amt hilft Familien.]}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "content/glossary.yml": _GLOSSARY,
            "content/pages/imprint.easy.md": "# Wer wir sind\n\n## Das Jugend-Amt\n\nDas ist das Jugend-Amt.\n\nMehr nicht.\n",
            "content/pages/Über-uns.md": "# Über uns\n\nText.\n",
        },
    )


def test_the_dictionary_stands_in_the_order_of_the_alphabet(site):
    letters = site.view("leicht/woerterbuch/").entries.letters
    assert [(letter.title, letter.id, [word.word for word in letter.entries]) for letter in letters] == [
        ("A", "buchstabe-a", ["Adoption", "Ämter"]),
        ("J", "buchstabe-j", ["Jugend-Amt"]),
        ("Z", "buchstabe-z", ["Zuschuss"]),
    ]


def test_the_dictionary_tells_other_names_but_no_endings_and_not_the_word_itself(site):
    found = {word.word: word.hard for letter in site.view("woerterbuch/").entries.letters for word in letter.entries}
    assert found == {"Adoption": (), "Ämter": (), "Jugend-Amt": ("Jugendamt",), "Zuschuss": ("Förderung",)}


def test_an_easy_page_has_its_whole_text_and_explains_words_below_sentences_alone(site):
    view = site.view("leicht/impressum/")
    assert view.title == "Wer wir sind" and not view.missing
    assert [str(item.html).strip() for item in view.text] == [
        "<h2>Das Jugend-Amt</h2>",
        "<p>Das ist das <dfn>Jugend-Amt</dfn>.</p>",
        "<p>Mehr <strong>nicht</strong>.</p>",
    ]
    assert [[word.word for word in item.words] for item in view.text] == [[], ["Jugend-Amt"], []]


def test_a_page_that_nobody_wrote_says_so_and_keeps_its_name(site):
    view = site.view("datenschutz/")
    assert view.missing and view.title == "Datenschutz" and view.html == ""


def test_a_page_of_an_editor_lies_under_its_own_name(site):
    assert site.plan.pages["ueber-uns/"].ids == ("Über-uns",)
    assert site.view("leicht/ueber-uns/").missing


_DISCLOSURES = """- id: host
  title: Betreiber
  known_by: IT
  value: ["Haus &lt;*Nord*&amp;", Weg 1]
  easy: {text: [Ein Haus hat den Computer., Das Jugend-Amt hilft.]}
- {id: bare, title: Amt, known_by: IT, value: Amt 7}
- {id: open, title: Name, known_by: IT, meanwhile: {text: Der Name kommt., easy: [Der Name kommt später.]}}
- {id: blank, title: Tag, known_by: IT}
- {id: none, title: Nummer, known_by: IT, optional: yes, exists: no}
- {id: form, title: Formular, known_by: IT, setting: contact.form}
"""
_NAMES = "# Wer {publisher.bare}\n\n{publisher.host}\n\n- Wer: {publisher.open}\n- Nr: {publisher.none}\n\n{publisher.blank}\n\n{publisher.hots}\n\n{publisher.form}\n"
_DISCLOSED = {
    "content/publisher.yml": _DISCLOSURES,
    "content/pages/about.md": _NAMES,
    "content/pages/about.easy.md": _NAMES,
    "content/pages/home.easy.md": "{publisher.open}\n",
}
_FORM = SITE["site_config.yml"].replace("example.org}", "example.org, form: https://f.example/}")


@pytest.fixture(scope="module", params=[True, False], ids=["example", "real"])
def disclosed(request, tmp_path_factory):
    settings = _FORM if request.param else _FORM.replace("example: yes\n", "")
    return request.param, Seen(tmp_path_factory.mktemp("site"), {**_DISCLOSED, "site_config.yml": settings})


def test_a_page_says_what_the_publisher_knows(disclosed):
    is_example, site = disclosed
    view = site.view("ueber/")
    missing = "Diese Angabe fehlt noch."
    name, blank = ("Der Name kommt.", "Das steht hier, sobald der Wegweiser startet.") if is_example else (missing,) * 2
    assert view.title == "Wer Amt 7"
    assert str(view.html).split("\n") == [
        "<p>Haus &amp;lt;*Nord*&amp;amp;<br>", "Weg 1</p>", "<ul>", f"<li>Wer: {name}</li>", "</ul>", f"<p>{blank}</p>",
        f"<p>{missing}</p>", '<p><a href="https://f.example/" rel="external">https://f.example/</a></p>', "",
    ]  # fmt: skip


def test_an_easy_page_says_it_in_sentences_that_explain_words_and_warn_of_hard_language(disclosed):
    is_example, site = disclosed
    items = site.view("leicht/ueber/").text
    missing = "Das fehlt hier noch."
    name, blank = (
        ("Der Name kommt später.", "Das wissen wir noch <strong>nicht</strong>.") if is_example else (missing,) * 2
    )
    assert [str(item.html).strip().replace("\n", "") for item in items] == [
        "<p>Ein Haus hat den Computer.</p>", "<p>Das <dfn>Jugend-Amt</dfn> hilft.</p>", f"<ul><li>Wer: {name}</li></ul>",
        f"<p>{blank}</p>", f"<p>{missing}</p>",
        f'<p>{hard_sign(site.context("leicht/ueber/"))}<a href="https://f.example/" rel="external">https://f.example/</a></p>',
    ]  # fmt: skip
    assert [word.word for word in items[1].words] == ["Jugend-Amt"]
    assert [str(item.html).strip() for item in site.view("leicht/").text] == [f"<p>{name}</p>"]


def test_an_example_says_that_what_is_invented_is_marked(disclosed):
    is_example, site = disclosed
    assert site.shell("").example is is_example
    for route, words in (("", "Erfundene Einträge sind als Beispiel gekennzeichnet"), ("leicht/", "Wort Beispiel")):
        t = site.context(route).texts
        said = f"{t.site_example} {t.site_example_more}"
        assert words in said and "verlassen" not in said
