"""Whatever a record says, its facts come out in Easy Language: checked over generated records of the whole format."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import combinations, product
from typing import Any

from hypothesis import given

from generator.checker.checker import Checker
from generator.checker.passage import Line as CheckedLine
from generator.checker.passage import Passage
from generator.checker.vocabulary import Vocabulary
from generator.editions.line import Reply, SaidLine
from generator.editions.line import line as plain_line
from generator.editions.wording import notices
from generator.model.languages import LANGUAGES
from generator.model.parts import Registration
from generator.model.times import WEEKDAYS, SingleDate, Weekly
from generator.model.written import Offer
from generator.problems import Level
from generator.publication import PublishedOffer, publish_offer
from generator.schedule import calendar_of, occurrences
from generator.season import Season
from tests.property.county import NAMES, facts
from tests.property.offers import EDITOR, SECRET, offers
from tests.unit.editions.easy.told import EASY
from tests.unit.facts.written import TODAY, make_published

_ORDER = ["who", "where", "when", "cost", "registration", "privacy", "documents", "languages", "access", "contact"]
_ALWAYS = {"who", "where", "when", "cost", "registration", "contact"}
_ID = re.compile(
    r"-xq\d|\b(None|mon|tue|wed|thu|fri|sat|sun|unknown|yes|partly|online|on-site|phone|quc|xzz|all)\b|_|[{}\[\]]"
)
_DATE = re.compile(r"\d{1,2}\. [A-ZÄ][a-zä]+ \d{4}")


def _own_lines(lines: Iterable[SaidLine]) -> list[SaidLine]:
    """The lines whose words are the program's own."""
    return [line for line in lines if line.kind in ("sentence", "item") and line.text]


def _all_lines(offer: PublishedOffer) -> list[SaidLine]:
    return [*_notices(offer), *(line for reply in _replies(offer) for line in reply.lines)]


def _findings(lines: tuple[SaidLine, ...]) -> tuple[str, ...]:
    """Errors and warnings of one answer below its heading; lists, addresses and notes are blocks of their own."""
    return _found(tuple((line.text, line.kind, line.begins_paragraph) for line in lines))


@cache
def _found(lines: tuple[tuple[str, str, bool], ...]) -> tuple[str, ...]:
    text = [CheckedLine("Das Angebot", kind="heading")]
    for words, kind, begins_paragraph in lines:
        if begins_paragraph or kind in ("address", "note"):
            text.append(CheckedLine("", kind="gap"))
        if kind in ("sentence", "item") and words:
            text.append(CheckedLine(words, kind="item" if kind == "item" else "sentence"))
    found = Checker(Vocabulary(names=tuple(NAMES.values()))).check(Passage(tuple(text)))
    return tuple(f"{f.code} {f.words}: {f.message}" for f in found if f.level is not Level.HINT)


def _replies(offer: PublishedOffer) -> tuple[Reply, ...]:
    return EASY.voice.replies(facts(offer))


def _notices(offer: PublishedOffer) -> tuple[SaidLine, ...]:
    return tuple(plain_line(row) for notice in notices(facts(offer), EASY.texts) for row in notice.text.splitlines())


def _reply(key: str, offer: PublishedOffer) -> Reply:
    return next(reply for reply in _replies(offer) if reply.key == key)


@given(offers())
def test_every_sentence_is_easy(offer: PublishedOffer) -> None:
    assert _findings(_notices(offer)) == ()
    for fact in _replies(offer):
        assert _findings(fact.lines) == (), fact.key
    for line in _own_lines(_all_lines(offer)):
        assert len(line.text.split()) <= 12, line.text


@given(offers())
def test_every_card_is_easy(offer: PublishedOffer) -> None:
    card = EASY.voice.card(facts(offer))
    for words in (card.age, card.cost, *card.days.split("\n")):
        assert not words or _findings((plain_line(words, "item"),)) == (), words
        assert len(words.split()) <= 12, words


@given(offers())
def test_a_whole_page_uses_one_word_for_one_thing(offer: PublishedOffer) -> None:
    text = Passage(tuple(CheckedLine(line.text) for line in _own_lines(_all_lines(offer))))
    assert [f.words for f in Checker(Vocabulary()).check(text) if f.code == "LS16"] == []


@given(offers())
def test_the_order_is_fixed_and_nothing_is_silently_missing(offer: PublishedOffer) -> None:
    keys = [fact.key for fact in _replies(offer)]
    assert keys == [key for key in _ORDER if key in keys]
    assert set(keys) >= _ALWAYS - facts(offer).pointless
    for fact in _replies(offer):
        assert fact.lines or fact.leaves_out
        is_open = any(line.kind == "unknown" or line.text.startswith("Wir wissen nicht:") for line in fact.lines)
        assert fact.known or is_open or not fact.lines or fact.key in facts(offer).pointless


