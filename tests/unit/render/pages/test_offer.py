"""The page of an offer, and what it says to machines."""

import json

import pytest

from tests.builders import OFFER
from tests.unit.render.seen import Seen

_EASY = "easy: {text: [{heading: Was ist das?}, Hier spielen Kinder., Eltern reden.]}\n"
_HIDDEN = "{name: Haus Linde, visibility: hidden}"
_OPEN = "{name: Treff, city: Adorf}"
_DATES = """times:
  - {kind: date, date: 2026-12-01, from: "9:00", location: Haus Linde}
  - {kind: date, date: 2026-12-02, from: "9:00", location: Treff}
  - {kind: date, date: 2026-12-03, from: "9:00"}
"""


def offer(more="", **changes):
    text = OFFER
    for before, after in changes.items():
        text = text.replace({"towns": "[adorf]", "contact": "  email: info@adorf.de"}[before], after)
    return text + more


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "content/offers/adorf/pause.yml": offer("status: paused\n"),
            "content/offers/adorf/spaeter.yml": offer("valid_from: 2027-05-01\n"),
            "content/offers/adorf/frueher.yml": offer("valid_until: 2026-05-01\n"),
            "content/offers/adorf/leicht.yml": offer(_EASY),
            "content/offers/adorf/mehr.yml": offer("description: Wir *singen* und spielen.\n"),
            "content/offers/adorf/zwei.yml": offer(towns="[adorf, bestadt]"),
            "content/offers/adorf/telefon.yml": offer(
                contact='  phones: [{number: 030 23125 000, note: nur vormittags}, {number: "112"}]'
            ),
            "content/offers/adorf/geheim.yml": offer(f"locations: [{_HIDDEN}, {_OPEN}]\n{_DATES}"),
            "content/providers/netz.yml": "name: Netz\nkind: association\nwebsite: https://example.org/netz\n",
        },
    )


def data(site, route):
    return json.loads(site.view(route).structured_data)


@pytest.mark.parametrize(("name", "kind"), [("pause", "paused"), ("spaeter", "future"), ("krabbelgruppe", None)])
@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_the_notice_says_what_is_the_matter(site, folder, name, kind):
    kinds = [notice.kind for notice in site.view(f"{folder}angebote/{name}/").notices]
    assert kinds == ([kind] if kind else []) + ["unverified"]


def test_robots_are_told_of_current_offers_only(site):
    found = {page.ids[0]: page.is_indexable for page in site.plan.pages.values() if page.kind == "offer"}
    assert found["krabbelgruppe"] and found["pause"] and not found["spaeter"] and "frueher" not in found


def test_machines_are_told_the_towns_of_an_offer(site):
    assert data(site, "angebote/zwei/")["areaServed"] == [
        {"@type": "City", "name": "Adorf"},
        {"@type": "City", "name": "Bestadt"},
    ]
    assert data(site, "angebote/notruf/")["areaServed"] == [{"@type": "AdministrativeArea", "name": "Kreis Beispiel"}]


def test_machines_are_told_the_first_easy_sentence_on_an_easy_page(site):
    assert data(site, "leicht/angebote/leicht/")["description"] == "Hier spielen Kinder."
    assert "description" not in data(site, "leicht/angebote/krabbelgruppe/")
    assert data(site, "angebote/leicht/")["description"].startswith("Eltern und Babys")


def test_an_easy_card_says_the_first_easy_sentence(site):
    cards = [card for group in site.view("leicht/orte/adorf/").groups for card in group.cards]
    said = {card.href.rstrip("/").rpartition("/")[2]: card.summary for card in cards}
    assert said["leicht"] == "Hier spielen Kinder." and said["krabbelgruppe"] == ""


def test_a_note_stands_beside_its_phone_number(site):
    phones = site.view("angebote/telefon/").contact.phones
    assert [(link.title, link.note) for link in phones] == [("030 23125000", "nur vormittags"), ("112", "")]


def test_a_provider_with_a_website_can_be_reached(site):
    reach = site.view("anbieter/netz/").contact
    assert reach.unknown == "" and reach.website.title == "example.org/netz"
    assert site.view("anbieter/verein/").contact.unknown != ""


def test_a_date_at_a_hidden_place_is_not_sent_to_the_open_one(site):
    events = {
        event["startDate"][:10]: event for event in data(site, "angebote/geheim/")["@graph"] if "startDate" in event
    }
    assert events["2026-12-02"]["location"]["name"] == "Treff"
    assert set(events) == {"2026-12-02"}, "the others are at the hidden place, or may be at either"


def test_the_file_of_an_offer_that_hides_a_place_is_not_linked(site):
    assert site.view("angebote/krabbelgruppe/").edit is None, (
        "of the same provider: its folder may be the shelter's town"
    )
    assert site.view("angebote/geheim/").edit is None
    assert site.view("leicht/angebote/geheim/").edit is None


def test_a_description_stands_on_the_standard_page_alone(site):
    assert site.view("angebote/mehr/").description == "<p>Wir <em>singen</em> und spielen.</p>\n"
    assert site.view("leicht/angebote/mehr/").description == site.view("angebote/krabbelgruppe/").description == ""


@pytest.mark.parametrize("folder", ["", "leicht/"])
@pytest.mark.parametrize(("programmes", "shown", "folded"), [("", 5, 0), ("programmes: [fruehe-hilfen]\n", 4, 2)])
def test_what_an_offer_belongs_to_stays_short(tmp_path, folder, programmes, shown, folded):
    text = OFFER.replace("[baby]", "[schwanger, baby]").replace("[treffen]", "[leben, treffen, krise]") + programmes
    html = Seen(tmp_path, {"content/offers/adorf/viel.yml": text}).html(f"{folder}angebote/viel/")
    belongs = html.split('<nav class="belongs"')[1].split("</nav>")[0]
    first, _, rest = belongs.partition('<details class="rest">')
    assert (first.count("<li>"), rest.count("<li>")) == (shown, folded), "one more is no reason to fold"


def test_the_way_for_editors_is_folded_where_it_needs_a_warning(tmp_path):
    """Families read Easy Language; they can still report a mistake at once."""
    site = Seen(tmp_path)
    state = site.html("leicht/angebote/krabbelgruppe/").split('<section class="state"')[1].split("</section>")[0]
    inside, _, open_ = state.rpartition("</details>")
    assert "example.org/repo/edit/" in inside and "example.org/repo/edit/" not in open_ and "mailto:" in open_
    state = site.html("angebote/krabbelgruppe/").split('<section class="state"')[1].split("</section>")[0]
    assert "example.org/repo/edit/" in state.rpartition("</details>")[2]


@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_an_offer_whose_provider_there_is_not_stands_without_one(tmp_path, folder):
    """With `--keep-going` the offer stays: no line may then say that there is more of nobody."""
    lone = offer().replace("provider: verein", "provider: gibtesnicht")
    changes = {"content/offers/adorf/lone.yml": lone, "content/offers/adorf/over.yml": f"{lone}status: ended\n"}
    lonely = Seen(tmp_path, changes)
    for name in ("lone", "over"):
        route = f"{folder}angebote/{name}/"
        assert lonely.view(route).provider is None
        assert lonely.context(route).texts.offer_provider.partition("{")[0] not in lonely.html(route)
    assert lonely.view(f"{folder}angebote/krabbelgruppe/").provider.href.endswith("anbieter/verein/")
