"""The answers in standard language: one for each question that families ask, in short rows."""

from collections.abc import Callable, Iterator

from generator.editions.line import Reply, SaidLine, Span, line, linked
from generator.editions.quotes import quoted
from generator.editions.standard.small import age_range, cost
from generator.editions.standard.when import phone_hours, when_lines
from generator.editions.texts import Texts
from generator.editions.voice import own_name
from generator.editions.wording import audience_names, joined, long_date, named_language, venue_names
from generator.facts import OfferFacts
from generator.facts.where import NumberedPlace, ServedArea
from generator.facts.who import Ages, Who
from generator.model.addresses import mail_link, shown_address
from generator.model.phones import dial_link, print_phone
from generator.season import Season

_SILENT = ("privacy", "documents")
"""Questions that are left out where nobody said anything."""


def replies(facts: OfferFacts, t: Texts) -> Iterator[Reply]:
    """Who, when, where, what it costs, how to register … Questions that decide are answered even if unknown."""
    known = {
        "who": facts.who.known,
        "when": facts.when.known or facts.answering_line is not None,
        "where": facts.where.known or facts.granted_by is not None,
        "cost": facts.cost.known,
        "registration": facts.way_in.known,
        "privacy": facts.privacy.known,
        "documents": bool(facts.way_in.documents),
        "languages": facts.languages.known,
        "access": facts.access.known,
    }
    for key, is_known in known.items():
        if key == "access" and not facts.access.is_asked:
            continue
        lines = tuple(_ANSWERS[key](facts, t))
        if not is_known and key not in _SILENT and key not in facts.pointless:
            lines = _with_unknown(key, lines, facts, t)
        if lines:
            yield Reply(key, lines, is_known)


def _with_unknown(key: str, lines: tuple[SaidLine, ...], facts: OfferFacts, t: Texts) -> tuple[SaidLine, ...]:
    """That the answer is not known, before what is; of days that are known only the hours between are open."""
    if key == "when" and facts.when.lacks_hours:
        return (*lines, line(t.unknown_hours))
    return (line(_unknown(key, facts, t)), *lines)


def _unknown(key: str, facts: OfferFacts, t: Texts) -> str:
    return t.times_over if key == "when" and facts.when.season is Season.OVER else t.choose("unknown", key)


