"""schema.org data as JSON-LD: of an offer a service, the ways to it, and events for its next days; of a town its districts."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from generator.facts import OfferFacts
from generator.facts.who import Ages, Who
from generator.model.ages import ChildAge
from generator.model.parts import PhoneEntry
from generator.model.records import Municipality
from generator.model.times import SingleDate
from generator.publication import OpenPlace, PublishedOffer, PublishedProvider
from generator.render.context import Context

_BERLIN = ZoneInfo("Europe/Berlin")
_SCHEMA = "https://schema.org"
_AVAILABLE = {"yes": "InStock", "no": "SoldOut"}
"""What somebody knows of free places → schema.org's ItemAvailability."""


@dataclass(frozen=True, slots=True)
class _Occasion:
    """One time on one day."""

    start: datetime
    end: datetime | date | None
    place: OpenPlace | None
    """Where; None where that is not known, or where an offer with a hidden place does not say."""


def structured_data(offer: PublishedOffer, context: Context) -> Markup:
    """JSON-LD that can stand in a script element: `<` is written as an escape. Hidden places are left out, and so is who
    is invented: a machine would offer to call there."""
    site = context.published.site
    url = f"{site.url.rstrip('/')}/{context.page.route}"
    provider = context.published.providers.get(offer.provider or "")
    facts = context.facts[offer.id]
    service: dict[str, Any] = {
        "@context": _SCHEMA,
        "@type": "GovernmentService"
        if facts.office or (provider is not None and provider.kind == "public")
        else "Service",
        "@id": url,
        "url": url,
        "name": context.title(offer),
        "description": context.voice.offer_text(facts.what).short,
        "areaServed": _area(offer, context),
    }
    if not service["description"]:  # an edition that has no text of its own
        del service["description"]
    organizations = [_organization(provider)] if provider is not None and not provider.example else []
    organizations += _in_charge(facts, context)
    if organizations:
        service["provider"] = organizations if len(organizations) > 1 else organizations[0]
    terms = _terms(facts)
    if terms:
        service["offers"] = {"@type": "Offer", **terms}
    audience = _audience(facts.who)
    if audience:
        service["audience"] = audience
    channels = _channels(offer, context)
    if channels:
        service["availableChannel"] = channels
    events = list(_events(offer, service, context))
    graph: Any = service if not events else {"@context": _SCHEMA, "@graph": [service, *events]}
    return _written_out(graph)


def town_data(town: Municipality, context: Context) -> Markup:
    """JSON-LD of a town with its districts; nothing where none are known."""
    if not town.districts:
        return Markup("")
    site = context.published.site
    city = {
        "@context": _SCHEMA,
        "@type": "City",
        "name": town.name,
        "url": f"{site.url.rstrip('/')}/{context.page.route}",
        "containedInPlace": {"@type": "AdministrativeArea", "name": site.area.name},
        "containsPlace": [{"@type": "Place", "name": district.spoken} for district in town.districts],
    }
    return _written_out(city)


def _written_out(data: Any) -> Markup:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - JSON without any `<` ends no script element


def _terms(facts: OfferFacts) -> dict[str, Any]:
    """What is known of price and room; of a waiting list schema.org has no word."""
    found: dict[str, Any] = {"price": 0, "priceCurrency": "EUR"} if facts.cost.kind == "free" else {}
    room = _AVAILABLE.get(facts.capacity.room) if facts.capacity is not None else None
    return {**found, "availability": f"{_SCHEMA}/{room}"} if room else found


def _audience(who: Who) -> dict[str, Any]:
    """Who may come, as far as schema.org has a word; empty where nobody said it."""
    found = _children(who.ages) if who.ages is not None else {}
    if who.women_only == "yes":
        found["requiredGender"] = "female"
    if who.is_for_professionals:
        return {"@type": "Audience", "audienceType": "professionals"}
    return {"@type": "PeopleAudience", **found} if found else {}


