"""How to reach somebody: phone, mail, map. Nothing of it is loaded before somebody presses it."""

from dataclasses import dataclass, replace

from generator.facts.contact import Channels, PhoneLine
from generator.facts.timetable import Timetable
from generator.facts.where import map_link, town_row
from generator.model.addresses import mail_link, shown_address
from generator.model.phones import PhoneNumber
from generator.publication import OpenPlace, PublishedProvider
from generator.render.context import Context
from generator.render.parts.hard_sign import hard_sign
from generator.render.parts.phones import PhoneLink, call_link, name_beside, phone_link
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True)
class Reach:
    """How to reach somebody. Empty parts are left out of the page."""

    name: str
    department: str
    """Of the standard edition; the easy one says it in its reply."""
    person: str
    address: tuple[str, ...]
    """Lines of a postal address: street, then postcode and town."""
    phones: tuple[PhoneLink, ...]
    email: Link | None
    website: Link | None
    form: Link | None
    map: Link | None
    """To OpenStreetMap; nothing of it is loaded."""
    unknown: str
    """The sentence that stands here when there is no way to reach them; else empty."""
    ways_on: tuple[Link, ...] = ()
    """Whom to call instead: title is who, note the number as people read it, href a `tel:` link."""

    @property
    def leaves_out(self) -> bool:
        """Of a number more is said than the edition shows."""
        return any(phone.leaves_out for phone in self.phones)


def _map(place: OpenPlace, context: Context) -> Link | None:
    href = map_link(place)
    return Link(context.texts.map_link, href, warning=hard_sign(context)) if href else None


def website_link(url: str | None, context: Context) -> Link | None:
    """By its address. None where there is none."""
    return Link(shown_address(url), url, warning=hard_sign(context)) if url else None


def _mail(address: str) -> Link | None:
    return Link(address, mail_link(address)) if address else None


def _phones(channels: Channels, context: Context) -> tuple[PhoneLink, ...]:
    """Numbers to press, as the edition writes them."""
    return tuple(phone_link(line, context) for line in channels.phones)


def _form(url: str | None, context: Context) -> Link | None:
    return Link(context.texts.contact_form, url, warning=hard_sign(context)) if url else None


def offer_contact(
    channels: Channels, provider: PublishedProvider | None, context: Context, has_office: bool = False
) -> Reach:
    """How to reach the people of an offer; an office in charge stands in a part of its own."""
    t = context.texts
    is_unknown = not channels.known and not has_office
    return Reach(
        name=context.title(provider) if provider else "",
        department=context.quoted(channels.department.text) if channels.department else "",
        person=context.quoted(channels.person),
        address=(),
        phones=_phones(channels, context),
        email=_mail(channels.email),
        website=website_link(channels.website, context),
        form=_form(channels.form, context),
        map=None,
        unknown=t.contact_unknown if is_unknown else "",
        ways_on=ways_on(context) if is_unknown else (),
    )


def provider_contact(provider: PublishedProvider, context: Context) -> Reach:
    """Where a provider is and how to reach it."""
    t = context.texts
    channels = context.channels[provider.id]
    place = provider.address or OpenPlace()
    return Reach(
        name=context.title(provider),
        department="",
        person="",
        address=tuple(context.quoted(row) for row in (place.street, town_row(place)) if row),
        phones=_phones(channels, context),
        email=_mail(channels.email),
        website=website_link(channels.website, context),
        form=None,
        map=None if provider.example else _map(place, context),
        unknown="" if channels.known else t.contact_unknown,
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
        email=_mail(own.email or "") or there.email,
        form=_form(own.form, context),
    )
    is_reachable = found.phones or found.email or found.website or found.form
    return replace(found, unknown="" if is_reachable else there.unknown)


def ways_on(context: Context) -> tuple[Link, ...]:
    """The site's own number, and those of the offers that its settings name for this; none that is invented."""
    own = site_contact(context)
    found = [Link(own.name, phone.href, phone.title) for phone in own.phones[:1] if phone.href] if own else []
    for id_ in context.published.site.fallback:
        offer = context.published.offers.get(id_)
        line = context.facts[id_].contact.phone if offer is not None else None
        phone = call_link(context.facts[id_], context) if offer is not None else None
        if offer is not None and line is not None and phone is not None:
            title = context.title(offer)
            found.append(Link(name_beside(title, line.number) or title, phone.href, phone.title))
    return tuple(found)


def _own_phone(number: PhoneNumber, publisher: PublishedProvider, context: Context) -> tuple[PhoneLink, ...]:
    """One number, with the publisher's remark where it is one of his."""
    lines = context.channels[publisher.id].phones
    same = (line for line in lines if line.number.e164 == number.e164)
    return (phone_link(next(same, PhoneLine(number, None, False, Timetable())), context),)
