"""How to reach people."""

from generator.editions.easy.fact import EasyFact, EasyLine, notes, paragraph, sentences, unknown
from generator.editions.easy.grammar import easy_phone
from generator.model.parts import Contact
from generator.model.phones import dial_link
from generator.publication import PublishedOffer


def contact_fact(offer: PublishedOffer) -> EasyFact:
    """Whom to call and where to write."""
    contact = offer.contact
    asked = _named("Diese Stelle hilft Ihnen:", contact.department) + _named(
        "Dieser Mensch hilft Ihnen:", contact.person
    )
    if not contact.is_reachable:
        return unknown("contact", "Wie erreichen Sie das Angebot?", *asked)
    return EasyFact("contact", (*asked, *_phone_lines(contact), *paragraph(_written_lines(contact))))


def _named(words: str, name: str | None) -> tuple[EasyLine, ...]:
    return (EasyLine(words), EasyLine(name, "address")) if name else ()


def _phone_lines(contact: Contact) -> tuple[EasyLine, ...]:
    lines: tuple[EasyLine, ...] = ()
    for phone in contact.phones:
        number = EasyLine("Rufen Sie an:", link_text=easy_phone(phone.number), link=dial_link(phone.number))
        lines += paragraph((number, *notes(phone.note)))
    return lines


def _written_lines(contact: Contact) -> tuple[EasyLine, ...]:
    lines = []
    if contact.email:
        lines.append(EasyLine("Schreiben Sie eine E-Mail:", link_text=contact.email, link=f"mailto:{contact.email}"))
    if contact.form:
        lines.append(EasyLine("Schreiben Sie eine Nachricht:", link_text="Kontakt-Formular", link=contact.form))
    if contact.website:
        lines.append(EasyLine("Lesen Sie mehr im Internet:", link_text="Internet-Seite", link=contact.website))
    return tuple(lines)


def reach_lines(contact: Contact) -> tuple[EasyLine, ...]:
    """The first way to get in touch, as a request; nothing where there is no phone, mail or form."""
    if contact.phones:
        return sentences("Bitte rufen Sie an.")
    if contact.email:
        return sentences("Bitte schreiben Sie eine E-Mail.")
    return sentences("Bitte schreiben Sie eine Nachricht.") if contact.form else ()
