"""Small facts in a few words: ages, hours, prices, times. Shared by cards and pages."""

from datetime import date, time
from decimal import Decimal

from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import MOST_TIMES, card_times, first_times, long_date, weekday_name
from generator.facts.cost import Price
from generator.facts.when import When
from generator.facts.who import Ages
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


def age(months: int, t: Texts, dative: bool = False) -> str:
    """An age in months up to the second birthday unless it is a full year, then in years."""
    case = "_dative" if dative else ""
    if _is_in_months(months):
        return t.count(f"age_month{case}", months)
    number = _number(months, t)
    return (
        t.count(f"age_year{case}", months // 12)
        if number.isdigit()
        else t.choose("age_part", f"year{case}").format(count=number)
    )


def age_range(ages: Ages | None, t: Texts) -> str:
    """`6 Monate bis 3 Jahre`, `1 bis 3 Jahre`; empty where nothing is said."""
    if ages is None:
        return ""
    if ages.oldest is None:
        return t.age_from.format(start=age(ages.youngest or 0, t, dative=True))
    if not ages.youngest:
        return t.age_to.format(end=age(ages.oldest, t))
    if ages.youngest == ages.oldest:
        return age(ages.oldest, t)
    # "1 Jahr" and "3 Jahre" count the same thing: it is named once.
    is_alike = _is_in_months(ages.youngest) == _is_in_months(ages.oldest)
    start = _number(ages.youngest, t) if is_alike else age(ages.youngest, t)
    return t.age_span.format(start=start, end=age(ages.oldest, t))


def _is_in_months(months: int) -> bool:
    return bool(months % 12) and months < 24


def _number(months: int, t: Texts) -> str:
    """The number before the unit: `18`, `3`, `2,5`."""
    if _is_in_months(months):
        return str(months)
    years = Decimal(months) / 12
    return str(int(years)) if years == years.to_integral() else f"{years:.1f}".replace(".", t.decimal_mark)


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
