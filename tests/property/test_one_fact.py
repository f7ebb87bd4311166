"""What is true of an offer is true everywhere: on its page, on cards, in results, filters and structured data.

The days are found here once more, one by one and as simply as can be, for a day on which the school holidays are known,
for one shortly before their list ends, and for one after it.
"""

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from generator.editions.quotes import unquoted
from generator.facts import OfferFacts, facts_of, gather_channels
from generator.model.times import WEEKDAYS, Monthly, SingleDate, Weekly
from generator.plan import Plan, build_plan
from generator.publication import Published, PublishedOffer
from generator.render.context import Context
from generator.render.pages import PAGES
from generator.render.parts.cards import Card, CardMaker
from generator.render.parts.result_cards import result_cards
from generator.render.parts.structured_data import structured_data
from generator.schedule import Calendar, Dated, has_unknown_weeks, uses_school_holidays
from generator.search.facets import facet_values
from generator.season import Season, first_calendar
from tests.property.county import COUNTY
from tests.property.offers import offers
from tests.property.test_same_facts import SITE_EDITIONS as EDITIONS

_DAYS = st.sampled_from([date(2026, 8, 3), date(2026, 12, 22), date(2030, 8, 1), date(2031, 1, 2)])
"""The list of the state ends on 6 August 2030."""
_LAST = date(2030, 8, 6)


@dataclass(frozen=True)
class _Site:
    """A county with one offer, laid out in all editions."""

    published: Published
    plan: Plan
    facts: OfferFacts

    @property
    def offer(self) -> PublishedOffer:
        return next(iter(self.published.offers.values()))

    @property
    def calendar(self) -> Calendar:
        return self.published.calendar

    def contexts(self) -> list[Context]:
        all_facts = {self.offer.id: self.facts}
        homes = [self.plan.pages[self.plan.by_subject["home", (), edition.tag]] for edition in EDITIONS]
        return [
            Context(self.published, all_facts, gather_channels(self.published), self.plan, edition, page)
            for edition, page in zip(EDITIONS, homes, strict=True)
        ]


def _site(offer: PublishedOffer, today: date) -> _Site:
    published = replace(COUNTY, today=today, offers={offer.id: offer}, paths={offer.id: "content/offers/all/x.yml"})
    plan, _ = build_plan(published, PAGES, EDITIONS)
    return _Site(published, plan, facts_of(offer, published, published.calendar))


_SITES = st.builds(_site, offers(), _DAYS)


def _cards(site: _Site) -> list[Card]:
    return [CardMaker().card(site.offer, context) for context in site.contexts()]


def _spans(site: _Site, key: str) -> list[list[tuple[str, str]]]:
    """Of each edition the words of its answer to a question, each with the day that it names."""
    replies = [{reply.key: reply for reply in edition.voice.replies(site.facts)} for edition in EDITIONS]
    return [
        [(unquoted(span.text), span.datetime) for line in told[key].lines for span in line.spans] if key in told else []
        for told in replies
    ]


def _is_there(rule: Dated, day: date, calendar: Calendar) -> bool:
    """Whether an offer takes place on a day by one of its rules; of several days in a row the first to come counts."""
    if isinstance(rule, SingleDate):
        return day == max(rule.date, calendar.today) <= rule.last_day
    if any(move.to == day for move in rule.moved):
        return True
    if (rule.starts and day < rule.starts) or (rule.ends and day > rule.ends):
        return False
    if day in rule.except_ or any(move.from_ == day for move in rule.moved):
        return False
    if any(not isinstance(pause, str) and pause.from_ <= day <= pause.to for pause in rule.pauses):
        return False
    if rule.only and calendar.is_school_holiday(day) is not True:
        return False
    if "school-holidays" in rule.pauses and calendar.is_school_holiday(day) is not False:
        return False
    if "public-holidays" in rule.pauses and calendar.is_public_holiday(day) is not False:
        return False
    return _is_in_month(rule, day) if isinstance(rule, Monthly) else _is_in_week(rule, day)


