"""Where a file is broken: the line of the mistake and its name, not the line where the parser stumbles."""

import pytest

from generator.source import yaml_events
from generator.source.parser import parse


@pytest.mark.parametrize("is_fast", [True, False])
@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("title:Text\nsummary: x\n", (1, 6), "Nach „title:“ fehlt ein Leerzeichen. Bitte „title: Text“ schreiben."),
        ("title: A\nsummary:Text hier\nprovider: x\n", (2, 8), "Nach „summary:“ fehlt ein Leerzeichen"),
        ("a: 1\ncontact:\n  email: x\n  form:abc\nb: 2\n", (4, 7), "Nach „form:“ fehlt ein Leerzeichen"),
        ("title:\u00a0Text\nsummary: x\n", (1, 7), "ein geschütztes Leerzeichen"),
        ('title: "Krabbel\nsummary: x\nfrom: "15:00"\n', (1, 8), "geöffnet und nie geschlossen"),
        ('title: "Krabbel\nsummary: x\nb: y\n', (1, 8), "geöffnet und nie geschlossen"),
        ("title: 'Krabbel\nsummary: x\nb: 'y'\n", (1, 8), "einfaches Anführungszeichen (')"),
        ('a: 1\nlist:\n  - "eins\n  - zwei\nb: "c"\n', (3, 5), "geöffnet und nie geschlossen"),
        ("title: A\n  summary: B\n", (2, 3), "„summary“ ist weiter eingerückt als „title“"),
        ('title: "A"\n  summary: B\n', (2, 3), "„summary“ ist weiter eingerückt als „title“"),
        ("contact:\n  email: a\n    website: b\n", (3, 5), "„website“ ist weiter eingerückt als „email“"),
        (" title: A\nsummary: B\n", (1, 2), "erste Zeile ist eingerückt"),
        ("topics:\n  - a\n  provider: x\n", (3, 3), "„provider“ steht so weit rechts wie die Liste darüber"),
        ("topics: [a]\n  provider: x\n", (2, 3), "„provider“ ist weiter eingerückt als „topics“"),
        ("times:\n  - kind: weekly\n   from: 9:30\n", (3, 4), "„from“ muss genau unter „kind“ stehen"),
        ("times:\n  - kind: weekly\n     from: 9:30\n", (3, 6), "„from“ ist weiter eingerückt als „kind“"),
        ("title: *NEU* Gruppe\nb: 1\n", (1, 8), "nicht mit einem Stern beginnen"),
        ("title: **NEU** Gruppe\nb: 1\n", (1, 8), "nicht mit einem Stern beginnen"),
        ("keywords: [Baby, *NEU*]\nb: 1\n", (1, 18), "nicht mit einem Stern beginnen"),
        ("contact: {note: *NEU* ab 9}\nb: 1\n", (1, 17), "nicht mit einem Stern beginnen"),
        ("title: [NEU] Gruppe\nb: 1\n", (1, 8), "beginnt mit einer Klammer ([NEU])"),
        ("title: {Neu} Gruppe\nb: 1\n", (1, 8), "beginnt mit einer Klammer ({Neu})"),
        ("title: >Neu\nb: 1\n", (1, 8), "darf nicht mit > beginnen"),
        ('title: "Kleine Käfer" Dülmen\nb: 1\n', (1, 22), "Hinter dem schließenden Anführungszeichen steht noch Text"),
        ('title: "A",\nb: 1\n', (1, 11), "Hinter dem schließenden Anführungszeichen steht ein Komma"),
        ("title: „Treff: Eltern“\nb: 1\n", (1, 8), "Das Anführungszeichen „ aus Word schützt den Doppelpunkt"),
        ("a: 1\nlist:\n• eins\n• zwei\n", (3, 1), "„•“ ist kein Strich einer Liste"),
        ("list:\n  * eins\n  * zwei\n", (2, 3), "„*“ ist kein Strich einer Liste"),
        ("```yaml\na: 1\n", (1, 1), "Zeile mit ``` aus einem Chat"),
        ("a: 1\n```\n", (2, 1), "Zeile mit ``` aus einem Chat"),
        ("Hier ist sie:\n```yaml\na: 1\n```\n", (2, 1), "Zeile mit ``` aus einem Chat"),
        ("a: 1\nlist:\n•\teins\n•\tzwei\n", (3, 1), "„•“ ist kein Strich einer Liste"),
        ("list:\n  - eins\n  -zwei\nb: 1\n", (3, 3), "beginnt mit Strich und Leerzeichen. Bitte „- zwei“"),
        ("list:\n  - eins\n  • zwei\n\nb: 1\n", (3, 3), "Bitte „- zwei“"),
        ("- a: 1\n  b: 2\n  c: @x/y\n", (3, 6), "Mit diesem Zeichen darf ein Text nicht beginnen"),
        ("a:|\n  eins\n\n  zwei\nb: 1\n", (1, 2), "Nach „a:“ fehlt ein Leerzeichen. Bitte „a: |“ schreiben."),
        ("a: |\n  eins\n\n  zwei\n b: 1\n", (5, 2), "„b“ ist weiter eingerückt als „a“ darüber"),
        ("x:\n  - a: 1\n    b: 2\n  c: 3\n", (4, 3), "so weit links wie der Strich der Liste darüber"),
        ("x:\n  - a: 1\n    b: 2\n   c: 3\n", (4, 4), "„c“ muss genau unter „b“ stehen"),
        ("x:\n  a: 1\n    - number: 2\n      note: 3\n", (3, 5), "eine Liste ohne Namen"),
        ("title: | Neu\nb: 1\n", (1, 8), "darf nicht mit | beginnen"),
        ("title: ? Neu\nb: 1\n", (1, 8), "darf nicht mit ? beginnen"),
        ("title: - Neu\nb: 1\n", (1, 8), 'den ganzen Text in "Anführungszeichen"'),
        ("c: {kind: paid, note: Wichtig: Geld}\n", (1, 17), "Im Text von „note“ steht ein Doppelpunkt"),
        ("c: [eins,, zwei]\n", (1, 10), "zwei Kommas"),
        ('title: "C:\\Users"\nb: 1\n', None, "Der Rückstrich"),
        ("summary: Text\nweiter ohne\nprovider: x\n", (2, 1), "nicht eingerückt"),
    ],
)
def test_the_cause_is_told_at_its_line(monkeypatch, is_fast, text, place, words):
    monkeypatch.setattr(yaml_events, "has_fast_parser", lambda: is_fast)
    node, (problem,) = parse(text, "f.yml")
    assert node is None and problem.code in ("E103", "E106")
    assert place in (None, (problem.line, problem.column)) and words in problem.message
    assert "Bitte" in problem.message and problem.message.endswith(".")


