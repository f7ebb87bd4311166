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
    found = site.view("anbieter/").entries
    assert [(letter.title, titles(letter.entries)) for letter in found.letters] == [
        ("A", ["Ärzte"]),
        ("K", ["Kreis Beispiel"]),
        ("V", ["Verein Adorf"]),
        ("Z", ["Zebra"]),
    ]
    assert found.is_open, "what is short needs no folding"


def test_the_list_of_all_offers_says_where_each_is(site):
    letters = site.view("angebote/").entries.letters
    assert [(letter.title, [(link.title, link.note) for link in letter.entries]) for letter in letters] == [
        ("0–9", [("3 mal 3", "Für Menschen aus Adorf")]),
        ("K", [("Krabbelgruppe Sonnenschein", "Für Menschen aus Adorf")]),
        ("N", [("Notruf", "Für Menschen aus dem ganzen Kreis")]),
        ("U", [("Über Wasser", "Für Menschen aus Bestadt und Adorf")]),
    ]


def test_a_topic_counts_the_offers_below_it_and_leads_up_and_down(site):
    view = site.view("themen/leben/")
    assert (view.count, titles(view.children), view.parent) == (4, ["Treffen"], None)
    assert site.view("themen/treffen/").parent.title == "Leben"
    assert [item.title for item in site.view("themen/").lists] == ["Leben", "Krise"]


def test_a_topic_has_each_offer_once_county_first_and_says_where_the_others_are(tmp_path):
    two = OFFER.replace("[adorf]", "[bestadt, adorf]") + "locations: [{municipality: bestadt}]\n"
    files = {
        "content/offers/adorf/a.yml": two,
        "content/offers/adorf/b.yml": two + "example: yes\n",
        "content/offers/adorf/fach.yml": OFFER + "open_to: [professionals]\n",
        "content/offers/all/c.yml": OFFER.replace("[adorf]", "all").replace("[treffen]", "[leben]"),
        "content/offers/all/seelsorge.yml": OFFER.replace("[adorf]", "all") + "formats: [phone]\n",
    }
    view = Seen(tmp_path, files).view("themen/leben/")
    told = [(group.id, [(card.href, card.venue, card.area) for card in group.cards]) for group in view.groups]
    both = ("in Bestadt", "Bestadt und Adorf")
    assert told == [
        ("ganzer-kreis", [("../../angebote/c/", "", "")]),
        (
            "orte",
            [
                ("../../angebote/a/", *both),
                ("../../angebote/krabbelgruppe/", "", "Adorf"),
                ("../../angebote/b/", *both),
            ],
        ),
        ("notfall", [("../../angebote/seelsorge/", view.groups[2].cards[0].venue, "")]),
        ("fachleute", [("../../angebote/fach/", "", "")]),
    ]
    assert view.count == 6, "what families can use, the number that is called too"
    assert [line.name for line in view.at_once] == ["Notruf"]


def test_lines_for_emergencies_begin_a_topic_that_is_a_need_itself(tmp_path):
    offer = OFFER.replace("[adorf]", "all").replace("[treffen]", "[krise, treffen]")
    files = {
        "content/offers/all/beratung.yml": offer + "formats: [on-site]\n",
        "content/offers/all/seelsorge.yml": offer + "formats: [phone]\n",
    }
    groups = Seen(tmp_path, files).view("themen/krise/").groups
    assert [(group.id, group.is_apart) for group in groups] == [("notfall", False), ("ganzer-kreis", False)]


@pytest.mark.parametrize(
    ("route", "asked"),
    [
        ("orte/adorf/", "ort=adorf"),
        ("orte/adorf/baby/", "ort=adorf&phase=baby"),
        ("lebensphasen/baby/", "phase=baby"),
        ("themen/treffen/", "thema=treffen"),
    ],
)
def test_each_list_leads_to_the_search_with_its_filters_set(site, route, asked):
    href = site.view(route).filter.href
    assert href.rpartition("../")[2] == f"suche/#{asked}"
    facets = {facet.key: dict(facet.options) for facet in site.view("suche/").facets}
    assert all(value in facets[key] for key, value in (pair.split("=") for pair in asked.split("&")))


