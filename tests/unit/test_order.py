"""The one order of lists: for families, here, at this age, soon."""

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import OFFER, read_catalog, write_site

PHASES = "".join(f"- {{id: p{number}, title: P{number}, summary: S.}}\n" for number in range(1, 5))
LOOKED = "{date: 2026-08-01, by: Familienbüro}"
MONDAY = "[{kind: weekly, weekdays: [mon], from: 9:00}]"
TUESDAY = "[{kind: weekly, weekdays: [tue], from: 9:00}]"


def offer(title, **fields):
    lines = dict(line.split(": ", 1) for line in OFFER.splitlines() if ": " in line and not line.startswith(" "))
    own = {"title": title, "contact": "{email: a@b.de}", "life_phases": "[p1]", "verified": LOOKED, "times": "[]"}
    return "".join(f"{name}: {value}\n" for name, value in {**lines, **own, **fields}.items())


@pytest.fixture
def order(tmp_path):
    """Offers by their ids, titles from Z to A as they are given, in the order of lists; in the list of Adorf where asked."""

    def read(town="", today=date(2026, 8, 15), **offers):
        titles = (f"{letter} Titel" for letter in "ZYXWVUTS")
        changes = {
            f"content/offers/adorf/{id_}.yml": offer(title, **fields)
            for (id_, fields), title in zip(offers.items(), titles, strict=False)
        }
        changes |= dict.fromkeys(("content/offers/adorf/krabbelgruppe.yml", "content/offers/all/notruf.yml"))
        catalog, _ = read_catalog(write_site(tmp_path, {**changes, "content/life_phases.yml": PHASES}))
        catalog = replace(catalog, today=today)
        assert set(catalog.offers) == set(offers)
        return [each.id for each in catalog.order.sorted(catalog.listed, town)]

    return read


def test_each_reason_counts_before_all_that_come_after_it(order):
    every = "[p1, p2, p3, p4]"
    found = order(
        "adorf",
        dated={"times": TUESDAY},
        undated={},
        invented={"example": "yes"},
        old={"verified": "{date: 2020-01-01, by: Familienbüro}"},
        every={"life_phases": every, "times": MONDAY},
        county={"municipalities": "all", "times": MONDAY},
        networks={"open_to": "[professionals]", "times": MONDAY},
    )
    assert found == ["dated", "undated", "old", "every", "invented", "county", "networks"]


def test_only_in_a_towns_list_the_county_comes_after(order):
    both = {"a": {}, "b": {"municipalities": "all", "times": MONDAY}}
    assert order(**both) == ["b", "a"] and order("adorf", **both) == ["a", "b"]


def test_the_sooner_stands_first_and_what_pauses_has_no_day(order):
    found = order(
        a={"times": MONDAY},
        b={"times": "[{kind: date, date: 2026-08-16, from: 9:00}]"},
        c={"times": MONDAY, "status": "paused"},
    )
    assert found == ["b", "a", "c"]


def test_a_day_after_the_offers_last_one_is_none(order):
    times = {"times": "[{kind: weekly, weekdays: [mon], from: 9:00, starts: 2026-09-01}]"}
    found = order(
        a={**times, "valid_until": "2026-09-05"}, b=times, c={"times": "[{kind: weekly, weekdays: [sun], from: 9:00}]"}
    )
    assert found == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("phases", "age", "is_for_every_age"),
    [
        ("[p1, p2, p3, p4]", None, True),
        ("[p1, p2, p3]", None, True),
        ("[p1, p2]", None, False),
        ("[p1, p1, p1]", None, False),
        ("[p1, p2, p3, p4]", "{from: 0, to: 6}", False),
        ("[p1, p2, p3]", "{from: 3, to: 15}", True),
        ("[p1, p2, p3]", "{from: 15}", True),
        ("[p1, p2, p3]", "{to: 18}", True),
    ],
)
def test_what_is_for_every_age(tmp_path, phases, age, is_for_every_age):
    fields = {"life_phases": phases} | ({"age": age} if age else {})
    changes = {"content/offers/adorf/krabbelgruppe.yml": offer("Haus A", **fields), "content/life_phases.yml": PHASES}
    catalog, _ = read_catalog(write_site(tmp_path, changes))
    assert catalog.order.is_for_every_age(catalog.offers["krabbelgruppe"]) is is_for_every_age


def test_with_one_life_phase_nothing_is_for_every_age(tmp_path):
    changes = {"content/life_phases.yml": "- {id: kind, title: Kind, summary: S.}\n"}
    catalog, _ = read_catalog(write_site(tmp_path, changes))
    assert not any(catalog.order.is_for_every_age(each) for each in catalog.offers.values())
