"""For whom an offer is: the people and the age of the child."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.ages import ChildAge
from generator.model.parts import AgeRange
from generator.model.records import Audience
from generator.model.types import Answer
from generator.publication import PublishedOffer

_YOUNG = 12 * 12
"""From this age in months on, nobody likes to be called a child."""
_GROWN = 15 * 12
"""Up to this age in months or more, `children` alone is too narrow a word."""
_NO_PARENTS: frozenset[Audience] = frozenset({"grandparents", "professionals"})
"""Where nobody else is meant, `your child` would speak to the wrong people."""


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
    is_for_youth: bool
    """Nobody below 12 years is meant."""
    reaches_youth: bool
    """Children are meant up to an age at which they are none."""
    speaks_to_parents: bool
    """Whoever reads it may have such a child."""
    women_only: Answer
    childcare: Answer
    """Whether a child is looked after meanwhile."""
    is_for_professionals: bool
    """Families can't come by themselves."""

    @property
    def said(self) -> Mapping[str, Answer]:
        """The answers that somebody gave, by question."""
        told = {"women_only": self.women_only, "childcare": self.childcare}
        return {question: answer for question, answer in told.items() if answer != "unknown"}

    @property
    def known(self) -> bool:
        """Somebody said for whom it is."""
        return bool(self.audiences) or self.ages is not None or self.women_only == "yes"


def who(offer: PublishedOffer) -> Who:
    """The people of an offer."""
    ages = ages_of(offer.age)
    is_for_youth = ages is not None and ages.youngest is not None and ages.youngest.months >= _YOUNG
    readers = set(offer.audiences) if is_for_youth else set(offer.audiences) - {"children"}
    return Who(
        audiences=tuple(dict.fromkeys(offer.audiences)),
        ages=ages,
        is_for_youth=is_for_youth,
        reaches_youth=ages is not None and ages.oldest is not None and ages.oldest.months >= _GROWN,
        speaks_to_parents=not readers or not (_NO_PARENTS | {"children"}).issuperset(readers),
        women_only=offer.women_only,
        childcare=offer.childcare,
        is_for_professionals=not offer.is_for_families,
    )


def ages_of(span: AgeRange | None) -> Ages | None:
    """What a record says about age; None where it says nothing."""
    if span is None or (span.from_ is None and span.to is None):
        return None
    return Ages(span.from_, span.to)
