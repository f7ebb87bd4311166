import pytest

from generator.search.documents import SynonymGroup
from generator.search.format import phrase_hash
from generator.search.language import german, parse_synonym_group
from generator.search.normalise import stem
from generator.search.synonyms import Thesaurus, make_expression


def expressions(groups, **levels):
    """Lay expressions, as they are written, and their levels for an offer with these words."""
    thesaurus = Thesaurus(groups, german())
    found = thesaurus.expressions_for({stem(word): level for word, level in levels.items()})
    return {expression.shown: level for expression, level in found.items()}


def test_an_offer_gets_the_words_that_people_say():
    groups = [SynonymGroup(("Tagesmutter",), ("Kindertagespflege",))]
    assert expressions(groups, kindertagespflege=6) == {"Tagesmutter": 3}
    assert expressions(groups, kindertagespflege=4) == {"Tagesmutter": 2}
    assert expressions(groups, kindertagespflege=1) == {"Tagesmutter": 1}
    assert expressions(groups, krippe=5) == {}


def test_all_words_of_an_expression_have_to_be_there():
    groups = [SynonymGroup(("Pille",), ("Frühe Hilfen",))]
    assert expressions(groups, frueh=5) == {}
    assert expressions(groups, fruh=5, hilf=5) == {"Pille": 3}


def test_a_chain_of_words_is_one_word():
    groups = [SynonymGroup(("Miniclub",), ("Eltern-Kind-Gruppe",))]
    assert expressions(groups, eltern=5, kind=5, gruppe=5) == {}
    assert expressions(groups, elternkindgruppe=5) == {"Miniclub": 3}


def test_the_third_part_of_a_group_is_found_after_the_second():
    groups = [SynonymGroup(("Oma",), ("Leihoma",), ("Babysitter",))]
    assert expressions(groups, leihoma=6) == {"Oma": 3}
    assert expressions(groups, babysitter=6) == {"Oma": 2}


@pytest.mark.parametrize(
    ("line", "group"),
    [
        ("a, b > c, d > e", SynonymGroup(("a", "b"), ("c", "d"), ("e",))),
        ("a > c", SynonymGroup(("a",), ("c",))),
        ("a, b =", SynonymGroup(("a", "b"), ("a", "b"))),
    ],
)
def test_a_line_of_the_list(line, group):
    assert parse_synonym_group(line) == group


@pytest.mark.parametrize(
    ("text", "key", "is_phrase"),
    [
        ("Tagesmutter", "tagesmutt", False),
        ("mein Baby schreit", "baby wein", True),
        ("Kind spricht kein Deutsch", "deutsch kind nicht red", True),
        ("spricht noch nicht", "nicht red", True),
    ],
)
def test_expressions_of_several_words_are_phrases_in_any_order(text, key, is_phrase):
    expression = make_expression(text, german())
    assert expression is not None and (expression.key, expression.is_phrase) == (key, is_phrase)


def test_a_verb_is_one_word_with_what_stands_apart_from_it():
    split, whole = (make_expression(text, german()) for text in ("passt auf Kind auf", "Kind aufgepasst"))
    assert split is not None and whole is not None and split.key == whole.key == "aufpass kind"
    alone = make_expression("zieht sich zurück", german())
    assert alone is not None and (alone.key, alone.is_phrase) == ("zuruckzieh", False)


def test_a_word_does_not_call_for_itself():
    group = SynonymGroup(("Tafel", "Suppe"), ("Tafel",), first=True)
    assert expressions([group], tafel=6) == {"Suppe": 5}


def test_small_words_alone_are_no_expression():
    assert make_expression("und die", german()) is None


def test_the_list_is_large_and_has_no_empty_side():
    groups = german().synonyms
    assert len(groups) >= 250
    assert [group for group in groups if not group.say or not group.find] == []
    assert len({group.say for group in groups}) == len(groups), "a group stands once"


def test_a_line_with_an_exclamation_mark_comes_first():
    group = parse_synonym_group("! lebensmüde, nicht mehr leben > Krisendienst > Seelsorge")
    assert group == SynonymGroup(("lebensmüde", "nicht mehr leben"), ("Krisendienst",), ("Seelsorge",), first=True)
    groups = [group, SynonymGroup(("traurig",), ("Krisendienst",))]
    assert expressions(groups, krisendienst=6) == {"lebensmüde": 5, "nicht mehr leben": 5, "traurig": 3}
    assert expressions(groups, seelsorge=6) == {"lebensmüde": 2, "nicht mehr leben": 2}, (
        "what is found too gains nothing"
    )


def _shipped_keys():
    return {expression.key for expression in Thesaurus(german().synonyms, german()).expressions()}


def test_no_two_phrases_of_the_list_have_the_same_hash():
    phrases = [e.key for e in Thesaurus(german().synonyms, german()).expressions() if e.is_phrase]
    by_hash = {phrase_hash(key): key for key in phrases}
    assert {key for key in phrases if by_hash[phrase_hash(key)] != key} == set()


def test_all_phrases_of_the_list_can_be_found():
    phrases = [e for e in Thesaurus(german().synonyms, german()).expressions() if e.is_phrase]
    assert [e.shown for e in phrases if len(set(e.key.split()) - {"nicht"}) > 3] == []


def _keys(texts):
    return {expression.key for text in texts if (expression := make_expression(text, german())) is not None}


def test_no_general_word_calls_for_anything_alone():
    words = [
        "Kind",
        "Kinder",
        "Familie",
        "Eltern",
        "Hilfe",
        "Problem",
        "Freund",
        "Freunde",
        "Haus",
        "Kopf",
        "neu",
        "klein",
        "wenig",
        "langsam",
    ]
    assert _shipped_keys() & _keys(words) == set()


def test_no_general_word_calls_for_anything_with_a_mere_not():
    words = [
        "Kind",
        "Baby",
        "Familie",
        "Eltern",
        "Problem",
        "Mutter",
        "Vater",
        "Mama",
        "Papa",
        "Mann",
        "Frau",
        "Partner",
    ]
    assert _shipped_keys() & _keys(f"{word} nicht" for word in words) == set()
