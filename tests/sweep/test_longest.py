"""The county with the longest values leaves out nothing that pages show, and is one that the program takes."""

from datetime import date

import pytest

from generator.catalog import build_catalog
from generator.model.records import GlossaryWord, LifePhase, Municipality, OfferFields, Office, Programme, Step, Topic
from generator.model.written import Location, Provider, WrittenContact
from generator.problems import Level
from generator.source.files import read_sources
from tests.sweep.longest import write_longest


@pytest.fixture(scope="module")
def catalog(tmp_path_factory):
    folder = tmp_path_factory.mktemp("longest")
    write_longest(folder)
    sources, problems = read_sources(folder)
    found, more = build_catalog(sources, date(2026, 11, 24))
    assert found is not None and [p for p in (*problems, *more) if p.level is Level.ERROR] == []
    return found


def test_titles_and_summaries_are_as_long_as_they_may_be(catalog):
    offers = catalog.offers.values()
    assert {len(offer.title) for offer in offers} == {90} and not any(" " in offer.title for offer in offers)
    assert {len(offer.summary) for offer in offers} == {280}
    assert max(len(offer.id) for offer in offers) == 80


@pytest.mark.parametrize(
    ("kind", "records"),
    [
        (OfferFields, lambda c: c.offers.values()),
        (Location, lambda c: [place for offer in c.offers.values() for place in offer.locations]),
        (WrittenContact, lambda c: [offer.contact for offer in c.offers.values()]),
        (Provider, lambda c: c.providers.values()),
        (Municipality, lambda c: c.municipalities.values()),
        (LifePhase, lambda c: c.life_phases.values()),
        (Step, lambda c: [step for phase in c.life_phases.values() for step in phase.steps]),
        (Topic, lambda c: c.topics.values()),
        (Programme, lambda c: c.programmes.values()),
        (Office, lambda c: c.offices.values()),
        (GlossaryWord, lambda c: c.glossary),
    ],
)
def test_every_field_that_pages_show_is_written_somewhere(catalog, kind, records):
    unseen = {
        "allow",
        "former_ids",
        "valid_from",
        "valid_until",
        "internal_note",
        "not_twin",
        "example",
        "youth_office",
    }
    written = {name for record in records(catalog) for name in record.model_fields_set}
    assert set(kind.model_fields) - written - unseen == set()
