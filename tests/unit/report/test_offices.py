"""Offices that nobody can call."""

from generator.checks import run_checks
from generator.facts import gather_facts
from generator.publication import publish
from generator.report.offices import offices_text
from tests.builders import OFFER, read_catalog, write_site


def test_towns_without_an_office_or_its_number_are_named(tmp_path):
    write_site(
        tmp_path,
        {
            "content/offices.yml": "- {id: youth, title: Jugendamt}\n- {id: registry, title: Standesamt}\n- {id: x, title: X}\n",
            "content/offers/adorf/krabbelgruppe.yml": OFFER.replace("provider: verein", "office: youth"),
            "content/offers/adorf/urkunde.yml": OFFER.replace("provider: verein", "office: registry"),
        },
    )
    assert offices_text(read_catalog(tmp_path)[0]).splitlines() == [
        "Ämter, die niemand anrufen kann",
        "  Jugendamt: keine Nummer in Bestadt",
        "  Standesamt: niemand genannt für Adorf, Bestadt",
    ]


def test_without_such_offers_nothing_is_told(tmp_path):
    assert offices_text(read_catalog(write_site(tmp_path))[0]) == ""


def test_an_office_that_there_is_not_is_told_with_the_one_that_was_meant(tmp_path):
    towns = '- {id: adorf, name: Adorf, ags: "05000001", offices: {yuoth: kreis, youth: kreis}}\n'
    write_site(tmp_path, {"content/municipalities.yml": towns})
    found = [p for p in run_checks(read_catalog(tmp_path)[0]) if p.code == "E339"]
    assert [(p.path, p.line, p.column) for p in found] == [("content/municipalities.yml", 1, towns.index("yuoth") + 1)]
    assert "Meinten Sie „youth“?" in found[0].message


def test_an_office_without_a_provider_behind_it_is_one_message_and_the_town_is_named(tmp_path):
    towns = '- {id: adorf, name: Adorf, ags: "05000001", offices: {youth: }}\n'
    problems = read_catalog(write_site(tmp_path, {"content/municipalities.yml": towns}))[1]
    (found,) = [p for p in problems if p.path == "content/municipalities.yml"]
    assert (found.code, found.column) == ("E201", towns.index("youth") + 1)
    assert "content/providers/" in found.message


def test_an_invented_number_is_no_number(tmp_path):
    changes = {
        "content/offers/adorf/krabbelgruppe.yml": OFFER.replace("provider: verein", "office: youth"),
        "content/providers/kreis.yml": "name: Kreis Beispiel\nexample: yes\nphones: [{number: 030 23125 001}]\n",
    }
    catalog = read_catalog(write_site(tmp_path, changes))[0]
    assert "Jugendamt: keine Nummer in Adorf" in offices_text(catalog)
    found = gather_facts(publish(catalog))["krabbelgruppe"].office
    assert found is not None and not any(place.has_phone for place in found.places)
