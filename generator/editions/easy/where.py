"""Where: places, secret places, online, on the phone, at home, and the towns that it is for."""

from generator.editions.easy.contact import reach_lines
from generator.editions.easy.sentences import listed, sentences, unknown
from generator.editions.line import Reply, SaidLine, Span, line, paragraph
from generator.editions.names import told_name
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.facts.where import NumberedPlace, ServedArea, Where
from generator.model.records import Format

_ELSEWHERE: tuple[Format, ...] = ("online", "phone", "home-visit", "outreach")


def where_reply(facts: OfferFacts, granted_by: str, t: Texts) -> Reply:
    """Where to go, or how it comes to you; `granted_by` is who grants what people have a right to, empty for the rest."""
    where, is_for_professionals = facts.where, facts.who.is_for_professionals
    area = paragraph(_area_lines(where, is_for_professionals, t))
    if not where.known and not granted_by:
        return unknown("where", t, *area)
    places = _place_lines(where, t)
    granted = (line(t.where_ask if facts.can_be_asked else t.where_granted), line(granted_by, "address"))
    lines = places if where.is_on_site else granted if granted_by else ()
    lines += paragraph(_elsewhere_lines(where, bool(lines), is_for_professionals, t))
    if not where.is_on_site:
        lines += paragraph(places)
    elif not places:  # the address that nobody knows is not that of the website
        lines += sentences(t.where_also_place, t.unknown_address)
    return Reply("where", lines + _question_lines(where, facts.contact, t) + area)


def _elsewhere_lines(where: Where, has_place: bool, is_for_professionals: bool, t: Texts) -> tuple[SaidLine, ...]:
    """Nobody comes to the homes of professionals: they go with families."""
    forms: list[str] = list(_forms(where))
    if is_for_professionals:
        forms = [f"{form}-professionals" if form == "home-visit" else form for form in forms]
    keys = ("where_also" if has_place or number else "where_is" for number in range(len(forms)))
    return sentences(*(t.choose(key, form) for key, form in zip(keys, forms, strict=True)))


def _forms(where: Where) -> list[Format]:
    return [form for form in _ELSEWHERE if form in where.formats]


def _place_lines(where: Where, t: Texts) -> tuple[SaidLine, ...]:
    if len(where.places) == 1:
        beginning = t.where_here if where.is_on_site else t.where_address
        if where.is_elsewhere and _forms(where):  # else the address would be that of a website, or of the phone
            return sentences(t.where_belongs) + _address(where.places[0], t.where_belongs_address, False, t)
        return _address(where.places[0], beginning, False, t)
    count = t.where_belongs_count if where.is_elsewhere and _forms(where) else t.where_count
    lines = sentences(count.format(count=len(where.places))) if where.places else ()
    for place in where.places:
        lines += paragraph(_address(place, t.place_heading.format(number=place.number), True, t))
    return lines


def _question_lines(where: Where, channels: Channels, t: Texts) -> tuple[SaidLine, ...]:
    """Whom to ask where an address is secret, once for all of them; nothing where nobody can be asked."""
    ways = reach_lines(channels, t) if where.hides_a_place else ()
    return paragraph((line(t.count("hidden_question", where.secret_count)), *ways)) if ways else ()


def _address(place: NumberedPlace, beginning: str, is_one_of_many: bool, t: Texts) -> tuple[SaidLine, ...]:
    numbered = sentences(beginning) if is_one_of_many else ()
    if place.is_hidden:
        return numbered + sentences(t.hidden_address)
    code = t.only_postal_code.format(code=place.postal_code) if place.postal_code else ""
    lines = numbered + sentences(code, t.unknown_street if place.is_partial else t.unknown_address)
    if place.rows:
        street = (quoted(row, t) for row in (place.street, place.town) if row)
        rows = (*([told_name(place.name, t)] if place.name else []), *street)
        lines = (line(beginning), *(line(row, "address") for row in rows))
        lines += sentences(t.unknown_street) if place.is_partial else ()
    if not place.map:
        return lines
    # With its number, so that no two links are called the same.
    name = t.map_of.format(place=t.place_number.format(number=place.number)) if is_one_of_many else t.map_link
    return (*lines, SaidLine((Span(name, href=place.map),)))


def _area_lines(where: Where, is_for_professionals: bool, t: Texts) -> tuple[SaidLine, ...]:
    """Whom it serves, where the addresses do not say it already."""
    area = where.area
    if area.is_everywhere:
        return sentences(t.serves_everywhere.format(area=_whole_area(area, t)))
    names = [quoted(town.name, t) for town in where.told_towns]
    return listed("serves_professionals" if is_for_professionals else "serves", names, t) if names else ()


def _whole_area(area: ServedArea, t: Texts) -> str:
    """The county with the article of its kind, as it stands after `für`."""
    kind = area.county_kind or area.county.split(" ")[0]
    article = t.table("county_articles").get(kind.lower())
    if article is None:
        return t.county_unnamed
    name = area.county if kind.lower() in area.county.lower() else f"{kind} {area.county}"
    return f"{article} {quoted(name, t)}"
