"""What families rely on and no source says."""

import pytest

from generator.checks import run_checks
from tests.builders import OFFER, read_catalog, write_site

_SOURCES = "sources: [{name: Kreis, date: 2026-11-01, kind: official, note: nichts}]\n"
_COST = "cost: {kind: paid, amount: 5}\n"


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        (_COST + _SOURCES, ["W387"]),
        (_COST, []),
        (_COST + _SOURCES + "verified: {date: 2026-11-01, by: Eva}\n", []),
        (_COST + _SOURCES.replace("nichts", "5 Euro"), []),
        (_COST + _SOURCES + "example: yes\n", ["W388"]),
        ("example: yes\nverified: {date: 2026-11-01, by: Eva}\n", ["W388"]),
        ("example: yes\n", []),
    ],
)
def test_only_what_names_sources_is_asked_for_them(tmp_path, more, codes):
    write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": OFFER + more})
    found = [
        problem for problem in run_checks(read_catalog(tmp_path)[0]) if problem.code in ("W385", "W386", "W387", "W388")
    ]
    assert [problem.code for problem in found] == codes


def test_a_finding_names_what_it_is_about(tmp_path):
    write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": OFFER + _COST + _SOURCES})
    (found,) = [problem for problem in run_checks(read_catalog(tmp_path)[0]) if problem.code == "W387"]
    assert "in keiner Quelle: 5 Euro." in found.message and found.field == "cost.amount"
