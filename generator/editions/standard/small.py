"""Small facts in a few words: ages, hours, prices. Shared by cards and pages."""

from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal

from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import joined
from generator.facts.cost import Price
from generator.facts.timetable import Hours
from generator.facts.who import Ages
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
    words = t.choose("time_span", hours.next_day) if hours.next_day else t.time_span
    # `0:00` as an end is the end of the day that goes before it.
    return words.format(start=clock(hours.start), end=clock(hours.end if hours.end > time.min else time.max))


def short_date(day: date, today: date, t: Texts) -> str:
    """`Mo, 24.11.`; in another year than today's with the year."""
    weekday = t.choose("day_short", WEEKDAYS[day.weekday()])
    words = t.short_date.format(weekday=weekday, day=day.day, month=day.month)
    return words if day.year == today.year else t.short_date_year.format(date=words, year=day.year)


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
