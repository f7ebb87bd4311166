"""What a word is inside a phrase."""

import pytest

from generator.search.language import german
from generator.search.normalise import fold
from generator.search.verbs import joined_verb


def root(word):
    return german().roots.root(fold(word))


@pytest.mark.parametrize(
    "forms",
    [
        ("sagen", "sagt", "gesagt", "sage"),
        ("schlafen", "schläft", "geschlafen", "schlief"),
        ("essen", "isst", "gegessen", "esse"),
        ("hören", "hört", "gehört"),
        ("arbeiten", "arbeitet", "gearbeitet", "Job"),
        ("aufpassen", "aufgepasst", "aufzupassen", "aufpasst"),
        ("ausziehen", "ausgezogen", "auszieht"),
        ("verlieren", "verloren", "verliert"),
        ("Papa", "Vater", "Väter"),
        ("Haus", "zuhause"),
    ],
)
def test_what_is_said_in_many_forms_has_one_root(forms):
    assert len({root(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("aufpassen", "passen"), ("ausziehen", "anziehen"), ("Mutter", "Vater"), ("Bescheid", "scheiden")],
)
def test_what_is_not_meant_stays_apart(one, other):
    assert root(one) != root(other)


def test_words_with_digits_stay():
    assert root("u7t") == "u7t"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("passt auf Kind auf", ["aufpasst", "auf", "kind"]),
        ("jemand passt auf", ["jemand", "aufpasst"]),
        ("Papa Kind weg", ["papa", "kind", "weg"]),
        ("geht nicht weg", ["weggeht", "nicht"]),
        ("auf", ["auf"]),
    ],
)
def test_what_stands_at_the_end_belongs_to_the_last_verb(text, words):
    assert joined_verb(text, german().roots.particles, ("nicht",)) == words
