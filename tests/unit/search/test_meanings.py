"""What is said beside what is sought, as the core has it."""

import json
import zlib
from datetime import date

import pytest

from generator.search.builder import IndexOptions, build_index
from generator.search.documents import SearchDocument
from generator.search.format import GZIP
from generator.search.language import german
from generator.search.meanings import core_of_meanings, meanings
from generator.search.names import SHIPPED_NAMES, FacetNames


def test_only_what_some_offer_could_be_asked_for_means_something():
    found = meanings(german(), {}, {"kosten"}, SHIPPED_NAMES)
    assert set(found) == {"kosten free", ""}
    assert {"umsonst", "nichts kostet", "ohne geld?"} <= set(found["kosten free"].split("|"))


def test_words_for_two_things_mean_what_is_left_of_them():
    both = meanings(german(), {}, {"tag", "zeit"}, SHIPPED_NAMES)
    assert "montagmorgen" in both["tag mon&zeit morning"].split("|")
    alone = meanings(german(), {}, {"tag"}, SHIPPED_NAMES)
    assert "montagmorgen" in alone["tag mon"].split("|") and "montag" in alone["tag mon"].split("|")


def test_towns_stand_with_all_their_names_and_a_name_without_one_means_nothing():
    found = meanings(german(), {"Bad Bestadt": "bestadt", "10117": "bestadt", "Kreis Adorf": ""}, (), SHIPPED_NAMES)
    assert found == {"ort bestadt": "10117|bad bestadt", "": "guten morgen|guten abend|kreis adorf"}


def test_the_same_is_never_said_for_two_things():
    said = [words for meaning in german().meanings for words in meaning.said]
    assert sorted(said) == sorted(set(said))


@pytest.mark.parametrize("today", [None, date(2026, 11, 27)])
def test_days_are_read_where_the_index_has_a_day(today):
    files = build_index([SearchDocument("a", "Treff")], options=IndexOptions(largest_bundle=0, today=today)).files
    core = next(json.loads(zlib.decompress(data, GZIP)) for name, data in files.items() if name.startswith("core"))
    assert ("date today" in core["meanings"]) is (today is not None) and "" in core["meanings"]


def test_hours_are_read_where_offers_have_parts_of_the_day_whatever_the_site_calls_them():
    own = FacetNames({"zeit": "time", "ort": "place"})
    language = german().with_names(own)
    found = core_of_meanings(language, {"Adorf": "a"}, {"time"}, own)
    assert found["clock"] == "time" and {"time evening", "place a"} <= set(found["meanings"])
    assert core_of_meanings(language, {}, {"zeit"}, own)["clock"] == ""
