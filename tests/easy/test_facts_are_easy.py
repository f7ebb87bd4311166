"""What the program writes from the facts of the county's own offers passes the checker with no error and no warning."""

from datetime import date
from pathlib import Path

from generator.catalog import build_catalog
from generator.checker.checker import Checker
from generator.checker.passage import Line, Passage
from generator.editorial.easy_language import easy_problems
from generator.editorial.easy_texts import read_vocabulary
from generator.facts import gather_facts
from generator.problems import Level
from generator.publication import publish
from generator.source.files import read_sources
from tests.builders import shipped_edition

ROOT = Path(__file__).parents[2]


def test_sentences_from_facts_are_easy():
    sources, _ = read_sources(ROOT)
    catalog, _ = build_catalog(sources, date(2026, 9, 1))
    assert catalog is not None
    published = publish(catalog)
    voice = shipped_edition("de-simple").voice
    replies = [reply for facts in gather_facts(published).values() for reply in voice.replies(facts)]
    sentences = {line.text for reply in replies for line in reply.lines if line.kind == "sentence" and line.text}
    checker = Checker(read_vocabulary(sources))
    hard = [finding for text in sorted(sentences) for finding in checker.check(Passage((Line(text),)))]
    assert len(sentences) > 100
    allowed = [allow for offer in catalog.offers.values() if offer.easy for allow in offer.easy.allow]
    told = [
        finding
        for finding in hard
        if finding.level is not Level.HINT
        and not any(finding.code == allow.rule and f"„{allow.words}" in finding.message for allow in allowed)
    ]
    assert told == []


def test_the_countys_own_texts_have_no_errors():
    sources, _ = read_sources(ROOT)
    found = easy_problems(sources, None)
    assert found.texts > 100
    assert [problem for problem in found.problems if problem.level is Level.ERROR] == []