def test_long_lists_of_providers_and_programmes_lead_there_and_short_ones_do_not(tmp_path):
    files = {
        f"content/offers/adorf/{name}.yml": OFFER + "programmes: [fruehe-hilfen]\n" for name in ("a", "b", "c", "d")
    }
    site = Seen(tmp_path, files)
    for route, asked in (
        ("anbieter/verein/", "anbieter=verein"),
        ("programme/fruehe-hilfen/", "programm=fruehe-hilfen"),
    ):
        assert site.view(route).filter.href == f"../../suche/#{asked}"
    assert site.view("anbieter/kreis/").filter is None
    facets = {facet.key: facet for facet in site.view("suche/").facets}
    assert facets["anbieter"].is_linked and dict(facets["anbieter"].options) == {"verein": "Verein Adorf"}


def test_a_life_phase_has_its_neighbours(site):
    first, middle, last = (site.view(f"lebensphasen/{id_}/") for id_ in ("schwanger", "baby", "kind"))
    assert first.before is None and first.after.title == "Baby" and first.transition == "Das Kind kommt."
    assert middle.before.title == "Schwangerschaft" and middle.after.title == "Kind"
    assert last.after is None


def test_a_town_counts_its_own_offers_and_the_countys(site):
    view = site.view("orte/bestadt/")
    assert view.count == "0 hier, 2 im ganzen Kreis"
    assert [group.title for group in view.groups] == ["Auch für Familien aus Bestadt", "Hilfe im Notfall"]
    assert [(link.title, link.note) for link in view.phases][1] == ("Baby", "0 hier, 2 im ganzen Kreis")


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


PROGRAMMES = """- {id: neu, name: Neue Hilfe}
- {id: alt, name: Alte Hilfe, status: ended, until: 2022-12-31, replaced_by: neu, easy: {name: Alte Hilfe, text: [Früher.]}}
- {id: uralt, name: Uralte Hilfe, until: 2012, summary: Sie half.}
- {id: bald, name: Baldige Hilfe, status: ended, until: 2099}
"""


@pytest.fixture(scope="module")
def programmes(tmp_path_factory):
    offer = OFFER + "programmes: [alt, neu]\n"
    changes = {"content/programmes.yml": PROGRAMMES, "content/offers/adorf/krabbelgruppe.yml": offer}
    return Seen(tmp_path_factory.mktemp("programmes"), changes)


def test_what_has_ended_stands_apart_from_what_runs(programmes):
    running, over = programmes.view("programme/").lists
    assert (running.title, titles(running.links)) == ("", ["Neue Hilfe"])
    assert (over.title, titles(over.links)) == ("Frühere Programme", ["Alte Hilfe", "Uralte Hilfe", "Baldige Hilfe"])


def test_a_programme_that_has_ended_says_so_and_what_came_after_it(programmes):
    view = programmes.view("programme/alt/")
    assert view.title == "Alte Hilfe (beendet)" and view.groups == ()
    assert view.ended == "Dieses Programm ist beendet. Es lief bis zum 31. Dezember 2022." == view.snippet
    assert (view.after.note, view.after.title, view.after.href) == ("Danach kam:", "Neue Hilfe", "../../programme/neu/")
    easy = programmes.view("leicht/programme/alt/")
    assert "31. Dezember 2022 zu Ende" in easy.ended and easy.after.href == "../../../leicht/programme/neu/"
    assert "im Jahr 2012 zu Ende" in programmes.view("leicht/programme/uralt/").ended


def test_where_nothing_came_after_it_all_offers_are_a_way_on(programmes):
    view = programmes.view("programme/uralt/")
    assert view.ended.endswith("Es lief bis 2012.") and view.summary == "Sie half."
    assert view.after.href == "../../angebote/" and view.after.note == ""


def test_an_end_that_is_still_to_come_is_not_told_of_what_has_ended(programmes):
    assert programmes.view("programme/bald/").ended == "Dieses Programm ist beendet."


def test_a_programme_that_runs_shows_its_offers(programmes):
    view = programmes.view("programme/neu/")
    assert (view.ended, view.after) == ("", None) and len(view.groups[0].cards) == 1


def test_no_offer_bears_the_name_of_a_programme_that_has_ended(programmes):
    assert titles(programmes.view("angebote/krabbelgruppe/").belongs) == ["Baby", "Treffen", "Neue Hilfe"]
