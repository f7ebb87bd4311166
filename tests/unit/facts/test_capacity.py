"""Room in an offer: told for 30 days, then nobody knows."""

from datetime import date

import pytest

from generator.facts.capacity import FreePlaces
from generator.model.notes import Note
from tests.unit.facts.written import TODAY, make_facts

DAY = date(2026, 7, 4)
"""30 days before the day of these facts."""


def test_nothing_said_is_nothing_told() -> None:
    assert make_facts("").capacity is None and make_facts("capacity:\n").capacity is None


@pytest.mark.parametrize("said", ["yes", "no", "waiting-list"])
def test_it_lasts_for_30_days(said: str) -> None:
    assert (TODAY - DAY).days == 30
    text = f"capacity: {{free: {said}, as_of: {DAY}, note: Zwei Plätze}}"
    found = make_facts(text).capacity
    assert found == FreePlaces(said, DAY, Note.model_validate("Zwei Plätze")) and found.known  # type: ignore[arg-type]
    late = make_facts(text, date(2026, 8, 4)).capacity
    assert late == FreePlaces("unknown", None, None) and not late.known


def test_who_does_not_know_says_so_at_once() -> None:
    found = make_facts(f"capacity: {{free: unknown, as_of: {TODAY}, note: x}}").capacity
    assert found == FreePlaces("unknown", None, Note.model_validate("x")) and not found.known, (
        "who does not know may say more"
    )


@pytest.mark.parametrize(("written", "room"), [("Warteliste", "waiting-list"), ("ja", "yes"), ("nein", "no")])
def test_german_words(written: str, room: str) -> None:
    found = make_facts(f"capacity: {{free: {written}, as_of: {TODAY}}}").capacity
    assert found is not None and found.room == room
