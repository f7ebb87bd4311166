"""The files of filters and cards: values in order, and nothing that no card shows."""

import json

from generator.search.columns import BLOCK, age_column, card_blocks, facet_columns
from generator.search.documents import SearchDocument
from tests.unit.search.test_format import Reader


def documents(*fields):
    return [SearchDocument(id=str(number), title="", **each) for number, each in enumerate(fields)]


def columns(data):
    """The line of JSON, and the sets after it."""
    head, _, sets = data.partition(b"\n")
    read = Reader(sets)
    found = []
    while read.at < len(sets):
        found.append(read.runs())
    return json.loads(head), found


def test_facets_and_their_values_stand_in_order_whatever_came_first():
    values = ({"tag": ("tue", "mon"), "ort": ("z",)}, {"ort": ("a", "z", "a")}, {"alt": ("x",)})
    head, sets = columns(facet_columns(documents(*({"facets": each} for each in values))))
    assert list(head.items()) == [("alt", ["x"]), ("ort", ["a", "z"]), ("tag", ["mon", "tue"])]
    assert sets == [[2], [1], [0, 1], [0], [0]]


def test_ages_stand_in_order_and_who_says_nothing_is_left_out():
    ages = ({"age_from": 36}, {"age_from": 0, "age_to": 6}, {}, {"age_to": 6}, {"age_from": 0, "age_to": 3})
    head, sets = columns(age_column(documents(*ages)))
    assert head == ["alter", 18, [0, 3], [0, 6], [36, 1199]] and sets == [[4], [1, 3], [0]]


def test_cards_hold_what_some_offer_shows_field_by_field():
    cards = ({"title": "A", "paused": False, "cost": ""}, {"title": "B", "checked": True, "age": "3"}, {})
    (block,) = card_blocks(documents(*({"card": card} for card in cards)))
    assert list(json.loads(block).items()) == [
        ("id", ["0", "1", "2"]),
        ("age", ["", "3", ""]),
        ("checked", ["", 1, ""]),
        ("title", ["A", "B", ""]),
    ]
    assert b"true" not in block


def test_a_full_file_of_cards_is_followed_by_the_next():
    sizes = [
        [len(json.loads(block)["id"]) for block in card_blocks(documents(*[{}] * n))] for n in (0, BLOCK, BLOCK + 1)
    ]
    assert sizes == [[], [BLOCK], [BLOCK, 1]] and BLOCK == 32, "the format says 32"
