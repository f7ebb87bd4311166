"""Small facts in a few words: ages, hours, prices. Shared by cards and pages."""

from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal

from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import AgeUnit, age_in_words, joined, long_date, number_of_age, unit, unit_of_age
from generator.facts.cost import Price
from generator.facts.hours import Hours
from generator.facts.who import Ages
from generator.model.ages import ChildAge
from generator.model.times import WEEKDAYS


def clock(moment: time) -> str:
    """`9:30`, `14`, `24` for the end of a day."""
    if moment == time.max:
        return "24"
    return f"{moment.hour}:{moment.minute:02d}" if moment.minute else str(moment.hour)


def hours_words(hours: Sequence[Hours], t: Texts) -> str:
    """The hours of a day: `9:30 bis 11 Uhr`, `ab 9:30 Uhr`, `9 bis 11 Uhr und 14 bis 16 Uhr`."""
    return joined([_span(span, t) for span in hours], t)


def _span(hours: Hours, t: Texts) -> str:
    if hours.end is None:
        return t.time_from.format(start=clock(hours.start))
    if hours.is_whole_day:
        return t.around_the_clock
    words = t.time_span_next_day if hours.ends_next_day else t.time_span
    # `0:00` as an end is the end of the day that goes before it.
    return words.format(start=clock(hours.start), end=clock(hours.end if hours.end > time.min else time.max))


def short_date(day: date, year: int, t: Texts) -> str:
    """`Mo, 24.11.`; in another year than the site's with it."""
    weekday = t.choose("day_short", WEEKDAYS[day.weekday()])
    words = t.short_date.format(weekday=weekday, day=day.day, month=day.month)
    return words if day.year == year else t.short_date_year.format(date=words, year=day.year)


def card_date(day: date, year: int, t: Texts) -> str:
    """`Mi, 2. Dezember`; in another year than the site's with it."""
    if day.year != year:
        return whole_date(day, t)
    words = t.date_month.format(day=day.day, month=t.row("months")[day.month - 1])
    return _after_weekday(day, words, t)


def whole_date(day: date, t: Texts) -> str:
    """`Mi, 2. Dezember 2026`."""
    return _after_weekday(day, long_date(day, t), t)


def _after_weekday(day: date, words: str, t: Texts) -> str:
    return t.card_date.format(weekday=t.choose("day_short", WEEKDAYS[day.weekday()]), date=words)


def age_range(ages: Ages | None, t: Texts) -> str:
    """`6 Monate bis 3 Jahre`, `1 bis 3 Jahre`, `ab 6 Wochen`; empty where nothing is said."""
    if ages is None:
        return ""
    youngest, oldest = ages.youngest or ChildAge(0), ages.oldest
    if oldest is None and youngest.is_birth:
        return t.age_any
    if oldest is None:
        return t.age_from.format(start=_age(youngest, t, dative=True))
    if oldest.is_birth:
        return t.age_newborn
    if youngest.is_birth:
        return t.age_to.format(end=_age(oldest, t))
    if youngest == oldest:
        return _age(oldest, t)
    if _unit(youngest) == _unit(oldest) == "mixed":
        first, last = (age_in_words(age, t, is_short=True) for age in (youngest, oldest))
        return t.age_span.format(start=first, end=last)
    # "1 Jahr" and "3 Jahre" count the same thing: it is named once.
    start = _number(youngest, t) if _unit(youngest) == _unit(oldest) else _age(youngest, t)
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
    per = quoted(unit(price.per, t), t) if price.per else ""
    if price.amount is None:
        return t.cost_unpriced_per.format(cost=words, per=per) if per else words
    amount = t.cost_amount.format(amount=euros(price.amount, t))
    amount = t.cost_per.format(price=amount, per=per) if per else amount
    if price.kind == "paid":
        return amount
    # Nobody said that it is the lowest or the highest one.
    return f"{words} ({t.choose('cost_amount', price.kind).format(amount=amount)})"
