"""The words of the glossary, as pages ask for them."""

from generator.model.records import GlossaryWord
from generator.words import known_words

_OFFICE = GlossaryWord(word="Jugend-Amt", hard=("Jugendamt",), explanation=("Das Amt hilft.", "Es ist da."))
_HELP = GlossaryWord(word="Hilfe", explanation=("Das Amt hilft.",))


def test_a_word_is_known_by_each_spelling_and_by_each_sentence_that_explains_it() -> None:
    found = known_words((_OFFICE, _HELP))
    assert found.entries == {"jugend-amt": _OFFICE, "hilfe": _HELP}
    assert found.spelt == {"jugend-amt": {"Jugend-Amt"}, "jugendamt": {"Jugend-Amt"}, "hilfe": {"Hilfe"}}
    assert found.told == {"Das Amt hilft.": {"Jugend-Amt", "Hilfe"}, "Es ist da.": {"Jugend-Amt"}}


def test_of_two_entries_of_one_word_the_last_is_taken() -> None:
    other = GlossaryWord(word="hilfe", explanation=("Jemand ist da.",))
    assert known_words((_HELP, other)).entries == {"hilfe": other}
