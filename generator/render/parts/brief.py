"""The head of an offer's page: four facts in a strip, and the one way to somebody that is pressed first."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.editions.brief import BriefWords
from generator.editions.line import Span
from generator.facts import OfferFacts
from generator.facts.contact import PhoneLine
from generator.render.context import Context
from generator.render.parts.contact import Reach
from generator.render.parts.phones import CrisisLink, PhoneLink, always_there_links, call_link
from generator.render.parts.spans import write_spans
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True)
class BriefFact:
    """One fact of the strip."""

    key: str
    """`when where who cost`: names the picture `q-<key>`."""
    title: str
    html: Markup
    """A few words, a day as `<time>`; that it is not known, where it is not."""
    known: bool


@dataclass(frozen=True, slots=True)
class Brief:
    """What stands below the title."""

    venue: str
    """`in Dülmen`, `im ganzen Kreis`; empty where nobody knows it, and where the place is secret."""
    facts: tuple[BriefFact, ...]
    call: PhoneLink | None
    """The number to call; None where another way comes first, or none may be called."""
    always: tuple[CrisisLink, ...]
    """Who is there when nobody answers that number; empty where a call can wait, and where somebody always answers."""
    way: Link | None
    """The way in where nobody is called; its warning stands before it. None where there is no way at all."""


def brief(facts: OfferFacts, reach: Reach, context: Context) -> Brief:
    """The head of an offer's page."""
    number = _number(facts, context)
    way = None if number is not None else _way(facts, reach, context)
    if number is None and way is None:
        number = facts.contact.phone
    words = context.voice.brief(facts, number)
    call = call_link(facts, context, number) if number is not None else None
    return Brief(
        venue=words.venue,
        facts=tuple(_facts(facts, words, context)),
        call=call,
        always=always_there_links(context) if call and call.is_crisis and call.answering else (),
        way=way or (_jump(reach, context) if number is None else None),
    )


def _facts(facts: OfferFacts, words: BriefWords, context: Context) -> Iterator[BriefFact]:
    """When, where, for whom and at what cost; what nobody asks of it is left out where it is not known."""
    t, age, cost = context.texts, context.voice.age(facts.who.ages), context.voice.cost(facts.cost)
    granted_by = context.title(facts.granted_by) if facts.granted_by is not None else ""
    where = granted_by or words.where or _office(facts, context)
    found = (
        ("when", t.brief_when, words.when),
        ("where", t.brief_where, (Span(where),) if where else ()),
        (
            "who",
            t.brief_age if age else t.brief_who,
            (Span(age or words.who),) if age or words.who else (),
        ),
        ("cost", t.brief_cost, (Span(cost),) if cost else ()),
    )
    for key, title, spans in found:
        if spans or key not in facts.pointless:
            html = write_spans(spans) if spans else escape(t.brief_unknown)
            yield BriefFact(key, title, html, bool(spans))


def _office(facts: OfferFacts, context: Context) -> str:
    """The office that each town has of its own: `Jugendamt`; empty where the offer names none."""
    return context.title(context.published.offices[facts.office.id]) if facts.office is not None else ""


def _number(facts: OfferFacts, context: Context) -> PhoneLine | None:
    """The first number of its own that may be called: one that answers for every authority is the last resort."""
    published = context.published
    shared = {
        line.number.e164
        for id_ in published.site.fallback
        if id_ in published.offers and id_ != facts.id
        for line in context.facts[id_].contact.phones
    }
    lines = (line for line in facts.contact.phones if not line.is_invented)
    return next((line for line in lines if line.number.e164 not in shared), None)


def _way(facts: OfferFacts, reach: Reach, context: Context) -> Link | None:
    """The office of each town, else what can be written or read; nothing of what is invented."""
    t = context.texts
    if facts.office is not None:
        return Link(t.office_jump, "#zustaendig", icon="map")
    if facts.status.is_example:
        return None
    if reach.form:
        return Link(reach.form.title, reach.form.href, icon="edit", warning=reach.form.warning)
    if reach.email:
        return Link(t.brief_mail, reach.email.href, icon="mail")
    return (
        Link(t.brief_website, reach.website.href, icon="external", warning=reach.website.warning)
        if reach.website
        else None
    )


def _jump(reach: Reach, context: Context) -> Link | None:
    """To what else is said of the ways to somebody."""
    is_told = not reach.unknown or reach.ways_on
    return Link(context.texts.offer_contact, "#kontakt", icon="arrow") if is_told else None
