"""Whom editions ask to get in touch, and what they say of those who can't: nothing that nobody said, nothing in vain."""

import re

from hypothesis import given

from generator.editions.edition import Edition
from generator.editions.line import Reply
from generator.editions.wording import notices
from generator.facts import OfferFacts
from generator.publication import PublishedOffer
from tests.builders import shipped_edition
from tests.property.county import facts
from tests.property.offers import offers

EASY, STANDARD = shipped_edition("de-simple"), shipped_edition("de")
EDITIONS = (EASY, STANDARD)
_REQUEST = re.compile(
    r"nachfragen|[Ff]ragen Sie|Fragen Sie|Schreiben Sie|[Rr]ufen Sie (hier )?an|Lesen Sie|können Sie sich|Online anmelden"
)
_INFERRED = re.compile(r"Auf Wunsch|zum Schutz|trotzdem|hilft Ihnen|die mit Familien|Dort (gibt es|kann)|um die Hilfe")
_OPEN = ("who", "where", "cost", "registration", "languages", "access")


def _replies(edition: Edition, told: OfferFacts) -> dict[str, Reply]:
    return {reply.key: reply for reply in edition.voice.replies(told)}


def _words(edition: Edition, told: OfferFacts) -> str:
    """Notices and answers, with the names of links."""
    rows = [notice.text for notice in notices(told, edition.texts)]
    rows += ["".join(span.text for span in line.spans) for reply in edition.voice.replies(told) for line in reply.lines]
    return "\n".join(rows)


@given(offers())
def test_nobody_is_asked_for_what_is_invented_or_over_or_where_no_way_is_known(offer: PublishedOffer) -> None:
    told = facts(offer)
    for edition in EDITIONS:
        words = _words(edition, told)
        if not told.contact.known and not offer.example:  # but to register on the web
            words = words.replace(f"{edition.texts.register_online}", "").replace("Hier können Sie sich anmelden", "")
        assert told.can_be_asked or not _REQUEST.search(words), edition.tag


@given(offers())
def test_who_can_be_reached_is_asked_what_is_not_known(offer: PublishedOffer) -> None:
    here = facts(offer.model_copy(update={"example": False, "status": "active", "valid_until": None}))
    if here.contact.known and here.status.trust == "unverified":
        assert all(notices(here, edition.texts)[-1].text == edition.texts.notice_unverified for edition in EDITIONS)
    if here.contact.known and not here.who.known:
        assert STANDARD.texts.unknown_who in _words(STANDARD, here)


@given(offers())
def test_of_what_is_over_nothing_is_open(offer: PublishedOffer) -> None:
    over = facts(offer.model_copy(update={"status": "ended"}))
    open_ones = {STANDARD.texts.unasking.choose("unknown", key) for key in _OPEN}
    assert open_ones.isdisjoint(line.text for reply in _replies(STANDARD, over).values() for line in reply.lines)
    assert not any(line.kind == "unknown" for reply in _replies(EASY, over).values() for line in reply.lines)
    for edition in EDITIONS:
        assert edition.texts.place_access_unknown not in _words(edition, over), edition.tag


@given(offers())
def test_nothing_is_inferred(offer: PublishedOffer) -> None:
    for edition in EDITIONS:
        assert not _INFERRED.search(_words(edition, facts(offer))), edition.tag


@given(offers())
def test_professionals_are_told_of_families_and_no_child_is_theirs(offer: PublishedOffer) -> None:
    only = facts(offer.model_copy(update={"open_to": ("professionals",)}))
    for edition in EDITIONS:
        found = re.search(r"(Menschen|Familien) aus|Ihnen zu Hause|Ihr Kind", _words(edition, only))
        assert found is None, (edition.tag, found)


@given(offers())
def test_a_child_is_the_readers_own_where_parents_alone_are_meant(offer: PublishedOffer) -> None:
    others = {"grandparents", "siblings", "professionals"} & {*offer.audiences, *offer.open_to}
    words = "\n".join(line.text for line in _replies(EASY, facts(offer))["who"].lines) if facts(offer).who.known else ""
    assert not (others and "Ihr Kind" in words)


@given(offers())
def test_families_and_professionals_are_both_named(offer: PublishedOffer) -> None:
    both = facts(offer.model_copy(update={"open_to": ("families", "professionals"), "audiences": ("professionals",)}))
    for edition in EDITIONS:
        assert edition.texts.for_both in [line.text for line in _replies(edition, both)["who"].lines], edition.tag


@given(offers())
def test_spoken_languages_that_nobody_named_are_open_beside_others(offer: PublishedOffer) -> None:
    told = facts(offer)
    if told.languages.lacks_spoken and not told.status.is_finished:
        for edition, words in ((EASY, EASY.texts.unknown_spoken), (STANDARD, STANDARD.texts.unknown_languages)):
            assert words in [line.text for line in _replies(edition, told)["languages"].lines], edition.tag
    if not told.languages.spoken and not told.languages.has_unnamed:
        assert "Auch Gebärden" not in _words(EASY, told)


