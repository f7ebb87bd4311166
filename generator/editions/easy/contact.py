"""How to reach people."""

from generator.editions.easy.grammar import easy_phone
from generator.editions.easy.phone import answer_lines
from generator.editions.easy.sentences import notes, sentences
from generator.editions.line import Reply, SaidLine, line, linked, paragraph
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import warning_of
from generator.facts import OfferFacts
from generator.facts.contact import Channels, PhoneLine
from generator.model.addresses import mail_link
from generator.model.phones import dial_link


def contact_reply(facts: OfferFacts, t: Texts) -> Reply:
    """Whom to call and where to write; the office of each town stands below, in a part of its own."""
    channels = facts.contact
    if facts.office is not None and not channels.known:
        return Reply("contact", sentences(t.contact_office))
    asked = notes(channels.department, t) + _named(t.contact_helper, channels.person, t)
    if not channels.known:
        return Reply("contact", (*asked, *sentences(t.unknown_contact)), known=False)
    return Reply("contact", (*asked, *_phone_lines(facts, t), *paragraph(_written_lines(channels, t))))


def _named(words: str, name: str, t: Texts) -> tuple[SaidLine, ...]:
    return (line(words), line(quoted(name, t), "address")) if name else ()


def _phone_lines(facts: OfferFacts, t: Texts) -> tuple[SaidLine, ...]:
    """Every number with what it is for, as far as somebody said it."""
    phones = facts.contact.phones
    if len(phones) == 1:
        phone = phones[0]
        called = _number_line(phone, t.please_call_number, t)
        return paragraph((called, *_warning(phone, t), *_hours(phone, facts, t), *_now(phone)))
    are_invented = bool(phones) and all(phone.is_invented and not phone.is_real for phone in phones)
    lines = sentences(*t.phones_invented.splitlines()) if are_invented else ()
    for number, phone in enumerate(phones):
        words = t.please_call_other if number else t.please_call_number
        warned = () if are_invented else _warning(phone, t)
        lines += paragraph((_number_line(phone, words, t), *warned, *_hours(phone, facts, t), *_now(phone)))
    return lines


def _warning(phone: PhoneLine, t: Texts) -> tuple[SaidLine, ...]:
    return sentences(*warning_of(phone, t).splitlines())


def _hours(phone: PhoneLine, facts: OfferFacts, t: Texts) -> tuple[SaidLine, ...]:
    """When somebody answers, and the note; the note alone where the hours are the answer to when it is."""
    is_told = facts.answering_line is not None and facts.answering_line.number == phone.number
    return notes(phone.note, t) if is_told else answer_lines(phone, t)


def _number_line(phone: PhoneLine, words: str, t: Texts) -> SaidLine:
    if not phone.is_invented:
        return call_line(words, phone)
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
    """The first way to get in touch, as a request; nothing where there is none."""
    if channels.phone is not None:
        return (call_line(t.please_call_number, channels.phone),)
    return _written_lines(channels, t)[:1]
