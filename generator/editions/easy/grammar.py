"""Small facts by rule: times, money, ages, phone numbers. One way to say one thing."""

from datetime import date, time
from decimal import Decimal

from generator.editions.texts import Texts
from generator.editions.wording import is_pair, long_date, unit_of_age, weekday_name
from generator.model.ages import ChildAge
from generator.model.phones import PhoneNumber, print_phone
from generator.model.times import WEEKDAYS


def weekday_date(day: date, t: Texts) -> str:
    """A day as `Samstag, 15. August 2026`."""
    return t.weekday_date.format(weekday=weekday_name(WEEKDAYS[day.weekday()], t), date=long_date(day, t))


def days_in_a_row(first: date, last: date, t: Texts) -> str:
    """Several days in a row: `vom 13. Juli 2027 bis 17. Juli 2027`, `am 19. Juli 2027 und am 20. Juli 2027`."""
    if is_pair(first, last):
        return t.and_word.join(t.on_day.format(day=long_date(day, t)) for day in (first, last))
    return t.from_date_to.format(first=long_date(first, t), last=long_date(last, t))


def both_days(first: date, last: date, t: Texts) -> str:
    """`19. Juli 2027 und 20. Juli 2027`."""
    return f"{long_date(first, t)}{t.and_word}{long_date(last, t)}"


def easy_time(moment: time, t: Texts) -> str:
    """A time as `9 Uhr 30`; the last moment of a day is `24 Uhr`."""
    hour = 24 if moment == time.max else moment.hour
    if moment == time.max or not moment.minute:
        return t.time_hour.format(hour=hour)
    return t.time_minute.format(hour=hour, minute=moment.minute)


def easy_phone(phone: PhoneNumber) -> str:
    """A number in groups of 2 or 3 digits behind the area code: `02541 123 45 67`."""
    parts = print_phone(phone).replace("-", " ").split(" ")
    if not phone.e164.startswith("+49"):
        return " ".join(parts)
    return " ".join([parts[0], *(_in_pairs(part) for part in parts[1:])])


def _in_pairs(digits: str) -> str:
    """`2312500` as `231 25 00`: a group of 3 first where the number of digits is odd."""
    first = min(len(digits), 3 if len(digits) % 2 else 2)
    return " ".join([digits[:first], *(digits[i : i + 2] for i in range(first, len(digits), 2))])


def easy_money(amount: Decimal, t: Texts) -> str:
    """Euros as `5 Euro`, `5 Euro und 50 Cent`, `50 Cent`, `1.200 Euro`."""
    euros, cents = divmod(int(amount * 100), 100)
    whole = t.money_euros.format(euros=f"{euros:,}".replace(",", t.thousands_mark))
    if not cents:
        return whole
    rest = t.money_cents.format(cents=cents)
    return f"{whole}{t.and_word}{rest}" if euros else rest


def are_alike(youngest: ChildAge, oldest: ChildAge) -> bool:
    """Both have one unit, which is named once: `3 und 6 Jahre`, `6 und 10 Wochen`."""
    return unit_of_age(youngest) == unit_of_age(oldest) != "mixed"


def are_in_months(youngest: ChildAge, oldest: ChildAge) -> bool:
    """Both are counted in months: `12 und 18 Monate` is easier to compare than `1 Jahr und 18 Monate`."""
    if youngest.weeks or oldest.weeks:
        return False
    has_part = bool(youngest.months % 12 or oldest.months % 12)
    return has_part and oldest.months <= 24 and (oldest.months > 12 or bool(oldest.months % 12))
