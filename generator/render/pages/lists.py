"""Views of the pages that lead to offers: home, life phases, municipalities, topics, providers, programmes, A to Z."""

from dataclasses import replace
from types import SimpleNamespace as View

from markupsafe import Markup

from generator.directory import sort_key
from generator.editions.easy import easy_phone
from generator.model.phones import dial_link, print_phone
from generator.model.records import Topic
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.parts.cards import CardMaker
from generator.render.parts.easy_words import EasyWriter, easy_text
from generator.render.parts.groups import by_municipality, chain, county_group, phase_link, plain_group
from generator.render.parts.links import provider_contact
from generator.render.parts.views import Group, Link, LinkList
from generator.render.standard.wording import age_range


def emergency_links(context: Context) -> tuple[Link, ...]:
    """The offers that the site's settings name for emergencies, with their first phone number."""
    show = easy_phone if context.is_easy else print_phone
    found = []
    for id_ in context.published.site.emergency:
        offer = context.published.offers.get(id_)
        if offer is not None and offer.contact.phones:
            number = offer.contact.phones[0].number
            found.append(Link(context.title(offer), dial_link(number), show(number)))
    return tuple(found)


def home(context: Context, cards: CardMaker) -> View:
    """The first page: search, the chain, places, topics, help in an emergency."""
    t, published = context.texts, context.published
    about = next((p for p in published.pages if p.name == "home" and p.is_easy == context.is_easy), None)
    return View(
        title=t.home_title,
        intro=t.home_intro.format(area=published.site.area.name),
        phases=chain(context),
        municipalities=municipality_links(context),
        topics=topic_links(context, None),
        emergency=emergency_links(context),
        ways=_ways(context),
        about=to_html(about.text, context.up) if about and not context.is_easy else Markup(""),
        text=EasyWriter(context).markdown(about.text) if about and context.is_easy else (),
        search=context.href("search"),
    )


def _ways(context: Context) -> tuple[Link, ...]:
    t = context.texts
    other = next((e for e in context.plan.editions if e != context.page.edition), None)
    ways = []
    if other is not None:
        route = context.plan.by_subject["home", (), other]
        title = t.way_standard if context.is_easy else t.way_easy
        warning = t.hard_warning if context.is_easy else ""
        symbol = "standard" if context.is_easy else "easy"
        ways.append(Link(title, context.up + route or "./", icon=symbol, warning=warning))
    ways += [
        Link(t.way_sign_language, context.href("text", "sign_language"), icon="sign-language"),
        Link(t.way_accessibility, context.href("text", "accessibility"), icon="check"),
        Link(t.way_az, context.href("az"), icon="arrow"),
        Link(t.way_glossary, context.href("glossary"), icon="arrow"),
    ]
    return tuple(link for link in ways if link.href)


def offer_count(number: int, context: Context) -> str:
    """`1 Angebot`, `12 Angebote`."""
    return context.texts.count("offers", number).format(count=number)


def municipality_links(context: Context) -> tuple[Link, ...]:
    """Every municipality with the number of its own offers."""
    return tuple(
        Link(
            context.title(town),
            context.href("municipality", id_),
            offer_count(len(context.published.offers_in(id_)), context),
        )
        for id_, town in context.published.municipalities.items()
    )


def topic_links(context: Context, parent: Topic | None) -> tuple[Link, ...]:
    """The topics below a topic, or the widest ones."""
    topics = context.published.topics
    if parent is not None:
        chosen = context.published.children_of(parent)
    else:
        chosen = tuple(t for t in topics.values() if t.parent not in topics)
    return tuple(topic_link(topic, context) for topic in chosen)


def topic_link(topic: Topic, context: Context) -> Link:
    """A topic with the number of its offers."""
    note = offer_count(len(context.published.offers_about(topic.id)), context)
    return Link(context.title(topic), context.href("topic", topic.id), note, icon=topic_icon(topic, context))


def _whole_topic(topic: Topic, context: Context) -> Link:
    """The link below a heading that is the topic's name already."""
    link = topic_link(topic, context)
    return replace(link, title=context.texts.topic_all.format(topic=link.title))


def topic_icon(topic: Topic, context: Context) -> str:
    """The picture of a topic: that of the widest topic it belongs to."""
    return f"topic-{context.published.topic_line(topic.id)[-1].id}"


def phase(context: Context, cards: CardMaker) -> View:
    """A life phase: its offers, what comes before and after, what changes."""
    published = context.published
    id_ = context.page.ids[0]
    record = published.life_phases[id_]
    order = list(published.life_phases)
    place = order.index(id_)
    offers = published.offers_in_phase(id_)
    return View(
        title=context.title(record),
        age=age_range(record.age, context.texts),
        icon=f"phase-{record.icon or id_}",
        summary="" if context.is_easy else record.summary,
        text=easy_text(record, context),
        groups=by_municipality(offers, context, cards, id_),
        chain=chain(context, id_),
        before=phase_link(order[place - 1], context) if place else None,
        after=phase_link(order[place + 1], context) if place + 1 < len(order) else None,
        transition=(record.transition or "") if not context.is_easy else "",
        count=len(offers),
    )


