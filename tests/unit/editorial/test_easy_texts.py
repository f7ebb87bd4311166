"""Where a site's texts in Easy Language stand."""

from pathlib import Path

import pytest

from generator.checker import Exemption, ExplainedWord, Line
from generator.checks import run_checks
from generator.editions.reading import TextsFile
from generator.editorial.easy_language import easy_problems
from generator.editorial.easy_texts import collect_interface, collect_texts, read_vocabulary
from generator.source.files import read_list, read_sources
from tests.builders import OFFER, SITE, read_catalog, write_site

_EASY = """easy:
  title: Gruppe
  text:
    - " Wir helfen. "
    - heading: Wann?
    - list: [Am Montag., Am Dienstag.]
  allow: [{rule: LS17, words: drei, reason: Name}]
"""
_HARD = "easy:\n  text: [Hier ist der Antrag.]\n  words: [Arzt]\n"
_PATH = "content/offers/adorf/krabbelgruppe.yml"


def test_lines_have_their_kind_and_place(tmp_path: Path) -> None:
    sources, _ = read_sources(write_site(tmp_path, {_PATH: OFFER + _EASY}))
    top = OFFER.count("\n")
    (text,) = [text for text in collect_texts(sources) if text.lines[0].path == _PATH]
    assert text.lines == (
        Line("Gruppe", _PATH, top + 2, 10, "heading"),
        Line("Wir helfen.", _PATH, top + 4, 7),
        Line("Wann?", _PATH, top + 5, 16, "heading"),
        Line("Am Montag.", _PATH, top + 6, 14, "item"),
        Line("Am Dienstag.", _PATH, top + 6, 26, "item"),
    )
    assert text.exemptions == (Exemption("LS17", "drei", "Name"),)


def test_a_text_whose_list_was_forgotten_is_read_all_the_same(tmp_path: Path) -> None:
    sources, _ = read_sources(write_site(tmp_path, {_PATH: OFFER + "easy: {text: Wir helfen.}\n"}))
    assert [[line.text for line in text.lines] for text in collect_texts(sources) if text.lines[0].path == _PATH] == [
        ["Wir helfen."]
    ]


def test_the_easy_sentences_of_notes_are_read(tmp_path: Path) -> None:
    more = """cost: {kind: free, note: {text: Außer Material., easy: [Sie zahlen nichts., Bringen Sie Farben mit.]}}
times: [{kind: weekly, weekdays: [mon], from: 9:00, pauses: [{from: 2027-01-01, to: 2027-01-09, note: {text: a, easy: Wir bauen um.}}]}]
"""
    sources, _ = read_sources(write_site(tmp_path, {_PATH: OFFER + _EASY + more}))
    found = [text for text in collect_texts(sources) if text.lines[0].path == _PATH]
    assert [[line.text for line in text.lines] for text in found[1:]] == [
        ["Sie zahlen nichts.", "Bringen Sie Farben mit."],
        ["Wir bauen um."],
    ]
    place = OFFER.count("\n") + _EASY.count("\n") + 1
    assert found[1].lines[0].line == place and found[1].exemptions == (Exemption("LS17", "drei", "Name"),)


def test_every_place_of_a_site_is_read(tmp_path: Path) -> None:
    topic = "- {id: leben, title: Leben, easy: {title: Das Leben}}\n- {id: treffen, title: Treffen}\n"
    changes = {_PATH: OFFER + _EASY, "content/topics.yml": topic + "- {id: krise, title: Krise, sensitive: yes}\n"}
    sources, _ = read_sources(write_site(tmp_path, changes))
    found = {line.path: line.text for text in collect_texts(sources) for line in text.lines}
    assert found == {
        "content/glossary.yml": "Das Jugend-Amt hilft Familien.",
        "content/life_phases.yml": "Holen Sie Hilfe.",
        "content/notice.yml": "Das Telefon ist kaputt.",
        "content/topics.yml": "Das Leben",
        _PATH: "Am Dienstag.",
        "content/pages/imprint.easy.md": "Das sind wir.",
    }


def test_words_of_the_glossary_are_explained(tmp_path: Path) -> None:
    sources, _ = read_sources(write_site(tmp_path))
    vocabulary = read_vocabulary(sources)
    assert vocabulary.glossary == (ExplainedWord("Jugend-Amt", ("Jugendamt",)),) and vocabulary.is_whole


