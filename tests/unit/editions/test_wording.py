"""What all voices say in one way: notices, dates, names."""

from datetime import date

import pytest

from generator.editions.edition import Edition
from generator.editions.quotes import marked
from generator.editions.texts import Texts
from generator.editions.wording import joined, named_language, notices, town_names
from tests.builders import shipped_edition
from tests.unit.facts.written import make_facts

EDITIONS = [shipped_edition("de"), shipped_edition("de-simple")]


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.tag)
@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("", ["unverified"]),
        ("example: yes", ["example"]),
        ("status: paused", ["paused", "unverified"]),
        ("status: paused\nvalid_from: 2026-10-01", ["paused", "unverified"]),
        ("sources: [{name: Kreis, date: 2026-08-01, kind: secondary}]", []),
        ("sources: [{name: Kreis, date: 2020-08-01, kind: official}]", ["outdated"]),
        ("valid_from: 2026-10-01\nverified: {date: 2026-08-01, by: Eva}", ["future"]),
    ],
)
def test_each_notice_has_its_own_kind(edition: Edition, text: str, kinds: list[str]) -> None:
    assert [notice.kind for notice in notices(make_facts(text), edition.texts)] == kinds


def test_notices_name_their_days() -> None:
    text = "valid_from: 2026-10-01\nverified: {date: 2024-08-01, by: Eva}"
    assert [notice.text for notice in notices(make_facts(text), EDITIONS[0].texts)] == [
        "Dieses Angebot beginnt am 1. Oktober 2026.",
        "Diese Angaben sind vom 1. August 2024. Vielleicht stimmen sie nicht mehr.",
    ]


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.tag)
def test_every_month_has_its_name(edition: Edition) -> None:
    names = [edition.voice.date(date(2026, month, 1)) for month in range(1, 13)]
    assert names[0] == "1. Januar 2026" and names[11] == "1. Dezember 2026" and len(set(names)) == 12


def test_a_language_is_called_as_the_edition_calls_it() -> None:
    texts = Texts("en", "standard", {"languages": {"de": "German"}})
    assert [named_language(code, texts) for code in ("de", "uk", "quc")] == ["German", marked("Ukrainisch"), "quc"]


def test_words_are_joined_and_towns_counted() -> None:
    texts = EDITIONS[0].texts
    assert [joined(words, texts) for words in (["A"], ["A", "B"], ["A", "B", "C"])] == ["A", "A und B", "A, B und C"]
    assert town_names(["A", "B", "C", "D"], texts) == "A, B und 2 weiteren Orten"
    assert town_names(["A", "B", "C"], texts) == "A, B und C"
