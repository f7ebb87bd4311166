"""What a card says of an offer in Easy Language: the same words as on its page, in a few of them."""

from collections.abc import Iterator, Sequence
from datetime import date

from generator.editions.easy.cost import unit_in_words
from generator.editions.easy.grammar import are_alike, are_in_months, days_in_a_row, easy_money, easy_time
from generator.editions.easy.rhythm import days_in_words, month_days_in_words, rare_days_in_words, span_in_words
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


def card_days(when: When, t: Texts) -> str:
    """`am Montag von 9 Uhr 30 bis 11 Uhr`; a second time matters more than the end of the first."""
    whole = card_times(when, _told(when.brief, True, t), t)
    if _is_short(whole):
        return ", ".join(first_times(whole, MOST_TIMES, t))
    times = card_times(when, _told(when.brief, len(whole) == 1, t), t)
    return ", ".join(first_times(times, MOST_TIMES if _is_short(times) else 1, t))


def _is_short(times: Sequence[str]) -> bool:
    return len(" ".join(times[:MOST_TIMES]).split()) <= _MOST_WORDS


def _told(times: Timetable, with_ends: bool, t: Texts) -> Iterator[str]:
    for weeks in (*times.weekly, *times.rare):
        yield from (_framed(words, weeks.frame, t) for words in _weeks(weeks.rules, with_ends, t))
    for months in times.monthly:
        for month in month_rows(months.rules, with_notes=False):
            yield _framed(month_days_in_words(month.days, t), months.frame, t)
    for dates in times.dates:
        for day in date_rows(dates.rules, with_notes=False):
            yield _date(day, dates.frame, with_ends, t)


def _framed(words: str, frame: Frame, t: Texts) -> str:
    """In which weeks and from when on; where all of it would be too long to read, that alone: the page has the days."""
    whole, alone = _in_frame(words, frame, t), _in_frame("", frame, t).strip()
    return alone if alone and len(f"{whole}, {t.more_times}".split()) > _LONGEST else whole


def _in_frame(words: str, frame: Frame, t: Texts) -> str:
    words = t.card_only.format(times=words) if frame.only_in_holidays else words
    return t.card_starts.format(times=words, date=long_date(frame.starts, t)) if frame.starts else words


def _date(row: Row[date], frame: Frame, with_ends: bool, t: Texts) -> str:
    if frame.ends is None:
        return _with_hour(t.on_day.format(day=long_date(row.days[0], t)), row.hours, with_ends, t)
    if frame.starts is None:
        return t.until_date.format(date=long_date(frame.ends, t))
    return days_in_a_row(frame.starts, frame.ends, t)


def _with_hour(days: str, hours: Sequence[Hours], with_ends: bool, t: Texts) -> str:
    """From when until when, or when it begins. A whole day does not begin at 0."""
    if not hours or hours[0].is_whole_day:
        return days
    if with_ends and len(hours) == 1 and hours[0].end is not None:
        whole = t.day_and_hours.format(day=days, hours=span_in_words(hours[0], t))
        if len(whole.split()) <= _LONGEST:
            return whole
    return days + t.at_hour.format(time=easy_time(hours[0].start, t))


def _weeks(rules: Sequence[Weekly], with_ends: bool, t: Texts) -> Iterator[str]:
    """Each row; all days without hours where a row has too many of them to name, since it would seem to be all."""
    rows = week_rows(rules, with_notes=False)
    if rules[0].only:  # which weeks it is in matters more than the hour
        rows = tuple(Row(row.days, ()) for row in rows)
    if len(rows) > 1 and any(days_in_words(row.days, t)[1] for row in rows):
        days = tuple(dict.fromkeys(day for row in rows for day in row.days))
        yield _weekdays(Row(days, ()), rules[0].every, with_ends, t)
    else:
        yield from (_weekdays(row, rules[0].every, with_ends, t) for row in rows)


def _weekdays(row: Row[Weekday], every: int, with_ends: bool, t: Texts) -> str:
    """With the hour where that stays short."""
    days, names = days_in_words(row.days, t)
    if every == 1 and days == t.every_day and row.hours and row.hours[0].is_whole_day:
        return t.around_the_clock
    if names:
        days = t.days_a_week.format(count=len(names))
    if every == 1:
        return days if names else _with_hour(days, row.hours, with_ends, t)
    return t.every_weeks.format(count=every, days=days) if names else rare_days_in_words(row.days, every, t)[0]
