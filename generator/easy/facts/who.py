"""For whom: the people it is made for and the age of the child."""

from generator.easy.facts.fact import EasyFact, EasyLine, sentences, unknown
from generator.easy.facts.grammar import listed, plural
from generator.model.records import Audience, Offer

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


def who_fact(offer: Offer) -> EasyFact:
    """Who may come."""
    lines = _audience_lines(offer) + _age_lines(offer)
    return EasyFact("who", lines) if lines else unknown("who", "Für wen ist das Angebot?")


def _audience_lines(offer: Offer) -> tuple[EasyLine, ...]:
    names = {**_AUDIENCES, "children": "junge Menschen"} if _is_for_youth(offer) else _AUDIENCES
    words = [word for audience, word in names.items() if audience in offer.audiences]
    return listed("Das Angebot ist für", words) if words else ()


def _age_lines(offer: Offer) -> tuple[EasyLine, ...]:
    if offer.age is None or (offer.age.from_ is None and offer.age.to is None):
        return ()
    child, be, can = _child(offer)
    # Nobody is younger than 0: `from: 0` sets no limit.
    youngest, oldest = offer.age.from_ or None, offer.age.to
    if oldest == 0:
        return sentences(f"{child} {be} noch keinen Monat alt.")
    if youngest is None and oldest is None:
        return sentences(f"{child} {can} jedes Alter haben.")
    if youngest is not None and youngest == oldest:
        return sentences(f"{child} {be} {_age(youngest)} alt.")
    if youngest is not None and oldest is not None and _is_round(youngest) and _is_round(oldest):
        return sentences(f"{child} {be} zwischen {_range(youngest, oldest)} alt.")
    least = () if youngest is None else (f"{child} {be} {_age(youngest)} alt oder älter.",)
    most = () if oldest is None else (f"{child} {be} {_age(oldest)} alt oder jünger.",)
    return sentences(*least, *most)


def _is_for_youth(offer: Offer) -> bool:
    return offer.age is not None and offer.age.from_ is not None and offer.age.from_ >= _YOUNG


def _child(offer: Offer) -> tuple[str, str, str]:
    """The subject of the sentences about age, with its forms of `sein` and `können`."""
    others = _NO_PARENTS | {"children"} if _is_for_youth(offer) else _NO_PARENTS
    if not offer.audiences or not others.issuperset(offer.audiences):
        return "Ihr Kind", "ist", "kann"
    return "Die jungen Menschen" if _is_for_youth(offer) else "Die Kinder", "sind", "können"


def _is_round(months: int) -> bool:
    """One number is enough: `18 Monate`, `3 Jahre`, not `2 Jahre und 6 Monate`."""
    return months < 24 or months % 12 == 0


def _is_years(months: int) -> bool:
    return months % 12 == 0


def _age(months: int) -> str:
    years, rest = divmod(months, 12)
    if not rest:
        return plural(years, "Jahr", "Jahre")
    if _is_round(months):
        return plural(months, "Monat", "Monate")
    return f"{plural(years, 'Jahr', 'Jahre')} und {plural(rest, 'Monat', 'Monate')}"


def _range(youngest: int, oldest: int) -> str:
    """`6 Monaten und 3 Jahren`, `3 und 6 Jahren`: in the dative, as it stands after `zwischen`."""
    if _is_years(youngest) and _is_years(oldest):
        return f"{youngest // 12} und {oldest // 12} Jahren"
    if not _is_years(youngest) and not _is_years(oldest):
        return f"{youngest} und {oldest} Monaten"
    return f"{_in_dative(youngest)} und {_in_dative(oldest)}"


def _in_dative(months: int) -> str:
    if _is_years(months):
        return plural(months // 12, "Jahr", "Jahren")
    return plural(months, "Monat", "Monaten")
