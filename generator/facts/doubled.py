"""Times that a record names twice, and those that another of its times has anyway: told once, with all that editors say."""

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from generator.model.times import Appointment, Monthly, SingleDate, Times, Weekly

_Recurring: TypeAlias = Weekly | Monthly
_DAYS_OUT = ("only", "pauses", "except_", "moved")


def each_once(rules: tuple[Times, ...], today: date, last: date) -> tuple[Times, ...]:
    """The rules without those of which another says the same, or more; what comes up to the offer's `last` day counts."""
    told = tuple(part for rule in rules for part in _without_doubled_days(rule, rules, today, last))
    bare = [_bare(rule, today) for rule in told]
    says_more = [rule.note is not None or getattr(rule, "location", None) is not None for rule in told]
    return tuple(
        rule
        for rule, own, more in zip(told, bare, says_more, strict=True)
        if more or not any(other == own and says for other, says in zip(bare, says_more, strict=True))
    )


def _bare(rule: Times, today: date) -> Times:
    """Its days and hours alone; where it begins counts no more once that day is over, but for weeks that count from it."""
    if isinstance(rule, Appointment):
        return rule.model_copy(update={"note": None})
    bare = rule.model_copy(update={"note": None, "location": None})
    has_begun = isinstance(bare, Weekly | Monthly) and bare.starts is not None and bare.starts <= today
    counts = isinstance(bare, Weekly) and bare.every > 1
    return bare.model_copy(update={"starts": None}) if has_begun and not counts else bare


def _without_doubled_days(rule: Times, rules: tuple[Times, ...], today: date, last: date) -> Iterator[Times]:
    """Of a rule whose days another has all, at the same hours and place, only what an editor adds and the days that others
    are moved to: that it is not on a day on which the other is, would be untrue of the offer."""
    if not isinstance(rule, _Recurring):
        yield rule
        return
    recurring = (other for other in rules if isinstance(other, _Recurring))
    wider = next((other for other in recurring if _is_wider(other, rule, today)), None)
    if wider is None:
        yield rule
        return
    if rule.note is not None and ((rule.starts or today) > today or rule.ends != wider.ends):
        yield rule  # what an editor adds holds between these days alone
        return
    if rule.note is not None and rule.note != wider.note:
        days = {"weekdays": rule.weekdays} if isinstance(rule, Weekly) else {}
        yield wider.model_copy(update={"note": rule.note, **days})
    for move in rule.moved:
        start, end = rule.hours_of(move)
        is_new = (start, end) != (rule.from_, rule.to) or not wider.falls_on(move.to)
        if is_new and today <= move.to <= last:
            yield SingleDate.model_construct(
                kind="date", date=move.to, until=None, from_=start, to=end, location=rule.location, note=None
            )


def _is_wider(other: _Recurring, rule: _Recurring, today: date) -> bool:
    return _has_all_days(other, rule, today) and not _has_all_days(rule, other, today)


def _has_all_days(wider: _Recurring, rule: _Recurring, today: date) -> bool:
    """It is on all days of the other, at the same hours and place."""
    if isinstance(wider, Weekly) and isinstance(rule, Weekly):
        has_days = wider.every == 1 and set(rule.weekdays) <= set(wider.weekdays)
    elif isinstance(wider, Monthly) and isinstance(rule, Monthly):
        has_days = (wider.week, wider.weekday, wider.day) == (rule.week, rule.weekday, rule.day)
    else:
        return False
    is_there = (wider.from_, wider.to, wider.location) == (rule.from_, rule.to, rule.location)
    has_begun = wider.starts is None or wider.starts <= max(today, rule.starts or today)
    lasts = wider.ends is None or (rule.ends is not None and rule.ends <= wider.ends)
    return has_days and is_there and has_begun and lasts and not any(getattr(wider, name) for name in _DAYS_OUT)
