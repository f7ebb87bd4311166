"""A text for youths says du, one for parents Sie: the facts, notices and buttons around it say neither."""

import re

import pytest

from tests.builders import shipped_edition

_ADDRESS = re.compile(r"\b(Sie|Ihnen|Ihr(e|em|en|er|es)?|du|dich|dir|dein(e|em|en|er|es)?|euch|euer|eure)\b")
_AROUND_OFFERS = (
    "capacity_", "contact_", "cost_", "dates_", "ended_", "format_", "hidden_", "notice_", "offer_", "question_",
    "referral_", "registration_", "text_ended", "text_over", "unknown_", "verified_",
)  # fmt: skip
"""Beginnings of the names of what stands on the page of an offer beside its own text."""


def _said(beginning: str) -> dict[str, str]:
    texts = shipped_edition("de").texts
    return {key: str(texts.find(key)) for key in sorted(texts.keys()) if key.startswith(beginning)}


@pytest.mark.parametrize("beginning", _AROUND_OFFERS)
def test_words_around_an_offer_address_nobody(beginning):
    said = _said(beginning)
    assert said
    assert {key: text for key, text in said.items() if _ADDRESS.search(text)} == {}
