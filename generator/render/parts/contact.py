"""How to reach somebody: phone, mail, map. Nothing of it is loaded before somebody presses it."""

from dataclasses import dataclass, replace
from urllib.parse import quote

from generator.editions.easy import easy_phone
from generator.editions.texts import Texts
from generator.model.parts import Contact, PhoneEntry
from generator.model.phones import PhoneNumber, dial_link, print_phone
from generator.publication import OpenPlace, PublishedProvider
from generator.render.context import Context
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True)
class Reach:
    """How to reach somebody. Empty parts are left out of the page."""

    name: str
    department: str
    person: str
    address: tuple[str, ...]
    """Lines of a postal address: street, then postcode and town."""
    phones: tuple[Link, ...]
    """title is the number as people read it, href a `tel:` link, note who answers."""
    email: Link | None
    website: Link | None
    form: Link | None
    map: tuple[Link, ...]
    """A `geo:` link and one to OpenStreetMap; nothing of them is loaded."""
    unknown: str
    """The sentence that stands here when there is no way to reach them; else empty."""


def map_links(place: OpenPlace, t: Texts) -> tuple[Link, ...]:
    """A `geo:` link for map apps (RFC 5870) and one to OpenStreetMap."""
    warning = t.hard_warning if t.edition == "de-simple" else ""
    if place.latitude is not None and place.longitude is not None:
        position = f"{place.latitude:.5f},{place.longitude:.5f}"
        marker = f"mlat={place.latitude:.5f}&mlon={place.longitude:.5f}"
        osm = f"https://www.openstreetmap.org/?{marker}#map=17/{position.replace(',', '/')}"
        return (Link(t.map_app, f"geo:{position}"), Link(t.map_web, osm, warning))
    address = ", ".join(
        part for part in (place.street, f"{place.postal_code or ''} {place.city or ''}".strip()) if part
    )
    if not place.street or not address:
        return ()
    search = quote(address, safe="")
    return (
        Link(t.map_app, f"geo:0,0?q={search}"),
        Link(t.map_web, f"https://www.openstreetmap.org/search?query={search}", warning),
    )


def _website(url: str | None, context: Context) -> Link | None:
    if not url:
        return None
    shown = url.split("://", 1)[1].removeprefix("www.").rstrip("/")
    return Link(
        shown if len(shown) <= 40 else shown.split("/", 1)[0],
        url,
        context.texts.hard_warning if context.is_easy else "",
    )


def _mail(address: str | None) -> Link | None:
    return Link(address, f"mailto:{address}") if address else None


def _phones(phones: tuple[PhoneEntry, ...], context: Context) -> tuple[Link, ...]:
    """Numbers to press; in Easy Language in small groups of digits."""
    return tuple(_phone(entry.number, entry.note, context) for entry in phones)


def _phone(number: PhoneNumber, note: str | None, context: Context) -> Link:
    show = easy_phone if context.is_easy else print_phone
    return Link(show(number), dial_link(number), note or "")


def _form(url: str | None, context: Context) -> Link | None:
    return Link(context.texts.contact_form, url, context.texts.hard_warning if context.is_easy else "") if url else None


def offer_contact(contact: Contact, provider: PublishedProvider | None, context: Context) -> Reach:
    """How to reach the people of an offer."""
    t = context.texts
    return Reach(
        name=context.title(provider) if provider else "",
        department=contact.department or "",
        person=contact.person or "",
        address=(),
        phones=_phones(contact.phones, context),
        email=_mail(contact.email),
        website=_website(contact.website, context),
        form=_form(contact.form, context),
        map=(),
        unknown="" if contact.is_reachable else t.contact_unknown,
    )


def provider_contact(provider: PublishedProvider, context: Context) -> Reach:
    """Where a provider is and how to reach it."""
    t = context.texts
    place = provider.address or OpenPlace()
    town = f"{place.postal_code or ''} {place.city or ''}".strip()
    is_reachable = provider.phones or provider.email or provider.website
    return Reach(
        name=context.title(provider),
        department="",
        person="",
        address=tuple(line for line in (place.street, town) if line),
        phones=_phones(provider.phones, context),
        email=_mail(provider.email),
        website=_website(provider.website, context),
        form=None,
        map=map_links(place, t),
        unknown="" if is_reachable else t.contact_unknown,
    )


def site_contact(context: Context) -> Reach | None:
    """Who answers questions about the site: its publisher, reached as the settings say."""
    own = context.published.site.contact
    publisher = context.published.providers.get(context.published.site.publisher)
    if publisher is None:
        return None
    there = provider_contact(publisher, context)
    found = replace(
        there,
        phones=_own_phone(own.phone, publisher, context) if own.phone else there.phones,
        email=_mail(own.email) or there.email,
        form=_form(own.form, context),
    )
    is_reachable = found.phones or found.email or found.website or found.form
    return replace(found, unknown="" if is_reachable else there.unknown)


def _own_phone(number: PhoneNumber, publisher: PublishedProvider, context: Context) -> tuple[Link, ...]:
    """One number, with the publisher's remark where it is one of his."""
    same = (entry for entry in publisher.phones if entry.number.e164 == number.e164)
    return (_phone(number, next((entry.note for entry in same), None), context),)


def emergency_links(context: Context) -> tuple[Link, ...]:
    """The offers that the site's settings name for emergencies, with their first phone number."""
    show = easy_phone if context.is_easy else print_phone
    found = []
    for id_ in context.published.site.emergency:
        offer = context.published.offers.get(id_)
        if offer is not None and offer.contact.phones:
            number = offer.contact.phones[0].number
            found.append(Link(context.title(offer), dial_link(number), show(number)))
    return tuple(found)
