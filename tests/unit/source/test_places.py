"""Where a character of a text stands in its file; what holds for all texts is in tests/property/test_places.py."""

import pytest

from generator.source import places
from generator.source.nodes import Mapping, Scalar
from generator.source.parser import parse


def test_a_text_full_of_links_is_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each link is asked for its place; thousands in one text took seconds."""
    links = 500
    node, _ = parse("note: |\n" + "  [a](b)\n" * links, "x.yml")
    assert isinstance(node, Mapping) and isinstance(node["note"], Scalar)
    text, looked = node["note"], 0
    seen = places._seen

    def counted(written: str) -> object:
        nonlocal looked
        looked += 1
        return seen(written)

    monkeypatch.setattr(places, "_seen", counted)
    found = [places.place_at(text, start) for start in range(0, len(text), len("[a](b)\n"))]
    assert found == [(line + 2, 3) for line in range(links)]
    assert looked == 1
