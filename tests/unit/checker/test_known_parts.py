"""The parts of words that the model knows."""

from HanTa import HanoverTagger

from generator.checker.known_parts import way_through

_HANTA = HanoverTagger.HanoverTagger("morphmodel_ger.pgz")


def test_known_parts_are_those_of_the_library() -> None:
    for word in ("kindergartens", "geprüft", "anmelden", "schönsten", "häusern", "ging", "a"):
        for kind in ("NN", "VV(PP)", "VV(FIN)", "ADJ(A)"):
            found = way_through(_HANTA, word, -_HANTA.tag2int[kind])
            assert not found or found == _HANTA.analyze_viterbi(word, -_HANTA.tag2int[kind])


def test_a_word_of_other_parts_has_no_way() -> None:
    assert way_through(_HANTA, "xyzzyq", -_HANTA.tag2int["NN"]) == []
    assert way_through(_HANTA, "kinder", -_HANTA.tag2int["NN"]) != []
