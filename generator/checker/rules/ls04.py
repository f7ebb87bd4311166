"""LS04: no subordinate clause; „Wenn …“ at the start is allowed.

Purpose: readers need not wait for the verb. A clause that stands alone („Weil das wichtig ist.“) is allowed, too.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 5: „Es sind kurze Sätze mit klarer Satzgliederung zu bilden.“

PASS:
    Wenn Sie Hilfe brauchen, rufen Sie an.
    Damit können Sie Bus fahren.
FAIL:
    Wir helfen Ihnen, weil das wichtig ist.
    Es ist gut früh zu kommen.
    Das ist ein Kurs, der Ihnen Spaß macht.
"""

from collections.abc import Iterator

from generator.checker.bare_clauses import bare_clause_in
from generator.checker.clauses import Clause, can_be_finite, cut_clauses, ends_with_verb
from generator.checker.infinitives import duty_at, find_infinitives
from generator.checker.language import Tagged
from generator.checker.lists import read_table, read_words
from generator.checker.rule import Hit, Rule, bitv, hit, network
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
        bare = None if clause.is_subordinate else bare_clause_in(clause)
        if not (clause.is_subordinate or first_asks or first_sets or bare is not None):
            continue
        if index and _is_parallel(clauses[index - 1], clause):
            continue
        is_set = first_sets or bare is not None
        if not is_set and (_stands_alone(clauses, clause) or (not index and starts_with_condition(clause))):
            continue
        tokens = clause.tokens[bare or 0 :]
        words = sentence.text[tokens[0].start : tokens[-1].start + len(tokens[-1].text)]
        advice = read_table("clause_advice.txt").get(tokens[0].low, "Bitte 2 Sätze daraus machen.")
        yield hit(sentence, tokens[0].start, words, f"Hier steht ein Neben-Satz: „{words}“.", advice)
        return
    if _asks_before_comma(sentence.tagged):
        words = sentence.text[: sentence.text.index(",")]
        yield hit(sentence, 0, words, f"Hier steht ein Neben-Satz: „{words}“.", "Bitte 2 Sätze daraus machen.")
        return
    verb = _first_infinitive(sentence.tagged, clauses)
    if verb is not None:
        message = f"Hier steht ein Neben-Satz mit „zu“: „{verb.text}“."
        yield hit(sentence, verb.start, verb.text, message, "Bitte 2 Sätze daraus machen.")


def _first_infinitive(tagged: tuple[Tagged, ...], clauses: tuple[Clause, ...]) -> Tagged | None:
    """`Wir bitten Sie zu kommen`: a verb with *zu* beside the verb of the sentence. What LS26 finds is left to it."""
    is_carried = any(clause.finite for clause in clauses)
    found = (place for place in find_infinitives(tagged) if duty_at(tagged, place) is None)
    return next((tagged[place] for place in found if is_carried or _has_verb_before(tagged, place)), None)


def _has_verb_before(tagged: tuple[Tagged, ...], place: int) -> bool:
    """`Die Kinder lernen, Konflikte zu lösen`: a comma, and a verb before it that the model takes for a basic form."""
    comma = next((index for index, token in enumerate(tagged[:place]) if token.text == ","), 0)
    return any(token.tag.startswith("V") and can_be_finite(token) for token in tagged[1:comma])


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


def _asks_before_comma(tagged: tuple[Tagged, ...]) -> bool:
    """`Was Sie erzählen, bleibt geheim`, `Wen das Amt einlädt, der muss kommen`: a verb on both sides of the comma."""
    comma = next((place for place, token in enumerate(tagged) if token.text == ","), 0)
    if comma < 3 or comma + 2 >= len(tagged) or tagged[0].low not in read_words("asking_words.txt"):
        return False
    points = tagged[comma + 1].low in read_words("relative_pronouns.txt")
    answers = tagged[comma + 2] if points else tagged[comma + 1]
    return tagged[comma - 1].tag.startswith("V") and not tagged[1].is_finite and answers.is_finite


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


RULE = Rule("LS04", Level.WARNING, (bitv("5"), network("Sätze: einfacher Satz-Bau")), sentence=check)
