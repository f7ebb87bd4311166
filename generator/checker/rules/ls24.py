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

from generator.checker.lists import read_words
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_ENDING = re.compile(r"(?:ung|heit|keit|ierung|tion|ismus|ität|nahme|nis)(?:e|en|s|sen|ses)?$")
_MOST = 1
_PREFIX = re.compile(
    r"(?:ab|an|auf|aus|be|bei|durch|ein|ent|er|fort|ge|her|hin|los|mit|nach|nieder|um|un|unter|über|ver|vor|weg|wieder|zer|zu|zurück)+"
)


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find sentences with more than one noun that was made from a verb or an adjective."""
    nouns = [word for word in sentence.words if _is_abstract(word)]
    if len(nouns) > _MOST:
        words = ", ".join(noun.text for noun in nouns)
        message = f"In diesem Satz stehen {len(nouns)} abstrakte Wörter: {words}."
        yield hit(sentence, nouns[0].start, words, message, "Bitte mit Tu-Wörtern schreiben: „Wir beraten Sie.“")


def _is_abstract(word: Token) -> bool:
    last = word.text.rpartition("-")[2].lower()
    if not word.text[0].isupper() or len(last) < 6 or not _ENDING.search(last):
        return False
    stem = re.sub(r"(en|e|s|sen|ses)$", "", last) if not last.endswith(("ung", "heit", "keit")) else last
    return not any(_is_thing(stem, known) for known in read_words("concrete_nouns.txt"))


def _is_thing(stem: str, known: str) -> bool:
    """Tell `Mietwohnung` from `Begleitung`: what stands before the known noun must not be a part of the verb."""
    return stem.endswith(known) and stem != "begleitung" and not _PREFIX.fullmatch(stem.removesuffix(known))


RULE = Rule("LS24", Level.HINT, BITV + "4", sentence=check)
