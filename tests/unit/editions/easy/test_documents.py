"""What to bring."""

import pytest

from tests.unit.editions.easy.told import EASY, fact, keys, lines


def test_papers_without_an_easy_name_are_left_out() -> None:
    found = fact("documents", "documents: [Mutterpass, zwei Rechenschieber]")
    hard = "Das steht nur in schwerer Sprache."
    assert [line.text for line in found.lines] == [
        "Bitte bringen Sie das mit:",
        "Mutter-Pass",
        "Bitte bringen Sie noch etwas mit.",
        hard,
    ]
    assert found.leaves_out
    assert lines("documents", "documents: [zwei Rechenschieber]") == ["Bitte bringen Sie etwas mit.", hard]


@pytest.mark.parametrize(
    ("paper", "easy"),
    [
        ("Kontoauszug", "Papiere von der Bank"),
        ("KONTO-AUSZÜGE", "Papiere von der Bank"),
        ("Ihr Personalausweis", "Ausweis"),
        ("Heiratsurkunden.", "Urkunde von der Hochzeit"),
        ("die Gehaltsabrechnungen", "Papiere über Ihren Lohn"),
        ("Einkommens-Nachweis", "Papiere über Ihr Geld"),
        ("Schwerbehindertenausweise", "Ausweis für Menschen mit Behinderung"),
    ],
)
def test_a_usual_paper_is_known_in_every_spelling_and_number(paper: str, easy: str) -> None:
    assert lines("documents", f"documents: ['{paper}']")[1:] == [f"- {easy}"]


def test_there_are_names_and_sentences_enough() -> None:
    assert len(EASY.texts.table("papers")) >= 60 and len(EASY.texts.table("usual_notes")) >= 40


def test_usual_papers_have_easy_names_and_the_editors_own_come_first() -> None:
    papers = "[gelbes Untersuchungsheft, {text: Mutterpass, easy: Das Heft}, {text: Decke, easy: [Eine Decke., Sie ist warm.]}]"
    assert lines("documents", f"documents: {papers}") == [
        "Bitte bringen Sie das mit:",
        "- gelbes Heft vom Kinder-Arzt",
        "- Das Heft",
        "- Eine Decke. Sie ist warm.",
    ]


def test_left_out_where_nothing_is_known() -> None:
    assert "documents" not in keys("")
