"""From published records to documents of the search: what each part of a record becomes."""

from datetime import date, timedelta

import pytest

from generator.facts import gather_facts
from generator.publication import Published, publish
from generator.search.builder import IndexOptions
from generator.search.documents import SearchDocument, SynonymGroup
from generator.search.indexing import index_options, search_documents, synonym_groups
from generator.search.lay_words import RegisterChoices
from tests.builders import OFFER, SITE, read_catalog, write_site
from tests.unit.facts.written import IN_TWO_TOWNS


@pytest.fixture
def published(tmp_path):
    """The small site with one more offer, `treff`, which says this too; other files by their path."""

    def make(more: str = "", **files: str) -> Published:
        changes = {"content/offers/adorf/treff.yml": OFFER + more, **{f"content/{k}.yml": v for k, v in files.items()}}
        return publish(read_catalog(write_site(tmp_path, changes))[0])

    return make


def documents(published: Published) -> dict[str, SearchDocument]:
    """The documents by their ids."""
    cards = {offer.id: {"title": offer.title} for offer in published.listed}
    return {document.id: document for document in search_documents(published, gather_facts(published), cards)}


def _options(published: Published) -> IndexOptions:
    return index_options(published, gather_facts(published))


def test_lists_and_search_show_the_same_offers(published):
    found = documents(published("status: ended\n"))
    assert set(found) == {"krabbelgruppe", "notruf"}
    assert set(documents(published("valid_from: 2027-01-01\n"))) == {"krabbelgruppe", "notruf"}
    assert set(documents(published("status: paused\n"))) == {"krabbelgruppe", "notruf", "treff"}


def test_a_record_becomes_a_document(published):
    found = documents(published("keywords: [Baby, Treff]\nage: {from: 0, to: 18 months}\ndescription: Wir singen.\n"))
    assert found["treff"] == SearchDocument(
        id="treff",
        title="Krabbelgruppe Sonnenschein",
        summary="Eltern und Babys treffen sich zum Spielen und Reden.",
        text="Wir singen.",
        keywords=("Baby", "Treff"),
        topics=("Treffen", "Leben"),
        phases=("Baby",),
        provider="Verein Adorf",
        places=("Adorf",),
        postal_codes=("10115",),
        age_from=0,
        age_to=18,
        is_stale=True,
        rank=found["treff"].rank,
        facets=found["treff"].facets,
        card={"title": "Krabbelgruppe Sonnenschein"},
    )
    assert found["treff"].facets["ort"] == ("adorf",)


def test_postcodes_stand_in_order(published):
    places = ", ".join(f"{{name: Ort {code}, postal_code: '{code}'}}" for code in (10119, 10111, 10123, 10117, 10113))
    found = documents(published(f"locations: [{places}]\n"))["treff"]
    assert found.postal_codes == ("10111", "10113", "10115", "10117", "10119", "10123")


def test_an_offer_for_the_whole_county_has_no_town_and_no_postcode_of_its_own(published):
    found = documents(published())["notruf"]
    assert (found.county_wide, found.places, found.postal_codes) == (True, (), ())
    assert found.facets["ort"] == ("adorf", "bestadt")
    assert _options(published()).county_places == ("Adorf", "Bestadt", "10115", "10117")


TOWNS = SITE["content/municipalities.yml"]
DISTRICTS = TOWNS.replace(
    "name: Adorf,",
    "name: Adorf, districts: [{name: Süd-Dorf, postal_codes: ['10119']}, {name: Lette (Adorf)}, {name: Bestadt}],",
).replace("name: Bestadt,", "name: Bestadt, districts: [{name: Lette}, {name: Drüben, postal_codes: ['10115']}],")


@pytest.mark.parametrize(
    ("place", "there"),
    [
        ("city: Süd-Dorf", ("Süd-Dorf",)),
        ("city: Adorf / Süd-Dorf", ("Süd-Dorf",)),
        ("city: Adorf-Lette", ("Lette",)),
        ("city: Adorf, name: Bürgerhaus Lette", ("Lette",)),
        ("city: Adorf, postal_code: '10119'", ("10119",)),
        ("city: Adorf, street: Letteweg 1", ()),
        ("city: Drüben", ()),
        ("city: Süd-Dorf, visibility: hidden", ()),
    ],
)
def test_an_offer_is_found_by_the_districts_of_its_towns(published, place, there):
    found = documents(published(f"locations: [{{{place}}}]\n", municipalities=DISTRICTS))["treff"]
    assert found.places == ("Adorf",)
    assert found.districts == ("Süd-Dorf", "10119", "Lette", "Bestadt")
    assert found.venue_districts == there


