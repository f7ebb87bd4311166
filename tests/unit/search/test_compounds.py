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


@pytest.mark.parametrize("link", ["", "s", "es", "n", "en", "e", "er", "ns"])
def test_every_linking_sound(link):
    assert make_splitter(["kind", "treff"]).split(f"kind{link}treff") == ("kind", "treff")


@pytest.mark.parametrize("ending", ["", "e", "n", "en", "er", "ern", "s", "es", "in", "innen", "nen"])
def test_every_ending_of_the_last_part(ending):
    splitter = make_splitter(["kind", "treff"])
    assert splitter.split(f"kindtreff{ending}") == ("kind", "treff") and splitter.knows(f"treff{ending}")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("rateltern", ("rat", "eltern")),
        ("elternrat", ("eltern", "rat")),
        ("ratrat", ("rat", "rat")),
        ("rat", ()),
        ("raten", ()),
        ("eltern", ()),
        ("elternt", ()),
        ("xratxrat", ()),
        ("elternx", ()),
        ("ratgrat", ()),
    ],
)
def test_a_compound_is_two_known_words_or_more_from_the_first_letter_to_the_last(word, parts):
    assert make_splitter(["rat", "eltern"]).split(word) == parts


def test_one_word_with_an_ending_is_no_compound():
    assert make_splitter(["beratung"]).split("beratungen") == ()


@pytest.mark.parametrize(("letters", "is_part"), [(2, False), (3, True), (24, True), (25, False)])
def test_how_long_a_first_part_may_be(letters, is_part):
    assert bool(make_splitter(["q" * letters, "treff"]).split("q" * letters + "treff")) is is_part


def test_a_word_too_short_for_two_parts_is_one():
    assert make_splitter(["ei", "rat"]).split("ratei") == make_splitter(["ei", "rat"]).split("rateirat") == ()


def test_the_fewest_parts_win_in_the_middle_too():
    splitter = make_splitter(["abc", "def", "abcdefg", "ghijkl", "hijkl", "treff"])
    assert splitter.split("abcdefghijkltreff") == ("abcdefg", "hijkl", "treff")


def test_of_two_readings_the_one_with_the_longer_last_part_wins():
    splitter = make_splitter(["abcd", "efgh", "treff", "efghtreff", "abcdefgh"])
    assert splitter.split("abcdefghtreff") == ("abcd", "efghtreff")
    assert make_splitter(["abcz", "efgh", "abczf", "fgh", "ef"]).split("abczefgh") == ("abcz", "efgh")


def test_of_two_readings_with_as_many_parts_the_later_parts_are_longer():
    splitter = make_splitter(["abcd", "rfgh", "abcdr", "fgh", "treff"])
    assert splitter.split("abcdrfghtreff") == ("abcd", "rfgh", "treff")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("schulgarten", ("schule", "garten")),
        ("hilfgarten", ("hilfe", "garten")),
        ("rosgarten", ()),
        ("gartenschul", ("garten", "schule")),
        ("gartenhilf", ("garten", "hilfe")),
        ("gartenros", ()),
        ("gartehilfe", ()),
        ("hilfegarte", ()),
    ],
)
def test_an_e_at_the_end_of_a_part_may_be_missing(word, parts):
    assert make_splitter(["schule", "hilfe", "rose", "kind", "garten"]).split(word) == parts


def test_of_two_words_with_one_form_the_longer_is_meant():
    short = [f"k{first}{second}l" for first in "aeiou" for second in "aeiou"]
    splitter = make_splitter([*short, *(f"{word}er" for word in short), "treff"])
    for word in short:
        assert splitter.split(f"{word}ertreff") == (f"{word}er", "treff")
        assert splitter.split(f"treff{word}er") == ("treff", f"{word}er")


def test_of_two_words_as_long_with_one_form_the_first_by_letters_is_meant():
    stems = [f"k{first}{second}l" for first in "aeiou" for second in "aeiou"]
    splitter = make_splitter([*(f"{stem}e" for stem in stems), *(f"{stem}n" for stem in stems), "treff"])
    assert [splitter.split(f"treff{stem}n")[1] for stem in stems] == [f"{stem}e" for stem in stems]


@pytest.mark.parametrize(
    ("seen", "word", "parts"),
    [
        ("pik", "piktreff", ()),
        ("pike", "piketreff", ("pike", "treff")),
        ("p1ke", "p1ketreff", ()),
        ("kindtreff", "kindtreffgruppe", ("kind", "treff", "gruppe")),
    ],
)
def test_which_words_of_titles_are_parts(seen, word, parts):
    assert make_splitter(["kind", "treff", "gruppe"], [seen]).split(word) == parts


def test_a_word_is_found_by_the_word_at_its_end_too():
    splitter = make_splitter(["kinderarzt", "praxis", "tag"], ends=[("kinderarzt", "arzt")])
    assert parts_of(splitter, "kinderarzt") == parts_of(splitter, "kinderarzten") == ["arzt"]
    assert parts_of(splitter, "kinderarztpraxis") == ["kinderarzt", "praxis", "arzt"]
    assert parts_of(splitter, "praxistag") == ["praxis", "tag"] and parts_of(splitter, "quirl") == []


def test_every_tail_of_a_long_compound():
    splitter = make_splitter(["schule", "sozial", "arbeit", "treff"])
    assert parts_of(splitter, "schulsozialarbeitstreff") == [
        *("schule", "sozial", "arbeit", "treff"),
        *("sozialarbeitstreff", "arbeitstreff"),
    ]
    assert parts_of(splitter, "sozialschulentreff")[3:] == ["schulentreff"]
    assert parts_of(splitter, "sozialschultreff")[3:] == ["schultreff"], "whose e is missing"
    assert parts_of(splitter, "sozialtreff") == ["sozial", "treff"]
