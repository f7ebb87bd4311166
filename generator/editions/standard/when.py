"""When, in rows: one for each row of the timetable, one for the next days, one for the offer's own days."""

from collections.abc import Iterable, Iterator, Mapping

from generator.editions.line import LineKind, SaidLine, Span, line
from generator.editions.quotes import quoted
from generator.editions.standard.remarks import behind, parted, run_on
from generator.editions.standard.small import hours_words, short_date
from generator.editions.standard.times import (
    days_words,
    frame_words,
    moved_words,
    pause_sentences,
    told_times,
    whole_rows,
)
from generator.editions.texts import Texts
from generator.editions.wording import long_date
from generator.facts.contact import PhoneLine
from generator.facts.timetable import date_rows
from generator.facts.when import NextDay, When
from generator.model.times import Appointment


def phone_hours(phone: PhoneLine, t: Texts) -> str:
    """`montags bis freitags, 8 bis 12 Uhr`; empty where nobody said it."""
    return t.day_and_night if phone.is_always else run_on(whole_rows(phone.hours, t))


def coming_words(when: When, towns: Mapping[str, str], t: Texts) -> tuple[Span, ...]:
    """The next day and its hours, with its town where there is a choice: `Mo, 7.9., 9:30 bis 11 Uhr in Dülmen`; nothing
    where none is known."""
    if when.soonest is None:
        return ()
    day = Span(short_date(when.soonest.day, when.year, t), when.soonest.day.isoformat())
    town = towns.get(when.soonest.meetings[0].town)
    venue = f" {t.card_venue.format(places=town)}" if town else ""
    return day, Span(f", {hours_words(when.soonest.by_place[0].hours, t)}{venue}")


def when_lines(when: When, towns: Mapping[str, str], is_paused: bool, t: Texts) -> Iterator[SaidLine]:
    """What is known about the times of an offer."""
    yield from _times(when, t)
    if when.planned:
        yield line(t.unknown_plan_one if when.planned == 1 else t.unknown_plan)
    if when.appointments:
        words = _appointments(when.appointments, t)
        planned = t.is_planned if when.is_to_begin else t.after_pause
        yield line(planned.format(words=words) if is_paused else words)
    yield from _next_lines(when, towns, t)
    if when.is_next_unknown:
        yield line(t.dates_unknown)
    elif when.known_until is not None:
        yield line(t.dates_known_until.format(date=long_date(when.known_until, t)))
    if when.was_until is not None:
        words = t.valid_past_once if when.was_once else t.valid_past
        yield line(words.format(date=long_date(when.was_until, t)))
        return
    yield from _own_days(when, is_paused, t)


def _own_days(when: When, is_paused: bool, t: Texts) -> Iterator[SaidLine]:
    """Those of the offer itself. What pauses is not there until then; whether it begins as planned, nobody knows."""
    first, last = when.own_days
    if is_paused and last and not first:
        yield line(t.valid_end.format(date=long_date(last, t)))
        return
    words = t.valid_plan if is_paused else t.valid_span
    yield from (line(words.format(span=span)) for span in days_words(first, last, t))


def _appointments(rules: Iterable[Appointment], t: Texts) -> str:
    """Once, with all that editors add to it: `nach Vereinbarung: auch abends. Wir kommen auch nach Hause.`"""
    phrases, sentences = parted((rule.note for rule in rules if rule.note is not None), t)
    words = t.by_appointment_note.format(note=", ".join(phrases)) if phrases else t.by_appointment
    return words + behind((), sentences)


def _next_lines(when: When, towns: Mapping[str, str], t: Texts) -> Iterator[SaidLine]:
    """A list of days, each with its hours or places where they differ."""
    has_more = when.next_hours_differ or when.next_places_differ or when.next_towns_tell
    if when.next:
        yield line(t.next_dates)
    for coming in when.next:
        day = Span(short_date(coming.day, when.year, t), coming.day.isoformat())
        more = (Span(f", {'; '.join(_next_words(coming, when, towns, t))}"),) if has_more else ()
        yield SaidLine((day, *more), "item")


def _next_words(coming: NextDay, when: When, towns: Mapping[str, str], t: Texts) -> Iterator[str]:
    """The hours of a day, or its towns or places, each with its own hours where there are several; whatever differs."""
    names = {number: quoted(name, t) for name, number in when.places.items() if number}
    if not (when.next_places_differ or when.next_towns_tell):
        yield hours_words(coming.hours, t)
        return
    for there in coming.by_place:
        words = [hours_words(there.hours, t)] if when.next_hours_differ or len(coming.meetings) > 1 else []
        town, place = there.meetings[0].town, there.meetings[0].place
        if when.next_towns_tell and town in towns:
            yield " ".join([*words, t.card_venue.format(places=towns[town])])
        else:
            yield ", ".join([*words, names[place]] if place in names else words)


def _times(when: When, t: Texts) -> Iterator[SaidLine]:
    """A row each; several single dates, which come last, are a list."""
    told = tuple(told_times(when.timetable, True, t))
    dates = sum(len(date_rows(group.rules, True)) for group in when.timetable.dates)
    first_item = len(told) - dates if dates > 1 else len(told)
    for number, row in enumerate(told):
        phrases, sentences = parted(row.notes, t)
        named = t.secret_place if row.frame.is_secret else quoted(row.frame.location, t)
        place = (named,) if named else ()
        told_more = behind((*frame_words(row.frame, t), *place, *phrases), (*sentences, *pause_sentences(row.frame, t)))
        if number and number == first_item:  # they are no days of the rows above
            yield line(t.single_dates)
        kind: LineKind = "item" if number >= first_item else "sentence"
        yield SaidLine((*row.spans, Span(told_more)), kind)
        if number + 1 == len(told) or told[number + 1].frame is not row.frame:
            yield from (SaidLine(spans) for spans in moved_words(row.frame, t))
        if row.has_unknown_weeks and not any(later.has_unknown_weeks for later in told[number + 1 :]):
            yield line(t.unknown_week)
