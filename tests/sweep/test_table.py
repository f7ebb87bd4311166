"""The table of sizes, and what of a page is too large."""

import csv

import pytest

from tests.sweep.table import add_to_table, limit_faults, row


@pytest.mark.parametrize(
    ("size", "faults"),
    [
        ({"kind": "topic", "height": 6_000, "top": 150}, []),
        ({"kind": "topic", "height": 6_001, "top": 150}, ["a list of kind topic is longer than 6000 px"]),
        ({"kind": "offer", "height": 20_000, "top": 151}, ["the heading begins below 150 px"]),
        ({}, []),
    ],
)
def test_what_is_too_large_on_a_phone_is_found(size, faults):
    assert list(limit_faults(size)) == faults


def test_later_measures_stand_beside_earlier_ones(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text("x" * 900)
    (tmp_path / "404.html").write_text("x")
    table = tmp_path / "pages.csv"
    add_to_table(table, {name: row(tmp_path, name, {"kind": "text", "height": 7}) for name in ("a/", "404.html")})
    add_to_table(table, {"a/": {"LCP": 900}, "404.html": {}})
    with table.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert [(one["route"], one["kind"], one["html bytes"], one["LCP"]) for one in found] == [
        ("404.html", "text", "1", ""),
        ("a/", "text", "900", "900"),
    ]
    assert int(found[1]["html bytes gzipped"]) < 100
