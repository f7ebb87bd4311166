"""Find basic forms with *zu*, and tell a duty (`ist zu stellen`, `haben abzugeben`) from a clause (`Es ist gut, zu kommen`)."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.checker.language import Tagged
from generator.checker.lists import read_in_order, read_words

_INSIDE = frozenset({"ART", "PPOSAT", "PIAT", "PDAT", "ADJ(A)", "CARD", "TRUNC", "KON"})


class DutyKind(Enum):
    """What the form says."""

    MUST = "ist … zu stellen"
    MUST_ONESELF = "haben … abzugeben"
    CAN = "lässt sich … buchen"


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty or a possibility that hides who has it."""

    kind: DutyKind
    helper: Tagged
    verb: Tagged

    has_zu: bool
    """*zu* is a word of its own before the verb."""
    is_judged: bool = False
    """How easy it is stands before it: `leicht zu lesen`."""

    @property
    def basic(self) -> str:
        """The verb without *zu*: `abgeben` for `abzugeben`."""
        return basic_form(self.verb)


def basic_form(verb: Tagged) -> str:
    """The basic form of a verb, without the *zu* inside it."""
    if not verb.tag.endswith("(IZU)"):
        return verb.low
    prefixes = read_in_order("verb_prefixes.txt")
    parts = (part for part in prefixes if verb.low.startswith(f"{part}zu"))
    part = max(parts, key=len, default="")
    return part + verb.low.removeprefix(f"{part}zu") if part else verb.lemma.lower()


def find_infinitives(tagged: Sequence[Tagged]) -> Iterator[int]:
    """Places of verbs with *zu*, but not of `viel zu tun`, `nichts zu essen`."""
    for place, token in enumerate(tagged):
        if token.tag.endswith("(IZU)"):
            yield place
        elif place and tagged[place - 1].tag == "PTKZU" and tagged[place - 1].low == "zu" and _is_basic_form(token):
            governed = place > 2 and tagged[place - 3].tag.startswith("APPR")  # `über alles zu schweigen`
            measured = place > 1 and not governed and tagged[place - 2].low in read_words("amounts_before_zu.txt")
            if not measured and token.low not in read_words("things_to_have.txt"):
                yield place


def _is_basic_form(token: Tagged) -> bool:
    """After *zu* and *lassen* a verb in *-n* is a basic form, whatever the model says."""
    return token.tag.startswith("V") and token.low.endswith("n")


def find_duties(tagged: Sequence[Tagged]) -> Iterator[Duty]:
    """`ist … zu stellen`, `haben … abzugeben` and `lässt sich … buchen`."""
    for place in find_infinitives(tagged):
        duty = duty_at(tagged, place)
        if duty is not None:
            yield duty
    yield from _possibilities(tagged)


def duty_at(tagged: Sequence[Tagged], place: int) -> Duty | None:
    """The duty that the verb at this place belongs to; None where it stands in a clause of its own."""
    start, end = _stretch(tagged, place)
    if tagged[start].low in read_words("infinitive_openers.txt"):
        return None
    helper = _helper(tagged[start:end])
    if helper is None and start > 1 and tagged[start - 1].text == "," and _goes_on(tagged[start:place]):
        start = _stretch(tagged, start - 2)[0]
        helper = _helper(tagged[start : place + 1])
    if helper is None or any(token.tag == "KOUI" for token in tagged[start:place]):
        return None
    return None if _opens_clause(tagged[start:end], helper) else _duty(helper, tagged, place)


def _duty(helper: Tagged, tagged: Sequence[Tagged], place: int) -> Duty:
    has_zu = tagged[place - 1].tag == "PTKZU"
    if helper.lemma.lower() == "haben":
        return Duty(DutyKind.MUST_ONESELF, helper, tagged[place], has_zu)
    is_judged = tagged[max(place - 2 if has_zu else place - 1, 0)].low in read_words("easy_or_hard.txt")
    return Duty(DutyKind.CAN if is_judged else DutyKind.MUST, helper, tagged[place], has_zu, is_judged)


