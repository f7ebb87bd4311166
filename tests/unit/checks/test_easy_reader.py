"""An Easy Language text has one reader: the one that the offer is for."""

import pytest

from generator.checks import run_checks
from tests.builders import OFFER, read_catalog, write_site


@pytest.mark.parametrize(
    ("about", "text", "said"),
    [
        ("age: {from: 12 years}\naudiences: [children]", "[Hier ist es gut., Ihr Kind kann kommen.]", (2, "zu Eltern")),
        ("age: {from: 12}", "[{heading: Ihr Kind}, Hier ist es gut.]", (1, "zu Eltern")),
        ("age: {from: 14}", "[{list: [Malen, Ihr Kind malt.]}]", (1, "zu Eltern")),
        ("age: {from: 12}\naudiences: [children, parents]", "[Ihr Kind kann kommen.]", None),
        ("age: {from: 11 years}\naudiences: [children]", "[Ihr Kind kann kommen.]", None),
        ("age: {to: 12 years}", "[Ihr Kind kann kommen.]", None),
        ("age: {from: 6}", "[Ihr Kind lernt., Sie gehen selbst noch zur Schule.]", (2, "einmal zu Eltern")),
        ("audiences: [parents]", "[In Ihrer Klasse ist es laut., Ihr Kind lernt.]", (1, "einmal zu Eltern")),
        ("audiences: [parents]", "[Ihr Kind geht zur Schule., Sie gehen nach Hause.]", None),
        ("audiences: [children]", "[Sie gehen zur Schule.]", None),
    ],
)
def test_the_reader_is_the_one_that_the_offer_is_for(tmp_path, about, text, said):
    offer = f"{OFFER}{about}\neasy:\n  text: {text}\n"
    write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": offer})
    found = [p for p in run_checks(read_catalog(tmp_path)[0]) if p.code == "H368"]
    assert [(p.line, said[1] in p.message) for p in found] == ([(offer.count("\n"), True)] if said else [])
