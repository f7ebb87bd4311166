"""What all editions say of the ways into an offer: prices, places, forms, people, numbers of examples; none in another way."""

import re
from itertools import pairwise

from hypothesis import given

from generator.editions.edition import Edition, shipped_tags
from generator.editions.wording import warning_of
from generator.model.languages import LANGUAGES
from generator.publication import PublishedOffer
from tests.builders import shipped_edition
from tests.property.county import facts
from tests.property.offers import offers

EASY, STANDARD = shipped_edition("de-simple"), shipped_edition("de")
EDITIONS = tuple(shipped_edition(tag) for tag in shipped_tags())


def _told(edition: Edition, offer: PublishedOffer, key: str) -> list[str]:
    """The lines of an answer; none where it is left out."""
    replies = (reply for reply in edition.voice.replies(facts(offer)) if reply.key == key)
    return [line.text for reply in replies for line in reply.lines]


@given(offers())
def test_a_price_is_no_example(offer: PublishedOffer) -> None:
    price = facts(offer).cost
    if price.kind == "paid":
        assert not any("um Beispiel" in text for edition in EDITIONS for text in _told(edition, offer, "cost"))


@given(offers())
def test_no_number_is_called_invented(offer: PublishedOffer) -> None:
    phones = facts(offer).contact.phones
    for edition in EDITIONS:
        warnings = [warning_of(phone, edition.texts) for phone in phones]
        assert all(bool(words) == phone.is_invented for words, phone in zip(warnings, phones, strict=True))
        assert "erfunden" not in "\n".join((*warnings, *_told(edition, offer, "contact")))


@given(offers())
def test_each_of_several_places_has_its_number(offer: PublishedOffer) -> None:
    places = facts(offer).where.places
    for edition in EDITIONS:
        told = "\n".join(_told(edition, offer, "where"))
        names = [edition.texts.place_number.format(number=place.number) for place in places]
        assert all((f"{name}:" in told) == (len(places) > 1) for name in names), edition.tag
        assert re.search(r"^\d{5}$", told, re.M) is None or any(place.rows[:-1] for place in places), edition.tag


@given(offers())
def test_they_tell_the_same_forms(offer: PublishedOffer) -> None:
    """Also beside others; not that a secret place is in several towns."""
    where, is_right = facts(offer).where, "right" in offer.formats
    assert ("outreach" in where.formats) == ("outreach" in offer.formats) or where.hides_a_place
    for edition, outreach in ((EASY, r"Menschen vom Angebot kommen"), (STANDARD, "unterwegs")):
        told = "\n".join(_told(edition, offer, "where"))
        assert bool(re.search(outreach, told)) == ("outreach" in where.formats), edition.tag
        assert (edition.texts.is_right.splitlines()[0] in _told(edition, offer, "who")) == is_right, edition.tag


@given(offers())
def test_no_code_of_a_language_is_told(offer: PublishedOffer) -> None:
    unnamed = any(code not in LANGUAGES for code in offer.languages)
    for edition in EDITIONS:
        told = _told(edition, offer, "languages")
        words = (edition.texts.spoken_more, edition.texts.spoken_other)
        assert not re.search(r"\b(quc|xzz)\b", "\n".join(told))
        assert any(word in told for word in words) == unnamed, edition.tag


@given(offers())
def test_nobody_is_said_to_be_young_whose_age_nobody_said(offer: PublishedOffer) -> None:
    if facts(offer).who.ages is None:
        told = "\n".join(text for edition in EDITIONS for text in _told(edition, offer, "who"))
        assert "junge Menschen" not in told and "Jugendliche" not in told


@given(offers())
def test_no_heading_stands_alone(offer: PublishedOffer) -> None:
    for edition in EDITIONS:
        for reply in edition.voice.replies(facts(offer)):
            told = [*(line.text or line.link.text for line in reply.lines), "Ort 0:"]
            heads = [re.fullmatch(r"(Ort \d|Das ist an allen Orten so):", text) is not None for text in told]
            assert not any(head and after for head, after in pairwise(heads)), (edition.tag, reply.key)


@given(offers())
def test_they_say_once_that_men_may_come(offer: PublishedOffer) -> None:
    is_said = "fathers" in offer.audiences or offer.women_only != "no"
    for edition in EDITIONS:
        assert (edition.texts.choose("women_only", "no") in _told(edition, offer, "who")) != is_said, edition.tag


@given(offers())
def test_they_have_the_same_examples_of_who_sends_people(offer: PublishedOffer) -> None:
    if offer.registration.referral != "unknown" and not facts(offer).status.is_finished:
        for edition in EDITIONS:
            told = "\n".join(_told(edition, offer, "registration"))
            assert all(word in told for word in ("Arzt", "Schule", "Amt")), edition.tag
            is_needed = offer.registration.referral == "yes"
            assert ("um Beispiel" in told) == (is_needed or edition.register == "standard"), (
                "nobody needs no note, for example one"
            )


@given(offers())
def test_they_say_that_professionals_may_come_too(offer: PublishedOffer) -> None:
    both = offer.model_copy(update={"open_to": ("families", "professionals")})
    for edition, word in ((EASY, "Fach-Leute"), (STANDARD, "Fachleute")):
        assert any(word in text for text in _told(edition, both, "who")), edition.tag


@given(offers())
def test_nobody_is_told_which_child_is_cared_for(offer: PublishedOffer) -> None:
    """The record says neither which child nor when."""
    told = "\n".join(text for edition in EDITIONS for text in _told(edition, offer, "who"))
    assert "das Kind betreut" not in told and "Das Kind wird" not in told
