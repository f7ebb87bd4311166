"""From when until when some times hold, when they do not take place, and on which other days they do."""

from datetime import date

from generator.editions.easy.grammar import both_days
from generator.editions.easy.rhythm import span_in_words, span_sentences
from generator.editions.easy.sentences import items, notes, sentences
from generator.editions.line import SaidLine, line, paragraph
from generator.editions.texts import Texts
from generator.editions.wording import is_pair, long_date
from generator.facts.days_off import Moved, Off
from generator.facts.timetable import Frame


def dated(words: str, day: date, t: Texts) -> SaidLine:
    """A sentence about a day."""
    return line(words.format(date=long_date(day, t)), datetime=day.isoformat())


def frame_lines(frame: Frame, subject: str, t: Texts) -> tuple[SaidLine, ...]:
    """All that holds for the whole `offer`, or for the `times` that were told just before."""
    lines: tuple[SaidLine, ...] = (dated(t.next_time, frame.next, t),) if frame.next else ()
    lines += days_lines(frame.starts, frame.ends, frame.is_first_day, subject, t)
    if frame.only_in_holidays:
        lines += sentences(t.choose(subject, "only"))
    lines += sentences(*(_not(t.choose("pause", pause), subject, t) for pause in frame.pauses))
    lines += _off_lines(frame.off, subject, t)
    for moved in frame.moved:
        lines += paragraph(_moved_lines(moved, subject, t))
    return lines


def days_lines(
    first: date | None, last: date | None, is_first_time: bool, subject: str, t: Texts
) -> tuple[SaidLine, ...]:
    """From when until when; `is_first_time` says that it takes place on the first day."""
    if first and last and first < last:
        span = t.choose(subject, "lasts").format(
            days=t.from_date_to.format(first=long_date(first, t), last=long_date(last, t))
        )
        return (line(span, datetime=first.isoformat()),)
    if first and first == last:
        return (dated(t.choose(subject, "once"), first, t),)
    begins = t.choose(subject, "first" if is_first_time else "begins")
    lines = (dated(begins, first, t),) if first else ()
    return (*lines, dated(t.choose(subject, "ends"), last, t)) if last else lines


def _not(when: str, subject: str, t: Texts) -> str:
    return t.choose(subject, "pauses").format(when=when)


def _off_lines(off: tuple[Off, ...], subject: str, t: Texts) -> tuple[SaidLine, ...]:
    """Days with a note each for itself, the others together."""
    plain = tuple(days for days in off if days.note is None)
    lines = _off_days(plain, subject, t) if plain else ()
    for days in off:
        if days.note is not None:
            lines += paragraph((*_off_days((days,), subject, t), *notes(days.note, t)))
    return lines


def _off_days(off: tuple[Off, ...], subject: str, t: Texts) -> tuple[SaidLine, ...]:
    """One day as a sentence; several, or a long pause, as a list."""
    only = off[0]
    if len(off) == 1 and only.first in (None, only.last):
        when = t.pause_until if only.first is None else t.pause_day
        return (dated(_not(when, subject, t), only.last, t),)
    return (line(t.choose(subject, "pauses_list")), *items(*(_days(days, t) for days in off)))


def _days(off: Off, t: Texts) -> str:
    last = long_date(off.last, t)
    if off.first is None:
        return t.until_date.format(date=last)
    if is_pair(off.first, off.last):
        return both_days(off.first, off.last, t)
    return last if off.first == off.last else t.day_run.format(first=long_date(off.first, t), last=last)


def _moved_lines(moved: Moved, subject: str, t: Texts) -> tuple[SaidLine, ...]:
    if subject == "phone":
        return _moved_call_lines(moved, t)
    if moved.instead_of == moved.day:
        return (dated(t.moved_hours, moved.day, t), *sentences(*span_sentences(moved.hours, t)))
    gone = (dated(_not(t.pause_day, subject, t), moved.instead_of, t),) if moved.instead_of else ()
    words = t.moved_day if moved.instead_of else t.moved_also
    return (*gone, dated(words, moved.day, t), *sentences(*span_sentences(moved.hours, t)))


def _moved_call_lines(moved: Moved, t: Texts) -> tuple[SaidLine, ...]:
    gone = moved.instead_of if moved.instead_of != moved.day else None
    lines = (dated(_not(t.pause_day, "phone", t), gone, t),) if gone else ()
    return (*lines, dated(t.phone_moved, moved.day, t), *items(span_in_words(moved.hours, t)))
