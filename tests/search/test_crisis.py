"""Sentences in need: whoever types one is told first whom to call, and nobody else is.

The sentences of `crisis.tsv` and `everyday.tsv` were written by people who had not seen the lists of `data/crisis/`. A line of
the first tells the kind, who writes, the language, the sentence and the numbers that may come first there.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from generator.search.crisis import heard
from generator.search.normalise import folded_words
from tests.search.node import Node

_HERE = Path(__file__).parent
_ROOT = Path(__file__).parents[2]
RIGHT, WRONG = 0.97, 0.01
_LEISURE = {"freizeit-treffs", "bewegung-ernaehrung", "ferien-betreuung", "eltern-kind-gruppen"}


class Sentence(NamedTuple):
    """Somebody in need, and whom they should call first."""

    kind: str
    who: str
    language: str
    text: str
    first: frozenset[str]
    """Numbers, digits alone; `any` where it matters only that somebody is named."""


@cache
def _sentences() -> tuple[Sentence, ...]:
    rows = [line.split("\t") for line in (_HERE / "crisis.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    return tuple(Sentence(*row[:4], frozenset(row[4].split("|"))) for row in rows)


@cache
def _everyday() -> tuple[str, ...]:
    return tuple(line.split("\t")[1] for line in (_HERE / "everyday.tsv").read_text(encoding="utf-8").splitlines()[1:])


@cache
def _offer(id_: str) -> dict:
    (path,) = (_ROOT / "content" / "offers").glob(f"*/{id_}.yml")
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _number(id_: str) -> str:
    return re.sub(r"\D", "", str(_offer(id_)["contact"]["phones"][0]["number"]))


@pytest.fixture(scope="module")
def answers(site_folder, tmp_path_factory):
    """What the county's own search answers: sentence → answer."""
    node = Node(tmp_path_factory.mktemp("crisis"))
    node("open", str(site_folder / "assets" / "search"))
    found = {text: node("search", text, {"limit": 3}) for text in [*(one.text for one in _sentences()), *_everyday()]}
    node.close()
    return found


def _is_right(sentence: Sentence, answer: dict) -> bool:
    help_ = [_number(line["id"]) for line in answer["help"]]
    return bool(help_) and ("any" in sentence.first or help_[0] in sentence.first)


def test_the_right_number_comes_first(answers):
    wrong = [one for one in _sentences() if not _is_right(one, answers[one.text])]
    share = 1 - len(wrong) / len(_sentences())
    told = "\n".join(f"{one.kind} {one.who} {one.language}: {one.text}" for one in wrong)
    assert len(_sentences()) >= 800 and share >= RIGHT, f"{share:.3f}\n{told}"


@pytest.mark.parametrize("language", ["de", "en", "uk", "ru", "ar", "tr", "pl", "ro"])
def test_no_language_is_left_behind(answers, language):
    own = [one for one in _sentences() if one.language == language]
    right = sum(_is_right(one, answers[one.text]) for one in own)
    assert len(own) >= 30 and right / len(own) >= RIGHT - 0.05


def test_whoever_is_in_no_need_is_not_alarmed(answers):
    alarmed = [text for text in _everyday() if answers[text]["help"]]
    assert len(_everyday()) >= 500 and len(alarmed) / len(_everyday()) <= WRONG, alarmed


def test_nothing_for_fun_stands_before_help(answers):
    harmful = {
        one.text: hit["id"]
        for one in _sentences()
        if answers[one.text]["help"]
        for hit in answers[one.text]["hits"]
        if _LEISURE.intersection(_offer(hit["id"])["topics"])
    }
    assert harmful == {}


def test_whoever_is_in_need_meant_every_word(answers):
    assert [one.text for one in _sentences() if answers[one.text]["help"] and answers[one.text]["corrections"]] == []


def test_nobody_who_is_named_is_invented(answers):
    named = {line["id"] for answer in answers.values() for line in answer["help"]}
    assert len(named) >= 10
    assert [id_ for id_ in named if _offer(id_).get("example")] == []


def test_a_sentence_in_need_is_heard_alike_on_both_sides(node):
    words = sorted({word for one in _sentences() for word in folded_words(one.text)})
    assert node("heard", words) == [heard(word) for word in words]
