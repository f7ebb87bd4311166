"""Times that are told together: rules with one rhythm and one frame, and their days by hours. The one place that groups.

Every edition tells its pages and cards from these groups, each in its own words.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Generic, Literal, TypeVar

from generator.model.notes import Note
from generator.model.times import WEEKDAYS, WEEKS, HolidayPause, Monthly, SingleDate, Times, Weekday, Weekly
from generator.schedule import Calendar, Dated, next_occurrences

_R = TypeVar("_R", Weekly, Monthly, SingleDate)
_D = TypeVar("_D")
_MORNING = time(5)
_SHORTEST_RUN = 3
"""Days in a row that are told as `Montag bis Mittwoch`."""


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when, on one day."""

    start: time
    end: time | None
    """None where nobody said it."""

    @property
    def next_day(self) -> Literal["night", "morning"] | None:
        """Where it goes on over midnight, the part of the next day in which it ends."""
        if self.end is None or not time.min < self.end <= self.start:
            return None
        return "night" if self.end < _MORNING else "morning"

    @property
    def is_whole_day(self) -> bool:
        """From midnight to midnight."""
        return (self.start, self.end) == (time.min, time.max)


@dataclass(frozen=True, slots=True)
class Off:
    """Days on which it does not take place; `first` is `last` where it is one day."""

    first: date | None
    """None where that day is over: the pause has begun."""
    last: date
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A day that takes the place of another."""

    instead_of: date | None
    """None where that day is over; the same as `day` where only the hours are others."""
    day: date
    hours: Hours


@dataclass(frozen=True, slots=True)
class Frame:
    """From when until when some times hold, when they do not, and where they are."""

    starts: date | None = None
    """The first day of what comes again and again, as far as anybody knows it; else the first day on which it may come.
    None where that day is over: it changes nothing any more."""
    is_first_day: bool = False
    """It takes place on the day on which it starts."""
    ends: date | None = None
    """Of single dates: the last one of several in a row."""
    only_in_holidays: bool = False
    pauses: tuple[HolidayPause, ...] = ()
    """School holidays first."""
    off: tuple[Off, ...] = ()
    """From today on, in order."""
    moved: tuple[Moved, ...] = ()
    """From today on, in order."""
    next: date | None = None
    """The next day of what comes every second, third … week, where nothing else tells in which weeks that is."""
    location: str = ""
    """Empty where the offer has one place only, or where the place is secret."""
    town: str = ""
    """The id of a municipality or a city, for a few words alone; empty where there is no choice, or nobody said it."""


@dataclass(frozen=True, slots=True)
class RuleGroup(Generic[_R]):
    """Rules with one rhythm and one frame."""

    frame: Frame
    rules: tuple[_R, ...]
    """At least one, in the editor's order."""


@dataclass(frozen=True, slots=True)
class Row(Generic[_D]):
    """Days with the same hours."""

    days: tuple[_D, ...]
    hours: tuple[Hours, ...]
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Timetable:
    """The times of an offer that name days, in the order in which they are told."""

    weekly: tuple[RuleGroup[Weekly], ...] = ()
    rare: tuple[RuleGroup[Weekly], ...] = ()
    """Every second, third … week; those of one group in the same weeks."""
    monthly: tuple[RuleGroup[Monthly], ...] = ()
    """Those of one group on the same weekday, or by the number of the day."""
    dates: tuple[RuleGroup[SingleDate], ...] = ()
    """By their days; several days in a row are a group of their own, whose frame has an end."""


def timetable(rules: Iterable[Times], today: date, last_day: date | None, places: Collection[str]) -> Timetable:
    """Group the rules that hold from a day on; `last_day` is that of the offer, `places` are those to choose from."""

    def frame(rule: Dated) -> Frame:
        location = rule.location if rule.location in places else None
        return replace(_frame(rule, today, last_day or date.max), location=location or "")

    return _grouped(tuple(rules), frame)


def with_next_days(times: Timetable, calendar: Calendar, told: Collection[date]) -> Timetable:
    """Name the first day of what is still to start, and a day of what comes every second, third … week, so that its weeks
    are known; none where it is `told` already."""
    first = with_first_days(times, calendar)
    return replace(first, rare=tuple(_with_next_day(group, calendar, told) for group in first.rare))


