"""Clauses and their finite verbs."""

import pytest

from generator.checker.clauses import cut_clauses
from generator.checker.language import tag
from generator.checker.tokens import tokenize


def _clauses(sentence: str) -> list[tuple[str, str, bool]]:
    """Of each clause what joins it, its finite verbs, and whether it is subordinate."""
    return [
        (clause.opener, " ".join(verb.text for verb in clause.finite), clause.is_subordinate)
        for clause in cut_clauses(tag(tokenize(sentence)))
    ]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("Die Kinder malen und die Eltern reden.", [("", "malen", False), ("und", "reden", False)]),
        ("Wir singen und die Kinder tanzen.", [("", "singen", False), ("und", "tanzen", False)]),
        ("Die Kinder werden betreut.", [("", "werden", False)]),
        ("Wir helfen, weil das wichtig ist.", [("", "helfen", False), (",", "ist", True)]),
        ("Das ist gut, auch wenn es dauert.", [("", "ist", False), (",", "dauert", True)]),
        ("Sie kommen, um zu spielen.", [("", "kommen", False), (",", "", True)]),
        ("Wir kochen, spielen und singen.", [("", "kochen", False)]),
        ("Die Kinder, die Eltern und die Lehrer kommen.", [("", "kommen", False)]),
    ],
)
def test_a_sentence_is_cut_at_its_statements(sentence: str, clauses: list[tuple[str, str, bool]]) -> None:
    assert _clauses(sentence) == clauses


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("Das ist gut; wir helfen.", [("", "ist", False), (";", "helfen", False)]),
        ("Wir helfen: Rufen Sie an.", [("", "helfen", False), (":", "Rufen", False)]),
        ("Wir wissen, dass er kommt.", [("", "wissen", False), (",", "kommt", True)]),
        ("Wir fragen, ob er kommen kann.", [("", "fragen", False), (",", "kann", True)]),
        ("Wir helfen, ob groß oder klein.", [("", "helfen", False)]),
        ("Hier sind Kinder, die weinen.", [("", "sind", False), (",", "weinen", True)]),
        ("Wir kochen, das hilft.", [("", "kochen", False), (",", "hilft", False)]),
        ("Das ist die Frau, welche hier arbeitet.", [("", "ist", False), (",", "arbeitet", True)]),
        ("Sie kommen, ohne zu fragen.", [("", "kommen", False), (",", "", True)]),
        ("Sie gehen, um uns kennenzulernen.", [("", "gehen", False), (",", "", True)]),
        ("Die Eltern reden.", [("", "reden", False)]),
        ("Wir kommen, um 9 Uhr.", [("", "kommen", False)]),
        ("Wir kommen, ohne Kinder.", [("", "kommen", False)]),
        ("Wir hoffen, Sie zu sehen.", [("", "hoffen", False)]),
        ("Rassel Sie laut.", [("", "Rassel", False)]),
        ("Zwei Kinder malen.", [("", "malen", False)]),
        ("Die Kinder wollen hier malen.", [("", "wollen", False)]),
        ("Die Kinder haben hier gemalt.", [("", "haben", False)]),
        ("Hier werden Kinder, Jugendliche und Eltern beraten.", [("", "werden", False)]),
        ("Wir essen Brot und trinken Saft.", [("", "essen", False), ("und", "trinken", False)]),
        ("Brot und Saft.", [("", "", False)]),
    ],
)
def test_what_opens_a_clause_and_which_verb_carries_it(sentence: str, clauses: list[tuple[str, str, bool]]) -> None:
    assert _clauses(sentence) == clauses
