"""Small facts in words: ages, times, prices, days. Shared by cards and pages; the words come from the edition."""

from datetime import date, time
from decimal import Decimal

from generator.editions.texts import Texts
from generator.model.parts import AgeRange, Appointment, Cost, Monthly, SingleDate, Times
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.schedule import is_over

_MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni",
           "Juli", "August", "September", "Oktober", "November", "Dezember")  # fmt: skip


def long_date(day: date) -> str:
    """`15. August 2026`."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


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


def age(months: int, t: Texts, dative: bool = False) -> str:
    """An age in months up to the second birthday unless it is a full year, then in years."""
    case = "_dative" if dative else ""
    if months % 12 and months < 24:
        return t.count(f"age_month{case}", months)
    years = Decimal(months) / 12
    if years == years.to_integral():
        return t.count(f"age_year{case}", int(years))
    return t.choose("age_year", f"part{case}").format(count=f"{years:.1f}".replace(".", ","))


def age_range(span: AgeRange | None, t: Texts) -> str:
    """`6 Monate bis 3 Jahre`, `1 bis 3 Jahre`; empty where nothing is said."""
    if span is None or (span.from_ is None and span.to is None):
        return ""
    if span.to is None:
        return t.age_from.format(start=age(span.from_ or 0, t, dative=True))
    if not span.from_:
        return t.age_to.format(end=age(span.to, t))
    if span.from_ == span.to:
        return age(span.to, t)
    start, end = age(span.from_, t), age(span.to, t)
    number, unit = start.split(" ", 1)
    # "1 Jahr" and "3 Jahre" count the same thing: it is named once.
    return t.age_span.format(start=number if end.split(" ", 1)[1].startswith(unit[:4]) else start, end=end)


def euros(amount: Decimal) -> str:
    """`5`, `5,50`."""
    whole = amount.to_integral()
    return str(whole) if whole == amount else f"{amount:.2f}".replace(".", ",")


def cost(cost_: Cost | None, t: Texts) -> str:
    """`kostenlos`, `5 Euro pro Termin`; empty where it is unknown."""
    if cost_ is None or cost_.kind == "unknown":
        return ""
    words = t.choose("cost", cost_.kind)
    if cost_.amount is not None and cost_.kind != "free":
        price = t.cost_amount.format(amount=euros(cost_.amount))
        price = t.cost_per.format(price=price, per=cost_.per) if cost_.per else price
        words = price if cost_.kind == "paid" else f"{words} ({price})"
    return words


def places(offer: PublishedOffer, context: Context) -> str:
    """`Dülmen`, `Dülmen, Coesfeld und 2 weitere Orte`, `im ganzen Kreis`."""
    t = context.texts
    if offer.municipalities == "all":
        return t.place_everywhere
    towns = [context.published.municipalities[i] for i in offer.municipalities if i in context.published.municipalities]
    names = [context.title(town) for town in towns]
    if len(names) > 3:
        return t.place_more.format(places=", ".join(names[:2]), count=len(names) - 2)
    return ", ".join(names)


def days(offer: PublishedOffer, t: Texts, today: date) -> str:
    """When, in a few words for a card: `Mo, Mi 9:30 Uhr`, `alle 2 Wochen: Mo 9 Uhr`; what is over is left out."""
    parts = list(dict.fromkeys(_time(rule, t) for rule in offer.times if not is_over(rule, today)))
    return "; ".join([*parts[:2], *([t.more_times] if len(parts) > 2 else [])])


def _time(rule: Times, t: Texts) -> str:
    if isinstance(rule, Appointment):
        return t.by_appointment
    if isinstance(rule, SingleDate):
        return long_date(rule.date)
    if isinstance(rule, Monthly):
        return t.day_monthly.format(week=t.choose("week", rule.week), day=t.choose("day", rule.weekday))
    if rule.is_around_the_clock and rule.every == 1:
        return t.around_the_clock
    names = ", ".join(t.choose("day_short", weekday) for weekday in rule.weekdays)
    words = f"{names} {t.time_at.format(start=clock(rule.from_))}"
    return words if rule.every == 1 else t.every_weeks.format(count=rule.every, days=words)
