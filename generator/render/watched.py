"""A site as its pages see it: each lookup that they ask of it is noted."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast

from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.media import MediaFile
from generator.plan import Plan
from generator.publication import Published
from generator.render.keys import key_of
from generator.render.trace import Answerer, Lookup, Notes

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
_FOLLOWING = ("words", "topic_line", "children_of", "topics_in_order")
"""What follows from that alone."""
_OF_RECORDS = {
    "is_listed": "offers",
    "is_editable": "offers",
    "is_for_every_age": "offers",
    "is_sensitive": "offers",
    "next_of": "offers",
    "running_programmes_of": "offers",
    "office_in": "municipalities",
}
"""Lookups of a directory that a record comes first in → where it stands."""
_OF_IDS = ("is_sensitive_topic",)


class Watched(Mapping[_K, _V]):
    """A mapping that notes which of its entries somebody asks for."""

    def __init__(self, of: Mapping[_K, _V], notes: Notes, lookup: Callable[[_K], Lookup]) -> None:
        self._of, self._notes, self._lookup = of, notes, lookup

    def __getitem__(self, key: _K) -> _V:
        self._notes.note(self._lookup(key))
        return self._of[key]

    def get(self, key: _K, default: Any = None) -> Any:
        """As ever, without the detour by an exception."""
        self._notes.note(self._lookup(key))
        return self._of.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._notes.note(self._lookup(cast("_K", key)))
        return key in self._of

    def __iter__(self) -> Iterator[_K]:
        self._notes.lose()
        return iter(self._of)

    def __len__(self) -> int:
        self._notes.lose()
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


def watched(name: str, of: Mapping[str, _V], notes: Notes) -> Mapping[str, _V]:
    """A mapping of which pages ask for single entries; `name` is the lookup."""
    return Watched(of, notes, lambda key: (name, key))


def unasked(of: _V, notes: Notes) -> _V:
    """Something that no lookup is for: whoever looks at it looks at all of it."""
    return cast("_V", _Watch(of, notes, {}))


def watched_published(published: Published, notes: Notes) -> Published:
    """The directory as pages see it."""

    def asking(name: str) -> Callable[..., object]:
        answer = getattr(published, name)

        def ask(first: Any, *rest: str) -> object:
            notes.note((name, getattr(first, "id", first), *rest))
            return answer(first, *rest)

        return ask

    parts = {
        **{name: getattr(published, name) for name in (*_SHARED, *_FOLLOWING)},
        **{name: asking(name) for name in (*_OF_RECORDS, *_OF_IDS)},
        "offers": watched("offer", published.offers, notes),
        "providers": watched("provider", published.providers, notes),
    }
    return cast("Published", _Watch(published, notes, parts))


def watched_plan(plan: Plan, notes: Notes) -> Plan:
    """The plan as pages see it."""

    def asking(name: str) -> Callable[..., object]:
        answer = getattr(plan, name)

        def ask(page: Any) -> object:
            notes.note((name, page.route))
            return answer(page)

        return ask

    parts = {
        "editions": plan.editions,
        "edition": plan.edition,
        "pages": watched("page", plan.pages, notes),
        "files": watched("file", plan.files, notes),
        "by_subject": Watched(plan.by_subject, notes, lambda key: ("route", key[0], key[2], *key[1])),
        "way_to": asking("way_to"),
        "pair_of": asking("pair_of"),
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
    return {
        "offer": published.offers.get,
        "provider": published.providers.get,
        "facts": facts.get,
        "channels": channels.get,
        "lay_words": lay_words.get,
        "medium": media.get,
        "file": plan.files.get,
        "page": plan.pages.get,
        "route": lambda kind, edition, *ids: plan.by_subject.get((kind, ids, edition)),
        **{name: _of_page(getattr(plan, name), plan) for name in ("way_to", "pair_of")},
        **{name: _of_record(getattr(published, name), getattr(published, kind)) for name, kind in _OF_RECORDS.items()},
        **{name: getattr(published, name) for name in _OF_IDS},
    }


def _of_page(answer: Answerer, plan: Plan) -> Answerer:
    return lambda route: answer(plan.pages[route]) if route in plan.pages else None


def _of_record(answer: Answerer, records: Mapping[str, object]) -> Answerer:
    return lambda id_, *rest: answer(records[id_], *rest) if id_ in records else None
