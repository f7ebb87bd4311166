"""What a card says of an offer in Easy Language: the same words as on its page, in a few of them."""

from generator.editions.easy.cost import unit_in_words
from generator.editions.easy.grammar import are_alike, are_in_months, easy_money, easy_time
from generator.editions.easy.rhythm import days_in_words, month_day_in_words, rare_days_in_words
from generator.editions.texts import Texts
from generator.editions.wording import MOST_TIMES, age_in_words, card_times, first_times, long_date, number_of_age
from generator.facts.cost import Price
from generator.facts.when import When
from generator.facts.who import Ages
from generator.model.ages import ChildAge
from generator.model.parts import Monthly, SingleDate, Weekly
from generator.schedule import Dated

_MOST_WORDS = 10


def card_age(ages: Ages | None, t: Texts) -> str:
    """`6 Monate bis 3 Jahre`, `1 bis 3 Jahre`, `ab 18 Monaten`; empty where nothing is said."""
    if ages is None:
        return ""
    youngest, oldest = ages.youngest or ChildAge(0), ages.oldest
    if oldest is None:
        return (
            t.card_age_any if youngest.is_birth else t.card_age_from.format(age=age_in_words(youngest, t, dative=True))
        )
    if youngest.is_birth:
        return t.card_age_newborn if oldest.is_birth else t.card_age_to.format(age=age_in_words(oldest, t))
    if youngest == oldest:
        return age_in_words(oldest, t)
    if are_in_months(youngest, oldest):
        return t.card_age_span.format(youngest=youngest.months, oldest=t.count("age_month", oldest.months))
    if are_alike(youngest, oldest):
        return t.card_age_span.format(youngest=number_of_age(youngest), oldest=age_in_words(oldest, t))
    return t.card_age_span.format(youngest=age_in_words(youngest, t), oldest=age_in_words(oldest, t))


def card_cost(price: Price, t: Texts) -> str:
    """`kostet nichts`, `5 Euro für jeden Termin`; empty where it is unknown."""
    if not price.known:
        return ""
    if price.kind != "paid" or price.amount is None:
        return t.choose("cost", price.kind)
    unit = unit_in_words(price.per, t) if price.per else ""
    if price.per and not unit:
        # An amount without what it is for would mislead: 10 Euro for a course are not 10 Euro for an hour.
        return t.cost_paid
    money = easy_money(price.amount, t)
    return t.card_cost_unit.format(money=money, unit=unit) if unit else money


def card_days(when: When, t: Texts) -> str:
    """`am Montag und am Mittwoch um 9 Uhr 30`."""
    times = card_times(when, lambda rule: _time(rule, t), t)
    most = 1 if len(" ".join(times[:MOST_TIMES]).split()) > _MOST_WORDS else MOST_TIMES
    return ", ".join(first_times(times, most, t))


def _time(rule: Dated, t: Texts) -> str:
    if isinstance(rule, Monthly):
        return month_day_in_words(rule, t)
    hour = t.at_hour.format(time=easy_time(rule.from_, t))
    if isinstance(rule, SingleDate):
        return t.on_day.format(day=long_date(rule.date, t)) + hour
    return _weekdays(rule, hour, t)


def _weekdays(rule: Weekly, hour: str, t: Texts) -> str:
    """With the hour where that stays short."""
    days, names = days_in_words(rule.weekdays, t)
    if names:
        days = t.days_a_week.format(count=len(names))
    if rule.every == 1:
        return days if names else days + hour
    return t.every_weeks.format(count=rule.every, days=days) if names else rare_days_in_words(rule, t)[0]
