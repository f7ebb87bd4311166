"""An offer: everything that is known of it, and what is not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote

from markupsafe import Markup

from generator.editions.line import Notice
from generator.editions.voice import OwnText
from generator.editions.wording import notices
from generator.facts import OfferFacts
from generator.facts.easy_status import EasyStatus
from generator.model.addresses import mail_link
from generator.model.languages import OWN_NAMES, RIGHT_TO_LEFT
from generator.plan.kinds import Subject
from generator.publication import Published, PublishedOffer
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.kinds import PageKind, View
from generator.render.parts.answers import Question, Told, answers
from generator.render.parts.brief import Brief, brief
from generator.render.parts.calls import text_with_numbers
from generator.render.parts.cards import CardMaker, OtherOffer
from generator.render.parts.contact import Reach, offer_contact
from generator.render.parts.editions import more_in_hard, written_elsewhere
from generator.render.parts.hard_sign import hard_sign
from generator.render.parts.length import fold_long, word_count
from generator.render.parts.links import page_above, provider_link
from generator.render.parts.looks import Look, look
from generator.render.parts.media import MediumView, media_views
from generator.render.parts.offices import Offices, offer_offices
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.snippets import first_sentences
from generator.render.parts.spans import say
from generator.render.parts.structured_data import structured_data
from generator.render.parts.videos import Video, video_view
from generator.render.parts.views import Link, SentenceItem

_MOST_PHASES = 3
_MOST_SIMILAR = 3
_NO_DATA = Markup("")
"""Robots are asked to leave the page out: what is invented or over is no data for anybody."""


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """An offer's text in a language other than German."""

    language: str
    """BCP 47 tag for the `lang` attribute."""
    name: str
    """The language in its own words: `Українська`."""
    direction: str
    """`ltr` or `rtl`."""
    title: str
    summary: str
    html: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView(View):
    """Everything that is known of an offer, and what is not."""

    for_whom: str
    """That it is for professionals alone; else empty."""
    is_example: bool
    summary: str
    notices: tuple[Notice, ...]
    description: Markup
    """In full; empty where the text stands in `text`, sentence by sentence."""
    description_language: str
    """BCP 47 tag where it is in another language than the page, else empty."""
    text: tuple[SentenceItem, ...]
    elsewhere: Link | None
    """The offer in the editor's own words, where this edition has none."""
    text_status: Markup
    """How far readers can trust the text's words; empty where the page says nothing of it."""
    easy_checked: bool
    """People for whom Easy Language is made have checked the text as it stands."""
    facts: tuple[Question, ...]
    helper: tuple[SentenceItem, ...]
    """Who helps, in sentences; empty where the page shows the ways to them as a list."""
    contact: Reach | None
    """None where the office of each town is all that there is."""
    offices: Offices | None
    """The office in charge, town by town."""
    brief: Brief
    """What stands below the title."""
    belongs: tuple[Link, ...]
    """Its life phases, topics and programmes; no phase where it is for so many that they say nothing."""
    provider: Link | None
    """None where the office of each town is in charge."""
    next: tuple[OtherOffer, ...]
    previous: tuple[OtherOffer, ...]
    similar: tuple[OtherOffer, ...]
    translations: tuple[TranslatedText, ...]
    video: Video | None
    media: tuple[MediumView, ...]
    look: Look
    more: Link | None
    """To what editors said in words that this edition does not show; None where it shows everything."""
    edit: Link | None
    report: Link | None


def _view(context: Context, cards: CardMaker) -> OfferView:
    published, voice, record = context.published, context.voice, context.published.offers[context.page.ids[0]]
    facts = context.facts[record.id]
    own, text, told, offices = _told(record, facts, context)
    reach, head = _head(record, facts, context)
    return OfferView(
        title=own.title,
        snippet=own.summary or first_sentences(text),
        is_sensitive=facts.status.is_sensitive,
        danger_topics=record.topics,
        called=(head.call.href,) if head.call else (),
        structured_data=structured_data(record, context) if context.page.is_indexable else _NO_DATA,
        for_whom=context.texts.only_professionals if facts.who.is_for_professionals else "",
        is_example=facts.status.is_example,
        summary=own.summary,
        notices=notices(facts, context.texts),
        description=to_html(own.description or "", context.up, calls=not facts.status.is_example),
        description_language=own.description_language,
        text=text,
        elsewhere=_original(context) if not text else None,
        text_status=say(voice.text_status(facts.what), context.texts),
        easy_checked=facts.what.easy_status is EasyStatus.CHECKED,
        facts=told.answers,
        helper=told.helper,
        contact=reach if facts.office is None or facts.contact.known else None,
        offices=offices,
        brief=head,
        belongs=(*_phases(record, context), *_topics(record, context), *_programmes(record, context)),
        provider=provider_link(record, context),
        next=cards.others(published.next_of(record), context),
        previous=cards.others(context.offers(facts.before), context),
        similar=cards.others(context.offers(facts.similar[:_MOST_SIMILAR]), context),
        translations=_translations(facts, context) if context.edition.is_original else (),
        video=video_view(record.sign_language_video, context),
        media=media_views(record.media, context),
        look=look(facts, context),
        more=_more(told, reach, offices, context),
        edit=_edit_link(record, context),
        report=_report_link(record, context),
    )


