"""Offices in charge: who that is in each town, and whom to ask where nobody knows the number."""

from dataclasses import dataclass

from generator.editions.wording import joined
from generator.facts.office import InCharge, OfficeInCharge, places_in_charge
from generator.model.phones import dial_link
from generator.model.records import Municipality, Office
from generator.render.context import Context
from generator.render.parts.contact import Reach, provider_contact, site_contact
from generator.render.parts.sentences import record_sentences
from generator.render.parts.views import Link, SentenceItem


@dataclass(frozen=True, slots=True)
class TownOffice:
    """An office in some towns."""

    anchors: tuple[str, ...]
    """`ort-duelmen`: where links from a town lead, one a town."""
    title: str
    """`In Dülmen`, or the office itself on a page of one town."""
    summary: str
    text: tuple[SentenceItem, ...]
    reach: Reach | None
    """None where nobody has said who it is."""
    has_phone: bool


@dataclass(frozen=True, slots=True)
class Offices:
    """Offices, and the ways on for those whose number nobody knows."""

    title: str
    places: tuple[TownOffice, ...]
    ways_on: tuple[Link, ...]
    """title is whom to ask, note the number as people read it, href a `tel:` link; empty where every number is known."""


def anchor(town: str) -> str:
    """Where the office of a town stands on the page of an offer."""
    return f"ort-{town}"


def offer_offices(office: OfficeInCharge | None, context: Context) -> Offices | None:
    """The office of an offer, town by town."""
    if office is None:
        return None
    t, published = context.texts, context.published
    places = tuple(
        _town_office(
            place,
            t.office_in.format(
                towns=joined([context.title(published.municipalities[town]) for town in place.towns], t)
            ),
            None,
            context,
        )
        for place in office.places
    )
    title = t.office_title.format(office=context.title(published.offices[office.id]))
    return Offices(title, places, ways_on(context) if office.lacks_a_phone else ())


def town_offices(town: Municipality, context: Context) -> Offices | None:
    """Every office of a town that somebody has named; None where there is none."""
    t, published = context.texts, context.published
    found: list[TownOffice] = []
    for record in published.offices.values():
        (place,) = places_in_charge(record.id, [town.id], published)
        if place.provider is not None:
            found.append(_town_office(place, context.title(record), record, context))
    if "youth" not in published.offices and published.office_in(town, "youth") is not None:
        (place,) = places_in_charge("youth", [town.id], published)
        found.insert(0, _town_office(place, t.youth_office, None, context))
    if not found:
        return None
    title = t.municipality_offices.format(place=context.title(town))
    return Offices(title, tuple(found), () if all(place.has_phone for place in found) else ways_on(context))


def ways_on(context: Context) -> tuple[Link, ...]:
    """The site's own number, and those of the offers that its settings name for this."""
    own = site_contact(context)
    found = [Link(own.name, phone.href, phone.title) for phone in own.phones[:1]] if own else []
    for id_ in context.published.site.fallback:
        offer = context.published.offers.get(id_)
        if offer is not None and offer.contact.phones:
            number = offer.contact.phones[0].number
            found.append(Link(context.title(offer), dial_link(number), context.voice.phone(number)))
    return tuple(found)


def office_in_words(office: OfficeInCharge | None, town: str, context: Context) -> str:
    """`Jugendamt der Stadt Dülmen, 02594 12-0` for a town; else what the office is called. Empty without an office."""
    if office is None:
        return ""
    place = office.of(town) if town else None
    if place is None or place.provider is None:
        return context.title(context.published.offices[office.id])
    name = context.title(place.provider)
    return f"{name}, {context.voice.phone(place.channels.phones[0].number)}" if place.has_phone else name


def _town_office(place: InCharge, title: str, office: Office | None, context: Context) -> TownOffice:
    return TownOffice(
        anchors=tuple(map(anchor, place.towns)),
        title=title,
        summary=context.quoted(office.summary) if office and context.edition.register == "standard" else "",
        text=record_sentences(office, context) if office else (),
        reach=provider_contact(place.provider, context) if place.provider else None,
        has_phone=place.has_phone,
    )