def test_words_that_only_lead_to_an_explanation_are_known_too(tmp_path: Path) -> None:
    entry = "- {word: Verein, hard: [Vereine], related: Sportverein, explanation: [Hier arbeiten Menschen zusammen.]}\n"
    sources, _ = read_sources(write_site(tmp_path, {"content/glossary.yml": entry}))
    assert read_vocabulary(sources).glossary == (ExplainedWord("Verein", ("Vereine", "Sportverein")),)


@pytest.mark.parametrize(
    "mistake",
    ["- x: [\n", "- Hebamme\n", "- {word: Hebamme}\n", "- {wrod: Hebamme, explanation: [Eine Frau.]}\n",
     "- {word: Hebamme, word: Arzt, explanation: [Eine Frau.]}\n", "a: b\n", "---\n- {word: Arzt, explanation: [Ein Mann.]}\n"],
)  # fmt: skip
def test_of_a_glossary_with_mistakes_nobody_knows_what_it_explains(tmp_path: Path, mistake: str) -> None:
    root = write_site(tmp_path, {"content/glossary.yml": SITE["content/glossary.yml"] + mistake, _PATH: OFFER + _HARD})
    sources, _ = read_sources(root)
    assert (
        not read_vocabulary(sources).is_whole
        and [p for p in easy_problems(sources, None).problems if p.path == _PATH] == []
    )
    catalog, problems = read_catalog(root)
    assert {problem.path for problem in problems} == {"content/glossary.yml"}
    assert not catalog.is_whole("glossary_word") and "W324" not in {p.code for p in run_checks(catalog)}


def test_a_site_without_a_glossary_explains_nothing(tmp_path: Path) -> None:
    sources, _ = read_sources(write_site(tmp_path, {"content/glossary.yml": None, _PATH: OFFER + _HARD}))
    assert read_vocabulary(sources).is_whole and "LS15" in {p.code for p in easy_problems(sources, None).problems}


def test_words_of_the_interface_are_texts_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "easy.yml").write_text(
        "interface:\n  a: Noch {n} Tage\n  b: |\n    Wir helfen.\n    Rufen Sie an.\nvoice: {c: [nie], d: {Tag: jeden Tag}}\n",
        encoding="utf-8",
    )
    texts, _ = read_list(tmp_path / "easy.yml", "easy.yml")
    assert collect_interface([TextsFile("easy", "elsewhere.yml", texts)], tmp_path) == (), "no editor can change that"
    found = collect_interface([TextsFile("easy", "easy.yml", texts)], tmp_path)
    assert [[line.text for line in text.lines] for text in found] == [
        ["Noch 5 Tage"],
        ["Wir helfen.", "Rufen Sie an."],
        ["nie"],
        ["jeden Tag"],
    ]
    assert [(text.lines[0].path, text.lines[0].line) for text in found][:2] == [("easy.yml", 2), ("easy.yml", 3)]


def test_a_word_is_explained_as_it_is_called(tmp_path):
    text = "- {word: 'Programm \"Rucksack\"', explanation: [Das Programm hilft Eltern.]}\n"
    sources, _ = read_sources(write_site(tmp_path, {"content/glossary.yml": text}))
    (passage,) = [p for p in collect_texts(sources) if p.lines[0].path == "content/glossary.yml"]
    assert [line.text for line in passage.lines] == ["Programm Rucksack", "Das Programm hilft Eltern."]
    assert [
        p.code for p in easy_problems(sources, None).problems if p.code == "LS19" and p.path == "content/glossary.yml"
    ] == []


def test_pasted_bullets_are_lines(tmp_path: Path) -> None:
    glossary = "- word: Amt\n  explanation:\n    • Ein Amt ist eine Stelle.\n    • Dort arbeiten Menschen.\n"
    sources, _ = read_sources(write_site(tmp_path, {"content/glossary.yml": glossary}))
    (text,) = [text for text in collect_texts(sources) if text.lines[0].path == "content/glossary.yml"]
    assert [(line.text, line.line) for line in text.lines[1:]] == [
        ("Ein Amt ist eine Stelle.", 3),
        ("Dort arbeiten Menschen.", 4),
    ]
