"""The view of an offer's page, current or ended."""

from collections.abc import Iterator
from types import SimpleNamespace as View
from urllib.parse import quote

from markupsafe import Markup

from generator.editions.easy import status_lines
from generator.facts.easy_status import easy_status, is_checked
from generator.model.languages import RIGHT_TO_LEFT, language_name
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.pages.lists import topic_icon
from generator.render.parts.cards import CardMaker
from generator.render.parts.easy_words import EasyWriter, say
from generator.render.parts.groups import phase_link
from generator.render.parts.links import offer_contact
from generator.render.parts.videos import video_view
from generator.render.parts.views import Link, Notice, Translation
from generator.render.standard.facts import facts_of
from generator.render.standard.wording import long_date

_OWN_NAMES = {"uk": "Українська", "tr": "Türkçe", "ar": "العربية", "en": "English", "ru": "Русский", "pl": "Polski",
              "fa": "فارسی", "ro": "Română", "bg": "Български", "fr": "Français", "es": "Español"}  # fmt: skip


def offer(context: Context, cards: CardMaker) -> View:
    """Everything that is known of an offer, and what is not."""
    published = context.published
    record = published.offers[context.page.ids[0]]
    provider = published.providers.get(record.provider)
    writer = EasyWriter(context)
    text = writer.items(record.easy.text) if context.is_easy and record.easy else ()
    facts = writer.facts(record) if context.is_easy else facts_of(record, context)
    return View(
        title=context.title(record),
        summary="" if context.is_easy else record.summary,
        notices=_notices(record, context),
        description=to_html(record.description, context.up)
        if record.description and not context.is_easy
        else Markup(""),
        text=text,
        easy_missing=context.is_easy and (record.easy is None or not record.easy.text),
        easy_status=_easy_status(record, context) if context.is_easy else "",
        easy_checked=context.is_easy and is_checked(record),
        facts=tuple(fact for fact in facts if fact.key != "contact"),
        helper=next((fact.items for fact in facts if fact.key == "contact"), ()),
        contact=offer_contact(record.contact, provider, context),
        **_belongs_to(record, context),
        provider=_provider_link(record, context),
        next=cards.cards(published.next_of(record), context),
        previous=cards.cards(published.previous_of(record), context),
        similar=cards.cards(published.similar_to(record), context),
        translations=() if context.is_easy else _translations(record, context),
        video=video_view(record.sign_language_video, context),
        verified=_verified(record, context),
        edit=_edit_link(context),
        report=_report_link(record, context),
    )


def _belongs_to(record: PublishedOffer, context: Context) -> dict[str, tuple[Link, ...]]:
    """Topics, life phases and programmes as links."""
    published = context.published
    return {
        "topics": tuple(
            Link(context.title(topic), context.href("topic", topic.id), icon=topic_icon(topic, context))
            for id_ in record.topics
            if (topic := published.topics.get(id_)) is not None
        ),
        "phases": tuple(
            Link(phase.title, phase.href, icon=phase.icon)
            for id_ in record.life_phases
            if id_ in published.life_phases and (phase := phase_link(id_, context))
        ),
        "programmes": tuple(
            Link(context.title(published.programmes[id_]), context.href("programme", id_))
            for id_ in record.programmes
            if id_ in published.programmes
        ),
    }


def ended(context: Context, cards: CardMaker) -> View:
    """The short page that stays at the address of an ended offer."""
    record = context.published.offers[context.page.ids[0]]
    return View(
        title=context.texts.title_ended.format(title=context.title(record)),
        text=_ended_text(record, context),
        alternatives=cards.cards(context.published.similar_to(record, 5), context),
        provider=_provider_link(record, context),
    )


def _ended_text(record: PublishedOffer, context: Context) -> Markup:
    if context.is_easy:
        return say("\n".join(line.text for line in status_lines(record, context.published)), context.texts)
    return say(context.texts.text_ended, context.texts)


def _provider_link(record: PublishedOffer, context: Context) -> Link:
    provider = context.published.providers.get(record.provider)
    if provider is None:  # its record is broken and left out; the offer itself is good
        return Link(context.texts.title_providers, context.href("providers"))
    return Link(context.title(provider), context.href("provider", provider.id))


def _notices(record: PublishedOffer, context: Context) -> tuple[Notice, ...]:
    t, published = context.texts, context.published
    found = []
    if record.example:
        found.append(Notice("example", t.notice_example))
    found += _status_notices(record, context)
    if record.verified is None:
        found.append(Notice("unverified", t.notice_unverified))
    elif record.verified.is_due(published.today):
        found.append(Notice("outdated", t.notice_outdated.format(date=long_date(record.verified.date))))
    return tuple(Notice(notice.kind, say(notice.text, context.texts)) for notice in found)


def _status_notices(record: PublishedOffer, context: Context) -> Iterator[Notice]:
    """Paused, not yet begun, over."""
    t, today = context.texts, context.published.today
    is_future = record.valid_from is not None and record.valid_from > today
    is_past = record.valid_until is not None and record.valid_until < today
    if context.is_easy:
        kind = "past" if is_past else "future" if is_future else "paused"
        yield from (Notice(kind, line.text) for line in status_lines(record, context.published))
        return
    if record.status == "paused":
        yield Notice("paused", t.notice_paused)
    if record.valid_from and is_future:
        yield Notice("future", t.notice_future.format(date=long_date(record.valid_from)))
    if record.valid_until and is_past:
        yield Notice("past", t.notice_past.format(date=long_date(record.valid_until)))


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
