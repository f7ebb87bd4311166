"""The facts of an offer in standard German: one answer for each question that families ask."""

from collections.abc import Callable, Iterator

from markupsafe import Markup, escape

from generator.model.languages import language_name
from generator.model.parts import Appointment, Monthly, SingleDate, Weekly
from generator.publication import HiddenPlace, OpenPlace, Place, PublishedOffer
from generator.render.context import Context
from generator.render.parts.contact import map_links
from generator.render.parts.views import Fact
from generator.render.standard import wording
from generator.schedule import calendar_of, next_occurrences

_EMPTY = Markup("")


def facts_of(offer: PublishedOffer, context: Context) -> tuple[Fact, ...]:
    """Who, when, where, what it costs, how to register … Questions that decide are answered even if unknown."""
    found = []
    for key, answer, is_always in _QUESTIONS:
        if key == "access" and not _has_a_place(offer):
            continue
        lines = tuple(escape(line) for line in answer(offer, context))
        if lines or is_always:
            unknown = (escape(context.texts.choose("unknown", key)),) if is_always else ()
            found.append(Fact(key, context.texts.choose("question", key), lines or unknown, bool(lines)))
    return tuple(found)


def _has_a_place(offer: PublishedOffer) -> bool:
    """People go somewhere, or may have to: nobody said that it is by phone or online alone."""
    return bool(offer.locations) or not offer.formats or "on-site" in offer.formats


def _who(offer: PublishedOffer, context: Context) -> Iterator[str]:
    t = context.texts
    if offer.audiences:
        yield ", ".join(t.choose("audience", audience) for audience in offer.audiences)
    span = wording.age_range(offer.age, t)
    if span:
        yield t.age_of_child.format(age=span)


def _when(offer: PublishedOffer, context: Context) -> Iterator[str]:
    t = context.texts
    for rule in offer.times:
        if isinstance(rule, Appointment):
            yield t.by_appointment_note.format(note=rule.note) if rule.note else t.by_appointment
            continue
        if isinstance(rule, SingleDate) and rule.date < context.published.today:
            continue
        yield Markup(", ").join(part for part in (_rule(rule, context), rule.location, rule.note) if part)
    dated = tuple(rule for rule in offer.times if not (isinstance(rule, Weekly) and rule.is_around_the_clock))
    upcoming = next_occurrences(dated, calendar_of(context.published))
    if any(isinstance(o.rule, Weekly | Monthly) for o in upcoming):
        days = Markup(", ").join(
            Markup('<time datetime="{}">{}</time>').format(
                o.day.isoformat(),
                t.day_and_date.format(day=_weekday(o.day.weekday(), context), date=f"{o.day.day}.{o.day.month}."),
            )
            for o in upcoming
        )
        yield Markup("{} {}").format(t.next_dates, days)
    yield from _validity(offer, context)


def _validity(offer: PublishedOffer, context: Context) -> Iterator[str]:
    """The days between which the offer exists, where the record names any that are not over."""
    t = context.texts
    days = []
    if offer.valid_from is not None:
        days.append(t.date_from.format(date=wording.long_date(offer.valid_from)))
    if offer.valid_until is not None:
        days.append(t.date_until.format(date=wording.long_date(offer.valid_until)))
    if days:
        yield t.valid_span.format(span=" ".join(days))


def _weekday(index: int, context: Context) -> str:
    return context.texts.choose("day_short", ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[index])


def _rule(rule: Weekly | Monthly | SingleDate, context: Context) -> Markup:
    t = context.texts
    if isinstance(rule, Weekly) and rule.is_around_the_clock:
        return escape(t.around_the_clock)
    span = wording.clock_span(rule.from_, rule.to, t)
    if isinstance(rule, SingleDate):
        return Markup('<time datetime="{}">{}</time>, {}').format(
            rule.date.isoformat(), wording.long_date(rule.date), span
        )
    if isinstance(rule, Weekly):
        days = ", ".join(t.choose("day", day) for day in rule.weekdays)
        words = t.every_week.format(days=days) if rule.every == 1 else t.every_weeks.format(days=days, count=rule.every)
    else:
        words = t.every_month.format(week=t.choose("week", rule.week), day=t.choose("day", rule.weekday))
    parts = [words, span]
    if rule.starts and rule.starts > context.published.today:
        parts.append(t.starts_on.format(date=wording.long_date(rule.starts)))
    if rule.ends:
        parts.append(t.ends_on.format(date=wording.long_date(rule.ends)))
    if rule.pauses:
        parts.append(t.pauses.format(when=t.and_word.join(t.choose("pause", pause) for pause in rule.pauses)))
    return escape(", ".join(parts))


