"""Phone numbers on pages: to press, with their hours in words and as data; and those that are named in need."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from datetime import time

from generator.editions.quotes import unquoted
from generator.facts import OfferFacts
from generator.facts.answering import Answering
from generator.facts.contact import PhoneLine
from generator.facts.crisis import CrisisLine, always_there, crisis_help, crisis_lines, lines_in_danger
from generator.facts.hours import Hours
from generator.model.phones import PhoneNumber, dial_link, print_phone
from generator.render.context import Context


@dataclass(frozen=True, slots=True)
class PhoneLink:
    """A number."""

    title: str
    """As people read it."""
    href: str
    """A `tel:` link; empty where nobody shall call: the number is invented."""
    note: str = ""
    """Who answers and when, in words."""
    hours: str = ""
    """When alone, a line for each; empty where nobody said it."""
    answering: str = ""
    """When, for the script that says whether it is now; empty where the days are not known."""
    is_crisis: bool = False
    """Where nobody answers now, the page says who does."""
    leaves_out: bool = False
    """An editor said more of it, in words that the edition does not show."""


@dataclass(frozen=True, slots=True)
class CrisisLink:
    """Help at once."""

    name: str
    """Without the number that stands beside it; empty where the offer's title is nothing else."""
    phone: PhoneLink
    is_emergency: bool
    """Danger to life: it stands before all others, and larger."""
    id: str
    """Of the offer."""
    href: str
    """Its page."""


def phone_link(line: PhoneLine, context: Context) -> PhoneLink:
    """A number as the edition writes it."""
    voice = context.voice
    return PhoneLink(
        title=voice.phone(line.number),
        href="" if line.is_invented else dial_link(line.number),
        note=voice.phone_note(line),
        hours=voice.phone_hours(line),
        answering=answering_data(line.answering),
        leaves_out=not all(voice.tells(note) for note in line.notes),
    )


def call_link(facts: OfferFacts, context: Context, line: PhoneLine | None = None) -> PhoneLink | None:
    """A number of an offer, without one the first that may be called; None where there is none."""
    line = line or facts.contact.phone
    return replace(phone_link(line, context), is_crisis=facts.status.is_crisis) if line is not None else None


def crisis_links(context: Context, among: Container[str] | None = None) -> tuple[CrisisLink, ...]:
    """What every page names for emergencies; of the offers with some ids alone, where they are given."""
    lines = (line for line in crisis_lines(context.published, context.facts) if among is None or line.offer.id in among)
    return _links(lines, context)


def links_in_danger(about: Iterable[str], context: Context) -> tuple[CrisisLink, ...]:
    """What a sensitive page on these topics names at its head."""
    return _links(lines_in_danger(about, context.published, context.facts), context)


def help_links(context: Context) -> tuple[CrisisLink, ...]:
    """Everybody whom the search names above all results, each once."""
    named = {line.offer.id: line for lines in crisis_help(context.published, context.facts).values() for line in lines}
    return _links(named.values(), context)


def always_there_links(context: Context) -> tuple[CrisisLink, ...]:
    """What is there when another line is closed."""
    return _links(always_there(context.published, context.facts), context)


def _links(lines: Iterable[CrisisLine], context: Context) -> tuple[CrisisLink, ...]:
    found = []
    for line in lines:
        phone = phone_link(line.phone, context)
        name = name_beside(context.title(line.offer), line.phone.number)
        found.append(CrisisLink(name, phone, line.is_emergency, line.offer.id, context.offer_href(line.offer)))
    return tuple(found)


def name_beside(title: str, number: PhoneNumber) -> str:
    """A title that stands beside a number, without it: `Notruf 112`, `Rat und Hilfe: 116117` and `110 – Polizei` say
    it already, however they write it."""
    name = unquoted(title)
    digits = r"[\s/-]*".join(re.sub(r"\D", "", print_phone(number)))
    without = re.sub(rf"[\s,:;–(/-]*(?<!\w){digits}\)?$|^\(?{digits}(?!\w)[\s,:;–)/-]*", "", name)
    return title.replace(name, without) if without else ""


def answering_data(found: Answering | None) -> str:
    """`2026-11-26/2026-12-23 14:00-20:00=fbefbef`: first and last day, and for each hours the days, a bit for each of
    28 from the first on as hexadecimal number; empty for None. `theme/assets/js/answering.js` reads it."""
    if found is None:
        return ""
    hours = (
        f"{_clock(span.start)}-{_clock(_end(span))}={sum(1 << (day - found.first).days for day in days):x}"
        for span, days in found.hours.items()
    )
    return " ".join((f"{found.first}/{found.last}", *hours))


def _end(span: Hours) -> time:
    return span.end or time.max


def _clock(moment: time) -> str:
    return "24:00" if moment == time.max else f"{moment:%H:%M}"
