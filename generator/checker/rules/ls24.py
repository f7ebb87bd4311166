"""LS24: verbs instead of nouns with -ung, -heit, -keit.

Purpose: „Wir beraten Sie“ is easier than „Die Durchführung der Beratung“. Two such nouns in one sentence are pointed out.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 4: „Abstrakte Begriffe … sind zu vermeiden.“

PASS:
    Die Beratung kostet nichts.
FAIL:
    Die Durchführung der Untersuchung ist kostenlos.
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.lists import alternatives, read_in_order, read_words
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_MOST = 1


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find sentences with more than one noun that was made from a verb or an adjective."""
    nouns = [word for word in sentence.words if _is_abstract(word)]
    if len(nouns) > _MOST:
        named = [noun.text for noun in nouns]
        message = f"In diesem Satz stehen {len(nouns)} abstrakte Wörter: {', '.join(named)}."
        yield hit(
            sentence, nouns[0].start, " … ".join(named), message, "Bitte mit Tu-Wörtern schreiben: „Wir beraten Sie.“"
        )


def _is_abstract(word: Token) -> bool:
    last = word.text.rpartition("-")[2].lower()
    if not word.text[0].isupper() or len(last) < 6 or not _ending().search(last):
        return False
    stem = (
        re.sub(r"(en|e|s|sen|ses)$", "", last)
        if not last.endswith(read_in_order("abstract_stem_endings.txt"))
        else last
    )
    return not any(_is_thing(stem, known) for known in read_words("concrete_nouns.txt"))


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(read_in_order('abstract_endings.txt'))}(?:e|en|s|sen|ses)?$")


@cache
def _prefixes() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(read_in_order('noun_prefixes.txt'))}+")


def _is_thing(stem: str, known: str) -> bool:
    """Tell `Mietwohnung` from `Begleitung`: what stands before the known noun must not be a part of the verb."""
    return stem.endswith(known) and stem != "begleitung" and not _prefixes().fullmatch(stem.removesuffix(known))


RULE = Rule("LS24", Level.HINT, (bitv("4"), network("Wörter: Verben")), sentence=check)
