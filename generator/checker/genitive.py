"""Find genitives. HanTa knows no cases, so forms and positions decide, and doubt means no finding."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.checker.language import Tagged
from generator.checker.lists import read_in_order, read_words


@dataclass(frozen=True, slots=True)
class Genitive:
    """A genitive: its determiner and its noun, and the noun before it where it has one."""

    head: Tagged | None
    determiner: Tagged
    noun: Tagged


def find_strong_genitives(tagged: Sequence[Tagged]) -> Iterator[Genitive]:
    """`des Kindes`, `eines Tages`, `Ihres Vaters`, and possessives after a noun: `die Schule Ihrer Tochter`."""
    for index, token in enumerate(tagged):
        if token.low == "des" or token.low in read_words("genitive_determiners.txt"):
            noun = _noun_after(tagged, index)
            if noun and (token.low == "des" or _is_strong(token.low, noun)):
                yield Genitive(_noun_before(tagged, index), token, noun)
        elif token.low in read_words("possessives_in_er.txt"):
            found = _weak(tagged, index)
            if found:
                yield found


def find_weak_genitives(tagged: Sequence[Tagged]) -> Iterator[Genitive]:
    """`das Haus der Frau`, `am Ende einer Woche`: a noun, then *der* or *einer*, then a noun."""
    for index, token in enumerate(tagged):
        if token.low in read_words("determiners_in_er.txt"):
            found = _weak(tagged, index)
            if found:
                yield found


def _is_strong(determiner: str, noun: Tagged) -> bool:
    low = noun.low
    if determiner in read_words("doubtful_determiners.txt"):
        return low.endswith("s") and not low.endswith("ss") and _is_inflected(noun)
    return low.endswith("s") or (low.endswith("n") and noun.tag != "NNI")


def _is_inflected(noun: Tagged) -> bool:
    lemma = noun.lemma.lower().rpartition("-")[2]
    form = noun.low.rpartition("-")[2]
    return lemma != form and not form.endswith(("nis", "us"))


def _noun_after(tagged: Sequence[Tagged], index: int, reach: int = 4) -> Tagged | None:
    """The noun that a determiner belongs to, over adjectives and numbers."""
    for token in tagged[index + 1 : index + 1 + reach]:
        if token.tag in {"NN", "NNA", "NE", "NNI", "TRUNC"} or (token.text[:1].isupper() and token.tag == "FM"):
            return token
        if token.tag not in {"ADJ(A)", "ADJ(D)", "CARD", "ADV", "PIAT", "KON", "VV(PP)", "$("}:
            return None
    return None


def _noun_before(tagged: Sequence[Tagged], index: int) -> Tagged | None:
    before = tagged[index - 1] if index else None
    return before if before and before.tag in {"NN", "NNA", "NNI", "NE"} else None


def _weak(tagged: Sequence[Tagged], index: int) -> Genitive | None:
    """A genitive in *-er* is only certain after a noun, before a feminine noun or a plural."""
    head = _noun_before(tagged, index)
    noun = _noun_after(tagged, index)
    if head is None or noun is None or head.tag == "NE" or noun.tag == "NE":
        return None
    if head.low in read_words("no_genitive_heads.txt"):
        return None
    before_verb = _stands_before_verb(tagged, index)
    if _has_nach_behind(tagged, noun):
        return None
    if not before_verb and not is_feminine_or_plural(noun):
        return None
    if (
        not before_verb
        and _has_dative_verb(tagged)
        and not (_is_thing_word(noun, tagged) or _is_dative_taken(tagged, index))
    ):
        return None
    starts_with_subject = tagged[0].tag in {"ART", "PPOSAT", "PIAT"}
    if before_verb and not starts_with_subject and _could_be_subject(tagged[index], noun):
        return None
    return Genitive(head, tagged[index], noun)


def _has_nach_behind(tagged: Sequence[Tagged], noun: Tagged) -> bool:
    """`Ihrer Meinung nach`, `der Familie zuliebe`: a dative with its preposition behind it."""
    after = next((token.low for token in tagged if token.start > noun.start), "")
    views = read_in_order("before_nach.txt")
    return after in read_words("postpositions.txt") or (after == "nach" and noun.low.endswith(views))


def _is_dative_taken(tagged: Sequence[Tagged], index: int) -> bool:
    """`Gib mir das Buch meiner Schwester`: whoever gets something is named already, so this is a genitive."""
    for place, token in enumerate(tagged):
        governed = place > 0 and tagged[place - 1].tag.startswith("APPR")
        if place == index or governed:
            continue
        if (
            token.low in read_words("dative_pronouns.txt")
            and token.tag in {"PPER", "PRF"}
            and (token.low != "ihnen" or token.text == "Ihnen")
        ):
            return True
        if place < index and _is_dative(tagged, place):
            return True
    return False


def _is_dative(tagged: Sequence[Tagged], place: int) -> bool:
    """`dem Kind`, `der Mutter` without a noun or a preposition before it."""
    token, noun = tagged[place], _noun_after(tagged, place)
    if noun is None or _noun_before(tagged, place) is not None:
        return False
    if token.low == "dem" or (token.tag in {"ART", "PPOSAT"} and token.low.endswith("em")):
        return True
    is_feminine = token.low in {"der", "einer"} or token.low in read_words("possessives_in_er.txt")
    return place > 0 and token.tag in {"ART", "PPOSAT"} and is_feminine and _is_certain_feminine(noun)


def _is_certain_feminine(noun: Tagged) -> bool:
    low = noun.low.rpartition("-")[2]
    return noun.lemma.lower().rpartition("-")[2] == low and is_feminine_or_plural(noun)


def _is_thing_word(noun: Tagged, tagged: Sequence[Tagged]) -> bool:
    """`die Kosten der Unterbringung`: nobody gives anything to a noun in *-ung*, except `dient der Beratung`."""
    serves = any(
        token.tag.startswith("VV") and token.lemma.lower() in read_words("serving_verbs.txt") for token in tagged
    )
    return not serves and noun.low.endswith(read_in_order("thing_endings.txt"))


def _could_be_subject(determiner: Tagged, noun: Tagged) -> bool:
    return determiner.low in read_words("masculine_determiners.txt") and not is_feminine_or_plural(noun)


def is_feminine_or_plural(noun: Tagged) -> bool:
    """Tell whether *der* before this noun can't be the masculine nominative."""
    form = noun.low.rpartition("-")[2]
    lemma = noun.lemma.lower().rpartition("-")[2]
    feminine = read_words("feminine.txt")
    if any(form == word or form.endswith(word) for word in feminine if len(word) > 3 or form == word):
        return True
    if noun.tag == "NNA":
        return form.endswith("en")
    if lemma.endswith(read_in_order("weak_nouns.txt")):
        return form.endswith("n")
    if lemma.endswith("in") and not lemma.endswith(read_in_order("masculine_in.txt")):
        return True
    looks_feminine = lemma.endswith(read_in_order("feminine_endings.txt"))
    if looks_feminine and not lemma.endswith(read_in_order("not_feminine_endings.txt")):
        return True
    if lemma.endswith("e") and len(lemma) > 3:
        return True
    is_plural = lemma != form and not form.endswith("s") and form != lemma + "e"
    return is_plural or form in read_words("plural_nouns.txt")


