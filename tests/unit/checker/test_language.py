"""Kinds of words and their basic forms."""

import pytest
from HanTa import HanoverTagger

from generator.checker.language import is_common_word, tag
from generator.checker.tokens import tokenize
from tests.easy.gold import read_gold


@pytest.mark.parametrize(
    ("sentence", "word", "kind", "lemma"),
    [
        ("Das Jugend-Amt hilft.", "Jugend-Amt", "NN", "Amt"),
        ("Das Jugend·amt hilft.", "Jugend·amt", "NN", "Amt"),
        ("Wir be-zahlen das.", "be-zahlen", "VV(FIN)", "bezahlen"),
        ("Wir be\u00adzahlen das.", "be\u00adzahlen", "VV(FIN)", "bezahlen"),
        ("Am 2541-1890 ist zu.", "2541-1890", "CARD", "2541-1890"),
        ("Am Montag - immer.", "-", "$(", "-"),
        ("Das ist das ABC-Haus.", "ABC-Haus", "NN", "Haus"),
    ],
)
def test_a_word_with_hyphens_is_read_as_its_last_part(sentence: str, word: str, kind: str, lemma: str) -> None:
    (found,) = (token for token in tag(tokenize(sentence)) if token.text == word)
    assert (found.tag, found.lemma) == (kind, lemma)
    assert found.start == sentence.index(word)


def test_nothing_has_no_words() -> None:
    assert tag(()) == ()


def test_verbs_that_carry_a_sentence() -> None:
    found = {token.low: token.is_finite for token in tag(tokenize("Kommen Sie und helfen wir allen Kindern."))}
    assert found["kommen"] and not found["kindern"]


@pytest.mark.parametrize(("word", "is_known"), [("haus", True), ("kommt", True), ("xyzzy", False)])
def test_whether_a_word_is_common(word: str, is_known: bool) -> None:
    assert is_common_word(word) is is_known


def test_the_short_ways_find_what_the_library_finds() -> None:
    hanta = HanoverTagger.HanoverTagger("morphmodel_ger.pgz")
    texts = [text for rule in ("LS04", "LS12", "LS15") for _, text in read_gold(rule)]
    for tokens in map(tokenize, (*texts, "Xyzzyq Ümmelfratz.", "Die Hurrakiprogramme -- 7 a ß !")):
        words = [token.text for token in tokens if "-" not in token.text and "·" not in token.text]
        found = [(token.tag, token.lemma) for token in tag(tuple(token for token in tokens if token.text in words))]
        assert found == [(str(kind), str(lemma)) for _, lemma, kind in hanta.tag_sent(words)]


def test_the_model_is_asked_once_for_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    analyze = HanoverTagger.HanoverTagger._analyze

    def counted(self: object, word: str, *rest: object) -> object:
        asked.append(word)
        return analyze(self, word, *rest)

    monkeypatch.setattr(HanoverTagger.HanoverTagger, "_analyze", counted)
    for _ in range(3):
        tag(tokenize("Der Brumselkurs hilft dem Brumselkurs."))
    assert asked.count("brumselkurs") == 1