@given(offers())
def test_no_id_no_none_and_no_foreign_word(offer: PublishedOffer) -> None:
    for line in _own_lines(_all_lines(offer)):
        assert not _ID.search(line.text), line.text
        assert EDITOR not in line.text, line.text
        assert line.text == line.text.strip()
        assert "  " not in line.text
        is_number = line.text.startswith(EASY.texts.phone_number)
        assert line.text[-1] in ".:?" or line.kind == "item" or is_number, line.text


@given(offers())
def test_words_of_others_and_their_lists_follow_a_colon(offer: PublishedOffer) -> None:
    for fact in _replies(offer):
        before = plain_line("")
        for line in fact.lines:
            if line.kind not in ("sentence", "unknown", "answering", before.kind):
                assert before.text.endswith(":"), (before, line)
            assert bool(line.link.href) == bool(line.link.text)
            before = line


@given(offers())
def test_a_secret_place_is_printed_nowhere(offer: PublishedOffer) -> None:
    lines = _all_lines(offer)
    assert not [line for line in lines if any(SECRET in f"{span.text} {span.href}" for span in line.spans)]
    if offer.locations and not offer.open_places:
        assert not [line for line in lines if "Dülmen" in line.text]


@given(offers())
def test_only_free_is_free(offer: PublishedOffer) -> None:
    found = [reply for reply in _replies(offer) if reply.key == "cost"]
    assert found or "cost" in facts(offer).pointless
    text = " ".join(line.text for fact in found for line in fact.lines if line.kind in ("sentence", "unknown"))
    assert ("kostet nichts" in text) == (offer.cost is not None and offer.cost.kind == "free")
    for fact in found:
        is_open = "Kostet das Angebot etwas?" in text
        assert fact.known == (offer.cost is not None and not is_open) or "cost" in facts(offer).pointless
        assert not (fact.known and is_open)
    if offer.cost is None or not offer.cost.amount:
        assert "Euro" not in text
        assert "Cent" not in text


@given(offers())
def test_yes_and_no_are_told_only_where_somebody_said_so(offer: PublishedOffer) -> None:
    text = " ".join(line.text for line in _all_lines(offer) if line.kind == "sentence")
    said = {place.wheelchair for place in offer.locations}
    if facts(offer).status.is_finished:  # nobody is sent there any more
        assert "anmelden" not in text and "Zettel" not in text
        offer = offer.model_copy(update={"registration": Registration()})
    assert ("Sie kommen mit dem Rollstuhl hinein." in text) == ("yes" in said)
    assert ("Sie kommen mit dem Rollstuhl nicht hinein." in text) == ("no" in said)
    assert ("Sie müssen sich anmelden." in text) == (offer.registration.required == "yes")
    assert ("Sie müssen sich nicht anmelden." in text) == (offer.registration.required == "no")
    assert ("Sie brauchen einen Zettel." in text) == (offer.registration.referral == "yes")
    assert ("Sie brauchen keinen Zettel" in text) == (offer.registration.referral == "no")
    assert ("Jemand kann für Sie übersetzen." in text) == (offer.interpreter == "yes")
    signs = offer.sign_language == "yes" or "gsg" in offer.languages
    assert bool(re.search("Gebärden-Sprache ist möglich", text)) == signs


@given(offers())
def test_no_sentence_states_how_old_somebody_is(offer: PublishedOffer) -> None:
    text = "\n".join(line.text for line in _own_lines(_all_lines(offer)))
    assert not re.search(r"Ihr Kind ist|(Die|jungen) (Kinder|Menschen) sind|Dann ist es", text)
    if offer.age is not None and offer.age.from_ is not None and offer.age.from_.months >= 12 * 12:
        assert "Ihr Kind" not in text, "from 12 years on they read for themselves"


@given(offers())
def test_a_way_in_has_its_link(offer: PublishedOffer) -> None:
    """Whoever has to register, needs an appointment or looks for a secret place is led to somebody, if anybody is named."""
    ways = facts(offer).contact
    is_led = ways.phone is not None or ways.email or ways.form or ways.website
    replies = {reply.key: reply for reply in _replies(offer)}
    if (
        offer.registration.required == "yes"
        and ((is_led and facts(offer).can_be_asked) or offer.registration.url)
        and not facts(offer).status.is_finished
    ):
        assert any(line.link.href for line in replies["registration"].lines)
    if facts(offer).where.hides_a_place and is_led and facts(offer).can_be_asked:
        asked = [line for line in replies["where"].lines if line.link.href and "openstreetmap" not in line.link.href]
        assert len(asked) == 1, "once, however many places are secret"


