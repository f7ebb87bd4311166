"""What people type who do not know the words of offices, and what is learned from it."""

import math
from collections import Counter
from collections.abc import Iterator
from types import ModuleType

import pytest

from generator.search import asked
from generator.search.asked import MOST, STEP, Answers, Asked, rareness, read_asked, said, weights
from generator.search.builder import IndexOptions, make_enricher
from generator.search.documents import SearchDocument
from generator.search.language import german
from generator.search.synonyms import Thesaurus, keys_to_find


def forget(*modules: ModuleType) -> None:
    """Empty all caches of modules: what was learned from some examples holds for no others."""
    for module in modules:
        for each in vars(module).values():
            if getattr(each, "__module__", "") == module.__name__ and hasattr(each, "cache_clear"):
                each.cache_clear()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A few examples instead of all: some are about the woods, and many about other things."""
    others = tuple(Asked((f"Anderes {n}",), (f"wer kann mir mit dem kind helfen {n}",) * 30, False) for n in range(20))
    few = (
        Asked(("Tagespflege", "Babysitter Vermittlung"), ("wer passt aufs kind auf", "nanny für das kind"), True),
        Asked(("Waldgruppe",), ("wichtel im kind",) * 9 + ("wichtel und wurzeln",), False),
    )
    forget(asked)
    monkeypatch.setattr(asked, "read_asked", lambda: (*few, *others))
    yield
    monkeypatch.undo()
    forget(asked)


def _levels(*fields: str) -> dict[str, int]:
    """The levels of a document that has the words as its title, then as keywords, then as its text."""
    title, keywords, text = (*fields, "", "")[:3]
    document = SearchDocument("a", title, keywords=tuple(filter(None, [keywords])), text=text)
    language = german()
    enricher = make_enricher([document], Thesaurus([], language), IndexOptions(), language)
    return enricher.words_of(document).levels


def _answers() -> Answers:
    return Answers(tuple(example.find for example in asked.read_asked()), german())


def test_examples_with_one_heading_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = {"asked/a.txt": ["[Chor]", "singen"], "asked/b.txt": ["[! Notruf, 112]", "hilfe", "[Chor]", "trällern"]}
    monkeypatch.setattr(asked, "list_names", lambda _: ["a.txt", "b.txt"])
    monkeypatch.setattr(asked, "read_lines", lists.__getitem__)
    assert read_asked.__wrapped__() == (
        Asked(("Notruf", "112"), ("hilfe",), True),
        Asked(("Chor",), ("singen", "trällern"), False),
    )


def test_every_heading_names_something_that_may_be_found() -> None:
    language = german()
    generic = frozenset(language.generic_words)
    lost = [one.find for one in read_asked() if not any(keys_to_find(find, language) - generic for find in one.find)]
    assert lost == []


def test_nothing_stands_twice_under_one_heading_and_nothing_is_empty() -> None:
    assert len(read_asked()) > 200 and all(one.find and len(one.lines) >= 10 for one in read_asked())
    assert any(one.is_in_need for one in read_asked()) and not all(one.is_in_need for one in read_asked())


def test_a_word_counts_once_a_line() -> None:
    assert said(["Kind, Kinder und Kind", "Kind"])["kind"] == 2


@pytest.mark.usefixtures("shown")
def test_a_word_that_is_said_for_one_thing_speaks_for_it_alone() -> None:
    found = weights()
    assert [place for place, _ in found["wichtel"]] == [1] and found["wichtel"][0][1] > found["wurzel"][0][1]
    assert max(weight for _, weight in found["kind"]) < found["wurzel"][0][1], "said for everything"


@pytest.mark.usefixtures("shown")
def test_a_word_is_so_many_steps_likelier_as_it_is_said_more_often() -> None:
    found = weights()
    (_, often), (_, once) = found["wichtel"][0], found["wurzel"][0]
    assert often - once == pytest.approx(math.log(10.2 / 1.2) / STEP, abs=1)


@pytest.mark.usefixtures("shown")
def test_a_word_is_the_rarer_the_fewer_things_it_is_said_for() -> None:
    found = rareness()
    assert found["wichtel"] == MOST and found["kind"] == 0
    assert 0 < found["wurzel"] <= MOST


def test_every_word_of_an_example_has_a_rareness() -> None:
    assert weights().keys() <= rareness().keys() and {0, MOST} <= set(rareness().values()) <= set(range(MOST + 1))


def test_small_words_speak_too() -> None:
    assert {"wer", "wo", "ich"} <= weights().keys(), "who asks where and who asks whether mean different things"


def test_weights_are_whole_numbers_in_the_order_of_what_is_meant() -> None:
    found = weights()
    used = {weight for meant in found.values() for _, weight in meant}
    assert used == set(range(1, max(used) + 1)) and 2 * max(used) > MOST >= max(used)
    assert all(
        list(meant) == sorted(meant) and len({place for place, _ in meant}) == len(meant) for meant in found.values()
    )
    assert max(place for meant in found.values() for place, _ in meant) < len(read_asked())
    assert list(found) == sorted(found)


@pytest.mark.parametrize(
    ("text", "find"),
    [
        ("opa will mit dem jungen was schreinern", "Großeltern"),
        ("mein sohn will flöte lernen", "Instrument lernen"),
        ("baby brüllt abends stundenlang", "Schreibaby-Sprechstunde"),
    ],
)
def test_words_together_speak_for_what_is_meant(text: str, find: str) -> None:
    sums: Counter[int] = Counter()
    for root in said([text]):
        for place, weight in weights().get(root, ()):
            sums[place] += weight
    best = [place for place, _ in sums.most_common(3)]
    assert any(find in name for place in best for name in read_asked()[place].find)


@pytest.mark.usefixtures("shown")
def test_an_offer_answers_what_it_is_called_like_at_the_level_of_the_word_that_says_least() -> None:
    answers = _answers()
    assert answers.of(_levels("Waldgruppe")) == {1: _levels("Waldgruppe")["waldgrupp"]}
    both = _levels("Babysitter", "Vermittlung")
    assert answers.of(both) == {0: min(both["babysitt"], both["vermittlung"]) - 1}, "the second of its names"
    assert answers.of(_levels("Babysitter")) == {}, "all words must be there"


@pytest.mark.usefixtures("shown")
def test_of_two_names_the_better_one_counts_and_a_text_answers_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = _answers()
    named = _levels("Tagespflege", "Babysitter Vermittlung")
    assert answers.of(named) == {0: max(named.values())}
    assert answers.of(_levels("Chor", "", "Tagespflege")) == {}
    assert answers.of({"tagespfleg": 1}) == {} and answers.of({"tagespfleg": 2}) == {0: 2}
    assert answers.of({"babysitt": 2, "vermittlung": 2}) == {0: 1}
    many = Asked(tuple(f"Name{n}" for n in range(9)), ("x",), False)
    monkeypatch.setattr(asked, "read_asked", lambda: (many,))
    assert _answers().of({"name8": 6}) == {0: 0}


def test_a_name_of_general_words_alone_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "read_asked", lambda: (Asked(("Angebot", "Chor Angebot"), ("x",), False),))
    levels = {"angebot": 6}
    assert _answers().of(levels) == {} and _answers().of({**levels, "chor": 5}) == {0: 4}
