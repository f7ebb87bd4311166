"""Questions as families type them, and the first offers that answer them."""

import pytest

from generator.search.documents import SearchDocument, SynonymGroup
from tests.search.corpus import KINDS


def kinds(ids):
    """The kinds of offers, best first, each once."""
    return list(dict.fromkeys(id_.split("-")[0] for id_ in ids))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Baby schwimmen", "babyschwimmen"),
        ("Elternkindturnen", "turnen"),
        ("Geburt Vorbereitung", "geburtskurs"),
        ("Tagesmutter", "tagespflege"),
        ("Kindergarten", "kita"),
        ("mein Baby schreit nur", "schreien"),
        ("Sprachtherapie", "logopaedie"),
        ("ich bin schwanger", "schwanger"),
        ("Schulden", "schulden"),
        ("mein Mann schlägt mich", "gewalt"),
        ("deutsch lernen", "deutsch"),
        ("Hausaufgabenhilfe", "nachhilfe"),
        ("wo finde ich eine Hebamme", "hebamme"),
        ("Ferien", "ferien"),
        ("Vorstellungsgespräch", "ausbildung"),
    ],
)
def test_families_words_find_the_offer(search, question, kind):
    assert kinds(search(question))[0] == kind


def test_topic_and_place_together_come_first(search):
    assert search("Kita Großhören")[0] == "kita-grosshoeren"
    assert search("turnen neukirch")[0] == "turnen-neukirch"
    assert search("Hebamme 10119")[0] == "hebamme-koenigsfeld"


@pytest.mark.parametrize("place", ["Mühlbach", "Muehlbach", "muhlbach", "10117"])
def test_a_place_finds_its_own_offers_before_those_for_everybody(search, place):
    found = search(place, limit=59)
    own = [id_ for id_ in found if id_.endswith("-muehlbach")]
    county = [id_ for id_ in found if id_.endswith("-ueberall")]
    assert sorted(kinds(own)) == sorted(name for name, kind in KINDS.items() if "m" in kind.towns)
    assert sorted(kinds(county)) == sorted(name for name, kind in KINDS.items() if kind.towns == "*")
    assert found == own + county


@pytest.mark.parametrize(
    ("text", "spans", "rest"),
    [
        ("3 Jahre", [[36, 47]], ""),
        ("6 Monate alt", [[6, 6]], ""),
        ("zweijährig", [[24, 35]], ""),
        ("5. Klasse", [[120, 143]], ""),
        ("2,5 Jahre", [[30, 35]], ""),
        ("3 bis 6 Jahre", [[36, 83]], ""),
        ("unter 3 Jahren", [[24, 36]], ""),
        ("Turnen 4 jahre", [[48, 59]], "turnen"),
        ("48249", [], "48249"),
        ("6 Wochen", [[1, 1]], ""),
        ("20 Wochen", [[4, 4]], ""),
        ("dreieinhalb", [[42, 47]], ""),
        ("zwei einhalb", [[30, 35]], ""),
        ("anderthalb Jahre", [[18, 23]], ""),
        ("ein halbes Jahr", [[6, 6]], "ein"),
        ("6 bis 3 Jahre", [[36, 83]], ""),
        ("bis 3 Jahre", [[12, 47]], ""),
        ("bis 1 Jahr", [[0, 23]], ""),
        ("mein Sohn ist 4", [[48, 59]], "mein sohn"),
        ("Tochter wird bald 6", [[72, 83]], "tochter"),
        ("zwischen 3 und 6", [[36, 83]], ""),
        ("Klasse 3", [[96, 119]], ""),
        ("seit 3 Jahren", [], ""),
        ("vor 2 Monaten", [], ""),
        ("in 6 Wochen", [], ""),
        ("noch ein Jahr warten", [], "noch ein jahr warten"),
        ("alle zwei Wochen", [], "alle zwei wochen"),
        ("ist 4 Euro", [], "ist 4 euro"),
        ("ab 14:30 Uhr", [], "ab 14:30 uhr"),
    ],
)
def test_ages_are_read_from_what_is_typed(node, text, spans, rest):
    found = node("readAges", text)
    assert (found["spans"], found["rest"].strip()) == (spans, rest)


