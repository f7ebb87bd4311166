"""What readers of generated records stumbled over in times, cards and heads: pauses, references, days that are over."""

import re
from datetime import timedelta
from itertools import pairwise

from hypothesis import given

from generator.editions.wording import notices
from generator.model.written import Offer
from generator.publication import PublishedOffer, publish_offer
from tests.builders import shipped_edition
from tests.property.county import facts
from tests.property.offers import offers, raw_offers
from tests.unit.facts.written import TODAY

EASY, STANDARD = shipped_edition("de-simple"), shipped_edition("de")
EDITIONS = (EASY, STANDARD)
_DAY = re.compile(r"\d{1,2}\. [A-ZÄ][a-zä]+ \d{4}")
_SINGLE = re.compile(r"^(Das|Geplant ist das) Angebot (ist )?(auch )?am \w+, \d")


def _when(tag: str, offer: PublishedOffer) -> list[str]:
    replies = (reply for reply in shipped_edition(tag).voice.replies(facts(offer)) if reply.key == "when")
    return [line.text for reply in replies for line in reply.lines]


@given(offers())
def test_the_card_of_what_pauses_names_no_single_day(offer: PublishedOffer) -> None:
    paused = offer.model_copy(update={"status": "paused", "times": [r for r in offer.times if r.kind == "date"]})
    for edition in EDITIONS:
        card = edition.voice.card(facts(paused))
        assert not _DAY.search(f"{card.days} {card.next}"), edition.tag


@given(offers())
def test_what_pauses_before_it_has_begun_is_told_in_one(offer: PublishedOffer) -> None:
    later = {"status": "paused", "valid_from": TODAY + timedelta(days=9), "valid_until": None, "times": ()}
    for edition in EDITIONS:
        found = [n.text for n in notices(facts(offer.model_copy(update=later)), edition.texts) if n.kind == "paused"]
        assert len(found) == 1 and edition.voice.date(TODAY + timedelta(days=9)) in found[0], edition.tag


@given(offers())
def test_every_week_is_called_so(offer: PublishedOffer) -> None:
    when = facts(offer).when
    told = [text for text in _when("de-simple", offer) if re.match(r"(Das|Sonst ist das) Angebot ", text)]
    assert sum("jede Woche" in text or "an jedem Tag." in text for text in told) == len(when.timetable.weekly)
    assert not any(
        re.search(r"Angebot (ist )?(auch )?(am \w+(tag|woch)|von \w+tag bis \w+tag)( und|\.)", text) for text in told
    )


@given(offers())
def test_one_day_has_no_times_to_point_at(offer: PublishedOffer) -> None:
    above = ""
    for text in _when("de-simple", offer):
        above = text if re.match(r"(Das|Geplant ist das|Sonst ist das) Angebot ", text) else above
        assert not (_SINGLE.match(above) and text.startswith("Zu diesen Zeiten ist")), above


@given(offers())
def test_what_holds_now_stands_before_what_begins_later(offer: PublishedOffer) -> None:
    when = facts(offer).when
    for groups in (when.timetable.weekly, when.timetable.monthly):
        starts = [
            min(rule.starts if rule.starts and rule.starts > TODAY else TODAY for rule in group.rules)
            for group in groups
        ]
        assert all(one <= other for one, other in pairwise(starts))


@given(offers())
def test_an_offer_begins_and_ends_once(offer: PublishedOffer) -> None:
    told = "\n".join(_when("de-simple", offer))
    when = facts(offer).when
    for words, day in (("Das Angebot gibt es vom", when.first_day), ("Das Angebot endet am", when.last_day)):
        for found in re.findall(rf"{words} ({_DAY.pattern})", told):
            assert day is None or day <= TODAY or found == EASY.voice.date(day)


