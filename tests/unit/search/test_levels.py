"""How much a word says about an offer, by where it stands: one table of fields."""

import pytest

from generator.search.builder import IndexOptions, base_splitter, make_enricher
from generator.search.documents import SearchDocument, SynonymGroup
from generator.search.enrich import Words, filled_ellipses
from generator.search.language import german
from generator.search.normalise import fold, stem
from generator.search.synonyms import Thesaurus
from generator.search.titles import title_parts, unknown_words

GROUPS = [
    SynonymGroup(("Quirl", "Baby weint"), ("Brunzel",)),
    SynonymGroup(("Murks",), ("Amselberatung", "Amselkurs"), ("Finkenhilfe",)),
]


def words_of(**fields):
    document = SearchDocument(id="a", **{"title": "Treff am See", **fields})
    thesaurus = Thesaurus(GROUPS, german())
    return make_enricher([document], thesaurus, IndexOptions(county_places=("Adorf", "10115")), german()).words_of(
        document
    )


def level(word, **fields):
    return words_of(**fields).levels.get(stem(fold(word)))


@pytest.mark.parametrize(
    ("word", "fields", "expected"),
    [
        ("Brunzel", {"title": "Brunzel"}, 6),
        ("Brunzel", {"title": "Brunzel und Amsel"}, 6),
        ("Brunzel", {"title": "Brunzel und Amsel und Fink"}, 5),
        ("Brunzel", {"title": "Brunzel Adorf Amsel", "places": ("Adorf",)}, 6),
        ("Adorf", {"title": "Brunzel Adorf Amsel", "places": ("Adorf",)}, 3),
        ("Brunzel", {"title": "Amsel mit Brunzel"}, 2),
        ("Brunzel", {"title": "Treff „Brunzel“"}, 2),
        ("Brunzel", {"keywords": ("Brunzel",)}, 4),
        ("Brunzel", {"places": ("Brunzel",)}, 3),
        ("48249", {"postal_codes": ("48249",)}, 3),
        ("Brunzel", {"topics": ("Brunzel",)}, 1),
        ("Brunzel", {"phases": ("Brunzel",)}, 1),
        ("Brunzel", {"provider": "Brunzel e.V."}, 1),
        ("Adorf", {"county_wide": True}, 1),
        ("Adorf", {}, None),
        ("Brunzel", {"summary": "Brunzel"}, None),
        ("kostenlos", {"facets": {"kosten": ("free",)}}, 2),
        ("kostenlos", {"facets": {"kosten": ("paid",)}}, None),
        ("und", {"title": "Brunzel und Amsel"}, None),
        ("x", {"title": "Brunzel x Amsel"}, None),
        ("3", {"title": "Brunzel 3 Amsel"}, 5),
        ("Beratung", {"title": "Schwangerschaftsberatung"}, 3),
        ("Schwangerschaft", {"title": "Schwangerschaftsberatung"}, 5),
        ("Schwangerschaft", {"title": "Schwangerschaftsberatung Amsel Fink"}, 3),
        ("Schwangerschaft", {"keywords": ("Schwangerschaftsberatung",)}, 2),
        ("Schwangerschaft", {"title": "Amsel mit Schwangerschaftsberatung"}, 2),
        ("Schwangerschaft", {"topics": ("Schwangerschaftsberatung",)}, None),
        ("Hebammen", {"title": "Hebammen-Amsel"}, 5),
        ("Hebammen", {"title": "Hebammen-Amsel Fink Meise"}, 3),
        ("Amsel", {"title": "Hebammen-Amsel Fink Meise"}, 5),
        ("Hebammenamsel", {"title": "Hebammen-Amsel Fink Meise"}, 5),
        ("brunzelt", {"title": "Band brunzelt Amsel"}, 2),
        ("brunzelt", {"keywords": ("brunzelt",)}, 2),
        ("brunzelt", {"provider": "brunzelt"}, 1),
        ("Brunzelt", {"title": "Band Brunzelt Amsel"}, 5),
        ("Schuldnerberatung", {"title": "Schuldner- und Insolvenzberatung"}, 6),
        ("Schuldner", {"title": "Schuldner- und Insolvenzberatung Amsel Fink"}, 5),
        ("Quirl", {"title": "Brunzel"}, 3),
        ("Quirl", {"title": "Brunzel und Amsel und Fink"}, 3),
        ("Quirl", {"keywords": ("Brunzel",)}, 2),
        ("Quirl", {"title": "Amsel mit Brunzel"}, 1),
        ("Quirl", {"topics": ("Brunzel",)}, 1),
        ("Quirl", {"phases": ("Brunzel",)}, 1),
        ("Quirl", {"provider": "Brunzel"}, None),
        ("Quirl", {"title": "Brunzel", "keywords": ("Quirl",)}, 5),
        ("Quirl", {"keywords": ("Brunzel", "Quirl")}, 4),
        ("Brunzel", {"title": "Brunzelhilfe Amsel Fink", "keywords": ("Brunzel",)}, 5),
        ("Brunzel", {"keywords": ("Brunzel Amsel",)}, 4),
        ("brunzel", {"keywords": ("brunzel Amsel",)}, 2),
        ("Kurs", {"keywords": ("Brunzel Kurs",)}, 2),
        ("Quirl", {"summary": "Brunzel"}, None),
    ],
)
def test_the_level_of_a_word(word, fields, expected):
    assert level(word, **fields) == expected


