"""From published records to the search's documents of other kinds than offers."""

from datetime import date

import pytest

from generator.publication import publish
from generator.search.pages import dialled, found_pages, page_documents
from tests.builders import OFFER, SITE, TODAY, read_catalog, write_site


@pytest.fixture
def published(tmp_path):
    """The small site with other files by their path below content/."""

    def make(**files):
        changes = {f"content/{path}.yml": text for path, text in files.items()}
        return publish(read_catalog(write_site(tmp_path, changes))[0])

    return make


def found(published):
    """Id → page."""
    return {page.id: page for page in found_pages(published)}


def test_every_kind_of_page_has_its_documents(published):
    made = found(published(**{"offers/adorf/treff": OFFER + "status: ended\n"}))
    assert [id_ for id_ in made if not id_.startswith("page/")] == [
        "office/youth/adorf",
        "office/youth/bestadt",
        "provider/kreis",
        "provider/verein",
        "programme/fruehe-hilfen",
        "programme/alte-hilfen",
        "town/adorf",
        "town/bestadt",
        "term/Jugend-Amt",
        "ended/treff",
    ]
    pages = {id_ for id_ in made if id_.startswith("page/")}
    assert {"page/imprint", "page/contact"} < pages and "page/home" not in pages


def test_what_nobody_is_in_charge_of_is_no_office(published):
    offices = "- {id: youth, title: Jugendamt}\n- {id: social, title: Sozialamt}\n"
    towns = SITE["content/municipalities.yml"].replace(", youth_office: verein", "")
    made = found(published(offices=offices, municipalities=towns))
    assert [id_ for id_ in made if id_.startswith("office")] == ["office/youth/adorf"]


def test_names_and_numbers(published):
    word = "- {word: Jugend-Amt, hard: [Jugendamt], related: [Kreisamt], explanation: [Das Jugend-Amt hilft.]}\n"
    offer = OFFER + "status: ended\nkeywords: [Ball]\n"
    made = found(published(glossary=word, **{"offers/adorf/treff": offer}))
    assert made["provider/kreis"].phones == ("492541180",) and made["provider/verein"].phones == ()
    assert made["town/adorf"].names == ("10115",)
    assert made["term/Jugend-Amt"].names == ("Jugendamt", "Kreisamt")
    assert made["ended/treff"].names == ("Krabbelgruppe Sonnenschein Ball", "Krabbelgruppe Sonnenschein Adorf")


def test_short_numbers_stay_as_they_are_dialled(published):
    (line,) = (offer for offer in published().listed if offer.id == "notruf")
    assert dialled(line.contact.phones) == ("112",)


@pytest.mark.parametrize(
    ("said", "is_over"),
    [
        ("status: ended", True),
        (f"valid_until: {TODAY.replace(day=TODAY.day - 1)}", True),
        (f"valid_until: {TODAY}", False),
        ("valid_from: 2027-01-01", False),
        ("status: paused", False),
        ("times: [{kind: date, date: 2026-11-01, from: '10:00'}]", True),
    ],
)
def test_what_has_ended(published, said, is_over):
    made = published(**{"offers/adorf/treff": f"{OFFER}{said}\n"})
    assert made.today == TODAY == date(2026, 11, 24)
    assert made.is_finished(made.offers["treff"]) is is_over
    assert ("ended/treff" in found(made)) is is_over


def test_a_page_is_called_what_its_card_calls_it_in_any_edition(published):
    card = {"kind": "town", "title": "Adorf", "de-simple_title": "A-Dorf", "de-simple_note": "Ein Ort."}
    (document,) = page_documents(published(), {"town/adorf": card, "town/nirgends": card})
    assert (document.id, document.kind, document.title) == ("town/adorf", "town", "Adorf")
    assert document.keywords == ("A-Dorf", "10115") and document.card == card
