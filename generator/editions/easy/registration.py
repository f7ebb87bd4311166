"""How to register, and whether somebody has to send you."""

from generator.editions.easy.contact import reach_lines
from generator.editions.easy.fact import EasyFact, EasyLine, notes, sentences, unknown
from generator.publication import PublishedOffer

_REFERRAL = {
    "yes": "Eine Arzt-Praxis, eine Schule oder ein Amt muss Sie schicken.",
    "no": "Sie müssen vorher nicht zu einem Arzt oder Amt gehen.",
}

_HERE = "Hier können Sie sich anmelden:"


def registration_fact(offer: PublishedOffer) -> EasyFact:
    """What to do before you come."""
    registration = offer.registration
    more = sentences(_REFERRAL[registration.referral]) if registration.referral in _REFERRAL else ()
    if registration.url is not None:
        words = "Hier können Sie sich trotzdem anmelden:" if registration.required == "no" else _HERE
        more += (EasyLine(words, link_text="Anmeldung im Internet", link=registration.url),)
    note = notes(registration.note)
    if registration.required == "unknown":
        return unknown("registration", "Müssen Sie sich anmelden?", *more, *note)
    if registration.required == "no":
        return EasyFact("registration", (*sentences("Sie müssen sich nicht anmelden."), *more, *note))
    how = () if registration.url is not None else reach_lines(offer.contact)
    return EasyFact("registration", (*sentences("Sie müssen sich anmelden."), *how, *more, *note))
