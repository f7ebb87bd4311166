"""Each step of the ladder by itself: how a typed word meets the words of the index, from sure to bold."""

import pytest

from generator.search.documents import SearchDocument


def kinds(found):
    """The kinds of offers, best first, each once."""
    return list(dict.fromkeys(id_.split("-")[0] for id_, _ in found["found"]))


def points(found, kind):
    """The best points that an offer of a kind has."""
    return max((value for id_, value in found["found"] if id_.startswith(kind)), default=0)


def test_exact_words_count_by_where_they_stand(node):
    found = node("climb", "Beratung")
    title, part = points(found, "trennung"), points(found, "erziehung")
    topic = points(found, "schreien")
    assert title > part > topic > 0, "word of the title, part of a title's word, word of the topic"


@pytest.mark.parametrize("word", ["Hebammen", "hebamme", "HEBAMME"])
def test_other_forms_are_exact_too(node, word):
    assert node("climb", word) == node("climb", "Hebamme")


def test_a_beginning_finds_what_begins_with_it(node):
    found = node("climb", "Krabb")
    assert kinds(found)[0] == "krabbeln" and found["fixed"] is None
    assert points(found, "krabbeln") < points(node("climb", "Krabbelgruppe"), "krabbeln")


def test_two_letters_are_a_beginning_and_one_is_none(county):
    node = county(SearchDocument("a", "Hebamme"))
    assert kinds(node("climb", "He")) == kinds(node("climb", "Heb")) == ["a"] and kinds(node("climb", "H")) == []


def test_an_unknown_compound_is_taken_apart(node):
    found = node("climb", "Elternturnen")
    assert kinds(found)[0] == "turnen"


def test_a_part_is_found_inside_a_longer_word(node):
    assert "schwanger" in kinds(node("climb", "wangerschaft"))


@pytest.mark.parametrize(
    ("typed", "kind", "meant"),
    [
        ("Hebahme", "hebamme", "Hebamme"),
        ("Gebamme", "hebamme", "Hebamme"),
        ("Logopedie", "logopaedie", "Logopädie"),
        ("Jugentreff", "jugend", "Jugendtreff"),
        ("Krappelgruppe", "krabbeln", "Krabbelgruppe"),
        ("Frauenhauß", "gewalt", "Frauenhaus"),
    ],
)
def test_a_misspelt_word_finds_the_nearest_one_and_says_so(node, typed, kind, meant):
    found = node("climb", typed)
    assert (kinds(found)[0], found["fixed"]) == (kind, meant)


@pytest.mark.parametrize(("typed", "kind"), [("Babyschwiemen", "babyschwimmen"), ("Kleiderkamer", "kleider")])
def test_a_misspelt_compound_is_found_by_the_part_that_is_right(node, typed, kind):
    assert kinds(node("climb", typed))[0] == kind


def test_a_misspelt_part_of_a_compound_is_mended(node):
    found = node("climb", "Elternturnem")
    assert kinds(found)[0] == "turnen"


def test_the_longest_known_beginning_is_better_than_nothing(node):
    found = node("climb", "Bewerbungsqqq")
    assert kinds(found) == ["ausbildung"]
    assert points(found, "ausbildung") < points(node("climb", "Bewerbung"), "ausbildung")


def test_what_was_meant_is_told_for_a_part_too(county):
    found = county(SearchDocument("a", "Turnen für Eltern"))("climb", "Elterntunren")
    assert (kinds(found), found["fixed"]) == (["a"], "Eltern Turnen")


def test_of_two_ways_to_mend_a_compound_the_smaller_change_is_told(county):
    names = ("Wasser", "Hallspiel", "Wasserdall", "Spiel")
    node = county(*(SearchDocument(name.lower(), name) for name in names))
    assert node("climb", "Wassertallspiel")["fixed"] == "Wasserdall Spiel", "t for d is less than t for h"


def test_a_slip_of_the_finger_is_no_compound(county):
    node = county(
        SearchDocument("geld", "Elterngeld"),
        SearchDocument("abend", "Elternabend"),
        SearchDocument("sorgen", "Geldsorgen"),
    )
    found = node("climb", "Eltergeld")
    assert (kinds(found)[0], found["fixed"]) == ("geld", "Elterngeld")


def test_guesses_come_after_the_word_itself(county):
    node = county(
        SearchDocument("mentioned", "Treff und noch mehr mit Brunzel"), SearchDocument("guessed", "Quirlbrunzel")
    )
    assert kinds(node("climb", "Brunzel")) == ["mentioned", "guessed"]


def test_what_begins_so_stands_before_what_has_the_word_inside(county):
    node = county(SearchDocument("inside", "Altquirlbart"), SearchDocument("begun", "Quirlbartfest"))
    assert kinds(node("climb", "Quirl")) == ["begun", "inside"]


def test_a_short_word_with_another_first_letter_is_another_word(county):
    node = county(SearchDocument("hort", "Hort"), SearchDocument("kita", "Kita"))
    assert node("climb", "Sort") == node("climb", "Pita") == {"fixed": None, "found": []}
    assert node("climb", "Hrot")["fixed"] == "Hort" and node("climb", "Gita")["fixed"] == "Kita"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Kiat", "Kita"),
        ("Kiaf", None),
        ("Prigate", "Brigade"),
        ("Prikate", None),
        ("Sbielpuz", "Spielbus"),
        ("Sbielpuk", None),
        ("Pewekunksbat", "Bewegungsbad"),
        ("Pewekunkspat", None),
    ],
)
def test_a_longer_word_may_have_more_mistakes(county, typed, meant):
    node = county(*(SearchDocument(name, name) for name in ("Kita", "Brigade", "Spielbus", "Bewegungsbad")))
    assert node("climb", typed)["fixed"] == meant


def test_a_word_of_a_text_counts_more_than_the_beginning_of_one(county):
    node = county(SearchDocument("a", "Treff", text="Allerlei Quirlbrunzelei"))
    whole, start = points(node("climb", "Quirlbrunzelei"), "a"), points(node("climb", "Quirlbrunz"), "a")
    assert whole == 1 and start == pytest.approx(0.6)


def test_digits_are_never_fuzzy(node):
    assert kinds(node("climb", "10117"))[:1] and node("climb", "10118") == {"fixed": None, "found": []}


def test_short_words_are_never_fuzzy(node):
    assert node("climb", "xyz") == {"fixed": None, "found": []}


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("hebame", "hebamme", 0.5),
        ("krappeln", "krabbeln", 1),
        ("farrad", "fahrrad", 0.5),
        ("kinder", "kidner", 1),
        ("garten", "garden", 0.5),
        ("haus", "maus", 1),
        ("", "ab", 2),
        ("spilen", "spielen", 0.5),
        ("kaze", "katze", 0.5),
        ("zuker", "zucker", 0.5),
        ("spelen", "spielen", 1),
    ],
)
def test_mistakes_of_the_ear_cost_half(node, one, other, far):
    assert node("distance", one, other) == node("distance", other, one) == far


def test_a_distance_is_told_up_to_what_is_allowed(node):
    assert node("distance", "haus", "maus", 1) == 1
    assert min(node("distance", "haus", "mausen", 1), node("distance", "mond", "haus", 1)) > 1
