"""All editions tell the same facts of an offer, each in its own words: days, amounts, numbers, links, what is unknown.

A further edition is a file of texts, so the English one of the tests is asked too.
"""

import re
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given

from generator.editions.easy.grammar import easy_time
from generator.editions.easy.rhythm import span_in_words
from generator.editions.edition import Edition, make_editions, shipped_tags
from generator.editions.line import Reply
from generator.editions.quotes import unquoted
from generator.editions.standard.small import hours_words
from generator.editions.wording import notices
from generator.facts.hours import Hours
from generator.facts.when import MOST_TIMES
from generator.model.phones import dial_link
from generator.model.times import SingleDate
from generator.publication import PublishedOffer
from tests.builders import read_catalog, shipped_edition, write_site
from tests.property.county import facts
from tests.property.offers import EDITOR, SECRET, offers
from tests.site.test_third_edition import ADDED

_ANSWERED = ("who", "when", "where", "cost", "registration", "documents", "languages", "access")
_AMOUNT = re.compile(r"(\d[\d.,]*) ?(?:Euro|euros)(?: und (\d+) Cent)?|^(\d+) Cent|(?<!Euro und )\b(\d+) Cent")


def _of_one_site() -> tuple[Edition, ...]:
    """The editions of a test site, which brings its last one."""
    with TemporaryDirectory() as folder:
        catalog = read_catalog(write_site(Path(folder), dict(ADDED)))[0]
        return make_editions(catalog.site, catalog.edition_texts)


SITE_EDITIONS = _of_one_site()
EDITIONS = (*(shipped_edition(tag) for tag in shipped_tags()), SITE_EDITIONS[2])


def _replies(edition: Edition, offer: PublishedOffer) -> dict[str, Reply]:
    return {reply.key: reply for reply in edition.voice.replies(facts(offer))}


def _spans(reply: Reply) -> list[str]:
    return [span.text for line in reply.lines for span in line.spans]


@given(offers())
def test_they_know_the_same(offer: PublishedOffer) -> None:
    """A question that is left out is one whose answer nobody knows, or that makes no sense there."""
    for key in _ANSWERED:
        known = {_replies(edition, offer)[key].known for edition in EDITIONS if key in _replies(edition, offer)}
        assert len(known) <= 1, key
        if known == {True}:
            assert all(key in _replies(edition, offer) for edition in EDITIONS), key


@given(offers())
def test_they_name_the_same_next_days(offer: PublishedOffer) -> None:
    coming = [day.day.isoformat() for day in facts(offer).when.next]
    for edition in EDITIONS:
        reply = _replies(edition, offer).get("when")  # a right has no times
        days = [span.datetime for line in reply.lines for span in line.spans if span.datetime] if reply else []
        found = [day for day in days if day in coming]
        assert found[len(found) - len(coming) :] == coming, edition.tag


@given(offers())
def test_they_name_the_same_single_days(offer: PublishedOffer) -> None:
    when = facts(offer).when
    single = {rule.last_day for rule in when.dated if rule.kind == "date"}
    moved = {move.day for rule in when.timetable.weekly + when.timetable.rare for move in rule.frame.moved}
    for edition in EDITIONS:
        reply = _replies(edition, offer).get("when")
        words = "\n".join(_spans(reply)) if reply else ""
        for day in single | moved:
            assert edition.voice.date(day) in words, (edition.tag, day)


def _amounts(edition: Edition, reply: Reply) -> set[Decimal]:
    found = set()
    thousands, mark = (".", ",") if edition.language == "de" else (",", ".")
    for text in _spans(reply):
        if EDITOR in text and "Euro" not in text and "euros" not in text:
            continue
        for euros, cents, *alone in _AMOUNT.findall(text):
            whole = euros.replace(thousands, "").replace(mark, ".") or "0"
            found.add(Decimal(whole) + Decimal(int(cents or next(filter(None, alone), 0))) / 100)
    return found


@given(offers())
def test_they_name_the_same_amounts(offer: PublishedOffer) -> None:
    price = facts(offer).cost
    for edition in EDITIONS:
        reply = _replies(edition, offer).get("cost")  # what nobody buys is not asked for its price
        amounts = _amounts(edition, reply) if reply else set()
        assert amounts == ({price.amount} if price.amount is not None else set()), edition.tag