def test_an_offer_for_the_whole_county_is_found_by_every_district(published):
    made = published(municipalities=DISTRICTS)
    found = documents(made)["notruf"]
    assert (found.places, found.districts, found.venue_districts) == ((), (), ())
    assert _options(made).county_places == (
        *("Adorf", "Süd-Dorf", "Lette", "Bestadt", "Drüben"),
        *("10115", "10119", "10117"),
    )


def test_what_people_call_a_town_leads_to_it_where_that_is_one_alone(published):
    assert _options(published(municipalities=DISTRICTS)).towns == {
        **{"Adorf": "adorf", "Süd-Dorf": "adorf", "10119": "adorf"},
        **{"Bestadt": "bestadt", "Drüben": "bestadt", "10117": "bestadt"},
        "Kreis Beispiel": "",
    }, "Lette and 10115 are in both, and Bestadt is a town before it is a district"


def test_houses_and_streets_are_found_but_no_hidden_ones(published):
    house = "{name: Pfarrheim, street: Markt 8, city: Adorf}"
    hidden = "{name: Villa Rosa, street: Amselweg 7, city: Hinten, postal_code: '10121', visibility: hidden}"
    found = documents(published(f"locations: [{house}, {hidden}, {house}, {{street: Weg 1}}]\n"))["treff"]
    assert found.houses == ("Pfarrheim",)
    assert found.streets == ("Markt 8", "Weg 1")
    assert not any(secret in repr(found) for secret in ("Rosa", "Amsel", "Hinten", "10121"))


def test_what_the_settings_name_for_emergencies_is_a_line_and_comes_first(published):
    found = documents(published())
    assert found["notruf"].is_line and not found["treff"].is_line
    assert found["notruf"].is_first and not found["treff"].is_first


def test_the_search_knows_the_order_of_lists(published):
    every = OFFER.replace("[baby]", "[baby, kind]")
    files = {"offers/adorf/zweite": every, "offers/adorf/fach": OFFER + "open_to: [professionals]\n"}
    phases = "- {id: baby, title: Baby, summary: Ein Jahr.}\n- {id: kind, title: Kind, summary: Danach.}\n"
    made = published(life_phases=phases, **files)
    found = documents(made)
    ordered = sorted(found.values(), key=lambda document: document.rank)
    families = [offer.id for offer in made.order.sorted(made.listed) if offer.id != "notruf"]
    assert [document.id for document in ordered if not document.is_line] == families
    assert ordered[-1].id == "fach" and ordered[-1].is_for_professionals and not ordered[0].is_for_professionals
    assert found["zweite"].is_for_every_age and not found["treff"].is_for_every_age


def test_lines_for_emergencies_stand_in_the_order_of_every_page_then_by_their_rank(published):
    def line(title, more):
        return OFFER.replace("Krabbelgruppe", title).replace("[adorf]", "all").replace("email: info@adorf.de", more)

    settings = SITE["site_config.yml"].replace("[notruf]", "[zuletzt, notruf]")
    files = {
        "offers/all/zuletzt": line("Zuletzt", 'phones: [{number: "116 111"}]'),
        "offers/all/andere": line("Andere", "website: https://a.example/"),
        "../site_config": settings,
    }
    found = documents(published(**files))
    lines = sorted((document for document in found.values() if document.is_line), key=lambda document: document.rank)
    assert [document.id for document in lines] == ["notruf", "zuletzt", "andere"]


def test_the_search_knows_where_an_offer_of_several_towns_takes_place_on_which_day(published):
    files = {"offers/adorf/hier": OFFER + "times: [{kind: weekly, weekdays: [tue], from: 9:00}]\n"}
    made = published(IN_TWO_TOWNS.replace("municipalities: [adorf, bestadt]\n", ""), **files)
    found = documents(made)["treff"]
    assert found.weekdays == {"adorf": ("mon",)}, "it is for one town alone, and some of its days are in the other"
    both = OFFER.replace("municipalities: [adorf]\n", "") + IN_TWO_TOWNS.replace("[mon], from: '13", "[wed], from: '13")
    found = documents(published(**files, **{"offers/adorf/treff": both}))
    assert found["treff"].weekdays == {"adorf": ("mon",), "bestadt": ("wed", "thu")}
    assert found["hier"].weekdays == {} and found["hier"].ranks == {}
    assert set(found["treff"].ranks) < {"adorf", "bestadt"}, "in one of them it is the next day of all"


