"""Texts of sentences: hard words are explained once, links into hard language are announced."""

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
    items = writer.items(["Das Jugend-Amt hilft.", "Das Jugend-Amt ist da.", "Ein Antrag <ist> kein Jugend-Amt."])
    assert _words(items) == [["Jugend-Amt"], [], ["Antrag"]]
    assert [item.html for item in items] == [
        "Das <dfn>Jugend-Amt</dfn> hilft.",
        "Das Jugend-Amt ist da.",
        "Ein <dfn>Antrag</dfn> &lt;ist&gt; <strong>kein</strong> Jugend-Amt.",
    ]
    (word, *_) = items[0].words
    assert (word.id, word.hard, word.explanation) == ("wort-jugend-amt", ("Jugendamt",), ("Das Jugend-Amt hilft.",))


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
        line("Das Jugend-Amt", "note"),
        SaidLine((Span("Am "), Span("1. Mai", "2026-05-01")), begins_paragraph=True),
        SaidLine((Span("Seite: "), Span("a@b", href="https://a.example/"))),
        SaidLine((Span("Mail", href="mailto:a@example.org"),)),
    )
    items = list(writer.reply(Reply("where", lines)))
    assert [item.kind for item in items] == ["sentence", "address", "list", "list", "sentence", "sentence", "sentence"]
    assert items[1].items == ("Weg &lt;1&gt;", "Adorf")
    assert (items[2].items, _words(items)[2]) == (("<dfn>Antrag</dfn>",), ["Antrag"])
    assert (items[3].items, _words(items)[3]) == (("Das Jugend-Amt",), [])
    assert items[4].html == 'Am <time datetime="2026-05-01">1. Mai</time>' and items[4].begins_paragraph
    assert items[5].html == 'Seite: <a href="https://a.example/">a@<wbr>b</a>' and items[5].warning
    assert not items[6].warning and not items[0].begins_paragraph


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("Das ist [dort](https://a.example/).", True),
        ("Das ist [hier](leicht/orte/).", False),
        ("Das ist [dort](orte/).", True),
        ("Das ist [dort](orte/#a).", True),
        ("Das ist [unten](#a).", False),
        ("Das ist [fort](gibt-es-nicht/).", False),
        ("Das ist schwere Sprache: [dort](https://a.example/).", False),
        ("Das ist gut.", False),
    ],
)
def test_a_link_into_hard_language_is_announced(writer: SentenceWriter, text: str, warned: bool) -> None:
    (item,) = writer.markdown(text)
    assert bool(item.warning) is warned


def test_a_warning_just_before_is_enough(writer: SentenceWriter) -> None:
    link = "[dort](https://a.example/)"
    near = writer.markdown(f"Das ist schwere Sprache.\n\nGehen Sie {link}.")
    assert [bool(item.warning) for item in near] == [False, False]
    far = writer.markdown(f"Das ist schwere Sprache.\n\n{'Sie lesen hier. ' * 8}\n\nGehen Sie {link}.")
    assert [bool(item.warning) for item in far] == [False, False, True]


def test_a_page_is_cut_at_paragraphs_and_whole_lists(writer: SentenceWriter) -> None:
    items = writer.markdown("# Antrag\n\nDas Jugend-Amt [Antrag](leicht/orte/).\n\n- Ein Antrag\n- Zwei\n")
    assert [str(item.html)[:4] for item in items] == ["<h2>", "<p>D", "<ul>"]
    assert _words(items) == [[], ["Jugend-Amt"], ["Antrag"]]
    assert {item.kind for item in items} == {"block"}