def _who(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    yield from _audience_rows(facts.who, t)
    if facts.who.ages is not None:
        yield line(_age_row(facts.who, facts.who.ages, t))
    if facts.who.also_professionals:
        yield line(t.also_professionals)
    for question, answer in facts.who.said.items():
        yield line(t.choose(question, answer))
    if facts.who.is_right:
        yield line(t.is_right)


def _audience_rows(who: Who, t: Texts) -> Iterator[SaidLine]:
    """Fathers are parents too, so they are named after them; and where the ages say who they are, nobody needs the same
    word alone above them."""
    if who.is_for_both:
        yield line(t.for_both)
        return
    if who.is_for_professionals:
        yield line(t.only_professionals)
        others = [audience for audience in who.others if who.ages is None or audience != "children"]
        if others:
            yield line(t.about_people.format(people=", ".join(audience_names(others, who.young, t))))
        return
    is_told = who.ages is not None and who.ages_of == "visitors" and who.young != "children"
    told = tuple(audience for audience in who.mainly if not (is_told and audience == "children"))
    if told:
        yield line(", ".join(audience_names(told, who.young, t)))
    if who.kinds_of_parents:
        yield line(t.also_for.format(people=", ".join(audience_names(who.kinds_of_parents, who.young, t))))


def _age_row(who: Who, ages: Ages, t: Texts) -> str:
    """Whose age it is: nobody says `child` of who is 15 years old, and the age of whom it is about is not the reader's."""
    people = joined(t.row(f"young_{who.young}"), t)
    words = t.age_of_others if who.ages_of == "others" else t.age_of_visitors
    if who.ages_of in ("own-child", "own-child-if-born") or (who.ages_of, who.young) == ("visitors", "children"):
        words = t.age_of_child
    return words.format(people=people, age=age_range(ages, t))


def _when(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    if "ended" in facts.status.conditions:
        yield line(t.text_ended)
    if facts.answering_line is not None:
        yield line(phone_hours(facts.answering_line, t))
    towns = venue_names(facts.where, lambda town: quoted(town.name, t), t)
    yield from when_lines(facts.when, towns, facts.status.is_paused, t)


def _where(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    where = facts.where
    if facts.granted_by is not None:
        yield line(quoted(own_name(facts.granted_by), t))
    forms = [form for form in where.formats if form not in ("application", "right")]
    formats = [t.choose("format", form) for form in forms if form != "on-site" or not where.places]
    words = t.and_word.join(formats) if len(formats) < 3 else ", ".join(formats)
    said = (line(words),) if formats and where.known else ()
    if not where.is_on_site:
        yield from said
        if where.is_elsewhere and said:
            yield line(t.where_belongs if len(where.places) == 1 else t.where_belong)
    for place in where.places:
        yield from _address(place, len(where.places) > 1, t)
        if place.transport:
            yield line(t.transport.format(text=quoted(place.transport.text, t)))
    yield from _question(facts, t)
    if where.is_on_site and said:  # behind the places
        yield line(t.also_forms.format(forms=words) if where.places else words)
        if not where.places:
            yield line(t.unknown_address)
    if where.area.is_everywhere or where.told_towns:
        yield line(_served(where.area, facts.who.is_for_professionals, t))


def _question(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    """Whom to ask where an address is secret, once for all of them; nothing where nobody can be asked."""
    channels = facts.contact
    if not (facts.where.hides_a_place and facts.can_be_asked):
        return
    words = t.count("hidden_question", facts.where.secret_count)
    if channels.phone is not None:
        yield linked(words, print_phone(channels.phone.number), dial_link(channels.phone.number))
    elif channels.email:
        yield linked(words, channels.email, mail_link(channels.email))
    elif channels.form:
        yield linked(words, t.contact_form, channels.form)
    elif channels.website:
        yield linked(words, shown_address(channels.website), channels.website)


def _served(area: ServedArea, is_for_professionals: bool, t: Texts) -> str:
    names = ", ".join(quoted(town.name, t) for town in area.towns)
    places = t.all_places.format(area=quoted(area.county, t)) if area.is_everywhere else names
    return (t.serves_professionals if is_for_professionals else t.serves).format(places=places)


def _address(place: NumberedPlace, is_one_of_many: bool, t: Texts) -> Iterator[SaidLine]:
    """The rows of an address with the way to a map; of a hidden place only that it is hidden."""
    number = t.place_number.format(number=place.number)
    said = f"{number}: " if is_one_of_many else ""
    if place.is_hidden:
        yield line(said + t.hidden_address)
        return
    if place.postal_code:
        yield line(said + t.only_postal_code.format(code=place.postal_code))
    elif not place.rows:
        yield line(said + t.unknown_address)
    elif is_one_of_many:
        yield line(said.rstrip())
    # With its number, so that no two links are called the same.
    name = t.map_of.format(place=number) if is_one_of_many else t.map_link
    way = (Span(name, href=place.map),) if place.map else ()
    if place.rows or way:
        yield SaidLine((*(Span(quoted(row, t)) for row in place.rows), *way), "address")
    if place.is_partial:
        yield line(t.unknown_street)


def _cost(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    words = cost(facts.cost, t)
    if words:
        yield line(words[0].upper() + words[1:])
    if facts.cost.lacks_amount:
        yield line(t.unknown_amount)
    if facts.cost.note:
        yield line(quoted(facts.cost.note.text, t))


def _registration(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    way_in = facts.way_in
    if way_in.by_application:
        yield line(t.by_application)
    if way_in.registration != "unknown":
        yield line(t.choose("registration", way_in.registration))
    yield from (line(t.choose(name, answer)) for name, answer in way_in.answers)
    if way_in.note:
        yield line(quoted(way_in.note.text, t))
    if way_in.url:
        yield SaidLine((Span(t.register_page if way_in.is_plain else t.register_online, href=way_in.url),))
    if way_in.website:
        yield SaidLine((Span(t.register_website, href=way_in.website),))
    if facts.capacity is not None:
        day = long_date(facts.capacity.as_of, t) if facts.capacity.as_of else ""
        yield line(t.choose("capacity", facts.capacity.room).format(date=day))
        if facts.capacity.note:
            yield line(quoted(facts.capacity.note.text, t))


def _privacy(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    return (line(t.choose(question, answer)) for question, answer in facts.privacy.said.items())


def _documents(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    return (line(quoted(paper.text, t)) for paper in facts.way_in.documents)


def _languages(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    languages = facts.languages
    if languages.lacks_spoken and "languages" not in facts.pointless:
        yield line(t.unknown_languages)
    if languages.spoken:
        yield line(", ".join(dict.fromkeys(named_language(code, t) for code in languages.spoken)))
    if languages.has_unnamed:
        yield line(t.spoken_more if languages.spoken else t.spoken_other)
    if languages.interpreter != "unknown":
        yield line(t.choose("interpreter", languages.interpreter))
    if languages.signed != "unknown":
        yield line(t.choose("sign_language", languages.signed))


def _access(facts: OfferFacts, t: Texts) -> Iterator[SaidLine]:
    has_choice = len(facts.where.places) > 1
    for place in facts.where.places if facts.access.known else ():
        name = f"{t.place_number.format(number=place.number)}: " if has_choice else ""
        if place.wheelchair != "unknown":
            yield line(name + t.choose("wheelchair", place.wheelchair))
        elif has_choice and not place.access_note and "access" not in facts.pointless:
            yield line(name + t.place_access_unknown)
        if place.access_note:
            yield line(name + quoted(place.access_note.text, t))


_ANSWERS: dict[str, Callable[[OfferFacts, Texts], Iterator[SaidLine]]] = {
    "who": _who,
    "when": _when,
    "where": _where,
    "cost": _cost,
    "registration": _registration,
    "privacy": _privacy,
    "documents": _documents,
    "languages": _languages,
    "access": _access,
}