def test_a_link_is_no_field_without_a_blank():
    _, (problem,) = parse("a: 1\nhttps://example.org/\nb: c: d\n", "f.yml")
    assert "fehlt ein Leerzeichen" not in problem.message


def test_what_shall_be_written_is_whole_or_seen_to_be_cut():
    _, (problem,) = parse("website:https://www.familienzentrum-beispiel.example.org/\nb: 1\n", "f.yml")
    assert "„website: https://www.familienzentrum-be…“" in problem.message


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("list:\n  - Pass\n    - Schuhe\nb: 1\n", 5),
        ("list:\n  - Pass\n    -Schuhe\nb: 1\n", 5),
        ("list:\n  - Pass\n   • Schuhe\nb: 1\n", 4),
    ],
)
def test_an_entry_never_becomes_the_rest_of_the_one_before(text, column):
    _, (problem,) = parse(text, "f.yml")
    assert (problem.code, problem.line, problem.column) == ("E103", 3, column)
    assert "„- Schuhe“" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "a: eins\n  - zwei\n",
        "l:\n  - eins\n    zwei - drei\n",
        "l:\n  - >\n    eins\n    - zwei\n",
        "l:\n  - eins\n    – zwei\n",
    ],
)
def test_a_stroke_in_a_text_of_several_lines_may_stay(text):
    assert parse(text, "f.yml")[1] == []
