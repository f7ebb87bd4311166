"""Programmes that have ended, and what came after them."""

from datetime import date

import pytest

from generator.model.records import Programme
from generator.programmes import has_ended, is_over, successor_of

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("until", "is_past"),
    [
        (None, False),
        (2025, True),
        (2026, False),
        (2027, False),
        (date(2026, 11, 23), True),
        (date(2026, 11, 24), False),
    ],
)
def test_a_programme_ends_by_itself_after_its_last_day_or_year(until, is_past):
    assert is_over(until, TODAY) is is_past
    programme = Programme(id="a", name="A", until=str(until) if until else None)
    assert has_ended(programme, TODAY) is is_past
    assert has_ended(programme.model_copy(update={"status": "ended"}), TODAY)


def _line(**following: str) -> dict[str, Programme]:
    """Programmes by id, each with what follows it; those in capitals still run."""
    return {
        id_.lower(): Programme(
            id=id_.lower(), name=id_, status="active" if id_.isupper() else "ended", replaced_by=after or None
        )
        for id_, after in following.items()
    }


@pytest.mark.parametrize(
    ("programmes", "found"),
    [
        (_line(a=""), None),
        (_line(a="B".lower(), B=""), "b"),
        (_line(a="b", b="c", C="d", D=""), "c"),
        (_line(a="b", b="c", c=""), "c"),
        (_line(a="gone"), None),
        (_line(a="a"), None),
        (_line(a="b", b="a"), "b"),
    ],
)
def test_the_first_that_still_runs_is_what_came_after_it(programmes, found):
    after = successor_of(programmes["a"], programmes, TODAY)
    assert (after.id if after else None) == found
