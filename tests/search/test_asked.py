"""What examples bring: sentences that nobody wrote down find offers, and sound like need."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.search import asked, in_need, made
from generator.search.asked import Asked
from generator.search.documents import SearchDocument
from tests.search.node import Node
from tests.unit.search.test_asked import forget

_OTHERS = tuple(
    Asked((f"Jahrmarkt {n}",), (f"wer kann mir helfen {n}", "wo ist das fest")[: 1 + (n < 4)] * 30, False)
    for n in range(20)
)
_EXAMPLES = (
    Asked(("Zeltlager",), ("moos im wichtel", "wurzel mit moos", "wichtel und wurzel") * 10, False),
    Asked(("Ankertreff",), ("qualle", "wichtel mit qualle", "tang und qualle") * 10, False),
    Asked(("Bootsfahrt",), ("tang mit qualle", "brimsel", "ruder und tang") * 10, False),
    *_OTHERS,
)
"""Few, made of words that stand in no list of ours."""
_IN_NEED = [
    "[suicide self]", *["finsternis lockt mich tief", "finsternis umklammert mich tief"] * 9,
    "[suicide young]", *["finsternis lockt mich tief und der lehrer ahnt es"] * 9,
    "[suicide about]", *["finsternis lockt die nachbarin tief hinterm schuppen"] * 9,
    "[hunger self]", *["finsternis lockt aus leeren schubladen"] * 9,
]  # fmt: skip
_HELP = {"suicide": ("selbst",), "suicide_about": ("andere",), "hunger": ("tafel",)}

Ids = Callable[..., list[str]]


@pytest.fixture(autouse=True, scope="module")
def few() -> Iterator[None]:
    """These examples instead of those that ship with the program."""
    with pytest.MonkeyPatch.context() as patch:
        forget(asked, in_need)
        patch.setattr(made, "shipped", cache(made.make))
        for module in (asked, in_need):
            patch.setattr(module, "read_asked", lambda: _EXAMPLES, raising=False)
        patch.setattr(in_need, "ENOUGH", 2 * in_need.MOST_ODDS + 1)  # three words of need
        patch.setattr(in_need, "list_names", lambda _: ["de.txt"])
        patch.setattr(in_need, "read_lines", lambda _: _IN_NEED)
        yield
    forget(asked, in_need)


def ids(node: Node, text: str) -> list[str]:
    return [hit["id"] for hit in node("search", text, {"limit": 30})["hits"]]


def offers(*titles: str, **more: Any) -> list[SearchDocument]:
    """Offers by their titles, and one that nobody means."""
    return [SearchDocument(title.lower(), title, **more) for title in (*titles, "Chorprobe")]


def test_a_sentence_that_nobody_wrote_down_finds_its_offer(county: Callable[..., Node]) -> None:
    node = county(*offers("Zeltlager", "Ankertreff"))
    answer = node("search", "moos unter der wurzel", {})
    assert [hit["id"] for hit in answer["hits"]] == ["zeltlager"]
    assert (answer["corrections"], answer["near"], answer["help"]) == ([], [], [])


def test_words_that_examples_have_are_no_slips(county: Callable[..., Node]) -> None:
    node = county(*offers("Zeltlager", "Bremsel"))
    assert node("search", "bramsel", {})["corrections"] == [{"from": "bramsel", "to": "Bremsel"}]
    answer = node("search", "brimsel", {})
    assert answer["corrections"] == [] and "bremsel" not in [hit["id"] for hit in answer["hits"]]


def test_an_offer_that_no_word_finds_is_shown_only_near_the_best(county: Callable[..., Node]) -> None:
    node = county(*offers("Zeltlager", "Ankertreff"))
    assert ids(node, "moos wurzel qualle") == ["zeltlager"]
    assert sorted(ids(node, "moos wurzel qualle tang")) == ["ankertreff", "zeltlager"]


def test_words_that_say_little_show_nothing(county: Callable[..., Node]) -> None:
    (root,) = asked.said(["helfen"])
    assert {much for _, much in asked.weights().get(root, ())} <= {1}
    node = county(*offers("Jahrmarkt 1"))
    assert ids(node, "wer kann helfen") == [] and ids(node, "Jahrmarkt mit helfen") == ["jahrmarkt 1"]


def test_an_offer_that_a_word_finds_stays_wherever_it_stands(county: Callable[..., Node]) -> None:
    node = county(*offers("Zeltlager", "Ankertreff"), SearchDocument("text", "Treff", text="Quirl und moos"))
    assert set(ids(node, "quirl moos wurzel qualle")) == {"zeltlager", "text"}


def test_what_is_called_so_stands_before_what_is_only_meant(county: Callable[..., Node]) -> None:
    node = county(*offers("Zeltlager", "Ankertreff"), SearchDocument("moos", "Moos und Wurzel"))
    assert ids(node, "moos wurzel") == ["moos", "zeltlager"]


def test_of_what_words_find_as_well_what_is_meant_comes_first(county: Callable[..., Node]) -> None:
    named = [
        SearchDocument(f"{id_}", title, topics=("Natur",)) for id_, title in (("a", "Anderes"), ("zelt", "Zeltlager"))
    ]
    node = county(*named)
    assert ids(node, "Natur mit wichtel und moos") == ["zelt", "a"] and ids(node, "Natur") == ["a", "zelt"]


def test_one_word_that_stands_somewhere_needs_no_guess(county: Callable[..., Node]) -> None:
    node = county(*offers("Zeltlager"), SearchDocument("haus", "Treff", houses=("Moos",)))
    assert ids(node, "Moos") == ["haus"]
    assert ids(node, "wurzel") == ["zeltlager"], "this one stands nowhere"
    assert ids(county(*offers("Zeltlager", "Moos")), "Moos") == ["moos", "zeltlager"], "this one is a name"


def test_an_offer_that_only_mentions_an_answer_is_not_lifted_as_one_that_is_called_so(
    county: Callable[..., Node],
) -> None:
    mentions = SearchDocument("a-mentions", "Chor und Spiel und Spaß mit Zeltlager")
    assert ids(county(*offers("Zeltlager"), mentions), "wurzel moos")[0] == "zeltlager"


def test_what_is_for_professionals_alone_stays_behind(county: Callable[..., Node]) -> None:
    apart = SearchDocument("apart", "Zeltlager", is_apart=True, is_for_professionals=True)
    assert ids(county(apart, SearchDocument("text", "Treff", text="Quirl")), "moos wurzel quirl") == ["text", "apart"]


def test_pages_keep_their_places(county: Callable[..., Node]) -> None:
    called = SearchDocument("page/moos", "Moos und Wurzel", "page", card={"kind": "page"})
    meant, other = (
        "Zeltlager mit Lied und Spiel, mit Moos und Wurzel",
        "Quirltreff mit Lied und Spiel, mit Moos und Wurzel",
    )
    node = county(SearchDocument("meant", meant), SearchDocument("other", other), called)
    assert ids(node, "Moos Wurzel") == ["page/moos", "meant", "other"]


@pytest.fixture
def need(county: Callable[..., Node]) -> Callable[[str], list[str]]:
    """Who is named for a text."""
    node = county(*offers("Selbst", "Andere", "Tafel"), crisis_help=_HELP)
    return lambda text: [line["id"] for line in node("search", text, {})["help"]]


def test_a_sentence_like_need_shows_help_and_one_of_other_days_does_not(need: Ids) -> None:
    assert need("tief lockt etwas wie finsternis") == ["selbst"]
    assert need("moos lockt im wichtel") == need("wo ist das fest") == need("lockt") == []


def test_who_says_one_word_again_and_again_says_it_once(need: Ids) -> None:
    assert need("lockt lockt lockt lockt") == [] and need("finsternis finsternis lockt finsternis") == []


def test_words_of_other_days_outweigh_those_of_need(need: Ids) -> None:
    assert need("tief lockt etwas wie finsternis wichtel moos wurzel qualle tang") == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("finsternis umklammert tief", "selbst"),
        ("finsternis lockt die nachbarin tief hinein", "andere"),
        ("finsternis lockt und der lehrer ahnt tief", "selbst"),
        ("finsternis lockt tief aus leeren schubladen", "tafel"),
        ("finsternis hinterm schuppen der nachbarin lockt in schubladen", "andere"),
    ],
)
def test_help_is_that_of_the_voice_or_of_its_need(need: Ids, text: str, named: str) -> None:
    assert need(text) == [named]


def test_a_voice_that_nobody_helps_names_nobody(county: Callable[..., Node]) -> None:
    node = county(*offers("Tafel"), crisis_help={"hunger": ("tafel",)})
    answer = node("search", "finsternis umklammert tief", {})
    assert answer["help"] == []


def test_need_loads_voices_and_other_questions_do_not(index_of: Callable[..., Path], other_node: Node) -> None:
    folder = str(index_of(offers("Zeltlager", "Selbst"), (), {"crisis_help": {"suicide": ("selbst",)}}))
    loaded = lambda text: {name.partition("-")[0] for name, _ in other_node("loads", folder, text)}  # noqa: E731
    assert not {"voices", "help"} & loaded("moos und wurzel") and {"voices", "help"} <= loaded(
        "finsternis umklammert tief"
    )


@pytest.mark.parametrize("kind", ["said", "answers"])
def test_a_missing_file_of_what_is_said_loses_no_help_that_patterns_know(
    county: Callable[..., Node], kind: str
) -> None:
    node = county(*offers("Zeltlager", "Selbst"), crisis_help={"suicide": ("selbst",)}, failing=kind)
    assert [line["id"] for line in node("help", "ich will mich umbringen")] == ["selbst"]


@pytest.mark.parametrize(
    ("kind", "question"),
    [
        ("said", "Ankertreff mit moos und wurzel"),
        ("answers", "moos und wurzel"),
        ("spellings", "Zeltlagr"),
        ("voices", "finsternis umklammert tief"),
        ("help", "finsternis umklammert tief"),
    ],
)
def test_what_could_not_be_loaded_is_told_or_asked_for_again_and_never_left_out(
    county: Callable[..., Node], kind: str, question: str
) -> None:
    made = offers("Zeltlager", "Ankertreff", "Selbst")
    wanted = county(*made, crisis_help=_HELP)("search", question, {})
    node = county(*made, crisis_help=_HELP, failing=kind)
    try:
        answer = node("search", question, {})
    except RuntimeError as error:
        assert "no network" in str(error)
        answer = node("search", question, {})
    assert (answer["hits"], answer["help"]) == (wanted["hits"], wanted["help"]) and answer["hits"] + answer["help"]
