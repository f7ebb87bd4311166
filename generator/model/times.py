"""When something takes place: the rules that editors write, and the days that each of them has."""

import datetime
import re
from abc import abstractmethod
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Discriminator, Field, Tag, model_validator

from generator.model import patterns
from generator.model.base import Record, wrong
from generator.model.nights import check_hours
from generator.model.notes import Note
from generator.model.patterns import spelt
from generator.model.rhythms import days_by_number, days_by_week, days_of_weeks
from generator.model.types import Count, Date, StartTime, Text, Time, as_list
from generator.problems import told_day

_AS_LIST = BeforeValidator(as_list)

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Week = Literal["first", "second", "third", "fourth", "last"]
WEEKS: tuple[Week, ...] = ("first", "second", "third", "fourth", "last")
HolidayPause = Literal["school-holidays", "public-holidays"]
_GERMAN_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_LONGEST_SEASON = datetime.timedelta(days=3 * 366)
_SHORTEST_MONTH = 28


def _day_of_month(value: Any) -> int:
    if not isinstance(value, str) or not re.fullmatch(r" *([1-9]|[12][0-9]|3[01])\.? *", value):
        raise wrong(
            "E219", f"„{value}“ ist kein Tag im Monat. Bitte eine Zahl von 1 bis 31 schreiben, zum Beispiel 15."
        )
    return int(value.strip(" ."))


DayOfMonth = Annotated[
    int, BeforeValidator(_day_of_month), spelt(patterns.DAY_OF_MONTH, 15, type="integer", minimum=1, maximum=31)
]


class OwnPause(Record):
    """Days on which a time does not take place."""

    from_: Date = Field(alias="from", title="erster Tag")
    to: Date = Field(title="letzter Tag")
    note: Note | None = Field(None, title="Hinweis, zum Beispiel der Grund")

    @model_validator(mode="after")
    def _in_order(self) -> "OwnPause":
        if self.from_ > self.to:
            raise wrong("E221", "Die Pause endet, bevor sie beginnt. Bitte „from“ und „to“ tauschen.", field="to")
        return self


class Move(Record):
    """A day that is moved to another, or to other hours."""

    from_: Date = Field(alias="from", title="Tag, der ausfällt")
    to: Date = Field(title="Tag, an dem es stattdessen ist")
    start: StartTime | None = Field(None, title="von (Uhrzeit), wenn sie anders ist")
    end: Time | None = Field(None, title="bis (Uhrzeit), wenn sie anders ist")


def _pause_kind(value: object) -> str:
    """One variant is tried, so that an editor reads about what he wrote and not about the other one."""
    return OwnPause.__name__ if isinstance(value, dict | OwnPause) else "str"


Pause = Annotated[
    Annotated[HolidayPause, Tag("str")] | Annotated[OwnPause, Tag(OwnPause.__name__)], Discriminator(_pause_kind)
]


SECRET_PLACE = ""
"""What is published of the name of a secret place: that the times are there, and nothing more."""


class _Span(Record):
    from_: StartTime = Field(alias="from", title="von (Uhrzeit)", examples=["9:30"])
    to: Time | None = Field(
        None,
        title="bis (Uhrzeit)",
        description="über Mitternacht bis 6:00, abends begonnen bis 10:00",
        examples=["11:00"],
    )
    location: Text | None = Field(None, title="Ort (sein Name in locations)")
    note: Note | None = Field(None, title="Hinweis")

    @property
    def is_at_secret_place(self) -> bool:
        """As it is published."""
        return self.location == SECRET_PLACE

    @model_validator(mode="after")
    def _in_order(self) -> "_Span":
        check_hours(self.from_, self.to, "to")
        return self