def _children(ages: Ages) -> dict[str, Any]:
    """Children of these ages: in years where both ends are told so, since a child of 3 is not 36 months old; else in
    months."""
    ends = {"minValue": ages.youngest, "maxValue": ages.oldest}
    known = {name: age for name, age in ends.items() if age is not None}
    if any(age.weeks or age.months % 12 for age in known.values()):
        span: dict[str, float] = {name: _months(age) for name, age in known.items()}
        unit = "MON"
    else:
        span = {name: age.months // 12 for name, age in known.items()}
        unit = "ANN"
    return {"suggestedAge": {"@type": "QuantitativeValue", **span, "unitCode": unit}}


def _months(age: ChildAge) -> float:
    return round(age.weeks * 7 / 30.4375, 1) if age.weeks else age.months


def _organization(provider: PublishedProvider) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "GovernmentOrganization" if provider.kind == "public" else "Organization",
        "name": provider.name,
    }
    if provider.website:
        found["url"] = provider.website
    contacts = [_contact_point(phone) for phone in provider.phones]
    if provider.email:
        contacts.append({"@type": "ContactPoint", "email": provider.email})
    if contacts:
        found["contactPoint"] = contacts
    return found


def _in_charge(facts: OfferFacts, context: Context) -> list[dict[str, Any]]:
    """Those who are in charge, each with the towns of which."""
    towns = context.published.municipalities
    return [
        {
            **_organization(place.provider),
            "areaServed": [{"@type": "City", "name": towns[id_].name} for id_ in place.towns],
        }
        for place in (facts.office.places if facts.office else ())
        if place.provider is not None and not place.provider.example
    ]


def _contact_point(phone: PhoneEntry) -> dict[str, str]:
    return {"@type": "ContactPoint", "telephone": phone.number.e164}


def _area(offer: PublishedOffer, context: Context) -> list[dict[str, str]]:
    if offer.municipalities == "all":
        return [{"@type": "AdministrativeArea", "name": context.published.site.area.name}]
    towns = context.published.municipalities
    return [{"@type": "City", "name": towns[id_].name} for id_ in offer.municipalities if id_ in towns]


def _channels(offer: PublishedOffer, context: Context) -> list[dict[str, Any]]:
    channel: dict[str, Any] = {"@type": "ServiceChannel"}
    if offer.contact.phones:
        channel["servicePhone"] = [_contact_point(phone) for phone in offer.contact.phones]
    if offer.languages:
        channel["availableLanguage"] = list(offer.languages)
    if offer.contact.website:
        channel["serviceUrl"] = offer.contact.website
    places = [_place(place, context) for place in offer.open_places]
    if context.facts[offer.id].who.childcare == "yes":
        looked_after = {"@type": "LocationFeatureSpecification", "name": context.texts.facet_betreuung, "value": True}
        places = [{**place, "amenityFeature": looked_after} for place in places]
    channels = [{**channel, "serviceLocation": place} for place in places]
    return channels or ([channel] if len(channel) > 1 else [])