def municipality(context: Context, cards: CardMaker) -> View:
    """A town: its offers by life phase, the youth office in charge, offers for the whole county."""
    published, t = context.published, context.texts
    id_ = context.page.ids[0]
    town = published.municipalities[id_]
    own, everywhere = published.offers_in(id_), published.county_wide
    office = published.youth_office_of(town)
    groups = [
        Group(
            phase_.title,
            phase_id,
            "",
            context.href("municipality_phase", id_, phase_id),
            cards.cards(found, context),
            phase_.icon,
        )
        for phase_id in published.life_phases
        if (found := published.offers_in_phase(phase_id, id_)) and (phase_ := phase_link(phase_id, context))
    ]
    return View(
        title=context.title(town),
        summary=t.municipality_summary.format(place=context.title(town)),
        id=id_,
        search=context.href("search"),
        search_label=t.search_place.format(place=context.title(town)),
        text=easy_text(town, context),
        youth_office=provider_contact(office, context) if office else None,
        groups=(*groups, county_group(everywhere, context, cards)) if everywhere else tuple(groups),
        count=len(own) + len(everywhere),
        phases=tuple(
            Link(p.title, p.href, _place_phase_count(id_, phase_id, context), icon=p.icon)
            for phase_id in published.life_phases
            if (p := phase_link(phase_id, context, municipality=id_))
        ),
    )


def _place_phase_count(place: str, phase_: str, context: Context) -> str:
    published = context.published
    return offer_count(
        len(published.offers_in_phase(phase_, place)) + len(published.offers_in_phase(phase_, "all")), context
    )


def municipality_phase(context: Context, cards: CardMaker) -> View:
    """One life phase in one town, with the offers for the whole county."""
    published, t = context.published, context.texts
    place, id_ = context.page.ids
    town = published.municipalities[place]
    own, everywhere = published.offers_in_phase(id_, place), published.offers_in_phase(id_, "all")
    groups = []
    if own:
        title = t.group_place.format(place=context.title(town))
        groups.append(Group(title, place, "", "", cards.cards(own, context)))
    if everywhere:
        groups.append(county_group(everywhere, context, cards))
    current = phase_link(id_, context)
    return View(
        title=t.title_municipality_phase.format(phase=current.title, place=context.title(town)),
        municipality=Link(context.title(town), context.href("municipality", place)),
        phase=current,
        text=easy_text(published.life_phases[id_], context),
        groups=tuple(groups),
        count=len(own) + len(everywhere),
        other_municipalities=tuple(
            Link(context.title(other), context.href("municipality_phase", other.id, id_))
            for other in published.municipalities.values()
            if other.id != place
        ),
        chain=chain(context, id_, place),
    )


def topic(context: Context, cards: CardMaker) -> View:
    """A topic with the offers of the topics below it."""
    published = context.published
    record = published.topics[context.page.ids[0]]
    parent = published.topics.get(record.parent or "")
    offers = published.offers_about(record.id)
    return View(
        title=context.title(record),
        summary="" if context.is_easy else record.summary or "",
        text=easy_text(record, context),
        parent=topic_link(parent, context) if parent else None,
        children=topic_links(context, record),
        groups=by_municipality(offers, context, cards),
        count=len(offers),
        icon=topic_icon(record, context),
    )


def provider(context: Context, cards: CardMaker) -> View:
    """Who is behind offers."""
    record = context.published.providers[context.page.ids[0]]
    offers = context.published.offers_by(record.id)
    return View(
        title=context.title(record),
        description=to_html(record.description, context.up) if record.description else Markup(""),
        text=easy_text(record, context),
        contact=provider_contact(record, context),
        groups=plain_group(offers, context, cards, context.texts.group_offers),
        example=record.example,
    )


def programme(context: Context, cards: CardMaker) -> View:
    """A programme and the offers that belong to it."""
    record = context.published.programmes[context.page.ids[0]]
    offers = context.published.offers_of_programme(record.id)
    note = context.texts.hard_warning if context.is_easy else ""
    return View(
        title=context.title(record),
        summary="" if context.is_easy else record.summary or "",
        text=easy_text(record, context),
        website=Link(record.website, record.website, note) if record.website else None,
        groups=plain_group(offers, context, cards, context.texts.group_offers),
    )


def index(context: Context, cards: CardMaker) -> View:
    """All life phases, municipalities, topics, providers or programmes as links."""
    t, published, kind = context.texts, context.published, context.page.kind
    lists: tuple[LinkList, ...]
    if kind == "phases":
        links = tuple(Link(p.title, p.href, p.age, icon=p.icon) for p in chain(context))
        lists = (LinkList("", links),)
    elif kind == "municipalities":
        lists = (LinkList("", municipality_links(context)),)
    elif kind == "topics":
        lists = tuple(
            LinkList(context.title(t_), (_whole_topic(t_, context), *topic_links(context, t_)), t_.id)
            for t_ in published.topics.values()
            if t_.parent not in published.topics
        )
    elif kind == "programmes":
        lists = (
            LinkList(
                "",
                tuple(Link(context.title(p), context.href("programme", p.id)) for p in published.programmes.values()),
            ),
        )
    else:
        ordered = sorted(published.providers.values(), key=lambda p: sort_key(context.title(p)))
        lists = (LinkList("", tuple(Link(context.title(p), context.href("provider", p.id)) for p in ordered)),)
    return View(title=t.choose("title", kind), intro=t.choose("intro", kind), lists=lists)


def a_to_z(context: Context, cards: CardMaker) -> View:
    """Every offer under its first letter."""
    letters: dict[str, list[Link]] = {}
    for offer in sorted(context.published.listed, key=lambda o: sort_key(context.title(o))):
        title = context.title(offer)
        first = sort_key(title)[0][:1].upper()
        link = Link(title, context.offer_href(offer), _where(offer, context, cards))
        letters.setdefault(first if first.isalpha() else "0–9", []).append(link)
    lists = tuple(LinkList(letter, tuple(links), f"buchstabe-{letter.lower()}") for letter, links in letters.items())
    return View(title=context.texts.title_az, intro=context.texts.intro_az, letters=lists)


def _where(offer: PublishedOffer, context: Context, cards: CardMaker) -> str:
    return cards.card(offer, context).places
