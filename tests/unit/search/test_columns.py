"""The files of filters and cards: values in order, and nothing that no card shows."""

import json

import pytest

from generator.search.columns import age_column, block_size, card_files, facet_columns
from generator.search.documents import SearchDocument
from tests.unit.search.test_format import Reader


def documents(*fields):
    return [SearchDocument(id=str(number), title="", **each) for number, each in enumerate(fields)]


def columns(data, count=None):
    """The line of JSON, so many sets after it (all, where nobody says how many), and the numbers that follow them."""
    head, _, sets = data.partition(b"\n")
    read = Reader(sets)
    found = []
    while read.at < len(sets) and len(found) != count:
        found.append(read.runs())
    return json.loads(head), found, list(sets[read.at :])


def test_facets_and_their_values_stand_in_order_whatever_came_first():
    values = ({"tag": ("tue", "mon"), "ort": ("z",)}, {"ort": ("a", "z", "a")}, {"alt": ("x",)})
    head, sets, _ = columns(facet_columns(documents(*({"facets": each} for each in values))), 5)
    assert list(head[0].items()) == [("alt", ["x"]), ("ort", ["a", "z"]), ("tag", ["mon", "tue"])]
    assert sets == [[2], [1], [0, 1], [0], [0]]


def test_after_the_facets_stands_what_takes_place_in_each_town_what_is_for_all_and_the_order_of_lists():
    fields = (
        {"facets": {"ort": ("a", "z")}, "venues": ("a", "elsewhere"), "rank": 2},
        {"facets": {"ort": ("a", "z")}, "county_wide": True, "rank": 1},
        {"facets": {"ort": ("z",)}, "venues": ("a", "z"), "rank": 0, "is_for_every_age": True},
    )
    head, sets, order = columns(facet_columns(documents(*fields), ["z"]), 5)
    assert head == [{"ort": ["a", "z"]}, ["ort", "phase", "thema", "tag", "zeit"], [], [], ["z"], 2, 2, 3, 3, 3, 3]
    assert sets == [[0, 1], [0, 1, 2], [0], [2], [1]], "nobody goes to a town for what is not for its families"
    assert order == [1, 0, 2]


def test_who_has_other_weekdays_in_one_town_than_in_another_is_told_with_each_pair():
    facets = {"ort": ("b", "a"), "tag": ("mon", "tue", "fri")}
    fields = (
        {"facets": facets},
        {"facets": facets, "weekdays": {"b": ("mon", "tue"), "a": ("fri", "mon")}, "ranks": {"b": 3}, "rank": 1},
        {"facets": {**facets, "ort": ("c", "a")}, "weekdays": {"c": (), "a": ("mon", "tue", "fri")}, "rank": 2},
    )
    head, sets, order = columns(facet_columns(documents(*fields)), 12)
    assert list(head[0].values()) == [["a", "b", "c"], ["fri", "mon", "tue"]]
    assert head[2:4] == [[1, 2], [["b", [[1, 2]]]]]
    assert sets[10:] == [[0, 1, 4, 5], [0, 1, 2]] and order == [0, 1, 2]


def test_ages_stand_in_order_and_who_says_nothing_is_left_out():
    ages = ({"age_from": 36}, {"age_from": 0, "age_to": 6}, {}, {"age_to": 6}, {"age_from": 0, "age_to": 3})
    head, sets, _ = columns(age_column(documents(*ages)))
    assert head == ["alter", 18, [0, 3], [0, 6], [36, 1199]] and sets == [[4], [1, 3], [0]]


def _cards(*cards, kind="cards"):
    return [json.loads(block) for block in card_files(documents(*({"card": card} for card in cards)))[kind]]


def test_cards_hold_what_some_offer_shows_field_by_field():
    (block,) = _cards({"title": "A", "paused": False, "cost": ""}, {"checked": True, "age": "3"})
    assert list(block.items()) == [
        ("id", ["0", "1"]),
        ("age", ["", "3"]),
        ("checked", ["", 1]),
        ("title", ["A", ""]),
    ]
    assert block["checked"][1] is not True, "a digit is shorter"


def test_an_edition_has_its_words_where_it_has_some():
    cards = ({"title": "Alt", "cost": "3 €", "easy_title": "Einfach", "easy_cost": ""}, {"title": "Neu"})
    assert _cards(*cards)[0] == {"id": ["0", "1"], "cost": ["3 €", ""], "title": ["Alt", "Neu"]}
    assert _cards(*cards, kind="cards-easy")[0] == {"id": ["0", "1"], "cost": ["3 €", ""], "title": ["Einfach", "Neu"]}


@pytest.mark.parametrize(
    ("count", "sizes"), [(0, []), (2, [2]), (3, [2, 1]), (1_200, [3] * 400), (3_600, [9] * 400), (20_000, [32] * 625)]
)
def test_a_full_file_of_cards_is_followed_by_the_next(count, sizes):
    assert [len(block["id"]) for block in _cards(*[{}] * count)] == sizes
    assert block_size(count) == max(2, *sizes, 0)
