"""E325: help in an emergency, on every page, that is none. E342: help by day and night that may be closed.

FAIL  emergency: [notruff]     there is no such offer, or its record has errors
FAIL  emergency: [notruf-112]  the offer has ended, is not valid today, or has no phone number
FAIL  crisis: {violence: [frauenhaus]}  the same, or the offer is invented
PASS  emergency: [notruf-112]  with `contact: {phones: [{number: "112"}]}`
E342 FAIL  out_of_hours: [elterntelefon]     its phone has hours, or nobody said when somebody answers
E342 PASS  out_of_hours: [telefonseelsorge]  with `phones: [{number: 0800 1110111, hours: {always: yes}}]`

Can't be turned off: who needs it looks once.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.guess import Guess
from generator.model.written import Offer, WrittenSiteConfig
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_CLOSED = (
    "„{id}“ soll helfen, wenn andere nicht da sind, hat aber selbst keine Nummer für Tag und Nacht. Bitte dort bei der "
    "ersten Nummer „hours: {{always: yes}}“ eintragen oder hier ein anderes Angebot nennen."
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find entries of `emergency`, `crisis` and `out_of_hours` that pages would leave out or show without a number."""
    guess = Guess()
    for entry in catalog.entries:
        if not isinstance(entry.record, WrittenSiteConfig):
            continue
        for place, id_, has_to_be_real in _named(entry.record):
            why = _why_no_help(id_, catalog, guess, entry.source.path)
            why = why or (_why_no_real_help(id_, catalog) if has_to_be_real else "")
            if why:
                line, column = place_of(entry.source.node, place)
                field = ".".join(map(str, place))
                yield Problem("E325", Level.ERROR, why, entry.source.path, line, column, field)
        for index, id_ in enumerate(entry.record.out_of_hours):
            offer = catalog.offers.get(id_)
            if offer is not None and not (catalog.is_listed(offer) and _is_always_there(offer)):
                line, column = place_of(entry.source.node, ("out_of_hours", index))
                path, field = entry.source.path, f"out_of_hours.{index}"
                yield Problem("E342", Level.ERROR, _CLOSED.format(id=id_), path, line, column, field)


def _named(site: WrittenSiteConfig) -> Iterator[tuple[tuple[str | int, ...], str, bool]]:
    """Everybody whom the settings name for help: where that stands, the id, and whether nobody invented will do."""
    yield from ((("emergency", index), id_, False) for index, id_ in enumerate(site.emergency))
    for need in type(site.crisis).model_fields:
        yield from ((("crisis", need, index), id_, True) for index, id_ in enumerate(getattr(site.crisis, need)))


def _why_no_real_help(id_: str, catalog: Catalog) -> str:
    if catalog.offers[id_].example:
        return f"Das Angebot „{id_}“ ist erfunden (example: yes). Wer in Not sucht, braucht hier eine echte Nummer."
    return ""


def _is_always_there(offer: Offer) -> bool:
    """The first number is the one that pages name."""
    return any(phone.is_always for phone in offer.contact.phones[:1])


def _why_no_help(id_: str, catalog: Catalog, guess: Guess, path: str) -> str:
    offer = catalog.offers.get(id_)
    if offer is None:
        close = guess.closest(id_, catalog.offers.keys(), path, 0.6)
        hint = f"Meinten Sie „{close}“?" if close else "Bitte ein Angebot aus content/offers/ nehmen."
        return f"Das Angebot „{id_}“ gibt es nicht, oder es hat Fehler: Diese Hilfe im Notfall fehlt. {hint}"
    if not catalog.is_listed(offer):
        return f"Das Angebot „{id_}“ gibt es heute nicht. Bitte hier eine Hilfe nennen, die immer da ist."
    if not offer.contact.phones:
        return f"Das Angebot „{id_}“ hat keine Telefonnummer. Bitte sie dort unter contact ergänzen."
    return ""
