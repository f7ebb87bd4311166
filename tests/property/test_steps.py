"""What one record costs: calls are counted, not seconds, for a quarter of a MiB in every shape that is known to explode."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from generator.checker.text_files import read_plain_text
from generator.pipeline import prepare
from tests.builders import OFFER, SITE, TODAY, write_site

SIZE = 250_000
MOST = 1_500_000
"""Calls of functions, in Python and in C: about a second."""


def rep(text: str) -> str:
    return (text * (SIZE // len(text.encode()) + 1))[:SIZE]


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def calls(run: Callable[[], object]) -> int:
    """How many functions, in Python and in C, are called while something runs."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count


def steps(root: Path, files: dict[str, str | None]) -> int:
    """How many functions are called until everything about a site is known."""
    write_site(root, files)
    return calls(lambda: prepare(root, TODAY))


SHAPES = {
    "one word": rep("a"),
    "a compound": "S" + rep("chuls"),
    "abab": rep("ab"),
    "short forms": rep("z. B. "),
    "hyphens": rep("nicht-"),
    "sentences": rep("Wir helfen Ihnen gern bei vielen Fragen zu der Familie. "),
    "marks": rep("!?;:"),
    "brackets": rep("["),
    "stars": rep("a**b"),
    "pictures": rep("![[]()"),
    "digits": rep("1"),
    "lines": rep("Wir helfen Ihnen.\n"),
    "soft hyphens": rep("\u00ada"),
}
FIELDS = {
    "description": "description: {}",
    "easy": "easy: {{text: [{}]}}",
    "keywords": "keywords: [{}]",
    "secret": "locations: [{{street: {}, visibility: hidden}}]",
}
PIECES = {
    name: [quoted(text[at : at + 490].replace("\n", " ").strip()) for at in range(0, 98_000, 490)]
    for name, text in SHAPES.items()
}
"""Each shape again in pieces that pass every limit."""


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_in_every_field(tmp_path: Path, shape: str) -> None:
    offers: dict[str, str | None] = {
        f"content/offers/adorf/{field}.yml": f"{OFFER}{line.format(quoted(SHAPES[shape]))}\n"
        for field, line in FIELDS.items()
    }
    assert steps(tmp_path, offers) < MOST


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_in_pieces(tmp_path: Path, shape: str) -> None:
    easy = f"{OFFER}easy: {{text: [{', '.join(PIECES[shape])}]}}\n"
    # The language model takes more steps for a second than other code.
    assert steps(tmp_path, {"content/offers/adorf/easy.yml": easy}) < 3 * MOST


def many(number: int, text: str) -> str:
    return "[" + ", ".join(text.format(n) for n in range(number)) + "]"


LISTS = {
    "references to nothing": f"{OFFER}next: {many(499, 'nichts-{}')}\nprogrammes: {many(499, 'nichts-{}')}\n",
    "too many references": f"{OFFER}next: {many(14_000, 'nichts-{}')}\n",
    "unknown fields": f"{OFFER}cost: {{{', '.join(f'feld{n}: a' for n in range(14_000))}}}\n",
    "hidden places": OFFER
    + "locations: "
    + many(
        499, "{{visibility: hidden, name: Haus am See {0}, street: Amselweg {0}, latitude: 52.1{0}, longitude: 7.2{0}}}"
    )
    + f"\ndocuments: {many(499, 'Text {0} bei 52,1{0} und 8,1{0}')}\n",
    "sentences and exceptions": f"{OFFER}easy: {{text: {many(499, 'Das ist nicht gut.')}, "
    f"allow: {many(499, '{{rule: LS10, words: wort {0}, reason: Grund}}')}}}\n",
}


@pytest.mark.parametrize("record", LISTS.values(), ids=LISTS)
def test_every_long_list(tmp_path: Path, record: str) -> None:
    others: dict[str, str | None] = {f"content/offers/adorf/n{n}.yml": OFFER for n in range(50)}
    base = steps(tmp_path / "base", dict(others))
    assert steps(tmp_path / "more", {**others, "content/offers/adorf/viel.yml": record}) - base < 1.5 * MOST


@pytest.mark.parametrize("parent", ["t{before}", "t{after}"])
def test_a_chain_of_topics_costs_as_much_as_it_is_long(tmp_path: Path, parent: str) -> None:
    def topics(number: int) -> dict[str, str | None]:
        lines = [
            f"- {{id: t{n}, title: Thema {n}, parent: {parent.format(before=max(n - 1, 0), after=n + 1)}}}\n"
            for n in range(number)
        ]
        return {"content/topics.yml": SITE["content/topics.yml"] + "".join(lines)}

    short, long = steps(tmp_path / "short", topics(300)), steps(tmp_path / "long", topics(900))
    assert long < 4 * short


@pytest.mark.parametrize("opened", ["<!--", "<script>", "```a\n", "---\n", "[a]((", "*a ", "<a "])
def test_markdown_that_nobody_closes_costs_as_much_as_it_is_long(opened: str) -> None:
    def read(number: int) -> int:
        return calls(lambda: read_plain_text((opened * number).encode(), "a.md"))

    assert read(6_000) < 5 * read(2_000)
