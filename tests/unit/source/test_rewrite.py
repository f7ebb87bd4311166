"""Rewriting changes the words and nothing else."""

import pytest

from generator.source.rewrite import Change, RewriteError, rewrite_values, set_value

TEXT = """# oben bleibt
title:   Kurs   # hier auch
easy:
  text:
    - Das dauert drei Tage.   # wichtig
    - 'Es kostet drei Euro.'
    - "Es heißt: drei."
  # Ende

next: []
"""


def test_values_change_and_everything_else_stays():
    changes = (
        Change(5, 7, "Das dauert drei Tage.", "Das dauert 3 Tage."),
        Change(6, 7, "Es kostet drei Euro.", "Es kostet 3 Euro."),
        Change(7, 7, "Es heißt: drei.", "Es heißt: 3."),
    )
    assert rewrite_values(TEXT, changes) == TEXT.replace("drei", "3")


def test_a_value_that_would_be_misread_gets_quotes():
    assert '- "Das heißt: gut"' in rewrite_values(
        "a:\n  - Das ist gut\n", (Change(2, 5, "Das ist gut", "Das heißt: gut"),)
    )


def test_a_value_that_moved_is_not_touched():
    with pytest.raises(RewriteError):
        rewrite_values(TEXT, (Change(4, 7, "Das dauert drei Tage.", "x"),))


@pytest.mark.parametrize("text", ["a:\n  - |\n    drei\n  - b\n", "a: [\n", "a: &y [drei]\nb: *y\n"])
def test_what_cannot_be_rewritten_is_refused(text):
    with pytest.raises(RewriteError):
        rewrite_values(text, (Change(2, 5, "drei", "3"),))
    with pytest.raises(RewriteError):
        set_value(f"easy:\n  b: &x [1]\n  c: *x\n{text}", ("easy", "source"), "aa")


def test_a_key_is_added_at_the_end_of_its_mapping():
    new = set_value(TEXT, ("easy", "source"), "0123456789abcdef")
    assert new == TEXT.replace('drei."\n', 'drei."\n  source: 0123456789abcdef\n')


def test_a_key_comes_after_a_list_of_one_line_without_a_gap():
    text = "easy:\n  text: [x]\n  allow:\n    - {rule: LS06}\n"
    assert set_value(text, ("easy", "source"), "aa") == text + "  source: aa\n"


def test_a_key_that_is_there_is_replaced():
    once = set_value(TEXT, ("easy", "checked"), {"by": "Gruppe, Dülmen", "date": "2026-01-01", "text": "aa"})
    assert 'checked: {by: "Gruppe, Dülmen", date: 2026-01-01, text: aa}' in once
    twice = set_value(once, ("easy", "checked"), {"by": "B", "date": "2026-02-02", "text": "bb"})
    assert twice == once.replace(
        '{by: "Gruppe, Dülmen", date: 2026-01-01, text: aa}', "{by: B, date: 2026-02-02, text: bb}"
    )


def test_a_block_is_replaced_as_a_whole():
    text = "easy:\n  checked:\n    by: A\n    date: 2026-01-01\n\ntitle: x\n"
    assert set_value(text, ("easy", "checked"), {"by": "B"}) == "easy:\n  checked: {by: B}\n\ntitle: x\n"


def test_without_the_mapping_nothing_is_written():
    with pytest.raises(RewriteError):
        set_value("title: x\n", ("easy", "source"), "a")


@pytest.mark.parametrize("text", ["", "a: 1\n", "easy: [x]\n", "easy: {a: b}\n", "easy: x\n", "- easy\n", "easy:\n"])
def test_a_key_needs_a_mapping_that_stands_line_by_line(text):
    with pytest.raises(RewriteError):
        set_value(text, ("easy", "source"), "aa")


def test_two_values_of_one_line_both_change():
    changes = (Change(1, 5, "drei", "3"), Change(1, 11, "zwei mal drei", "2 mal 3"))
    assert rewrite_values("a: [drei, zwei mal drei, fünf]\n", changes) == "a: [3, 2 mal 3, fünf]\n"
    assert rewrite_values("a: [drei, zwei mal drei, fünf]\n", changes[::-1]) == "a: [3, 2 mal 3, fünf]\n"


def test_a_value_that_is_written_with_signs_for_signs_is_written_anew():
    assert rewrite_values('a: "drei \\u00e4" # x\n', (Change(1, 4, "drei ä", '3 "ä"'),)) == 'a: "3 \\"ä\\"" # x\n'


