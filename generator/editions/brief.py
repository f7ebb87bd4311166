"""What the head of an offer's page tells of it: when next, where, for whom, at what cost. The same facts as below, short."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.editions.line import Span
from generator.editions.names import told_name
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import audience_names, card_venue, first_times, joined, town_names
from generator.facts import OfferFacts
from generator.facts.where import ServedArea, Where
from generator.facts.who import Who
from generator.model.records import Audience, Municipality
from generator.season import Season

NameOf = Callable[[Municipality], str]
_MOST_AUDIENCES = 3
_FIRST_AUDIENCES = 2
"""Those that are named where there are more."""
MOST_IN_HEADS = 1
"""Times."""


@dataclass(frozen=True, slots=True)
class BriefWords:
    """Each in a few words. Empty parts are not known, or nobody asks."""

    venue: str
    """`in Dülmen`; where nobody goes to a town, whose families it is for. Never where a secret place is, nor what `where`
    says."""
    when: tuple[Span, ...]
    where: str
    """The house, or how it comes to people: `am Telefon`."""
    who: str
    """For whom, where no age is said."""


def brief_words(
    facts: OfferFacts, coming: tuple[Span, ...], times: Sequence[str], hours: Sequence[str], name_of: NameOf, t: Texts
) -> BriefWords:
    """`coming` is the next day in the edition's words, empty where none is known; `times` are the first times in a few
    words, `hours` all those of the number that is called."""
    where, venue = facts.where, card_venue(facts.where, name_of, t)
    is_there = bool(where.venues) or where.hides_a_place
    house = _where(where, venue, t)
    area = "" if facts.who.is_for_professionals else _area(where, name_of, t)
    town = (venue if is_there else "") or area or venue
    return BriefWords(
        venue=town if town != house else "",
        when=_when(facts, coming, times, hours, t),
        where=house,
        who=_who(facts.who, t),
    )


def _when(
    facts: OfferFacts, coming: tuple[Span, ...], times: Sequence[str], hours: Sequence[str], t: Texts
) -> tuple[Span, ...]:
    """Where nobody said any times, when somebody answers is one, and it says that it is no more than that."""
    if facts.when.season is Season.PAST:
        return (Span(t.brief_past),)
    if facts.status.is_paused:
        return (Span(t.brief_paused),)
    if coming:
        return (*coming, Span(f" {t.by_appointment_too}")) if facts.when.appointments else coming
    if times:
        return (Span(_in_a_row(times, t)),)
    if not hours or facts.when.season is not Season.UNKNOWN:
        return ()
    return (Span(t.brief_phone.format(hours=", ".join(first_times(hours, MOST_IN_HEADS, t)))),)


def _in_a_row(times: Sequence[str], t: Texts) -> str:
    """No comma stands before `und` and `oder`."""
    bound = {t.by_appointment_too, *(row for row in (t.more_times,) if row.startswith(t.and_word.strip()))}
    first, *others = times
    return first + "".join(f" {row}" if row in bound else f", {row}" for row in others)


def _where(where: Where, venue: str, t: Texts) -> str:
    """The house where there is one, the number of places where there are several, be they secret or not; `venue` says how
    else it is held."""
    if where.places and all(place.is_hidden for place in where.places):
        return t.count("brief_hidden", len(where.places))
    if not where.venues:
        return venue
    if len(where.places) > 1:
        return t.brief_places.format(count=len(where.places))
    (place,) = where.places
    return told_name(place.name, t) if place.name else quoted(place.rows[0], t)


def _area(where: Where, name_of: NameOf, t: Texts) -> str:
    """Whose families it is for. The towns that an offer with a secret place serves could tell where it is."""
    area: ServedArea = where.area
    if area.is_everywhere:
        return t.brief_everywhere
    if where.hides_a_place or not area.towns:
        return ""
    return t.brief_area.format(places=town_names([name_of(town) for town in area.towns], t))


def _who(who: Who, t: Texts) -> str:
    if who.is_for_professionals:
        return t.choose("audience", "professionals")
    if who.is_for_both:
        return t.brief_both
    also: tuple[Audience, ...] = ("professionals",) if who.also_professionals else ()
    meant = (*who.mainly, *who.kinds_of_parents, *also) if who.audiences else ()
    named = audience_names(meant, who.young, t)
    if len(named) > _MOST_AUDIENCES:
        first = ", ".join(named[:_FIRST_AUDIENCES])
        return t.brief_who_more.format(names=first, count=len(named) - _FIRST_AUDIENCES)
    return joined(named, t) if named else ""
