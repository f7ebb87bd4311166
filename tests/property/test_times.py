"""Rules of times as hypothesis makes them: which days there are, told by asking each day of a year by itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Any

import holidays
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import Discriminator, TypeAdapter, ValidationError

from generator.model.times import Monthly, Weekly
from generator.schedule import Calendar, calendar_of, next_occurrences, occurrences
from tests.property.offers import recurring_times
from tests.unit.facts.written import TODAY, make_published

_CALENDAR = calendar_of(make_published())
_RULES: TypeAdapter[Weekly | Monthly] = TypeAdapter(Annotated[Weekly | Monthly, Discriminator("kind")])
_YEAR = [TODAY + timedelta(days=ahead) for ahead in range(366)]
_OFF_BY_LAW = holidays.country_holidays("DE", subdiv="NW", years=(2026, 2027))
_WEEKS = ("first", "second", "third", "fourth")
_rules = recurring_times.map(lambda rule: {key: value for key, value in rule.items() if key != "location"})


def _read(rule: dict[str, Any]) -> Weekly | Monthly:
    return _RULES.validate_python(rule)


def _expected(rule: dict[str, Any], calendar: Calendar) -> Iterator[str]:
    """The days of a year, from the words of the record and a calendar on the wall."""
    moved = rule.get("moved", ())
    yield from (move["to"] for move in moved)
    gone = {*rule.get("except", ()), *(move["from"] for move in moved)}
    pauses = rule.get("pauses", ())
    for day in _YEAR:
        own = any(pause["from"] <= day.isoformat() <= pause["to"] for pause in pauses if isinstance(pause, dict))
        is_holiday = any(first <= day <= last for first, last in calendar.school.closed)
        is_off = (
            own
            or day.isoformat() in gone
            or ("school-holidays" in pauses and is_holiday)
            or ("public-holidays" in pauses and day in _OFF_BY_LAW)
            or ("only" in rule and not is_holiday)
        )
        if not is_off and _has(rule, day):
            yield day.isoformat()


def _has(rule: dict[str, Any], day: date) -> bool:
    if not rule.get("starts", "0") <= day.isoformat() <= rule.get("ends", "9"):
        return False
    weekday = f"{day:%a}".lower()
    if rule["kind"] == "monthly":
        if "day" in rule:
            return f"{day.day}" == rule["day"]
        weeks = [
            week
            for number, week in enumerate(_WEEKS)
            if (day - timedelta(days=7 * number)).day <= 7 and day.day > 7 * number
        ]
        is_last = (day + timedelta(days=7)).month != day.month
        return weekday == rule["weekday"] and rule["week"] in [*weeks, *(["last"] if is_last else [])]
    every = int(rule.get("every", 1))
    if every > 1 and "starts" not in rule:
        return False
    week = (day - date.fromisoformat(rule.get("starts", "2026-01-05"))).days
    since = date.fromisoformat(rule.get("starts", "2026-01-05")).weekday()
    return weekday in rule["weekdays"] and (week + since) // 7 % every == 0


@given(_rules)
def test_the_days_are_those_of_the_calendar_on_the_wall(rule: dict[str, Any]) -> None:
    told = [found.day for found in occurrences(_read(rule), _CALENDAR)]
    last = _YEAR[-1]
    wanted = sorted(day for day in _expected(rule, _CALENDAR) if TODAY.isoformat() <= day <= last.isoformat())
    assert [day.isoformat() for day in told if day <= last] == wanted


@given(_rules, st.integers(0, 300))
def test_later_days_are_the_same_whenever_one_asks(rule: dict[str, Any], ahead: int) -> None:
    """What is told on one day is told on the next one too, as far as it has not passed."""
    later = replace(_CALENDAR, today=TODAY + timedelta(days=ahead))
    now = [found for found in occurrences(_read(rule), _CALENDAR) if found.day >= later.today]
    then = [found for found in occurrences(_read(rule), later) if found.day <= _YEAR[-1]]
    assert [found for found in now if found.day <= _YEAR[-1]] == then


@given(st.lists(_rules, max_size=3), st.integers(1, 6))
def test_the_next_days_are_the_first_of_all(rules: list[dict[str, Any]], limit: int) -> None:
    # Where the weeks of a rule are not known, nobody knows which day is the next one.
    assume(all("starts" in rule or int(rule.get("every", 1)) == 1 for rule in rules))
    read = tuple(map(_read, rules))
    every = sorted((o.day, o.start) for rule in read for o in occurrences(rule, _CALENDAR))
    assert [(o.day, o.start) for o in next_occurrences(read, _CALENDAR, limit)] == every[:limit]


@given(_rules, st.sampled_from(_YEAR))
def test_only_days_of_the_rule_can_be_left_out(rule: dict[str, Any], day: date) -> None:
    assume(not _has(rule, day) and ("starts" in rule or int(rule.get("every", 1)) == 1))
    with pytest.raises(ValidationError) as error:
        _read({**rule, "except": [day.isoformat()], "moved": []})
    assert [problem["type"] for problem in error.value.errors()] == ["E227"]
