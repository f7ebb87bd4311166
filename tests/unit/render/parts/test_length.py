"""Pages of sentences that do not get too long."""

from markupsafe import Markup

from generator.render.parts.answers import Question
from generator.render.parts.length import MOST_WORDS, fold_long, word_count
from generator.render.parts.views import SentenceItem, Word


def _answer(key: str, words: int, is_folded: bool = False) -> Question:
    item = SentenceItem("sentence", Markup("<b>Wort</b> " * words))
    return Question(key, key, known=True, items=(item,), is_folded=is_folded)


def _folded(answers: list[Question], beside: int, is_sensitive: bool = False) -> list[str]:
    return [answer.key for answer in fold_long(answers, beside, is_sensitive) if answer.is_folded]


def test_a_short_page_shows_all_but_what_is_always_folded() -> None:
    assert _folded([_answer("who", 20), _answer("when", 60), _answer("access", 90, is_folded=True)], 100) == ["access"]


def test_of_a_long_page_the_longest_answers_open_on_demand_and_no_more_than_needed() -> None:
    answers = [
        _answer("who", 90),
        _answer("where", 40),
        _answer("when", 80),
        _answer("cost", 30),
        _answer("unknown", 9),
    ]
    assert _folded(answers, 60) == ["when"]
    assert _folded(answers, 100) == ["where", "when"]
    assert _folded(answers, MOST_WORDS) == ["where", "when", "cost"], "who reads on asks first whom it is for"


def test_a_sensitive_page_has_more_above() -> None:
    answers = [_answer("when", 90), _answer("where", 20)]
    assert _folded(answers, 120) == [] and _folded(answers, 120, is_sensitive=True) == ["when"]


def test_words_are_counted_as_people_see_them() -> None:
    word = Word("Jugend-Amt", "a", (), (Markup("Das Jugend-Amt hilft."),))
    items = (
        SentenceItem("sentence", Markup('Das <dfn>Jugend-Amt</dfn> <a href="x y">hilft</a>.'), words=(word,)),
        SentenceItem("list", Markup(""), (Markup("eins"), Markup("zwei drei"))),
        SentenceItem("answering", Markup("2026-11-26/2026-12-23 14:00")),
    )
    assert word_count(items) == 3 + 3 + 3
