"""The order of every list of offers: what a family can use itself, here, at its child's age and soon stands first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Generic, TypeVar

from generator.looks import is_stale
from generator.model.records import OfferFields
from generator.schedule import Calendar, next_occurrences
from generator.season import first_calendar, rules_in, rules_today

_O = TypeVar("_O", bound=OfferFields)
_MANY_YEARS = 12 * 12
"""Months between the youngest and the oldest child of an offer for every age: fewer are a childhood at most."""


@dataclass(frozen=True, slots=True, order=True)
class Rank:
    """What decides in a list: the smaller comes first, the fields in their order."""

    is_for_professionals: bool
    """Families can't come by themselves."""
    is_elsewhere: bool
    """It is for the whole county, and the list is that of a town."""
    is_example: bool
    """What is invented helps nobody, however well its age fits and however soon it is."""
    is_for_every_age: bool
    next_day: date
    """In the list of a town the next one there. `date.max` where no day is known: it stands after those with one."""
    is_stale: bool
    title: int
    """Its place among all offers by title."""


@dataclass(frozen=True)
class FamilyOrder(Generic[_O]):
    """The one order of lists: pages and parts have no other."""

    offers: Mapping[str, _O]
    """Every offer of the site by its id, sorted by title."""
    phases: int
    """How many life phases the site has."""
    calendar: Calendar

    def sorted(self, offers: Iterable[_O], town: str = "") -> tuple[_O, ...]:
        """Offers as they stand in a list; where it is that of a town, what is for the whole county after its own.

        Families before professionals, the town before the county, real before invented, one age before every age, then
        by the next day, looked at lately before stale, by title. Pages that have a heading for every age have this order
        below each of their headings.
        """
        return tuple(sorted(offers, key=lambda offer: self.rank(offer, town)))

    def rank(self, offer: _O, town: str = "") -> Rank:
        """The place of an offer in a list, which other orders may use below their own."""
        found = self._ranks[offer.id]
        if not town:
            return found
        found = replace(found, is_elsewhere=offer.municipalities == "all")
        if not offer.town_of_place:
            return found
        return replace(found, next_day=next_day(offer, self.calendar, town) or date.max)

    def lasting_rank(self, offer: _O) -> Rank:
        """The same without what each night changes: who comes again finds what stood there, and a night makes few pages anew."""
        return replace(self._ranks[offer.id], next_day=date.max, is_stale=False)

    def is_for_every_age(self, offer: _O) -> bool:
        """It names three quarters of the life phases or more and, where it tells ages, at least twelve years of them.

        Where a site has one life phase alone, nothing is for every age: there is no age to tell it from.
        """
        named = len(set(offer.life_phases))
        if self.phases < 2 or 4 * named < 3 * self.phases:
            return False
        ages = offer.age
        if ages is None or ages.to is None:
            return True
        return ages.to.months - (ages.from_.months if ages.from_ else 0) >= _MANY_YEARS

    @cached_property
    def _ranks(self) -> dict[str, Rank]:
        return {id_: self._rank(offer, place) for place, (id_, offer) in enumerate(self.offers.items())}

    def _rank(self, offer: _O, place: int) -> Rank:
        return Rank(
            is_for_professionals=not offer.is_for_families,
            is_elsewhere=False,
            is_example=offer.example,
            is_for_every_age=self.is_for_every_age(offer),
            next_day=next_day(offer, self.calendar) or date.max,
            is_stale=is_stale(offer.verified, offer.sources, self.calendar.today),
            title=place,
        )


def next_day(offer: OfferFields, calendar: Calendar, town: str = "") -> date | None:
    """The first day from the calendar's on on which an offer takes place, in a town where one is named; None where it
    pauses or nobody knows one."""
    if offer.status != "active":
        return None
    rules = rules_today(offer, calendar)[1]
    if town:
        rules = rules_in(offer, rules, town)
    found = next_occurrences(rules, first_calendar(offer, calendar), limit=1)
    return next((o.day for o in found if offer.valid_until is None or o.day <= offer.valid_until), None)
