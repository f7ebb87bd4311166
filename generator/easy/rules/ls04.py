"""LS04: no subordinate clause; „Wenn …“ at the start is allowed.

Purpose: readers need not wait for the verb. A clause that stands alone („Weil das wichtig ist.“) is allowed, too.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 5: „Es sind kurze Sätze mit klarer Satzgliederung zu bilden.“

PASS:
    Wenn Sie Hilfe brauchen, rufen Sie an.
    Damit können Sie Bus fahren.
FAIL:
    Wir helfen Ihnen, weil das wichtig ist.
    Das ist ein Kurs, der Ihnen Spaß macht.
"""

from collections.abc import Iterator

from generator.easy.clauses import ASKING, Clause, cut_clauses, ends_with_verb
from generator.easy.rule import BITV, Hit, Rule, hit
from generator.easy.rules.ls03 import starts_with_condition
from generator.easy.sentence import Sentence
from generator.easy.vocabulary import Vocabulary
from generator.problems import Level

_ADVICE = {
    "weil": "Bitte 2 Sätze schreiben, zum Beispiel: „… . Denn: …“ oder „… . Deshalb …“",
    "da": "Bitte 2 Sätze schreiben, zum Beispiel: „… . Deshalb …“",
    "damit": "Bitte 2 Sätze schreiben, zum Beispiel: „… . So kann …“",
    "dass": "Bitte einen Doppel-Punkt nehmen, zum Beispiel: „Wir wissen: …“",
    "ob": "Bitte eine Frage daraus machen, zum Beispiel: „Sie wissen nicht: Kann …?“",
    "wenn": "Bitte mit „Wenn“ anfangen oder 2 Sätze schreiben.",
    "um": "Bitte 2 Sätze schreiben, zum Beispiel: „Sie wollen … . Dann …“",
    "obwohl": "Bitte 2 Sätze schreiben, zum Beispiel: „… . Trotzdem …“",
}


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find subordinate clauses, the first of a sentence is reported."""
    clauses = cut_clauses(sentence.tagged)
    for index, clause in enumerate(clauses):
        first_asks = not index and _asks_in_front(clauses)
        if not (clause.is_subordinate or first_asks or _has_bare_relative(clause)):
            continue
        if _stands_alone(clauses, clause) or (not index and starts_with_condition(clause)):
            continue
        words = " ".join(token.text for token in clause.tokens)
        advice = _ADVICE.get(clause.first, "Bitte 2 Sätze daraus machen.")
        yield hit(sentence, clause.tokens[0].start, words, f"Hier steht ein Neben-Satz: „{words}“.", advice)
        return


def _asks_in_front(clauses: tuple[Clause, ...]) -> bool:
    """`Wer Hilfe braucht, kann anrufen`: it starts like a question, but the main clause comes after a comma."""
    if len(clauses) < 2 or clauses[1].opener != ",":
        return False
    first, second = clauses[0].tokens, clauses[1].tokens
    return clauses[0].first in ASKING and len(first) > 2 and ends_with_verb(first) and second[0].is_finite


def _stands_alone(clauses: tuple[Clause, ...], clause: Clause) -> bool:
    """Tell whether nothing but subordinate clauses stands between the next colons."""
    place = clauses.index(clause)
    first = place
    while first and clauses[first].opener not in {":", ""}:
        first -= 1
    group = [clauses[first]]
    for later in clauses[first + 1 :]:
        if later.opener == ":":
            break
        group.append(later)
    return clause is group[0] and all(other is clause or other.is_subordinate or not other.finite for other in group)


def _has_bare_relative(clause: Clause) -> bool:
    """A relative clause whose comma was forgotten: `Menschen die krank sind brauchen Ruhe`."""
    for token in clause.tokens[1:]:
        if token.tag in {"PRELS", "KOUS"} and token.low in {"dass", "weil", "die", "der"}:
            return len(clause.finite) > 1 or (ends_with_verb(clause.tokens) and len(clause.finite) > 1)
    return False


RULE = Rule("LS04", Level.WARNING, BITV + "5", sentence=check)
