"""The checker's parts: places, exceptions, cache, certain corrections, reading of pages."""

import subprocess
import sys

import pytest
from generator.checker.findings import as_problem

from generator.checker.cache import ResultCache
from generator.checker.checker import Checker
from generator.checker.fix import certain_fix
from generator.checker.markdown import read_markdown
from generator.checker.passage import Exemption, Line, Passage
from generator.checker.tokens import split_sentences
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

SITE = Vocabulary()


def text(*sentences: str, allow: tuple[Exemption, ...] = ()) -> Passage:
    return Passage(tuple(Line(s, "a.yml", number, 7) for number, s in enumerate(sentences, 10)), allow)


def test_a_finding_knows_its_place():
    (finding,) = Checker(SITE).check(text("Wir helfen.", "Der Kurs dauert drei Tage."))
    assert (finding.path, finding.line, finding.column, finding.words) == ("a.yml", 11, 23, "drei")
    problem = as_problem(finding)
    assert (problem.code, problem.level) == ("LS17", Level.ERROR)
    assert "„3“" in problem.message and "BITV" in problem.message


def test_an_exception_needs_a_reason_and_is_counted():
    sentence = "Der Kurs dauert drei Tage."
    allowed = Checker(SITE).examine(text(sentence, allow=(Exemption("LS17", "drei", "So heißt der Kurs."),)))
    assert (allowed.findings, len(allowed.allowed)) == ((), 1)
    assert Checker(SITE).check(text(sentence, allow=(Exemption("LS17", "drei", ""),)))
    assert Checker(SITE).check(text(sentence, allow=(Exemption("LS17", "vier", "Grund"),)))


def test_the_cache_gives_the_same_findings_at_todays_place(tmp_path):
    path = tmp_path / "cache" / "easy.json"
    cache = ResultCache(path)
    before = Checker(SITE, cache).check(text("Der Kurs dauert drei Tage."))
    cache.save()
    moved = Passage((Line("Der Kurs dauert drei Tage.", "b.yml", 99, 7),))
    (after,) = Checker(SITE, ResultCache(path)).check(moved)
    assert (after.path, after.line, after.message) == ("b.yml", 99, before[0].message)


def test_a_broken_cache_counts_as_empty(tmp_path):
    path = tmp_path / "easy.json"
    path.write_text("[1, 2", encoding="utf-8")
    assert Checker(SITE, ResultCache(path)).check(text("Der Kurs dauert drei Tage."))


def test_unchanged_texts_need_no_language_model(tmp_path):
    path = tmp_path / "easy.json"
    code = (
        "import sys; from pathlib import Path; from generator.checker.cache import ResultCache;"
        "from generator.checker.checker import Checker; from generator.checker.passage import Passage, Line;"
        "from generator.checker.vocabulary import Vocabulary;"
        f"cache = ResultCache(Path({str(path)!r})); texts = [Passage((Line(f'Das ist Nummer {{n}}.'),)) for n in range(50)];"
        "[Checker(Vocabulary(), cache).check(t) for t in texts]; cache.save(); print('HanTa.HanoverTagger' in sys.modules)"
    )
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(2)]
    assert [run.stdout.strip() for run in runs] == ["True", "False"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Die Krankenversicherung zahlt.", "Die Kranken-Versicherung zahlt."),
        ("Das dauert drei Tage.", "Das dauert 3 Tage."),
        ("Es gibt z. B. Saft.", "Es gibt zum Beispiel Saft."),
        ("Z. B. am Montag.", "Zum Beispiel am Montag."),
        ("Das kostet ca. zehn Euro.", "Das kostet ungefähr 10 Euro."),
        ("Geben Sie gut acht.", "Geben Sie gut acht."),
        ("Wir spielen usw.", "Wir spielen usw."),
        ("Die Beschleunigungssensoren helfen.", "Die Beschleunigungssensoren helfen."),
        ("Kinder bzw. Eltern kommen.", "Kinder bzw. Eltern kommen."),
    ],
)
def test_only_what_is_certain_is_corrected(before, after):
    assert certain_fix(before, SITE) == after


def test_the_middle_dot_is_the_mark_where_the_site_says_so():
    assert certain_fix("Die Krankenversicherung zahlt.", Vocabulary(mark="·")) == "Die Kranken·versicherung zahlt."


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Am 15. August ist Schluss.", 1),
        ("Das ist gut. Wir helfen.", 2),
        ("Fragen Sie Dr. Meyer. Er hilft.", 2),
        ("", 0),
    ],
)
def test_sentences_are_cut_with_care(line, count):
    assert len(split_sentences(line)) == count


def test_a_page_is_read_with_its_places():
    page = read_markdown("# Titel\n\nDas ist **wichtig**.\n- [Hilfe](hilfe/) am Telefon\n", "a.easy.md")
    assert [(line.text, line.kind, line.line) for line in page.lines] == [
        ("Titel", "heading", 1),
        ("", "gap", 2),
        ("Das ist wichtig.", "sentence", 3),
        ("Hilfe am Telefon", "item", 4),
    ]
