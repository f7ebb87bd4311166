import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source import yaml_events
from generator.source.nodes import Mapping, Scalar, Sequence, place_of
from generator.source.parser import parse
from tests.builders import codes


@pytest.fixture(params=["c", "python"], autouse=True)
def both_parsers(request, monkeypatch):
    """Every test runs with libyaml and with the pure Python parser: both must tell the same."""
    if request.param == "python":
        monkeypatch.setattr(yaml_events, "has_fast_parser", lambda: False)


def test_scalars_are_the_characters_of_the_file():
    node, problems = parse("a: no\nb: 02541\nc: 1.10.2026\nd: '5'\ne: 0x1F\nf: on\n", "f.yml")
    assert problems == []
    assert node == {"a": "no", "b": "02541", "c": "1.10.2026", "d": "5", "e": "0x1F", "f": "on"}


def test_nodes_know_their_place():
    node, _ = parse("title: Hallo\nlist:\n  - eins\n  - {zwei: drei}\n", "f.yml")
    assert isinstance(node, Mapping) and isinstance(node["list"], Sequence)
    assert (node["title"].line, node["title"].column) == (1, 8)
    assert (node["list"][0].line, node["list"][0].column) == (3, 5)
    assert place_of(node, ("list", 1, "zwei")) == (4, 12)
    assert place_of(node, ("list", 1, "fehlt")) == (4, 5)


def test_empty_values_are_not_given_but_their_keys_are_known():
    node, problems = parse("a:\nb: ~\nc: ''\n", "f.yml")
    assert problems == [] and node == {"c": ""}
    assert place_of(node, ("b",)) == (2, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: 2\na: 3\n", [(3, 1, "E104")]),
        ("a: 1\na:\n", [(2, 1, "E104")]),
        ("a: &x 1\n", [(1, 4, "E105")]),
        ("a: *x\n", [(1, 4, "E106")]),
        ("a: *x\nb: 1\nc: 2\n", [(1, 4, "E106")]),
        ("a: [*x, 1]\nb: 2\n", [(1, 5, "E106")]),
        ("*x : 1\nb: 2\n", [(1, 1, "E106")]),
        ("a: !!str 1\n", [(1, 4, "E108")]),
        ("a: !neu 1\n", [(1, 4, "E108")]),
        ("a: 1\n---\nb: 2\n", [(2, 1, "E109")]),
        ("a:\n\tb: 1\n", [(2, 1, "E110")]),
        ("a:\n\u00a0 b: 1\n", [(2, 1, "E111")]),
        ("a: x\u200e\n", []),
        ("a: x\u202ey\n", [(1, 5, "E112")]),
        ("a: 1\n<<<<<<< HEAD\n", [(2, 1, "E113")]),
        ("a: b: c\n", [(1, 5, "E103")]),
        ("? [x]\n: 1\n", [(1, 3, "E119")]),
        ("a: Müll Ã¼ber\n", [(1, 9, "W117")]),
        ("a: Platz #3\n", [(1, 9, "W116")]),
        ("a: Treff am Tor # Eingang hinten\n", [(1, 16, "W116")]),
        ("a: free # gratis\n", []),
        ("a: #3\nb: 1\n", [(1, 3, "W116")]),
        ("a: # kommt noch\nb: 1\n", []),
        ("a: ## kommt noch ##\nb: 1\n", []),
        ("a: #\nb: 1\n", []),
        ("a: 'Platz #3'\n", []),
    ],
)
def test_refused_and_warned(text, expected):
    _, problems = parse(text, "f.yml")
    assert codes(problems) == expected
    assert all(p.path == "f.yml" and p.message.endswith((".", "?", ")")) for p in problems)


@pytest.mark.parametrize("sign", "*&!")
def test_a_text_that_begins_with_a_sign_is_kept_whole(sign):
    """It may be the street of a hidden place, which nothing else must tell."""
    node, problems = parse(f"a: {sign}Amselweg\nb: [2, {sign}Amselweg ]\n", "f.yml")
    assert "Amselweg" in node["a"] and "Amselweg" in node["b"][1] and node["b"][0] == "2"
    assert {problem.code for problem in problems} <= {"E105", "E106", "E108"} and len(problems) == 2


