"""Times that are told together: rules with one rhythm and one frame, and their days by hours. The one place that groups.

Every edition tells its pages and cards from these groups, each in its own words.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import groupby
from typing import Generic, TypeAlias, TypeVar

from generator.facts.days_off import Moved, Off, days_off, moves
from generator.facts.hours import Hours
from generator.model.notes import Note
from generator.model.times import WEEKDAYS, WEEKS, HolidayPause, Monthly, SingleDate, Times, Weekday, Weekly
from generator.schedule import Calendar, Dated, next_occurrences

_R = TypeVar("_R", Weekly, Monthly, SingleDate)
_D = TypeVar("_D")
_TOLD_SHORTLY: tuple[HolidayPause, ...] = ("school-holidays",)
"""Pauses that a few words name: they are weeks long, a public holiday is a day."""
_SHORTEST_RUN = 3
"""Days in a row that are told as `Montag bis Mittwoch`."""


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
    is_secret: bool = False
    """They are at a secret place of an offer that has others too: nobody shall look for them there."""
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
    notes: tuple[Note, ...] = ()
    """All that editors say of them, if notes count."""


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

    @property
    def has_one_rhythm(self) -> bool:
        """All its days are told in one."""
        return len(self.weekly) + len(self.rare) + len(self.monthly) + len(self.dates) == 1


OwnDays: TypeAlias = tuple[date | None, date | None]
"""The first and the last day of an offer; None where nobody said it."""


def timetable(
    rules: Iterable[Times],
    calendar: Calendar,
    own_days: OwnDays = (None, None),
    places: Collection[str] = (),
    has_open: bool = False,
) -> Timetable:
    """Group the rules that hold from the calendar's day on; `places` are those to choose from. `has_open`: one is not secret."""

    def frame(rule: Dated) -> Frame:
        location = (rule.location or "") if rule.location in places else ""
        found = _date_frame(rule, calendar.today) if isinstance(rule, SingleDate) else _frame(rule, calendar, own_days)
        return replace(found, location=location, is_secret=has_open and rule.is_at_secret_place)

    return _grouped(tuple(rules), frame)


def with_next_days(
    times: Timetable, calendar: Calendar, told: Collection[date], is_to_begin: bool = False
) -> Timetable:
    """Name the first day of what is still to start, and a day of what comes every second, third … week, the first one
    where the offer `is_to_begin`, so that its weeks are known; none where it is `told` already."""
    first = with_first_days(times, calendar)
    return replace(first, rare=tuple(_with_next_day(group, calendar, told, is_to_begin) for group in first.rare))


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


def _with_next_day(
    group: RuleGroup[Weekly], then: Calendar, told: Collection[date], is_first: bool
) -> RuleGroup[Weekly]:
    found = [occurrence.day for rule in group.rules for occurrence in next_occurrences((rule,), then, 1)]
    if not found or min(found) in (group.frame.starts, *told):
        return group
    if is_first and len(found) == len(group.rules):
        return replace(group, frame=replace(group.frame, starts=min(found), is_first_day=True))
    return replace(group, frame=replace(group.frame, next=min(found)))


def brief_timetable(rules: Iterable[Times], today: date, towns: Mapping[str, str], has_open: bool = False) -> Timetable:
    """The same with the frame that even a few words have to name, so that more is told together; `towns` are those of
    places, by name, where there is a choice."""

    def frame(rule: Dated) -> Frame:
        there = Frame(town=towns.get(rule.location or "", ""), is_secret=has_open and rule.is_at_secret_place)
        if isinstance(rule, SingleDate):
            return replace(_date_frame(rule, today), town=there.town, is_secret=there.is_secret)
        pauses, first = tuple(pause for pause in _TOLD_SHORTLY if pause in rule.pauses), _first_day(rule, today)
        there = replace(there, starts=first, ends=rule.ends if first else None)
        return replace(there, only_in_holidays=rule.only is not None, pauses=pauses)

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
    dates = sorted((r for r in rules if isinstance(r, SingleDate)), key=lambda r: (r.date, r.last_day, r.from_))
    return Timetable(
        _groups((rule for rule in weekly if rule.every == 1), frame),
        _groups((rule for rule in weekly if rule.every > 1), frame, lambda rule: (rule.every, rule.starts)),
        _groups((rule for rule in rules if isinstance(rule, Monthly)), frame, lambda rule: rule.weekday),
        tuple(group for part in _parts(dates) for group in _groups(part, frame)),
    )


def _parts(dates: Iterable[SingleDate]) -> Iterator[tuple[SingleDate, ...]]:
    """Single days up to several in a row, which stand between them: all is told in the order of the days."""
    for _, part in groupby(dates, key=lambda rule: rule.until and (rule.date, rule.until)):
        yield tuple(part)


def _groups(
    rules: Iterable[_R], frame: Callable[[Dated], Frame], rhythm: Callable[[_R], object] = lambda rule: None
) -> tuple[RuleGroup[_R], ...]:
    found: dict[tuple[Frame, object], list[_R]] = {}
    for rule in rules:
        found.setdefault((frame(rule), rhythm(rule)), []).append(rule)
    groups = (RuleGroup(key[0], tuple(group)) for key, group in found.items())
    return tuple(sorted(groups, key=_begin))


def _begin(group: RuleGroup[_R]) -> tuple[date, bool]:
    """What holds now goes before what begins later, and what always holds before what does in the holidays alone."""
    return group.frame.starts or date.min, group.frame.only_in_holidays


def _date_frame(rule: SingleDate, today: date) -> Frame:
    return Frame(starts=rule.date if rule.until and rule.date >= today else None, ends=rule.until)


def _frame(rule: Weekly | Monthly, calendar: Calendar, own_days: OwnDays) -> Frame:
    pauses: tuple[HolidayPause, ...] = ("school-holidays", "public-holidays")
    first, last = max(calendar.today, own_days[0] or date.min), own_days[1] or date.max
    return Frame(
        starts=rule.starts if rule.starts and rule.starts > calendar.today else None,
        ends=rule.ends,
        only_in_holidays=rule.only is not None,
        pauses=tuple(pause for pause in pauses if pause in rule.pauses),
        off=days_off(rule, first, last, calendar),
        moved=moves(rule, first, last, calendar),
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
    for key in sorted(spans, key=lambda key: (key[2], min((span.start, span.end or time.max) for span in spans[key]))):
        found.setdefault((key[0] if with_notes else None, _in_order(spans[key])), {})[key[2]] = None
    rows: dict[tuple[tuple[Hours, ...], tuple[tuple[int, ...], ...]], list[Note | None]] = {}
    for (note, hours), numbers in found.items():
        rows.setdefault((hours, tuple(numbers)), []).append(note)
    return tuple(
        Row(tuple(days[number] for number in numbers), hours, tuple(note for note in notes if note is not None))
        for (hours, numbers), notes in rows.items()
    )


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
