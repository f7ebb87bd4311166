"""Beside offers: who and what is found by its name or number, and where it stands among them."""

import gzip
import json
from itertools import product

import pytest

from generator.search.documents import PAGE_KINDS, SearchDocument
from tests.search.corpus import TOWNS, documents


def page(kind, title, *names, phones=()):
    """A page of another kind."""
    id_ = f"{kind}/{title}"
    return SearchDocument(id_, title, kind, keywords=names, phones=phones, card={"title": title, "kind": kind})


PAGES = (
    *(page("office", f"Jugendamt in {name}") for name, _ in TOWNS.values()),
    *(page("town", name, code) for name, code in TOWNS.values()),
    page("provider", "Verein Beispiel", phones=("4930555123",)),
    page("provider", "Caritas Kreis Weißenau"),
    page("provider", "Hebamme"),
    page("provider", "Quirlhaus Zelt Ball Amsel"),
    page("programme", "Frühe Hilfen"),
    page("term", "Hebamme", "Hebammen"),
    page("term", "Quirlrecht"),
    page("term", "Schwimmkors"),
    page("page", "Impressum"),
    page("ended", "Krabbelgruppe Mühlbach"),
)


@pytest.fixture
def node(county):
    """The small county with pages of every kind."""
    assert {one.kind for one in PAGES} == set(PAGE_KINDS)
    called = SearchDocument(
        "rat", "Beratung am Telefon", phones=("4930555123", "498001110550", "116111", "49310117", "49991012")
    )
    return county(*documents(), called, *PAGES)


@pytest.fixture
def ids(node):
    """What a question finds, in order."""

    def find(text, **options):
        return [hit["id"] for hit in node("search", text, {"limit": 10, **options})["hits"]]

    return find


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Jugendamt Mühlbach", "office/Jugendamt in Mühlbach"),
        ("jugendamt in muehlbach", "office/Jugendamt in Mühlbach"),
        ("wo ist das Jugendamt in Mühlbach", "office/Jugendamt in Mühlbach"),
        ("Jugentamt Mühlbach", "office/Jugendamt in Mühlbach"),
        ("Mühlbach", "town/Mühlbach"),
        ("10117", "town/Mühlbach"),
        ("Verein Beispiel", "provider/Verein Beispiel"),
        ("Caritas", "provider/Caritas Kreis Weißenau"),
        ("Frühe Hilfen", "programme/Frühe Hilfen"),
        ("Impressum", "page/Impressum"),
        ("Quirlrecht", "term/Quirlrecht"),
        ("Was ist das Quirlrecht", "term/Quirlrecht"),
    ],
)
def test_who_types_a_name_finds_it_first(ids, text, id_):
    assert ids(text)[0] == id_


def test_a_known_name_is_no_typing_mistake(node):
    for text in ("Impressum", "Quirlrecht", "Caritas", "Schwimmkors"):
        answer = node("search", text, {})
        assert (answer["corrections"], answer["near"], answer["pages"]) == ([], [], 1), text


def test_offers_stand_before_what_is_only_called_so(ids):
    found = ids("Hebamme")
    assert found[:3] == ["hebamme-koenigsfeld", "hebamme-muehlbach", "hebamme-weissenau"]
    assert set(found[3:5]) == {"provider/Hebamme", "term/Hebamme"}


def test_a_word_is_explained_before_the_list_of_offers_goes_on(county):
    offers = [SearchDocument(f"zelt{n}", f"Zelt {n}") for n in range(14)]
    found = [hit["id"] for hit in county(*offers, page("term", "Zelt"))("search", "Zelt", {"limit": 10})["hits"]]
    assert len(found) == 11 and found.index("term/Zelt") == 9


def test_whoever_seeks_help_in_a_town_seeks_no_town(ids):
    assert not [id_ for id_ in ids("Hebamme Mühlbach") if "/" in id_]


def test_what_has_ended_stands_behind_what_fits_as_well(ids):
    found = ids("Krabbelgruppe Mühlbach")
    assert found[:2] == ["krabbeln-muehlbach", "ended/Krabbelgruppe Mühlbach"]


def test_of_an_offer_and_a_page_with_one_name_the_offer_stands_first(county):
    node = county(SearchDocument("hilfen", "Frühe Hilfen"), page("programme", "Frühe Hilfen"))
    assert [hit["id"] for hit in node("search", "Frühe Hilfen", {})["hits"]] == ["hilfen", "programme/Frühe Hilfen"]


def test_where_one_is_called_just_like_that_no_other_is_meant(county):
    node = county(page("provider", "Stadt Quirl"), page("provider", "Jugendamt der Stadt Quirl"))
    assert [hit["id"] for hit in node("search", "Stadt Quirl", {})["hits"]] == ["provider/Stadt Quirl"]
    assert len(node("search", "Jugendamt Quirl", {})["hits"]) == 1


def test_an_office_is_found_with_its_town_alone(ids):
    assert not [id_ for id_ in ids("Jugendamt", limit=40) if id_.startswith("office")]


def test_a_page_is_found_by_the_most_of_its_name_or_by_a_word_that_few_have(ids):
    assert "provider/Quirlhaus Zelt Ball Amsel" in ids("Quirlhaus Zelt")
    assert "provider/Quirlhaus Zelt Ball Amsel" in ids("Amsel")
    assert "provider/Quirlhaus Zelt Ball Amsel" not in ids("Amsel Kleider")


