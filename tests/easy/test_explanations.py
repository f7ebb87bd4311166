"""The explanations that LS15 proposes for the glossary are in Easy Language themselves."""

import pytest
import yaml

from generator.checker.checker import Checker
from generator.checker.lists import read_table
from generator.checker.passage import Line, Passage
from generator.checker.tokens import split_sentences
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_WORDS = read_table("hard_words.txt")


def test_explanations_are_easy() -> None:
    """Whoever copies a proposed explanation gets no new finding; another hard word in it is the only exception."""
    checker = Checker(Vocabulary())
    for word, explanation in _WORDS.items():
        text = Passage(tuple(Line(piece) for _, piece in split_sentences(explanation)))
        found = [f for f in checker.check(text) if f.level is not Level.HINT and f.code not in {"LS15", "LS16"}]
        assert not found, (word, found)


@pytest.mark.parametrize("name", ["office_words.txt", "idioms.txt"])
def test_nothing_harder_is_proposed(name: str) -> None:
    """What stands in the place of a word of offices, or says what a saying means, has no hard word of its own."""
    checker = Checker(Vocabulary())
    hard = [
        (said, found.words)
        for said in read_table(name).values()
        for found in checker.check(Passage((Line(said),)))
        if found.level is not Level.HINT and found.code in {"LS09", "LS12", "LS15", "LS28"}
    ]
    assert hard == []


@pytest.mark.parametrize("word", ["Sorge-Recht", "Attest", "Sozial-Pädagogin"])
def test_proposed_entries_are_yaml(word: str) -> None:
    """The proposal can be copied into the glossary as it is: one sentence an entry, colons in quotation marks."""
    checker = Checker(Vocabulary(explained_in="content/glossary.yml"))
    (finding,) = (f for f in checker.check(Passage((Line(f"Das ist {word}."),))) if f.code == "LS15")
    entry = yaml.safe_load("{" + finding.suggestion.partition("zum Beispiel: ")[2] + "}")
    assert entry["word"] == word
    assert [len(split_sentences(sentence)) for sentence in entry["explanation"]] == [1] * len(entry["explanation"])
