import pytest

from generator.search.builder import IndexOptions, base_splitter, make_enricher
from generator.search.documents import SearchDocument, SynonymGroup
from generator.search.enrich import CONTEXT, DERIVED, KEYWORD, NAMED, TITLE, TITLE_SHORT, filled_ellipses
from generator.search.language import german
from generator.search.normalise import fold, stem
from generator.search.synonyms import Thesaurus


def words_of(**fields):
    """The words of a document made of these fields, and its levels as a function of the written word."""
    document = SearchDocument(id="a", **fields)
    language = german()
    options = IndexOptions(county_places=("Adorf", "Senden", "10115"))
    lay = Thesaurus([SynonymGroup(("Abhängigkeit",), ("Sucht",))], language)
    words = make_enricher([document], lay, options, language).words_of(document)
    return words, lambda word: words.levels.get(stem(fold(word)))


def test_levels_say_where_a_word_stands():
    words, level = words_of(
        title="Erziehungsberatung",
        keywords=("Trotzphase",),
        topics=("Familie",),
        provider="Verein Sonne",
        places=("Dülmen",),
        postal_codes=("48249",),
        text="Wir hören gut zu.",
    )
    assert level("Erziehungsberatung") == TITLE_SHORT
    assert level("Beratung") == level("Dülmen") == level("48249") == NAMED
    assert level("Trotzphase") == KEYWORD
    assert level("Sonne") == level("Familie") == CONTEXT
    assert level("hören") is None and stem(fold("hören")) in words.text


def test_a_long_title_counts_a_little_less_and_what_it_mentions_much_less():
    _, level = words_of(title="Offener Treff Kinder Basteln mit Frühstück")
    assert level("Treff") == TITLE and level("Frühstück") == DERIVED


def test_a_place_in_the_title_counts_no_more_than_elsewhere():
    _, level = words_of(title="Turnen Senden", places=("Senden",))
    assert level("Senden") == NAMED


def test_a_district_counts_as_its_town_and_more_where_it_takes_place():
    near = {"places": ("Dülmen",), "districts": ("Buldern", "Haus Merfeld", "48250")}
    _, level = words_of(title="Treff", **near)
    assert level("Buldern") == level("Merfeld") == level("48250") == level("Dülmen") == NAMED
    _, level = words_of(title="Treff", venue_districts=("Buldern", "48250"), **near)
    assert (level("Buldern"), level("48250"), level("Merfeld")) == (TITLE, TITLE, NAMED)
    _, level = words_of(title="Treff in Buldern", **near)
    assert (level("Buldern"), level("Merfeld")) == (TITLE, NAMED)
    _, level = words_of(title="Krabbelgruppe Spielen Buldern", **near)
    assert level("Spielen") == TITLE_SHORT, "a place makes no title longer"


def test_houses_and_streets_are_found_and_numbers_of_houses_say_little():
    words, level = words_of(title="Treff", houses=("Pfarrheim St. Lamberti",), streets=("Markt Str. 8", "Steinweg 8"))
    assert level("Pfarrheim") == level("Lamberti") == level("Marktstraße") == level("Steinweg") == CONTEXT
    assert {stem(fold(word)) for word in ("Markt", "Straße", "Stein", "Weg", "8")} <= words.text
    assert level("Weg") is None and level("8") is None


def test_offers_for_the_whole_county_are_found_by_every_town_after_its_own():
    _, level = words_of(title="Notruf", county_wide=True)
    assert level("Adorf") == level("10115") == CONTEXT


def test_values_of_filters_are_words_too():
    _, level = words_of(title="Treff", facets={"kosten": ("free",), "sprache": ("tr",), "form": ("online",)})
    assert level("kostenlos") == level("Türkisch") == level("online") == DERIVED


def test_a_verb_is_not_the_noun_that_looks_like_it():
    _, level = words_of(title="Band sucht dich")
    assert (level("Sucht"), level("Abhängigkeit")) == (DERIVED, None)
    _, level = words_of(title="Beratung bei Sucht")
    assert level("Abhängigkeit") is not None


def test_a_town_is_no_verb():
    assert stem("senden") not in words_of(title="Treff", text="Bitte eine E-Mail senden.")[0].text
    assert stem("senden") in words_of(title="Treff", text="Im Rathaus Senden, bitte E-Mail senden.")[0].text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Schuldner- und Insolvenzberatung", ["schuldnerberatung"]),
        ("Eltern- oder Kinderkurs", ["elternkurs"]),
        ("Hin und Her", []),
    ],
)
def test_what_a_hyphen_leaves_out_is_filled_in(text, found):
    assert filled_ellipses(text, base_splitter()) == found
