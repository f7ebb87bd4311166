"""LS03: one statement a sentence."""

from tests.unit.checker.passages import COLUMN, problems, words


def test_two_statements_without_a_comma_are_found_where_the_words_begin() -> None:
    sentence = "Die Kinder malen und die Eltern reden."
    (problem,) = problems("LS03", sentence)
    assert problem.words == "malen … reden"
    assert problem.column == COLUMN + sentence.index("malen")


def test_a_joining_word_in_capitals_joins_too() -> None:
    assert words("LS03", "Die Kinder malen UND die Eltern reden.") == ["malen … reden"]
    assert words("LS03", "Die Kinder malen.") == []


def test_a_condition_in_front_is_allowed_once() -> None:
    assert words("LS03", "Wenn Ihr Kind krank ist, rufen Sie uns an.") == []
    assert words("LS03", "Wenn Ihr Kind krank ist, rufen Sie an und wir kommen.") == ["ist … kommen"]


def test_two_deeds_of_one_subject_are_one_statement() -> None:
    assert words("LS03", "Alle singen und tanzen zusammen.") == []
