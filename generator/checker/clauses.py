"""Cut a tagged sentence into clauses and find the finite verb of each.

HanTa looks at neighbours only, so it often calls a participle or an infinitive at the end
of a clause finite (`Die Kinder werden betreut`). Here the whole clause decides.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.checker.language import Tagged, word_tags
from generator.checker.lists import read_words

_MARKS = frozenset(",;:–—()[].!?…")
_QUOTES = frozenset("„“”\"»«'‚‘’")
_HELPERS = frozenset({"VM(FIN)", "VA(FIN)"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence with at most one finite verb (or several of one subject)."""

    tokens: tuple[Tagged, ...]
    finite: tuple[Tagged, ...]
    opener: str
    """The mark or word that joins it to what stands before: `,`, `:`, `und`; empty for the first."""
    is_subordinate: bool

    @property
    def first(self) -> str:
        """The first word in small letters."""
        return self.tokens[0].low


def cut_clauses(tagged: Sequence[Tagged]) -> tuple[Clause, ...]:
    """Cut a sentence at its marks and conjunctions; parts of an enumeration stay in their clause."""
    segments = _join_enumerations(_cut_at_marks(tagged))
    clauses: list[Clause] = []
    for opener, tokens in segments:
        for word, part in _cut_at_conjunctions(opener, tokens):
            subordinate = opens_subordinate(part, word)
            clauses.append(Clause(tuple(part), find_finite(part, subordinate), word, subordinate))
    return tuple(clauses)


def find_finite(tokens: Sequence[Tagged], is_subordinate: bool = False) -> tuple[Tagged, ...]:
    """The finite verbs of one clause, after putting HanTa's guesses right."""
    verbs = [token for token in tokens if token.tag.startswith("V") and not _is_noun_inside(token)]
    if not verbs:
        return ()
    if is_subordinate:
        last = next((verb for verb in reversed(verbs) if verb.tag[:2] in {"VA", "VM"} or verb.is_finite), None)
        return (last,) if last and (last.is_finite or _can_be(last, "FIN") or last is verbs[-1]) else ()
    found: list[Tagged] = []
    for token in verbs:
        if not token.is_finite:
            continue
        helped = bool(found) and found[0].tag in _HELPERS
        if helped and (_can_be(token, "PP") or _can_be(token, "INF")):
            continue
        found.append(token)
    if not found and verbs[0].tag[:2] in {"VA", "VM"} and _can_be(verbs[0], "FIN"):
        return (verbs[0],)
    if not found and _is_plural_verb(tokens, verbs):
        return (verbs[-1],)
    return tuple(found)


def opens_subordinate(tokens: Sequence[Tagged], opener: str = "") -> bool:
    """Tell whether a stretch is a subordinate clause: a joining word in front, the verb at the end."""
    words = tokens
    if words[0].tag == "KON" and len(words) > 1:
        words = words[1:]
    if len(words) < 2:
        return False
    first = words[0].low if words[0].text[0].islower() or not words[0].start else ""
    after_comma = opener == ","
    always = first in read_words("always_joining.txt")
    if always and not _has_verb(words):
        return False  # `Ob groß oder klein`, `Wenn möglich`: a clause without a verb is none
    if always or (
        first in read_words("before_joining.txt") and words[1].low in read_words("joining_after_another.txt")
    ):
        return True
    if first in read_words("sometimes_joining.txt"):
        return ends_with_verb(words) and not words[1].is_finite
    if after_comma and words[0].tag in {"APPR", "APPRART"} and _is_relative_or_asking(words[1].low):
        return ends_with_verb(words[1:]) and words[1].tag != "ART"
    if after_comma and (_is_relative_or_asking(first) or first.startswith("welche")):
        if len(words) == 2:
            return words[1].tag.startswith("VV") and first != "das"  # `die weinen`, `wer kommt`, but `das hilft`
        return ends_with_verb(words) and not words[1].is_finite and words[-2].tag != "PTKZU"
    return first in read_words("infinitive_openers.txt") and ends_with_infinitive(words)


def ends_with_infinitive(words: Sequence[Tagged]) -> bool:
    """Tell whether the stretch ends with *zu* and an infinitive, in two words or in one (`kennenzulernen`)."""
    return words[-1].tag.endswith("(IZU)") or (len(words) > 1 and words[-2].tag == "PTKZU")


def _has_verb(words: Sequence[Tagged]) -> bool:
    return any(word.tag.startswith("V") or _can_be(word, "FIN") for word in words[1:])


def _is_relative_or_asking(low: str) -> bool:
    return low in read_words("relative_pronouns.txt") or low in read_words("asking_words.txt")


