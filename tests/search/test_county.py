"""What families type into the county's own search: the first hit is right, as strangers judged it who know the offers."""

import pytest

from tests.search.scores import ask, score, sets

LEAST = {
    "general": (0.90, 0.96), "place": (0.92, 0.96), "foreign": (0.91, 0.95),
    "later-general": (0.82, 0.93), "later-place": (0.80, 0.91), "later-foreign": (0.71, 0.79),
    "last-general": (0.85, 0.92), "last-place": (0.87, 0.94), "last-foreign": (0.81, 0.87),
    "unseen-general": (0.85, 0.92),
}  # fmt: skip
"""Set → share of questions whose first hit is right, and of those where one of the first three is: what was reached, a little
rounded down. .90 and .97 are wanted of questions that nobody has seen. Weights were chosen with the later sets
and the last, and none with the unseen one; no example was written for their questions, but five stood in what the writers of examples were told."""


@pytest.mark.parametrize("name", LEAST)
def test_the_first_hit_is_right(county_node, name):
    asked = ask(county_node, name)
    found = score(asked)
    first, three = LEAST[name]
    wrong = [f"{one.text}: {one.found[:3]}" for one in asked if one.place]
    assert len(asked) >= 100 and found.first >= first and found.three >= three and found.none <= 0.01, (found, wrong)


def test_every_set_is_held_to_something():
    assert set(sets()) == set(LEAST)
