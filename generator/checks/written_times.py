"""The times that name days and hours, wherever a record has some, each with its place: of an offer and of its phones."""

from collections.abc import Iterator

from generator.model.hours import Always
from generator.model.links import FieldPath
from generator.model.parts import PhoneEntry
from generator.model.times import Appointment
from generator.model.written import Offer, Provider
from generator.schedule import Dated


def written_times(record: object) -> Iterator[tuple[FieldPath, Dated]]:
    """Every time of an offer or a provider with its place."""
    if isinstance(record, Offer):
        yield from (
            (("times", index), rule) for index, rule in enumerate(record.times) if not isinstance(rule, Appointment)
        )
    for path, phone in phones_of(record):
        for index, rule in enumerate(phone.hours):
            if not isinstance(rule, Always):
                yield (*path, "hours", index), rule


def phones_of(record: object) -> Iterator[tuple[FieldPath, PhoneEntry]]:
    """Every phone of an offer or a provider with its place."""
    if isinstance(record, Offer):
        yield from ((("contact", "phones", number), phone) for number, phone in enumerate(record.contact.phones))
    elif isinstance(record, Provider):
        yield from ((("phones", number), phone) for number, phone in enumerate(record.phones))
