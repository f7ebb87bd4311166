"""Questions in other languages: what they mean, what they find, and what stays German."""

import pytest

from generator.search.concepts import arabized, concept_key, shipped_concepts, sounded
from generator.search.documents import SearchDocument, SynonymGroup
from generator.search.normalise import folded_words

_OFFERS = (
    SearchDocument("hebamme", "Hebamme"),
    SearchDocument("kita", "Kindergarten", keywords=("Kita", "Kindertagespflege")),
    SearchDocument("deutsch", "Deutschkurs"),
    SearchDocument("schulden", "Schuldnerberatung", places=("Senden",)),
    SearchDocument("schulden-olfen", "Schuldnerberatung", places=("Olfen",)),
    SearchDocument("kindergeld", "Kindergeld"),
    SearchDocument("kinder", "Treff für Kinder", age_from=36, age_to=60),
    SearchDocument("kreis", "Kreis der Eltern"),
)


@pytest.fixture
def found(county):
    """The ids that a question finds, best first."""
    node = county(*_OFFERS)
    return lambda text: [hit["id"] for hit in node("search", text)["hits"]]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("midwife", "hebamme"),
        ("I need a midwife!", "hebamme"),
        ("ebe arıyorum", "hebamme"),
        ("kreşimiz", "kita"),
        ("dobra położna", "hebamme"),
        ("szukam położnej", "hebamme"),
        ("moașă", "hebamme"),
        ("акушерку", "hebamme"),
        ("قابلة", "hebamme"),
        ("والقابلة", "hebamme"),
        ("kreş", "kita"),
        ("дитячий садок", "kita"),
        ("detskij sad", "kita"),
        ("detskiy sadik", "kita"),
        ("7adana", "kita"),
        ("للحضانة", "kita"),
        ("German courses", "deutsch"),
        ("курси німецької мови", "deutsch"),
        ("curs limba germana", "deutsch"),
        ("money for my children", "kindergeld"),
        ("çocuk parası", "kindergeld"),
        ("pieniądze dla dziecka", "kindergeld"),
    ],
)
def test_a_word_of_another_language_finds_what_the_german_one_does(found, question, first):
    assert found(question)[0] == first


@pytest.mark.parametrize("question", ["debts Olfen", "borçlarım var olfen", "борги Olfen", "ديون Olfen"])
def test_places_are_read_beside_other_languages(found, question):
    assert found(question)[0] == "schulden-olfen"


def test_numbers_of_years_are_ages_in_other_languages(county):
    offers = [SearchDocument(f"alter-{age}", "Treff", age_from=12 * age, age_to=12 * age + 11) for age in range(8)]
    node = county(*offers, SearchDocument("kinder", "Kinder"))
    for question in ("5 years old", "5 yaşında", "5 років", "5 سنوات", "5 lat"):
        assert node("search", question)["hits"][0]["id"] == "alter-5", question


def test_the_answer_tells_what_was_meant(county):
    answer = county(*_OFFERS)("search", "where can i find a midwife for money")
    assert answer["translated"] == [{"from": "midwife", "to": "Hebamme"}], "not what says little"
    assert answer["corrections"] == []


def test_german_stays_german(county):
    node = county(*_OFFERS, SearchDocument("gift", "Gift"), SearchDocument("rat", "Rat und Tat"))
    for question in ("Gift", "Rat", "Kind", "Hebame", "was ist Rat", "ich suche die Hebamme", "Kurs"):
        assert node("search", question)["translated"] == [], question


def test_one_word_of_another_language_in_a_german_question_is_read(county):
    answer = county(*_OFFERS)("search", "ich suche eine midwife für mein Kind")
    assert answer["translated"] == [{"from": "midwife", "to": "Hebamme"}] and answer["hits"][0]["id"] == "hebamme"


def test_what_is_known_in_no_language_is_no_slip_of_the_finger(county):
    answer = county(*_OFFERS)("search", "midwife krais")
    assert [hit["id"] for hit in answer["hits"]] == ["hebamme"] and answer["corrections"] == []


def test_nobody_loads_the_lists_for_german_words(index_of, other_node):
    folder = str(index_of(_OFFERS, (), {}))
    kinds = lambda text: {name.partition("-")[0] for name, _ in other_node("loads", folder, text)}  # noqa: E731
    assert "concepts" not in kinds("Hebamme Senden") and "concepts" in kinds("midwife")


def test_where_nothing_would_be_found_there_are_no_lists(county):
    answer = county(SearchDocument("fest", "Sommerfest"))("search", "midwife")
    assert answer["translated"] == []


def test_a_county_adds_words_of_its_own(county):
    node = county(*_OFFERS, synonyms=[SynonymGroup(("sage-femme",), ("Hebamme",))])
    assert node("search", "sage-femme")["hits"][0]["id"] == "hebamme"


def test_both_sides_spell_alike(node):
    said = [word for concept in shipped_concepts() for words in concept.says.values() for word in words]
    words = sorted({word for text in said for word in folded_words(text)})
    keys = [concept_key(word) for word in words]
    assert node("conceptWords", words) == [[key, sounded(key), arabized(key)] for key in keys]


def test_every_word_means_what_it_stands_for(county_node):
    """Words that German knows as well ("Kindergarten", "Job") are German, and so are those beside a German word ("in") that examples say; the others mean one of their concept's words."""
    said = [
        (concept, language, words)
        for concept in shipped_concepts()
        if concept.german and concept.sign != "+"
        for language, each in concept.says.items()
        for words in each
    ]
    answers = county_node("translated", [words for _, _, words in said])
    missed = [
        f"{language}: {words} ({concept.german[0]}) -> {answer}"
        for (concept, language, words), answer in zip(said, answers, strict=True)
        if not {meant["to"] for meant in answer} & set(concept.german)
    ]
    assert len(said) >= 9_000 and len(missed) / len(said) <= 0.045, "\n".join(missed)


def test_what_a_text_means_does_not_hang_on_what_was_asked_before(county_node, other_node, site_folder):
    """The words of examples lie in files of their own, which other questions may have loaded already."""
    texts = ["help in the household", "kids in hospital", "register for school", "in pregnancy"]
    other_node("open", str(site_folder / "assets" / "search"))
    fresh = other_node("translated", texts)
    other_node("helped", texts)
    assert other_node("translated", texts) == fresh == county_node("translated", texts)


def test_german_questions_are_not_taken_for_others(county_node):
    questions = [
        f"{word} {other}" for word in ("Hebamme", "Kita", "Schule") for other in ("suchen", "Anmeldung", "Hilfe")
    ]
    assert county_node("translated", questions) == [[]] * len(questions)
