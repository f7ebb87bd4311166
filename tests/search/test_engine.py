"""Questions as families type them, and the first offers that answer them."""

import pytest

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


def test_hits_are_cards(node):
    hit = node("search", "Frauenhaus", {"limit": 1})["hits"][0]
    assert hit == {"id": "gewalt-ueberall", "title": "Frauenhaus", "places": "im ganzen Kreis"}


def test_a_directory_without_offers_answers_too(empty_node):
    for text in ("", "Hebamme", "3 Jahre", "10117"):
        answer = empty_node("search", text, {"filters": {"ort": ["x"], "alter": ["3"]}})
        assert (answer["total"], answer["hits"]) == (0, [])