@given(offers())
def test_what_was_there_on_one_day_was_not_there_until_then(offer: PublishedOffer) -> None:
    day = TODAY - timedelta(days=3)
    once = offer.model_copy(update={"status": "active", "valid_from": day, "valid_until": day})
    for edition in EDITIONS:
        told = "\n".join(_when(edition.tag, once))
        assert f"nur am {edition.voice.date(day)}" in told and "bis zum" not in told, edition.tag


@given(offers())
def test_single_dates_are_no_weeks_of_the_row_above(offer: PublishedOffer) -> None:
    replies = (reply for reply in STANDARD.voice.replies(facts(offer)) if reply.key == "when")
    lines = [line for reply in replies for line in reply.lines]
    for above, below in pairwise(lines):
        assert below.kind != "item" or above.kind == "item" or above.text.endswith(":")
    assert not any(re.search(r"\d{4} statt am ", line.text) for line in lines)


@given(offers())
def test_heads_and_cards_say_that_there_are_other_places_and_forms(offer: PublishedOffer) -> None:
    where = facts(offer).where
    for edition in EDITIONS:
        card, brief = edition.voice.card(facts(offer)), edition.voice.brief(facts(offer))
        assert len(where.places) == 1 or not any(brief.where == place.name for place in where.places if place.name)
        if where.venues:
            assert ("ander" in card.venue or "weiteren" in card.venue) or not where.unplaced, edition.tag
        for form in ("online", "phone", "home-visit"):
            assert edition.texts.choose("format", form) in card.venue or form not in where.formats, edition.tag


@given(offers())
def test_a_head_says_that_people_may_make_an_appointment(offer: PublishedOffer) -> None:
    told = facts(offer)
    for edition in EDITIONS:
        head = "".join(span.text for span in edition.voice.brief(told).when)
        is_asked = told.when.appointments and not told.status.is_paused
        assert not is_asked or edition.texts.by_appointment in head, edition.tag


@given(offers())
def test_appointments_come_after_a_pause(offer: PublishedOffer) -> None:
    paused = offer.model_copy(update={"status": "paused"})
    for edition in EDITIONS:
        told = [
            text for text in _when(edition.tag, paused) if edition.texts.by_appointment in text or "Termin." in text
        ]
        # What has not begun makes no pause.
        begin = ("später", "geplant") if facts(paused).when.is_to_begin else ("nach der pause",)
        assert all(text.lower().startswith(begin) for text in told if "trotz" not in text), edition.tag


@given(offers())
def test_what_pauses_before_it_has_begun_is_a_plan(offer: PublishedOffer) -> None:
    first, last = TODAY + timedelta(days=9), TODAY + timedelta(days=99)
    paused = offer.model_copy(update={"status": "paused", "valid_from": first, "valid_until": last})
    for edition in EDITIONS:
        told = "\n".join(_when(edition.tag, paused))
        assert not re.search(r"Angebot gibt es (vom|bis)|gerade eine Pause|^(Sonst|Das Angebot) ist", told), edition.tag


@given(offers())
def test_of_times_outside_the_own_days_nobody_says_that_all_are_over(offer: PublishedOffer) -> None:
    late = [rule for rule in offer.times if getattr(rule, "starts", None) and rule.starts > TODAY + timedelta(days=9)]
    ending = offer.model_copy(update={"status": "paused", "valid_from": None, "valid_until": TODAY + timedelta(days=9)})
    if any(rule.ends is None or rule.ends > TODAY + timedelta(days=400) for rule in late):
        assert "over" not in facts(ending).status.conditions


@given(offers())
def test_what_holds_for_all_times_says_so(offer: PublishedOffer) -> None:
    told = _when("de-simple", offer)
    openings = sum(
        bool(re.match(r"(Das|Sonst ist das|Geplant ist das) Angebot .*(am|an|vom|jede|alle) ", text)) for text in told
    )
    assert openings > 1 or not any(text.startswith("Alle diese Zeiten") for text in told)