def test_an_age_finds_offers_that_are_made_for_it(search):
    for id_ in search("3 Jahre", limit=59):
        start, end = KINDS[id_.split("-")[0]].ages
        assert start <= 47 and end >= 36
    assert kinds(search("Turnen 3 Jahre"))[0] == "turnen"
    assert kinds(search("Baby"))[0] in {"hebamme", "babyschwimmen", "stillen"}


def test_more_words_found_are_better_than_one_found_well(node):
    answer = node("search", "Schwimmkurs Königsfeld", {"limit": 20})
    assert answer["hits"][0]["id"] == "schwimmkurs-koenigsfeld"
    assert 0 < answer["exact"] < answer["total"]


def test_words_that_say_little_count_little(search):
    assert kinds(search("Kurs Nachhilfe"))[0] == "nachhilfe"
    assert kinds(search("Hilfe bei Schulden"))[0] == "schulden"


def test_a_correction_tells_what_was_typed_and_what_was_meant(node):
    assert node("search", "Logopedie", {})["corrections"] == [{"from": "Logopedie", "to": "Logopädie"}]
    assert node("search", "Logopädie", {})["corrections"] == []


def test_where_nothing_is_found_near_words_help(node):
    answer = node("search", "Hebxyzme", {})
    assert answer["total"] == 0 and answer["hits"] == []
    assert "Hebamme" in answer["near"] and len(answer["near"]) <= 5
    assert node("search", "Hebamme", {})["near"] == []


def test_nothing_asked_lists_everything_page_by_page(node):
    first = node("search", "", {"limit": 10})
    second = node("search", "", {"limit": 10, "offset": 10})
    assert first["total"] == 59 and len(first["hits"]) == len(second["hits"]) == 10
    assert not {hit["id"] for hit in first["hits"]} & {hit["id"] for hit in second["hits"]}


def test_small_words_alone_are_taken_as_they_are(node):
    assert node("search", "die und der", {})["total"] >= 0
    assert node("search", "nicht", {})["total"] >= 0


def test_known_words_that_filters_leave_nothing_of_are_not_called_unknown(node):
    answer = node("search", "Stilltreff", {"filters": {"ort": ["neukirch"]}})
    assert (answer["total"], answer["near"]) == (0, [])


def asked(node, text):
    """The ids that a question finds, best first, and how many of them surely have all of it."""
    answer = node("search", text, {"limit": 20})
    return [hit["id"] for hit in answer["hits"]], answer["exact"]


def test_a_word_for_not_is_no_word_to_be_found(county):
    node = county(SearchDocument("hebamme", "Hebamme"), SearchDocument("turnen", "Turnen", text="Gar nicht schwer."))
    assert asked(node, "keine Hebamme") == asked(node, "Hebamme") == (["hebamme"], 1)


def test_a_word_typed_twice_is_read_once(county):
    answer = county(SearchDocument("a", "Logopädie"))("search", "Logopedie logopedie", {})
    assert answer["corrections"] == [{"from": "Logopedie", "to": "Logopädie"}] and answer["exact"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "wer passt nachmittags auf mein Kind auf",
        "Kind aufpassen",
        "auf mein Kind hat sie oft aufgepasst",
        "passst auf Kind auf",
    ],
)
def test_a_phrase_is_found_in_every_form_of_its_verb(county, text):
    node = county(SearchDocument("a", "Quirl", keywords=("passt auf Kind auf",)), SearchDocument("b", "Kind"))
    assert asked(node, text)[0][0] == "a"


def test_a_form_that_the_index_does_not_have_is_read_as_the_verb(county):
    node = county(SearchDocument("a", "Quirl", keywords=("Trampeln",)), SearchDocument("b", "Zirkus"))
    answer = node("search", "getrampelt", {})
    assert [hit["id"] for hit in answer["hits"]] == ["a"] and answer["corrections"] == []


def test_ten_words_are_read_and_no_more(county):
    node = county(SearchDocument("a", "Quirl"), SearchDocument("b", "Zirkus"))
    many = "Tisch Stuhl Bank Regal Lampe Vase Topf Gabel Messer"
    assert asked(node, f"{many} Zirkus") == (["b"], 0)
    assert asked(node, f"{many} Löffel Zirkus") == ([], 0)


