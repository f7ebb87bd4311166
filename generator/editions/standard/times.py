"""Times in standard language, as people say them: `montags bis freitags, 9:30 bis 12 Uhr`. For pages and cards."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.editions.line import Span
from generator.editions.quotes import quoted
from generator.editions.standard.remarks import behind, capital, is_sentence, parted
from generator.editions.standard.small import hours_words, whole_date
from generator.editions.texts import Texts
from generator.editions.wording import day_range, is_pair, joined, long_date, same_months, weekday_name
from generator.facts.days_off import Off
from generator.facts.timetable import (
    Frame,
    Row,
    Timetable,
    date_rows,
    month_rows,
    runs,
    week_rows,
)
from generator.model.notes import Note
from generator.model.times import WEEKDAYS, Monthly, Weekday
from generator.schedule import has_unknown_weeks


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A row of a timetable in words."""

    spans: tuple[Span, ...]
    """Days and hours."""
    frame: Frame
    """What else holds for them; no first and last day where the words have said it."""
    notes: tuple[Note, ...]
    has_unknown_weeks: bool = False
    """Nobody knows in which weeks it is."""


def told_times(times: Timetable, with_notes: bool, t: Texts) -> Iterator[ToldRow]:
    """Every row of a timetable; rows of days with different notes apart, if notes count."""
    for weeks in (*times.weekly, *times.rare):
        for week in week_rows(weeks.rules, with_notes):
            words = _week(week, weeks.rules[0].every, t)
            yield ToldRow((Span(words),), weeks.frame, week.notes, has_unknown_weeks(weeks.rules[0]))
    for months in times.monthly:
        for month in month_rows(months.rules, with_notes):
            words = f"{_month_days(month.days, t)}, {hours_words(month.hours, t)}"
            yield ToldRow((Span(words),), months.frame, month.notes)
    for dates in times.dates:
        for row in date_rows(dates.rules, with_notes):
            yield ToldRow(_date(row, dates.frame, t), replace(dates.frame, starts=None, ends=None), row.notes)


def card_words(times: Timetable, towns: Mapping[str, str], t: Texts) -> Iterator[str]:
    """Every row in a few words, with its town where it has one: `montags, 9 bis 11 Uhr (Nordkirchen)`."""
    for row in told_times(times, False, t):
        words = ", ".join(("".join(span.text for span in row.spans), *frame_words(row.frame, t)))
        town = t.secret_place if row.frame.is_secret else towns.get(row.frame.town)
        yield t.time_in_town.format(time=words, place=town) if town else words


def whole_rows(times: Timetable, t: Texts) -> Iterator[str]:
    """Every row with all that holds for it."""
    for row in told_times(times, True, t):
        phrases, sentences = parted(row.notes, t)
        moved = ("".join(span.text for span in spans) for spans in moved_words(row.frame, t))
        more = (*frame_words(row.frame, t), *phrases, *moved)
        yield "".join(span.text for span in row.spans) + behind(more, (*sentences, *pause_sentences(row.frame, t)))


def frame_words(frame: Frame, t: Texts) -> Iterator[str]:
    """From when until when something comes again and again, and when it does not."""
    yield from days_words(frame.starts, frame.ends, t)
    if frame.next:
        yield t.next_time.format(date=long_date(frame.next, t))
    if frame.only_in_holidays:
        yield t.only_school_holidays
    yield from (t.pauses.format(when=t.choose("pause", pause)) for pause in frame.pauses)
    days = [off.last for off in frame.off if off.first == off.last and off.note is None]
    yield from (t.pauses.format(when=t.on_dates.format(dates=words)) for words in same_months(days, t))
    for off in frame.off:
        if off.note is None and off.first != off.last:
            yield _pause(off, t)
        elif off.note is not None and not is_sentence(off.note.text):
            yield t.with_reason.format(words=_pause(off, t), reason=quoted(off.note.text, t))


def pause_sentences(frame: Frame, t: Texts) -> Iterator[str]:
    """Pauses whose reason is a sentence: `Nicht vom 2. bis 6. August 2027: Wir bauen um.`"""
    for off in frame.off:
        if off.note is not None and is_sentence(off.note.text):
            yield t.with_reason_sentence.format(words=capital(_pause(off, t)), reason=quoted(off.note.text, t))


