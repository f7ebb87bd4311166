"""Words of other languages: the lists that ship, how a line is read, and the files that are made of them."""

import json
from collections import Counter

import pytest

from generator.search.concepts import (
    ARABIC,
    CYRILLIC,
    FILES,
    Concept,
    ConceptError,
    concept_files,
    concept_key,
    parse_concepts,
    shipped_concepts,
    sounded,
    spelt_concepts,
)
from generator.search.language import german
from generator.search.normalise import fold

_SPOKEN = {"en", "tr", "pl", "ro", "uk", "ru", "ar"}
_MIDWIFE = Concept(
    ("Hebamme", "Wochenbett"), "", {"en": ("midwife", "help from a doula"), "uk": ("няня",), "ar": ("القابلة",)}
)


def _files(*concepts: Concept, known: tuple[str, ...] = ("hebamm", "kind")) -> list:
    return [json.loads(file) for file in concept_files(known, spelt_concepts(concepts))]


def test_there_are_many_concepts_and_each_is_said_in_every_language() -> None:
    meant = [concept for concept in shipped_concepts() if concept.sign in {"", "~"}]
    assert len(meant) >= 200
    assert {concept.german: _SPOKEN - set(concept.says) for concept in meant if _SPOKEN - set(concept.says)} == {}


def test_no_concept_stands_there_twice() -> None:
    assert [
        german for german, count in Counter(c.german for c in shipped_concepts() if c.german).items() if count > 1
    ] == []


def test_nothing_is_said_by_a_concept_twice() -> None:
    twice = {
        (concept.german[:1], language, word)
        for concept in shipped_concepts()
        for language, said in concept.says.items()
        for word, count in Counter(said).items()
        if count > 1
    }
    assert twice == set()


def test_a_line_is_read() -> None:
    (first, second) = parse_concepts(
        "# said to people\nHebamme, Wochenbett\n  tr: ebe, ebelik \n\n~ Kind\n  en: child\n", "x"
    )
    assert first == Concept(("Hebamme", "Wochenbett"), "", {"tr": ("ebe", "ebelik")})
    assert second == Concept(("Kind",), "~", {"en": ("child",)})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hebamme\n  en midwife\n", "x.txt:2: begin with one of en, tr"),
        ("Hebamme\n  fr: sage-femme\n", "x.txt:2: begin with one of"),
        ("Hebamme\n  en: ,\n", "x.txt:2: there are no words"),
        ("  en: midwife\n", "x.txt:1: a line with German words"),
        ("Hebamme\n  en: midwife\n  en: doula\n", "x.txt:3: the concept has a line of en already"),
    ],
)
def test_a_broken_line_is_named(text: str, told: str) -> None:
    with pytest.raises(ConceptError, match=told):
        parse_concepts(text, "x.txt")


def test_german_words_that_the_index_lacks_are_left_out() -> None:
    assert _files(_MIDWIFE)[0] == ["Hebamme"]
    assert concept_files((), spelt_concepts([_MIDWIFE])) == []


def test_a_word_with_a_hyphen_is_known_in_one_or_in_parts() -> None:
    concept = Concept(("Kita-Anmeldung", "Eltern-Café"), "", {"en": ("nursery",)})
    assert _files(concept, known=("kitaanmeldung", "eltern"))[0] == ["Kita-Anmeldung"]
    assert _files(concept, known=("kita", "anmeldung"))[0] == ["Kita-Anmeldung"]


def test_small_words_alone_make_no_file() -> None:
    assert concept_files(("hebamm",), spelt_concepts([Concept((), "-", {"en": ("where",)})])) == []


def test_each_word_stands_in_the_file_of_its_first_letter() -> None:
    files = _files(_MIDWIFE)
    assert len(files) == FILES
    assert files[13]["en"][1] == "midwif 0" and files[8]["en"][1] == "help from a doula 0"
    assert files[CYRILLIC + ord("н") % 8]["cyrillic"][1] == "нян 0"
    assert files[14]["typed"][1] == "nian 0", "in Latin letters too"
    assert files[ARABIC + ord("ق") % 4]["ar"][1] == "قابل 0", "without article and ending"


def test_phrases_may_lack_small_words() -> None:
    lacked = Concept((), "--", {"en": ("from", "a")})
    assert _files(lacked, _MIDWIFE)[8]["en"][1] == "help doula 1"


def test_what_is_read_as_german_has_no_other_endings() -> None:
    assert (
        _files(_MIDWIFE, Concept(("Jahre",), "=", {"ru": ("года",)}))[CYRILLIC + ord("г") % 8]["cyrillic"][1]
        == "года 1"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [("їжа", "ижа"), ("ребёнок", "ребенок"), ("مدرسـة", "مدرسه"), ("أطفال", "اطفال"), ("مستشفى", "مستشفي")],
)
def test_ways_to_write_a_word_of_another_script_meet(one: str, other: str) -> None:
    assert concept_key(fold(one)) == concept_key(fold(other))


@pytest.mark.parametrize(
    "ways",
    [
        ("detskij", "detskiy", "detskii"),
        ("nyanya", "njanja", "niania"),
        ("perevodchik", "perewodtschik"),
        ("dopomoha", "dopomoga"),
    ],
)
def test_ways_to_write_a_word_in_latin_letters_meet(ways: tuple[str, ...]) -> None:
    assert len({sounded(way) for way in ways}) == 1


def test_the_word_lists_know_that_germans_say_what_is_meant_alone() -> None:
    stop = set(german().stop_words)
    assert [
        c.german for c in shipped_concepts() if c.german and all(fold(word) in stop for word in c.german[0].split())
    ] == []