@given(offers())
def test_nothing_leads_to_an_invented_phone(offer: PublishedOffer) -> None:
    invented = offer.model_copy(update={"example": True})
    links = [line.link.href for reply in _replies(invented) for line in reply.lines]
    assert not [href for href in links if href.startswith("tel:")]
    assert facts(invented).contact.phone is None


@given(offers())
def test_what_pauses_has_no_next_days(offer: PublishedOffer) -> None:
    paused = offer.model_copy(update={"status": "paused"})
    when = facts(paused).when
    assert not when.next and when.soonest is None and when.news is None
    is_planned = any(rule.kind == "date" for rule in when.rules)
    assert bool(when.planned) == is_planned
    groups = (*when.timetable.weekly, *when.timetable.rare, *when.timetable.monthly)
    assert not any(group.frame.next or group.frame.moved or group.frame.is_first_day for group in groups)
    text = "\n".join(line.text for line in _own_lines(_all_lines(paused)))
    assert not re.search(r"Das (nächste|erste) Mal|nächsten? Termin|Dafür ist", text)
    assert (EASY.texts.unknown_plan in text) == is_planned
    # What has not begun is a plan as a whole.
    assert ("Geplant ist das Angebot" in text) == is_planned or when.is_to_begin


@given(offers())
def test_every_printed_day_is_in_the_record_and_none_is_past(offer: PublishedOffer) -> None:
    allowed = {day for day in (offer.valid_from, offer.valid_until) if day is not None}
    answering = (rule for phone in offer.contact.phones for rule in phone.hours if isinstance(rule, Weekly))
    for rule in (*offer.times, *answering):
        if isinstance(rule, SingleDate):
            allowed.update((rule.date, rule.last_day))
        elif rule.kind != "appointment":
            allowed.update(day for day in (rule.starts, rule.ends, *rule.except_) if day is not None)
            allowed.update(day for move in rule.moved for day in (move.from_, move.to))
            allowed.update(day for pause in rule.own_pauses for day in (pause.from_, pause.to))
            calendar = calendar_of(make_published(max(TODAY, offer.valid_from or TODAY)))
            allowed.update(occurrence.day for occurrence in occurrences(rule, calendar))
    coming = {EASY.voice.date(day) for day in allowed if day >= TODAY}
    if facts(offer).when.season is Season.PAST and offer.valid_until is not None:
        coming.add(EASY.voice.date(offer.valid_until))  # until when it was
    if offer.capacity is not None:  # free places are told with the day on which it was so
        coming.add(EASY.voice.date(offer.capacity.as_of))
    for line in _own_lines(_all_lines(offer)):
        for day in _DATE.findall(line.text):
            assert day in coming, line.text


def _offer(**fields: Any) -> PublishedOffer:
    always = {
        "title": "Treff",
        "summary": "Eltern und Babys treffen sich hier.",
        "provider": "p",
        "municipalities": "all",
    }
    return publish_offer(Offer.model_validate({**always, "life_phases": ["a"], "topics": ["b"], **fields}))


def _assert_easy(key: str, **fields: Any) -> None:
    assert _findings(_reply(key, _offer(**fields)).lines) == (), fields


def test_every_language_has_an_easy_sentence() -> None:
    for code in LANGUAGES:
        _assert_easy("languages", languages=[code])
        _assert_easy("languages", languages=[code, "de", "tr", "uk"])


def test_every_age_has_an_easy_sentence() -> None:
    for months in range(0, 28 * 12, 5):
        for age in ({"from": f"{months} months"}, {"to": f"{months} months"}):
            _assert_easy("who", age=age)
        for more in (0, 1, 7, 12, 30, 60):
            _assert_easy("who", age={"from": f"{months} months", "to": f"{months + more} months"})


def test_every_set_of_weekdays_and_every_week_of_the_month_has_an_easy_sentence() -> None:
    hours = {"from": "9:30", "to": "11:45"}
    for size in range(1, 8):
        for days in combinations(WEEKDAYS, size):
            once = {"kind": "weekly", "weekdays": days, **hours}
            _assert_easy("when", status="paused", times=[once])
            rare = {**once, "every": "2", "starts": "2026-10-05", "pauses": ["school-holidays", "public-holidays"]}
            _assert_easy("when", status="paused", times=[{**once, "from": "8:00"}, rare])
    for week, day in product(("first", "second", "third", "fourth", "last"), WEEKDAYS):
        monthly = {"kind": "monthly", "week": week, "weekday": day, **hours}
        _assert_easy("when", times=[monthly, {**monthly, "to": "12:00", "ends": "2027-03-01"}])