def test_a_word_that_only_the_topic_has_fits_in_part(county):
    """A topic has dozens of offers: that it is called so says little about each of them."""
    node = county(
        SearchDocument("a", "Zirkus", topics=("Bewegung",)), SearchDocument("b", "Chor", text="Mit Bewegung.")
    )
    assert asked(node, "Bewegung") == (["a", "b"], 0)


def test_an_offer_with_both_words_is_better_than_one_that_is_called_like_one_of_them(county):
    node = county(
        SearchDocument("moos", "Moosrunde"),
        SearchDocument("tang", "Tangrunde"),
        SearchDocument("both", "Treff", topics=("Moosrunde",), phases=("Tangrunde",)),
    )
    assert asked(node, "Moosrunde Tangrunde")[0][0] == "both"


def test_an_offer_with_little_of_what_the_best_one_has_is_not_shown(county):
    node = county(
        SearchDocument("both", "Hebamme Kurs"), SearchDocument("one", "Hebamme"), SearchDocument("little", "Kurs Tanz")
    )
    assert asked(node, "Kurs Hebamme") == (["both", "one"], 1)


def test_the_word_that_fewer_offers_have_says_more(county):
    """Of words that no example has: what is said for one thing alone says even more."""
    node = county(*(SearchDocument(f"moos-{n}", "Moosrunde") for n in range(8)), SearchDocument("tang", "Tangrunde"))
    assert asked(node, "Moosrunde Tangrunde")[0][0] == "tang"


def test_what_is_for_professionals_alone_stands_behind_everything_for_families(county):
    node = county(
        SearchDocument("fach", "Hebamme", is_apart=True),
        SearchDocument("familie", "Treff", text="Eine Hebamme ist da."),
        SearchDocument("chor", "Chor"),
    )
    assert asked(node, "Hebamme")[0] == ["familie", "fach"]
    assert asked(node, "")[0] == ["chor", "familie", "fach"]


def test_two_words_are_tried_as_one_with_a_letter_between(county):
    node = county(
        SearchDocument("hut", "Sonnenhut"), SearchDocument("ohr", "Schweinsohr"), SearchDocument("x", "Treff")
    )
    assert asked(node, "Sonne Hut") == (["hut"], 1)
    assert asked(node, "Schwein Ohr") == (["ohr"], 1)


def _phrases(*groups):
    return [SynonymGroup((say,), (find,)) for say, find in groups]


def test_a_phrase_with_not_is_another_one_than_without(county):
    groups = _phrases(("schläft nicht", "Zelt"), ("schläft", "Anker"))
    node = county(SearchDocument("zelt", "Zelt"), SearchDocument("anker", "Anker"), synonyms=groups)
    assert asked(node, "Kind schläft noch gar nicht")[0][0] == "zelt"
    assert asked(node, "Kind schläft")[0] == ["anker"]


def test_a_phrase_of_small_words_alone_is_taken_as_a_whole(county):
    groups = _phrases(("kann nicht mehr", "Krisendienst"))
    node = county(SearchDocument("krise", "Krisendienst"), SearchDocument("kahn", "Kahn"), synonyms=groups)
    answer = node("search", "ich kann nicht mehr", {})
    assert ([hit["id"] for hit in answer["hits"]], answer["corrections"]) == (["krise"], []), "nobody meant a Kahn"


def test_a_longer_phrase_says_more(county):
    groups = _phrases(("Baby schläft", "Anker"), ("Baby schläft abends", "Zelt"))
    node = county(
        SearchDocument("anker", "Anker", keywords=("abends",)), SearchDocument("zelt", "Zelt"), synonyms=groups
    )
    assert asked(node, "Baby schläft abends") == (["zelt", "anker"], 2)


def test_hits_are_cards(node):
    hit = node("search", "Frauenhaus", {"limit": 1})["hits"][0]
    assert hit == {"id": "gewalt-ueberall", "title": "Frauenhaus", "area": "dem ganzen Kreis"}


def test_a_directory_without_offers_answers_too(empty_node):
    for text in ("", "Hebamme", "3 Jahre", "10117"):
        answer = empty_node("search", text, {"filters": {"ort": ["x"], "alter": ["3"]}})
        assert (answer["total"], answer["hits"]) == (0, [])