def _told(
    record: PublishedOffer, facts: OfferFacts, context: Context
) -> tuple[OwnText, tuple[SentenceItem, ...], Told, Offices | None]:
    """The offer's own words, its text of sentences, its answers and its offices: each hard word of a page is explained
    once."""
    own = context.voice.offer_text(facts.what)
    writer = SentenceWriter(context, own.title)
    text = text_with_numbers(own.sentences, record, context, writer)
    told = answers(facts, context, writer)
    offices = offer_offices(facts.office, context, writer)
    text += writer.more_words(own.words)
    if context.voice.explains_words:
        beside = word_count((*text, *told.helper))
        told = replace(told, answers=fold_long(told.answers, beside, facts.status.is_sensitive))
    return own, text, told, offices


def _head(record: PublishedOffer, facts: OfferFacts, context: Context) -> tuple[Reach, Brief]:
    """Who can be reached, and what the head of the page says of it."""
    provider = context.published.providers.get(record.provider or "")
    reach = offer_contact(facts.contact, provider, context, facts.office is not None)
    return reach, brief(facts, reach, context)


def _more(told: Told, reach: Reach, offices: Offices | None, context: Context) -> Link | None:
    leaves_out = told.leaves_out or reach.leaves_out or (offices is not None and offices.leaves_out)
    return more_in_hard(context, "#fakten") if leaves_out else None


def _original(context: Context) -> Link | None:
    if context.edition.register == "standard":
        return None
    words = context.texts.offer_easy_missing_link
    return written_elsewhere(words, context, lambda edition: edition.register == "standard")


def _topics(record: PublishedOffer, context: Context) -> tuple[Link, ...]:
    return tuple(
        Link(context.title(topic), context.href("topic", topic.id))
        for id_ in record.topics
        if (topic := context.published.topics.get(id_)) is not None
    )


def _phases(record: PublishedOffer, context: Context) -> tuple[Link, ...]:
    phases = context.published.life_phases
    found = [phases[id_] for id_ in record.life_phases if id_ in phases]
    links = (Link(context.title(phase), context.href("phase", phase.id)) for phase in found)
    return tuple(links) if len(found) <= _MOST_PHASES else ()


def _programmes(record: PublishedOffer, context: Context) -> tuple[Link, ...]:
    return tuple(
        Link(context.title(programme), context.href("programme", programme.id))
        for programme in context.published.running_programmes_of(record)
    )


def _translations(facts: OfferFacts, context: Context) -> tuple[TranslatedText, ...]:
    return tuple(
        TranslatedText(
            language=code,
            name=OWN_NAMES.get(code) or context.voice.language_name(code),
            direction="rtl" if code in RIGHT_TO_LEFT else "ltr",
            title=text.title or facts.what.title,
            summary=text.summary or "",
            html=to_html(text.description or "", context.up, top=3, calls=not facts.status.is_example),
        )
        for code, text in facts.what.translations.items()
    )


def _edit_link(record: PublishedOffer, context: Context) -> Link | None:
    repository = context.published.site.repository
    if repository is None or not context.published.is_editable(record):
        return None
    href = f"{repository.rstrip('/')}/edit/main/{quote(context.page.source)}"
    return Link(context.texts.edit_page, href, warning=hard_sign(context))


def _report_link(record: PublishedOffer, context: Context) -> Link | None:
    """Families have no account anywhere: a mail, or the contact page."""
    t, contact = context.texts, context.published.site.contact
    if contact.email:
        subject = t.report_subject.format(title=record.title)
        return Link(t.report_mistake, mail_link(contact.email, subject))
    href = contact.form or context.href("text", "contact")
    return Link(t.report_mistake, href) if href else None


def _subjects(published: Published) -> Iterator[Subject]:
    for id_, path in published.paths.items():
        offer = published.offers[id_]
        if not published.is_finished(offer):
            is_indexable = not offer.example and published.is_in_time(offer)
            yield Subject(path, (id_,), page_above(offer, published), is_indexable=is_indexable)


OFFER = PageKind(
    name="offer",
    address="angebote/{}/",
    made_of=("offer",),
    subjects=_subjects,
    parent="az",
    template="offer",
    view=_view,
)
