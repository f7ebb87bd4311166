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
