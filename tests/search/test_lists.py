"""Filters without words make a list: in the order of the pages, whatever fits a question better."""

import pytest

from generator.search.documents import SearchDocument

BOTH = {"ort": ("adorf", "bestadt")}


def offer(name, **fields):
    """An offer of both towns, if nothing else is said."""
    return SearchDocument(name, "Treff", **{"facets": BOTH, **fields})


@pytest.fixture
def listed(county):
    """Builds a county, and gives the ids of a list in their order."""

    def make(*offers, urgent_topics=(), **filters):
        node = county(*offers, urgent_topics=urgent_topics)
        return [hit["id"] for hit in node("search", "", {"filters": filters, "limit": 20})["hits"]]

    return make


def test_a_towns_own_stands_before_what_is_also_for_it_and_that_before_the_county(listed):
    offers = (
        offer("county", county_wide=True, rank=0),
        offer("elsewhere", venues=("bestadt",), rank=1),
        offer("nowhere", rank=2),
        offer("here", venues=("adorf",), rank=3),
        offer("county-here", county_wide=True, venues=("adorf",), rank=0),
    )
    assert listed(*offers, ort=["adorf"]) == ["here", "county-here", "elsewhere", "nowhere", "county"]
    assert listed(*offers, ort=["bestadt"]) == ["elsewhere", "nowhere", "here", "county", "county-here"]
    assert listed(*offers, ort=["adorf", "bestadt"])[:2] == ["elsewhere", "here"]


def test_one_age_stands_before_every_age_in_each_part_of_a_list(listed):
    offers = (
        offer("here-all", venues=("adorf",), is_for_every_age=True, rank=0),
        offer("here-one", venues=("adorf",), rank=9),
        offer("county-all", county_wide=True, is_for_every_age=True, rank=1),
        offer("county-one", county_wide=True, rank=8),
        offer("county-here", county_wide=True, venues=("adorf",), rank=7),
    )
    own = ["here-one", "county-here", "here-all"]
    assert listed(*offers, ort=["adorf"]) == [*own, "county-one", "county-all"]


def test_what_is_real_stands_before_what_is_invented_and_where_no_heading_tells_ages_apart_before_every_age_too(listed):
    facets = {**BOTH, "phase": ("baby",), "thema": ("spiel",), "anbieter": ("verein",)}
    offers = (
        offer("invented", facets=facets, is_example=True, rank=0),
        offer("every-invented", facets=facets, is_for_every_age=True, is_example=True, rank=1),
        offer("real", facets=facets, rank=2),
        offer("every", facets=facets, is_for_every_age=True, rank=3),
    )
    by_age = ["real", "invented", "every", "every-invented"]
    real_first = ["real", "every", "invented", "every-invented"]
    for filters in ({"ort": ["adorf"]}, {"phase": ["baby"]}, {"ort": ["adorf"], "anbieter": ["verein"]}):
        assert listed(*offers, **filters) == by_age, filters
    for filters in ({"thema": ["spiel"]}, {"anbieter": ["verein"]}, {"ort": ["adorf"], "thema": ["spiel"]}):
        assert listed(*offers, **filters) == real_first, filters


def test_a_towns_own_stands_before_the_county_also_where_it_is_invented(listed):
    here = {"venues": ("adorf",)}
    offers = (
        offer("county", **here, county_wide=True, rank=0),
        offer("invented", **here, is_example=True, rank=1),
        offer("own", **here, rank=2),
    )
    assert listed(*offers, ort=["adorf"]) == ["own", "invented", "county"]


def test_what_takes_place_in_several_towns_stands_in_the_list_of_each_by_its_next_day_there(listed):
    places = {"venues": ("adorf", "bestadt")}
    offers = (
        offer("a", **places, rank=0, ranks={"bestadt": 6, "adorf": 2}),
        offer("b", **places, rank=1),
        offer("c", **places, rank=3, ranks={"bestadt": 5}),
        offer("d", **places, rank=4),
        offer("line", is_line=True, rank=0),
    )
    assert listed(*offers, tag=[]) == ["a", "b", "c", "d", "line"]
    assert listed(*offers, ort=["adorf"]) == ["b", "a", "c", "d", "line"]
    assert listed(*offers, ort=["bestadt"]) == ["b", "d", "c", "a", "line"]
    assert listed(*offers, ort=["adorf", "nirgends"]) == ["b", "a", "c", "d", "line"]