@given(offers())
def test_whom_to_ask_for_secret_addresses_stands_once_below_all_places(offer: PublishedOffer) -> None:
    told = facts(offer)
    where = [line.text for line in _replies(EASY, told)["where"].lines] if "where" in _replies(EASY, told) else []
    asked = [number for number, text in enumerate(where) if re.match("Rufen Sie|Schreiben Sie|Lesen Sie", text)]
    assert len(asked) <= 1
    if asked:
        assert where[asked[0] - 1].startswith("Haben Sie Fragen zu") and EASY.texts.hidden_address in where[: asked[0]]
        assert not any(text.startswith("Ort ") for text in where[asked[0] :])


@given(offers())
def test_what_is_said_of_free_places_is_told_of_every_form(offer: PublishedOffer) -> None:
    told = facts(offer)
    if told.capacity is not None:
        for edition in EDITIONS:
            words = "\n".join(line.text for line in _replies(edition, told)["registration"].lines)
            assert "Plätze" in words or "Platz" in words or "Warte" in words, edition.tag


@given(offers())
def test_no_two_links_are_called_the_same(offer: PublishedOffer) -> None:
    named: dict[str, set[str]] = {}
    for reply in _replies(EASY, facts(offer)).values():
        for span in (span for line in reply.lines for span in line.spans if span.href):
            named.setdefault(span.text, set()).add(span.href)
    assert all(len(hrefs) == 1 for hrefs in named.values()), named


@given(offers())
def test_a_number_is_named_once(offer: PublishedOffer) -> None:
    told = facts(offer)
    lines = _replies(EASY, told)["contact"].lines
    for number in {phone.number for phone in told.contact.phones}:
        words = EASY.voice.phone(number)
        assert sum(words in {span.text, span.text.split(": ")[-1]} for line in lines for span in line.spans) == 1


@given(offers())
def test_what_is_invented_is_called_so_and_no_call_is_forbidden_where_no_number_is(offer: PublishedOffer) -> None:
    told = facts(offer.model_copy(update={"example": True, "status": "active", "valid_until": None}))
    for edition in EDITIONS:
        words = _words(edition, told)
        notice = notices(told, edition.texts)[0].text
        assert "Dieses Angebot ist erfunden." in notice and "dort" not in notice, edition.tag
        assert ("anrufen" in notice or "rufen Sie" in notice) == bool(told.contact.phones), edition.tag
        assert "ans Telefon" not in words and not any(phone.is_always for phone in told.contact.phones)
        assert words.count(f"{EASY.texts.phone_number} ") <= 1


@given(offers())
def test_the_way_to_ask_for_secret_addresses_stands_in_both_editions(offer: PublishedOffer) -> None:
    told = facts(offer)
    asked = [bool(re.search(r"Fragen zu(r| den) geheimen", _words(edition, told))) for edition in EDITIONS]
    assert asked[0] == asked[1]


@given(offers())
def test_who_is_on_the_way_is_not_at_the_addresses_alone(offer: PublishedOffer) -> None:
    told = facts(offer)
    where = _replies(EASY, told).get("where")
    if where is not None and "outreach" in told.where.formats and not told.where.is_on_site:
        said = {line.text for line in where.lines}
        assert not said & {EASY.texts.where_address, EASY.texts.where_here}
        assert EASY.texts.where_count.format(count=len(told.where.places)) not in said


@given(offers())
def test_an_application_with_places_times_or_visits_leaves_nothing_unsaid(offer: PublishedOffer) -> None:
    told = facts(offer)
    takes_place = offer.locations or offer.times or {"home-visit", "outreach"} & {*offer.formats}
    if takes_place and not told.status.is_finished:
        for edition in EDITIONS:
            assert {"cost", "registration", "when", "where"} <= {
                key for key, reply in _replies(edition, told).items() if reply.lines or reply.leaves_out
            }, edition.tag


@given(offers())
def test_words_say_whom_and_what_they_mean(offer: PublishedOffer) -> None:
    words = _words(EASY, facts(offer))
    assert not re.search(
        r"Menschen dort|erfahren das|ist dort|nur Text in schwerer|(ist|auch|nicht) in Gebärden", words
    )


@given(offers())
def test_of_part_of_an_address_both_say_that_more_is_not_known(offer: PublishedOffer) -> None:
    told = facts(offer)
    partial = sum(place.is_partial for place in told.where.places)
    for edition in EDITIONS:
        lines = _replies(edition, told)["where"].lines if "where" in _replies(edition, told) else ()
        assert sum(line.text == edition.texts.unknown_street for line in lines) == partial, edition.tag


@given(offers())
def test_a_beginning_is_no_age_of_all(offer: PublishedOffer) -> None:
    assert all(not re.search("jede[sm] Alter", _words(edition, facts(offer))) for edition in EDITIONS)