def with_first_days(times: Timetable, calendar: Calendar) -> Timetable:
    """What starts on a Wednesday and comes on Mondays starts on a Monday."""
    return replace(
        times,
        weekly=tuple(_with_first_day(group, calendar) for group in times.weekly),
        rare=tuple(_with_first_day(group, calendar) for group in times.rare),
        monthly=tuple(_with_first_day(group, calendar) for group in times.monthly),
    )


def _with_first_day(group: RuleGroup[_R], calendar: Calendar) -> RuleGroup[_R]:
    if group.frame.starts is None:
        return group
    days = [next((one.day for one in next_occurrences((rule,), calendar, 1)), None) for rule in group.rules]
    found = [day for day in days if day is not None]
    if len(found) < len(days):  # the one that nobody knows might come first
        return group
    first = min(found)
    off = tuple(days for days in group.frame.off if days.last >= first)  # what has not begun pauses on no day
    return replace(group, frame=replace(group.frame, starts=first, is_first_day=True, off=off))


def _with_next_day(group: RuleGroup[Weekly], calendar: Calendar, told: Collection[date]) -> RuleGroup[Weekly]:
    found = [occurrence.day for rule in group.rules for occurrence in next_occurrences((rule,), calendar, 1)]
    if not found or min(found) in (group.frame.starts, *told):
        return group
    return replace(group, frame=replace(group.frame, next=min(found)))


def brief_timetable(rules: Iterable[Times], today: date, towns: Mapping[str, str]) -> Timetable:
    """The same with the frame that even a few words have to name, so that more is told together.

    `towns` are those of places, by name, where there is a choice.
    """

    def frame(rule: Dated) -> Frame:
        town = towns.get(rule.location or "", "")
        if isinstance(rule, SingleDate):
            return replace(_frame(rule, today, date.max), town=town)
        return Frame(starts=_first_day(rule, today), only_in_holidays=rule.only is not None, town=town)

    return _grouped(tuple(rules), frame)


def _first_day(rule: Weekly | Monthly, today: date) -> date | None:
    """The day from which on a rule holds, by its own beginning or after the pause of these days; None: it does today."""
    first = max(today, rule.starts or today)
    for pause in sorted(rule.own_pauses, key=lambda pause: pause.from_):
        if pause.from_ <= first <= pause.to:
            first = pause.to + timedelta(days=1)
    return first if first > today else None


def _grouped(rules: tuple[Times, ...], frame: Callable[[Dated], Frame]) -> Timetable:
    weekly = [rule for rule in rules if isinstance(rule, Weekly)]
    dates = sorted((r for r in rules if isinstance(r, SingleDate)), key=lambda r: (r.date, r.from_, r.last_day))
    return Timetable(
        _groups((rule for rule in weekly if rule.every == 1), frame),
        _groups((rule for rule in weekly if rule.every > 1), frame, lambda rule: (rule.every, rule.starts)),
        _groups((rule for rule in rules if isinstance(rule, Monthly)), frame, lambda rule: rule.weekday),
        _groups(dates, frame),
    )


def _groups(
    rules: Iterable[_R], frame: Callable[[Dated], Frame], rhythm: Callable[[_R], object] = lambda rule: None
) -> tuple[RuleGroup[_R], ...]:
    found: dict[tuple[Frame, object], list[_R]] = {}
    for rule in rules:
        found.setdefault((frame(rule), rhythm(rule)), []).append(rule)
    return tuple(RuleGroup(key[0], tuple(group)) for key, group in found.items())


