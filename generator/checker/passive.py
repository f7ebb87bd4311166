"""Find the German passive: a form of *werden* with a participle in one clause.

Not the future (`Sie werden kommen`), not becoming (`Er wird krank`), not a state that everybody knows (`ist geöffnet`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.checker.clauses import Clause, cut_clauses
from generator.checker.language import Tagged, word_tags
from generator.checker.lists import alternatives, read_in_order, read_words


@dataclass(frozen=True, slots=True)
class Passive:
    """A passive with its helper verb and its participle."""

    helper: Tagged
    participle: Tagged
    is_duty: bool
    """Somebody must do it, and the sentence does not say who: `muss gestellt werden`."""


def find_passives(tagged: Sequence[Tagged]) -> tuple[Passive, ...]:
    """All passives of a sentence, at most one a clause."""
    if not any(_is_form_of_werden(token) or token.low == "worden" or _is_sein(token) for token in tagged):
        return ()
    found = (_find(clause) or _find_state(clause) for clause in cut_clauses(tagged))
    return tuple(passive for passive in found if passive)


def _is_sein(token: Tagged) -> bool:
    return token.tag == "VA(FIN)" and token.lemma.lower() == "sein"


def _find_state(clause: Clause) -> Passive | None:
    """`Das Formular ist auf Deutsch geschrieben`: a thing, what was done to it, and more words between.

    A state that everybody knows (`ist geöffnet`) is none, and no past of a verb that moves (`ist gekommen`).
    """
    last, helper = clause.tokens[-1], next((token for token in clause.tokens if _is_sein(token)), None)
    low, end = last.low.replace("-", ""), last.low.rpartition("-")[2]  # `rollstuhl-gerecht`
    if helper is None or last.tag != "VV(PP)" or _is_no_state_passive(low) or _is_no_state_passive(end):
        return None
    before = [token for token in clause.tokens if token.start < helper.start]
    between = [token for token in clause.tokens if helper.start < token.start < last.start]
    is_alone = all(token.tag in {"PIS", "PIAT"} for token in between)  # `Die Plätze sind alle vergeben`
    has_phrase = any(token.tag.startswith("APPR") for token in between)
    is_measured = bool(between) and not has_phrase and between[-1].low in read_words("degrees.txt")
    is_state = is_measured or (is_alone and low in read_words("states_alone.txt"))
    has_thing = any(_names_thing(tokens, has_phrase) for tokens in (before, between))
    return Passive(helper, last, False) if not is_state and has_thing and _is_participle(last) else None


def _is_no_state_passive(low: str) -> bool:
    return low in read_words("no_state_passives.txt") or low.endswith(read_in_order("moved.txt"))


def _names_thing(tokens: Sequence[Tagged], has_phrase: bool) -> bool:
    """A noun in front; of somebody, only what came of something else can be told: `Sie sind zum Gespräch geladen`."""
    kinds = {"ART", "PPOSAT", "NN", "PIAT"} | ({"PPER"} if has_phrase else set())
    return bool(tokens) and tokens[0].tag in kinds


def _find(clause: Clause) -> Passive | None:
    tokens = clause.tokens
    for index, token in enumerate(tokens):
        if token.low == "worden" and index:
            return Passive(token, tokens[index - 1], False)
        if not _is_form_of_werden(token):
            continue
        participle = _participle(tokens, index)
        if participle:
            return Passive(token, participle, _is_duty(clause, token))
    return None


def _participle(tokens: Sequence[Tagged], helper: int) -> Tagged | None:
    """The participle that belongs to the helper: right before it, or at the end of the clause."""
    before = helper - 2 if helper > 1 and tokens[helper - 1].tag == "PTKZU" else helper - 1
    if before >= 0 and tokens[before].tag == "VV(PP)" and _is_participle(tokens[before], at_start=not before):
        return tokens[before]
    after = tokens[helper + 1 :]
    for position, token in enumerate(after):
        rest = after[position + 1 :]
        if not _is_participle(token) or _is_future(rest):
            continue
        if _looks_like_infinitive(token) and not _only_one_thing(tokens, token):
            continue
        if token.low in read_words("participle_adverbs.txt") and any(
            later.tag.startswith(("ADJ", "N", "ADV")) for later in rest
        ):
            continue
        if token.tag == "ADJ(D)" and not _closes(rest):
            continue
        return token
    return None


def _is_form_of_werden(token: Tagged) -> bool:
    return token.low in read_words("forms_of_werden.txt")


@cache
def _participle_pattern() -> re.Pattern[str]:
    return re.compile(rf"^({alternatives(read_in_order('participle_prefixes.txt'))}|.*ge)\w+(t|en|n)$|iert$")


def _is_participle(token: Tagged, at_start: bool = False) -> bool:
    low = token.low.replace("-", "")
    if low in read_words("no_passive.txt") or not _participle_pattern().search(low):
        return False
    if token.text[:1].isupper() and not at_start:
        return False
    if token.tag == "VV(PP)":
        return True
    tags = word_tags(low)
    if token.tag in {"VV(FIN)", "ADJ(D)"}:
        return "VV(PP)" in tags and not low.startswith("un")
    return token.tag == "VV(INF)" and "VV(PP)" in tags


def _looks_like_infinitive(token: Tagged) -> bool:
    """`beraten`, `verlassen`: the participle and the infinitive are one form."""
    return "VV(INF)" in word_tags(token.low) and token.low.endswith("n") and not token.low.startswith("ge")


def _only_one_thing(tokens: Sequence[Tagged], participle: Tagged) -> bool:
    """Tell whether the clause has a single partner: `Sie werden beraten`, not `Wir werden Sie beraten`."""
    partners, after_preposition, in_list = 0, False, False
    for token in tokens:
        if token is participle:
            break
        if token.tag.startswith("APPR"):
            if token.low in read_words("passive_agents.txt"):
                return True
            after_preposition = True
        elif token.tag in {"NN", "NE", "NNA", "PPER", "PIS", "PDS", "PWS", "PRF"}:
            if not after_preposition and not in_list and not token.low.endswith(read_in_order("time_nouns.txt")):
                partners += 1
            after_preposition = False
        in_list = token.tag in {"NN", "NE", "NNA", "KON"} or (in_list and token.tag in {"ART", "PPOSAT", "ADJ(A)"})
    return partners <= 1


def _is_future(rest: Sequence[Tagged]) -> bool:
    """`wird gekommen sein`, `werden getrennt wohnen`: an infinitive after the participle."""
    for position, token in enumerate(rest):
        if token.low in {"haben", "sein"} and token.tag.endswith("(INF)"):
            return True
        if token.tag == "VV(INF)" and "VV(PP)" not in word_tags(token.low):
            return not (position and rest[position - 1].tag == "PTKZU")
    return False


def _closes(rest: Sequence[Tagged]) -> bool:
    """Tell whether nothing but another participle follows: `betreut und gefördert`."""
    return all(token.tag in {"KON", "VV(PP)", "ADJ(D)", "KOKOM"} or _is_form_of_werden(token) for token in rest[:2])


def _is_duty(clause: Clause, helper: Tagged) -> bool:
    has_must = any(token.tag.startswith("VM") and token.lemma == "müssen" for token in clause.tokens)
    return helper.low == "werden" and has_must and not any(token.low in {"von", "vom"} for token in clause.tokens)
