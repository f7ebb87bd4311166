"""Find attributes with words of their own before a noun: `die vom Jugendamt bewilligten Leistungen`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.checker.language import Tagged, word_tags
from generator.checker.lists import read_in_order, read_words

_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
_SMALL = frozenset({"ADV", "ADJ(D)", "PTKNEG", "PPER", "PRF", "PROAV"})
_REACH = 12
_TO_DO = re.compile(r"\w+zu\w+end(?:e|en|er|es|em)$")
_DOING = re.compile(r"\w{3,}end(?:e|en|er|es|em)$")
_ENDING = re.compile(r"(?:e|en|er|es|em)$")


@dataclass(frozen=True, slots=True)
class Attribute:
    """From the word before the attribute to the noun after it."""

    first: Tagged
    noun: Tagged


def find_attributes(tagged: Sequence[Tagged]) -> Iterator[Attribute]:
    """The first attribute of each noun."""
    end = -1
    for place in range(len(tagged) - 2):
        noun = _attribute_at(tagged, place) if place > end else None
        if noun is not None:
            end = noun
            yield Attribute(tagged[place], tagged[noun])


def _attribute_at(tagged: Sequence[Tagged], place: int) -> int | None:
    """The place of the noun whose attribute starts after this word."""
    first, second = tagged[place], tagged[place + 1]
    goes_on = first.text == "," and place > 0 and tagged[place - 1].tag == "ADJ(A)"  # `den neuen, vom Amt …`
    opens = goes_on or first.low in read_words("determiners.txt") or (first.tag == "APPR" and first.low != "bis")
    if second.low == "zu" or _TO_DO.match(second.low):
        late = _after_too(tagged, place + 1)
        if late is not None:
            return late
        measured = tagged[place + 2].low in read_words("amounts_before_zu.txt")
        return _noun_after(tagged, place + 1 + (second.low == "zu") + measured, _ENDING if measured else _DOING)
    bare = _after_too(tagged, place) if not place else None
    bare = _without_article(tagged, place) if bare is None else bare
    if bare is not None:
        return bare
    if not opens:
        return None
    chained = _after_chain(tagged, place + 1)
    if chained is not None:
        return chained
    starts_phrase = second.low == "bis" or second.tag in _PREPOSITIONS
    if starts_phrase or (first.tag not in _PREPOSITIONS and second.low in read_words("determiners_in_attributes.txt")):
        return _after_phrase(tagged, place + 1)
    return _with_small_words(tagged, place) if first.tag not in _PREPOSITIONS else None


def _after_too(tagged: Sequence[Tagged], place: int) -> int | None:
    """`die zu spät zurückgegebenen Filme`, `Zu früh geborene Kinder`: *zu*, how much of it, and a participle."""
    if tagged[place].low != "zu" or place + 3 >= len(tagged) or not is_participle(tagged[place + 2]):
        return None
    is_measure = tagged[place + 1].tag in {"ADJ(D)", "ADJ(A)", "ADV"} and tagged[place + 1].text[0].islower()
    return _noun_after(tagged, place + 2) if is_measure else None


def _without_article(tagged: Sequence[Tagged], place: int) -> int | None:
    """`Vom Arzt verschriebene Tropfen`, `von der Schule geliehene Bücher`, `Nicht abgeholte Kleider`."""
    first = tagged[place]
    if first.tag in _PREPOSITIONS:
        noun = place + 1 + (tagged[place + 1].tag in {"ART", "PPOSAT"})
        if noun + 1 >= len(tagged) or tagged[noun].tag not in _NOUNS | {"PPER"} or not is_participle(tagged[noun + 1]):
            return None
        is_verb = "VV(INF)" in word_tags(tagged[noun + 1].low)  # `Die Kapitel im Koran heißen Suren`
        return None if is_verb else _noun_after(tagged, noun + 1)
    qualifies = first.tag in {"ADJ(D)", "PTKNEG"} and first.low not in read_words("degrees.txt")
    if place or not qualifies:
        return None
    return _noun_after(tagged, 1) if is_participle(tagged[1]) else _after_chain(tagged, 0)


def _after_chain(tagged: Sequence[Tagged], start: int) -> int | None:
    """`noch nicht vollständig geimpfte Babys`, `uns bisher unbekannte Person`: two small words or more before the adjective."""
    place = start
    while place < len(tagged) - 1 and tagged[place].tag in _SMALL:
        place += 1
    names_somebody = any(token.tag in {"PPER", "PRF"} for token in tagged[start:place])
    if place < start + 2 or not (is_participle(tagged[place]) or (names_somebody and tagged[place].tag == "ADJ(A)")):
        return None
    return _noun_after(tagged, place)


def _with_small_words(tagged: Sequence[Tagged], place: int) -> int | None:
    """`die Ihnen bekannte Frau`, `das zuletzt gezahlte Geld`, `das ausgefüllte und unterschriebene Blatt`."""
    second = tagged[place + 1]
    if second.tag in {"PRF", "PPER", "PROAV"}:
        return _noun_after(tagged, place + 2)
    if second.tag in {"ADV", "ADJ(D)", "PTKVZ"}:
        if is_participle(tagged[place + 2]):
            return None if second.low in read_words("degrees.txt") else _noun_after(tagged, place + 2)
        return _after_phrase(tagged, place + 2)
    return _after_two(tagged, place + 1)


def _after_two(tagged: Sequence[Tagged], place: int) -> int | None:
    """`das ausgefüllte und unterschriebene Formular`: two participles side by side."""
    if place + 3 >= len(tagged) or tagged[place + 1].low not in {"und", "oder"}:
        return None
    both = is_participle(tagged[place]) and is_participle(tagged[place + 2])
    return _noun_after(tagged, place + 2) if both else None


def _after_phrase(tagged: Sequence[Tagged], start: int) -> int | None:
    """Over `vom Jugendamt`, `für Sie`, `bis zum Ende`: then an adjective and its noun, and no verb on the way."""
    seen_noun = False
    for place in range(start, min(start + _REACH, len(tagged) - 1)):
        token = tagged[place]
        if token.tag.startswith(("$", "V", "KOU", "PREL")) and token.tag != "VV(PP)":
            return None
        if token.tag in _NOUNS or token.tag in {"PPER", "PRF", "CARD"} or token.text[:1].isupper():
            seen_noun = True
        elif (
            seen_noun
            and token.tag == "ADJ(A)"
            and tagged[place - 1].tag not in _PREPOSITIONS | {"ART", "PPOSAT", "KON"}
        ):
            return _noun_after(tagged, place)
        elif token.tag == "ADJ(A)" and not seen_noun and tagged[place - 1].tag in {"ADV", "ADJ(D)"}:
            return None  # `die sehr kleinen Kinder`: the noun of the first word itself
        elif seen_noun and token.low in read_words("articles.txt") and tagged[place - 1].tag not in _PREPOSITIONS:
            return None
    return None


def _noun_after(tagged: Sequence[Tagged], place: int, form: re.Pattern[str] = _ENDING) -> int | None:
    """The noun after one or more adjectives that stand here; the first has to have this form."""
    if place >= len(tagged) or tagged[place].text[0].isupper() or not form.search(tagged[place].low):
        return None
    if not tagged[place].tag.startswith(("ADJ(A)", "VV(FIN)", "VV(INF)")) or tagged[place].low in read_words(
        "determiners.txt"
    ):
        return None
    for index in range(place + 1, min(place + 5, len(tagged))):
        token = tagged[index]
        if token.tag in _NOUNS and token.text[0].isupper():
            return index
        if token.tag not in {"ADJ(A)", "KON", "CARD", "TRUNC"} and token.text != ",":
            return None
    return None


def is_participle(token: Tagged) -> bool:
    """`gezahlte`, `wohnende`: an adjective that is a form of a verb."""
    if token.tag != "ADJ(A)" or token.text[0].isupper() or token.low.startswith(read_in_order("no_participles.txt")):
        return False
    stem = _ENDING.sub("", token.low)
    return _DOING.match(token.low) is not None or "VV(PP)" in word_tags(stem)
