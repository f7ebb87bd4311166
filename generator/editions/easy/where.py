"""Where: places, secret places, online, on the phone, at home, and the towns that it is for."""

from generator.editions.easy.contact import reach_lines
from generator.editions.easy.fact import UNKNOWN, EasyFact, EasyLine, paragraph, sentences
from generator.editions.easy.grammar import listed
from generator.model.records import Format
from generator.publication import HiddenPlace, OpenPlace, Place, Published, PublishedOffer

_ELSEWHERE: dict[Format, str] = {
    "online": "ist{also} im Internet",
    "phone": "ist{also} am Telefon",
    "home-visit": "ist{also} bei Ihnen zu Hause",
    "outreach": "kommt{also} an Orte in Ihrer Nähe",
}
_WHOLE = {
    "kreis": "den ganzen",
    "landkreis": "den ganzen",
    "stadt": "die ganze",
    "gemeinde": "die ganze",
    "region": "die ganze",
    "städteregion": "die ganze",
}
"""What stands after `für` with the kind of an area."""


def where_fact(offer: PublishedOffer, published: Published) -> EasyFact:
    """Where to go, or how it comes to you."""
    is_on_site = "on-site" in offer.formats or not offer.formats
    places = _place_lines(offer, published, is_on_site)
    lines = places if is_on_site else ()
    lines += paragraph(_elsewhere_lines(offer, has_place=bool(lines)))
    if not is_on_site:
        lines += paragraph(places)
    known = bool(lines)
    if is_on_site and not offer.locations:
        if known:  # the address that nobody knows is not that of the website
            lines += sentences("Es gibt auch einen Ort.", UNKNOWN + "Wie ist die Adresse?")
        else:
            lines += sentences(UNKNOWN + "Wo ist das Angebot?")
    return EasyFact("where", lines + paragraph(_area_lines(offer, published)), known)


def _elsewhere_lines(offer: PublishedOffer, has_place: bool) -> tuple[EasyLine, ...]:
    words = [words for format_, words in _ELSEWHERE.items() if format_ in offer.formats]
    return sentences(*(f"Das Angebot {w.format(also=' auch' if has_place or n else '')}." for n, w in enumerate(words)))


def numbered_places(offer: PublishedOffer) -> tuple[tuple[str, Place], ...]:
    """The places with the names that all answers use for them: `Ort 1`, `Ort 2`."""
    return tuple((f"Ort {number}", place) for number, place in enumerate(offer.locations, 1))


def _place_lines(offer: PublishedOffer, published: Published, is_on_site: bool) -> tuple[EasyLine, ...]:
    places = numbered_places(offer)
    if len(places) == 1:
        beginning = "Das Angebot ist hier:" if is_on_site else "Die Adresse ist:"
        return _address(places[0][1], beginning, offer, published)
    lines = sentences(f"Es gibt {len(places)} Orte.") if places else ()
    for name, place in places:
        lines += paragraph(_address(place, f"{name}:", offer, published))
    return lines


def _address(place: Place, beginning: str, offer: PublishedOffer, published: Published) -> tuple[EasyLine, ...]:
    numbered = sentences(beginning) if len(offer.locations) > 1 else ()
    if isinstance(place, HiddenPlace):
        return numbered + sentences("Die Adresse ist geheim.") + reach_lines(offer.contact)
    rows = [row for row in (place.name, place.street, _town(place, published)) if row]
    if not rows:
        return numbered + sentences(UNKNOWN + "Wie ist die Adresse?")
    return (EasyLine(beginning), *(EasyLine(row, "address") for row in rows))


def _town(place: OpenPlace, published: Published) -> str:
    municipality = published.municipalities.get(place.municipality or "")
    city = place.city or (municipality.name if municipality else "")
    return f"{place.postal_code or ''} {city}".strip()


def _area_lines(offer: PublishedOffer, published: Published) -> tuple[EasyLine, ...]:
    """Whom it serves, where the addresses do not say it already."""
    if offer.municipalities == "all":
        return sentences(f"Das Angebot ist für {_whole_area(published)}.")
    if offer.hides_a_place:
        return ()  # the towns that it serves could tell where it is
    served = {place.municipality for place in offer.open_places}
    if served.issuperset(offer.municipalities):
        return ()
    names = [published.municipalities[id_].name for id_ in offer.municipalities if id_ in published.municipalities]
    return (
        listed("Das Angebot ist für Menschen aus", names, "Das Angebot ist für Menschen aus diesen Orten")
        if names
        else ()
    )


def _whole_area(published: Published) -> str:
    area = published.site.area
    kind = area.kind or area.name.split(" ")[0]
    if kind.lower() not in _WHOLE:
        return "alle Städte und Gemeinden"
    name = area.name if kind.lower() in area.name.lower() else f"{kind} {area.name}"
    return f"{_WHOLE[kind.lower()]} {name}"