def test_merge_keys_are_refused():
    _, problems = parse("<<: {a: 1}\nb: 2\n", "f.yml")
    assert (1, 1, "E107") in codes(problems)


def test_nesting_has_a_limit():
    assert codes(parse("a: " + "[" * 25 + "]" * 25, "f.yml")[1]) == [(1, 23, "E114")]
    assert parse("a: " + "[" * 19 + "]" * 19, "f.yml")[1] == []


def test_the_first_of_two_values_stays():
    node, _ = parse("a: 1\na: 2\n", "f.yml")
    assert node == {"a": "1"}


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('x: "a\n', (1, 4), "geöffnet und nie geschlossen"),
        ("a: 1\nx: 'a\n", (2, 4), "geöffnet und nie geschlossen"),
        ("a: [1, 2\n", (1, 4), "eine schließende Klammer"),
        ("b: 1\na: {c: 1\n", (2, 4), "eine schließende Klammer"),
        ("b: 1\na: [1 2}\n", (2, 4), "eine schließende Klammer"),
        ("a:\n  b: 1\n c: 2\n", (3, 2), "passt nicht zur Einrückung darüber"),
        ("a:\n  - b\n c\n", (3, 2), "passt nicht zur Einrückung darüber"),
        ("- a\nb\n", (2, 1), "fehlt ein Doppelpunkt nach dem Feldnamen"),
        ("a: 1\nb: @x\n", (2, 4), "Mit diesem Zeichen darf ein Text nicht beginnen"),
        ("a: `x\n", (1, 4), "Mit diesem Zeichen darf ein Text nicht beginnen"),
        ("- a\n b: 1\n", (2, 3), "Doppelpunkt mitten im Text"),
        ("a: b: c\n", (1, 5), "Doppelpunkt mitten im Text"),
        ("a: - b\n", (1, 4), "Hier darf keine Liste beginnen"),
        ("a:\n  - b\n  c: 1\n", (3, 3), "steht so weit rechts wie die Liste darüber"),
    ],
)
def test_broken_yaml_is_one_german_error_where_it_is_broken(text, place, words):
    node, problems = parse(text, "f.yml")
    assert node is None
    assert codes(problems) == [(*place, "E103")]
    assert any(said in problems[0].message for said in words.split("|")) and "Bitte" in problems[0].message


def test_a_wrong_escape_is_told_by_its_sign():
    node, problems = parse('a: "\\q"\n', "f.yml")
    # The two parsers point to the stroke or to the letter after it.
    assert node is None and codes(problems)[0] in [(1, 5, "E103"), (1, 6, "E103")]
    assert "Der Rückstrich \\ hat in doppelten Anführungszeichen" in problems[0].message


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_no_text_throws_and_every_problem_has_a_place(text):
    _, problems = parse(text, "f.yml")
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + text.count("\u2029") + 2
    assert all(1 <= p.line <= lines and p.column >= 1 and p.code and p.message for p in problems)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,8}", fullmatch=True),
        st.from_regex(r"[A-Za-zäöüß0-9 ]{0,20}", fullmatch=True),
        min_size=1,
        max_size=6,
    )
)
def test_quoted_texts_come_back_to_the_letter(entries):
    text = "".join(f'{key}: "{value}"\n' for key, value in entries.items())
    node, problems = parse(text, "f.yml")
    assert problems == [] and node == entries
    assert all(isinstance(value, Scalar) for value in node.values())


@pytest.mark.parametrize("text", ["a: x\u202ey\n", 'a: "x\\u202ey"\n', 'a: "x\\e\\0y"\n', "a: x\u2066y\ufeff\n"])
def test_a_build_that_goes_on_prints_nothing_that_is_refused(text):
    node, problems = parse(text, "f.yml")
    assert {problem.code for problem in problems} == {"E112"} and node["a"] == "xy"
