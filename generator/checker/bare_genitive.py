"""Find genitives without an article: `Wohl junger Menschen`, `Hilfe Alleinerziehender`, `Dülmens Kitas`."""

from collections.abc import Iterator, Sequence

from generator.checker.attributes import is_participle
from generator.checker.genitive import Genitive, is_feminine_or_plural
from generator.checker.language import Tagged, stems, word_tags
from generator.checker.lists import read_in_order, read_words

_APOSTROPHES = frozenset("'’")
_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})
_INSIDE = frozenset({"ADJ(A)", "ADJ(D)", "PIAT", "KON"})
_BEFORE_NOUN = frozenset({"ART", "PPOSAT", "PIAT", "PDAT", "ADJ(A)", "CARD", "TRUNC", "APPRART"})


def find_bare_genitives(tagged: Sequence[Tagged]) -> Iterator[Genitive]:
    """Every genitive that only its own ending shows; for a name, the noun is what belongs to it."""
    for place, token in enumerate(tagged[:-1]):
        following = tagged[place + 1]
        if _is_name(tagged, place):
            yield Genitive(None, token, following)
        elif _is_name_with_apostrophe(tagged, place):
            yield Genitive(None, token, tagged[place + 2])
        elif token.tag in {"NN", "NNA", "NNI"} and token.low not in read_words("no_genitive_heads.txt"):
            noun = _after_head(tagged, place)
            if noun is not None:
                yield Genitive(token, following, noun)


def _after_head(tagged: Sequence[Tagged], place: int) -> Tagged | None:
    """The noun in the genitive after a noun, with its adjectives."""
    first = tagged[place + 1]
    if _is_name_behind(tagged, place + 1):
        return first
    if first.tag == "NNA" or (first.text[0].isupper() and _is_adjective_as_noun(first)):
        return first if first.low.endswith("er") and _is_made_of_adjective(first) else None
    following = tagged[place + 2 : place + 3]
    if first.tag == "ADJ(D)" and following and is_participle(following[0]):
        place, first = place + 1, following[0]
    if first.tag in {"ADJ(D)", "ADV"} and following and _is_adjective_in_er(following[0]):
        place, first = place + 1, following[0]  # `Kinder psychisch kranker Eltern`
    pair = first.tag == "ADJ(D)" and first.low.endswith("er") and len(tagged) > place + 3 and following[0].tag == "KON"
    if pair and any(_is_adjective_in_er(token) for token in tagged[place + 3 : place + 5]):
        place, first = _adjective_in_er(tagged, place + 3)  # `Eltern behinderter und chronisch kranker Kinder`
    before_adjective = first.tag == "ADJ(D)" and bool(following) and following[0].tag == "NNA"
    if first.text[0].isupper() or not (first.tag in {"ADJ(A)", "PIAT"} or before_adjective):
        return None
    near = tagged[place + 1 : place + 6]
    noun = next((token for token in near if token.tag in _NOUNS), None)
    between = [token for token in near if noun and token.start < noun.start]
    if noun is None or any(token.tag not in _INSIDE for token in between):
        return None
    if first.low.endswith("er"):
        return noun if _is_certain_in_er(noun) else None
    return noun if first.low.endswith("en") and _ends_as_genitive(noun) else None


def _is_name_behind(tagged: Sequence[Tagged], place: int) -> bool:
    """`die Spielplätze Münsters`, `das Amt Coesfelds`: a name with an *s* behind a noun that is no title.

    The model takes names that it does not know for nouns; a noun there would need an article of its own.
    """
    token, head = tagged[place], tagged[place - 1]
    low, lemma = token.low.rpartition("-")[2], token.lemma.lower().rpartition("-")[2]
    named = token.text[0].isupper() and low.endswith("s") and lemma == low.removesuffix("s")
    is_noun = token.tag == "NN" and not _has_plural_in_s(lemma) and low not in read_words("times_in_s.txt")
    article = place > 1 and tagged[place - 2].tag in _BEFORE_NOUN
    return (
        named
        and (token.tag == "NE" or is_noun)
        and article
        and head.tag == "NN"
        and head.low not in read_words("titles.txt")
    )


def _adjective_in_er(tagged: Sequence[Tagged], start: int) -> tuple[int, Tagged]:
    """The place before the next adjective in *-er*, and the adjective."""
    place = next(index for index in range(start, len(tagged)) if _is_adjective_in_er(tagged[index]))
    return place - 1, tagged[place]


def _is_adjective_in_er(token: Tagged) -> bool:
    return token.tag == "ADJ(A)" and token.text[0].islower() and token.low.endswith("er")


def _is_certain_in_er(noun: Tagged) -> bool:
    if noun.tag == "NNA" and noun.low.endswith("er"):
        return True
    is_plural = noun.lemma.lower().rpartition("-")[2] != noun.low.rpartition("-")[2]  # `alkoholischer Getränke`
    return is_plural or is_feminine_or_plural(noun) or _is_several_in_er(noun)


