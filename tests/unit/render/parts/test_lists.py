"""Groups of offers, links with numbers, the chain of life phases, cards."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.render.parts.cards import CardMaker
from generator.render.parts.chain import chain
from generator.render.parts.groups import plain_group, topic_groups
from generator.render.parts.links import municipality_links, topic_icon, topic_links
from generator.render.parts.result_cards import result_cards
from tests.builders import OFFER, SITE
from tests.unit.facts.written import IN_TWO_TOWNS
from tests.unit.render.seen import Seen

_EASY = "easy: {title: Kinder-Gruppe, text: [Wir spielen.]}\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    phases = SITE["content/life_phases.yml"].replace("{id: kind,", "{id: kind, icon: kita,")
    programmes = (
        "- {id: fruehe-hilfen, name: Frühe Hilfen, summary: Von Anfang an., website: https://p.example/}\n"
        "- {id: leer, name: Leer}\n"
    )
    example = OFFER.replace("Krabbelgruppe", "Probe") + "example: yes\nstatus: paused\ncost: {kind: free}\n"
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "content/life_phases.yml": phases,
            "content/programmes.yml": programmes,
            "content/providers/probe.yml": "name: Probe\nkind: association\nexample: yes\ndescription: '**Wir** sind da.'\n",
            "content/offers/bestadt/zwei.yml": OFFER.replace("[adorf]", "[bestadt, adorf]")
            + "programmes: [fruehe-hilfen]\n",
            "content/offers/bestadt/fachlich.yml": OFFER.replace("Krabbelgruppe", "Fachtag").replace(
                "[adorf]", "[bestadt]"
            )
            + "open_to: [professionals]\n",
            "content/offers/bestadt/leicht.yml": OFFER.replace("[adorf]", "[bestadt]") + _EASY,
            "content/offers/bestadt/probe.yml": example.replace("[adorf]", "[bestadt]"),
        },
    )


def _ids(cards: Any) -> list[str]:
    return [card.href.rstrip("/").rpartition("/")[2] for card in cards]


def test_offers_for_professionals_alone_stand_apart_at_the_end_each_once(site: Seen) -> None:
    context = site.context("orte/")
    offers = tuple(site.published.offers[id_] for id_ in ("fachlich", "zwei", "krabbelgruppe"))
    groups = topic_groups(offers, context, CardMaker(), is_urgent=False)
    assert [(group.title, group.id, _ids(group.cards)) for group in groups] == [
        ("In einzelnen Orten", "orte", ["krabbelgruppe", "zwei"]),
        ("Für Fachleute", "fachleute", ["fachlich"]),
    ]
    (only,) = plain_group(offers[:1], context, CardMaker(), "Angebote")
    assert only.id == "fachleute", "a heading above nothing would be left"


def test_a_page_and_a_card_say_first_that_families_can_not_come(site: Seen) -> None:
    assert site.view("angebote/fachlich/").for_whom == "Nur für Fachleute."
    assert site.view("leicht/angebote/fachlich/").for_whom == "Das Angebot ist nur für Fach-Leute."
    assert site.view("angebote/krabbelgruppe/").for_whom == ""
    words = result_cards(site.published, site.context("").facts, site.context("").channels, site.plan)
    assert words["fachlich"]["professionals"] is True and "professionals" not in words["krabbelgruppe"]


def test_a_town_and_the_list_of_all_have_them_at_their_end(site: Seen) -> None:
    for route in ("orte/bestadt/", "orte/bestadt/baby/"):
        groups = site.view(route).groups
        assert [group.id for group in groups][-1] == "fachleute"
        assert [_ids(group.cards) for group in groups if "fachlich" in _ids(group.cards)] == [["fachlich"]]
    *letters, last = site.view("angebote/").entries.letters
    assert (last.title, [link.title for link in last.entries]) == ("Für Fachleute", ["Fachtag Sonnenschein"])
    assert all(link.title != "Fachtag Sonnenschein" for letter in letters for link in letter.entries)


def test_a_plain_group_is_none_without_offers(site: Seen) -> None:
    context = site.context("orte/")
    (group,) = plain_group((site.published.offers["zwei"],), context, CardMaker(), "Alle")
    assert (group.title, group.id, _ids(group.cards)) == ("Alle", "angebote", ["zwei"])
    assert plain_group((), context, CardMaker(), "Alle") == ()


def test_links_tell_how_many_offers_they_lead_to(site: Seen) -> None:
    context = site.context("")
    assert [(link.title, link.note) for link in municipality_links(context)] == [
        ("Adorf", "0 hier, 3 im ganzen Kreis"),
        ("Bestadt", "0 hier, 4 im ganzen Kreis"),
    ]
    assert [(link.title, link.href, link.icon) for link in topic_links(context, None)] == [
        ("Leben", "themen/leben/", "topic-leben"),
        ("Krise", "themen/krise/", "topic-krise"),
    ]
    (below,) = topic_links(context, site.published.topics["leben"])
    assert (below.title, below.note, below.icon) == ("Treffen", "5 Angebote", "topic-leben"), (
        "those of professionals are left out"
    )


def test_the_chain_marks_where_the_reader_is(site: Seen) -> None:
    found = chain(site.context("lebensphasen/baby/"), "baby")
    assert [(link.title, link.current, link.icon) for link in found] == [
        ("Schwangerschaft", False, "phase-schwanger"),
        ("Baby", True, "phase-baby"),
        ("Kind", False, "phase-kita"),
    ]
    assert [link.age for link in found] == ["", "bis 1 Jahr", "1 bis 6 Jahre"]
    assert found[1].href == "../../lebensphasen/baby/"
    (first, *_) = chain(site.context("orte/adorf/"), municipality="adorf")
    assert first.href in ("", "../../orte/adorf/schwanger/")


def test_a_card_says_what_decides(site: Seen) -> None:
    maker = CardMaker()
    context = site.context("orte/")
    card = maker.card(site.published.offers["probe"], context)
    assert (card.paused, card.example, card.easy_checked) == (True, True, False)
    assert (card.cost, card.venue, card.area, card.href) == ("kostenlos", "", "Bestadt", "../angebote/probe/")
    easy = maker.card(site.published.offers["leicht"], site.context("leicht/orte/"))
    assert (easy.title, easy.href) == ("Kinder-Gruppe", "../../leicht/angebote/leicht/")
    assert maker.card(site.published.offers["leicht"], site.context("")).href == "angebote/leicht/"
    assert maker.card(site.published.offers["notruf"], context).area == context.texts.place_everywhere


_TWO = (
    "municipalities: [adorf]",
    "municipalities: [adorf, bestadt]\nlocations: [{municipality: bestadt, city: Bestadt}]",
)


def test_a_card_names_the_venue_wherever_that_is_not_the_town_of_the_page(tmp_path: Path) -> None:
    there = OFFER.replace(*_TWO)
    seen = Seen(tmp_path, {"content/offers/adorf/dort.yml": there})
    maker, offer, context = CardMaker(), seen.published.offers["dort"], seen.context("orte/")
    told = [(card.venue, card.area) for card in (maker.card(offer, context, town) for town in ("adorf", "bestadt", ""))]
    assert told == [("in Bestadt", ""), ("", ""), ("in Bestadt", "Adorf und Bestadt")]
    words = result_cards(seen.published, context.facts, context.channels, seen.plan)["dort"]
    assert (words["venue"], words["area"]) == ("in Bestadt", "Adorf und Bestadt")
    assert not {"next", "de-simple_venue", "de-simple_area"} & set(words)


def test_cards_of_results_repeat_nothing_in_another_edition(site: Seen) -> None:
    words = result_cards(site.published, site.context("").facts, site.context("").channels, site.plan)
    assert words["leicht"] == {
        "title": "Krabbelgruppe Sonnenschein",
        "area": "Bestadt",
        "unverified": True,
        "de-simple_title": "Kinder-Gruppe",
    }
    assert words["probe"]["paused"] is True and words["probe"]["example"] is True
    assert words["krabbelgruppe"] == {"title": "Krabbelgruppe Sonnenschein", "area": "Adorf", "unverified": True}


def test_lists_of_pages_lead_to_each(site: Seen) -> None:
    providers: Any = site.view("anbieter/")
    programmes: Any = site.view("programme/")
    (running,) = programmes.lists
    links = tuple(link for letter in providers.entries.letters for link in letter.entries)
    routes = {
        "anbieter/": (["kreis", "probe", "verein"], links),
        "programme/": (["fruehe-hilfen", "leer"], running.links),
    }
    for route, (ids, found) in routes.items():
        assert [link.href for link in found] == [f"../{route}{id_}/" for id_ in ids]


def test_pages_of_programmes_and_providers(site: Seen) -> None:
    view: Any = site.view("programme/fruehe-hilfen/")
    assert (view.website.href, view.summary, view.snippet) == ("https://p.example/", "Von Anfang an.", "Von Anfang an.")
    assert [_ids(group.cards) for group in view.groups] == [["zwei"]]
    empty: Any = site.view("programme/leer/")
    assert (empty.website, empty.groups, empty.summary) == (None, (), "")
    provider: Any = site.view("anbieter/probe/")
    assert (provider.description, provider.example) == ("<p><strong>Wir</strong> sind da.</p>\n", True)
    assert not site.plan.pages["anbieter/probe/"].is_indexable and site.plan.pages["anbieter/verein/"].is_indexable
    assert site.view("anbieter/verein/").description == ""  # type: ignore[attr-defined]


def test_a_topic_shows_its_own_picture_else_the_nearest_one_above_it(site: Seen) -> None:
    context, topics = site.context(""), site.published.topics
    drawn = replace(context, pictures=frozenset({"topic-treffen", "topic-leben", "topic-herz"}))
    assert topic_icon(topics["treffen"], drawn) == "topic-treffen"
    assert topic_icon(topics["treffen"], context) == "topic-leben"
    assert topic_icon(topics["treffen"], replace(context, pictures=frozenset())) == "topic"
    chosen = {**topics, "treffen": topics["treffen"].model_copy(update={"icon": "herz"})}
    asked = replace(drawn, published=replace(drawn.published, topics=chosen))
    assert topic_icon(chosen["treffen"], asked) == "topic-herz"


def test_a_phase_that_nobody_has_drawn_shows_the_picture_of_all(site: Seen) -> None:
    context = replace(site.context(""), pictures=frozenset({"phase-kita"}))
    assert [link.icon for link in chain(context)] == ["phase", "phase", "phase-kita"]


def test_the_list_of_a_town_tells_the_times_there_and_stands_in_their_order(tmp_path: Path) -> None:
    before, _, after = IN_TWO_TOWNS.partition("  - {kind: weekly, weekdays: [mon], from: '13:00'")
    seen = Seen(
        tmp_path,
        {
            "content/offers/adorf/bus.yml": OFFER.partition("municipalities")[0].replace("Krabbelgruppe", "Bus")
            + "life_phases: [baby]\ntopics: [treffen]\ncontact: {email: info@adorf.de}\n"
            + before
            + after.partition("\n")[2],
            "content/offers/bestadt/frueh.yml": OFFER.replace("[adorf]", "[bestadt]").replace("Krabbelgruppe", "Früh")
            + "locations: [{city: Bestadt, municipality: bestadt}]\n"
            + "times: [{kind: weekly, weekdays: [wed], from: '9:00', starts: 2026-12-02}]\n",
        },
    )
    here = {town: seen.view(f"orte/{town}/baby/").groups[0].cards for town in ("adorf", "bestadt")}
    assert [(card.days, card.next) for card in here["adorf"]] == [("montags, 9 bis 11 Uhr", "Mo, 30. November")]
    assert _ids(here["bestadt"]) == ["frueh", "bus"], "a Wednesday stands before a Thursday"
    assert "Adorf" not in here["bestadt"][1].days and here["bestadt"][1].next == "Do, 3. Dezember"
    (card,) = CardMaker().cards((seen.published.offers["bus"],), seen.context("angebote/"))
    assert (card.days.count("(Adorf)"), card.days.count("(Bestadt)")) == (1, 1)
