"""Numbers stay in a line with what they count; `_` stands for a blank that no line breaks at."""

import pytest

from generator.render.html.unbroken import bind
from tests.unit.editions.standard.told import STANDARD


def _bound(html: str) -> str:
    return bind(html, STANDARD.texts).replace("\xa0", "_")


@pytest.mark.parametrize(
    "words",
    [
        "am 26._November 2026",
        "vom 1. bis 3._Mai",
        "montags, 9 bis 11:30_Uhr",
        "um 9_Uhr_30 in Dülmen",
        "nach §_35a Abs._2 Nr._3",
        "z._B. 15_Euro",
        "100_€ oder 50_%",
    ],
)
def test_a_number_keeps_what_it_counts(words: str) -> None:
    assert _bound(f"<p>{words.replace('_', ' ')}</p>") == f"<p>{words}</p>"


@pytest.mark.parametrize(
    "words", ["Klasse 5. Dann mehr", "3 Uhren", "am 3. Maifest", "die Nr. und 3 Kinder", "Hier 5 Orte"]
)
def test_other_blanks_stay(words: str) -> None:
    assert _bound(words) == words


def test_tags_stay_as_they_are() -> None:
    tag = '<a title="am 1. Mai, 9 Uhr" href="?q=9 Uhr">'
    assert _bound(f"{tag}am 1. Mai</a>, 9 Uhr") == f"{tag}am 1._Mai</a>, 9_Uhr"
