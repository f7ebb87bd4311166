"""Pages that lead on: in which order, with which words beside a link."""

import pytest

from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen


def titles(links):
    return [link.title for link in links]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "content/providers/a.yml": "name: Zebra\nkind: association\n",
            "content/providers/z.yml": "name: Ärzte\nkind: association\n",
            "content/offers/bestadt/a.yml": OFFER.replace("Krabbelgruppe Sonnenschein", "Über Wasser").replace(
                "[adorf]", "[bestadt, adorf]"
            ),
            "content/offers/adorf/b.yml": OFFER.replace("Krabbelgruppe Sonnenschein", "3 mal 3"),
        },
    )


def test_providers_stand_in_the_order_of_their_names(site):
    (only,) = site.view("anbieter/").lists
    assert titles(only.links) == ["Ärzte", "Kreis Beispiel", "Verein Adorf", "Zebra"]


def test_the_list_of_all_offers_says_where_each_is(site):
    letters = site.view("angebote/").letters
    assert [(letter.title, [(link.title, link.note) for link in letter.links]) for letter in letters] == [
        ("0–9", [("3 mal 3", "Adorf")]),
        ("K", [("Krabbelgruppe Sonnenschein", "Adorf")]),
        ("N", [("Notruf", "im ganzen Kreis")]),
        ("U", [("Über Wasser", "Bestadt, Adorf")]),
    ]


def test_a_topic_counts_the_offers_below_it_and_leads_up_and_down(site):
    view = site.view("themen/leben/")
    assert (view.count, titles(view.children), view.parent) == (4, ["Treffen"], None)
    assert site.view("themen/treffen/").parent.title == "Leben"
    assert [item.title for item in site.view("themen/").lists] == ["Leben", "Krise"]


def test_a_life_phase_has_its_neighbours(site):
    first, middle, last = (site.view(f"lebensphasen/{id_}/") for id_ in ("schwanger", "baby", "kind"))
    assert first.before is None and first.after.title == "Baby" and first.transition == "Das Kind kommt."
    assert middle.before.title == "Schwangerschaft" and middle.after.title == "Kind"
    assert last.after is None


def test_a_town_counts_its_own_offers_and_the_countys(site):
    view = site.view("orte/bestadt/")
    assert view.count == 2 and [group.title for group in view.groups] == ["Baby", "Für den ganzen Kreis"]
    assert [(link.title, link.note) for link in view.phases][1] == ("Baby", "2 Angebote")


def test_a_site_without_programmes_has_no_page_for_them(tmp_path):
    assert "programme/" in Seen(tmp_path / "with").plan.pages
    bare = Seen(tmp_path / "without", {"content/programmes.yml": None}).plan.pages
    assert not [route for route in bare if "programme" in route]


def test_an_easy_page_without_a_short_text_shows_how_its_text_begins(tmp_path):
    phases = SITE["content/life_phases.yml"].replace(
        "summary: Das erste Jahr.}",
        'summary: Das erste Jahr., easy: {text: ["Ein Baby ist da.", "Es schläft nicht.", "Es weint."]}}',
    )
    site = Seen(tmp_path, {"content/life_phases.yml": phases})
    assert site.view("lebensphasen/baby/").snippet == "Das erste Jahr."
    assert site.view("leicht/lebensphasen/baby/").snippet == "Ein Baby ist da. Es schläft nicht."