def test_of_two_levels_the_higher_one_stays():
    words = Words()
    for given, kept in ((2, 2), (1, 2), (3, 3), (0, 3)):
        words.add("a", given)
        assert words.levels == {"a": kept}
    words.add("b", 0)
    assert words.levels["b"] == 0


def test_words_are_shown_as_they_are_written():
    shown = words_of(title="Brunzel", provider="Verein Adorf", topics=("Familie",)).shown
    assert {("brunzel", "Brunzel"), ("quirl", "Quirl"), ("adorf", "Adorf"), (stem("familie"), "Familie")} <= set(shown)
    assert "Baby weint" in {surface for _, surface in shown}


def test_phrases_are_those_of_lay_words():
    words = words_of(title="Brunzel")
    assert words.phrases == {" ".join(sorted((stem("baby"), stem("wein"))))}
    assert words_of().phrases == set()


def test_a_keyword_of_several_words_is_a_phrase():
    words = words_of(keywords=("Kind passt nicht auf", "Eltern-Kind-Turnen", "ohne Amsel"))
    assert words.phrases == {"aufpass kind nicht", "amsel nicht"}
    assert {words.levels[phrase] for phrase in words.phrases} == {5}


def test_lay_words_are_told_apart_from_those_of_the_offer():
    assert words_of(title="Brunzel").lay == {"quirl", "baby wein"}
    assert words_of(title="Brunzel", keywords=("Quirl",)).lay == {"baby wein"}


def test_verbs_call_for_nothing_unless_the_word_stands_as_a_noun_too():
    groups = [SynonymGroup(("Quirl",), ("Sucht",))]

    def found(title):
        document = SearchDocument("a", title)
        return (
            make_enricher([document], Thesaurus(groups, german()), IndexOptions(), german())
            .words_of(document)
            .levels.get("quirl")
        )

    assert found("Band sucht Amsel Fink") is None and found("Band sucht Amsel Sucht") == 3


def test_words_of_the_text():
    text = words_of(summary="Eine Amsel", text="und ein Fink x Adorf").text
    assert {"amsel", "fink", "adorf"} <= text and not {"und", "x", "ein"} & text
    assert "adorf" not in words_of(text="im adorf").text, "a town is written with a capital"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Schuldner-/Insolvenzberatung", ["schuldnerberatung"]),
        ("Schuldner- & Insolvenzberatung", ["schuldnerberatung"]),
        ("Schuldner- bzw. Insolvenzberatung", ["schuldnerberatung"]),
        ("Schuldner-, und Insolvenzberatung", ["schuldnerberatung"]),
        ("Schuldner- und Quirlbrunzel", []),
        ("Baby- und Kinderkurse", ["babykurse"]),
        ("Schul- oder Ganztagsschule", ["schulschule"]),
        ("Ab- und Anmeldung", []),
    ],
)
def test_what_hyphens_leave_out(text, found):
    assert filled_ellipses(text, base_splitter()) == found


@pytest.mark.parametrize(
    ("title", "named", "mentioned", "is_short"),
    [
        ("Amsel Fink", "Amsel Fink", "", True),
        ("Amsel Fink Meise", "Amsel Fink Meise", "", False),
        ("Amsel der Fink", "Amsel der Fink", "", True),
        ("Hilfe", "Hilfe", "", True),
        ("Hilfe für Amseln", "Hilfe für Amseln", "", False),
        ("der für Amseln", "der für Amseln", "", True),
        ("Amsel FÜR Finken von Meisen", "Amsel", "FÜR Finken von Meisen", True),
        ("Fink 'Amsel'", "Fink 'Amsel'", "", True),
    ],
)
def test_what_a_title_names(title, named, mentioned, is_short):
    found = title_parts(title, {"der", "fur"} if "der für" in title else {"der"}, {"hilf"})
    assert (found[0].strip(), found[1], found[2]) == (named, mentioned, is_short)


@pytest.mark.parametrize(
    ("title", "keywords", "places", "unknown"),
    [
        ("Quirlbrunz", (), (), ["Quirlbrunz"]),
        ("Quirlbrun", (), (), []),
        ("Quirlbrunzelhausen", (), ("quirlbrunzelhausen",), []),
        ("Quirlbrunzeliger Quirlbrunzelkurs", (), (), ["Quirlbrunzelkurs"]),
        ("Quirlbrunzelige alte Quirlbrunzelmeise", (), (), ["Quirlbrunzelmeise"]),
        ("Quirlbrunzelmeise Amselbrunzelfink", ("BRUNZELM",), (), ["Amselbrunzelfink"]),
        ("«Quirlbrunzelmeise» Amselbrunzelfink", (), (), ["Amselbrunzelfink"]),
    ],
)
def test_long_words_that_nobody_finds_by_a_part(title, keywords, places, unknown):
    assert unknown_words(title, keywords, base_splitter(), places) == unknown
