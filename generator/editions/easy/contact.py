"""How to reach people."""

from generator.editions.easy.grammar import easy_phone
from generator.editions.easy.phone import answer_lines
from generator.editions.easy.sentences import notes, sentences
from generator.editions.line import Reply, SaidLine, line, linked, paragraph
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.facts import OfferFacts
from generator.facts.contact import Channels, PhoneLine
from generator.model.addresses import mail_link
from generator.model.phones import dial_link


def contact_reply(facts: OfferFacts, t: Texts) -> Reply:
    """Whom to call and where to write; the office of each town stands below, in a part of its own."""
    channels = facts.contact
    if facts.office is not None and not channels.known:
        return Reply("contact", sentences(t.contact_office))
    asked = _named(t.contact_department, channels.department, t) + _named(t.contact_helper, channels.person, t)
    if not channels.known:
        return Reply("contact", (*sentences(t.unknown_contact), *asked), known=False)
    return Reply("contact", (*asked, *_phone_lines(facts, t), *paragraph(_written_lines(channels, t))))


def _named(words: str, name: str, t: Texts) -> tuple[SaidLine, ...]:
    return (line(words), line(quoted(name, t), "address")) if name else ()


def _phone_lines(facts: OfferFacts, t: Texts) -> tuple[SaidLine, ...]:
    """Every number, with its hours where these are not the answer to when it is."""
    lines: tuple[SaidLine, ...] = ()
    for phone in facts.contact.phones:
        is_told = facts.answering_line is not None and facts.answering_line.number == phone.number
        hours = notes(phone.note, t) if is_told else answer_lines(phone, t)
        lines += paragraph((_number_line(phone, t), *hours, *_now(phone)))
    is_invented = any(phone.is_invented for phone in facts.contact.phones)
    return lines + (sentences(*t.phone_invented.splitlines()) if is_invented else ())


def _number_line(phone: PhoneLine, t: Texts) -> SaidLine:
    if not phone.is_invented:
        return call_line(t.please_call_number, phone)
    # Nobody may press it: it might be somebody's.
    return line(f"{t.phone_number} {easy_phone(phone.number)}")


def _now(phone: PhoneLine) -> tuple[SaidLine, ...]:
    return (SaidLine((), "answering", answering=phone.answering),) if phone.answering is not None else ()


def call_line(words: str, phone: PhoneLine) -> SaidLine:
    """Words and the number to press."""
    return linked(words, easy_phone(phone.number), dial_link(phone.number))


def _written_lines(channels: Channels, t: Texts) -> tuple[SaidLine, ...]:
    lines = []
    if channels.email:
        lines.append(linked(t.please_mail_address, channels.email, mail_link(channels.email)))
    if channels.form:
        lines.append(linked(t.please_use_form, t.form_name, channels.form))
    if channels.website:
        lines.append(linked(t.please_read_website, t.website_name, channels.website))
    return tuple(lines)


def reach_lines(channels: Channels, t: Texts) -> tuple[SaidLine, ...]:
    """The first way to get in touch, as a request; nothing where there is no phone, mail or form."""
    if channels.phone is not None:
        return (call_line(t.please_call_number, channels.phone),)
    return sentences(t.choose("please", channels.first)) if channels.first else ()
