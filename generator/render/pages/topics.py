"""Topics: all of them, and each with its offers and those of the topics below it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.records import Topic
from generator.plan import Page
from generator.plan.kinds import Subject, one_page
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.pages.index import IndexView, index_view
from generator.render.parts.cards import CardMaker
from generator.render.parts.filter_link import filter_link
from generator.render.parts.groups import Group, topic_groups
from generator.render.parts.links import family_count, topic_icon, topic_link, topic_links
from generator.render.parts.phones import CrisisLink, crisis_links
from generator.render.parts.sentences import record_sentences
from generator.render.parts.snippets import first_sentences
from generator.render.parts.views import Link, LinkList, SentenceItem

_SOURCE = "content/topics.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicView(View):
    """A topic, the one that it belongs to, and those below it."""

    summary: str
    text: tuple[SentenceItem, ...]
    parent: Link | None
    children: tuple[Link, ...]
    at_once: tuple[CrisisLink, ...]
    """What of it is there for emergencies, to be called; empty for most topics."""
    groups: tuple[Group, ...]
    """The rest, each offer once."""
    count: int
    """Of all that families can use by themselves, those called at once too."""
    icon: str
    filter: Link
    """To the search, for this topic."""


def _topics(context: Context, cards: CardMaker) -> IndexView:
    topics = context.published.topics
    lists = tuple(_list(topic, context) for topic in topics.values() if topic.parent not in topics)
    return index_view(context, lists)


def _list(topic: Topic, context: Context) -> LinkList:
    links = (_whole_topic(topic, context), *topic_links(context, topic))
    return LinkList(context.title(topic), links, topic.id, topic_icon(topic, context))


def _whole_topic(topic: Topic, context: Context) -> Link:
    """The link below a heading that is the topic's name already."""
    link = topic_link(topic, context)
    return link._replace(title=context.texts.topic_all.format(topic=link.title))


def _topic(context: Context, cards: CardMaker) -> TopicView:
    published = context.published
    record = published.topics[context.page.ids[0]]
    parent = published.topics.get(record.parent or "")
    offers = published.offers_about(record.id)
    at_once = crisis_links(context, {offer.id for offer in offers})
    called = {line.id for line in at_once}
    is_sensitive = published.is_sensitive_topic(record.id)
    summary, text = context.voice.record_text(record).summary, record_sentences(record, context)
    return TopicView(
        title=context.title(record),
        snippet=summary or first_sentences(text),
        is_sensitive=is_sensitive,
        danger_topics=(record.id,),
        called=_called(at_once, context),
        summary=summary,
        text=text,
        parent=topic_link(parent, context) if parent else None,
        children=topic_links(context, record),
        at_once=at_once,
        groups=topic_groups(tuple(o for o in offers if o.id not in called), context, cards, is_sensitive),
        count=family_count(offers),
        icon=topic_icon(record, context),
        filter=filter_link(context, topic=record.id),
    )


def _called(at_once: tuple[CrisisLink, ...], context: Context) -> tuple[str, ...]:
    """Where all emergency numbers stand at the head anyhow, the page asks for no danger; single ones are no answer."""
    own = {line.phone.href for line in at_once}
    has_all = own.issuperset(line.phone.href for line in crisis_links(context) if line.is_emergency)
    return tuple(sorted(own)) if has_all else ()


def _subjects(published: Published) -> Iterator[Subject]:
    for topic in published.topics.values():
        is_below = topic.parent is not None and topic.parent in published.topics
        yield Subject(_SOURCE, (topic.id,), ("topic", (topic.parent,)) if topic.parent and is_below else None)


def _label(page: Page, context: Context) -> str:
    return context.title(context.published.topics[page.ids[0]])


TOPICS = PageKind(
    name="topics",
    address="themen/",
    subjects=one_page(_SOURCE),
    section="topics",
    template="index",
    view=_topics,
)
TOPIC = PageKind(
    name="topic",
    address="themen/{}/",
    made_of=("topic",),
    subjects=_subjects,
    parent="topics",
    section="topics",
    label=_label,
    template="topic",
    view=_topic,
)
