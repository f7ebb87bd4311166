"""Texts of sentences: hard words are explained once, links into hard language have a sign."""

from typing import Any

import pytest

from generator.editions.line import Reply, SaidLine, Span, line
from generator.model.parts import Heading, ListBlock
from generator.render.parts.sentences import SentenceWriter
from tests.unit.render.seen import Seen

_GLOSSARY = """- {word: Jugend-Amt, hard: [Jugendamt], explanation: [Das Jugend-Amt hilft.]}
- {word: Antrag, explanation: [Das ist ein Brief.]}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(tmp_path_factory.mktemp("site"), {"content/glossary.yml": _GLOSSARY})


@pytest.fixture
def writer(site: Seen) -> SentenceWriter:
    return SentenceWriter(site.context("leicht/angebote/krabbelgruppe/"))


def _words(items: Any) -> list[list[str]]:
    return [[word.word for word in item.words] for item in items]


def test_a_word_is_explained_where_it_first_stands(writer: SentenceWriter) -> None:
    items = writer.items(["Das Jugend-Amt kommt.", "Das Jugend-Amt ist da.", "Ein Antrag <ist> kein Jugend-Amt."])
    assert _words(items) == [["Jugend-Amt"], [], ["Antrag"]]
    assert [item.html for item in items] == [
        "Das <dfn>Jugend-Amt</dfn> kommt.",
        "Das Jugend-Amt ist da.",
        "Ein <dfn>Antrag</dfn> &lt;ist&gt; <strong>kein</strong> Jugend-Amt.",
    ]
    (word, *_) = items[0].words
    assert (word.id, word.hard, word.explanation) == ("wort-jugend-amt", ("Jugendamt",), ("Das Jugend-Amt hilft.",))


def test_what_an_answer_explains_itself_is_not_explained_again(writer: SentenceWriter) -> None:
    told = Reply("registration", (line("Sie bitten um das Angebot."), line("Das nennen wir Antrag.")))
    assert _words(writer.reply(told)) == [[], []]
    assert _words(writer.items(["Der Antrag ist da."])) == [[]]


def test_no_explanation_stands_between_a_question_and_its_answer(writer: SentenceWriter) -> None:
    asked = [
        "Kennen Sie das Jugend-Amt?",
        "Dann rufen Sie an.",
        "Das gehört zum Antrag:",
        ListBlock(list=("ein Brief",)),
    ]
    assert _words(writer.items(asked)) == [[], ["Jugend-Amt"], [], ["Antrag"]]


@pytest.mark.parametrize(
    ("following", "waits"),
    [("Dafür brauchen Sie Zeit.", True), ("Zum Beispiel am Montag.", True), ("Es hilft.", True), ("Das ist gut.", True),
     ("Das Haus ist groß.", False), ("Essen gibt es dort.", False), ("Wir helfen.", False)],
)  # fmt: skip
def test_no_explanation_stands_between_a_sentence_and_what_goes_on_from_it(
    writer: SentenceWriter, following: str, waits: bool
) -> None:
    items = writer.items(["Das Jugend-Amt kommt.", following, "Wir warten."])
    assert _words(items) == ([[], ["Jugend-Amt"], []] if waits else [["Jugend-Amt"], [], []])


def test_a_question_without_an_answer_is_explained_before_the_next_heading(writer: SentenceWriter) -> None:
    items = writer.items(["Was ist mit dem Jugend-Amt?", Heading(heading="Danach"), "Haben Sie den Antrag?"])
    assert _words(items) == [["Jugend-Amt"], [], ["Antrag"]]


def test_an_answer_from_facts_and_a_page_are_not_torn_either(writer: SentenceWriter) -> None:
    reply = Reply("who", (line("Kennen Sie das Jugend-Amt?"), line("Dann kommen Sie."), line("Gut.")))
    assert _words(writer.reply(reply)) == [[], ["Jugend-Amt"], []]
    assert _words(writer.markdown("Haben Sie einen Antrag?\n\nDann geben Sie ihn ab.")) == [[], ["Antrag"]]


@pytest.mark.parametrize(
    "own",
    ["Das nennen wir Antrag.", "Ein Antrag ist ein Brief.", "Antrag heißt: Sie bitten.", "Was ist ein Antrag?", "Das ist ein Brief."],
)  # fmt: skip
def test_what_a_text_explains_itself_is_not_explained_again(writer: SentenceWriter, own: str) -> None:
    assert _words(writer.items(["Sie brauchen den Antrag.", own])) == [[], []]


def test_a_page_about_a_word_does_not_explain_it(site: Seen) -> None:
    writer = SentenceWriter(site.context("leicht/angebote/krabbelgruppe/"), "Jugendamt")
    assert _words(writer.items(["Das Jugend-Amt kommt.", "Ein Antrag kommt."])) == [[], ["Antrag"]]


def test_headings_explain_nothing_and_lists_all_their_words(writer: SentenceWriter) -> None:
    heading, list_ = writer.items([Heading(heading="Antrag & Co"), ListBlock(list=("Antrag", "Jugend-Amt"))])
    assert (heading.kind, heading.html, heading.words) == ("heading", "Antrag &amp; Co", ())
    assert (list_.kind, list_.items) == ("list", ("<dfn>Antrag</dfn>", "<dfn>Jugend-Amt</dfn>"))
    assert _words([list_]) == [["Antrag", "Jugend-Amt"]]


def test_words_that_an_editor_wants_are_explained_last_and_once(writer: SentenceWriter) -> None:
    writer.items(["Ein Antrag."])
    assert _words(writer.more_words(["antrag", "JUGEND-AMT", "Jugend-Amt", "Unbekannt"])) == [["Jugend-Amt"]]
    assert writer.more_words(["Jugend-Amt"]) == () and writer.more_words([]) == ()


def test_lines_of_an_answer_become_sentences_lists_and_addresses(writer: SentenceWriter) -> None:
    lines = (
        line("Hier ist das:"),
        line("Weg <1>", "address"),
        line("Adorf", "address"),
        line("Antrag", "item"),
        SaidLine((Span("Am "), Span("1. Mai", "2026-05-01")), begins_paragraph=True),
        SaidLine((Span("Seite: "), Span("a@b", href="https://a.example/"))),
        SaidLine((Span("Mail", href="mailto:a@example.org"),)),
    )
    items = list(writer.reply(Reply("where", lines)))
    assert [item.kind for item in items] == ["sentence", "address", "list", "sentence", "sentence", "sentence"]
    assert items[1].items == ("Weg &lt;1&gt;", "Adorf")
    assert (items[2].items, _words(items)[2]) == (("<dfn>Antrag</dfn>",), ["Antrag"])
    assert items[3].html == 'Am <time datetime="2026-05-01">1. Mai</time>' and items[3].begins_paragraph
    before, link = items[4].html.split("</span></span>")
    assert before.startswith('Seite: <span class="hard">') and link == '<a href="https://a.example/">a@<wbr>b</a>'
    assert 'class="hard"' not in items[5].html and not items[0].begins_paragraph


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("Das ist [dort](https://a.example/).", True),
        ("Das ist [hier](leicht/orte/).", False),
        ("Das ist [dort](orte/).", True),
        ("Das ist [dort](orte/#a).", True),
        ("Das ist [unten](#a).", False),
        ("Das ist [fort](gibt-es-nicht/).", False),
        ("Das ist schwere Sprache: [dort](https://a.example/).", True),
        ("Das ist gut.", False),
    ],
)
def test_the_sign_stands_before_a_link_into_hard_language(writer: SentenceWriter, text: str, warned: bool) -> None:
    (item,) = writer.markdown(text)
    assert item.html.count("Schwere Sprache: </span></span><a href") == warned


def test_a_page_is_cut_at_paragraphs_and_whole_lists(writer: SentenceWriter) -> None:
    items = writer.markdown("# Antrag\n\nDas Jugend-Amt [Antrag](leicht/orte/).\n\n- Ein Antrag\n- Zwei\n")
    assert [str(item.html)[:4] for item in items] == ["<h2>", "<p>D", "<ul>"]
    assert _words(items) == [[], ["Jugend-Amt"], ["Antrag"]]
    assert {item.kind for item in items} == {"block"}
