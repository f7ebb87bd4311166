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

from generator.checker.clauses import Clause, cut_clauses, ends_with_infinitive, ends_with_verb
from generator.checker.lists import read_table, read_words
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.rules.ls03 import starts_with_condition
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find subordinate clauses, the first of a sentence is reported."""
    clauses = cut_clauses(sentence.tagged)
    for index, clause in enumerate(clauses):
        first_asks = not index and _asks_in_front(clauses)
        first_sets = not index and (_sets_condition(clauses) or _compares(clauses))
        if not (clause.is_subordinate or first_asks or first_sets or _has_bare_clause(clause)):
            continue
        if index and _is_parallel(clauses[index - 1], clause):
            continue
        if not first_sets and (_stands_alone(clauses, clause) or (not index and starts_with_condition(clause))):
            continue
        words = " ".join(token.text for token in clause.tokens)
        advice = read_table("clause_advice.txt").get(clause.first, "Bitte 2 Sätze daraus machen.")
        yield hit(sentence, clause.tokens[0].start, words, f"Hier steht ein Neben-Satz: „{words}“.", advice)
        return


def _asks_in_front(clauses: tuple[Clause, ...]) -> bool:
    """`Wer Hilfe braucht, kann anrufen`: it starts like a question, but the main clause comes after a comma."""
    if len(clauses) < 2 or clauses[1].opener != ",":
        return False
    first, second = clauses[0].tokens, clauses[1].tokens
    return (
        clauses[0].first in read_words("asking_words.txt")
        and len(first) > 2
        and ends_with_verb(first)
        and second[0].is_finite
    )


def _sets_condition(clauses: tuple[Clause, ...]) -> bool:
    """`Gibt es Streit, hilft die Beraterin`: the verb in front is an *if*. `Kommen Sie, rufen Sie an` is a request."""
    if len(clauses) < 2 or clauses[1].opener != "," or not clauses[0].tokens[0].is_finite or len(clauses[0].tokens) < 3:
        return False
    first, second = clauses[0].tokens, clauses[1].tokens
    answers = second[0].is_finite or (second[0].low in {"dann", "so"} and len(second) > 1 and second[1].is_finite)
    is_request = first[0].tag.startswith("VV") and first[0].lemma not in read_words("no_request_verbs.txt")
    asks_reader = first[1].low in {"sie", "wir"} and is_request
    return answers and not asks_reader and not first[0].tag.endswith("(IMP)")


def _compares(clauses: tuple[Clause, ...]) -> bool:
    """`Je früher Sie kommen, desto besser`."""
    return clauses[0].first == "je" and any(
        token.low in {"desto", "umso"} for clause in clauses for token in clause.tokens
    )


def _is_parallel(before: Clause, clause: Clause) -> bool:
    """`Die einen spielen, die anderen reden`: two main clauses of 3 words each."""
    lengths = [sum(not token.tag.startswith("$") for token in part.tokens) for part in (before, clause)]
    articles = {before.first, clause.first} <= read_words("articles.txt")
    ends_alike = before.tokens[-1].tag.startswith("V")
    return clause.opener == "," and articles and ends_alike and lengths == [3, 3]


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


def _has_bare_clause(clause: Clause) -> bool:
    """A clause whose comma was forgotten: `Menschen die krank sind brauchen Ruhe`, `Rufen Sie an um zu fragen`."""
    for token in clause.tokens[1:]:
        if token.tag == "KOUI" and token.low in {"um", "ohne"} and ends_with_infinitive(clause.tokens):
            return True
        if token.tag in {"PRELS", "KOUS"} and token.low in read_words("bare_clause_openers.txt"):
            return len(clause.finite) > 1
    return False


RULE = Rule("LS04", Level.WARNING, BITV + "5", sentence=check)
