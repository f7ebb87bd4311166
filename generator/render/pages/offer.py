"""An offer: everything that is known of it, and what is not."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from generator.editions.easy import status_lines
from generator.facts.easy_status import easy_status, is_checked
from generator.model.languages import RIGHT_TO_LEFT, language_name
from generator.plan.kinds import Subject
from generator.publication import Published, PublishedOffer
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import Card, CardMaker
from generator.render.parts.chain import phase_link
from generator.render.parts.contact import Reach, offer_contact
from generator.render.parts.easy_words import EasyWriter, say
from generator.render.parts.links import provider_link, topic_icon
from generator.render.parts.snippets import first_sentences
from generator.render.parts.structured_data import structured_data
from generator.render.parts.videos import Video, video_view
from generator.render.parts.views import EasyItem, Fact, Link
from generator.render.standard.facts import facts_of
from generator.render.standard.wording import long_date

_OWN_NAMES = {"uk": "Українська", "tr": "Türkçe", "ar": "العربية", "en": "English", "ru": "Русский", "pl": "Polski",
              "fa": "فارسی", "ro": "Română", "bg": "Български", "fr": "Français", "es": "Español"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark above the text that a reader should not miss."""

    kind: str
    """`example paused future past outdated unverified hard`: colour and picture."""
    text: Markup


@dataclass(frozen=True, slots=True)
class Translation:
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

    summary: str
    notices: tuple[Notice, ...]
    description: Markup
    """In full; empty in Easy Language, which has its own `text`."""
    text: tuple[EasyItem, ...]
    easy_missing: bool
    """The page is in Easy Language, and nobody has written the offer's text in it."""
    easy_status: Markup
    easy_checked: bool
    """People for whom Easy Language is made have checked the text as it stands."""
    facts: tuple[Fact, ...]
    helper: tuple[EasyItem, ...]
    """In Easy Language: who helps."""
    contact: Reach
    topics: tuple[Link, ...]
    phases: tuple[Link, ...]
    programmes: tuple[Link, ...]
    provider: Link
    next: tuple[Card, ...]
    previous: tuple[Card, ...]
    similar: tuple[Card, ...]
    translations: tuple[Translation, ...]
    video: Video | None
    verified: Markup
    edit: Link | None
    report: Link | None


def _view(context: Context, cards: CardMaker) -> OfferView:
    published, is_easy = context.published, context.is_easy
    record = published.offers[context.page.ids[0]]
    writer = EasyWriter(context)
    text = writer.items(record.easy.text) if is_easy and record.easy else ()
    facts = writer.facts(record) if is_easy else facts_of(record, context)
    text += writer.more_words(record.easy.words) if is_easy and record.easy else ()
    summary = "" if is_easy else record.summary
    return OfferView(
        title=context.title(record),
        snippet=summary or first_sentences(text),
        is_sensitive=published.is_sensitive(record),
        structured_data=structured_data(record, context),
        summary=summary,
        notices=_notices(record, context),
        description=to_html(record.description, context.up) if record.description and not is_easy else Markup(""),
        text=text,
        easy_missing=is_easy and (record.easy is None or not record.easy.text),
        easy_status=_easy_status(record, context) if is_easy else Markup(""),
        easy_checked=is_easy and is_checked(record),
        facts=tuple(fact for fact in facts if fact.key != "contact"),
        helper=next((fact.items for fact in facts if fact.key == "contact"), ()),
        contact=offer_contact(record.contact, published.providers.get(record.provider), context),
        topics=_topics(record, context),
        phases=_phases(record, context),
        programmes=_programmes(record, context),
        provider=provider_link(record, context),
        next=cards.cards(published.next_of(record), context),
        previous=cards.cards(published.previous_of(record), context),
        similar=cards.cards(published.similar_to(record), context),
        translations=() if is_easy else _translations(record, context),
        video=video_view(record.sign_language_video, context),
        verified=_verified(record, context),
        edit=_edit_link(context),
        report=_report_link(record, context),
    )


def _topics(record: PublishedOffer, context: Context) -> tuple[Link, ...]:
    return tuple(
        Link(context.title(topic), context.href("topic", topic.id), icon=topic_icon(topic, context))
        for id_ in record.topics
        if (topic := context.published.topics.get(id_)) is not None
    )


