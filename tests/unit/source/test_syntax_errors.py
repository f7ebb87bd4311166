"""What the parser complains about, in words for editors and where the mistake can be seen."""

import pytest

from generator.source import yaml_events
from generator.source.parser import parse


@pytest.mark.parametrize("is_fast", [True, False])
@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: b: c\n", (1, 5), "Doppelpunkt mitten im Text"),
        ("a: 1\n b: 2\n", (2, 2), "„b“ ist weiter eingerückt als „a“"),
        ("a: 1\nb\n", (2, 1), "fehlt ein Doppelpunkt nach dem Feldnamen"),
        ("a:\n  b: 1\n c: 2\n", (3, 2), "passt nicht zur Einrückung darüber"),
        ("a: 'b' c\n", (1, 7), "Hinter dem schließenden Anführungszeichen steht noch Text"),
        ("a: - b\n", (1, 4), "Hier darf keine Liste beginnen"),
        ("a: [1 2\nb: 3\n", (1, 4), "fehlt ein Komma oder eine schließende Klammer"),
        ("a: {b: 1\n", (1, 4), "fehlt ein Komma oder eine schließende Klammer"),
        ("b: c\na: 'x\n", (2, 4), "geöffnet und nie geschlossen"),
        ("a: @b\n", (1, 4), "Mit diesem Zeichen darf ein Text nicht beginnen"),
        ('a: "x\\y"\n', None, "Rückstrich \\ hat in doppelten"),
        ("a: |x\n  b\n", (1, 4), "darf nicht mit | beginnen"),
        ("a: }\n", (1, 4), "kein gültiges YAML"),
    ],
)
def test_each_complaint(monkeypatch, is_fast, text, place, words):
    if not is_fast:
        monkeypatch.setattr(yaml_events, "has_fast_parser", lambda: False)
    _, (problem,) = parse(text, "f.yml")
    assert problem.code == "E103" and words in problem.message and problem.message.endswith(".")
    assert place is None or (problem.line, problem.column) == place
