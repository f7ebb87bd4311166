"""Ages as sentences: `für Kinder von 6 bis 11 Jahren`, `Ihr Kind darf höchstens 1 Jahr alt sein.`"""

from generator.editions.easy.card import card_age
from generator.editions.easy.grammar import are_alike, are_in_months
from generator.editions.easy.sentences import sentences
from generator.editions.line import SaidLine
from generator.editions.texts import Texts
from generator.editions.wording import age_in_words, joined, number_of_age, unit_of_age
from generator.facts.who import Ages, Who, YoungPeople
from generator.model.ages import ChildAge

_LONGEST_SENTENCE = 11
"""Words, where ages stand behind those who have them."""


def age_sentences(who: Who, ages: Ages, t: Texts) -> tuple[SaidLine, ...]:
    """How old the reader's own child may be, or the children that the offer is about."""
    if who.ages_of == "others" or _bounds(ages) == (None, None):  # who sets no limit has told a beginning alone
        return people_of_age("about_people", ages, who.young, t)
    if who.ages_of == "own-child":
        return sentences(*_limits("age_own", ages, t))
    return sentences(t.age_question, *_limits("age_born", ages, t))


def people_of_age(key: str, ages: Ages, young: YoungPeople, t: Texts) -> tuple[SaidLine, ...]:
    """Young people with their ages; in sentences of their own where one would get long."""
    people = joined(t.row(f"young_{young}"), t)
    youngest, oldest = _bounds(ages)
    if youngest is None or youngest != oldest:  # nobody says `Kinder mit 42 Wochen`
        whole = t.choose(key, "aged").format(people=people, ages=_behind_people(ages, t))
        if len(whole.split()) <= _LONGEST_SENTENCE:
            return sentences(whole)
    return sentences(t.choose(key, "alone").format(people=people), *_limits("age_of_all", ages, t))


def _behind_people(ages: Ages, t: Texts) -> str:
    """`von 6 bis 11 Jahren`, `ab 6 Wochen`, `bis 3 Jahre`, `ab der Geburt`."""
    youngest, oldest = _bounds(ages)
    if oldest is None:
        return t.age_any if youngest is None else t.card_age_from.format(age=age_in_words(youngest, t, dative=True))
    if oldest.is_birth:
        return t.aged_newborn
    if youngest is None:
        return t.card_age_to.format(age=age_in_words(oldest, t))
    last = age_in_words(oldest, t, dative=True)
    if are_in_months(youngest, oldest):
        return t.aged_between.format(youngest=youngest.months, oldest=t.count("age_month_dative", oldest.months))
    first = str(number_of_age(youngest)) if are_alike(youngest, oldest) else age_in_words(youngest, t, dative=True)
    return t.aged_between.format(youngest=first, oldest=last)


def _limits(key: str, ages: Ages, t: Texts) -> tuple[str, ...]:
    """What must be true of a child; `key` begins the names of the sentences."""
    youngest, oldest = _bounds(ages)
    if oldest is not None and oldest.is_birth:
        return (t.choose(key, "newborn"),)
    if youngest is not None and oldest is not None and "mixed" not in map(unit_of_age, (youngest, oldest)):
        return (t.choose(key, "exact").format(age=card_age(ages, t)),)
    if youngest is not None and youngest == oldest:
        return (t.choose(key, "exact").format(age=age_in_words(youngest, t)),)
    least = () if youngest is None else (t.choose(key, "least").format(age=age_in_words(youngest, t)),)
    most = () if oldest is None else (t.choose(key, "most").format(age=age_in_words(oldest, t)),)
    return (*least, *most)


def _bounds(ages: Ages) -> tuple[ChildAge | None, ChildAge | None]:
    """Nobody is younger than 0: `from: 0` sets no limit, and is told where nothing else is."""
    return (None if ages.youngest is None or ages.youngest.is_birth else ages.youngest), ages.oldest
