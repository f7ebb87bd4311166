"""Prints what both editions say of generated records, for people who read them: `python -m tests.property.told 500`."""

import sys
from collections.abc import Iterator

from hypothesis import HealthCheck, Phase, given, settings

from generator.editions.edition import Edition
from generator.editions.line import Reply
from generator.editions.wording import notices, texts_for
from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.model.addresses import shown_address
from generator.model.written import Offer
from generator.publication import publish_offer
from tests.builders import shipped_edition
from tests.property.county import facts
from tests.property.offers import raw_offers

_SIGNS = {"item": "- ", "address": "| ", "note": "> "}


def told(edition: Edition, facts: OfferFacts) -> Iterator[str]:
    """All that an edition says, as people read it: links in brackets, `> ` before words that are not its own."""
    voice = edition.voice
    if facts.status.is_finished:  # a short page stands in its place, which tells nothing else
        t = texts_for(facts, edition.texts)
        last = voice.date(facts.when.last_day) if facts.when.last_day else ""
        words = {"ended": t.text_ended, "past": t.text_past.format(date=last), "over": t.text_over}
        yield f"! {words[facts.status.conditions[0]]}"
        return
    for notice in notices(facts, edition.texts):
        yield f"! {notice.text}"
    card, brief = voice.card(facts), voice.brief(facts)
    head = "".join(span.text for span in brief.when)
    badge = edition.texts.badge_paused if facts.status.is_paused else ""
    yield f"Karte: {' / '.join(filter(None, (badge, card.venue, card.age, card.days, card.cost, card.next, card.room)))}"
    yield f"Kopf: {' / '.join(filter(None, (head, brief.venue, brief.where, brief.who)))}"
    for reply in voice.replies(facts):
        if not reply.lines:  # pages show no question without an answer
            continue
        yield f"{edition.texts.choose('question', reply.key) if reply.key != 'contact' else 'Kontakt'}"
        yield from _lines(reply)
    if voice.answers_in_rows:
        yield from _contact(edition, facts.contact)


def _contact(edition: Edition, channels: Channels) -> Iterator[str]:
    """The box beside the answers, which a template fills in editions that answer in rows."""
    t, voice = edition.texts, edition.voice
    yield "Kontakt"
    if channels.department:
        yield f"  > {channels.department.text}"
    if channels.person:
        yield f"  {t.contact_person} {channels.person}"
    for phone in channels.phones:
        number = voice.phone(phone.number)
        shown = number if phone.is_invented else f"[{number}]"
        yield f"  {t.contact_phone} {shown} {voice.phone_note(phone)}".rstrip()
    if channels.email:
        yield f"  {t.contact_email} [{channels.email}]"
    if channels.form:
        yield f"  [{t.contact_form}]"
    if channels.website:
        yield f"  [{shown_address(channels.website)}]"
    if not channels.known:
        yield f"  {t.contact_unknown}"


def _lines(reply: Reply) -> Iterator[str]:
    for line in reply.lines:
        if line.kind != "answering":
            words = "".join(f"[{span.text}]" if span.href else span.text for span in line.spans)
            yield f"  {_SIGNS.get(line.kind, '')}{words}"


def main(count: int) -> None:
    """Print so many records, the same in every run."""

    @settings(
        max_examples=count, derandomize=True, database=None, phases=[Phase.generate],
        suppress_health_check=[*HealthCheck], deadline=None,
    )  # fmt: skip
    @given(raw_offers())
    def show(offer: Offer) -> None:
        nonlocal number
        number += 1
        print(f"=== {number}")
        # With its secret places, as its editor sees it.
        print(offer.model_dump_json(exclude_defaults=True, by_alias=True))
        for tag in ("de-simple", "de"):
            print(f"--- {tag}", *told(shipped_edition(tag), facts(publish_offer(offer))), sep="\n")

    number = 0
    show()


if __name__ == "__main__":
    main(int(sys.argv[1]))
