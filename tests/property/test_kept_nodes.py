"""Whatever stands in a file: what is kept of it for the next run is what the parser made of it."""

from hypothesis import given
from hypothesis import strategies as st

from generator.source.encoding import decoded, encoded
from generator.source.parser import parse
from tests.unit.source.same_nodes import told

_WORDS = st.sampled_from(
    (
        "a",
        "b",
        "id",
        "„ä“",
        "'c d'",
        '"e\\n\\u00e9"',
        "|\n  x\n  y",
        ">-\n  x\n\n  y",
        "~",
        "",
        "*a",
        "&a b",
        "!t c",
        "<<",
        "#",
    )
)
_FLOW = st.recursive(
    _WORDS.filter(lambda word: "\n" not in word),
    lambda within: (
        st.lists(within, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.lists(st.tuples(st.sampled_from("abc"), within), max_size=3).map(
            lambda pairs: "{" + ", ".join(f"{name}: {value}" for name, value in pairs) + "}"
        )
    ),
    max_leaves=8,
)
_LINES = st.tuples(st.sampled_from(("", "- ", "  ", "    ", "  - ", "a: ", "  b: ", "c:")), _WORDS | _FLOW).map("".join)
_TEXTS = st.lists(_LINES, max_size=8).map("\n".join) | st.text("ab:-[]{}|>&*!#\"'\\ \n\tä", max_size=40)


@given(_TEXTS)
def test_what_is_kept_is_what_the_parser_made(text: str) -> None:
    parsed = parse(text, "content/topics.yml")
    line = encoded(parsed)
    back = decoded(line)
    assert back is not None
    assert told(back) == told(parsed)
    assert encoded(back) == line
