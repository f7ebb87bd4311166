"""Bad input never costs good output, and is never an exception: every file of a site broken in every way."""

import random

import pytest

from generator.engine import load_engine
from generator.pipeline import prepare
from generator.problems import has_errors
from generator.theme import find_theme
from tests.builders import SITE, TODAY, build, write_site
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


def _other_indentation(text: str, pick: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    place = pick.randrange(len(lines))
    lines[place] = " " * pick.randrange(6) + lines[place].lstrip(" ")
    return "".join(lines)


def _other_value(text: str, pick: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    place = pick.choice([number for number, line in enumerate(lines) if ": " in line or number == 0])
    lines[place] = f"{lines[place].partition(': ')[0]}: {pick.choice(VALUES)}\n"
    return "".join(lines)


VALUES = ["[]", "{}", "{a: b}", "[[a], {b: c}]", "", "~", "5", "-1", "2026-02-30", "99:99", "https://[", "tel:", '"\\0"', '"\\ud800"',
          "'  '", "|", ">-", "&x", "*x", "<<", "\u2028 # x", "[x](y/)", "<b>", "{{ x }}", "all", "\u0663", "9" * 300]  # fmt: skip
"""What stands where something else should."""
WAYS = [_without_a_line, _other_character, _twice, _wrong_values, _other_indentation, _other_value]


def stands(root) -> None:
    checked = prepare(root, TODAY)
    assert all(p.code and p.message for p in checked.problems)
    if checked.catalog is None:
        assert has_errors(checked.problems)
        return
    theme = find_theme(root)
    site = build(checked.published, checked.plan, checked.media, theme)
    assert site.pages.problems == ()
    if not has_errors(checked.problems):
        assert not has_errors(load_engine("plain")(site, theme, root / "site")), (
            "what the check calls fine can be written"
        )
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
    write_site(tmp_path, {**FILES, name: way(FILES[name], pick)})
    stands(tmp_path)
