"""The checker finds what is hard and leaves easy sentences alone; every rule's own examples hold."""

from pathlib import Path

import pytest

from generator.checker.checker import Checker
from generator.checker.passage import Line, Passage
from generator.checker.vocabulary import Vocabulary
from generator.editions.edition import easy_texts
from generator.editorial.easy_texts import collect_interface
from generator.problems import Level
from generator.source.files import Sources

CHECKER = Checker(Vocabulary())


def rules_in(*sentences: str) -> set[str]:
    text = Passage(tuple(Line(sentence, "a.yml", number) for number, sentence in enumerate(sentences, 1)))
    return {finding.code for finding in CHECKER.check(text)}


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Wir gehen heute mit den vielen Kindern aus der ganzen Stadt zusammen in den großen Park am Fluss.", "LS02"),
        ("Der Antrag wird von der Frau geprüft.", "LS05"),
        ("Das ist das Haus des Vaters.", "LS06"),
        ("Ich würde Ihnen helfen.", "LS09"),
        ("Die Schwangerschaftskonfliktberatungsstelle hilft.", "LS12"),
        ("Sie bekommen Hilfe z. B. am Telefon.", "LS14"),
        ("Sie haben zwei Kinder.", "LS17"),
        ("Sie zahlen 50 % davon.", "LS18"),
        ("Die Hilfe (am Telefon) ist gut.", "LS19"),
    ],
)
def test_hard_sentences_are_found(sentence, rule):
    assert rule in rules_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sie bekommen Hilfe.",
        "Das Kind wird groß.",
        "Wir werden Ihnen helfen.",
        "Zum Beispiel am Telefon.",
        "Sie haben 2 Kinder.",
    ],
)
def test_easy_sentences_are_left_alone(sentence):
    assert rules_in(sentence) == set()


def test_findings_have_a_place_a_source_and_a_way_out():
    (finding,) = CHECKER.check(Passage((Line("Sie haben zwei Kinder.", "a.yml", 7, 5),)))
    assert (finding.code, finding.path, finding.line) == ("LS17", "a.yml", 7)
    assert finding.message and finding.suggestion and finding.source


def test_the_words_of_the_easy_pages_themselves_are_easy():
    files = easy_texts(Sources(None, (), ()))
    assert [file.tag for file in files] == ["de-simple"]
    findings = [f for text in collect_interface(files, Path(__file__).parents[2]) for f in CHECKER.check(text)]
    assert [f for f in findings if f.level is not Level.HINT and f.code != "LS15"] == []
