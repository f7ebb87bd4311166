"""LS03: one statement a sentence.

Purpose: two finite verbs, joined by a comma or by *und*, are two thoughts.
„Wenn …“ in front is allowed: it is one thought with its condition. What follows a colon counts for itself.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 5: „Es sind kurze Sätze mit klarer Satzgliederung zu bilden.“

PASS:
    Wenn Ihr Kind krank ist, rufen Sie uns an.
    Sie können hier spielen und malen.
FAIL:
    Wir hören Ihnen zu und wir suchen eine Lösung.
"""

import itertools
from collections.abc import Iterator

from generator.checker.clauses import Clause, cut_clauses
from generator.checker.lists import read_words
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find a sentence with two joined statements."""
    if not any(_joins(token.text.lower()) for token in sentence.tokens):
        return
    statements = [clause for clause in cut_clauses(sentence.tagged) if clause.finite]
    pairs = itertools.pairwise(statements)
    joined = [clause for before, clause in pairs if _joins(clause.opener) and not _is_one_deed(before, clause)]
    allowed = 1 if statements and starts_with_condition(statements[0]) else 0
    if len(joined) > allowed:
        first, second = statements[0].finite[0], joined[-1].finite[0]
        message = "In diesem Satz stehen mehrere Aussagen."
        suggestion = "Bitte für jede Aussage einen eigenen Satz schreiben."
        yield hit(sentence, first.start, f"{first.text} … {second.text}", message, suggestion)


def _joins(low: str) -> bool:
    return low in {",", ";"} or low in read_words("statement_joins.txt")


def _is_one_deed(before: Clause, clause: Clause) -> bool:
    """`Alle singen und tanzen zusammen`: two verbs side by side that share everything else."""
    side_by_side = before.tokens[-1] in before.finite and clause.tokens[0] in clause.finite
    return side_by_side and clause.opener in {"und", "oder"} and not (_names(before) and _names(clause))


def _names(clause: Clause) -> bool:
    return any(token.tag in {"NN", "NE", "NNA", "PPER", "PIS"} and token.low != "alle" for token in clause.tokens)


def starts_with_condition(clause: Clause) -> bool:
    """Tell whether a clause is a „Wenn …“ at the start of the sentence."""
    words = [token.low for token in clause.tokens[:3]]
    return clause.opener == "" and "wenn" in words


RULE = Rule("LS03", Level.WARNING, (bitv("5"), network("Sätze: nur eine Aussage in jedem Satz")), sentence=check)
