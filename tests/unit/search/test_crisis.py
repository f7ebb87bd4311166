"""The lists of sentences in need, and the files that are made of them."""

import json
import re

import pytest

from generator.model.crisis import CrisisHelp
from generator.search import crisis
from generator.search.language import read_lines
from generator.search.normalise import heard


def _file(name: str) -> dict:
    files = crisis.crisis_files({"plain": ("a", "gone", "b")}, {"a": 4, "b": 2}, [2, 4])
    return json.loads(files[crisis.LISTS.index(name)].partition(b"\n")[0])


def test_settings_know_every_need_and_no_other() -> None:
    fields = set(CrisisHelp.model_fields)
    plain = {field.removesuffix("_young").removesuffix("_about") for field in fields}
    assert plain == set(crisis.needs()) and plain <= fields


@pytest.mark.parametrize("name", crisis.LISTS)
def test_a_list_names_needs_and_classes_that_there_are(name: str) -> None:
    first, own = _file(crisis.LISTS[0]), _file(name)
    assert {need for need, _ in own["patterns"]} | set(own["whole"]) <= set(crisis.needs())
    used = {
        found
        for line in read_lines(f"crisis/{name}.txt")
        for found in re.findall(r"@(\w+)(?! =)\b", line.partition(" = ")[2] or line)
    }
    assert used <= set(own["classes"]) | set(first["classes"])


def test_the_first_file_tells_who_helps_and_may_come_first() -> None:
    files = crisis.crisis_files({"plain": ("a", "gone", "b"), "hunger": ("b",)}, {"a": 4, "b": 2}, [2, 4])
    head, _, rest = files[0].partition(b"\n")
    told = json.loads(head)
    assert told["lines"] == [["a", 4], ["b", 2]] and told["help"] == {"plain": [0, 1], "hunger": [1]}
    assert list(rest) == [2, 4, 2]
    assert len(files) == len(crisis.LISTS) and all("help" not in json.loads(one) for one in files[1:])


@pytest.mark.parametrize(
    ("word", "spoken"),
    [("schlaegt", "schlaegt"), ("vergewaltigt", "fergewaltigt"), ("schmitt", "schmit"), ("tathy", "tati")],
)
def test_words_are_kept_as_they_sound(word: str, spoken: str) -> None:
    assert heard(word) == spoken


def test_a_line_is_folded_and_keeps_its_signs() -> None:
    lines = [line for line in read_lines("crisis/de.txt") if line.startswith("=")]
    assert any("notfall" in line for line in lines)
    assert "notfal" in _file("de")["whole"]["plain"].split("|")
