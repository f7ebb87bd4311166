"""Registers by letter."""

from generator.render.parts.letters import Letter, by_letter, in_parts


def test_each_entry_stands_under_its_letter_in_german_order() -> None:
    found = by_letter([("Zoo", 1), ("Äpfel", 2), ("Apfel", 3), ("1 Ding", 4), ("", 5), ("über alles", 6)])
    assert [(letter.title, letter.id, letter.entries) for letter in found.letters] == [
        ("0–9", "buchstabe-0–9", (5, 4)),
        ("A", "buchstabe-a", (3, 2)),
        ("U", "buchstabe-u", (6,)),
        ("Z", "buchstabe-z", (1,)),
    ]


def test_few_entries_are_open_and_many_are_folded() -> None:
    apart = Letter("Für Fachleute", "fachleute", (0,))
    assert by_letter([("A", at) for at in range(29)], apart).is_open
    assert not by_letter([("A", at) for at in range(30)], apart).is_open
    assert by_letter([], Letter("Für Fachleute", "fachleute", ())).letters == ()


def test_a_letter_of_few_entries_is_one_part_and_one_of_many_is_cut_evenly() -> None:
    words = [(f"Wort{at:03}", at) for at in range(61)]
    assert in_parts([], "{first}").letters == ()
    few, many = (in_parts(cut, "{first} – {last}") for cut in (words[:30], words))
    assert few.is_open and [part.title for part in few.letters] == ["Wort000 – Wort029"]
    assert not many.is_open and [len(part.entries) for part in many.letters] == [15, 15, 15, 16]
    assert [entry for part in many.letters for entry in part.entries] == list(range(61))
    assert many.letters[3].title == "Wort045 – Wort060" and len({part.id for part in many.letters}) == 4
