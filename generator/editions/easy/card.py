"""What a card says of an offer in Easy Language: the same words as on its page, in a few of them."""

from collections.abc import Iterator, Sequence
from datetime import date

from generator.editions.easy.cost import unit_in_words
from generator.editions.easy.grammar import are_alike, are_in_months, days_in_a_row, easy_money, easy_time
from generator.editions.easy.rhythm import days_in_words, month_days_in_words, rare_days_in_words
from generator.editions.texts import Texts
from generator.editions.wording import MOST_TIMES, age_in_words, card_times, first_times, long_date, number_of_age
from generator.facts.cost import Price
from generator.facts.timetable import Frame, Hours, Row, Timetable, date_rows, month_rows, week_rows
from generator.facts.when import When
from generator.facts.who import Ages
from generator.model.ages import ChildAge
from generator.model.times import Weekday, Weekly

_MOST_WORDS = 10
_LONGEST = 12
"""Words of a sentence that is not too long yet."""


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
        return t.age_newborn if oldest.is_birth else t.card_age_to.format(age=age_in_words(oldest, t))
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


def card_rows(when: When, t: Texts) -> tuple[str, ...]:
    """All times in a few words each."""
    return card_times(when, _told(when.brief, t), t)


def card_days(when: When, t: Texts) -> str:
    """`am Montag und am Mittwoch um 9 Uhr 30`."""
    times = card_rows(when, t)
    most = 1 if len(" ".join(times[:MOST_TIMES]).split()) > _MOST_WORDS else MOST_TIMES
    return ", ".join(first_times(times, most, t))


def _told(times: Timetable, t: Texts) -> Iterator[str]:
    for weeks in (*times.weekly, *times.rare):
        yield from (_framed(words, weeks.frame, t) for words in _weeks(weeks.rules, t))
    for months in times.monthly:
        for month in month_rows(months.rules, with_notes=False):
            yield _framed(month_days_in_words(month.days, t), months.frame, t)
    for dates in times.dates:
        for day in date_rows(dates.rules, with_notes=False):
            yield _date(day, dates.frame, t)


def _framed(words: str, frame: Frame, t: Texts) -> str:
    """In which weeks and from when on; where all of it would be too long to read, that alone: the page has the days."""
    whole, alone = _in_frame(words, frame, t), _in_frame("", frame, t).strip()
    return alone if alone and len(f"{whole}, {t.more_times}".split()) > _LONGEST else whole


def _in_frame(words: str, frame: Frame, t: Texts) -> str:
    words = t.card_only.format(times=words) if frame.only_in_holidays else words
    return t.card_starts.format(times=words, date=long_date(frame.starts, t)) if frame.starts else words


def _date(row: Row[date], frame: Frame, t: Texts) -> str:
    if frame.ends is None:
        return t.on_day.format(day=long_date(row.days[0], t)) + _hour(row.hours, t)
    if frame.starts is None:
        return t.until_date.format(date=long_date(frame.ends, t))
    return days_in_a_row(frame.starts, frame.ends, t)


def _hour(hours: Sequence[Hours], t: Texts) -> str:
    """When it begins; of a whole day nobody would say that it begins at 0."""
    is_told = bool(hours) and not hours[0].is_whole_day
    return t.at_hour.format(time=easy_time(hours[0].start, t)) if is_told else ""


def _weeks(rules: Sequence[Weekly], t: Texts) -> Iterator[str]:
    """Each row; all days without hours where a row has too many of them to name, since it would seem to be all."""
    rows = week_rows(rules, with_notes=False)
    if rules[0].only:  # which weeks it is in matters more than the hour
        rows = tuple(Row(row.days, ()) for row in rows)
    if len(rows) > 1 and any(days_in_words(row.days, t)[1] for row in rows):
        days = tuple(dict.fromkeys(day for row in rows for day in row.days))
        yield _weekdays(Row(days, ()), rules[0].every, t)
    else:
        yield from (_weekdays(row, rules[0].every, t) for row in rows)


def _weekdays(row: Row[Weekday], every: int, t: Texts) -> str:
    """With the hour where that stays short."""
    days, names = days_in_words(row.days, t)
    if every == 1 and days == t.every_day and row.hours and row.hours[0].is_whole_day:
        return t.around_the_clock
    if names:
        days = t.days_a_week.format(count=len(names))
    if every == 1:
        return days if names else days + _hour(row.hours, t)
    return t.every_weeks.format(count=every, days=days) if names else rare_days_in_words(row.days, every, t)[0]
