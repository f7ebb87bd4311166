"""What both editions say of times, held against the record: of generated offers of every shape."""

import re
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given

from generator.editions.edition import shipped_tags
from generator.editions.line import Reply
from generator.editions.wording import notices, texts_for
from generator.model.times import Monthly, SingleDate, Weekly
from generator.publication import PublishedOffer
from generator.schedule import calendar_of, has_unknown_weeks, may_have
from generator.season import Season
from tests.builders import shipped_edition
from tests.property.county import COUNTY, facts
from tests.property.offers import offers
from tests.unit.facts.written import TODAY

EDITIONS = tuple(shipped_edition(tag) for tag in shipped_tags())
_WEEKDAY = re.compile(r"(Mo|Di|Mi|Do|Fr|Sa|So)([a-z]+)?, \d")
_ONE_DAY = re.compile(r"(\w+, )?\d{1,2}\. [A-ZÄ][a-zä]+ \d{4}[, ]")


def _reply(tag: str, key: str, offer: PublishedOffer) -> Reply:
    found = (reply for reply in shipped_edition(tag).voice.replies(facts(offer)) if reply.key == key)
    return next(found, Reply(key, ()))


@given(offers())
def test_every_pause_takes_a_day_away(offer: PublishedOffer) -> None:
    told = facts(offer).when
    calendar = calendar_of(COUNTY)
    rules = [rule for rule in offer.times if isinstance(rule, Weekly | Monthly)]
    for group in (*told.timetable.weekly, *told.timetable.rare, *told.timetable.monthly):
        for off in group.frame.off:
            first = off.first or TODAY
            days = [first + timedelta(days=ahead) for ahead in range((off.last - first).days + 1)]
            assert any(may_have(rule, day, calendar) for rule in rules for day in days), off
        plain = [(off.first or TODAY, off.last) for off in group.frame.off if off.note is None]
        assert all(one[1] < other[0] for one, other in pairwise(sorted(plain))), "no day is off twice"


@given(offers())
def test_while_it_pauses_every_single_day_is_told_and_that_nobody_knows(offer: PublishedOffer) -> None:
    paused = offer.model_copy(update={"status": "paused"})
    last = offer.valid_until or date.max
    single = {
        min(rule.last_day, last)
        for rule in offer.times
        if isinstance(rule, SingleDate) and rule.last_day >= max(TODAY, offer.valid_from or TODAY) and rule.date <= last
    }
    if facts(paused).when.season is not Season.COMING or facts(paused).where.is_given:
        return
    for edition in EDITIONS:
        words = "\n".join(line.text for line in _reply(edition.tag, "when", paused).lines)
        assert all(edition.voice.date(day) in words for day in single), edition.tag
        texts = edition.texts.unasking
        plans = [texts.find(key) for key in sorted(texts.keys()) if key.startswith("unknown_plan")]
        assert any(str(plan) in words for plan in plans) == bool(single), edition.tag


@given(offers())
def test_an_end_on_the_next_day_is_called_so(offer: PublishedOffer) -> None:
    dated = facts(offer).when.dated
    has_nights = any(
        rule.to is not None and rule.to.isoformat() > "00:00:00" and rule.to <= rule.from_ for rule in dated
    )
    for edition in EDITIONS:
        words = "\n".join(line.text for line in _reply(edition.tag, "when", offer).lines)
        assert "am nächsten Tag" in words or not has_nights, edition.tag
        assert not re.search(r"\b(nachts|morgens)\b", words), edition.tag


@given(offers())
def test_no_time_is_told_twice(offer: PublishedOffer) -> None:
    """Of rules that say the same but for a note or a place, the one that says more."""
    told = facts(offer).when.rules
    bare = [rule.model_copy(update={"note": None}) for rule in told]
    plain = [rule for rule in told if rule.note is None and getattr(rule, "location", None) is None]
    assert all(bare.count(rule) == 1 for rule in plain)


