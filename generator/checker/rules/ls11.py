"""LS11: no Präteritum, except of *sein*, *haben* and the modal verbs.

Purpose: readers tell the past with *haben* and *sein*: „Er hat gesagt“, not „Er sagte“.
Source: rule book of the Easy Language network; BITV 2.0 Anlage 2 Teil 2 Nr. 4 („gebräuchliche Redewendungen“)

PASS:
    Das Kind war krank.
    Ich weiß das.
FAIL:
    Die Mutter ging zum Amt.
"""

from collections.abc import Iterator

from generator.checker.passive import find_passives
from generator.checker.past import find_past_verbs
from generator.checker.rule import Hit, Rule, bitv, hit
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find past forms; the helper of a passive is left to LS05."""
    passive_helpers = {passive.helper.start for passive in find_passives(sentence.tagged)}
    for verb in find_past_verbs(sentence.tagged):
        if verb.start not in passive_helpers:
            message = f"„{verb.text}“ ist eine Form der Vergangenheit, die schwer zu lesen ist."
            suggestion = "Bitte mit „hat“ oder „ist“ schreiben, zum Beispiel: „Er hat gesagt“."
            yield hit(sentence, verb.start, verb.text, message, suggestion)


RULE = Rule("LS11", Level.WARNING, (bitv("4"),), sentence=check)
