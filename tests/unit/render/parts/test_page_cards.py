"""Cards of what the search finds beside offers."""

import pytest

from generator.editions import make_editions
from generator.facts import gather_channels, gather_facts
from generator.plan import build_plan
from generator.publication import publish
from generator.render.pages import PAGES
from generator.render.parts.page_cards import page_cards
from generator.search.pages import found_pages
from tests.builders import OFFER, SITE, read_catalog, write_site

_ENDED = OFFER.replace("Krabbelgruppe Sonnenschein", "Altes Treffen")
_HIDDEN = "locations: [{street: Geheimweg 7, postal_code: '10115', city: Adorf, visibility: hidden}]\n"
_FILES = {
    "content/offers/adorf/alt.yml": _ENDED
    + "status: ended\nnext: [krabbelgruppe]\neasy: {title: Alt, text: [Es ist aus.]}\n",
    "content/offers/adorf/frueher.yml": _ENDED + "valid_until: 2026-11-01\n",
    "content/offers/adorf/schutz.yml": OFFER.replace("provider: verein", "provider: schutz") + _HIDDEN,
    "content/offers/adorf/allein.yml": _ENDED.replace("Altes", "Anderes").replace("[treffen]", "[krise]")
    + "status: ended\n",
    "content/providers/schutz.yml": "name: Schutz\nstreet: Geheimweg 7\npostal_code: '10115'\ncity: Adorf\n",
    "content/providers/probe.yml": "name: Probe\nexample: yes\nphones: [{number: 030 23125 999}]\n",
    "content/providers/kreis.yml": SITE["content/providers/kreis.yml"]
    + "easy: {title: Der Kreis, text: [Das ist der Kreis.]}\n",
    "content/programmes.yml": "- {id: neu, name: Neue Hilfen, summary: Hilfe von Anfang an.}\n"
    "- {id: alt, name: Alte Hilfen, status: ended, until: 2022-12-31, replaced_by: neu}\n",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The published site, its plan and its cards."""
    published = publish(read_catalog(write_site(tmp_path_factory.mktemp("site"), _FILES))[0])
    plan, problems = build_plan(published, PAGES, make_editions(published.site, ()))
    assert problems == []
    return published, plan, page_cards(published, gather_facts(published), gather_channels(published), plan)


def test_every_card_leads_to_a_page_of_every_edition(made):
    published, plan, cards = made
    assert set(cards) == {page.id for page in found_pages(published)}
    for id_, card in cards.items():
        for edition in plan.editions:
            page = plan.pages[edition.folder + str(card["address"]).partition("#")[0]]
            place = str(card["address"]).partition("#")[2]
            assert not place or page.anchors is None or place in page.anchors, id_
        assert card["kind"] == id_.split("/")[0] and card["title"]


def test_an_office_tells_who_it_is_and_its_number(made):
    cards = made[2]
    assert cards["office/youth/adorf"] == {
        "kind": "office",
        "address": "anbieter/kreis/",
        "example": False,
        "title": "Jugendamt in Adorf",
        "note": "Kreis Beispiel",
        "phone": "02541 18-0",
        "de-simple_note": "Der Kreis",
        "de-simple_phone": "02541 18 0",
    }
    assert cards["office/youth/bestadt"]["note"] == "Verein Adorf\nDie Telefonnummer kennen wir noch nicht."


def test_nobody_shall_call_what_is_invented(made):
    card = made[2]["provider/probe"]
    assert card["example"] is True and "phone" not in card


def test_no_card_tells_where_somebody_is(made):
    published, _, cards = made
    assert published.providers["schutz"].address is None
    assert "Geheimweg" not in str(cards)


def test_a_word_is_explained_and_its_card_leads_to_its_place(made):
    card = made[2]["term/Jugend-Amt"]
    assert (card["address"], card["note"]) == ("woerterbuch/#jugend-amt", "Das Jugend-Amt hilft Familien.")


def test_what_has_ended_says_so_and_what_there_is_instead(made):
    cards = made[2]
    assert cards["ended/alt"]["note"] == (
        "Dieses Angebot gibt es nicht mehr.\nAndere Angebote dazu: Krabbelgruppe Sonnenschein"
    )
    assert str(cards["ended/alt"]["de-simple_note"]).startswith("Das Angebot gibt es nicht mehr.\nAndere Angebote: ")
    assert cards["ended/alt"]["de-simple_title"] == "Alt"
    assert str(cards["ended/frueher"]["note"]).startswith("Dieses Angebot gab es bis zum 1. November 2026.")
    assert cards["programme/alt"]["note"] == (
        "Dieses Programm ist beendet. Es lief bis zum 31. Dezember 2022.\nDanach kam: Neue Hilfen"
    )
    assert "note" not in cards["programme/neu"]
    assert cards["ended/allein"]["note"] == "Dieses Angebot gibt es nicht mehr."