def _frame(rule: Dated, today: date, last_day: date) -> Frame:
    if isinstance(rule, SingleDate):
        return Frame(starts=rule.date if rule.until and rule.date >= today else None, ends=rule.until)
    pauses: tuple[HolidayPause, ...] = ("school-holidays", "public-holidays")
    moves = [(move, Hours(*rule.hours_of(move))) for move in rule.moved]
    coming = sorted(((move, hours) for move, hours in moves if today <= move.to <= last_day), key=lambda m: m[0].to)
    gone = [move.from_ for move, _ in moves if not today <= move.to <= last_day]
    off = [Off(day, day) for day in (*rule.except_, *gone) if today <= day <= last_day]
    for pause in rule.own_pauses:
        if pause.to >= today and pause.from_ <= last_day:
            off.append(Off(pause.from_ if pause.from_ > today else None, pause.to, pause.note))
    return Frame(
        starts=rule.starts if rule.starts and rule.starts > today else None,
        ends=rule.ends,
        only_in_holidays=rule.only is not None,
        pauses=tuple(pause for pause in pauses if pause in rule.pauses),
        off=tuple(sorted(off, key=lambda days: (days.first or date.min, days.last))),
        moved=tuple(Moved(move.from_ if move.from_ >= today else None, move.to, hours) for move, hours in coming),
    )


def week_rows(rules: Iterable[Weekly], with_notes: bool) -> tuple[Row[Weekday], ...]:
    """The weekdays by their hours; those with different notes apart, if notes count."""
    entries = (((WEEKDAYS.index(day),), day, rule) for rule in rules for day in rule.weekdays)
    return _rows(entries, with_notes)


def hours_rows(rules: Iterable[Weekly]) -> tuple[Row[Weekday], ...]:
    """Each span of hours with its weekdays, that of the first day first: what the first rows tell is whole and true."""
    found: dict[Hours, set[int]] = {}
    for rule in rules:
        found.setdefault(Hours(rule.from_, rule.to), set()).update(WEEKDAYS.index(day) for day in rule.weekdays)
    ordered = sorted(found, key=lambda span: (min(found[span]), span.start, span.end or time.max))
    return tuple(Row(tuple(WEEKDAYS[number] for number in sorted(found[span])), (span,)) for span in ordered)


def month_rows(rules: Iterable[Monthly], with_notes: bool) -> tuple[Row[Monthly], ...]:
    """The days of the month by their hours, each as the first rule that names it."""
    entries = (((WEEKS.index(rule.week or "first"), rule.day or 0), rule, rule) for rule in rules)
    return _rows(entries, with_notes)


def date_rows(rules: Iterable[SingleDate], with_notes: bool) -> tuple[Row[date], ...]:
    """Each day with its hours, in order."""
    by_day: dict[date, list[SingleDate]] = {}
    for rule in rules:
        by_day.setdefault(rule.date, []).append(rule)
    return tuple(
        row for day in sorted(by_day) for row in _rows((((0,), day, rule) for rule in by_day[day]), with_notes)
    )


def hours_by_day(entries: Iterable[tuple[int, Weekly | SingleDate]]) -> Mapping[int, tuple[Hours, ...]]:
    """The hours of each day, by the number of the day, both in order."""
    found: dict[int, set[Hours]] = {}
    for number, rule in entries:
        found.setdefault(number, set()).add(Hours(rule.from_, rule.to))
    return {number: _in_order(found[number]) for number in sorted(found)}


def _in_order(hours: Iterable[Hours]) -> tuple[Hours, ...]:
    return tuple(sorted(hours, key=lambda span: (span.start, span.end or time.max)))


def _rows(entries: Iterable[tuple[tuple[int, ...], _D, Dated]], with_notes: bool) -> tuple[Row[_D], ...]:
    days: dict[tuple[int, ...], _D] = {}
    spans: dict[tuple[Note | None, str | None, tuple[int, ...]], set[Hours]] = {}
    for number, day, rule in entries:
        days.setdefault(number, day)
        # With notes, places are told apart by their frames already.
        key = (rule.note, None if with_notes else rule.location, number)
        spans.setdefault(key, set()).add(Hours(rule.from_, rule.to))
    found: dict[tuple[Note | None, tuple[Hours, ...]], dict[tuple[int, ...], None]] = {}
    for key in sorted(spans, key=lambda key: key[2]):
        found.setdefault((key[0] if with_notes else None, _in_order(spans[key])), {})[key[2]] = None
    return tuple(Row(tuple(days[n] for n in numbers), hours, note) for (note, hours), numbers in found.items())


def runs(numbers: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Numbers of days in order, those of three and more in a row together: `(0, 1, 2), (5,)`."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return tuple(
        part for run in found for part in ([tuple(run)] if len(run) >= _SHORTEST_RUN else [(number,) for number in run])
    )
