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
from generator.model.addresses import mail_link, shown_address
from generator.model.phones import dial_link


def contact_reply(facts: OfferFacts, t: Texts) -> Reply:
    """Whom to call and where to write; the office of each town stands below, in a part of its own."""
    channels, asks = facts.contact, facts.can_be_asked
    if facts.office is not None and not channels.known:
        return Reply("contact", sentences(t.contact_office))
    who = notes(channels.department, t) + _named(t.contact_helper if asks else t.contact_name, channels.person, t)
    if not channels.known:
        return Reply("contact", (*who, *sentences(t.unknown_contact)), known=False)
    return Reply("contact", (*who, *_phone_lines(facts, t), *paragraph(_written_lines(channels, asks, t))))


def _named(words: str, name: str, t: Texts) -> tuple[SaidLine, ...]:
    return (line(words), line(quoted(name, t), "address")) if name else ()


def _phone_lines(facts: OfferFacts, t: Texts) -> tuple[SaidLine, ...]:
    """Every number once, with all that it is for, as far as somebody said it."""
    phones = facts.contact.phones
    numbers = tuple(dict.fromkeys(phone.number for phone in phones))
    are_invented = len(numbers) > 1 and all(phone.is_invented and not phone.is_real for phone in phones)
    lines = sentences(*t.phones_invented.splitlines()) if are_invented else ()
    for place, number in enumerate(numbers):
        same = [phone for phone in phones if phone.number == number]
        asking = t.please_call_other if place else t.please_call_number
        naming = t.phone_number_other if place else t.phone_number
        called = _number_line(same[0], asking if facts.can_be_asked else naming)
        warned = () if are_invented else _warning(same[0], t)
        hours = (said for phone in same for said in (*_hours(phone, facts, t), *_now(phone)))
        lines += paragraph((called, *warned, *hours))
    return lines


def _warning(phone: PhoneLine, t: Texts) -> tuple[SaidLine, ...]:
    return sentences(*warning_of(phone, t).splitlines())


def _hours(phone: PhoneLine, facts: OfferFacts, t: Texts) -> tuple[SaidLine, ...]:
    """When somebody answers, and the note; the note alone where the hours are the answer to when it is."""
    is_told = facts.answering_line is not None and facts.answering_line.number == phone.number
    return notes(phone.note, t) if is_told else answer_lines(phone, t)


def _number_line(phone: PhoneLine, words: str) -> SaidLine:
    if not phone.is_invented:
        return call_line(words, phone)
    # Nobody may press it: it might be somebody's.
    return line(f"{words} {easy_phone(phone.number)}")


def _now(phone: PhoneLine) -> tuple[SaidLine, ...]:
    return (SaidLine((), "answering", answering=phone.answering),) if phone.answering is not None else ()


def call_line(words: str, phone: PhoneLine) -> SaidLine:
    """Words and the number to press."""
    return linked(words, easy_phone(phone.number), dial_link(phone.number))


def _written_lines(channels: Channels, asks: bool, t: Texts) -> tuple[SaidLine, ...]:
    """Mail, form and website; as requests where `asks`."""
    lines = []
    if channels.email:
        words = t.please_mail_address if asks else t.mail_address
        lines.append(linked(words, channels.email, mail_link(channels.email)))
    if channels.form:
        lines.append(linked(t.please_use_form if asks else t.form_here, t.form_name, channels.form))
    if channels.website:
        lines.append(website_line(t.please_read_website if asks else t.website_here, channels.website))
    return tuple(lines)


def website_line(words: str, website: str) -> SaidLine:
    """Words and the website by its address, so that no two links are called the same."""
    return linked(words, shown_address(website), website)


def reach_lines(channels: Channels, t: Texts) -> tuple[SaidLine, ...]:
    """The first way to get in touch, as a request; nothing where there is none."""
    if channels.phone is not None:
        return (call_line(t.please_call_number, channels.phone),)
    return _written_lines(channels, True, t)[:1]
