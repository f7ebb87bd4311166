"""What the head of an offer's page tells of it: when next, where, for whom, at what cost. The same facts as below, short."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.editions.line import Span
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import card_venue, first_times, joined, town_names
from generator.facts import OfferFacts
from generator.facts.where import ServedArea, Where
from generator.facts.who import Who
from generator.model.records import Municipality
from generator.season import Season

NameOf = Callable[[Municipality], str]
_MOST_AUDIENCES = 2


@dataclass(frozen=True, slots=True)
class BriefWords:
    """Each in a few words. Empty parts are not known, or nobody asks."""

    venue: str
    """`in Dülmen`, `am Telefon`; else whose families it is for. Never where a secret place is."""
    when: tuple[Span, ...]
    where: str
    """What the venue does not say yet: the house, or whose families it is for."""
    who: str
    """For whom, where no age is said."""


def brief_words(
    facts: OfferFacts, coming: tuple[Span, ...], times: Sequence[str], name_of: NameOf, t: Texts
) -> BriefWords:
    """`coming` is the next day in the edition's words, empty where none is known; `times` are all times in a few words."""
    venue, area = card_venue(facts.where, name_of, t), _area(facts.where, name_of, t)
    return BriefWords(
        venue=venue or area,
        when=_when(facts, coming, times, t),
        where=_where(facts.where, area if venue else "", t),
        who=_who(facts.who, t),
    )


def _when(facts: OfferFacts, coming: tuple[Span, ...], times: Sequence[str], t: Texts) -> tuple[Span, ...]:
    if facts.when.season is Season.PAST:
        return (Span(t.brief_past),)
    if facts.status.is_paused:
        return (Span(t.brief_paused),)
    return coming or ((Span(", ".join(first_times(times, 1, t))),) if times else ())


def _where(where: Where, area: str, t: Texts) -> str:
    """The house where there is one, the number of places where there are several."""
    if where.hides_a_place and not where.venues:
        return t.brief_hidden
    if not where.venues:
        return area
    open_ = [place for place in where.places if not place.is_hidden]
    return quoted(open_[0].rows[0], t) if len(open_) == 1 else t.brief_places.format(count=len(open_))


def _area(where: Where, name_of: NameOf, t: Texts) -> str:
    """Whose families it is for. The towns that an offer with a secret place serves could tell where it is."""
    area: ServedArea = where.area
    if area.is_everywhere:
        return t.brief_everywhere
    if where.hides_a_place or not area.towns:
        return ""
    return t.brief_area.format(places=town_names([name_of(town) for town in area.towns], t))


def _who(who: Who, t: Texts) -> str:
    named = [t.choose("audience", audience) for audience in who.audiences]
    if len(named) > _MOST_AUDIENCES:
        return t.brief_who_more.format(names=", ".join(named[:_MOST_AUDIENCES]))
    return joined(named, t) if named else ""
