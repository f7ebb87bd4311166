"""How to reach the people of an offer or of a provider."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.facts.answering import Answering, answering
from generator.facts.timetable import Timetable, timetable, with_next_days
from generator.model.notes import Note
from generator.model.parts import PhoneEntry
from generator.model.phones import SHORT_NUMBERS, PhoneNumber
from generator.publication import PublishedOffer, PublishedProvider
from generator.schedule import Calendar
from generator.season import hours_today


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """A number, and when somebody answers there."""

    number: PhoneNumber
    note: Note | None
    is_always: bool
    """By day and night."""
    hours: Timetable
    """Empty where nobody said them, where all are over, and of an example: nobody answers an invented phone."""
    answering: Answering | None = None
    """The same day by day, as far as it is known."""
    is_invented: bool = False
    """It belongs to an example: nobody shall call there."""

    @property
    def is_real(self) -> bool:
        """A short number is the same in all of Germany, whoever writes it: `112` is never an invented one."""
        return self.number.e164 in SHORT_NUMBERS

    @property
    def notes(self) -> tuple[Note, ...]:
        """What an editor adds, to the number and to its hours."""
        hours = (rule.note for group in (*self.hours.weekly, *self.hours.rare) for rule in group.rules)
        return tuple(note for note in (self.note, *hours) if note is not None)


@dataclass(frozen=True, slots=True)
class Channels:
    """Ways to people. Empty parts were not said."""

    phones: tuple[PhoneLine, ...]
    email: str
    website: str
    form: str = ""
    department: Note | None = None
    person: str = ""

    @property
    def known(self) -> bool:
        """There is at least one way that a person can use."""
        return bool(self.phones or self.email or self.website or self.form)

    @property
    def phone(self) -> PhoneLine | None:
        """The first number that may be called."""
        return next((line for line in self.phones if not line.is_invented), None)


NOBODY = Channels((), "", "")


def contact(offer: PublishedOffer, calendar: Calendar) -> Channels:
    """How to reach the people of an offer on the calendar's day."""
    said = offer.contact
    return Channels(
        _lines(said.phones, calendar, offer.example),
        said.email or "",
        said.website or "",
        said.form or "",
        said.department,
        said.person or "",
    )


def provider_channels(provider: PublishedProvider, calendar: Calendar) -> Channels:
    """How to reach a provider on the calendar's day."""
    return Channels(_lines(provider.phones, calendar, provider.example), provider.email or "", provider.website or "")


def _lines(phones: Iterable[PhoneEntry], calendar: Calendar, is_invented: bool) -> tuple[PhoneLine, ...]:
    return tuple(_line(phone, calendar, is_invented) for phone in _each_once(tuple(phones)))


def _each_once(phones: tuple[PhoneEntry, ...]) -> Iterator[PhoneEntry]:
    """The numbers without those that stand there again with more beside them, or with the same."""
    told = {phone.number for phone in phones if phone.note or phone.hours}
    for phone in dict.fromkeys(phones):
        if phone.note or phone.hours or phone.number not in told:
            yield phone


def _line(phone: PhoneEntry, calendar: Calendar, is_invented: bool) -> PhoneLine:
    hours = with_next_days(timetable(hours_today(phone, calendar), calendar), calendar, ())
    return PhoneLine(
        phone.number,
        phone.note,
        is_always=phone.is_always and not is_invented,
        hours=Timetable() if is_invented else hours,
        answering=None if is_invented else answering(phone, calendar),
        is_invented=is_invented,
    )
