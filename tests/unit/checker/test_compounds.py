"""Long words and their parts."""

import pytest

from generator.checker.compounds import has_two_nouns, join_parts, split_by_list, split_by_parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Krankenversicherung", ("Kranken", "versicherung")),
        ("Krankenversicherungen", ("Kranken", "versicherungen")),
        ("Schreibtisch", ()),
    ],
)
def test_the_countys_list_knows_words_in_every_ending(word: str, parts: tuple[str, ...]) -> None:
    assert split_by_list(word) == parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Teilhabe", ("Teil", "habe")),
        ("Plattform", ("Plattform",)),
        ("Vollmacht", ("Vollmacht",)),
        ("Teilnahmegebühr", ("Teilnahme", "gebühr")),
        ("Amerikanischen", ("Amerikanischen",)),
    ],
)
def test_a_particle_is_a_part_only_where_it_is_a_noun_too(word: str, parts: tuple[str, ...]) -> None:
    assert split_by_parts(word) == parts


def test_parts_are_joined_as_the_site_wants_it() -> None:
    assert join_parts(("Jugend", "amt"), "-") == "Jugend-Amt"
    assert join_parts(("Jugend", "amt"), "·") == "Jugend·amt"


def test_a_word_of_one_noun_and_a_modifier_is_no_compound() -> None:
    assert has_two_nouns(("Schul", "tasche"))
    assert not has_two_nouns(("Neu", "orientierung"))