def ends_with_verb(words: Sequence[Tagged]) -> bool:
    """Tell whether the last word (marks do not count) is a verb that can be finite."""
    last = words[-1]
    inside = list(words)
    while inside and inside[-1].tag.startswith("V"):
        inside.pop()
    if any(token.tag in _HELPERS for token in inside):
        return False
    return last.tag.startswith("V") and (last.is_finite or _can_be(last, "FIN") or last.tag.endswith("(INF)"))


def _is_noun_inside(token: Tagged) -> bool:
    """A capital inside the sentence: `der Rassel`, whatever the model says."""
    return (
        token.text[:1].isupper()
        and token.start > 0
        and "VV" in token.tag
        and bool(word_tags(token.text))
        and any(tag.startswith("N") for tag in word_tags(token.text))
    )


def can_be_finite(token: Tagged) -> bool:
    """Tell whether a verb may carry a sentence, whatever the model takes it for where it stands: `lernen`."""
    return _can_be(token, "FIN")


def _can_be(token: Tagged, form: str) -> bool:
    return any(tag.startswith("V") and tag.endswith(f"({form})") for tag in word_tags(token.text))


def _cut_at_marks(tagged: Sequence[Tagged]) -> list[tuple[str, list[Tagged]]]:
    segments: list[tuple[str, list[Tagged]]] = [("", [])]
    for token in tagged:
        if token.text in _MARKS:
            segments.append((token.text, []))
        elif token.text not in _QUOTES:
            segments[-1][1].append(token)
    return [(opener, tokens) for opener, tokens in segments if tokens]


def _join_enumerations(segments: Iterable[tuple[str, list[Tagged]]]) -> list[tuple[str, list[Tagged]]]:
    """Join `Hier werden Kinder` and `Jugendliche und Eltern beraten`: a part without its own verb."""
    joined: list[tuple[str, list[Tagged]]] = []
    parts = list(segments)
    for opener, tokens in parts:
        if len(joined) == 1 and tokens is parts[-1][1] and _goes_on(joined[0][1], opener, tokens):
            joined[0][1].extend(tokens)
            continue
        previous = joined[-1][1] if joined else []
        previous_open = bool(joined) and not opens_subordinate(previous, joined[-1][0])
        alone = not _has_own_verb(tokens, previous) and not opens_subordinate(tokens, opener)
        incomplete = not find_finite(previous) and not opens_subordinate(tokens, opener)
        if opener == "," and joined and previous_open and (alone or incomplete):
            previous.extend(tokens)
        else:
            joined.append((opener, list(tokens)))
    return joined


def _goes_on(previous: Sequence[Tagged], opener: str, tokens: Sequence[Tagged]) -> bool:
    """`Die Kinder, die Eltern und die Lehrer kommen`: without this verb the sentence had none, so it is no clause."""
    has_und = any(token.tag == "KON" for token in tokens)
    return (
        opener == "," and has_und and tokens[0].low in read_words("relative_pronouns.txt") and not find_finite(previous)
    )


def _has_own_verb(tokens: Sequence[Tagged], previous: Sequence[Tagged]) -> bool:
    """Tell whether a part carries a finite verb of its own, seen after the part before it."""
    finite = find_finite(tokens)
    if not finite:
        return False
    helped = any(verb.tag in _HELPERS for verb in find_finite(previous))
    return not (
        helped
        and all(_can_be(verb, "PP") or _can_be(verb, "INF") for verb in finite)
        and len(finite) == 1
        and finite[0] is tokens[-1]
    )


def _is_plural_verb(tokens: Sequence[Tagged], verbs: Sequence[Tagged]) -> bool:
    """`die Eltern reden`: HanTa calls the last word an infinitive, but a subject stands in front and nothing asks for it."""
    last = verbs[-1]
    has_subject = (
        len(tokens) > 2 and tokens[0].tag in {"ART", "PPOSAT", "PIAT", "CARD"} and tokens[1].tag in {"NN", "NNA"}
    )
    return has_subject and len(verbs) == 1 and last is tokens[-1] and last.tag == "VV(INF)" and _can_be(last, "FIN")


def _cut_at_conjunctions(opener: str, tokens: list[Tagged]) -> list[tuple[str, list[Tagged]]]:
    parts: list[tuple[str, list[Tagged]]] = []
    start, word = 0, opener
    for index, token in enumerate(tokens):
        if token.tag != "KON" or index == start:
            continue
        rest = tokens[index + 1 :]
        before = tokens[start:index]
        if find_finite(before) and _has_own_verb(rest, before):
            parts.append((word, before))
            start, word = index + 1, token.low
    parts.append((word, tokens[start:]))
    return parts