def test_lines_for_emergencies_and_then_professionals_come_last_wherever_they_are(listed):
    offers = (
        offer("fach", venues=("adorf",), is_for_professionals=True, is_apart=True, rank=0),
        offer("line", venues=("adorf",), is_line=True, rank=1),
        offer("county", county_wide=True, is_for_every_age=True, rank=2),
    )
    for filters in ({"ort": ["adorf"]}, {"ort": ["bestadt"]}, {"tag": []}):
        assert listed(*offers, **filters) == ["county", "line", "fach"]


def test_a_topic_that_is_a_need_itself_begins_with_lines_for_emergencies_and_others_end_with_them(listed):
    facets = {**BOTH, "thema": ("gesund", "krise")}
    offers = (offer("a", facets=facets, rank=0), offer("line", facets=facets, is_line=True, rank=9))
    urgent = {"urgent_topics": ("krise",)}
    assert listed(*offers, thema=["krise"], **urgent) == ["line", "a"]
    assert listed(*offers, thema=["krise"], ort=["adorf"], **urgent) == ["line", "a"]
    assert listed(*offers, thema=["gesund"], **urgent) == ["a", "line"]
    named = offer("named", facets=facets, is_line=True, is_first=True, rank=8)
    assert listed(*offers, named, thema=["gesund"], **urgent) == ["named", "a", "line"]
    assert listed(*offers, named, thema=["krise"], **urgent) == ["named", "line", "a"]
    assert listed(*offers, named, ort=["adorf"]) == ["a", "named", "line"]


def test_who_names_no_town_reads_first_what_every_town_can_use(listed):
    facets = {**BOTH, "phase": ("baby",), "thema": ("spiel",), "anbieter": ("verein",)}
    offers = (offer("town", facets=facets, rank=0), offer("county", facets=facets, county_wide=True, rank=9))
    assert listed(*offers, phase=["baby"]) == listed(*offers, thema=["spiel"]) == ["county", "town"]
    last = offer("last", facets={"anbieter": ("verein",)}, rank=10)
    found = listed(*offers, last, anbieter=["verein"])
    assert found == ["town", "county", "last"], "a provider's list tells no towns apart"


def test_what_is_invented_where_somebody_may_be_in_danger_has_its_place_in_lists(listed):
    offers = (offer("invented", is_apart=True, rank=0), offer("real", rank=1))
    assert listed(*offers, ort=["adorf"]) == ["invented", "real"], "the rank tells real from invented already"


def test_words_decide_as_ever_and_no_rank(county):
    node = county(
        SearchDocument("text", "Treff", text="Eine Hebamme ist da.", rank=0, facets=BOTH),
        SearchDocument("title", "Hebamme", rank=9, facets=BOTH),
    )
    hits = node("search", "Hebamme", {"filters": {"ort": ["adorf"]}})["hits"]
    assert [hit["id"] for hit in hits] == ["title", "text"]


@pytest.mark.parametrize("text", ["", "Hebamme"])
def test_offers_for_professionals_alone_are_counted_apart(county, text):
    node = county(
        SearchDocument("a", "Hebamme", facets=BOTH),
        SearchDocument("b", "Hebamme", facets=BOTH, is_apart=True),
        SearchDocument("c", "Hebamme", facets=BOTH, is_apart=True, is_for_professionals=True),
    )
    answer = node("search", text, {"filters": {"ort": ["adorf"]}})
    assert (answer["total"], answer["exact"], answer["professionals"]) == (3, 2, 1)
    assert node("search", "Zirkus", {})["professionals"] == 0


def test_a_filter_promises_what_families_find_and_professionals_only_where_there_is_nothing_else(county):
    node = county(
        SearchDocument("a", "Hebamme", facets=BOTH),
        SearchDocument("b", "Hebamme Zirkus", facets=BOTH, is_apart=True, is_for_professionals=True),
    )
    for text in ("", "Hebamme", "Zirkus"):
        assert node("search", text, {"filters": {}})["facets"]["ort"] == {"adorf": 1, "bestadt": 1}