def _words(edition: Edition, offer: PublishedOffer, key: str) -> str:
    reply = _replies(edition, offer).get(key)
    return "\n".join(_spans(reply)) if reply else ""


@given(offers())
def test_they_name_the_same_ages(offer: PublishedOffer) -> None:
    """In the same units, but for half years: 2 years and 6 months are 2.5 years."""
    ages = facts(offer).who.ages
    for edition in EDITIONS:
        said = edition.voice.age(ages)
        numbers = re.findall(r"\d+", said)
        assert bool(said) == (ages is not None), edition.tag
        assert all(number in _words(edition, offer, "who") for number in numbers), edition.tag


@given(offers())
def test_they_say_the_same_of_a_price(offer: PublishedOffer) -> None:
    """Whether anybody knows how much it is, and that an amount is an example where the income decides."""
    price = facts(offer).cost
    for edition in EDITIONS:
        told = _words(edition, offer, "cost")
        unknown = edition.texts.unknown_amount.split("Wie viel")[0] + "Wie viel"
        assert (unknown in told or edition.texts.unknown_amount in told) == price.lacks_amount, edition.tag
        if price.kind == "income-based" and price.amount is not None and edition.tag != "en":
            assert "um Beispiel" in told, edition.tag


@given(offers())
def test_they_say_the_same_of_days_and_weeks(offer: PublishedOffer) -> None:
    """First and last days, hours of the next ones where they differ, and what nobody knows: once in each edition."""
    when = facts(offer).when
    groups = (*when.timetable.weekly, *when.timetable.rare, *when.timetable.monthly)
    frames = [day for group in groups for day in (group.frame.starts, group.frame.ends, group.frame.next)]
    for edition in EDITIONS:
        if (reply := _replies(edition, offer).get("when")) is None or facts(offer).answering_line is not None:
            continue
        told = "\n".join(_spans(reply))
        for day in {*frames, when.own_days[1]} - {None}:
            assert day is not None and f"{day.day}" in told, (edition.tag, day)
        assert told.count(edition.texts.unasking.unknown_week) == when.has_unknown_weeks, edition.tag
        coming = {day.day.isoformat() for day in when.next}
        rows = [line for line in reply.lines if line.datetime in coming and line.kind == "item"][-len(when.next) :]
        hours = {"Uhr" in line.text for line in rows}
        few = all(len(day.hours) <= 3 and not any(span.is_whole_day for span in day.hours) for day in when.next)
        if edition.language == "de" and len(rows) > 1 and few and not (when.next_places_differ or when.next_towns_tell):
            assert hours == {when.next_hours_differ}, edition.tag


@given(offers())
def test_heads_name_every_time_of_the_next_day(offer: PublishedOffer) -> None:
    soonest = facts(offer).when.soonest
    if soonest is None or facts(offer).status.is_paused:
        return
    hours = [span for span in soonest.by_place[0].hours if not span.is_whole_day]
    for edition in EDITIONS:
        told = "".join(span.text for span in edition.voice.brief(facts(offer)).when)
        is_easy = edition.texts.register == "easy"
        starts = dict.fromkeys(easy_time(span.start, edition.texts) for span in hours)
        wanted = (
            ([*starts] if len(starts) <= 3 else []) if is_easy else [hours_words(hours, edition.texts)] if hours else []
        )
        assert all(words in told for words in wanted), edition.tag


@given(offers())
def test_they_say_the_same_of_getting_in(offer: PublishedOffer) -> None:
    """Of each of several places, the unknown included, but for what is over."""
    told = facts(offer)
    for edition in EDITIONS:
        reply = _replies(edition, offer).get("access")
        if reply is None or not reply.known or len(told.where.places) < 2 or "access" in told.pointless:
            continue
        words = "\n".join(_spans(reply))
        for place in told.where.places:
            name = edition.texts.place_number.format(number=place.number)
            same = edition.texts.register == "easy" and edition.texts.access_everywhere in words
            assert same or name in words, (edition.tag, place.number)


@given(offers())
def test_they_name_the_same_towns_that_it_serves(offer: PublishedOffer) -> None:
    where = facts(offer).where
    for edition in EDITIONS:
        said = [line.text for line in _replies(edition, offer)["where"].lines if line.kind != "address"]
        for town in where.told_towns:
            assert any(town.name in text for text in said), edition.tag
        if where.hides_a_place and not where.area.is_everywhere:
            assert not any(town.name in text for town in where.area.towns for text in said), edition.tag


