"""For whom: the people it is made for and the age of the child."""

from generator.editions.easy.fact import EasyFact, EasyLine, sentences, unknown
from generator.editions.easy.grammar import listed, plural
from generator.model.parts import AgeRange
from generator.model.records import Audience
from generator.publication import PublishedOffer

_AUDIENCES: dict[Audience, str] = {
    "children": "Kinder",
    "parents": "Eltern",
    "pregnant": "schwangere Frauen",
    "fathers": "Väter",
    "single-parents": "Eltern ohne Partner",
    "siblings": "Geschwister",
    "grandparents": "Groß-Eltern",
    "professionals": "Fach-Leute",
}
_NO_PARENTS = frozenset({"grandparents", "professionals"})
"""Where nobody else is meant, `Ihr Kind` would speak to the wrong people."""
_YOUNG = 12 * 12
"""From this age in months on, nobody likes to be called a child."""
_GROWN = 15 * 12
"""Up to this age in months or more, `Kinder` alone is too narrow a word."""
_KINDS_OF_PARENTS: tuple[Audience, ...] = ("fathers", "single-parents")
"""Are parents too: `für Eltern und Väter` would say that fathers are none."""


def who_fact(offer: PublishedOffer) -> EasyFact:
    """Who may come."""
    lines = _audience_lines(offer) + _age_lines(offer)
    return EasyFact("who", lines) if lines else unknown("who", "Für wen ist das Angebot?")


def _audience_lines(offer: PublishedOffer) -> tuple[EasyLine, ...]:
    apart = _KINDS_OF_PARENTS if "parents" in offer.audiences else ()
    words = [word for audience, word in _AUDIENCES.items() if audience in offer.audiences and audience not in apart]
    if "children" in offer.audiences:
        words[:1] = ["junge Menschen"] if _is_for_youth(offer) else ["Kinder", *_grown(offer)]
    also = [_AUDIENCES[audience] for audience in apart if audience in offer.audiences]
    lines = listed("Das Angebot ist für", words) if words else ()
    return lines + (listed("Das Angebot ist auch für", also) if also else ())


def _age_lines(offer: PublishedOffer) -> tuple[EasyLine, ...]:
    if offer.age is None or (offer.age.from_ is None and offer.age.to is None):
        return ()
    if "pregnant" in offer.audiences:  # they may have no child yet
        return sentences("Ist Ihr Kind schon geboren?") + _limits(offer.age, "Dann ist es", "Dann kann es")
    child, be, can = _child(offer)
    return _limits(offer.age, f"{child} {be}", f"{child} {can}")


def _limits(age: AgeRange, be: str, can: str) -> tuple[EasyLine, ...]:
    """The sentences behind `Ihr Kind ist` and `Ihr Kind kann`."""
    # Nobody is younger than 0: `from: 0` sets no limit.
    youngest, oldest = age.from_ or None, age.to
    if oldest == 0:
        return sentences(f"{be} noch keinen Monat alt.")
    if youngest is None and oldest is None:
        return sentences(f"{can} jedes Alter haben.")
    if youngest is not None and youngest == oldest:
        return sentences(f"{be} {age_in_words(youngest)} alt.")
    if youngest is not None and oldest is not None and _is_round(youngest) and _is_round(oldest):
        return sentences(f"{be} zwischen {_range(youngest, oldest)} alt.")
    least = () if youngest is None else (f"{be} {age_in_words(youngest)} alt oder älter.",)
    most = () if oldest is None else (f"{be} {age_in_words(oldest)} alt oder jünger.",)
    return sentences(*least, *most)


def _grown(offer: PublishedOffer) -> tuple[str, ...]:
    """Who else is meant where children come up to an age at which they are none."""
    is_grown = offer.age is not None and offer.age.to is not None and offer.age.to >= _GROWN
    return ("junge Menschen",) if is_grown else ()


def _is_for_youth(offer: PublishedOffer) -> bool:
    return offer.age is not None and offer.age.from_ is not None and offer.age.from_ >= _YOUNG


def _child(offer: PublishedOffer) -> tuple[str, str, str]:
    """The subject of the sentences about age, with its forms of `sein` and `können`."""
    readers = set(offer.audiences) if _is_for_youth(offer) else set(offer.audiences) - {"children"}
    others = _NO_PARENTS | {"children"}
    if not readers or not others.issuperset(readers):
        return "Ihr Kind", "ist", "kann"
    return "Die jungen Menschen" if _is_for_youth(offer) else "Die Kinder", "sind", "können"


def _is_round(months: int) -> bool:
    """One number is enough: `18 Monate`, `3 Jahre`, not `2 Jahre und 6 Monate`."""
    return months < 24 or months % 12 == 0


def _is_years(months: int) -> bool:
    return months % 12 == 0


def age_in_words(months: int, dative: bool = False) -> str:
    """`18 Monate`, `3 Jahre`, `2 Jahre und 6 Monate`."""
    years, rest = divmod(months, 12)
    in_years = plural(years, "Jahr", "Jahren" if dative else "Jahre")
    if not rest and months:
        return in_years
    many = "Monaten" if dative else "Monate"
    return plural(months, "Monat", many) if _is_round(months) else f"{in_years} und {plural(rest, 'Monat', many)}"


def are_in_months(youngest: int, oldest: int) -> bool:
    """Both are counted in months: `12 und 18 Monate` is easier to compare than `1 Jahr und 18 Monate`."""
    has_part = not _is_years(youngest) or not _is_years(oldest)
    return has_part and oldest <= 24 and (oldest > 12 or not _is_years(oldest))


def _range(youngest: int, oldest: int) -> str:
    """`6 Monaten und 3 Jahren`, `3 und 6 Jahren`: in the dative, as it stands after `zwischen`."""
    if _is_years(youngest) and _is_years(oldest):
        return f"{youngest // 12} und {oldest // 12} Jahren"
    if are_in_months(youngest, oldest):
        return f"{youngest} und {oldest} Monaten"
    return f"{age_in_words(youngest, dative=True)} und {age_in_words(oldest, dative=True)}"
