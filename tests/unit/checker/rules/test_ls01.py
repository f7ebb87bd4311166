"""LS01: every sentence stands on a line of its own."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


def test_each_sentence_but_the_first_of_a_line_is_found_where_it_starts() -> None:
    line = "Das ist gut. Wir helfen. Ja."
    found = problems("LS01", line, "Das kostet nichts.")
    assert [(p.line, p.column, p.words, p.level) for p in found] == [
        (10, COLUMN + line.index(sentence), sentence, Level.ERROR) for sentence in ("Wir helfen.", "Ja.")
    ]
    assert found[0].message == "In dieser Zeile steht mehr als ein Satz."


@pytest.mark.parametrize(
    ("sentence", "start"), [("Kommen Sie bitte heute.", "Kommen Sie bitte heute."), ("Eins 2 3 4 5.", "Eins 2 3 4 …")]
)
def test_the_suggestion_quotes_at_most_four_words(sentence: str, start: str) -> None:
    (found,) = problems("LS01", f"Das ist gut. {sentence}")
    assert found.suggestion == f"Bitte eine neue Zeile beginnen mit: „{start}“"


def test_only_a_call_of_one_word_may_stand_before_a_sentence() -> None:
    assert words("LS01", "Achtung! Das ist heiß.") == []
    assert words("LS01", "Bitte Achtung! Das ist heiß.") == ["Das ist heiß."]
    assert words("LS01", "Achtung. Das ist heiß.") == ["Das ist heiß."]


def test_what_has_no_word_is_no_sentence() -> None:
    assert words("LS01", "Das ist gut. 5!") == []