class _Recurring(_Span):
    starts: Date | None = Field(None, title="erster Tag")
    ends: Date | None = Field(None, title="letzter Tag")
    pauses: Annotated[tuple[Pause, ...], _AS_LIST] = Field(
        (), title="Pausen", description="school-holidays, public-holidays oder {from, to, note}"
    )
    only: Literal["school-holidays"] | None = Field(None, title="nur in den Schulferien")
    except_: Annotated[tuple[Date, ...], _AS_LIST] = Field((), alias="except", title="Tage, die ausfallen")
    moved: Annotated[tuple[Move, ...], _AS_LIST] = Field((), title="Tage, die verlegt sind")

    def falls_on(self, day: datetime.date) -> bool | None:
        """Tell whether its rhythm has a day, pauses and exceptions aside; None where nobody said in which weeks."""
        return any(self.days(day, day))

    def days(self, first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
        """Every day from one to another that its rhythm has, in order; none where nobody said in which weeks."""
        return self._days(max(first, self.starts or first), min(last, self.ends or last))

    @abstractmethod
    def _days(self, first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
        """Tell the same without regard to its own first and last day."""

    @property
    def holiday_pauses(self) -> tuple[HolidayPause, ...]:
        """The kinds of holidays in which it pauses."""
        return tuple(pause for pause in self.pauses if isinstance(pause, str))

    @property
    def own_pauses(self) -> tuple[OwnPause, ...]:
        """The pauses with days of their own."""
        return tuple(pause for pause in self.pauses if isinstance(pause, OwnPause))

    def is_off(self, day: datetime.date) -> bool:
        """Tell whether the editor took a day out: excepted, moved away, or in a pause of its own."""
        for pause in self.pauses:
            if isinstance(pause, OwnPause) and pause.from_ <= day <= pause.to:
                return True
        return day in self.except_ or any(move.from_ == day for move in self.moved)

    @model_validator(mode="after")
    def _dates_fit(self) -> "_Recurring":
        if self.starts and self.ends and self.starts > self.ends:
            raise wrong("E221", "„ends“ liegt vor „starts“. Bitte die beiden Tage prüfen.", field="ends")
        if self.only and self.only in self.pauses:
            message = "Nur in den Schulferien (only) und nicht in den Schulferien (pauses) schließen sich aus. Bitte eines löschen."
            raise wrong("E228", message, field="only")
        for problem in (*self._wrong_exceptions(), *self._wrong_moves(), *self._never()):
            raise problem
        return self

    def _wrong_exceptions(self) -> Iterator[Exception]:
        for number, day in enumerate(self.except_):
            if self.falls_on(day) is False:
                yield self._no_such_day(day, ("except", number))
            if day in self.except_[:number]:
                yield wrong(
                    "E228", f"Der {told_day(day)} steht hier zweimal. Bitte einmal löschen.", field=("except", number)
                )

    def _wrong_moves(self) -> Iterator[Exception]:
        gone = [move.from_ for move in self.moved]
        for number, move in enumerate(self.moved):
            place: tuple[str | int, ...] = ("moved", number)
            start, end = self.hours_of(move)
            check_hours(start, end, (*place, "end" if move.end else "start"))
            is_same_hour = start == self.from_
            if self.falls_on(move.from_) is False:
                yield self._no_such_day(move.from_, (*place, "from"))
            elif move.from_ in (*self.except_, *gone[:number]):
                message = f"Der {told_day(move.from_)} fällt schon aus oder ist schon verlegt. Bitte eines löschen."
                yield wrong("E228", message, field=(*place, "from"))
            elif move.from_ == move.to and is_same_hour and end == self.to:
                message = (
                    "So ist nichts verlegt. Bitte einen anderen Tag (to) oder eine andere Uhrzeit (start) schreiben."
                )
                yield wrong("E228", message, field=(*place, "to"))
            elif move.to in self.except_:
                message = f"Der {told_day(move.to)} steht auch bei „except“. Bitte eines löschen."
                yield wrong("E228", message, field=(*place, "to"))
            elif is_same_hour and self._is_regular(move.to):
                message = f"Am {told_day(move.to)} ist dieser Termin ohnehin. Bitte einen anderen Tag oder eine Uhrzeit (start) schreiben."
                yield wrong("E228", message, field=(*place, "to"))

    def _is_regular(self, day: datetime.date) -> bool:
        """It takes place on a day for certain: where holidays count, only a calendar could tell."""
        has_holidays = bool(self.holiday_pauses) or self.only is not None
        return not has_holidays and bool(self.falls_on(day)) and not self.is_off(day)

    def hours_of(self, move: Move) -> tuple[datetime.time, datetime.time | None]:
        """From when until when a moved day is: the end is not known where only the beginning is another."""
        return move.start or self.from_, move.end or (self.to if move.start is None else None)

    def _no_such_day(self, day: datetime.date, field: tuple[str | int, ...]) -> Exception:
        name = _GERMAN_DAYS[day.weekday()]
        message = f"Der {told_day(day)} ({name}) gehört nicht zu diesen Terminen. Bitte den Tag prüfen oder löschen."
        return wrong("E227", message, field=field)

    def _never(self) -> Iterator[Exception]:
        """E233: between the first and the last day there is none."""
        if self.starts is None or self.ends is None or self.ends - self.starts > _LONGEST_SEASON or self.moved:
            return
        if all(map(self.is_off, self.days(self.starts, self.ends))):
            message = "Zwischen „starts“ und „ends“ liegt kein einziger Termin. Bitte die Tage und Pausen prüfen."
            yield wrong("E233", message, field="ends")


class Weekly(_Recurring):
    """Every week, or every second, third … week, on one or more days."""

    kind: Literal["weekly"]
    weekdays: Annotated[tuple[Weekday, ...], _AS_LIST] = Field(title="Wochentage", min_length=1)
    every: Count = Field(1, title="alle … Wochen")

    def falls_on(self, day: datetime.date) -> bool | None:
        """Tell whether its rhythm has a day, as other rules do."""
        if not self.has_unknown_weeks:
            return super().falls_on(day)
        return None if WEEKDAYS[day.weekday()] in self.weekdays and day <= (self.ends or day) else False

    @property
    def has_unknown_weeks(self) -> bool:
        """Nobody knows in which weeks it is: every second one, but counted from which?"""
        return self.every > 1 and self.starts is None

    def _days(self, first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
        weekdays = () if self.has_unknown_weeks else map(WEEKDAYS.index, self.weekdays)
        return days_of_weeks(weekdays, first, last, self.every, since=self.starts or first)


class Monthly(_Recurring):
    """On one weekday a month, or on one day by its number."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [patterns.given("week", "weekday"), patterns.given("day")]},
    )
    kind: Literal["monthly"]
    week: Week | None = Field(None, title="Woche im Monat")
    weekday: Weekday | None = Field(None, title="Wochentag")
    day: DayOfMonth | None = Field(
        None, title="Tag im Monat, statt week und weekday", description="31: in kürzeren Monaten kein Termin"
    )

    @model_validator(mode="before")
    @classmethod
    def _one_way(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        named = [name for name in ("week", "weekday") if value.get(name) is not None]
        if value.get("day") is not None and named:
            message = "Entweder der Tag im Monat (day) oder week und weekday, nicht beides. Bitte eines löschen."
            raise wrong("E228", message, field="day")
        if value.get("day") is None and len(named) < 2:
            missing = "weekday" if named == ["week"] else "week"
            message = f"Das Feld „{missing}“ fehlt. Bitte ergänzen, oder den Tag im Monat schreiben: day: 15."
            raise wrong("E201", message, field=missing)
        return value

    @property
    def is_not_in_every_month(self) -> bool:
        """It is by the number of a day that shorter months do not have."""
        return self.day is not None and self.day > _SHORTEST_MONTH

    def _days(self, first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
        if self.day is not None:
            return days_by_number(self.day, first, last)
        return days_by_week(WEEKS.index(self.week or "first"), WEEKDAYS.index(self.weekday or "mon"), first, last)


class SingleDate(_Span):
    """On one day, or on several in a row."""

    kind: Literal["date"]
    date: Date = Field(title="Tag")
    until: Date | None = Field(None, title="letzter Tag, wenn es mehrere Tage sind")

    @model_validator(mode="after")
    def _days_in_order(self) -> "SingleDate":
        if self.until is not None and self.until < self.date:
            raise wrong("E221", "„until“ liegt vor „date“. Bitte die beiden Tage prüfen.", field="until")
        return self

    @property
    def last_day(self) -> datetime.date:
        """The last day; the only one where nobody said another."""
        return self.until or self.date


class Appointment(Record):
    """By appointment."""

    kind: Literal["appointment"]
    note: Note | None = Field(None, title="Hinweis")


Times = Annotated[Weekly | Monthly | SingleDate | Appointment, Discriminator("kind")]