def test_the_search_knows_in_which_towns_an_offer_takes_place(published):
    place = "locations: [{street: Weg 1, postal_code: '10117', city: Bestadt, municipality: bestadt}]\n"
    assert documents(published(place))["treff"].venues == ("bestadt",)
    assert documents(published())["treff"].venues == ()


def test_postcodes_of_places_are_found_beside_those_of_towns(published):
    place = "locations: [{street: Weg 1, postal_code: '10117', city: Bestadt}]\n"
    assert documents(published(place))["treff"].postal_codes == ("10115", "10117")


def test_easy_texts_and_translations_are_found_too(published):
    easy = "easy:\n  title: Spiel-Treff\n  text:\n    - Hier ist es warm.\n    - heading: Kosten\n    - list: [Decke, Ball]\n"
    translated = "translations: {en: {title: Playgroup, summary: For babies and parents.}}\n"
    text = documents(published(easy + translated + "description: Wir singen.\n"))["treff"].text
    assert text == "Wir singen. Spiel-Treff Hier ist es warm. Kosten Decke Ball Playgroup For babies and parents."


def test_a_topic_that_two_topics_belong_to_is_told_once(published):
    more = "- {id: leben, title: Leben}\n- {id: treffen, title: Treffen, parent: leben}\n- {id: spiel, title: Spiel, parent: leben}\n"
    found = published(topics=more, **{"offers/adorf/treff": OFFER.replace("[treffen]", "[treffen, spiel]")})
    assert documents(found)["treff"].topics == ("Treffen", "Leben", "Spiel")


def test_nobody_said_how_old(published):
    found = documents(published())["treff"]
    assert (found.age_from, found.age_to, found.ages()) == (None, None, None)
    assert documents(published("age: {from: 3}\n"))["treff"].ages() == (36, 1199)
    assert documents(published("age: {to: 3}\n"))["treff"].ages() == (0, 36)


def test_the_site_adds_words_that_people_say(published):
    found = published(synonyms="- {say: [Rappelkiste], find: [Krabbelgruppe]}\n")
    assert synonym_groups(found) == (SynonymGroup(("Rappelkiste",), ("Krabbelgruppe",)),)
    assert _options(found).register == RegisterChoices()


def test_what_editors_say_of_the_register_changes_nothing_of_what_is_found(published):
    found = published(
        synonyms="- {say: [Rappelkiste, Kiste], offers: [krabbelgruppe]}\n- {say: [Quirl], search_only: yes}\n"
    )
    assert synonym_groups(found) == ()
    both = ("krabbelgruppe",)
    assert _options(found).register == RegisterChoices(
        search_only=frozenset({"Quirl"}), leads_to={"Rappelkiste": both, "Kiste": both}
    )


def test_a_step_of_a_life_phase_finds_its_offers(published):
    phases = (
        "- {id: baby, title: Baby, summary: Ein Jahr., steps: [{title: Andere treffen, offers: [treff]}]}\n"
        "- {id: kind, title: Kind, summary: Danach., steps: [{title: Andere treffen, offers: [treff, notruf]}]}\n"
    )
    found = documents(published("description: Wir singen.\n", life_phases=phases))
    assert found["treff"].text == "Wir singen. Andere treffen" and found["notruf"].text == "Andere treffen"
    assert found["krabbelgruppe"].text == ""


def test_a_town_is_called_by_its_name_and_by_postcodes_that_no_other_town_has(published):
    towns = SITE["content/municipalities.yml"]
    options = _options(published())
    assert {options.towns["Adorf"], options.towns["10115"]} == {"adorf"} and options.towns["Bestadt"] == "bestadt"
    assert "10117" in towns and options.towns["Kreis Beispiel"] == "", "the county is none of its towns"
    shared = _options(published(municipalities=towns.replace("10117", "10115")))
    assert "10115" not in shared.towns and shared.towns["Bestadt"] == "bestadt"


def test_the_search_knows_the_next_days_of_an_offer_and_the_next_holidays(published):
    found = published(
        "times: [{kind: weekly, weekdays: [sat], from: 9:00}, {kind: date, date: 2027-05-01, from: 9:00}]\n"
    )
    dates = documents(found)["treff"].dates
    assert [f"{day:%d.%m.}" for day in dates[:3]] == ["28.11.", "05.12.", "12.12."]
    assert date(2027, 5, 1) in dates and dates[-1] - found.today < timedelta(days=190), "nobody plans for longer"
    assert documents(found)["treff"].facets["tag zeit"] == ("sat morning",)
    options = _options(found)
    assert options.today == found.today
    assert [f"{first:%d.%m.}" for first, _ in options.school_holidays] == ["23.12.", "22.03."]
