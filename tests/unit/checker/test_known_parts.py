"""The parts of words that the model knows or guesses."""

import pytest
from HanTa import HanoverTagger

from generator.checker.known_parts import Parts

_HANTA = HanoverTagger.HanoverTagger("morphmodel_ger.pgz")
_PARTS = Parts(_HANTA)
_WORDS = [
    "kindergartens",
    "geprüft",
    "anmelden",
    "schönsten",
    "häusern",
    "ging",
    "a",
    "ab",
    "xyz",
    "xyzzyq",
    "karominlichkeit",
    "familienbegleitungsangebote",
    "großelternstammtisch",
    "wiesenflitzern",
    "coesfelder",
    "barrierefreiheitserklärung",
]


@pytest.mark.parametrize("word", _WORDS)
def test_the_parts_are_those_of_the_library(word: str) -> None:
    for kind in ("NN", "VV(PP)", "VV(FIN)", "ADJ(A)", "NE"):
        target = -_HANTA.tag2int[kind]
        found = _PARTS.way(word, target)
        assert not found or found == _HANTA.analyze_viterbi(word, target)


@pytest.mark.parametrize("word", _WORDS)
def test_the_kinds_are_those_of_the_library(word: str) -> None:
    wanted, found = _HANTA.analyze_forward(word), _PARTS.kinds(word)
    assert [kind for kind, _ in found] == [kind for kind, _ in wanted]
    assert [chance for _, chance in found] == pytest.approx([chance for _, chance in wanted])


def test_a_word_of_no_kind_has_no_way() -> None:
    assert _PARTS.way("kinder", -_HANTA.tag2int["NN"]) != []
    assert _PARTS.way("", -_HANTA.tag2int["NN"]) == []


def test_each_part_of_an_unknown_word_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    guess = Parts._guess
    monkeypatch.setattr(Parts, "_guess", lambda self, *part: asked.append(part) or guess(self, *part))
    word = "karominlichkeitschulterbergen"
    _PARTS.kinds(word)
    assert 0 < len(asked) <= len(word) * (len(word) + 1) / 2
