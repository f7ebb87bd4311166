"""For whom: the people it is made for and the age of the child."""

from typing import get_args

from generator.editions.easy.grammar import are_alike, are_in_months
from generator.editions.easy.sentences import listed, sentences, unknown
from generator.editions.line import Reply, SaidLine
from generator.editions.texts import Texts
from generator.editions.wording import age_in_words, joined, number_of_age, unit_of_age
from generator.facts.who import Ages, Who
from generator.model.ages import ChildAge
from generator.model.records import Audience

_AUDIENCES: tuple[Audience, ...] = get_args(Audience)
_KINDS_OF_PARENTS: tuple[Audience, ...] = ("fathers", "single-parents")
"""Are parents too: `für Eltern und Väter` would say that fathers are none."""


def who_reply(who: Who, t: Texts) -> Reply:
    """Who may come."""
    more = sentences(*(t.choose(question, answer) for question, answer in who.said.items()))
    if not who.known:
        return unknown("who", t, *more)
    return Reply("who", (*_audience_lines(who, t), *(_age_lines(who, who.ages, t) if who.ages else ()), *more))


def _audience_lines(who: Who, t: Texts) -> tuple[SaidLine, ...]:
    apart = _KINDS_OF_PARENTS if "parents" in who.audiences else ()
    meant = [audience for audience in _AUDIENCES if audience in who.audiences]
    words = [t.choose("audience", audience) for audience in meant if audience not in apart]
    if "children" in meant and who.is_for_youth:
        words[0] = t.audience_youth
    elif "children" in meant and who.reaches_youth:
        words.insert(1, t.audience_youth)
    also = [t.choose("audience", audience) for audience in meant if audience in apart]
    return (listed("who_for", words, t) if words else ()) + (
        sentences(t.who_also.format(words=joined(also, t))) if also else ()
    )


def _age_lines(who: Who, ages: Ages, t: Texts) -> tuple[SaidLine, ...]:
    if "pregnant" in who.audiences:  # they may have no child yet
        return sentences(t.age_question) + _limits(ages, "born", t)
    if who.speaks_to_parents:
        return _limits(ages, "own", t)
    return _limits(ages, "youth" if who.is_for_youth else "children", t)


def _limits(ages: Ages, subject: str, t: Texts) -> tuple[SaidLine, ...]:
    """What is said of the child's age; the subject of the sentences is one of the texts `age_be` and `age_can`."""
    be, can = t.choose("age_be", subject), t.choose("age_can", subject)
    # Nobody is younger than 0: `from: 0` sets no limit.
    youngest = None if ages.youngest is None or ages.youngest.is_birth else ages.youngest
    oldest = ages.oldest
    if oldest is not None and oldest.is_birth:
        return sentences(t.age_below.format(be=be, age=t.age_newborn))
    if youngest is None and oldest is None:
        return sentences(t.age_any.format(can=can))
    if youngest is not None and youngest == oldest:
        return sentences(t.age_exact.format(be=be, age=age_in_words(youngest, t)))
    if youngest is not None and oldest is not None and "mixed" not in map(unit_of_age, (youngest, oldest)):
        return sentences(t.age_between.format(be=be, span=_between(youngest, oldest, t)))
    least = () if youngest is None else (t.age_least.format(be=be, age=age_in_words(youngest, t)),)
    most = () if oldest is None else (t.age_most.format(be=be, age=age_in_words(oldest, t)),)
    return sentences(*least, *most)


def _between(youngest: ChildAge, oldest: ChildAge, t: Texts) -> str:
    """`6 Monaten und 3 Jahren`, `3 und 6 Jahren`: in the dative, as it stands after `zwischen`."""
    if are_in_months(youngest, oldest):
        return f"{youngest.months}{t.and_word}{t.count('age_month_dative', oldest.months)}"
    if are_alike(youngest, oldest):
        return f"{number_of_age(youngest)}{t.and_word}{age_in_words(oldest, t, dative=True)}"
    return f"{age_in_words(youngest, t, dative=True)}{t.and_word}{age_in_words(oldest, t, dative=True)}"
