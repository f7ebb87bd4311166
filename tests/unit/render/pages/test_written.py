"""Hand-written pages and the dictionary."""

import pytest

from tests.unit.render.seen import Seen

_GLOSSARY = """- {word: Zuschuss, hard: [Zuschusses, Zuschüsse, Förderung], explanation: [Das ist Geld.]}
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
    letters = site.view("leicht/woerterbuch/").letters
    assert [(letter.title, letter.id, [word.word for word in letter.words]) for letter in letters] == [
        ("A", "buchstabe-a", ["Adoption", "Ämter"]),
        ("J", "buchstabe-j", ["Jugend-Amt"]),
        ("Z", "buchstabe-z", ["Zuschuss"]),
    ]


def test_the_dictionary_tells_other_names_but_no_endings_and_not_the_word_itself(site):
    found = {word.word: word.hard for letter in site.view("woerterbuch/").letters for word in letter.words}
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