def _is_several_in_er(noun: Tagged) -> bool:
    """`Schüler`, `Träger`: several of them, for one would need an article. One can't count `Hunger`."""
    return noun.low.endswith("er") and not noun.low.endswith(read_in_order("no_plurals_in_er.txt"))


_SHORTEST = 5
"""Letters of an adjective that is seen at the end of a longer word: `krank` in `schwerkrank`."""


def _is_adjective_as_noun(token: Tagged) -> bool:
    """`Selbstständiger`, `Schwerkranker`: written as nouns, but the model has no such noun."""
    if token.tag != "NN":
        return token.tag == "ADJ(D)"
    low = token.low.removesuffix("er")
    ends = tuple(low[place:] for place in range(1, len(low) - _SHORTEST + 1))
    return low != token.low and token.low not in stems("NN") and any(end in stems("ADJ") for end in ends)


def _is_made_of_adjective(noun: Tagged) -> bool:
    """`Alleinerziehender`, not `Lehrer`."""
    stem = noun.low.rpartition("-")[2].removesuffix("er")
    return any(tag.startswith(("ADJ", "VV(PP)")) for tag in word_tags(stem)) or stem.endswith("end")


def genitive_after(tagged: Sequence[Tagged], place: int) -> Tagged | None:
    """The noun in a genitive that starts after a preposition: `wegen Umbaus`, `trotz starken Regens`."""
    near = tagged[place + 1 : place + 4]
    noun = next((token for token in near if token.tag in _NOUNS), None)
    between = [token for token in near if noun and token.start < noun.start]
    if noun is None or any(token.tag != "ADJ(A)" or token.text[0].isupper() for token in between):
        return None
    if between and between[0].low.endswith("er"):
        return noun if _is_certain_in_er(noun) else None
    is_plain = not between or between[0].low.endswith("en")
    return noun if is_plain and _ends_as_genitive(noun) else None


def _ends_as_genitive(noun: Tagged) -> bool:
    """`Alters`, not `Kitas` and not `Haus`: an *s* that the basic form lacks, and that is no plural."""
    lemma, form = noun.lemma.lower().rpartition("-")[2], noun.low.rpartition("-")[2]
    return form in {lemma + "s", lemma + "es"} and not _has_plural_in_s(lemma)


def _has_plural_in_s(lemma: str) -> bool:
    ends_so = lemma.endswith(("a", "o", "i", "y", "u", "é")) and not lemma.endswith("au")  # `Umbauten`
    return ends_so or lemma in read_words("plurals_in_s.txt")


def _is_name(tagged: Sequence[Tagged], place: int) -> bool:
    """`Dülmens Kitas`, `Annas Mutter`: a name with an *s*, no word before it that belongs to it, a noun behind it."""
    token = tagged[place]
    before = tagged[place - 1] if place else None
    if token.tag not in {"NE", "NN"} or not token.low.endswith("s") or not token.text[0].isupper():
        return False
    is_titled = before is not None and before.low in read_words("titles.txt")
    if before is not None and not is_titled and (before.tag in _BEFORE_NOUN or before.tag in _NOUNS):
        return False
    base = token.low.removesuffix("s")
    if len(base) < 3 or base.endswith(("s", "ß", "x", "z")) or token.low in read_words("times_in_s.txt"):
        return False
    if is_titled or base in read_words("kin.txt"):
        return _belongs(tagged, place + 1)
    lemma = token.lemma.lower().rpartition("-")[2]
    if token.tag == "NN" and (lemma != base.rpartition("-")[2] or _has_plural_in_s(base)):
        return False
    if token.tag == "NE" and lemma == token.low.rpartition("-")[2] and not _is_known_name(token.text[:-1]):
        return False
    return _belongs(tagged, place + 1)


def _is_name_with_apostrophe(tagged: Sequence[Tagged], place: int) -> bool:
    """`Jonas' Schwester`: the mark stands right behind the name, and none stands before it."""
    name, mark = tagged[place], tagged[place + 1]
    if mark.text not in _APOSTROPHES or mark.start != name.start + len(name.text) or place + 2 >= len(tagged):
        return False
    opened = any(token.text in _APOSTROPHES | {"‚", "‘"} for token in tagged[:place])
    named = name.text[0].isupper() and name.low.endswith(("s", "ß", "x", "z"))
    return named and not opened and _belongs(tagged, place + 2)


def _is_known_name(name: str) -> bool:
    tags = word_tags(name)
    return bool(tags) and tags[0] == "NE"


def _belongs(tagged: Sequence[Tagged], place: int) -> bool:
    following = tagged[place]
    if following.tag == "ADJ(A)" and following.text[0].islower() and place + 1 < len(tagged):
        following = tagged[place + 1]
    return following.tag in {"NN", "NNA", "NNI"} and following.text[0].isupper()
