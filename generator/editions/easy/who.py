"""For whom: the people it is made for and their age. No sentence states what the reader is."""

from typing import get_args

from generator.editions.easy.age import age_sentences, people_of_age
from generator.editions.easy.sentences import listed, sentences, unknown
from generator.editions.line import Reply, SaidLine
from generator.editions.texts import Texts
from generator.editions.wording import joined
from generator.facts.who import Who
from generator.model.records import Audience

_AUDIENCES: tuple[Audience, ...] = get_args(Audience)


def who_reply(who: Who, t: Texts) -> Reply:
    """Who may come."""
    told = (t.choose(question, answer) for question, answer in who.said.items())
    also = [t.also_professionals] if who.also_professionals else []
    more = sentences(*also, *told, *(t.is_right.splitlines() if who.is_right else ()))
    if not who.known:
        return unknown("who", t, *more)
    if who.is_for_professionals:
        return Reply("who", (*sentences(*t.only_professionals.splitlines()), *_about_lines(who, t), *more))
    if who.ages is None:
        return Reply("who", (*_audience_lines(who, "who_for", t), *more))
    if who.ages_of == "visitors":
        ages = people_of_age("who_for_people", who.ages, who.young, t)
        return Reply("who", (*ages, *_audience_lines(who, "who_also", t), *more))
    return Reply("who", (*_audience_lines(who, "who_for", t), *age_sentences(who, who.ages, t), *more))


def _about_lines(who: Who, t: Texts) -> tuple[SaidLine, ...]:
    """Whose matter it is, where professionals alone may come."""
    ages = people_of_age("about_people", who.ages, who.young, t) if who.ages is not None else ()
    meant = [audience for audience in _AUDIENCES if audience in who.others and not (ages and audience == "children")]
    words = [
        word
        for audience in meant
        for word in (t.row(f"young_{who.young}") if audience == "children" else (t.choose("audience", audience),))
    ]
    return ages + (listed("about_also" if ages else "about", words, t) if words else ())


def _audience_lines(who: Who, key: str, t: Texts) -> tuple[SaidLine, ...]:
    """The people; where they are told after those who come (`who_also`), without them."""
    if who.is_for_both:
        return sentences(t.for_both)
    apart = who.kinds_of_parents
    meant = [audience for audience in _AUDIENCES if audience in who.audiences]
    words = [t.choose("audience", audience) for audience in meant if audience not in (*apart, "children")]
    if "children" in meant and key == "who_for":
        words = [*t.row(f"young_{who.young}"), *words]
    also = [t.choose("audience", audience) for audience in meant if audience in apart]
    return (listed(key, words, t) if words else ()) + (
        sentences(t.who_also_words.format(words=joined(also, t))) if also else ()
    )