def _phases(record: PublishedOffer, context: Context) -> tuple[Link, ...]:
    return tuple(
        Link(phase.title, phase.href, icon=phase.icon)
        for id_ in record.life_phases
        if id_ in context.published.life_phases and (phase := phase_link(id_, context))
    )


def _programmes(record: PublishedOffer, context: Context) -> tuple[Link, ...]:
    return tuple(
        Link(context.title(programme), context.href("programme", programme.id))
        for id_ in record.programmes
        if (programme := context.published.programmes.get(id_)) is not None
    )


def _notices(record: PublishedOffer, context: Context) -> tuple[Notice, ...]:
    t, published = context.texts, context.published
    found = []
    if record.example:
        found.append(("example", t.notice_example))
    found += _status_notices(record, context)
    if record.verified is None:
        found.append(("unverified", t.notice_unverified))
    elif record.verified.is_due(published.today):
        found.append(("outdated", t.notice_outdated.format(date=long_date(record.verified.date))))
    return tuple(Notice(kind, say(text, t)) for kind, text in found)


def _status_notices(record: PublishedOffer, context: Context) -> Iterator[tuple[str, str]]:
    """Paused, not yet begun, over: (kind of notice, text)."""
    t, today = context.texts, context.published.today
    is_future = record.valid_from is not None and record.valid_from > today
    is_past = record.valid_until is not None and record.valid_until < today
    if context.is_easy:
        kind = "past" if is_past else "future" if is_future else "paused"
        yield from ((kind, line.text) for line in status_lines(record, context.published))
        return
    if record.status == "paused":
        yield "paused", t.notice_paused
    if record.valid_from and is_future:
        yield "future", t.notice_future.format(date=long_date(record.valid_from))
    if record.valid_until and is_past:
        yield "past", t.notice_past.format(date=long_date(record.valid_until))


def _verified(record: PublishedOffer, context: Context) -> Markup:
    t = context.texts
    if record.verified is None:
        return say(t.verified_never, context.texts)
    return say(t.verified_on.format(date=long_date(record.verified.date), by=record.verified.by), context.texts)


def _easy_status(record: PublishedOffer, context: Context) -> Markup:
    t = context.texts
    words = t.choose("easy_status", easy_status(record))
    checked = record.easy.checked if record.easy else None
    return say(words.format(by=checked.by, date=long_date(checked.date)) if checked else words, context.texts)


def _translations(record: PublishedOffer, context: Context) -> tuple[Translation, ...]:
    return tuple(
        Translation(
            language=code,
            name=_OWN_NAMES.get(code, language_name(code)),
            direction="rtl" if code in RIGHT_TO_LEFT else "ltr",
            title=text.title or record.title,
            summary=text.summary or "",
            html=to_html(text.description, context.up, top=3) if text.description else Markup(""),
        )
        for code, text in record.translations.items()
    )


def _edit_link(context: Context) -> Link | None:
    repository = context.published.site.repository
    if repository is None:
        return None
    note = context.texts.hard_warning if context.is_easy else ""
    return Link(context.texts.edit_page, f"{repository.rstrip('/')}/edit/main/{quote(context.page.source)}", note)


def _report_link(record: PublishedOffer, context: Context) -> Link | None:
    """Families have no account anywhere: a mail, or the contact page."""
    t, contact = context.texts, context.published.site.contact
    if contact.email:
        subject = quote(t.report_subject.format(title=record.title))
        return Link(t.report_mistake, f"mailto:{contact.email}?subject={subject}")
    href = contact.form or context.href("text", "contact")
    return Link(t.report_mistake, href) if href else None


def _subjects(published: Published) -> Iterator[Subject]:
    for id_, path in published.paths.items():
        offer = published.offers[id_]
        if offer.status != "ended":
            yield Subject(path, (id_,), is_indexable=not offer.example and published.is_in_time(offer))


OFFER = PageKind(
    name="offer",
    address="angebote/{}/",
    subjects=_subjects,
    parent="az",
    section="az",
    template="offer",
    view=_view,
)