def test_a_key_replaces_a_block_and_leaves_what_follows():
    text = "easy:\n  text:\n    - a\n    - b\n\n  # danach\n  title: x\n"
    assert set_value(text, ("easy", "text"), "kurz") == "easy:\n  text: kurz\n\n  # danach\n  title: x\n"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("a b", "a b"),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("a:", '"a:"'),
        ("- a", '"- a"'),
        ("a, b", "a, b"),
        ({"by": "a, b"}, '{by: "a, b"}'),
        ({"by": "[a"}, '{by: "[a"}'),
        ({"by": "a b", "to": "c}"}, '{by: a b, to: "c}"}'),
    ],
)
def test_a_value_has_quotes_only_where_it_needs_them(value, written):
    assert set_value("easy:\n  a: b\n", ("easy", "source"), value) == f"easy:\n  a: b\n  source: {written}\n"


def test_a_value_in_quotes_keeps_its_own():
    assert rewrite_values("a: 'das ist'\n", (Change(1, 4, "das ist", "das: ist"),)) == "a: 'das: ist'\n"


def test_spaces_around_a_value_are_no_other_value():
    assert rewrite_values("a: ' drei '\n", (Change(1, 4, "drei", "3"),)) == "a: ' 3 '\n"
    assert rewrite_values("a: ' drei '\n", (Change(1, 4, " drei ", "3"),)) == "a: '3'\n"


@pytest.mark.parametrize(
    ("written", "old", "new", "result"),
    [
        ("drei Tage", "drei Tage", "3 Tage", "3 Tage"),
        ("'drei: a'", "drei: a", "3: a", "'3: a'"),
        ('"sie \\"drei\\""', 'sie "drei"', 'sie "3"', '"sie \\"3\\""'),
        ("drei", "drei", "- drei", '"- drei"'),
        ("drei", "drei", "drei:", '"drei:"'),
        ("drei", "drei", "drei # vier", '"drei # vier"'),
        ("drei", "drei", "drei#vier:fünf", "drei#vier:fünf"),
        ("drei  ", " drei", "3", '"3"'),
    ],
)
def test_a_new_value_is_written_like_the_old_one(written, old, new, result):
    assert (
        rewrite_values(f"a: {written}\nb: c\n", (Change(1, 4, old, new),))
        == f"a: {result}{written[len(written.rstrip()) :]}\nb: c\n"
    )


def test_values_are_changed_from_the_last_to_the_first():
    text = "a: [eins, zwei]\nb: {c: drei}\n"
    changes = (
        Change(2, 8, "drei", "ein langer Text"),
        Change(1, 5, "eins", "auch ein langer"),
        Change(1, 11, "zwei", "2"),
    )
    assert rewrite_values(text, changes) == "a: [auch ein langer, 2]\nb: {c: ein langer Text}\n"


@pytest.mark.parametrize("change", [Change(1, 4, "zwei", "3"), Change(1, 5, "drei", "3"), Change(2, 4, "drei", "3")])
def test_another_value_or_place_is_refused(change):
    with pytest.raises(RewriteError, match=rf"{change.line}:{change.column}"):
        rewrite_values("a: drei\n", (change,))


@pytest.mark.parametrize(
    ("text", "path", "value", "result"),
    [
        ("a:\n  b: c\n", ("a", "d"), "- e", 'a:\n  b: c\n  d: "- e"\n'),
        ("a:\n  b: c # x\n# y\n", ("a", "d"), "e", "a:\n  b: c\n  d: e # x\n# y\n"),
        (
            "a:\n    b: c\nf: g\n",
            ("a", "d"),
            {"x": "1", "y": "a]b", "z": "a: b"},
            'a:\n    b: c\n    d: {x: 1, y: "a]b", z: "a: b"}\nf: g\n',
        ),
        ("a:\n  b:\n    - c\n    - d\n\n  # Ende\n", ("a", "b"), "x", "a:\n  b: x\n\n  # Ende\n"),
        (
            "a:\n  b: |\n    eins\n    zwei\n\nc: d\n",
            ("a", "e"),
            "x",
            "a:\n  b: |\n    eins\n    zwei\n  e: x\n\nc: d\n",
        ),
        ("a: b\n", ("a",), "c", "a: c\n"),
        ("a: b\n", ("c",), "d", "a: b\nc: d\n"),
    ],
)
def test_a_key_is_set(text, path, value, result):
    assert set_value(text, path, value) == result


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a: {b: c}\n", ("a", "d")),
        ("a: b\n", ("a", "d")),
        ("a: b\n", ("x", "d")),
        ("a:\n", ("a", "d")),
        ("", ("a",)),
        ("- a\n", ("a",)),
    ],
)
def test_no_mapping_no_key(text, path):
    with pytest.raises(RewriteError):
        set_value(text, path, "x")
