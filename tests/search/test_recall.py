"""Questions with known answers: each class is found as well as the targets of the search ask for."""

from collections import defaultdict
from statistics import mean

import pytest

from tests.search.questions import questions, recall

TARGETS = {
    "exact": 0.97, "inflected": 0.95, "umlaut": 0.97, "typo": 0.97, "part": 0.95, "split": 0.95,
    "synonym": 0.90, "age": 0.95, "topic+place": 0.97, "phrase": 0.85,
}  # fmt: skip


@pytest.mark.parametrize("name", TARGETS)
def test_a_class_is_found(search, name):
    found = {
        question.text: recall(search(question.text), question.ids) for question in questions() if question.name == name
    }
    assert mean(found.values()) >= TARGETS[name], {text: value for text, value in found.items() if value < 1}


def test_every_question_has_a_class_and_an_answer(search):
    sizes = defaultdict(int)
    for question in questions():
        sizes[question.name] += 1
        assert question.ids and search(question.text), question.text
    assert set(sizes) == set(TARGETS) and min(sizes.values()) >= 2
