"""What an offer costs. Nothing said means unknown; only `free` is free."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.model.notes import Note
from generator.publication import PublishedOffer

CostKind = Literal["free", "paid", "income-based", "donation", "unknown"]


@dataclass(frozen=True, slots=True)
class Price:
    """What people pay."""

    kind: CostKind
    amount: Decimal | None
    """In Euro, more than 0; None where nobody said it."""
    per: str
    """The editor's words for what they pay for, whether the amount is known or not; empty where nobody said it."""
    note: Note | None

    @property
    def known(self) -> bool:
        """Somebody said whether it costs something."""
        return self.kind != "unknown"

    @property
    def lacks_amount(self) -> bool:
        """It costs something, and nobody said how much, in no note either."""
        return self.kind == "paid" and self.amount is None and self.note is None


def cost(offer: PublishedOffer) -> Price:
    """The cost of an offer."""
    said = offer.cost
    if said is None:
        return Price("unknown", None, "", None)
    # An amount of 0 is no price, and it is not "free" either: the editor did not say so.
    kind: CostKind = "unknown" if said.kind == "paid" and said.amount == 0 else said.kind
    is_paid = kind not in ("free", "unknown")
    return Price(kind, (said.amount or None) if is_paid else None, (said.per or "") if is_paid else "", said.note)
