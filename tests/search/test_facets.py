"""Filters: OR inside a facet, AND between facets; counts against a count by hand."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.search import columns
from generator.search.builder import build_index
from generator.search.documents import SearchDocument
from generator.search.facets import OLDEST
from tests.search.corpus import documents

DOCUMENTS = {document.id: document for document in documents()}
VALUES = {
    facet: sorted({value for document in DOCUMENTS.values() for value in document.facets[facet]})
    for facet in ("ort", "thema", "kosten", "tag")
}


def ages_of(document):
    """The whole years that an offer is for; every year where nothing was said."""
    span = document.ages()
    if span is None:
        return tuple(str(age) for age in range(19))
    start, end = span
    return tuple(str(a) for a in range(19) if start <= (10_000 if a == 18 else a * 12 + 11) and end >= a * 12)


def values_of(document, facet):
    """What a document has in a facet."""
    return ages_of(document) if facet == "alter" else document.facets[facet]


def passes(document, filters):
    """By hand: one of the chosen values in each facet."""
    return all(set(values_of(document, facet)) & set(chosen) for facet, chosen in filters.items() if chosen)


def count_by_hand(matching, filters):
    """How many offers each value would give: its own facet does not count."""
    counts = {}
    for facet, values in {**VALUES, "alter": [str(age) for age in range(19)]}.items():
        others = {name: chosen for name, chosen in filters.items() if name != facet}
        left = [document for document in matching if passes(document, others)]
        counts[facet] = {value: sum(value in values_of(document, facet) for document in left) for value in values}
    return counts


@st.composite
def some_filters(draw):
    """Up to three facets with up to three values each."""
    facets = draw(st.lists(st.sampled_from([*VALUES, "alter"]), max_size=3, unique=True))
    years = [str(age) for age in range(19)]
    return {f: draw(st.lists(st.sampled_from(VALUES.get(f, years)), max_size=3, unique=True)) for f in facets}


@settings(max_examples=60)
@given(text=st.sampled_from(["", "Baby", "Kurs", "Mühlbach", "3 Jahre", "Beratung Königsfeld"]), filters=some_filters())
def test_hits_and_counts_equal_a_count_by_hand(node, text, filters):
    matching = [DOCUMENTS[hit["id"]] for hit in node("search", text, {"limit": 100})["hits"]]
    answer = node("search", text, {"limit": 100, "filters": filters})
    wanted = [document.id for document in matching if passes(document, filters)]
    found = [hit["id"] for hit in answer["hits"]]
    # Without words it is a list, which has an order of its own.
    assert found == wanted if text else sorted(found) == sorted(wanted)
    assert answer["total"] == len(wanted)
    assert answer["facets"] == count_by_hand(matching, filters)


_TOWNS, _DAYS = ("adorf", "bestadt", "cestadt"), ("fri", "mon", "tue")
_SOME = st.lists(st.sampled_from(_DAYS), unique=True)


@settings(max_examples=40)
@given(
    held=st.lists(st.dictionaries(st.sampled_from(_TOWNS), _SOME), max_size=5),
    towns=st.lists(st.sampled_from([*_TOWNS, "nirgends"]), unique=True),
    days=st.lists(st.sampled_from([*_DAYS, "nie"]), unique=True),
    text=st.sampled_from(["", "Treff"]),
)
def test_town_and_weekday_are_asked_together(other_node, tmp_path_factory, held, towns, days, text):
    """Each offer is told by its weekdays in each of its towns; hits and counts equal a count by hand of these pairs."""
    folder = tmp_path_factory.mktemp("pairs")
    held, offers = [*held, dict.fromkeys(_TOWNS, _DAYS)], []
    for number, by_town in enumerate(held):
        found = tuple(dict.fromkeys(day for some in by_town.values() for day in some))
        facets = {"ort": tuple(by_town), "tag": found, "kosten": ("free",)}
        is_plain = all(set(some) == set(found) for some in by_town.values())
        offers.append(SearchDocument(str(number), "Treff", facets=facets, weekdays={} if is_plain else by_town))
    for name, data in build_index(offers).files.items():
        (folder / name).write_bytes(data)
    other_node("open", str(folder))

    def fits(by_town, towns, days):
        there = {town: some for town, some in by_town.items() if town in towns or not towns}
        return bool(there or not towns) and (not days or any(set(days) & set(some) for some in there.values()))

    answer = other_node("search", text, {"limit": 9, "filters": {"ort": towns, "tag": days}})
    fitting = [str(number) for number, by_town in enumerate(held) if fits(by_town, towns, days)]
    assert sorted(hit["id"] for hit in answer["hits"]) == fitting and answer["total"] == len(fitting)
    counts = answer["facets"]
    assert counts["ort"] == {town: sum(fits(each, [town], days) for each in held) for town in counts["ort"]}
    assert counts["tag"] == {day: sum(fits(each, towns, [day]) for each in held) for day in counts["tag"]}
    assert counts["kosten"] == {"free": len(fitting)}


def test_values_without_offers_are_counted_as_zero(node):
    facets = node("search", "Schuldnerberatung", {"filters": {}})["facets"]
    assert facets["ort"]["aulendorf"] == 0 and facets["ort"]["koenigsfeld"] == 1


@pytest.mark.parametrize("filters", [{"unbekannt": ["x"]}, {"ort": ["nirgends"]}, {"ort": "muehlbach"}, {"ort": []}])
def test_filters_from_any_address_do_no_harm(node, filters):
    answer = node("search", "", {"filters": filters, "limit": 3})
    assert answer["total"] == (0 if filters == {"ort": ["nirgends"]} else 13 if filters == {"ort": "muehlbach"} else 59)


def test_ages_meet_at_their_edges(node):
    found = {
        age: {hit["id"] for hit in node("search", "Krabbelgruppe", {"filters": {"alter": [age]}})["hits"]}
        for age in "0123"
    }
    assert [bool(found[age]) for age in "0123"] == [True, True, False, False]


def test_ages_meet_to_the_month_and_the_last_one_has_no_end(county):
    spans = {
        "from-23": (23, 30),
        "to-24": (10, 24),
        "from-24": (24, 24),
        "grown-up": (19 * 12, None),
        "old": (None, None),
    }
    node = county(*(SearchDocument(id_, "Treff", age_from=a, age_to=b) for id_, (a, b) in spans.items()))
    facets = node("search", "", {"filters": {}})["facets"]["alter"]

    def found(age):
        return {hit["id"] for hit in node("search", "", {"filters": {"alter": [age]}})["hits"]}

    assert found("1") == {"from-23", "to-24", "old"}
    assert found("2") == {"from-23", "to-24", "from-24", "old"}
    assert found("17") == {"old"} and found("18") == {"grown-up", "old"}
    assert {age: len(found(age)) for age in facets} == facets and len(facets) == OLDEST + 1


def test_the_index_tells_which_filter_is_that_of_ages_and_how_far_it_goes(county, monkeypatch):
    monkeypatch.setattr(columns, "OLDEST", 3)
    node = county(SearchDocument("a", "Treff", age_from=5 * 12), facet_names={"alter": "jahre"})
    facets = node("search", "", {"filters": {"jahre": ["3"]}})
    assert (facets["total"], facets["facets"]) == (1, {"jahre": {"0": 0, "1": 0, "2": 0, "3": 1}})


def test_every_pair_of_facets_holds(node):
    for one, other in itertools.combinations(VALUES, 2):
        filters = {one: VALUES[one][:1], other: VALUES[other][:1]}
        found = {hit["id"] for hit in node("search", "", {"limit": 100, "filters": filters})["hits"]}
        assert found == {id_ for id_, document in DOCUMENTS.items() if passes(document, filters)}
