"""What families in a town can use: what takes place there, what is also for them, what is for the whole county."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from generator.order import Rank


class Placed(Protocol):
    """What is asked of an offer here."""

    @property
    def id(self) -> str: ...
    @property
    def municipalities(self) -> str | tuple[str, ...]: ...
    @property
    def life_phases(self) -> tuple[str, ...]: ...
    @property
    def is_for_families(self) -> bool: ...


_O = TypeVar("_O", bound=Placed)


@dataclass(frozen=True, slots=True)
class TownOffers(Generic[_O]):
    """The listed offers of a town, each in one of four groups, in the order of lists.

    Their counts are what every page tells of a town, `12 hier, 46 im ganzen Kreis`: the first number is `here`, the
    second is all else that its families can use, `served` and `county` together. Professionals' own offers don't count.
    """

    here: tuple[_O, ...]
    """People go to the town for it; an offer for the whole county too, after the town's own."""
    served: tuple[_O, ...]
    """For this town among others, but elsewhere, without a place, or where nobody may know."""
    county: tuple[_O, ...]
    """For the whole county, and not in this town."""
    professionals: tuple[_O, ...]
    """Families can't come by themselves."""

    @property
    def elsewhere(self) -> int:
        """How many offers a family can use that are not in the town."""
        return len(self.served) + len(self.county)


@dataclass(frozen=True)
class TownLists(Generic[_O]):
    """The offers of every town, all of them and by life phase; each list is made once."""

    listed: tuple[_O, ...]
    """In the order of lists."""
    ids: Collection[str]
    """Of all towns."""
    venues: Mapping[str, frozenset[str]]
    """By offer the towns that people go to for it."""
    rank: Callable[[_O, str], Rank]
    """The place of an offer in the list of a town."""

    def offers_for(self, town: str, phase: str = "") -> TownOffers[_O]:
        """The offers of a town; of one life phase where one is named."""
        return self._made.get((town, phase)) or TownOffers((), (), *self._shared.get(phase, ((), ())))

    @cached_property
    def _shared(self) -> dict[str, tuple[tuple[_O, ...], tuple[_O, ...]]]:
        """By life phase what is for the whole county: for families, and for professionals alone."""
        found: dict[str, tuple[list[_O], list[_O]]] = defaultdict(lambda: ([], []))
        for offer in self.listed:
            if offer.municipalities == "all":
                for phase in _phases(offer):
                    found[phase][not offer.is_for_families].append(offer)
        return {phase: (tuple(families), tuple(others)) for phase, (families, others) in found.items()}

    @cached_property
    def _made(self) -> dict[tuple[str, str], TownOffers[_O]]:
        """What is not the same in every town."""
        found: dict[tuple[str, str], list[_O]] = defaultdict(list)
        for offer in self.listed:
            for town in self._towns(offer):
                for phase in _phases(offer):
                    found[town, phase].append(offer)
        return {(town, phase): self._divide(town, phase, offers) for (town, phase), offers in found.items()}

    def _towns(self, offer: _O) -> Iterable[str]:
        own = () if offer.municipalities == "all" else offer.municipalities
        # Where an offer does not serve the town that it is in, its families have nothing of it.
        return dict.fromkeys(own or sorted(self.venues[offer.id].intersection(self.ids)))

    def _divide(self, town: str, phase: str, offers: Iterable[_O]) -> TownOffers[_O]:
        here: list[_O] = []
        served: list[_O] = []
        professionals: list[_O] = []
        for offer in offers:
            if not offer.is_for_families:
                if offer.municipalities != "all":
                    professionals.append(offer)
            else:
                (here if town in self.venues[offer.id] else served).append(offer)
        county, others = self._shared.get(phase, ((), ()))
        taken = {offer.id for offer in here}
        if any(offer.municipalities == "all" for offer in here):
            county = tuple(offer for offer in county if offer.id not in taken)
        in_order = sorted(here, key=lambda offer: self.rank(offer, town))
        return TownOffers(tuple(in_order), tuple(served), county, (*professionals, *others))


def _phases(offer: Placed) -> Iterable[str]:
    """The keys of the lists that an offer stands in: that of all, and that of each of its life phases."""
    return dict.fromkeys(("", *offer.life_phases))