def _where(offer: PublishedOffer, context: Context) -> Iterator[str]:
    t = context.texts
    for place in offer.locations:
        yield _place(place, context)
        if isinstance(place, OpenPlace) and place.transport:
            yield t.transport.format(text=place.transport)
    formats = [t.choose("format", f) for f in offer.formats if f != "on-site" or not offer.locations]
    if formats:
        yield t.and_word.join(formats) if len(formats) < 3 else ", ".join(formats)
    if offer.municipalities == "all":
        yield t.serves_everywhere.format(area=context.published.site.area.name)
    elif len(offer.municipalities) > 1 or not offer.locations:
        yield t.serves.format(places=", ".join(_towns(offer, context)))


def _towns(offer: PublishedOffer, context: Context) -> Iterator[str]:
    for id_ in offer.municipalities:
        if id_ in context.published.municipalities:
            yield context.published.municipalities[id_].name


def _place(place: Place, context: Context) -> Markup:
    """The address as a block with its map links; of a hidden place only that it is hidden."""
    if isinstance(place, HiddenPlace):
        return escape(context.texts.hidden_address)
    town = " ".join(part for part in (place.postal_code, place.city) if part)
    lines = [escape(line) for line in (place.name, place.street, town) if line]
    address = Markup("<address>{}</address>").format(Markup("<br>").join(lines)) if lines else _EMPTY
    links = Markup(", ").join(
        Markup('<a href="{}"{}>{}</a>').format(
            link.href, Markup(' rel="external"') if link.note else _EMPTY, link.title
        )
        for link in map_links(place, context.texts)
    )
    return address + (Markup('<span class="map">{}</span>').format(links) if links else _EMPTY)


def _cost(offer: PublishedOffer, context: Context) -> Iterator[str]:
    words = wording.cost(offer.cost, context.texts)
    if words:
        yield words[0].upper() + words[1:]
    if offer.cost is not None and offer.cost.note:
        yield offer.cost.note


def _registration(offer: PublishedOffer, context: Context) -> Iterator[str]:
    t, registration = context.texts, offer.registration
    if registration.required != "unknown":
        yield t.choose("registration", registration.required)
    if registration.referral != "unknown":
        yield t.choose("referral", registration.referral)
    if registration.note:
        yield registration.note
    if registration.url:
        yield Markup('<a href="{}" rel="external">{}</a>').format(registration.url, t.register_online)


def _documents(offer: PublishedOffer, context: Context) -> Iterator[str]:
    yield from offer.documents


def _languages(offer: PublishedOffer, context: Context) -> Iterator[str]:
    t = context.texts
    if offer.languages:
        yield ", ".join(language_name(code) for code in offer.languages)
    if offer.interpreter != "unknown":
        yield t.choose("interpreter", offer.interpreter)
    if offer.sign_language != "unknown":
        yield t.choose("sign_language", offer.sign_language)


def _access(offer: PublishedOffer, context: Context) -> Iterator[str]:
    t = context.texts
    for place in offer.locations:
        name = ""
        if isinstance(place, OpenPlace) and place.name and len(offer.locations) > 1:
            name = f"{place.name}: "
        if place.wheelchair != "unknown":
            yield name + t.choose("wheelchair", place.wheelchair)
        if isinstance(place, OpenPlace) and place.accessibility_note:
            yield name + place.accessibility_note


_QUESTIONS: tuple[tuple[str, Callable[[PublishedOffer, Context], Iterator[str]], bool], ...] = (
    ("who", _who, True),
    ("when", _when, True),
    ("where", _where, True),
    ("cost", _cost, True),
    ("registration", _registration, True),
    ("documents", _documents, False),
    ("languages", _languages, True),
    ("access", _access, True),
)