def _stands_before_verb(tagged: Sequence[Tagged], index: int) -> bool:
    """Before the finite verb of a main clause stands one thing only, so a second noun belongs to it."""
    for token in tagged[:index]:
        if token.tag.startswith("V") or token.tag in {"$,", "$.", "KOUS", "$("} or token.text == ":":
            return False
    nouns = [t for t in tagged[:index] if t.tag in {"NN", "NNA"}]
    later = next((t for t in tagged[index + 1 :] if t.is_finite or t.tag in {"$,", "$."}), None)
    starts_plain = bool(tagged) and tagged[0].tag in {"ART", "PPOSAT", "PDAT", "APPR", "APPRART", "NN", "PIAT"}
    together = any(token.tag == "KON" for token in tagged[:index])
    return (
        (len(nouns) == 1 or (len(nouns) == 2 and together)) and starts_plain and later is not None and later.is_finite
    )


def _has_dative_verb(tagged: Sequence[Tagged]) -> bool:
    giving = read_words("dative_verbs.txt")
    particles = {token.low for token in tagged if token.tag == "PTKVZ"}
    for lemma in (token.lemma.lower() for token in tagged if token.tag.startswith("VV")):
        if any(particle + lemma in giving for particle in particles):
            return True
        if lemma in giving and not (particles and lemma in read_words("verbs_with_particle.txt")):
            return True
        if any(lemma.endswith(verb) and lemma != verb for verb in read_in_order("giving_verb_endings.txt")):
            return True
    return False