@given(offers())
def test_nobody_is_invited_to_what_is_over(offer: PublishedOffer) -> None:
    for over in ({"status": "ended"}, {"valid_from": None, "valid_until": TODAY - timedelta(days=1)}):
        gone = offer.model_copy(update=over)
        for edition in EDITIONS:
            assert not _reply(edition.tag, "registration", gone).lines, edition.tag
            assert not _reply(edition.tag, "documents", gone).lines, edition.tag
            assert edition.voice.card(facts(gone)).room == "", edition.tag


@given(offers())
def test_single_days_have_their_weekday_and_stand_in_order(offer: PublishedOffer) -> None:
    single = sorted({rule.date for rule in facts(offer).when.dated if isinstance(rule, SingleDate)})
    for edition in EDITIONS:
        lines = [line for line in _reply(edition.tag, "when", offer).lines if line.kind == "item"]
        for line in lines:
            is_off = edition.texts.register == "easy" and "Uhr" not in line.text and not line.datetime
            if _ONE_DAY.match(line.text) and not is_off:
                assert _WEEKDAY.match(line.text), (edition.tag, line.text)
        if edition.texts.register == "standard":
            days = [line.datetime for line in lines if line.datetime in {day.isoformat() for day in single}]
            firsts = days[: len(single)]
            assert firsts == sorted(firsts), edition.tag


@given(offers())
def test_next_days_leave_no_day_out(offer: PublishedOffer) -> None:
    when = facts(offer).when
    days = {coming.day for coming in when.next}
    for rule in when.dated:
        if isinstance(rule, SingleDate):
            first = max(rule.date, TODAY, offer.valid_from or TODAY)
            span = {first + timedelta(days=ahead) for ahead in range((rule.last_day - first).days + 1)}
            assert not {day for day in span if day <= max(days, default=date.min)} - days


@given(offers())
def test_the_weeks_of_what_is_rare_are_known_where_a_day_is(offer: PublishedOffer) -> None:
    when = facts(offer).when
    for group in when.timetable.rare:
        is_told = group.frame.starts or group.frame.next or when.timetable.has_one_rhythm
        assert (
            is_told
            or has_unknown_weeks(group.rules[0])
            or not any(day.day >= (group.rules[0].starts or TODAY) for day in when.next)
        )


@given(offers())
def test_when_is_not_open_where_its_days_are_known(offer: PublishedOffer) -> None:
    days = {"status": "active", "valid_from": None, "valid_until": date(2027, 12, 31), "times": ()}
    known = offer.model_copy(update=days)
    assert facts(known).when.lacks_hours
    if facts(known).answering_line is None and not facts(known).where.is_given:  # a right has no times
        for edition in EDITIONS:
            lines = [line.text for line in _reply(edition.tag, "when", known).lines]
            t = texts_for(facts(known), edition.texts)
            assert t.unknown_when not in lines and lines[-1] == t.unknown_hours, edition.tag
            assert any(edition.voice.date(date(2027, 12, 31)) in words for words in lines), edition.tag


@given(offers())
def test_cards_tell_pauses_and_appointments_that_the_page_tells(offer: PublishedOffer) -> None:
    when = facts(offer).when
    groups = (*when.brief.weekly, *when.brief.rare, *when.brief.monthly)
    for edition in EDITIONS:
        days = edition.voice.card(facts(offer)).days
        pauses = {"school-holidays" in group.frame.pauses for group in groups}
        without = "nicht in den Schul-Ferien" if edition.texts.register == "easy" else "nicht in den Schulferien"
        assert edition.texts.by_appointment in days or not when.appointments, edition.tag
        assert without in days or pauses != {True}, edition.tag
    names = set(when.dated)
    pausing = {rule for rule in names if isinstance(rule, Weekly | Monthly) and "school-holidays" in rule.pauses}
    assert bool(pausing) == any(group.frame.pauses for group in groups)


@given(offers())
def test_what_stands_above_all_answers_is_not_said_again(offer: PublishedOffer) -> None:
    for edition in EDITIONS:
        above = {row for notice in notices(facts(offer), edition.texts) for row in notice.text.splitlines()}
        lines = {line.text for line in _reply(edition.tag, "when", offer).lines}
        assert not above & lines, edition.tag