def _stretch(tagged: Sequence[Tagged], place: int) -> tuple[int, int]:
    start = end = place
    while start and not tagged[start - 1].tag.startswith("$"):
        start -= 1
    while end < len(tagged) and not tagged[end].tag.startswith("$"):
        end += 1
    return start, end


def _helper(tokens: Sequence[Tagged]) -> Tagged | None:
    """The form of *sein*, *haben* or *bleiben* that carries the stretch."""
    for index, token in enumerate(tokens):
        after_zu = index > 0 and tokens[index - 1].tag == "PTKZU"
        is_helper = token.tag.startswith("VA") and token.lemma.lower() in {"sein", "haben"}
        if (is_helper and not after_zu) or token.low in {"bleibt", "bleiben"}:
            return token
    return None


def _goes_on(tokens: Sequence[Tagged]) -> bool:
    """`Sie haben den Ausweis, den Vertrag und ein Foto vorzulegen`: the last part of an enumeration."""
    return any(token.tag == "KON" for token in tokens) and not any(token.tag.startswith("V") for token in tokens)


def _opens_clause(tokens: Sequence[Tagged], helper: Tagged) -> bool:
    """`Es ist möglich den Antrag zu stellen`, `Sie haben das Recht zu kommen`: a clause whose comma was forgotten."""
    nouns = read_words("infinitive_nouns.txt" if helper.lemma.lower() == "haben" else "infinitive_goals.txt")
    pairs = itertools.zip_longest(tokens, tokens[1:])
    if any(token.low.rpartition("-")[2] in nouns and not _has_owner(following) for token, following in pairs):
        return True
    judged = any(token.low in read_words("infinitive_adjectives.txt") for token in tokens)
    has_es = any(token.low == "es" for token in tokens)
    stands_in_front = tokens[0].low in read_words("infinitive_adjectives.txt")
    return helper.lemma.lower() != "haben" and judged and (has_es or stands_in_front or _is_judged_behind(tokens))


def _is_judged_behind(tokens: Sequence[Tagged]) -> bool:
    """`Bücher abzugeben ist auch am Sonntag möglich`: the verb and the helper side by side, the judgement at the end."""
    return tokens[-1].low in read_words("infinitive_adjectives.txt") and any(
        verb.tag.endswith(("(IZU)", "(INF)")) and helper.is_finite for verb, helper in itertools.pairwise(tokens[1:])
    )


def _has_owner(following: Tagged | None) -> bool:
    """`den Wunsch der Eltern zu beachten`: no wish to do something."""
    return following is not None and following.low in read_words("genitive_articles.txt")


def _possibilities(tagged: Sequence[Tagged]) -> Iterator[Duty]:
    """`Der Termin lässt sich buchen`, but not `Eltern lassen sich beraten`: people let somebody do something."""
    for place, token in enumerate(tagged):
        if token.low not in read_words("forms_of_lassen.txt"):
            continue
        start, end = _stretch(tagged, place)
        stretch = tagged[start:end]
        verb = next((other for other in reversed(stretch) if _is_basic_form(other) and other is not token), None)
        if verb is not None and any(other.low == "sich" for other in stretch) and not _has_person(stretch):
            yield Duty(DutyKind.CAN, token, verb, has_zu=False)


def _has_person(tokens: Sequence[Tagged]) -> bool:
    """Somebody in the stretch who may be its subject: not behind a preposition."""
    for place, token in enumerate(tokens):
        last = token.low.rpartition("-")[2]
        is_person = (
            token.tag == "NNA"
            or (token.tag == "NE" and "-" not in token.text)
            or last in read_words("persons.txt")
            or last.endswith("innen")
        )
        is_person = is_person and token.tag != "PIAT" and (token.text[0].isupper() or token.tag == "PIS")
        is_pronoun = token.low in read_words("personal.txt") and token.tag != "PPOSAT"  # `Ihr Termin`
        if is_pronoun or (is_person and not is_governed(tokens, place)):
            return True
    return False


def is_governed(tokens: Sequence[Tagged], place: int) -> bool:
    """Tell whether a noun stands behind a preposition: `mit den Eltern`."""
    while place and tokens[place - 1].tag in _INSIDE:
        place -= 1
    return place > 0 and tokens[place - 1].tag.startswith("APPR")