def _is_in_month(rule: Monthly, day: date) -> bool:
    if rule.day is not None:
        return rule.day == day.day
    week = ("first", "second", "third", "fourth")[(day.day - 1) // 7] if day.day <= 28 else ""
    is_last = (day + timedelta(7)).month != day.month
    return WEEKDAYS[day.weekday()] == rule.weekday and (is_last if rule.week == "last" else week == rule.week)


def _is_in_week(rule: Weekly, day: date) -> bool:
    if WEEKDAYS[day.weekday()] not in rule.weekdays:
        return False
    monday = day - timedelta(day.weekday())
    return rule.every == 1 or (
        rule.starts is not None
        and (monday - (rule.starts - timedelta(rule.starts.weekday()))).days % (7 * rule.every) == 0
    )


@given(_SITES)
def test_what_is_over_stands_in_no_list_and_has_a_short_page(site: _Site) -> None:
    offer, published, plan = site.offer, site.published, site.plan
    is_finished = published.is_finished(offer)
    assert is_finished is bool({"ended", "over", "past"} & set(site.facts.status.conditions))
    assert is_finished or offer.valid_until is None or offer.valid_until >= published.today, "its last day is to come"
    for edition in EDITIONS:
        assert (("ended", (offer.id,), edition.tag) in plan.by_subject) is is_finished
        assert (("offer", (offer.id,), edition.tag) in plan.by_subject) is not is_finished
    is_listed = published.is_listed(offer)
    assert is_listed is (not is_finished and published.is_in_time(offer))
    assert (offer in published.listed) is is_listed
    contexts = site.contexts()
    assert set(result_cards(published, contexts[0].facts, contexts[0].channels, plan)) == (
        {offer.id} if is_listed else set()
    )
    last = offer.valid_until or date.max
    if is_listed and offer.times and not any(rule.kind == "appointment" for rule in offer.times):
        ahead = (published.today + timedelta(days) for days in range(400))
        rules = [rule for rule in offer.times if isinstance(rule, Weekly | Monthly | SingleDate)]
        is_open = any(
            has_unknown_weeks(rule) or uses_school_holidays(rule)
            or (getattr(rule, "ends", None) or last) > published.today + timedelta(399)
            or (getattr(rule, "starts", None) or date.min) > published.today
            for rule in rules
        )  # fmt: skip
        is_told = site.facts.when.season is Season.COMING
        comes = any(_is_there(rule, day, site.calendar) for day in ahead if day <= last for rule in rules)
        assert comes or is_open or not is_told, "a day is left, or may be"


@given(_SITES)
def test_no_day_is_told_of_what_is_over_or_pauses(site: _Site) -> None:
    when, offer = site.facts.when, site.offer
    if when.season in (Season.OVER, Season.PAST):
        assert all(card.days == "" for card in _cards(site))
        assert facet_values(offer, site.published)["tag"] == ()
        assert when.rules == when.next == () and when.known_until is None
    if offer.status != "active":
        assert when.next == () and when.known_until is None
    data = json.loads(structured_data(offer, site.contexts()[0]))
    events = [part for part in data.get("@graph", [data]) if part["@type"] == "Event"]
    told = {rule.date for rule in when.rules if isinstance(rule, SingleDate)} | {coming.day for coming in when.next}
    days = {day.isoformat() for day in told} if offer.status == "active" else set()
    assert {event["startDate"][:10] for event in events} <= days


@given(_SITES)
def test_the_next_days_are_the_next_ones_each_once_in_every_edition(site: _Site) -> None:
    when, calendar = site.facts.when, site.calendar
    days = [coming.day for coming in when.next]
    assert days == sorted(set(days)) and len(days) <= 3 and all(coming.meetings for coming in when.next)
    calendar = first_calendar(site.offer, calendar)
    first = calendar.today
    if days:
        between = (first + timedelta(number) for number in range((days[-1] - first).days + 1))
        assert days == [day for day in between if any(_is_there(rule, day, calendar) for rule in when.dated)]
    if any(uses_school_holidays(rule) for rule in when.dated):
        assert all(day <= _LAST for day in days), "nobody knows the holidays after that"
    for told in _spans(site, "when"):
        named = [day for _, day in told if day]
        for coming in when.next:
            own = sum(isinstance(rule, SingleDate) and rule.date == coming.day for rule in when.rules)
            assert 1 <= named.count(coming.day.isoformat()) <= own + 3, "beside first and last days of times"
        tail = [day for day in named if day in {coming.day.isoformat() for coming in when.next}][-len(days) :]
        assert not days or tail == [day.isoformat() for day in days]


@given(_SITES)
def test_every_edition_says_what_nobody_knows_about_times(site: _Site) -> None:
    when = site.facts.when
    has_unknown = any(has_unknown_weeks(rule) for rule in when.rules)
    assert not (has_unknown and when.next), "others might come before these"
    for edition, told in zip(EDITIONS, _spans(site, "when"), strict=True):
        words = "\n".join(text for text, _ in told)
        assert (edition.texts.unasking.unknown_week in words) is has_unknown
        until = None if when.is_next_unknown else when.known_until
        assert (edition.texts.dates_unknown in words) is when.is_next_unknown
        sentence = edition.texts.dates_known_until.format(date=edition.voice.date(until)) if until else ""
        assert sentence in words
        assert until or edition.texts.dates_known_until.split("{")[0] not in words
    if when.known_until is not None:
        assert when.known_until == _LAST and len(when.next) < 3


@given(_SITES)
def test_a_price_is_the_same_everywhere(site: _Site) -> None:
    price, offer = site.facts.cost, site.offer
    facet = facet_values(offer, site.published)["kosten"]
    assert facet == ((price.kind,) if price.known else ())
    assert {bool(card.cost) for card in _cards(site)} == {price.known}
    replies = [{reply.key: reply for reply in edition.voice.replies(site.facts)}.get("cost") for edition in EDITIONS]
    assert {reply is not None and reply.known for reply in replies} == {price.known}
    is_told = price.known or price.note is not None or "cost" not in site.facts.pointless
    assert {reply is not None for reply in replies} == {is_told}, (
        "only of a right, or what is over, nothing may be said"
    )
    data = json.loads(structured_data(offer, site.contexts()[0]))
    service = data.get("@graph", [data])[0]
    assert ("price" in service.get("offers", {})) is (price.kind == "free"), (
        "only what is free has a price for machines: 0"
    )
    if offer.cost is not None and offer.cost.kind == "paid" and offer.cost.amount == 0:
        assert price.amount is None and not price.known, "an amount of 0 is no price, and nobody said free"


@given(_SITES)
def test_the_weekdays_of_the_filter_are_those_of_the_page(site: _Site) -> None:
    found: set[str] = set()
    for rule in site.facts.when.dated:
        if isinstance(rule, Weekly):
            found |= set(rule.weekdays)
        elif isinstance(rule, Monthly):
            found |= {rule.weekday} if rule.weekday else set()
        else:
            length = min((rule.last_day - rule.date).days, 6) + 1
            found |= {WEEKDAYS[(rule.date + timedelta(ahead)).weekday()] for ahead in range(length)}
    assert set(facet_values(site.offer, site.published)["tag"]) == found
    assert {card.paused for card in _cards(site)} == {site.facts.status.is_paused}
