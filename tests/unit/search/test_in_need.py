"""What people type in need: which words sound like it, and whose words they are."""

from collections.abc import Iterator, Mapping

import pytest

from generator.model.crisis import CrisisHelp
from generator.search import asked, in_need
from generator.search.asked import Asked, read_asked, said
from generator.search.crisis import needs
from generator.search.in_need import ENOUGH, EVERYDAY, LEAST_LIFT, LEAST_ODDS, MOST_LIFT, MOST_ODDS, lifts, odds, voices
from generator.search.language import german, list_names, read_lines
from generator.search.normalise import foreign_key
from tests.unit.search.test_asked import forget
from tests.unit.search.test_format import Reader

_LISTS = {
    "de.txt": ["[suicide self]", *["ich will sterben"] * 9, "[suicide young]", *["mama weiß nicht dass ich sterben will"] * 9,
               "[violence about]", *["meine nachbarin hat blaue flecken"] * 9],
    "en.txt": ["[suicide self]", *["i want to die"] * 9, "[everyday]", *["where can i swim"] * 9, "die die"],
}  # fmt: skip


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A few sentences instead of all, in two languages."""
    _say(
        monkeypatch,
        Asked(("Schwimmbad",), ("ich will schwimmen", "wo ist das bad") * 20, False),
        Asked(("Notruf",), ("bitte sterben",) * 99, True),
    )
    monkeypatch.setattr(in_need, "list_names", lambda _: list(_LISTS))
    monkeypatch.setattr(in_need, "read_lines", lambda name: _LISTS[name.removeprefix("in_need/")])
    yield
    monkeypatch.undo()
    forget(in_need, asked)


def _say(monkeypatch: pytest.MonkeyPatch, *examples: Asked) -> None:
    """Have these examples instead of all."""
    forget(in_need, asked)
    for module in (in_need, asked):
        monkeypatch.setattr(module, "read_asked", lambda: examples, raising=False)


def _steps_of(root: str) -> dict[str, int]:
    """Voice → how many steps a word speaks for it."""
    read, found, place = Reader(lifts()[root]), {}, 0
    while read.at < len(read.data):
        more, steps = divmod(read.number(), 64)
        place += more
        found[voices()[place]] = steps - 32
    return found


def _root(word: str) -> str:
    return german().roots.root(word)


def _sound(text: str, heard: Mapping[str, int]) -> int:
    return sum(heard.get(root, 0) for root in said([text]))


@pytest.mark.usefixtures("few")
def test_voices_are_needs_with_who_writes() -> None:
    assert voices() == ("suicide", "suicide_young", "violence_about"), "and no day like any other"


@pytest.mark.usefixtures("few")
def test_a_word_sounds_like_need_where_it_is_said_in_need_more_than_on_other_days() -> None:
    found = odds()
    assert found[_root("sterben")] > 0 > found[_root("bad")]
    assert found[_root("sterben")] > found.get(_root("ich"), 0), "both say it"
    assert all(LEAST_ODDS <= steps <= MOST_ODDS and steps for steps in found.values())


@pytest.mark.usefixtures("few")
def test_what_examples_say_in_need_is_nothing_of_other_days(monkeypatch: pytest.MonkeyPatch) -> None:
    before = odds()[_root("sterben")]
    _say(monkeypatch, *(Asked(one.find, one.lines, False) for one in asked.read_asked()))
    assert odds().get(_root("sterben"), 0) < before


@pytest.mark.usefixtures("few")
def test_other_days_of_a_language_are_those_of_its_own_list() -> None:
    assert odds()[foreign_key("swim")] < 0 < odds()[foreign_key("want")]


@pytest.mark.usefixtures("few")
def test_a_word_speaks_for_those_who_say_it_more_than_most() -> None:
    assert _steps_of(_root("mama")) == {"suicide_young": max(_steps_of(_root("mama")).values())}
    assert _steps_of(_root("flecken"))["violence_about"] >= LEAST_LIFT and "suicide" not in _steps_of(_root("flecken"))
    assert _root("bad") not in lifts(), "nobody in need says it"


def test_a_list_names_needs_that_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_need, "read_lines", lambda _: ["[nothing self]", "hilfe"])
    with pytest.raises(ValueError, match=r"\[nothing self\]"):
        in_need._read("de.txt")


def test_settings_know_who_helps_each_voice_or_its_need() -> None:
    plain = {voice.removesuffix("_young").removesuffix("_about") for voice in voices()}
    assert plain <= set(needs()) and plain <= set(CrisisHelp.model_fields)


def test_every_list_that_is_not_german_has_days_like_any_other() -> None:
    names = list_names("in_need")
    assert "de.txt" in names and len(names) > 5
    with_days = {name for name in names if f"[{EVERYDAY}]" in read_lines(f"in_need/{name}")}
    assert with_days == set(names) - {"de.txt"}


def test_steps_are_told_in_their_bounds() -> None:
    assert min(odds().values()) == LEAST_ODDS and max(odds().values()) == MOST_ODDS and 0 not in odds().values()
    steps = {step for root in lifts() for step in _steps_of(root).values()}
    assert min(map(abs, steps)) == LEAST_LIFT and max(map(abs, steps)) <= MOST_LIFT


@pytest.mark.parametrize(
    ("text", "is_in_need"),
    [
        ("mein stiefvater kommt nachts in mein zimmer und fasst mich an", True),
        ("er hat mich am hals gepackt und gewürgt", True),
        ("krabbelgruppe am vormittag mit frühstück", False),
        ("wo lernt meine enkelin das schwimmen am besten", False),
    ],
)
def test_sentences_that_nobody_wrote_down_sound_like_need_or_not(text: str, is_in_need: bool) -> None:
    assert text not in {line for one in read_asked() for line in one.lines}
    assert (_sound(text, odds()) >= ENOUGH) is is_in_need
