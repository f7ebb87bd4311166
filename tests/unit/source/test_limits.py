"""How much one record may hold."""

from pathlib import Path

import pytest

from generator.catalog import build_catalog
from generator.problems import Level
from generator.source.files import read_sources
from generator.source.limits import LONGEST_LIST, LONGEST_PAGE, LONGEST_RECORD, LONGEST_TEXT, LONGEST_WORD
from generator.source.nodes import Mapping
from generator.source.parser import parse
from tests.builders import OFFER, TODAY, write_site

WORDS = "Wort " * (LONGEST_TEXT // 5)
"""YAML takes the last blank away."""


def found(text: str) -> tuple[bool, list[tuple[int, int, str]]]:
    """Whether a record was read, and what was reported."""
    node, problems = parse(text, "a.yml")
    assert all(problem.level is Level.ERROR and problem.message.endswith(".") for problem in problems)
    return isinstance(node, Mapping), [(p.line, p.column, p.code) for p in problems]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"a: [{'b, ' * LONGEST_LIST}b]", (1, 5 + 3 * LONGEST_LIST, "E245")),
        ("\n".join(f"a{n}: b" for n in range(LONGEST_LIST + 1)), (LONGEST_LIST + 1, 1, "E245")),
        ("\n".join(f"a{n}:" for n in range(LONGEST_LIST + 1)), (LONGEST_LIST + 1, 1, "E245")),
        (f"a: {WORDS}b", (1, 4, "E246")),
        (f"a: {'b' * (LONGEST_WORD + 1)}", (1, 4, "E247")),
        (f"a: {'b' * LONGEST_WORD}c d", (1, 4, "E247")),
        ("\n".join(f"a{n}: {WORDS}" for n in range(LONGEST_RECORD // LONGEST_TEXT + 1)), (5, 5, "E246")),
    ],
)
def test_what_is_too_much(text: str, place: tuple[int, int, str]) -> None:
    assert found(text) == (False, [place])


@pytest.mark.parametrize(
    "text",
    [
        f"a: [{'b, ' * (LONGEST_LIST - 1)}b]",
        "\n".join(f"a{n}: b" for n in range(LONGEST_LIST)),
        f"a: {WORDS[:-1]}",
        f"a: {'b' * LONGEST_WORD} {'c' * LONGEST_WORD}",
        "\n".join(f"a{n}: {WORDS[:-20]}" for n in range(LONGEST_RECORD // LONGEST_TEXT)),
    ],
)
def test_what_is_not(text: str) -> None:
    assert found(text) == (True, [])


def test_a_list_of_records_loses_only_those_that_are_too_large() -> None:
    many = "".join(f"- {{id: a{n}}}\n" for n in range(LONGEST_LIST))
    node, problems = parse(f"{many}- {{id: b, c: {'d' * (LONGEST_WORD + 1)}}}\n- {{id: e}}\n", "a.yml")
    assert isinstance(node, tuple) and [item["id"] for item in node[-2:]] == [f"a{LONGEST_LIST - 1}", "e"]
    assert [(p.line, p.code) for p in problems] == [(LONGEST_LIST + 1, "E247")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Wort\n" * (LONGEST_PAGE // 5 + 1), (1, "E246")),
        (f"# A\n\n{WORDS}b\n", (3, "E246")),
        (f"# A\n\nb\n\n{'b' * (LONGEST_WORD + 1)}\n", (5, "E247")),
    ],
)
def test_pages_too(tmp_path: Path, text: str, place: tuple[int, str]) -> None:
    path = "content/pages/lang.md"
    sources, _ = read_sources(write_site(tmp_path, {path: text}))
    catalog, problems = build_catalog(sources, TODAY)
    assert [(p.line, p.code) for p in problems if p.path == path] == [place]
    assert catalog is not None and {page.path for page in catalog.pages} == {
        "content/pages/imprint.md",
        "content/pages/imprint.easy.md",
    }


def test_what_it_hides_stays_secret(tmp_path: Path) -> None:
    hiding = f"{OFFER}locations: [{{street: Weg 7, visibility: hidden}}]\ndescription: {WORDS}b\n"
    sources, _ = read_sources(write_site(tmp_path, {"content/offers/adorf/haus.yml": hiding}))
    catalog, _ = build_catalog(sources, TODAY)
    assert catalog is not None and "haus" not in catalog.offers and len(catalog.remains) == 1
