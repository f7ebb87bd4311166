"""What a card says of an offer in Easy Language: the same words as on its page, in a few of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from generator.editions.easy.grammar import are_alike, are_in_months, days_in_a_row, easy_money, easy_time
from generator.editions.easy.rhythm import (
    days_in_words,
    month_days_in_words,
    rare_days_in_words,
    run_in_words,
    span_in_words,
)
from generator.editions.easy.unit import easy_unit
from generator.editions.texts import Texts
from generator.editions.wording import (
    age_in_words,
    card_times,
    is_pair,
    joined,
    long_date,
    number_of_age,
    unit_of_age,
    weekday_names,
)
from generator.facts.cost import Price
from generator.facts.hours import Hours
from generator.facts.timetable import Frame, Row, Timetable, date_rows, hours_rows, month_rows, runs, week_rows
from generator.facts.when import MOST_TIMES, When
from generator.facts.who import Ages
from generator.model.ages import ChildAge
from generator.model.times import WEEKDAYS, Weekday, Weekly

_LONGEST = 12
"""Words of a line that is not too long yet."""
_MOST_NAMES = 3
"""Single days of a week that are named in one breath."""


def card_age(ages: Ages | None, t: Texts) -> str:
    """`6 Monate bis 3 Jahre`, `1 bis 3 Jahre`, `ab 18 Monaten`; empty where nothing is said."""
    if ages is None:
        return ""
    youngest, oldest = ages.youngest or ChildAge(0), ages.oldest
    if oldest is None:
        return t.age_any if youngest.is_birth else t.card_age_from.format(age=age_in_words(youngest, t, dative=True))
    if youngest.is_birth:
        return t.age_newborn if oldest.is_birth else t.card_age_to.format(age=age_in_words(oldest, t))
    if youngest == oldest:
        return age_in_words(oldest, t)
    if are_in_months(youngest, oldest):
        return t.card_age_span.format(youngest=youngest.months, oldest=t.count("age_month", oldest.months))
    if are_alike(youngest, oldest):
        return t.card_age_span.format(youngest=number_of_age(youngest), oldest=age_in_words(oldest, t))
    are_mixed = unit_of_age(youngest) == unit_of_age(oldest) == "mixed"
    first, last = (age_in_words(age, t, is_short=are_mixed) for age in (youngest, oldest))
    return t.card_age_span.format(youngest=first, oldest=last)


def card_cost(price: Price, t: Texts) -> str:
    """`kostet nichts`, `5 Euro für 1 Termin`; empty where it is unknown."""
    if not price.known:
        return ""
    if price.kind != "paid" or price.amount is None:
        return t.choose("cost", price.kind)
    unit = easy_unit(price.per, t) if price.per else None
    if price.per and unit is None:
        # An amount without what it is for would mislead: 10 Euro for a course are not 10 Euro for an hour.
        return t.cost_paid
    money = easy_money(price.amount, t)
    return t.card_cost_unit.format(money=money, unit=unit.words(t)) if unit else money


def card_rows(when: When, towns: Mapping[str, str], most: int, t: Texts) -> tuple[str, ...]:
    """The first times, each whole: in which town, on which days, from when until when, in which weeks; a line for what a
    sentence can hold."""
    return card_times(when, _told(when.brief, towns, t), most, t)


def card_days(when: When, towns: Mapping[str, str], t: Texts) -> str:
    """The first times, line by line: `am Montag von 9 Uhr 30 bis 11 Uhr`."""
    first, *others = card_rows(when, towns, MOST_TIMES, t) or ("",)
    joined_already = (t.more_times, t.by_appointment, t.by_appointment_too)
    return "\n".join((first, *(row if row in joined_already else _joined_on(row, t) for row in others)))


def _joined_on(row: str, t: Texts) -> str:
    """Another time, so that nobody takes it for a part of the one above."""
    word, is_long = t.and_word.strip(), len(row.split("\n", maxsplit=1)[0].split()) >= _LONGEST
    return f"{word}\n{row}" if is_long else f"{word} {row}"


def week_lines(rules: Sequence[Weekly], t: Texts) -> Iterator[str]:
    """The days of a week with the same hours, one after the other."""
    for row in hours_rows(rules):
        yield _lines(*_week(row, rules[0].every, t))


def _told(times: Timetable, towns: Mapping[str, str], t: Texts) -> Iterator[str]:
    def told(frame: Frame, words: Iterable[str], phrases: Iterable[str] = ()) -> str:
        """The place follows its own time: before it, it would hold for the next one too."""
        town = towns.get(frame.town)
        place = t.at_secret_place if frame.is_secret else t.card_venue.format(places=town) if town else ""
        return _lines(*words, place, *phrases)

    for weeks in (*times.weekly, *times.rare):
        for row in week_rows(weeks.rules, with_notes=False):
            yield told(weeks.frame, _week(row, weeks.rules[0].every, t), frame_phrases(weeks.frame, t))
    for months in times.monthly:
        for month in month_rows(months.rules, with_notes=False):
            days = month_days_in_words(month.days, t)
            yield told(months.frame, (days, *_hours(month.hours, t)), frame_phrases(months.frame, t))
    for dates in times.dates:
        for day in date_rows(dates.rules, with_notes=False):
            yield told(dates.frame, _date(day, dates.frame, t))


def _lines(*phrases: str) -> str:
    """The phrases one after the other; what would be too long to read in one line goes on in the next."""
    lines: list[str] = []
    for phrase in filter(None, phrases):
        whole = f"{lines[-1]} {phrase}" if lines else phrase
        if lines and len(whole.split()) <= _LONGEST:
            lines[-1] = whole
        else:
            lines.append(phrase)
    return "\n".join(lines)


def frame_phrases(frame: Frame, t: Texts) -> Iterator[str]:
    """From when on, also after a pause of these days, and in which weeks, in which not: the days are not the holidays'."""
    pauses = [off.last + timedelta(days=1) for off in frame.off if off.first is None]
    starts = max([*pauses, *filter(None, [frame.starts])], default=None)
    if starts and frame.ends and starts < frame.ends:
        yield t.from_date_to.format(first=long_date(starts, t), last=long_date(frame.ends, t))
    elif starts and starts == frame.ends:
        yield t.on_day.format(day=long_date(starts, t))
    elif starts:
        yield t.starts_on.format(date=long_date(starts, t))
    if frame.only_in_holidays:
        yield t.card_only
    yield from (t.choose("card_pause", pause) for pause in frame.pauses)


