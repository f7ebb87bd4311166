"""Bad input never costs good output, and is never an exception: every file of a site broken in every way."""

import random

import pytest

from generator.pipeline import build, prepare
from generator.problems import has_errors
from generator.theme import find_theme
from tests.builders import SITE, TODAY, write_site
from tests.examples.test_examples import HERE

EVERYTHING = (HERE / "valid" / "everything.yml").read_text(encoding="utf-8")
FILES = {**SITE, "content/offers/all/beispiel.yml": EVERYTHING}


def _without_a_line(text: str, pick: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    del lines[pick.randrange(len(lines))]
    return "".join(lines)


def _other_character(text: str, pick: random.Random) -> str:
    place = pick.randrange(len(text))
    return text[:place] + pick.choice("\t:-[]{}#&*!'\"|>%@`,?\u00a0\x07ß😀\n ") + text[place + 1 :]


def _twice(text: str, pick: random.Random) -> str:
    return text + text


def _wrong_values(text: str, pick: random.Random) -> str:
    return text.replace(": [", ": {x: [").replace("]", "]}") if pick.random() < 0.5 else text.replace("- ", "")


WAYS = [_without_a_line, _other_character, _twice, _wrong_values]


def stands(root) -> None:
    checked = prepare(root, TODAY)
    assert all(p.code and p.message for p in checked.problems)
    if checked.catalog is None:
        assert has_errors(checked.problems)
        return
    site = build(checked.published, checked.plan, checked.sources.media, find_theme(root))
    assert ("404.html" in site.pages and "leicht/" in site.pages) or checked.catalog.site.editions != (
        "de",
        "de-simple",
    )


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_missing_or_empty_file(name, tmp_path):
    write_site(tmp_path, {**FILES, name: None})
    stands(tmp_path)
    write_site(tmp_path, {**FILES, name: ""})
    stands(tmp_path)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("name", sorted(FILES))
def test_a_broken_file(name, way, tmp_path):
    pick = random.Random(f"{name} {way.__name__}")
    for _ in range(3):
        write_site(tmp_path, {**FILES, name: way(FILES[name], pick)})
        stands(tmp_path)