@given(offers())
def test_they_lead_to_the_same_pages(offer: PublishedOffer) -> None:
    """Outside contact, where a page in rows has a box of its own."""
    told = facts(offer)
    expected = {told.way_in.url, told.way_in.website} - {""}
    for edition in EDITIONS:
        reply = _replies(edition, offer).get("registration")  # what nobody registers for has none
        found = {span.href for line in reply.lines for span in line.spans if span.href} if reply else set()
        called = {dial_link(phone.number) for phone in told.contact.phones if not phone.is_invented}
        asked = {f"mailto:{told.contact.email}", told.contact.form} - expected
        assert found - called - asked == expected, edition.tag


@given(offers())
def test_the_easy_contact_is_whole(offer: PublishedOffer) -> None:
    """Pages in rows show the same value themselves."""
    channels = facts(offer).contact
    reply = _replies(shipped_edition("de-simple"), offer)["contact"]
    wanted = [
        *(dial_link(phone.number) for phone in channels.phones if not phone.is_invented),
        f"mailto:{channels.email}" if channels.email else "",
    ]
    wanted += [channels.form, channels.website]
    assert [line.link.href for line in reply.lines if line.link.href] == [href for href in wanted if href]
    assert reply.known == channels.known


@given(offers())
def test_they_show_the_same_open_places(offer: PublishedOffer) -> None:
    rows = {row for place in facts(offer).where.places for row in place.rows}
    for edition in EDITIONS:
        lines = [line for line in _replies(edition, offer)["where"].lines if line.kind == "address"]
        shown = {unquoted(span.text) for line in lines for span in line.spans if not span.href}
        assert shown == rows, edition.tag
        maps = [
            span.href
            for line in _replies(edition, offer)["where"].lines
            for span in line.spans
            if "openstreetmap" in span.href
        ]
        assert maps == [place.map for place in facts(offer).where.places if place.map], edition.tag


@given(offers())
def test_they_warn_of_the_same(offer: PublishedOffer) -> None:
    kinds = [[notice.kind for notice in notices(facts(offer), edition.texts)] for edition in EDITIONS]
    assert kinds.count(kinds[0]) == len(EDITIONS)


@given(offers())
def test_cards_are_silent_about_the_same(offer: PublishedOffer) -> None:
    """What nobody knows has no row on a card; a price whose unit has no easy words is said to be a price."""
    cards = [edition.voice.card(facts(offer)) for edition in EDITIONS]
    for name in ("venue", "area", "age", "cost", "days", "next"):
        assert len({bool(getattr(card, name)) for card in cards}) == 1, name


@given(offers())
def test_cards_tell_from_when_until_when(offer: PublishedOffer) -> None:
    """Where an offer has so few times that a card names all of them: the end of each whose end is known, and no other. Of
    what pauses it names no single days."""
    is_paused = facts(offer).status.is_paused
    dated = [rule for rule in facts(offer).when.dated if not (is_paused and isinstance(rule, SingleDate))]
    hours = {Hours(rule.from_, rule.to) for rule in dated if len(dated) <= MOST_TIMES}
    for edition in EDITIONS:
        t, days = edition.texts, edition.voice.card(facts(offer)).days
        write = span_in_words if t.register == "easy" else lambda span, t: hours_words((span,), t)
        for span in hours:
            if span.is_whole_day:
                continue
            if span.end is not None or t.register == "standard":
                assert write(span, t) in days, edition.tag
            else:
                assert t.at_hour.format(time=easy_time(span.start, t)) in f" {days}".replace("\n", " ")


@given(offers())
def test_heads_of_pages_are_silent_about_the_same(offer: PublishedOffer) -> None:
    heads = [edition.voice.brief(facts(offer)) for edition in EDITIONS]
    for name in ("venue", "when", "where", "who"):
        assert len({bool(getattr(head, name)) for head in heads}) == 1, name


@given(offers())
def test_no_edition_tells_a_secret(offer: PublishedOffer) -> None:
    for edition in EDITIONS:
        assert SECRET not in str(edition.voice.replies(facts(offer))) + str(edition.voice.card(facts(offer)))
