"""schema.org data of an offer as JSON-LD: a service, its places, and events for single dates."""

import json
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from generator.model.times import SingleDate
from generator.publication import OpenPlace, PublishedOffer
from generator.render.context import Context

_BERLIN = ZoneInfo("Europe/Berlin")


def structured_data(offer: PublishedOffer, context: Context) -> Markup:
    """JSON-LD that can stand in a script element: `<` is written as an escape. Hidden places are left out."""
    published, site = context.published, context.published.site
    url = f"{site.url.rstrip('/')}/{context.page.route}"
    provider = published.providers.get(offer.provider)
    service: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "GovernmentService" if provider is not None and provider.kind == "public" else "Service",
        "@id": url,
        "url": url,
        "name": context.title(offer),
        "description": context.voice.offer_text(context.facts[offer.id].what).short,
        "areaServed": _area(offer, context),
    }
    if not service["description"]:  # an edition that has no text of its own
        del service["description"]
    if provider is not None:
        service["provider"] = {
            "@type": "GovernmentOrganization" if provider.kind == "public" else "Organization",
            "name": provider.name,
        }
    facts = context.facts[offer.id]
    if facts.cost.kind == "free":
        service["isAccessibleForFree"] = True
    channels = _channels(offer)
    if channels:
        service["availableChannel"] = channels
    dates = [rule for rule in facts.when.rules if isinstance(rule, SingleDate)] if offer.status == "active" else []
    events = [_event(rule, offer, service["name"], url) for rule in dates]
    graph: Any = service if not events else {"@context": "https://schema.org", "@graph": [service, *events]}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - JSON without any `<` ends no script element


def _area(offer: PublishedOffer, context: Context) -> list[dict[str, str]]:
    if offer.municipalities == "all":
        return [{"@type": "AdministrativeArea", "name": context.published.site.area.name}]
    towns = context.published.municipalities
    return [{"@type": "City", "name": towns[id_].name} for id_ in offer.municipalities if id_ in towns]


def _channels(offer: PublishedOffer) -> list[dict[str, Any]]:
    channel: dict[str, Any] = {"@type": "ServiceChannel"}
    if offer.contact.phones:
        channel["servicePhone"] = {"@type": "ContactPoint", "telephone": offer.contact.phones[0].number.e164}
    if offer.languages:
        channel["availableLanguage"] = list(offer.languages)
    if offer.contact.website:
        channel["serviceUrl"] = offer.contact.website
    places = [_place(place) for place in offer.open_places]
    channels = [{**channel, "serviceLocation": place} for place in places]
    return channels or ([channel] if len(channel) > 1 else [])


def _place(place: OpenPlace) -> dict[str, Any]:
    address = {
        "@type": "PostalAddress",
        "streetAddress": place.street,
        "postalCode": place.postal_code,
        "addressLocality": place.city,
        "addressCountry": "DE",
    }
    found: dict[str, Any] = {"@type": "Place", "address": {k: v for k, v in address.items() if v}}
    if place.name:
        found["name"] = place.name
    if place.latitude is not None and place.longitude is not None:
        found["geo"] = {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
    return found


def _event(rule: SingleDate, offer: PublishedOffer, name: str, url: str) -> dict[str, Any]:
    event: dict[str, Any] = {
        "@type": "Event",
        "name": name,
        "url": url,
        "startDate": _moment(rule.date, rule.from_),
        "eventStatus": "https://schema.org/EventScheduled",
    }
    if rule.to is not None:
        event["endDate"] = _moment(rule.last_day + timedelta(days=rule.ends_next_day), rule.to)
    elif rule.until is not None:
        event["endDate"] = rule.until.isoformat()
    places = [p for p in offer.open_places if rule.location is None or p.name == rule.location]
    # A date that names no place may be at the hidden one: nobody is sent to the open one for it.
    if places and not (rule.location is None and offer.hides_a_place):
        event["location"] = _place(places[0])
    return event


def _moment(day: date, moment: time) -> str:
    """Local time of Berlin with its offset, to the minute."""
    return datetime.combine(day, moment, _BERLIN).isoformat(timespec="minutes")
