"""Notes: a text, or a text with its form in Easy Language."""

from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.notes import Note


@pytest.mark.parametrize(
    ("written", "text", "easy"),
    [
        (" Im Hof ", "Im Hof", ()),
        ({"text": "Im Hof"}, "Im Hof", ()),
        ({"text": "Im Hof", "easy": "Wir sind im Hof."}, "Im Hof", ("Wir sind im Hof.",)),
        ({"text": "Im Hof", "easy": ["Eins.", "Zwei."]}, "Im Hof", ("Eins.", "Zwei.")),
        (Note(text="Im Hof"), "Im Hof", ()),
    ],
)
def test_both_ways_to_write_one(written: Any, text: str, easy: tuple[str, ...]) -> None:
    note = Note.model_validate(written)
    assert (note.text, note.easy) == (text, easy)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "E205"),
        ("eins\nzwei", "E205"),
        ("<b>fett</b>", "E206"),
        ({"text": "Im Hof", "easy": "<b>fett</b>"}, "E206"),
        (["Im Hof"], "E203"),
        ({"easy": "Im Hof."}, "missing"),
        ({"text": "Im Hof", "leicht": "x"}, "extra_forbidden"),
    ],
)
def test_what_is_no_note(written: Any, code: str) -> None:
    with pytest.raises(ValidationError) as error:
        Note.model_validate(written)
    assert [found["type"] for found in error.value.errors()] == [code]