def _place(place: OpenPlace, context: Context) -> dict[str, Any]:
    town = context.published.municipalities.get(place.municipality or "")
    address = {
        "@type": "PostalAddress",
        "streetAddress": place.street,
        "postalCode": place.postal_code,
        "addressLocality": place.city or (town.name if town else None),
        "addressCountry": context.published.site.country,
    }
    found: dict[str, Any] = {"@type": "Place", "address": {k: v for k, v in address.items() if v}}
    if place.name:
        found["name"] = place.name
    if place.latitude is not None and place.longitude is not None:
        found["geo"] = {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
    return found


def _events(offer: PublishedOffer, service: dict[str, Any], context: Context) -> Iterator[dict[str, Any]]:
    """The next times of an offer that runs. Where nobody could go to one, neither to a place nor online, it is none."""
    kept = ("name", "description", "url", "offers", "audience")
    shared: dict[str, Any] = {key: service[key] for key in kept if key in service}
    if "provider" in service:
        shared["organizer"] = service["provider"]
    if context.facts[offer.id].cost.kind == "free":
        shared["isAccessibleForFree"] = True
    for occasion in _occasions(offer, context.facts[offer.id]) if offer.status == "active" else ():
        way_in = _way_in(occasion, offer, service["url"], context)
        if way_in:
            yield {
                "@type": "Event",
                **shared,
                "startDate": _written(occasion.start),
                **({"endDate": _written(occasion.end)} if occasion.end else {}),
                "eventStatus": f"{_SCHEMA}/EventScheduled",
                **way_in,
            }


def _occasions(offer: PublishedOffer, facts: OfferFacts) -> Iterator[_Occasion]:
    """Single days, and the next days of what comes again, each time once, in order."""
    places = {place.name: place for place in offer.open_places if place.name}
    found: dict[_Occasion, None] = {}
    later = set[tuple[datetime, OpenPlace | None]]()  # days in a row are one event
    for rule in facts.when.rules:
        if isinstance(rule, SingleDate):
            place = places.get(rule.location) if rule.location else _only_place(offer)
            found[_Occasion(_moment(rule.date, rule.from_), _end(rule), place)] = None
            days = range(1, (rule.last_day - rule.date).days + 1)
            later |= {(_moment(rule.date + timedelta(days=ahead), rule.from_), place) for ahead in days}
    known = _with_ends(found) | later
    meetings = [(coming.day, meeting) for coming in facts.when.next for meeting in coming.meetings]
    for day, meeting in meetings:
        numbered = offer.locations[meeting.place - 1] if meeting.place else None
        place = numbered if isinstance(numbered, OpenPlace) else _only_place(offer)
        start = _moment(day, meeting.start)
        if (start, place) not in known:
            found[_Occasion(start, _end_on(day, meeting.start, meeting.end), place)] = None
    known = _with_ends(found)
    kept = (occasion for occasion in found if occasion.end or (occasion.start, occasion.place) not in known)
    yield from sorted(kept, key=lambda occasion: occasion.start)


def _with_ends(occasions: Iterable[_Occasion]) -> set[tuple[datetime, OpenPlace | None]]:
    """Starts and places of those whose end is known: without it the same one needs no telling."""
    return {(occasion.start, occasion.place) for occasion in occasions if occasion.end}


def _only_place(offer: PublishedOffer) -> OpenPlace | None:
    """Where a time takes place that names no place. With a hidden one beside, nobody is sent to the open one for it."""
    return offer.open_places[0] if len(offer.open_places) == 1 and not offer.hides_a_place else None


def _way_in(occasion: _Occasion, offer: PublishedOffer, url: str, context: Context) -> dict[str, Any]:
    """How people take part, as far as somebody said: empty where nobody did."""
    is_at_place = occasion.place is not None and (not offer.formats or {"on-site", "outreach"} & set(offer.formats))
    locations: list[dict[str, Any]] = [_place(occasion.place, context)] if is_at_place and occasion.place else []
    if "online" in offer.formats:
        target = offer.registration.url or offer.contact.website or url
        locations.append({"@type": "VirtualLocation", "url": target})
    if not locations:
        return {}
    mode = "Mixed" if len(locations) == 2 else "Offline" if is_at_place else "Online"
    return {
        "eventAttendanceMode": f"{_SCHEMA}/{mode}EventAttendanceMode",
        "location": locations if len(locations) == 2 else locations[0],
    }


def _end(rule: SingleDate) -> datetime | date | None:
    """Of several days in a row the last one; without its hour where nobody said until when."""
    return _end_on(rule.last_day, rule.from_, rule.to) or rule.until


def _end_on(day: date, start: time, end: time | None) -> datetime | None:
    """The end of a time that begins on a day; None where nobody said it."""
    if end is None:
        return None
    if end == time.max:  # 24:00
        return _moment(day + timedelta(days=1), time.min)
    return _moment(day + timedelta(days=end <= start), end)


def _moment(day: date, moment: time) -> datetime:
    """Local time of Berlin."""
    return datetime.combine(day, moment, _BERLIN)


def _written(moment: datetime | date) -> str:
    """With its offset, to the minute; a day as it is."""
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()
