"""Offices in charge: who that is in each town, and whom to ask where nobody knows the number."""

from dataclasses import dataclass, replace

from generator.editions.wording import joined
from generator.facts.office import InCharge, OfficeInCharge, places_in_charge
from generator.model.records import Municipality, Office
from generator.render.context import Context
from generator.render.parts.contact import Reach, provider_contact, ways_on
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.views import Link, SentenceItem

_FEW = 3
"""So many towns an offer's page shows in full; more open on demand."""


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
    instead: Link | None = None
    """Whom to call as long as nobody knows its number: title is who, note the number as people read it. None where it has
    one, and where nobody else can be called."""


@dataclass(frozen=True, slots=True)
class Offices:
    """Offices; each whose number nobody knows says whom to call instead."""

    title: str
    places: tuple[TownOffice, ...]
    is_folded: bool
    """Each place opens on demand: there are many, or they stand at the end of a list of offers."""
    others: tuple[Link, ...]
    """Who also helps with any of them, once for all; empty where every number is known."""

    @property
    def leaves_out(self) -> bool:
        """Of one of them more is said than the edition shows."""
        return any(place.reach is not None and place.reach.leaves_out for place in self.places)


def anchor(town: str) -> str:
    """Where the office of a town stands on the page of an offer."""
    return f"ort-{town}"


def offer_offices(office: OfficeInCharge | None, context: Context, writer: SentenceWriter) -> Offices | None:
    """The office of an offer, town by town; the writer is that of the page."""
    if office is None:
        return None
    t, published = context.texts, context.published
    towns = published.municipalities
    names = (joined([context.title(towns[town]) for town in place.towns], t) for place in office.places)
    places = [
        _town_office(place, t.office_in.format(towns=own), None, writer, context)
        for place, own in zip(office.places, names, strict=True)
    ]
    title = t.office_title.format(office=context.title(published.offices[office.id]))
    return _offices(title, places, len(places) > _FEW, context)


def town_offices(town: Municipality, context: Context, writer: SentenceWriter) -> Offices | None:
    """Every office of a town that somebody has named, those of one provider together; None where there is none. The writer
    is that of the page."""
    t, published = context.texts, context.published
    named = {id_: context.title(record) for id_, record in published.offices.items()}
    by_provider: dict[str, list[str]] = {}
    for id_ in named if "youth" in named else ("youth", *named):
        provider = published.office_in(town, id_)
        if provider is not None:
            by_provider.setdefault(provider.id, []).append(id_)
    found = []
    for ids in by_provider.values():
        (place,) = places_in_charge(ids[0], [town.id], published)
        only = published.offices.get(ids[0]) if len(ids) == 1 else None
        found.append(
            _town_office(place, joined([named.get(id_, t.youth_office) for id_ in ids], t), only, writer, context)
        )
    title = t.municipality_offices.format(place=context.title(town))
    return _offices(title, found, len(found) > 1, context) if found else None


def _offices(title: str, places: list[TownOffice], is_folded: bool, context: Context) -> Offices:
    ways = () if all(place.has_phone for place in places) else ways_on(context)
    instead = next(iter(ways), None)
    told = tuple(place if place.has_phone else replace(place, instead=instead) for place in places)
    return Offices(title, told, is_folded, ways[1:])


def office_in_words(office: OfficeInCharge | None, town: str, context: Context) -> str:
    """`Jugendamt der Stadt Dülmen, 02594 12-0` for a town; else what the office is called. Empty without an office."""
    if office is None:
        return ""
    place = office.of(town) if town else None
    if place is None or place.provider is None:
        return context.title(context.published.offices[office.id])
    name = context.title(place.provider)
    phone = place.channels.phone
    return f"{name}, {context.voice.phone(phone.number)}" if phone else name


def _town_office(
    place: InCharge, title: str, office: Office | None, writer: SentenceWriter, context: Context
) -> TownOffice:
    return TownOffice(
        anchors=tuple(map(anchor, place.towns)),
        title=title,
        summary=context.quoted(office.summary) if office and context.edition.register == "standard" else "",
        text=writer.items(context.voice.record_text(office).sentences) if office else (),
        reach=provider_contact(place.provider, context) if place.provider else None,
        has_phone=place.has_phone,
    )
