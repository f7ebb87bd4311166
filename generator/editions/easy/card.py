"""What a card says of an offer in Easy Language: the same words as on its page, in a few of them."""

from datetime import date

from generator.editions.easy.cost import unit_in_words
from generator.editions.easy.grammar import easy_date, easy_money, easy_time
from generator.editions.easy.rhythm import EVERY_DAY, WHOLE_WEEK, days_in_words, month_day_in_words
from generator.editions.easy.who import age_in_words, are_in_months
from generator.model.parts import AgeRange, Appointment, Cost, Monthly, SingleDate, Times, Weekly
from generator.schedule import is_over

_MOST_TIMES = 2
_MOST_WORDS = 10


def card_age(span: AgeRange | None) -> str:
    """`6 Monate bis 3 Jahre`, `1 bis 3 Jahre`, `ab 18 Monaten`; empty where nothing is said."""
    if span is None or (span.from_ is None and span.to is None):
        return ""
    youngest, oldest = span.from_ or 0, span.to
    if oldest is None:
        return f"ab {age_in_words(youngest, dative=True)}" if youngest else "jedes Alter"
    if not youngest:
        return f"bis {age_in_words(oldest)}" if oldest else "jünger als 1 Monat"
    if youngest == oldest:
        return age_in_words(oldest)
    if are_in_months(youngest, oldest):
        return f"{youngest} bis {oldest} Monate"
    if youngest % 12 == 0 and oldest % 12 == 0:
        return f"{youngest // 12} bis {oldest // 12} Jahre"
    return f"{age_in_words(youngest)} bis {age_in_words(oldest)}"


def card_cost(cost: Cost | None) -> str:
    """`kostet nichts`, `5 Euro für jeden Termin`; empty where it is unknown."""
    if cost is None or cost.kind == "unknown":
        return ""
    if cost.kind != "paid":
        return {"free": "kostet nichts", "income-based": "kostet verschieden viel", "donation": "Spende"}[cost.kind]
    if cost.amount is None:
        return "kostet Geld"
    if not cost.amount:
        return ""
    unit = unit_in_words(cost.per) if cost.per else ""
    # An amount without what it is for would mislead: 10 Euro for a course are not 10 Euro for an hour.
    return "kostet Geld" if cost.per and not unit else f"{easy_money(cost.amount)}{f' für {unit}' if unit else ''}"


def card_days(times: tuple[Times, ...], today: date) -> str:
    """`am Montag und am Mittwoch um 9 Uhr 30`; what is over is left out."""
    words = list(dict.fromkeys(_time(rule) for rule in times if not is_over(rule, today)))
    most = 1 if len(" ".join(words[:_MOST_TIMES]).split()) > _MOST_WORDS else _MOST_TIMES
    return ", ".join([*words[:most], *(["mehr Zeiten"] if len(words) > most else [])])


def _time(rule: Times) -> str:
    if isinstance(rule, Appointment):
        return "mit Termin"
    if isinstance(rule, Weekly) and rule.is_around_the_clock and rule.every == 1:
        return "am Tag und in der Nacht"
    hour = f"um {easy_time(rule.from_)}"
    if isinstance(rule, SingleDate):
        return f"am {easy_date(rule.date)} {hour}"
    return month_day_in_words(rule) if isinstance(rule, Monthly) else _weekdays(rule, hour)


def _weekdays(rule: Weekly, hour: str) -> str:
    """With the hour where that stays short."""
    days, names = days_in_words(rule.weekdays)
    if names:
        days = f"an {len(names)} Tagen in der Woche"
    if rule.every == 1:
        return days if names else f"{days} {hour}"
    if days == EVERY_DAY:
        days = WHOLE_WEEK
    return f"alle {rule.every} Wochen {days}"
