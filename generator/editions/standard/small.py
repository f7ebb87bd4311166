"""Small facts in a few words: ages, hours, prices, times. Shared by cards and pages."""

from datetime import date, time
from decimal import Decimal

from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import (
    MOST_TIMES,
    AgeUnit,
    age_in_words,
    card_times,
    first_times,
    long_date,
    number_of_age,
    unit_of_age,
    weekday_name,
)
from generator.facts.cost import Price
from generator.facts.when import When
from generator.facts.who import Ages
from generator.model.ages import ChildAge
from generator.model.parts import WEEKDAYS, Monthly, SingleDate, Weekday
from generator.schedule import Dated


def clock(moment: time) -> str:
    """`9:30`, `14`, `24` for the end of a day."""
    if moment == time.max:
        return "24"
    return f"{moment.hour}:{moment.minute:02d}" if moment.minute else str(moment.hour)


def clock_span(start: time, end: time | None, t: Texts) -> str:
    """`9:30 bis 11 Uhr`, `ab 9:30 Uhr`."""
    if end is None:
        return t.time_from.format(start=clock(start))
    return t.time_span.format(start=clock(start), end=clock(end))


def short_weekday(weekday: Weekday, t: Texts) -> str:
    """`Mo`."""
    return t.choose("day_short", weekday)


def short_date(day: date, t: Texts) -> str:
    """`Mo, 24.11.`."""
    return t.short_date.format(weekday=short_weekday(WEEKDAYS[day.weekday()], t), day=day.day, month=day.month)


def age_range(ages: Ages | None, t: Texts) -> str:
    """`6 Monate bis 3 Jahre`, `1 bis 3 Jahre`, `ab 6 Wochen`; empty where nothing is said."""
    if ages is None:
        return ""
    youngest, oldest = ages.youngest or ChildAge(0), ages.oldest
    if oldest is None:
        return t.age_from.format(start=_age(youngest, t, dative=True))
    if youngest.is_birth:
        return t.age_to.format(end=_age(oldest, t))
    if youngest == oldest:
        return _age(oldest, t)
    # "1 Jahr" and "3 Jahre" count the same thing: it is named once.
    start = _number(youngest, t) if _unit(youngest) == _unit(oldest) != "mixed" else _age(youngest, t)
    return t.age_span.format(start=start, end=_age(oldest, t))


def _age(age: ChildAge, t: Texts, dative: bool = False) -> str:
    """`6 Wochen`, `18 Monate`, `2,5 Jahre`, `2 Jahre und 1 Monat`; at birth `0 Jahre`."""
    case = "_dative" if dative else ""
    if _is_half(age):
        return t.choose("age_part", f"year{case}").format(count=_number(age, t))
    return t.count(f"age_year{case}", 0) if age.is_birth else age_in_words(age, t, dative)


def _is_half(age: ChildAge) -> bool:
    """A year and a half is easy to read as a decimal; a month is not: `2,1`."""
    return age.months >= 24 and age.months % 12 == 6 and not age.weeks


def _unit(age: ChildAge) -> AgeUnit:
    return "year" if _is_half(age) or age.is_birth else unit_of_age(age)


def _number(age: ChildAge, t: Texts) -> str:
    """The number before the unit: `6`, `18`, `2,5`."""
    return f"{age.months // 12}{t.decimal_mark}5" if _is_half(age) else str(number_of_age(age))


def euros(amount: Decimal, t: Texts) -> str:
    """`5`, `5,50`."""
    whole = amount.to_integral()
    return str(whole) if whole == amount else f"{amount:.2f}".replace(".", t.decimal_mark)


def cost(price: Price, t: Texts) -> str:
    """`kostenlos`, `5 Euro pro Termin`; empty where it is unknown."""
    if not price.known:
        return ""
    words = t.choose("cost", price.kind)
    if price.amount is None:
        return words
    amount = t.cost_amount.format(amount=euros(price.amount, t))
    amount = t.cost_per.format(price=amount, per=quoted(price.per, t)) if price.per else amount
    return amount if price.kind == "paid" else f"{words} ({amount})"


def days(when: When, t: Texts) -> str:
    """When, in a few words for a card: `Mo, Mi 9:30 Uhr`, `alle 2 Wochen: Mo 9 Uhr`."""
    return "; ".join(first_times(card_times(when, lambda rule: _time(rule, t), t), MOST_TIMES, t))


def _time(rule: Dated, t: Texts) -> str:
    if isinstance(rule, SingleDate):
        return long_date(rule.date, t)
    if isinstance(rule, Monthly):
        return t.every_month.format(week=t.choose("week", rule.week), day=weekday_name(rule.weekday, t))
    names = ", ".join(short_weekday(weekday, t) for weekday in rule.weekdays)
    words = f"{names} {t.time_at.format(start=clock(rule.from_))}"
    return words if rule.every == 1 else t.every_weeks.format(count=rule.every, days=words)
