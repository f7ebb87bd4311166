from generator.search.documents import SearchDocument
from generator.search.ordering import in_index_order, list_order


def order(*documents):
    return [document.id for document in in_index_order(SearchDocument(**fields) for fields in documents)]


def numbered(fields):
    return [SearchDocument(id=str(number), title="", **each) for number, each in enumerate(fields)]


def test_offers_stand_by_topic_then_title_then_place_then_id():
    plain = {"title": "M", "topics": ("m",), "places": ("m",)}
    assert order(
        {**plain, "id": "7", "topics": ("Ö",)},
        {**plain, "id": "6", "places": ("n",)},
        {**plain, "id": "5", "title": "N"},
        {**plain, "id": "4"},
        {**plain, "id": "3"},
        {**plain, "id": "2", "topics": ("l", "z")},
        {"id": "1", "title": "Z"},
    ) == ["1", "2", "3", "4", "6", "5", "7"]


def test_no_place_comes_before_any():
    assert order({"id": "a", "title": "T", "places": ("b", "a")}, {"id": "b", "title": "T"}) == ["b", "a"]
    assert order({"id": "b", "title": "T", "places": ("b", "a")}, {"id": "a", "title": "T", "places": ("c",)}) == [
        "b",
        "a",
    ]


def test_what_nobody_has_looked_at_comes_last_whatever_its_title():
    assert order({"id": "a", "title": "A", "is_stale": True}, {"id": "b", "title": "B", "topics": ("z",)}) == ["b", "a"]


def test_what_is_for_professionals_alone_comes_behind_everything_else():
    families, stale = {"id": "b", "title": "B"}, {"id": "c", "title": "C", "is_stale": True}
    assert order({"id": "a", "title": "A", "is_apart": True}, stale, families) == ["b", "c", "a"]


def test_what_is_for_professionals_comes_behind_what_is_apart_for_another_reason():
    others = {"id": "a", "title": "A", "is_apart": True, "is_for_professionals": True}
    assert order(others, {"id": "b", "title": "B", "is_apart": True}) == ["b", "a"]


def test_lists_show_one_age_then_every_age_then_lines_for_emergencies_then_professionals_each_by_its_rank():
    """In each age the real before the invented."""
    fields = (
        {"is_for_professionals": True, "rank": 0},
        {"is_line": True, "is_first": True, "rank": 3},
        {"is_for_every_age": True, "rank": 5},
        {"rank": 7},
        {"is_for_every_age": True, "rank": 4, "is_apart": True},
        {"rank": 6},
        {"is_line": True, "is_for_every_age": True, "rank": 2},
        {"is_for_professionals": True, "is_line": True, "rank": 1},
        {"is_example": True, "is_for_every_age": True, "rank": 0},
        {"is_example": True, "rank": 0},
        {"is_example": True, "is_line": True, "rank": 4},
    )
    found = list_order(numbered(fields))
    assert found.numbers == (5, 3, 9, 4, 2, 8, 1, 6, 10, 0, 7)
    assert found.starts == (2, 3, 5, 6, 7, 9) and found.moves == ()


def test_an_offer_of_several_towns_has_a_place_of_its_own_in_the_list_of_each():
    fields = (
        {"rank": 0},
        {"rank": 2, "ranks": {"z": 5, "a": 6}},
        {"rank": 1, "ranks": {"a": 7}},
        {"rank": 4},
        {"rank": 9, "is_for_every_age": True, "ranks": {"a": 3}},
    )
    found = list_order(numbered(fields))
    assert found.numbers == (0, 2, 1, 3, 4)
    assert found.moves == (("a", ((1, 2), (2, 3), (4, 4))), ("z", ((1, 3),)))


def test_what_is_named_for_emergencies_stands_before_what_fits_as_well():
    urgent = {"id": "b", "title": "B", "topics": ("z",), "is_first": True}
    assert order({"id": "a", "title": "A"}, urgent) == ["b", "a"]
    assert order({"id": "a", "title": "A"}, urgent | {"is_stale": True}) == ["a", "b"]
