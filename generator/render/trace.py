"""Traces: which questions were asked of the site for a page, and what the answers were.

Where a site answers the same today, the page is the same, and nobody has to make anything of it to know that: the
verifying traces of Mokhov, Mitchell and Peyton Jones, "Build Systems à la Carte" (2018). No question can be forgotten,
since a page has no other way to the site than one that notes them (`watched.py`); what is no question of a page, like a
look at all offers, is noted as such, and a page with such a look is made anew each time.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from generator.render.keys import joined, key_of

Question: TypeAlias = tuple[str, ...]
"""What is asked for, and of what: `("facts", "krabbelgruppe")`."""
Asked: TypeAlias = tuple[Question, ...] | None
"""Each question once; None where something was looked at that no question is for."""
Answering: TypeAlias = Callable[..., object]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Trace:
    """How a page came about."""

    questions: tuple[Question, ...]
    answers: str
    """The key of all the answers, and of what every page is made from; 32 hexadecimal digits."""


class Notes:
    """The questions that are asked while something is made."""

    def __init__(self) -> None:
        """Begin with none."""
        self._asked: dict[Question, None] = {}
        self._is_whole = True

    def note(self, question: Question) -> None:
        """Somebody asks this."""
        self._asked[question] = None

    def lose(self) -> None:
        """Somebody looks at more than a question is for."""
        self._is_whole = False

    def add(self, asked: Asked) -> None:
        """What was made now came about by these questions earlier."""
        if asked is None:
            self._is_whole = False
        else:
            self._asked.update(dict.fromkeys(asked))

    def of(self, make: Callable[[], _T]) -> tuple[_T, Asked]:
        """Make something; with what was asked for it alone."""
        before = self._asked, self._is_whole
        self._asked, self._is_whole = {}, True
        try:
            return make(), tuple(self._asked) if self._is_whole else None
        finally:
            self._asked, self._is_whole = before


class Answers:
    """What a site answers to the questions of its pages, as keys; each is worked out once for all pages."""

    def __init__(self, ways: dict[str, Answering]) -> None:
        """`ways`: by the first word of a question what answers it, given the others."""
        self._ways = ways
        self._known: dict[Question, bytes] = {}

    def key(self, question: Question) -> bytes:
        """The key of an answer."""
        known = self._known.get(question)
        if known is None:
            kind, *of = question
            known = self._known[question] = key_of(self._ways[kind](*of))
        return known

    def trace(self, asked: Asked, shared: Iterable[bytes]) -> Trace | None:
        """The trace of what was made by these questions and by what is `shared`, as keys; None where no question is for
        all that it looked at."""
        return Trace(asked, self._all(asked, shared)) if asked is not None else None

    def hold(self, trace: Trace, shared: Iterable[bytes]) -> bool:
        """Whether all answers are what they were."""
        known = all(kind in self._ways for kind, *_ in trace.questions)
        return known and self._all(trace.questions, shared) == trace.answers

    def _all(self, questions: tuple[Question, ...], shared: Iterable[bytes]) -> str:
        return joined((*shared, *map(self.key, questions)))
