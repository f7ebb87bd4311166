"""What comes along from Word, web pages and chats: understood, or refused by its name."""

import pytest

from generator.source import yaml_events
from generator.source.files import read_sources
from generator.source.nodes import words_in
from generator.source.parser import parse
from generator.source.places import place_at
from tests.builders import codes, write_site


@pytest.fixture(params=["c", "python"], autouse=True)
def both_parsers(request, monkeypatch):
    """Every test runs with libyaml and with the pure Python parser."""
    if request.param == "python":
        monkeypatch.setattr(yaml_events, "has_fast_parser", lambda: False)


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("```yaml\na: 1\n```\n", {"a": "1"}),
        ("# Notiz\n\n~~~\na: 1\n~~~\n\n", {"a": "1"}),
        ("a: „Treff“\n", {"a": "Treff"}),
        ("a: “Treff”\nb: ‘x’\nc: »y«\n", {"a": "Treff", "b": "x", "c": "y"}),
        ("a: [„eins“, ‚zwei‘]\n", {"a": ("eins", "zwei")}),
        ("„a“: 1\n", {"a": "1"}),
        ("a: '„Arche“'\n", {"a": "„Arche“"}),
        ("a: „Arche“ und „Boot“\n", {"a": "„Arche“ und „Boot“"}),
        ("a: Gruppe „Käfer“\n", {"a": "Gruppe „Käfer“"}),
        ("a: „Anfang ohne Ende\n", {"a": "„Anfang ohne Ende"}),
        ("a: Kin\u00addergar\u200bten\n", {"a": "Kindergarten"}),
        ("a: duelmen\u200e\n", {"a": "duelmen"}),
        ("a\u200b: 1\n", {"a": "1"}),
        ('a: "Kin\\u00addergarten"\n', {"a": "Kindergarten"}),
        ("a: می\u200cخواهم\n", {"a": "می\u200cخواهم"}),
        ("a: 👩\u200d👧 Eltern\n", {"a": "👩\u200d👧 Eltern"}),
        ("a: |\n  „Ein ganzer Text“\n", {"a": "„Ein ganzer Text“\n"}),
    ],
)
def test_understood(text, node):
    assert parse(text, "f.yml") == (node, [])


@pytest.mark.parametrize(
    ("text", "place", "sign"),
    [
        ('a: "x\\u202ey"\n', (1, 4), "U+202E"),
        ('a: "\\x00"\n', (1, 4), "U+0000"),
        ('a: "\\e[31m"\n', (1, 4), "U+001B"),
        ('a: "x\\L"\n', (1, 4), "U+2028"),
        ('a: "x\\P"\n', (1, 4), "U+2029"),
        ('a: "x\\N"\n', (1, 4), "U+0085"),
        ('a: "x\\ry"\n', (1, 4), "U+000D"),
        ('a: ["\\u2066"]\n', (1, 5), "U+2066"),
        ('a: "\\ufeff"\n', (1, 4), "U+FEFF"),
        ('a: "\\U000E0041"\n', (1, 4), "U+E0041"),
        ('"\\u202e": 1\n', (1, 1), "U+202E"),
        ('a: 1\nb: {"\\a": 1}\n', (2, 5), "U+0007"),
    ],
)
def test_codes_of_characters_are_refused_like_the_characters(text, place, sign):
    _, (problem,) = parse(text, "f.yml")
    assert (problem.line, problem.column, problem.code) == (*place, "E112") and sign in problem.message


def test_codes_of_good_characters_may_stand():
    assert parse('a: "x\\ty\\nz \\u00e4\\_\\\\"\n', "f.yml")[1] == []


def test_half_a_character_is_refused():
    assert [problem.level for problem in parse('a: "\\ud800"\n', "f.yml")[1]] == ["error"]


def test_quotes_of_word_do_not_hold_a_comma():
    _, problems = parse("a: [„Decke, warm“, Pass]\n", "f.yml")
    assert codes(problems) == [(1, 5, "E127")] and 'gerade Anführungszeichen (")' in problems[0].message


def test_places_in_texts_do_not_count_what_nobody_sees():
    text = "a: |\n  Kin\u00adder\n  und <b>\n"
    node, _ = parse(text, "f.yml")
    assert place_at(node["a"], node["a"].index("<")) == (3, 7)


def test_a_page_that_is_fenced_whole_is_a_page(tmp_path):
    pages = {
        "content/pages/about.md": "```markdown\n# Titel\n\nText\n```\n",
        "content/pages/contact.md": "# Titel\n\n```\nCode\n```\n",
    }
    sources, problems = read_sources(write_site(tmp_path, pages))
    texts = {page.name: page.text for page in sources.pages}
    assert problems == [] and texts["about"].split() == ["#", "Titel", "Text"] and "```" in texts["contact"]


def test_words_of_a_node_are_clean():
    node, _ = parse("a: [„x“, {b\u200b: 1}]\n", "f.yml")
    assert list(words_in(node)) == ["a", "x", "b", "1"]
