"""What a record rests on: who says it, whether the text is old, and whether anybody firm is among them."""

from datetime import date
from typing import get_args

import pytest

from generator.facts.sources import Origin, Provenance, is_hearsay
from generator.model.parts import FactSource, SourceKind
from tests.unit.facts.written import make_facts


def _told(*rows: str) -> Provenance:
    return make_facts("sources: [" + ", ".join(f"{{{row}}}" for row in rows) + "]").status.sources


def test_without_sources_there_are_none() -> None:
    assert make_facts("").status.sources == Provenance((), (), None, are_hearsay=False)


def test_a_source_is_called_by_its_name_or_by_its_host() -> None:
    told = _told("name: Kreis, url: 'https://kreis.de/', date: 2026-08-01, kind: official, note: 02541 18-0",
                 "url: 'https://www.liste.de/hilfe/', date: 2026-07-01, kind: secondary")  # fmt: skip
    assert told.origins == (
        Origin("Kreis", "official", "https://kreis.de/", date(2026, 8, 1), None, False, "02541 18-0"),
        Origin("liste.de", "secondary", "https://www.liste.de/hilfe/", date(2026, 7, 1), None, False, ""),
    )
    assert told.seen == date(2026, 8, 1)


@pytest.mark.parametrize(
    ("year", "told", "is_old"),
    [(2026, None, False), (2025, 2025, False), (2024, 2024, False), (2023, 2023, True), (2012, 2012, True)],
)
def test_a_text_is_old_where_its_year_ended_more_than_24_months_ago(year: int, told: int | None, is_old: bool) -> None:
    (origin,) = _told(f"name: Kreis, date: 2026-08-01, kind: official, year: {year}").origins
    assert (origin.year, origin.is_old) == (told, is_old)


def test_the_best_source_stands_first_and_the_law_once() -> None:
    told = _told(
        "name: Liste, date: 2026-08-01, kind: secondary",
        "name: § 1 BGB, date: 2026-08-01, kind: law",
        "name: § 2 BGB, date: 2026-08-01, kind: law",
        "name: Zeitung, date: 2026-08-01, kind: press",
        "name: Land, date: 2026-08-01, kind: authority",
        "name: Kreis, date: 2026-08-01, kind: official",
        "name: Kreis, date: 2026-07-01, kind: official",
    )
    assert [origin.name for origin in told.best] == ["Kreis", "Land", "§ 1 BGB", "Zeitung", "Liste"]
    assert len(told.origins) == 7 and told.origins[0].name == "Liste", "all of them in the editor's order"


@pytest.mark.parametrize(
    ("kinds", "hearsay"),
    [(["secondary"], True), (["press", "secondary"], True), (["secondary", "official"], False),
     (["authority"], False), (["law"], False)],
)  # fmt: skip
def test_a_list_of_somebody_else_and_a_newspaper_are_hearsay(kinds: list[str], hearsay: bool) -> None:
    told = [FactSource.model_validate({"name": "x", "date": "2026-08-01", "kind": kind}) for kind in kinds]
    assert is_hearsay(tuple(told)) is hearsay
    assert _told(*(f"name: x, date: 2026-08-01, kind: {kind}" for kind in kinds)).are_hearsay is hearsay


def test_every_kind_of_source_of_a_record_is_one() -> None:
    assert {*get_args(SourceKind)} == {*get_args(FactSource.model_fields["kind"].annotation)}
    found = _told(*(f"name: {kind}, date: 2026-08-01, kind: {kind}" for kind in reversed(get_args(SourceKind))))
    assert [origin.kind for origin in found.best] == [*get_args(SourceKind)], "the one that knows best first"