def test_many_that_are_called_so_in_part_do_not_stand_before_offers(county):
    many = [page("provider", f"Gemeinde {name}") for name in ("Zelt", "Ball", "Amsel", "Fink")]
    node = county(SearchDocument("treff", "Treff", topics=("Gemeinde",)), *many)
    answer = node("search", "Gemeinde", {})
    assert [hit["id"].split("/")[0] for hit in answer["hits"]] == ["treff", "provider", "provider", "provider"]


@pytest.mark.parametrize(
    "typed", ["030 555123", "030555123", "+49 30 555-123", "+49 (0)30 555 123", "0049 30/555123", "555123", "55512"]
)
def test_whose_number_it_is(ids, typed):
    assert ids(typed) == ["rat", "provider/Verein Beispiel"]


def test_a_number_in_a_sentence_and_short_ones(ids):
    assert ids("wem gehört 0800 1110550?") == ["rat"]
    assert ids("116 111") == ids("116111") == ["rat"]
    for text in ("10 - 12", "555", "16 111 Kinder"):
        assert not {"rat", "provider/Verein Beispiel"} & set(ids(text)), text


def test_pages_are_counted_apart_and_no_filter_shows_them(node):
    answer = node("search", "Mühlbach", {"limit": 50})
    offers = [hit for hit in answer["hits"] if "kind" not in hit or not hit["kind"]]
    assert answer["total"] == len(offers) and answer["pages"] == len(answer["hits"]) - len(offers) == 1
    narrow = node("search", "Mühlbach", {"limit": 50, "filters": {"ort": ["muehlbach"]}})
    assert narrow["pages"] == 0 and not [hit for hit in narrow["hits"] if "/" in hit["id"]]
    assert node("search", "Mühlbach", {"filters": {"ort": []}})["pages"] == 1, "nothing is chosen"
    assert not [hit for hit in node("search", "", {"limit": 200})["hits"] if "/" in hit["id"]]
    assert answer["facets"] == node("search", "Mühlbach", {"limit": 0})["facets"]


def test_a_list_goes_on_with_every_offer_and_page_once(node):
    whole = [hit["id"] for hit in node("search", "Hebamme", {"limit": 40})["hits"]]
    parts = [
        hit["id"]
        for start in range(0, 40, 2)
        for hit in node("search", "Hebamme", {"offset": start, "limit": 2})["hits"]
    ]
    assert parts == whole and len(set(whole)) == len(whole) and node("search", "Hebamme", {"limit": 0})["hits"] == []


def test_offers_are_found_as_they_were(node, county):
    texts = ("Hebamme", "Beratung Mühlbach", "3 Jahre", "Schwimmkurs", "Kinderturnen", "Caritas")
    with_pages = [
        [hit["id"] for hit in node("search", text, {"limit": 60})["hits"] if "/" not in hit["id"]] for text in texts
    ]
    called = SearchDocument("rat", "Beratung am Telefon")
    alone = county(*documents(), called)
    without = [[hit["id"] for hit in alone("search", text, {"limit": 60})["hits"]] for text in texts]
    assert with_pages[:-1] == without[:-1]


@pytest.fixture(scope="module")
def own_pages(site_folder):
    """The cards of all pages of the county itself."""
    cards = []
    for file in (site_folder / "assets" / "search").glob("cards-*"):
        fields = json.loads(gzip.decompress(file.read_bytes()))
        rows = (dict(zip(fields, row, strict=True)) for row in zip(*fields.values(), strict=True))
        cards += [row for row in rows if row.get("kind")]
    return cards


@pytest.mark.parametrize(
    ("kind", "first", "in_list"),
    [
        ("office", 1, 1),
        ("town", 1, 1),
        ("provider", 0.8, 1),
        ("programme", 0.7, 1),
        ("page", 0.8, 1),
        ("term", 0, 1),
        ("ended", 0.5, 1),
    ],
)
def test_every_page_of_the_county_is_found_by_its_name(county_node, own_pages, kind, first, in_list):
    own = [card for card in own_pages if card["kind"] == kind]
    places = []
    for card in own:
        for title in {card["title"], card.get("de-simple_title") or card["title"]}:
            found = [hit["id"] for hit in county_node("search", title, {"limit": 10})["hits"]]
            places.append(found.index(card["id"]) if card["id"] in found else 99)
    assert own and sum(place == 0 for place in places) / len(places) >= first
    assert sum(place < 99 for place in places) / len(places) >= in_list


def test_in_need_no_page_stands_before_three_who_help(county_node, own_pages):
    asked = (
        "papa haut mich",
        "Polizei",
        "Hilfetelefon Gewalt gegen Frauen",
        "Giftnotruf Bonn",
    )
    for text in asked:
        answer = county_node("search", text, {"limit": 10})
        assert answer["help"] and not [hit["id"] for hit in answer["hits"][:3] if hit.get("kind")], text


def test_who_types_the_name_of_a_programme_is_not_in_need(county_node):
    answer = county_node("search", "Kein Kind zurücklassen", {"limit": 10})
    assert (answer["help"], answer["hits"][0]["id"]) == ([], "programme/kein-kind-zuruecklassen")


def test_every_link_of_the_county_leads_somewhere(site_folder, own_pages):
    for card, folder in product(own_pages, ("", "leicht/")):
        address, _, place = card["address"].partition("#")
        page = (site_folder / folder / address / "index.html").read_text(encoding="utf-8")
        assert not place or f'id="{place}"' in page, card["id"]
