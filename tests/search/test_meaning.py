"""What is said beside what is sought: read as wishes, which rank what the other words find and never hide it."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.search.documents import SearchDocument, SynonymGroup
from tests.search.corpus import TOWNS

TODAY = date(2026, 11, 27)
"""A Friday."""
OPTIONS = {
    "towns": {"Adorf": "adorf", "10115": "adorf", "Bad Bestadt": "bestadt", "Kreis Adorf": ""},
    "today": TODAY,
    "school_holidays": ((date(2026, 12, 23), date(2027, 1, 6)), (date(2027, 3, 22), date(2027, 4, 3))),
}
BOTH = ("adorf", "bestadt")


def offer(name, title="Krabbelgruppe", ort=BOTH, dates=(), weekdays=None, **more):
    """An offer with values of facets by their keys, and its dates in days after the index."""
    fields = {key: value for key, value in more.items() if key in SearchDocument.__slots__}
    facets = {key: value for key, value in more.items() if key not in fields}
    days = tuple(TODAY + timedelta(days=ahead) for ahead in dates)
    return SearchDocument(name, title, facets={"ort": ort, **facets}, dates=days, weekdays=weekdays or {}, **fields)


MOMENTS = {"tag zeit": ("mon morning", "tue evening"), "tag": ("mon", "tue"), "zeit": ("morning", "evening")}
EVERY = offer(
    "every",
    "Turnen",
    tag=("mon",),
    zeit=("morning",),
    sprache=("tr",),
    kosten=("free",),
    rollstuhl=("yes",),
    anmeldung=("no",),
    form=("online",),
    anonym=("yes",),
    frauen=("yes",),
)


def understood(node, text, **options):
    """What a text is understood to say, without the words it was said in."""
    return {f"{each['facet']} {each['value']}" for each in node("search", text, options)["understood"]}


def ids(node, text, **options):
    return [hit["id"] for hit in node("search", text, options)["hits"]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *((f"Turnen {day}{end}", {f"tag {value}"}) for day, value in (
            ("Montag", "mon"), ("dienstag", "tue"), ("MITTWOCH", "wed"), ("Donnerstag", "thu"), ("freitag", "fri"),
            ("Samstag", "sat"), ("Sonntag", "sun"),
        ) for end in ("", "s")),
        ("Turnen Sonnabend", {"tag sat"}),
        ("Turnen am Do", {"tag thu"}),
        ("Turnen Mi", {"tag wed"}),
        ("Turnen donerstags", {"tag thu"}),
        ("Turnen abends", {"zeit evening"}),
        ("Turnen am Nachmittag", {"zeit afternoon"}),
        ("Turnen vormittags", {"zeit morning"}),
        ("Turnen nach der Arbeit", {"zeit evening"}),
        ("Turnen samstagvormittags", {"tag sat", "zeit morning"}),
        ("Turnen Montag morgen", {"tag mon", "zeit morning"}),
        ("Turnen um 9", {"zeit morning"}),
        ("Turnen ab 16 Uhr", {"zeit afternoon", "zeit evening"}),
        ("Turnen 9-11 Uhr", {"zeit morning"}),
        ("Turnen zwischen 9:30 und 11 Uhr", {"zeit morning"}),
        ("Turnen bis 12 Uhr", {"zeit morning"}),
        ("Turnen um 17.30 Uhr", {"zeit evening"}),
        ("Turnen ab 0 Uhr", set()),
        ("Turnen heute", {"date today"}),
        ("Turnen morgen", {"date tomorrow"}),
        ("Turnen morgens", {"zeit morning"}),
        ("Turnen morgen früh", {"date tomorrow", "zeit morning"}),
        ("Guten Morgen Turnen", set()),
        ("Turnen am Wochenende", {"date weekend"}),
        ("Turnen in den Ferien", {"date holidays"}),
        ("Turnen auf russisch", {"sprache ru"}),
        ("Turnen türkçe", {"sprache tr"}),
        ("Turnen русский", {"sprache ru"}),
        ("Turnen на русском", {"sprache ru"}),
        ("Turnen العربية", {"sprache ar"}),
        ("Turnen po polsku", {"sprache pl"}),
        ("Turnen in English", {"sprache en"}),
        ("Turnen in türkischer Sprache", {"sprache tr"}),
        ("Turnen mit Gebärdensprache", {"sprache gsg"}),
        ("Turnen umsonst", {"kosten free"}),
        ("Turnen gratis", {"kosten free"}),
        ("kostenloses Turnen", {"kosten free"}),
        ("Turnen das nichts kostet", {"kosten free"}),
        ("Turnen ohne Geld", {"kosten free"}),
        ("Turnen barrierefrei", {"rollstuhl yes"}),
        ("Turnen mit dem Rollstuhl", {"rollstuhl yes"}),
        ("Turnen ohne Anmeldung", {"anmeldung no"}),
        ("Turnen einfach vorbeikommen", {"anmeldung no"}),
        ("offenes Turnen", {"anmeldung no"}),
        ("Turnen online", {"form online"}),
        ("Turnen anonym", {"anonym yes"}),
        ("Turnen nur für Frauen", {"frauen yes"}),
        ("Turnen Adorf", {"ort adorf"}),
        ("Turnen 10115", {"ort adorf"}),
        ("Turnen in Bad Bestadt", {"ort bestadt"}),
        ("Turnen Kreis Adorf", set()),
        ("Turnen 3 Jahre", {"alter 3"}),
        ("Turnen 6 Monate", {"alter 6 monate"}),
        ("Turnen ab 3 Jahren um 9 Uhr", {"alter 3", "zeit morning"}),
        ("Turnen", set()),
        ("Wochenende", set()),
        ("Rollstuhl", set()),
        ("ohne Geld", set()),
    ],
)  # fmt: skip
def test_what_is_said_is_understood(county, text, wanted):
    assert understood(county(EVERY, **OPTIONS), text) == wanted


def test_what_was_understood_is_told_in_the_words_that_were_typed(county):
    node = county(EVERY, **OPTIONS)
    found = node("search", "Türkçe Turnen in Bad Bestadt, ab 16 Uhr, mein Sohn ist 4", {})["understood"]
    assert found == [
        {"facet": "alter", "value": "4", "words": "ist 4"},
        {"facet": "zeit", "value": "afternoon", "words": "ab 16 Uhr"},
        {"facet": "zeit", "value": "evening", "words": "ab 16 Uhr"},
        {"facet": "sprache", "value": "tr", "words": "Türkçe"},
        {"facet": "ort", "value": "bestadt", "words": "Bad Bestadt"},
    ]


def test_nothing_is_understood_that_no_offer_could_be_asked_for(county):
    node = county(SearchDocument("a", "Turnen am Montag", text="kostenlos"))
    assert understood(node, "Turnen Montag kostenlos heute Adorf") == set()
    assert ids(node, "Turnen Montag kostenlos") == ["a"]


def test_what_is_sought_comes_first_there_then_for_the_county_then_elsewhere(county):
    offers = (
        offer("elsewhere", ort=("bestadt",), venues=("bestadt",)),
        offer("county", county_wide=True),
        offer("here", ort=("adorf",), venues=("adorf",)),
        offer("other", "Schuldnerberatung", ort=("adorf",), venues=("adorf",)),
        offer("mentions", "Spielplatz", ort=("adorf",), venues=("adorf",), text="Hier gibt es eine Krabbelgruppe."),
    )
    node = county(*offers, **OPTIONS)
    assert ids(node, "Krabbelgruppe Adorf") == ["here", "county", "elsewhere", "mentions"]
    assert ids(node, "Schuldnerberatung Bad Bestadt") == ["other"], "though it is elsewhere"
    assert node("search", "Krabbelgruppe Adorf", {})["exact"] == 2, "elsewhere is not what was asked for"


def test_of_what_fits_as_well_the_one_that_meets_a_wish_comes_first_and_unknown_is_no_yes(county):
    offers = (offer("a-unknown"), offer("b-no", tag=("tue",)), offer("c-yes", tag=("mon",)))
    node = county(*offers, **OPTIONS)
    assert ids(node, "Krabbelgruppe montags") == ["c-yes", "a-unknown", "b-no"]
    assert ids(node, "Krabbelgruppe") == ["a-unknown", "b-no", "c-yes"]


def test_weekday_and_part_of_the_day_are_asked_together_in_questions_and_in_filters(county):
    plain = {"tag zeit": ("mon evening",), "tag": ("mon",), "zeit": ("evening",)}
    node = county(offer("a-apart", **MOMENTS), offer("b-once", **plain), **OPTIONS)
    assert ids(node, "Krabbelgruppe Montag abends") == ["b-once", "a-apart"]
    assert ids(node, "Montag abends") == ["b-once"]
    answer = node("search", "", {"filters": {"tag": ["mon"], "zeit": ["evening"]}})
    assert [hit["id"] for hit in answer["hits"]] == ["b-once"]
    assert answer["facets"]["tag"] == {"mon": 1, "tue": 1} and answer["facets"]["zeit"] == {"evening": 1, "morning": 1}
    assert "tag zeit" not in answer["facets"], "nobody can choose it"
    answer = node("search", "", {"filters": {"tag": ["mon", "tue"], "zeit": ["evening"]}})
    assert answer["total"] == 2 and answer["facets"]["zeit"] == {"evening": 2, "morning": 1}


def test_town_and_weekday_are_asked_together(county):
    days = {"adorf": ("tue",), "bestadt": ("mon",)}
    node = county(offer("a-apart", tag=("mon", "tue"), weekdays=days), offer("b-there", tag=("mon",)), **OPTIONS)
    assert ids(node, "Krabbelgruppe Adorf Montag") == ["b-there", "a-apart"]
    assert ids(node, "Krabbelgruppe Adorf Dienstag") == ["a-apart", "b-there"]


def test_where_nothing_but_wishes_was_typed_they_are_filters(county):
    offers = (
        offer("a", tag=("mon",), kosten=("free",)),
        offer("b", tag=("mon",), ort=("bestadt",)),
        offer("c", kosten=("free",)),
    )
    node = county(*offers, **OPTIONS)
    assert ids(node, "was ist montags in Adorf los") == ["a"]
    assert sorted(ids(node, "kostenlos")) == ["a", "c"]
    assert ids(node, "Montag", filters={"ort": ["bestadt"], "kosten": ["free"]}) == ["a"]
    answer = node("search", "sonntags gratis", {})
    assert {hit["id"] for hit in answer["hits"]} == {"a", "b", "c"} and answer["exact"] == 0
    assert answer["hits"][0]["id"] in "ac", "nothing meets all: what meets more comes first"


def test_general_words_alone_leave_what_meets_the_wishes(county):
    offers = (
        offer("group", "Gruppe", tag=("mon",)),
        offer("mentions", "Anker mit Gruppe", tag=("wed",)),
        offer("other", "Anker", tag=("mon",)),
    )
    node = county(*offers, **OPTIONS)
    assert ids(node, "Gruppe montags") == ["group", "other", "mentions"]
    assert ids(node, "Gruppe dienstags") == ["group", "mentions"]


def test_what_is_called_like_a_wish_meets_it(county):
    offers = (offer("a", "Treff"), offer("b", "Treff", sprache=("tr",)), offer("c", "Treff Türkisch"))
    assert ids(county(*offers, **OPTIONS), "Treff auf Türkisch") == ["c", "b", "a"]


def test_one_thing_stays_one_thing(county):
    group = SynonymGroup(("offene Schule", "Betreuung abends"), ("Ganztag",))
    offers = (offer("ogs", "Ganztag", zeit=("morning",)), offer("open", "Schule", anmeldung=("no",), zeit=("evening",)))
    node = county(*offers, synonyms=[group], **OPTIONS)
    assert understood(node, "offene Schule") == set() and ids(node, "offene Schule")[0] == "ogs"
    assert understood(node, "offenes Turnen") == {"anmeldung no"}
    assert understood(node, "Betreuung abends") == {"zeit evening"}, "it is said all the same"
    assert ids(node, "Betreuung abends") == ["ogs"]


def test_a_slip_in_the_name_of_a_town_is_understood_too(county):
    node = county(
        offer("a", ort=("bestadt",), places=("Bad Bestadt",)), offer("b", ort=("adorf",), places=("Adorf",)), **OPTIONS
    )
    assert understood(node, "Krabbelgruppe Adrof") == {"ort adorf"}
    assert ids(node, "Krabbelgruppe Adrof")[0] == "b"


DATED = (
    offer("today", dates=(0, 7)),
    offer("saturday", dates=(1,)),
    offer("sunday", dates=(2,)),
    offer("holidays", dates=(27,)),
    offer("later", dates=(60,)),
    offer("spring", dates=(118,)),
    offer("never"),
)


@pytest.mark.parametrize(
    ("text", "today", "first"),
    [
        ("heute", None, {"today"}),
        ("heute", "2026-11-28", {"saturday"}),
        ("heute", "2026-11-01", {"today"}),
        ("heute", "kein Tag", {"today"}),
        ("morgen", "2026-11-27", {"saturday"}),
        ("morgen", "2026-11-28", {"sunday"}),
        ("am Wochenende", "2026-11-27", {"saturday", "sunday"}),
        ("am Wochenende", "2026-11-28", {"saturday", "sunday"}),
        ("am Wochenende", "2026-11-29", {"sunday"}),
        ("in den Ferien", "2026-11-27", {"holidays"}),
        ("in den Ferien", "2027-01-06", {"holidays"}),
        ("in den Ferien", "2027-01-07", {"spring"}),
    ],
)
def test_days_are_those_of_the_reader(county, text, today, first):
    node = county(*DATED, **OPTIONS)
    assert set(ids(node, text, today=today)) == first
    assert set(ids(node, f"Krabbelgruppe {text}", today=today)[: len(first)]) == first


def test_days_that_the_index_does_not_reach_are_nobodys(county):
    answer = county(*DATED, **OPTIONS)("search", "heute", {"today": "2028-01-01"})
    assert answer["exact"] == 0 and answer["total"] == 7


def test_results_can_be_sorted_by_their_next_day(county):
    apart = offer("apart", dates=(0,), is_apart=True, is_for_professionals=True)
    mention = offer("mention", "Turnen", dates=(0,), text="Krabbelgruppe")
    node = county(*DATED, apart, mention, **OPTIONS)
    by_day = ["today", "saturday", "sunday", "holidays", "later", "spring", "never"]
    assert ids(node, "Krabbelgruppe", sort="date") == [*by_day, "mention", "apart"]
    assert ids(node, "", sort="date", today="2026-11-28")[:3] == ["saturday", "sunday", "today"]
    assert ids(node, "Krabbelgruppe", sort="date", today="2026-12-31") == [
        "later",
        "spring",
        "holidays",
        "never",
        "saturday",
        "sunday",
        "today",
        "mention",
        "apart",
    ]


@pytest.mark.parametrize(
    "text", ["Gruppe Adorf", "Angebote Adorf", "Krabbelgruppe montags kostenlos", "Adorf", "Montag"]
)
def test_what_is_for_professionals_stands_below_help_for_families_whatever_is_wished(county, text):
    apart = offer(
        "a-apart",
        ort=("adorf",),
        venues=("adorf",),
        tag=("mon",),
        kosten=("free",),
        is_apart=True,
        is_for_professionals=True,
    )
    node = county(apart, offer("z", tag=("mon",), kosten=("free",), county_wide=True), **OPTIONS)
    assert ids(node, text) == ["z", "a-apart"]


def test_a_file_of_dates_is_loaded_only_for_days(index_of, other_node):
    folder = str(index_of(DATED, (), OPTIONS))
    kinds = lambda text: {name.partition("-")[0] for name, _ in other_node("loads", folder, text)}  # noqa: E731
    assert "dates" not in kinds("Krabbelgruppe Montag") and "dates" in kinds("Krabbelgruppe heute")


def test_what_is_taken_away_is_neither_a_wish_nor_sought(county):
    node = county(offer("a", tag=("mon",)), offer("b", "Treff Montag"), **OPTIONS)
    answer = node("search", "Krabbelgruppe Montag 3 Jahre", {"ignore": ["tag mon", "alter 3"]})
    assert answer["understood"] == [] and [hit["id"] for hit in answer["hits"]] == ["a"] and answer["exact"] == 1


_SOUGHT = st.lists(st.sampled_from(["Hebamme", "Krabbelgruppe", "Turnen", "Schwimmen", "Beratung"]), max_size=3)
_SAID = st.lists(
    st.sampled_from(["montags", "Mühlbach", "10119", "umsonst", "am Samstag", "4 Jahre", "Sonntag"]), max_size=3
)


@settings(max_examples=40)
@given(sought=_SOUGHT, said=_SAID)
def test_without_all_that_was_understood_the_other_words_are_searched(node, sought, said):
    text = " ".join([*sought, *said])
    taken = [f"{each['facet']} {each['value']}" for each in node("search", text, {})["understood"]]
    left = node("search", text, {"ignore": taken, "limit": 100})
    alone = node("search", " ".join(sought), {"limit": 100})
    assert left["understood"] == []
    assert [left[name] for name in ("hits", "total", "exact")] == [alone[name] for name in ("hits", "total", "exact")]


@settings(max_examples=40)
@given(sought=st.sampled_from(["Hebamme", "Krabbelgruppe", "Frauenhaus", "Logopädie", "Nachhilfe"]), said=_SAID)
def test_no_wish_hides_what_is_sought_or_puts_something_else_before_it(node, sought, said):
    plain = {hit["id"] for hit in node("search", sought, {"limit": 100})["hits"]}
    said = [word for word in said if "Jahre" not in word]  # an age finds offers itself
    found = [hit["id"] for hit in node("search", f"{sought} {' '.join(said)}", {"limit": 100})["hits"]]
    assert set(found) == plain
    best = {hit["id"].rpartition("-")[0] for hit in node("search", sought, {"limit": 1})["hits"]}
    assert found[0].rpartition("-")[0] in best


@pytest.mark.parametrize("town", TOWNS)
def test_each_town_has_its_own_first(node, town):
    found = node("search", f"Jugendtreff {TOWNS[town][0]}", {})["hits"]
    assert found[0]["id"] == f"jugend-{town}"
