"""Traces: what was looked up in the site for a page, and what the answers were.

Where a site answers the same today, the page is the same, and nobody has to make anything of it to know that: the
verifying traces of Mokhov, Mitchell and Peyton Jones, "Build Systems à la Carte" (2018). No lookup can be forgotten,
since a page has no other way to the site than one that notes them (`watched.py`); what is no lookup, like a look at
the day, is noted as such, and a page with such a look is made anew each time.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from generator.render.keys import joined, key_of

Lookup: TypeAlias = tuple[str, ...]
"""What is asked for, and of what: `("facts", "krabbelgruppe")`."""
Lookups: TypeAlias = tuple[Lookup, ...] | None
"""Each lookup once; None where something was looked at that no lookup is for."""
Answerer: TypeAlias = Callable[..., object]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class PageTrace:
    """How a page came about."""

    lookups: tuple[Lookup, ...]
    answers: str
    """The key of all the answers, and of what every page is made from; 32 hexadecimal digits."""


class Notes:
    """The lookups that are asked while something is made."""

    def __init__(self) -> None:
        """Begin with none."""
        self._asked: dict[Lookup, None] = {}
        self._is_whole = True

    def note(self, lookup: Lookup) -> None:
        """Somebody asks this."""
        self._asked[lookup] = None

    def lose(self) -> None:
        """Somebody looks at more than a lookup is for."""
        self._is_whole = False

    def add(self, asked: Lookups) -> None:
        """What was made now came about by these lookups earlier."""
        if asked is None:
            self._is_whole = False
        else:
            self._asked.update(dict.fromkeys(asked))

    def of(self, make: Callable[[], _T]) -> tuple[_T, Lookups]:
        """Make something; with what was asked for it alone."""
        before = self._asked, self._is_whole
        self._asked, self._is_whole = {}, True
        try:
            return make(), tuple(self._asked) if self._is_whole else None
        finally:
            self._asked, self._is_whole = before


class AnswerKeys:
    """What a site answers to the lookups of its pages, as keys; each is worked out once for all pages."""

    def __init__(self, ways: dict[str, Answerer]) -> None:
        """`ways`: by the first word of a lookup what answers it, given the others."""
        self._ways = ways
        self._known: dict[Lookup, tuple[Lookup, bytes]] = {}
        """With each lookup itself: the traces of many pages share it."""

    def key(self, lookup: Lookup) -> bytes:
        """The key of an answer."""
        return self._answered(lookup)[1]

    def _answered(self, lookup: Lookup) -> tuple[Lookup, bytes]:
        known = self._known.get(lookup)
        if known is None:
            kind, *of = lookup
            known = self._known[lookup] = lookup, key_of(self._ways[kind](*of))
        return known

    def trace(self, asked: Lookups, shared: Iterable[bytes]) -> PageTrace | None:
        """The trace of what was made by these lookups and by what is `shared`, as keys; None where no lookup is for
        all that it looked at."""
        if asked is None:
            return None
        return PageTrace(tuple(self._answered(lookup)[0] for lookup in asked), self._all(asked, shared))

    def hold(self, trace: PageTrace, shared: Iterable[bytes]) -> bool:
        """Whether all answers are what they were."""
        known = all(kind in self._ways for kind, *_ in trace.lookups)
        return known and self._all(trace.lookups, shared) == trace.answers

    def _all(self, lookups: tuple[Lookup, ...], shared: Iterable[bytes]) -> str:
        return joined((*shared, *map(self.key, lookups)))