def days_words(first: date | None, last: date | None, t: Texts) -> Iterator[str]:
    """`vom 1. September bis 10. Dezember 2026`, `ab dem 1. September 2026`; nothing without any day."""
    if first and first == last:
        yield t.on_dates.format(dates=long_date(first, t))
    elif first and last:
        yield _span(first, last, t).format(**day_range(first, last, t))
    elif first:
        yield t.starts_on.format(date=long_date(first, t))
    elif last:
        yield t.ends_on.format(date=long_date(last, t))


def _span(first: date, last: date, t: Texts) -> str:
    return t.date_pair if is_pair(first, last) else t.date_span


def moved_words(frame: Frame, t: Texts) -> Iterator[tuple[Span, ...]]:
    """The days that take the place of others."""
    for moved in frame.moved:
        day = Span(long_date(moved.day, t), moved.day.isoformat())
        hours = hours_words((moved.hours,), t)
        if moved.instead_of is None:
            words = t.moved_also
        else:
            words = t.moved_hours if moved.instead_of == moved.day else t.moved_day
        before, _, after = words.partition("{day}")
        instead_of = long_date(moved.instead_of, t) if moved.instead_of else ""
        yield Span(before.format(instead_of=instead_of)), day, Span(after.format(hours=hours))


def _pause(off: Off, t: Texts) -> str:
    if off.first is None:
        return t.pause_until.format(date=long_date(off.last, t))
    if off.first == off.last:
        return t.pauses.format(when=t.on_dates.format(dates=long_date(off.last, t)))
    return t.pauses.format(when=_span(off.first, off.last, t).format(**day_range(off.first, off.last, t)))


def _week(row: Row[Weekday], every: int, t: Texts) -> str:
    is_daily = every == 1 and len(row.days) == len(WEEKDAYS)
    hours = hours_words(row.hours, t)
    if is_daily and hours == t.around_the_clock:
        return hours
    days = t.every_day if is_daily else _usual_days(row.days, t)
    return f"{days if every == 1 else t.every_weeks.format(count=every, days=days)}, {hours}"


def _usual_days(days: Sequence[Weekday], t: Texts) -> str:
    """`montags und mittwochs`, `montags bis freitags`."""
    names = [t.choose("day_usual", day) for day in WEEKDAYS]
    parts = runs([WEEKDAYS.index(day) for day in days])
    return joined(
        [t.day_run.format(first=names[run[0]], last=names[run[-1]]) if run[1:] else names[run[0]] for run in parts], t
    )


def _month_days(rules: Sequence[Monthly], t: Texts) -> str:
    """`am 1. und 3. Montag im Monat`, `am 15. jedes Monats`."""
    if rules[0].weekday is None:
        words = t.month_days_some if any(rule.is_not_in_every_month for rule in rules) else t.month_days
        return words.format(days=joined([t.ordinal.format(number=rule.day) for rule in rules], t))
    numbers = {"first": 1, "second": 2, "third": 3, "fourth": 4}
    weeks = [t.ordinal.format(number=numbers[rule.week]) if rule.week in numbers else t.week_last for rule in rules]
    return t.every_month.format(weeks=joined(weeks, t), day=weekday_name(rules[0].weekday, t))


def _date(row: Row[date], frame: Frame, t: Texts) -> tuple[Span, ...]:
    """One day, or several in a row: `vom 13. bis 17. Juli 2027, täglich 9 bis 16 Uhr`, `am 19. und 20. Juli 2027, jeweils …`."""
    hours = hours_words(row.hours, t)
    if frame.ends is None:
        return Span(whole_date(row.days[0], t), row.days[0].isoformat()), Span(f", {hours}")
    is_two = frame.starts is not None and is_pair(frame.starts, frame.ends)
    daily = Span(f", {(t.daily_pair if is_two else t.daily).format(hours=hours)}")
    if frame.starts is None:
        before, _, after = t.ends_on.partition("{date}")
        return Span(before), Span(long_date(frame.ends, t), frame.ends.isoformat()), Span(after), daily
    words = day_range(frame.starts, frame.ends, t)
    before, _, rest = _span(frame.starts, frame.ends, t).partition("{first}")
    between, _, after = rest.partition("{last}")
    first, last = Span(words["first"], frame.starts.isoformat()), Span(words["last"], frame.ends.isoformat())
    return Span(before), first, Span(between), last, Span(after), daily
