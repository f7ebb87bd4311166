"""For whom an offer is: the people and the age of the child."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.model.ages import ChildAge
from generator.model.parts import AgeRange
from generator.model.records import Audience
from generator.model.types import Answer
from generator.publication import PublishedOffer

_YOUNG = 12 * 12
"""From this age in months on, nobody likes to be called a child."""
_GROWN = 15 * 12
"""Up to this age in months or more, `children` alone is too narrow a word."""
_SCHOOL = 7 * 12
"""Below this age in months a child comes with its parents, who read for it."""
_KINDS_OF_PARENTS: frozenset[Audience] = frozenset({"fathers", "single-parents"})
_PARENTS: frozenset[Audience] = _KINDS_OF_PARENTS | {"parents"}
_WITH_CHILDREN: frozenset[Audience] = _PARENTS | {"pregnant", "children"}
"""Parents, and who comes with them."""
YoungPeople = Literal["children", "youth", "all"]
AgesOf = Literal["visitors", "own-child", "own-child-if-born", "others"]


@dataclass(frozen=True, slots=True)
class Ages:
    """Ages of a child, both included; at least one of them is said."""

    youngest: ChildAge | None
    oldest: ChildAge | None


@dataclass(frozen=True, slots=True)
class Who:
    """The people that an offer is made for."""

    audiences: tuple[Audience, ...]
    """In the editor's order, each once."""
    ages: Ages | None
    young: YoungPeople
    """What its young people are called: `youth` from 12 years on; `all` up to 15 years and more; `children`, as the record
    says, where nobody said an age."""
    ages_of: AgesOf
    """Whose ages these are: of those who come, of the reader's own child, or of children that neither is said of."""
    women_only: Answer
    childcare: Answer
    """Whether a child is looked after meanwhile."""
    is_right: bool
    """The law gives people a right to it."""
    is_for_professionals: bool
    """Families can't come by themselves."""
    also_professionals: bool = False
    """Families and professionals may come; said where no audience says so."""
    is_for_both: bool = False
    """The same, where it is all that is said of the people."""

    @property
    def kinds_of_parents(self) -> tuple[Audience, ...]:
        """Who is named beside parents and is one: `für Eltern und Väter` would say that fathers are none."""
        return tuple(who for who in self.audiences if who in _KINDS_OF_PARENTS) if "parents" in self.audiences else ()

    @property
    def mainly(self) -> tuple[Audience, ...]:
        """The people but for such kinds of parents."""
        return tuple(who for who in self.audiences if who not in self.kinds_of_parents)

    @property
    def others(self) -> tuple[Audience, ...]:
        """Whom an offer for professionals is about."""
        return tuple(who for who in self.audiences if who != "professionals")

    @property
    def said(self) -> Mapping[str, Answer]:
        """The answers that somebody gave, by question; not that men may come, where fathers are named."""
        told = {"women_only": self.women_only, "childcare": self.childcare}
        if self.women_only == "no" and "fathers" in self.audiences and not self.is_for_professionals:
            del told["women_only"]
        return {question: answer for question, answer in told.items() if answer != "unknown"}

    @property
    def known(self) -> bool:
        """Somebody said for whom it is."""
        is_open = self.is_for_professionals or self.is_for_both
        return bool(self.audiences) or self.ages is not None or self.women_only == "yes" or is_open


def who(offer: PublishedOffer) -> Who:
    """The people of an offer."""
    ages = ages_of(offer.age)
    young = _young(ages)
    are_both = {"families", "professionals"} <= {*offer.open_to}
    is_all = are_both and {*offer.audiences} <= {"professionals"}
    return Who(
        audiences=tuple(dict.fromkeys(offer.audiences)),
        ages=ages,
        young=young,
        ages_of="others" if is_all else _ages_of(offer, young, ages),
        women_only=offer.women_only,
        childcare=offer.childcare,
        is_right="right" in offer.formats,
        is_for_professionals=not offer.is_for_families,
        also_professionals=are_both and not is_all and "professionals" not in offer.audiences,
        is_for_both=is_all,
    )


def _young(ages: Ages | None) -> YoungPeople:
    if ages is not None and ages.youngest is not None and ages.youngest.months >= _YOUNG:
        return "youth"
    if ages is not None and ages.oldest is not None and ages.oldest.months >= _GROWN:
        return "all"
    return "children"


def _ages_of(offer: PublishedOffer, young: YoungPeople, ages: Ages | None) -> AgesOf:
    """From 12 years on young people read for themselves; nothing says of a reader that the child is his own, but where
    parents alone are meant."""
    audiences = frozenset(offer.audiences)
    is_small = ages is not None and ages.oldest is not None and ages.oldest.months < _SCHOOL
    if not offer.is_for_families:
        return "others"
    if not audiences or ("children" in audiences and (young == "youth" or not is_small)):
        return "visitors"
    if young != "youth" and audiences <= _WITH_CHILDREN and "professionals" not in offer.open_to:
        if "pregnant" in audiences:  # they may have no child yet
            return "own-child-if-born"
        if _PARENTS & audiences:
            return "own-child"
    return "visitors" if "children" in audiences else "others"


def ages_of(span: AgeRange | None) -> Ages | None:
    """What a record says about age; None where it says nothing."""
    if span is None or (span.from_ is None and span.to is None):
        return None
    return Ages(span.from_, span.to)
