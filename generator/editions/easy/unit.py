"""What a price is for, as editors write it: `Woche`, `Kind und Monat`, `10 Stunden`. It takes no article: `1 Woche`."""

import re
from dataclasses import dataclass

from generator.editions.names import easy_spelling
from generator.editions.texts import Texts
from generator.editions.wording import joined, unit

_ONE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+")
_MANY = re.compile(r"(\d{1,3}) ([A-ZÄÖÜ][a-zäöüß]+)")


@dataclass(frozen=True, slots=True)
class EasyUnit:
    """A unit of a price in easy words."""

    payer: str
    """`1 Kind`; empty where nobody says who pays."""
    things: tuple[str, ...]
    """`1 Woche`; none where it is a price for people alone."""
    is_one: bool
    """`1 Woche` can be what costs something; of `10 Stunden`, and of several things, it is told what is paid for them."""

    def words(self, t: Texts) -> str:
        """All of it, as it stands after `für`: `1 Kind und 1 Monat`."""
        return joined([*filter(None, [self.payer]), *self.things], t)

    def told(self, key: str, money: str, t: Texts) -> str:
        """A sentence about the unit; `key` begins the names of its forms."""
        if self.payer and self.things:
            words = t.choose(key, "of_payer_for")
        elif self.payer:
            words = t.choose(key, "of_payer")
        else:
            words = t.choose(key, "of_one" if self.is_one else "is_for")
        rest = joined(self.things, t) if self.things else self.payer
        return words.format(payer=self.payer, unit=rest, money=money)


def easy_unit(per: str, t: Texts) -> EasyUnit | None:
    """An editor's unit in easy words; None for what is no plain noun, or a long one that nobody knows how to split."""
    seams = "|".join(map(re.escape, t.row("unit_seams")))
    written = re.split(seams, unit(per, t))
    words = [_counted(word, t) for word in written]
    if len(words) > 2 or not all(words):
        return None
    payers = [word for word, noun in zip(words, written, strict=True) if _is_payer(noun, t)]
    things = tuple(word for word in words if word not in payers)
    if len(payers) > 1:  # nobody knows which of the two pays
        return EasyUnit("", tuple(words), False)
    return EasyUnit("".join(payers), things, len(things) == 1 and things[0].startswith("1 "))


def _is_payer(noun: str, t: Texts) -> bool:
    """`Kind`, `Geschwisterkind`."""
    return noun.lower().endswith(tuple(payer.lower() for payer in t.row("payers")))


def _counted(word: str, t: Texts) -> str:
    """`1 Woche`, `10 Stunden`; empty where it can't be said in easy words."""
    many = _MANY.fullmatch(word)
    if many is None and not _ONE.fullmatch(word):
        return ""
    number, noun = many.groups() if many else ("1", word)
    easy = t.table("units").get(noun) or easy_spelling(noun, t)
    return f"{number} {easy}" if easy else ""