def _date(row: Row[date], frame: Frame, t: Texts) -> tuple[str, ...]:
    told = _hours(row.hours, t)
    if frame.ends is None:
        return t.on_day.format(day=long_date(row.days[0], t)), *told
    days = t.until_date.format(date=long_date(frame.ends, t))
    if frame.starts is not None:
        days = days_in_a_row(frame.starts, frame.ends, t)
    daily = t.on_both_days if frame.starts and is_pair(frame.starts, frame.ends) else t.every_day
    # The end on the next day makes a line of its own of the hours.
    each = (daily, told[0]) if row.hours[0].ends_next_day else (f"{daily} {told[0]}",) if told else ()
    return (days, *each, *told[1:])


def _hours(spans: Sequence[Hours], t: Texts) -> tuple[str, ...]:
    """From when until when; when it begins, where nobody said the end. A whole day does not begin at 0."""
    told = [
        span_in_words(span, t) if span.end is not None else t.at_hour.format(time=easy_time(span.start, t)).strip()
        for span in spans
        if not span.is_whole_day
    ]
    return tuple(f"{t.and_word.strip()} {words}" if number else words for number, words in enumerate(told))


def _week(row: Row[Weekday], every: int, t: Texts) -> tuple[str, ...]:
    """The days of a week and their hours."""
    days, names = days_in_words(row.days, t)
    if every == 1 and days == t.every_day and row.hours[0].is_whole_day:
        return (t.around_the_clock,)
    if names:
        days = _named(row.days, t)
    if every > 1 and names:  # too long for one line, maybe
        return t.every_weeks.format(count=every, days="").strip(), days, *_hours(row.hours, t)
    if every > 1:
        days = rare_days_in_words(row.days, every, t)[0]
    return days, *_hours(row.hours, t)


def _named(weekdays: Sequence[Weekday], t: Texts) -> str:
    """`am Montag, Mittwoch und Freitag`, `von Montag bis Mittwoch, am Freitag`; four and more single days in pairs."""
    names, parts = weekday_names(t), list[str]()
    for are_in_a_row, found in groupby(runs([WEEKDAYS.index(day) for day in weekdays]), lambda run: len(run) > 1):
        if are_in_a_row:
            parts += [t.from_run.format(run=run_in_words([names[number] for number in run], t)) for run in found]
            continue
        single = [names[number] for (number,) in found]
        size = _MOST_NAMES if len(single) <= _MOST_NAMES else 2
        parts += [
            t.on_day.format(day=joined(part, t)) for part in (single[i : i + size] for i in range(0, len(single), size))
        ]
    has_pairs = any(t.and_word in part for part in parts)  # nobody reads two levels of `und`
    return ", ".join(parts) if has_pairs else joined(parts, t)
