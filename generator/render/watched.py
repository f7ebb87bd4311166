"""A site as its pages see it: each lookup that they ask of it is noted."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, TypeVar, cast

from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.media import MediaFile
from generator.plan import Plan
from generator.publication import Published, PublishedOffer
from generator.render.keys import key_of
from generator.render.trace import Answerer, Lookup, Notes
from generator.towns import TownOffers

_K = TypeVar("_K")
_V = TypeVar("_V")

_SHARED = (
    "site",
    "municipalities",
    "life_phases",
    "topics",
    "programmes",
    "offices",
    "glossary",
    "emergency_topics",
    "notice_of_today",
)
"""What of a directory is in the key of every page: a change of it makes all of them anew."""
_FOLLOWING = ("words", "topic_line", "children_of", "topics_in_order", "is_for_every_age")
"""What follows from that alone, or from that and a record that somebody has looked up."""
_OF_RECORDS = {
    "is_listed": "offers",
    "is_editable": "offers",
    "is_sensitive": "offers",
    "running_programmes_of": "offers",
    "office_in": "municipalities",
}
"""Lookups of a directory that a record comes first in → where it stands."""
_OF_IDS = ("is_sensitive_topic", "is_in_charge", "counts_of_town", "count_about")
"""Lookups of a directory by ids alone."""
_OF_PAGES = ("way_to", "pair_of")
"""Lookups of the plan by a page."""
_LISTS = ("offers_of_town", "offers_by", "offers_about", "offers_of_programme")
"""Lookups by ids whose answers are offers: each of these is a lookup of its own."""


class Watched(Mapping[_K, _V]):
    """A mapping that notes which of its entries somebody asks for: `(name, …)`, and `(name,)` for which of them there
    are."""

    def __init__(
        self, name: str, of: Mapping[_K, _V], notes: Notes, parts: Callable[[Any], Lookup] = lambda key: (key,)
    ) -> None:
        """`parts`: a key as the parts of a lookup."""
        self._name, self._of, self._notes, self._parts = name, of, notes, parts

    def __getitem__(self, key: _K) -> _V:
        self._notes.note((self._name, *self._parts(key)))
        return self._of[key]

    def get(self, key: _K, default: Any = None) -> Any:
        """As ever, without the detour by an exception."""
        self._notes.note((self._name, *self._parts(key)))
        return self._of.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._notes.note((self._name, *self._parts(key)))
        return key in self._of

    def __iter__(self) -> Iterator[_K]:
        self._notes.note((self._name,))
        return iter(self._of)

    def __len__(self) -> int:
        self._notes.note((self._name,))
        return len(self._of)


class _Watch:
    """Something of which the parts that it is given are seen as they are, and every other look is one that no lookup
    is for."""

    def __init__(self, of: object, notes: Notes, parts: Mapping[str, object]) -> None:
        self._of, self._notes = of, notes
        vars(self).update(parts)

    def __getattr__(self, name: str) -> Any:
        self._notes.lose()
        return getattr(self._of, name)


def unasked(of: _V, notes: Notes) -> _V:
    """Something that no lookup is for: whoever looks at it looks at all of it."""
    return cast("_V", _Watch(of, notes, {}))


def watched_published(published: Published, notes: Notes) -> Published:
    """The directory as pages see it."""

    def in_order(offers: Iterable[PublishedOffer]) -> tuple[PublishedOffer, ...]:
        given = tuple(offers)
        notes.note(("in_order", *(offer.id for offer in given)))
        return published.in_order(given)

    parts = {
        **{name: getattr(published, name) for name in (*_SHARED, *_FOLLOWING)},
        **{name: _asking(name, getattr(published, name), notes) for name in (*_OF_RECORDS, *_OF_IDS)},
        **{name: _listing(name, getattr(published, name), notes) for name in ("next_of", *_LISTS)},
        "in_order": in_order,
        "offers": Watched("offer", published.offers, notes),
        "providers": Watched("provider", published.providers, notes),
    }
    return cast("Published", _Watch(published, notes, parts))


def _id(record: Any) -> str:
    """Of a record; an id is its own."""
    return str(getattr(record, "id", record))


def _route(page: Any) -> str:
    return str(page.route)


def _asking(name: str, answer: Answerer, notes: Notes, key: Callable[[Any], str] = _id) -> Answerer:
    """A question that notes what it is asked of."""

    def ask(first: Any, *rest: str) -> object:
        notes.note((name, key(first), *rest))
        return answer(first, *rest)

    return ask


def _listing(name: str, answer: Answerer, notes: Notes) -> Answerer:
    """The same where the answer is offers: whoever has them can read them."""
    asking = _asking(name, answer, notes)

    def ask(first: Any, *rest: str) -> object:
        found = asking(first, *rest)
        for offer in chain.from_iterable(_lists_in(found)):
            notes.note(("offer", offer.id))
        return found

    return ask


def watched_plan(plan: Plan, notes: Notes) -> Plan:
    """The plan as pages see it."""
    parts = {
        "editions": plan.editions,
        "edition": plan.edition,
        "pages": Watched("page", plan.pages, notes),
        "files": Watched("file", plan.files, notes),
        "by_subject": Watched("route", plan.by_subject, notes, lambda key: (key[0], key[2], *key[1])),
        **{name: _asking(name, getattr(plan, name), notes, _route) for name in _OF_PAGES},
    }
    return cast("Plan", _Watch(plan, notes, parts))


def shared_key(published: Published, plan: Plan, *more: object) -> bytes:
    """Of what all pages may see without asking."""
    editions = ((e.tag, e.name, e.register, e.direction, e.folder, e.page_suffix, e.texts) for e in plan.editions)
    return key_of(tuple(editions), tuple(getattr(published, name) for name in _SHARED), *more)


def answering(
    published: Published,
    facts: Mapping[str, OfferFacts],
    channels: Mapping[str, Channels],
    plan: Plan,
    lay_words: Mapping[str, tuple[str, ...]],
    media: Mapping[str, MediaFile],
) -> dict[str, Answerer]:
    """What answers each lookup, by its first word."""
    mappings = {
        "offer": published.offers,
        "provider": published.providers,
        "facts": facts,
        "channels": channels,
        "lay_words": lay_words,
        "medium": media,
        "file": plan.files,
        "page": plan.pages,
    }
    return {
        **{name: _of_mapping(mapping) for name, mapping in mappings.items()},
        "route": _of_mapping(plan.by_subject, lambda kind, edition, *ids: (kind, ids, edition)),
        **{name: _of_page(getattr(plan, name), plan) for name in _OF_PAGES},
        **{name: _of_record(getattr(published, name), getattr(published, kind)) for name, kind in _OF_RECORDS.items()},
        **{name: getattr(published, name) for name in _OF_IDS},
        **{name: _listed(getattr(published, name)) for name in _LISTS},
        "next_of": _of_record(_listed(published.next_of), published.offers),
        "in_order": _listed(
            lambda *ids: published.in_order(published.offers[id_] for id_ in ids if id_ in published.offers)
        ),
    }


def _of_mapping(mapping: Mapping[Any, object], key: Callable[..., object] = lambda key: key) -> Answerer:
    """An entry, or which of them there are."""
    return lambda *parts: mapping.get(key(*parts)) if parts else tuple(mapping)


def _listed(answer: Answerer) -> Answerer:
    """Of offers the ids, list by list: what stands in them is looked up by itself."""
    return lambda *given: tuple(tuple(offer.id for offer in part) for part in _lists_in(answer(*given)))


def _lists_in(found: Any) -> tuple[Iterable[PublishedOffer], ...]:
    """The lists of offers that an answer holds."""
    return (found.here, found.served, found.county, found.professionals) if isinstance(found, TownOffers) else (found,)


def _of_page(answer: Answerer, plan: Plan) -> Answerer:
    return lambda route: answer(plan.pages[route]) if route in plan.pages else None


def _of_record(answer: Answerer, records: Mapping[str, object]) -> Answerer:
    return lambda id_, *rest: answer(records[id_], *rest) if id_ in records else None
