"""Texts in Easy Language that were written as one block."""

from pathlib import Path

import pytest

from generator.catalog import build_catalog
from generator.model.written import Offer
from generator.source.files import read_sources
from tests.builders import OFFER, TODAY, write_site

_FILE = "content/offers/adorf/kurs.yml"


def _read(tmp_path: Path, text: str) -> tuple[Offer, list[tuple[str, int, int]]]:
    """The offer with an easy text of those lines, and what is said of the text."""
    root = write_site(tmp_path, {_FILE: OFFER + "easy:\n  title: Kurs\n" + text})
    catalog, problems = build_catalog(read_sources(root)[0], TODAY)
    assert catalog is not None
    return catalog.offers["kurs"], [
        (p.code, p.line - len(OFFER.split("\n")), p.column) for p in problems if p.path == _FILE
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  text: |\n    Wir helfen.\n    Das kostet nichts.\n",
        "  text: |\n    Wir helfen. Das kostet nichts.\n",
        "  text: >\n    Wir helfen.\n\n    Das kostet nichts.\n",
        "  text: Wir helfen. Das kostet nichts.\n",
        '  text: "Wir helfen.\n    Das kostet nichts."\n',
        "  text:\n    - |\n      Wir helfen.\n      Das kostet nichts.\n",
        "  text:\n    - >-\n      Wir helfen.\n\n      Das kostet nichts.\n",
    ],
)
def test_each_sentence_is_a_line_and_that_is_told_once(tmp_path: Path, text: str) -> None:
    offer, told = _read(tmp_path, text)
    assert offer.easy is not None and offer.easy.text == ("Wir helfen.", "Das kostet nichts.")
    assert [code for code, _, _ in told] == ["W237"]


def test_a_sentence_alone_in_its_line_is_nothing_to_tell(tmp_path: Path) -> None:
    offer, told = _read(tmp_path, "  text:\n    - Wir helfen.\n    - heading: Geld\n    - list: [ein Heft]\n")
    assert offer.easy is not None and len(offer.easy.text) == 3 and told == []


def test_bullets_are_no_part_of_sentences(tmp_path: Path) -> None:
    offer, _ = _read(tmp_path, "  text: |\n    Bitte mitbringen:\n    - ein Heft\n    - einen Stift\n")
    assert offer.easy is not None and offer.easy.text == ("Bitte mitbringen:", "ein Heft", "einen Stift")
