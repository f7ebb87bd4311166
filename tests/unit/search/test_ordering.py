from generator.search.documents import SearchDocument
from generator.search.ordering import in_index_order, list_order


def order(*documents):
    return [document.id for document in in_index_order(SearchDocument(**fields) for fields in documents)]


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
    fields = (
        {"is_for_professionals": True, "rank": 0},
        {"is_line": True, "rank": 3},
        {"is_for_every_age": True, "rank": 5},
        {"rank": 7},
        {"is_for_every_age": True, "rank": 4, "is_apart": True},
        {"rank": 6},
        {"is_line": True, "is_for_every_age": True, "rank": 2},
        {"is_for_professionals": True, "is_line": True, "rank": 1},
    )
    found = list_order([SearchDocument(id=str(number), title="", **each) for number, each in enumerate(fields)])
    assert found.numbers == (5, 3, 4, 2, 6, 1, 0, 7)
    assert found.starts == (2, 4, 6)


def test_what_is_named_for_emergencies_stands_before_what_fits_as_well():
    urgent = {"id": "b", "title": "B", "topics": ("z",), "is_first": True}
    assert order({"id": "a", "title": "A"}, urgent) == ["b", "a"]
    assert order({"id": "a", "title": "A"}, urgent | {"is_stale": True}) == ["a", "b"]
