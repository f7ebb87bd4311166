"""The lists of sentences in need, and the files that are made of them."""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from generator.model.crisis import CrisisHelp
from generator.search import crisis, in_need
from generator.search.language import read_lines
from generator.search.normalise import heard
from generator.search.signs import is_anywhere, matches


@cache
def _files() -> crisis.PatternFiles:
    return crisis.pattern_files()


def _head(name: str) -> list[Any]:
    """What the signs of a list tell: its first file, where the others begin, signs that begin anywhere, spellings."""
    found: list[Any] = json.loads(_files().signs[crisis.LISTS.index(name)])
    return found


def _parts(name: str) -> list[Mapping[str, str]]:
    """The files of a list: sign → the lines that have it."""
    place = crisis.LISTS.index(name)
    starts = [json.loads(head)[0] for head in _files().signs] + [len(_files().crisis)]
    return [json.loads(file) for file in _files().crisis[starts[place] : starts[place + 1]]]


def test_settings_know_every_need_and_no_other() -> None:
    fields = set(CrisisHelp.model_fields)
    plain = {field.removesuffix("_young").removesuffix("_about") for field in fields}
    assert plain == set(crisis.needs()) and plain <= fields


@pytest.mark.parametrize("name", crisis.LISTS)
def test_a_list_uses_classes_that_there_are(name: str) -> None:
    classes = [set(json.loads(_files().classes[place])) for place in (0, crisis.LISTS.index(name))]
    used = {
        found
        for line in read_lines(f"crisis/{name}.txt")
        for found in re.findall(r"@(\w+)(?! =)\b", line.partition(" = ")[2] or line)
    }
    assert used and used <= set.union(*classes)


@pytest.mark.parametrize("name", crisis.LISTS)
def test_every_line_of_a_list_stands_with_each_of_its_signs(name: str) -> None:
    made = crisis._compiled(name)
    lines = {line for part in _parts(name) for text in part.values() for line in text.split("\n")}
    assert lines == set(made.patterns)
    assert {int(line.partition(" ")[0]) for line in lines} <= set(range(len(crisis.needs())))


@pytest.mark.parametrize("name", crisis.LISTS)
def test_a_list_tells_where_its_files_begin(name: str) -> None:
    _, starts, anywhere, _ = _head(name)
    files = _parts(name)
    begun = [next(iter(part)) for part in files]
    assert (
        starts.split() == sorted(starts.split()) == [sign.partition("*")[0] for sign in begun if not is_anywhere(sign)]
    )
    assert [signs.split("|") for signs in anywhere] == [list(part) for part in files if is_anywhere(next(iter(part)))]
    assert len(files) == len(starts.split()) + len(anywhere) > 10


def test_the_files_of_a_list_follow_those_of_the_one_before() -> None:
    firsts = [json.loads(head)[0] for head in _files().signs]
    assert firsts[0] == 0 and firsts == sorted(set(firsts)) and len(_files().classes) == len(crisis.LISTS)


def test_the_words_of_most_questions_ask_for_small_files() -> None:
    sizes = [len(content) for content in _files().crisis]
    assert max(sizes) < 3 * crisis._ROOM and sum(sizes) / len(sizes) < crisis._ROOM


def test_it_tells_who_helps_and_may_come_first() -> None:
    help_for, numbers, voices = (
        {"plain": ("a", "gone", "b"), "hunger": ("b",)},
        {"a": 4, "b": 2},
        ("suicide", "suicide_young"),
    )
    head, _, rest = crisis.help_file(help_for, numbers, [2, 4], voices).partition(b"\n")
    told = json.loads(head)
    assert told["lines"] == [["a", 4], ["b", 2]] and told["help"] == {"plain": [0, 1], "hunger": [1]}
    assert told["needs"] == list(crisis.needs()) and told["voices"] == ["suicide", "suicide_young"]
    assert list(rest) == [2, 4, 2]


def test_every_voice_is_one_that_settings_know() -> None:
    assert set(in_need.voices()) <= set(CrisisHelp.model_fields) | {
        f"{need}{who}" for need in crisis.needs() for who in crisis.WHO
    }


@pytest.mark.parametrize(
    ("word", "spoken"),
    [("schlaegt", "schlaegt"), ("vergewaltigt", "fergewaltigt"), ("schmitt", "schmit"), ("tathy", "tati")],
)
def test_words_are_kept_as_they_sound(word: str, spoken: str) -> None:
    assert heard(word) == spoken


def test_a_text_that_is_the_whole_question_stands_by_its_first_word() -> None:
    plain = crisis.needs().index("plain")
    whole = {
        sign: [line for line in text.split("\n") if line.partition(" ")[2].startswith("=")]
        for part in _parts("de")
        for sign, text in part.items()
    }
    assert f"{plain} =notfal" in whole["notfal"], "folded, and as it sounds"
    assert all(matches(sign, line.partition("=")[2].split()[0]) for sign, lines in whole.items() for line in lines)
