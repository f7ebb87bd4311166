"""When, in rows: one for each rule, one for the next days, one for the days between which the offer exists."""

from collections.abc import Iterator

from generator.editions.line import SaidLine, Span, line
from generator.editions.quotes import quoted
from generator.editions.standard.small import clock_span, short_date
from generator.editions.texts import Texts
from generator.editions.wording import long_date, weekday_name
from generator.facts.when import When
from generator.model.parts import Appointment, Monthly, SingleDate, Weekly
from generator.schedule import Dated, has_unknown_weeks


def when_lines(when: When, t: Texts) -> Iterator[SaidLine]:
    """What is known about the times of an offer."""
    for rule in when.rules:
        if isinstance(rule, Appointment):
            yield line(t.by_appointment_note.format(note=quoted(rule.note, t)) if rule.note else t.by_appointment)
        else:
            yield SaidLine(_rule_spans(rule, when, t))
            if has_unknown_weeks(rule):
                yield line(t.unknown_week)
    if when.next:
        yield SaidLine((Span(f"{t.next_dates} "), *_next_spans(when, t)))
    if when.known_until is not None:
        yield line(t.dates_known_until.format(date=long_date(when.known_until, t)))
    days = []
    if when.first_day is not None:
        days.append(t.date_from.format(date=long_date(when.first_day, t)))
    if when.last_day is not None:
        days.append(t.date_until.format(date=long_date(when.last_day, t)))
    if days:
        yield line(t.valid_span.format(span=" ".join(days)))


def _next_spans(when: When, t: Texts) -> Iterator[Span]:
    for number, coming in enumerate(when.next):
        if number:
            yield Span(", ")
        yield Span(short_date(coming.day, t), coming.day.isoformat())


def _rule_spans(rule: Dated, when: When, t: Texts) -> tuple[Span, ...]:
    more = [quoted(part, t) for part in (rule.location, rule.note) if part]
    if isinstance(rule, SingleDate):
        rest = ", ".join([clock_span(rule.from_, rule.to, t), *more])
        return (Span(long_date(rule.date, t), rule.date.isoformat()), Span(f", {rest}"))
    return (Span(", ".join([*_rhythm(rule, when, t), *more])),)


def _rhythm(rule: Weekly | Monthly, when: When, t: Texts) -> Iterator[str]:
    if isinstance(rule, Weekly) and rule.is_around_the_clock:
        yield t.around_the_clock
        return
    if isinstance(rule, Weekly):
        days = ", ".join(weekday_name(day, t) for day in rule.weekdays)
        yield t.every_week.format(days=days) if rule.every == 1 else t.every_weeks.format(days=days, count=rule.every)
    else:
        yield t.every_month.format(week=t.choose("week", rule.week), day=weekday_name(rule.weekday, t))
    yield clock_span(rule.from_, rule.to, t)
    if rule.starts and rule.starts > when.today:
        yield t.starts_on.format(date=long_date(rule.starts, t))
    if rule.ends:
        yield t.ends_on.format(date=long_date(rule.ends, t))
    if rule.pauses:
        yield t.pauses.format(when=t.and_word.join(t.choose("pause", pause) for pause in rule.pauses))
