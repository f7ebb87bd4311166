import pytest

from generator.search.builder import base_splitter
from generator.search.compounds import make_splitter, parts_of
from generator.search.language import german
from generator.search.normalise import fold


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Schwangerschaftsberatung", ["schwangerschaft", "beratung"]),
        ("Kinderturnen", ["kind", "turnen"]),
        ("Schulsozialarbeit", ["schul", "sozialarbeit"]),
        ("Familienzentrum", ["familie", "zentrum"]),
        ("Schuldnerberatung", ["schuldner", "beratung"]),
        ("Elterncafé", ["eltern", "cafe"]),
        ("Babymassage", ["baby", "massage"]),
    ],
)
def test_compounds_come_apart_at_known_words(word, parts):
    found = base_splitter().split(fold(word))
    assert [part[:3] for part in found] == [fold(part)[:3] for part in parts]


@pytest.mark.parametrize("word", ["Hebamme", "Kindergarten", "Turnen", "Xylophon", "und", ""])
def test_words_that_are_one_stay_one(word):
    assert base_splitter().split(fold(word)) == ()


def test_words_that_stand_alone_in_titles_are_parts_too():
    assert make_splitter(["treff"]).split("pikiertreff") == ()
    assert make_splitter(["treff"], ["pikier"]).split("pikiertreff") == ("pikier", "treff")


def test_the_fewest_parts_win():
    splitter = make_splitter(["kind", "garten", "kindergarten", "platz"])
    assert splitter.split("kindergartenplatz") == ("kindergarten", "platz")


def test_long_compounds_are_found_by_their_ends_too():
    splitter = make_splitter(["schwangerschaft", "konflikt", "beratung"])
    assert "konfliktberatung" in parts_of(splitter, "schwangerschaftskonfliktberatung")


def test_a_word_is_known_whole_or_in_parts():
    splitter = base_splitter()
    assert splitter.knows(fold("Beratung")) and splitter.knows(fold("Beratungen")) and splitter.knows(fold("Elternrat"))
    assert not splitter.knows(fold("Quirlbrunzel"))


def test_there_are_enough_base_words():
    assert len(german().base_words) >= 400
