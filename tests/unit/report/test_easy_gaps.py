"""Notes and papers that nobody has written in easy words."""

import pytest

from generator.report.easy_gaps import EasyGap, easy_gaps, easy_gaps_text
from tests.builders import OFFER, SITE, read_catalog, write_site

_FILE = "content/offers/adorf/krabbelgruppe.yml"
_NOTES = """cost: {kind: free, note: Das Tor klemmt.}
registration: {required: yes, note: Bitte vorher anrufen.}
documents: [Pass, Rechenschieber, {text: Lupe, easy: Lupe zum Lesen}]
times:
- kind: weekly
  weekdays: [mon]
  from: "9:00"
  note: im Hof
"""


def test_each_is_named_by_its_file_line_and_field_and_not_by_its_words(tmp_path):
    catalog = read_catalog(write_site(tmp_path, {_FILE: OFFER + _NOTES}))[0]
    first = OFFER.count("\n") + 1
    found = easy_gaps(catalog)
    assert found == (
        EasyGap(_FILE, first, "cost.note"),
        EasyGap(_FILE, first + 2, "documents.1"),
        EasyGap(_FILE, first + 7, "times.0.note"),
    )
    lines = easy_gaps_text(catalog).splitlines()
    assert lines[0].endswith(": 3") and lines[1:] == [f"  {gap.path}:{gap.line} {gap.field}" for gap in found]
    assert "klemmt" not in easy_gaps_text(catalog), "it may be about a secret place"


@pytest.mark.parametrize(("per", "gaps"), [("angefangene Stunde", ["cost.per"]), ("Kind und Monat", []), ("Woche", [])])
def test_what_a_price_is_for_counts_where_it_has_no_easy_words(tmp_path, per, gaps):
    cost = f"cost: {{kind: paid, amount: 5, per: {per}}}\n"
    catalog = read_catalog(write_site(tmp_path, {_FILE: OFFER + cost}))[0]
    assert [gap.field for gap in easy_gaps(catalog)] == gaps


def test_what_a_county_has_ready_is_no_gap(tmp_path):
    own = (
        "voice:\n  usual_notes: {Das Tor klemmt: Das Tor geht schwer auf.}\n  papers: {Rechenschieber: alter Rechner}\n"
    )
    site = write_site(tmp_path, {_FILE: OFFER + _NOTES, "content/texts/de-simple.yml": own})
    assert [gap.field for gap in easy_gaps(read_catalog(site)[0])] == ["times.0.note"]


def test_a_site_without_easy_pages_has_none(tmp_path):
    config = SITE["site_config.yml"].replace("editions: [de, de-simple]", "editions: [de]")
    catalog = read_catalog(write_site(tmp_path, {_FILE: OFFER + _NOTES, "site_config.yml": config}))[0]
    assert easy_gaps_text(catalog) == ""
