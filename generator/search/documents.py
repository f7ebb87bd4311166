"""What the search knows about an offer: plain values, so that the index builder needs no record model."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias, get_args

DocumentKind: TypeAlias = Literal["offer", "office", "provider", "programme", "town", "page", "term", "ended"]
OFFER, *PAGE_KINDS = get_args(DocumentKind)
"""What is found beside offers: offices in charge in a town, providers, programmes, towns, hand-written pages, words of the
dictionary, and offers that have ended. In this order they are numbered."""
AGE_OPEN = 1199
"""Months; an offer "from 12 years" without an end goes up to here (99 years)."""

CardValue = str | bool


def page_id(kind: str, *ids: str) -> str:
    """The id of what is no offer: no id of an offer has a slash."""
    return "/".join((kind, *ids))


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One offer, or a page of another kind, as the search sees it. Texts are plain German text without markup."""

    id: str
    """The offer's id, which is also the last part of its page's address; of other kinds see `page_id`."""
    title: str
    kind: DocumentKind = "offer"
    """`OFFER` or one of `PAGE_KINDS`. Of these count title, keywords (whole names that it has too), phones and card alone."""
    summary: str = ""
    text: str = ""
    """The description, and whatever else shall be found with the least weight."""
    keywords: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    """Titles of the topics and of their parents; the first one also decides the order of the offers."""
    phases: tuple[str, ...] = ()
    """Titles of the life phases."""
    provider: str = ""
    phones: tuple[str, ...] = ()
    """Its numbers as digits alone, with the code of the country; short numbers as they are dialled."""
    places: tuple[str, ...] = ()
    """Names of towns and villages that the offer belongs to; empty where it serves the whole county."""
    county_wide: bool = False
    postal_codes: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    """Names and postcodes of the districts of its towns: it is found by them as by the town's."""
    venue_districts: tuple[str, ...] = ()
    """Those in which it takes place: there it comes before what the town has elsewhere."""
    houses: tuple[str, ...] = ()
    """Names of the places in which it takes place: "Pfarrheim St. Lamberti"; none that is secret, nor its street."""
    streets: tuple[str, ...] = ()
    """Their streets and house numbers."""
    age_from: int | None = None
    """The child's age in whole months; None where nothing was said."""
    age_to: int | None = None
    is_for_professionals: bool = False
    """Families can't come by themselves: it is counted apart."""
    is_apart: bool = False
    """It is for professionals alone, or invented where somebody may be in danger: everything else comes first, however well
    it fits."""
    is_line: bool = False
    """Help at once, on the phone or online: lists show it apart from what families choose."""
    is_first: bool = False
    """A line that every page names: where others fit a question as well, it comes first. Other lines do not: whoever looks
    for a court's letter, and has the word that a line has too, would never reach it."""
    is_urgent: bool = False
    """It may stand among the first where somebody is in need: nothing invented does."""
    is_stale: bool = False
    """Nobody has looked at it for so long that others, where they fit as well, come first."""
    is_example: bool = False
    is_for_every_age: bool = False
    rank: int = 0
    """Its place in a list that is that of no town, of a line for emergencies among these: where nobody typed a word, the
    search is such a list."""
    ranks: Mapping[str, int] = field(default_factory=dict)
    """By town its place in the list there, counted like `rank`, where it takes place there on other days than elsewhere."""
    venues: tuple[str, ...] = ()
    """Ids of the towns in which it takes place, named as in the filter for towns."""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Facet → values, named as in the address; which ones there are is said in `facets`."""
    weekdays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Town → weekdays there, for all its towns, both named as in the filters; empty where they are the same in each."""
    dates: tuple[date, ...] = ()
    """The days on which it takes place, in order, from the day of the index on; `dates` says how far they are read."""
    card: Mapping[str, CardValue] = field(default_factory=dict)
    """What a result card shows; values that are empty or False need not be given. The page's script knows `title`,
    `venue`, `area`, `age`, `cost`, `days`, `next`, `office` (an id: the page has its words), `room`, `source`, `phone`,
    `call` and `tel` (a number as people read it and as phones dial it), `answering`, `crisis`, `checked`, `paused`,
    `unverified`, `stale`, `example`, `professionals`, of other kinds `kind`, `address` (below the top of an edition) and
    `note`, and the words of another edition with its tag before them: `de-simple_title`."""

    def ages(self) -> tuple[int, int] | None:
        """The months from and to, both included; None where the record says nothing about age."""
        if self.age_from is None and self.age_to is None:
            return None
        return self.age_from or 0, AGE_OPEN if self.age_to is None else self.age_to


@dataclass(frozen=True, slots=True)
class SynonymGroup:
    """What people say, and the words of titles, keywords or topics that it should find."""

    say: tuple[str, ...]
    find: tuple[str, ...]
    also: tuple[str, ...] = ()
    """Words that it should find too, but after the others."""
    first: bool = False
    """Whether it comes even before a short title that has one of the words: "nicht mehr leben" is no Lebensberatung."""
