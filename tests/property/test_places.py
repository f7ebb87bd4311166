"""A problem in a text stands at the line and column where an editor sees it, in whichever way YAML lets the text be written."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model.markdown import links
from generator.pipeline import prepare
from generator.source import yaml_events
from generator.source.nodes import Mapping, Scalar
from generator.source.parser import parse
from generator.source.places import place_at
from tests.builders import OFFER, TODAY, write_site

WORDS = ["Wort", "ein", "**fett**", "`Code`", "don't", 'so "sagt" er', "a\\b", "Übung", "😀", "[", "x]"]
LINK = "[hier geht es](weg/)"
"""The only link of a text; its first letters are nowhere else."""
STYLES = ["|", "|-", "|+", "|2", "| # Bemerkung", ">", ">-", ">+", "plain", "single", "double", "escaped"]


def written(style: str, paragraphs: list[list[str]], breaks: list[bool], blanks: int) -> str:
    """The texts of some paragraphs as the value of a field `a`; `breaks` says where a line ends between two words."""
    rows: list[str] = []
    for paragraph in paragraphs:
        rows.append("")
        for number, word in enumerate(" ".join(paragraph).split(" ")):
            at_end = number > 0 and breaks[number % len(breaks)]
            rows[-1:] = [rows[-1], word] if at_end else [f"{rows[-1]} {word}".strip()]
        rows.append("")
    rows = rows[:-1]
    if style[0] in "|>":
        # An empty row in a text with `|` is one paragraph's end; folded ones need no other either.
        return f"a: {style}\n" + "\n" * blanks + "".join(f"  {row}\n" if row else "\n" for row in rows)
    body = "\n".join(f"  {row}" if row else "" for row in rows).strip()
    if style == "single":
        return "a: '" + body.replace("'", "''") + "'\n"
    if style == "double":
        return 'a: "' + body.replace("\\", "\\\\").replace('"', '\\"') + '"\n'
    if style == "escaped":
        body = body.replace("\\", "\\x5C").replace('"', "\\u0022").replace("Ü", "\\u00dc").replace("😀", "\\U0001F600")
        return 'a: "\\t \\n\\n' + body.replace("Wort", "Wo\\\n  rt") + '"\n'
    return f"a:\n  {body}\n"


@pytest.mark.parametrize("is_fast", [True, False])
@pytest.mark.parametrize("style", STYLES)
@given(
    st.lists(st.lists(st.sampled_from(WORDS), max_size=5), min_size=1, max_size=3),
    st.lists(st.booleans(), min_size=1, max_size=7),
    st.integers(0, 2),
)
@example([["Wort"]], [False], 0)
@example([["Wort"], []], [True, False], 2)
def test_every_style(style: str, is_fast: bool, paragraphs: list[list[str]], breaks: list[bool], blanks: int) -> None:
    text = written(style, [["Anfang", *paragraphs[0]], *paragraphs[1:-1], [*paragraphs[-1], LINK]], breaks, blanks)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_events, "has_fast_parser", lambda: is_fast)
        node, problems = parse(text, "f.yml")
    assert problems == [] and isinstance(node, Mapping) and isinstance(node["a"], Scalar), text
    ((start, target),) = links(node["a"])
    place = text.find("[hier")
    is_on_one_line = not node["a"].written
    line = text.count("\n", 0, place) + 1
    column = node["a"].column if is_on_one_line else place - text.rfind("\n", 0, place)
    assert (target, place_at(node["a"], start)) == ("weg/", (line, column)), text


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("description: >\n  Ein Text,\n  lang gefaltet, [weg](weg/)\n", 3, 18),
        ("description: |-\n  Nur eine Zeile mit [weg](weg/)\n", 2, 22),
        ("description: Ein Text\n  ohne alles mit [weg](weg/)\n", 2, 18),
        ("description: |\n\n\n  [ein\n  Text](kontakt/) `und\n  Code`\n  [weg](weg/)\n", 7, 3),
        ("description: |\n\n  [weg](weg/\n  )\n", 3, 3),
        ("description: |\n\n  Eins\n  <b>zwei</b>\n", 4, 3),
    ],
)
def test_what_the_check_says(tmp_path: Path, text: str, line: int, column: int) -> None:
    write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": OFFER + text})
    found = [p for p in prepare(tmp_path, TODAY).problems if p.code in ("E402", "E206")]
    assert [(p.line, p.column) for p in found] == [(OFFER.count("\n") + line, column)]
