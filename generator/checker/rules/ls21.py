"""LS21: more than 3 things become a list.

Purpose: a list shows how many things there are.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 7: „Aufzählungen mit mehr als drei Punkten sind durch Listen zu gliedern.“

PASS:
    Wir kochen, spielen und singen.
FAIL:
    Sie brauchen Stifte, Papier, Kleber und eine Schere.
"""

from collections.abc import Iterator

from generator.checker.language import Tagged
from generator.checker.lists import read_words
from generator.checker.rule import Hit, Rule, bitv, hit
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_ADVICE = "Bitte eine Liste schreiben."
_MOST_WORDS, _MOST_TOKENS = 4, 7
_BEHIND_PREPOSITION = frozenset({"APPR", "APPRART"})


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find an enumeration of more than 3 things in one sentence."""
    if sum(token.text == "," for token in sentence.tokens) < 2:
        joined = _joined(sentence.tagged)
        if len(joined) > 3 and all(_is_named(part) for part in joined[1:-1]):
            words = sentence.text[joined[1][0].start : joined[-1][0].start].strip()
            yield hit(sentence, joined[1][0].start, words, f"Hier stehen {len(joined)} Dinge in einem Satz.", _ADVICE)
        return
    parts = _parts(sentence.tagged)
    if parts and parts[0][0].text == "Wenn":
        parts = parts[1:]
    if len(parts) < 3 or not all(_is_thing(part) for part in parts[1:-1]):
        return
    reach = (_MOST_TOKENS if _starts_thing(parts[-1]) else _MOST_WORDS) + 1
    last_is_pair = any(token.text in read_words("last_joins.txt") for token in parts[-1][:reach])
    count = len(parts) + (1 if last_is_pair else 0)
    if count > 3 and _are_things(parts, last_is_pair):
        last = parts[-1][-1]
        start = parts[1][0].start
        words = sentence.text[start : last.start + len(last.text)]
        yield hit(sentence, start, words, f"Hier stehen {count} Dinge in einem Satz.", _ADVICE)


def _joined(tagged: tuple[Tagged, ...]) -> list[list[Tagged]]:
    """`Mama und Papa und Oma und Opa`, `weder der Vater noch die Mutter noch …`: cut at the words that join."""
    joins = {"noch"} if any(token.low == "weder" for token in tagged) else read_words("last_joins.txt")
    parts: list[list[Tagged]] = [[]]
    for token in tagged:
        if token.low in joins:
            parts.append([])
        elif not token.tag.startswith("$"):
            parts[-1].append(token)
    return parts if all(parts) else []


def _is_named(part: list[Tagged]) -> bool:
    """A noun with its article, and no verb."""
    return (
        len(part) <= _MOST_WORDS
        and part[-1].tag in {"NN", "NNA", "NE"}
        and not any(token.tag.startswith("V") for token in part)
    )


def _parts(tagged: tuple[Tagged, ...]) -> list[list[Tagged]]:
    parts: list[list[Tagged]] = [[]]
    for token in tagged:
        if token.text == ",":
            parts.append([])
        elif not token.tag.startswith("$"):
            parts[-1].append(token)
    return parts if all(parts) else []


def _is_thing(part: list[Tagged]) -> bool:
    """A few words without a verb of their own; what starts with an article or a preposition may be longer."""
    if _starts_thing(part):
        is_deed = part[-1].tag == "VV(INF)" and part[0].low not in read_words("relative_pronouns.txt")
        is_noun = part[-1].tag[:2] in {"NN", "NE", "PP", "CA"} or part[-1].text[0].isupper()  # `auf Arabisch`
        return len(part) <= _MOST_TOKENS and (is_deed or is_noun)
    return len(part) <= _MOST_WORDS and part[0].low not in read_words("clause_openers.txt")


def _starts_thing(part: list[Tagged]) -> bool:
    return part[0].low in read_words("articles_of_things.txt") or part[0].tag in _BEHIND_PREPOSITION


def _are_things(parts: list[list[Tagged]], last_is_pair: bool) -> bool:
    """Tell an enumeration from a date or an address: without *und* it needs 4 short parts with words."""
    if any(all(token.text[0].isdigit() for token in part) for part in parts):
        return False
    return last_is_pair or len(parts[-1]) <= _MOST_WORDS


RULE = Rule("LS21", Level.WARNING, (bitv("7"),), sentence=check)