@given(offers())
def test_a_head_counts_whom_it_does_not_name(offer: PublishedOffer) -> None:
    who = facts(offer).who
    for edition in EDITIONS:
        told = edition.voice.brief(facts(offer)).who
        hidden = re.search(r"und (\d+) andere Gruppen", told)
        assert not hidden or int(hidden[1]) + 2 == len(who.audiences), edition.tag
        assert hidden is not None or len(who.audiences) < 4 or who.is_for_professionals, edition.tag


@given(offers())
def test_the_first_day_of_an_offer_is_told_in_a_few_words(offer: PublishedOffer) -> None:
    day = TODAY + timedelta(days=9)
    later = offer.model_copy(update={"status": "active", "valid_from": day, "valid_until": None, "times": ()})
    for edition in EDITIONS:
        assert edition.voice.date(day) in edition.voice.card(facts(later)).days, edition.tag


@given(offers())
def test_lines_of_easy_cards_are_joined(offer: PublishedOffer) -> None:
    told = facts(offer)
    times = EASY.voice.card(told).days.split("\n")
    begin = re.compile(r"(am (?!Tag und)|alle |jeden Monat|vom |von Montag)")
    firsts = [row for row, above in zip(times[1:], times, strict=False) if begin.match(row) and above != "und"]
    assert not [row for row in firsts if re.match(r"alle |jeden Monat", row)]


@given(raw_offers())
def test_times_at_a_secret_place_are_told_as_such_beside_open_ones(offer: Offer) -> None:
    secret = {place.name for place in offer.locations if place.visibility == "hidden" and place.name}
    has_choice = any(place.visibility != "hidden" for place in offer.locations)
    told = facts(publish_offer(offer)).when
    groups = told.timetable.weekly + told.timetable.rare + told.timetable.monthly + told.timetable.dates
    for group in groups if has_choice else ():
        written = [time for time in offer.times if time.kind != "appointment" and time.location in secret]
        assert not group.frame.is_secret or (written and not group.frame.location)
    there = sum(group.frame.is_secret for group in groups)
    words = _when("de-simple", publish_offer(offer))
    assert sum("geheimen Ort" in text for text in words) == there


@given(offers())
def test_nothing_comes_a_next_time_before_it_has_begun(offer: PublishedOffer) -> None:
    later = offer.model_copy(update={"status": "active", "valid_from": TODAY + timedelta(days=9), "valid_until": None})
    assert not any("nächste Mal" in text for text in _when("de-simple", later) if facts(later).when.next)
    assert all("nächste Mal" not in text for text in _when("de", later) if facts(later).when.next)


@given(offers())
def test_no_comma_stands_before_and_or_in_heads(offer: PublishedOffer) -> None:
    for edition in EDITIONS:
        head = "".join(span.text for span in edition.voice.brief(facts(offer)).when)
        assert not re.search(r", (und andere|oder) ", head), edition.tag


@given(offers())
def test_the_card_of_what_is_to_come_names_its_end(offer: PublishedOffer) -> None:
    when = facts(offer).when
    for group in (*when.brief.weekly, *when.brief.rare, *when.brief.monthly):
        ends = {getattr(rule, "ends", None) for rule in group.rules}
        assert group.frame.starts is None or ends == {group.frame.ends}


@given(offers())
def test_every_hint_stands_at_its_time(offer: PublishedOffer) -> None:
    starts = [rule.from_ for rule in facts(offer).when.rules if rule.kind == "weekly"]
    if len(starts) > len(set(starts)):  # then their days tell them apart
        return
    assert not any(re.match(r"Zu diesen Tagen um .* gibt es einen Hinweis", text) for text in _when("de-simple", offer))


@given(offers())
def test_the_end_of_several_times_is_not_told_as_that_of_the_offer(offer: PublishedOffer) -> None:
    endless = offer.model_copy(update={"valid_until": None})
    table = facts(endless).when.timetable
    if len(table.weekly) + len(table.rare) + len(table.monthly) > 1:
        assert not any("Das Angebot endet am" in text for text in _when("de-simple", endless))
