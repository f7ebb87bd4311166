"""Sentences in need: whoever types one is told first whom to call, and nobody else is."""

import pytest

from generator.search.normalise import folded_words, heard
from tests.search.sentences import everyday, is_right, offer, sentences

RIGHT, WRONG, INDIRECT = 0.97, 0.01, 0.7
_EACH = 5
"""Of so many sentences one is asked in full, which takes fifty times as long."""
_LEISURE = {"freizeit-treffs", "bewegung-ernaehrung", "ferien-betreuung", "eltern-kind-gruppen"}


@pytest.fixture(scope="module")
def helped(county_node):
    """Sentence → ids of who is named, whatever the search finds."""
    texts = [*(one.text for one in sentences()), *everyday()]
    return dict(zip(texts, county_node("helped", texts), strict=True))


@pytest.fixture(scope="module")
def answers(county_node):
    """What the search answers to a part of the sentences."""
    return {one.text: county_node("search", one.text, {"limit": 3}) for one in sentences()[::_EACH]}


def test_the_right_number_comes_first(helped):
    wrong = [one for one in sentences() if not is_right(one, helped[one.text])]
    share = 1 - len(wrong) / len(sentences())
    told = "\n".join(f"{one.kind} {one.who} {one.language}: {one.text}" for one in wrong)
    assert len(sentences()) >= 4140 and share >= RIGHT, f"{share:.3f}\n{told}"


@pytest.mark.parametrize("language", ["de", "en", "uk", "ru", "ar", "tr", "pl", "ro"])
def test_no_language_is_left_behind(helped, language):
    own = [one for one in sentences() if one.language == language]
    right = sum(is_right(one, helped[one.text]) for one in own)
    assert len(own) >= 100 and right / len(own) >= RIGHT - 0.02


def test_who_says_it_as_nobody_expects_is_mostly_heard(county_node):
    """No pattern of `data/crisis/` was written for these; 58 % were heard before examples were."""
    indirect = sentences("crisis_indirect")
    named = county_node("helped", [one.text for one in indirect])
    right = sum(is_right(one, ids) for one, ids in zip(indirect, named, strict=True))
    assert len(indirect) >= 150 and right / len(indirect) >= INDIRECT


def test_whoever_is_in_no_need_is_not_alarmed(helped):
    alarmed = [text for text in everyday() if helped[text]]
    assert len(everyday()) >= 2910 and len(alarmed) / len(everyday()) <= WRONG, alarmed


def test_the_answer_names_whom_it_should(answers, helped):
    assert {text: [line["id"] for line in answer["help"]] for text, answer in answers.items()} == {
        text: helped[text] for text in answers
    }


def test_nothing_for_fun_stands_before_help(answers, helped):
    harmful = {
        one.text: hit["id"]
        for one in sentences()[::_EACH]
        if helped[one.text]
        for hit in answers[one.text]["hits"]
        if _LEISURE.intersection(offer(hit["id"])["topics"])
    }
    assert harmful == {}


def test_whoever_is_in_need_meant_every_word(answers):
    assert [text for text, answer in answers.items() if answer["help"] and answer["corrections"]] == []


def test_nobody_who_is_named_is_invented(helped):
    named = {id_ for ids in helped.values() for id_ in ids}
    assert len(named) >= 10
    assert [id_ for id_ in named if offer(id_).get("example")] == []


def test_a_sentence_in_need_is_heard_alike_on_both_sides(node):
    words = sorted({word for one in sentences() for word in folded_words(one.text)})
    assert node("heard", words) == [heard(word) for word in words]


def test_a_need_is_heard_wherever_it_stands(county_node):
    before = "wir sind vor zwei jahren nach senden gezogen und seit dem ist er so anders und ich weiß nicht was ich tun soll denn "
    for times in range(4):
        text = f"{before * times}gestern hat er mich geschlagen"
        assert county_node("helped", [text])[0][0] == "hilfetelefon-gewalt-gegen-frauen", text


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u200c"])
def test_signs_that_nobody_sees_hide_no_need(county_node, sign):
    assert county_node("helped", [f"ich denke an sui{sign}zid"])[0][0] == "telefonseelsorge"
