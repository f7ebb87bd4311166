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


@pytest.mark.parametrize(
    ("paper", "easy"),
    [
        ("Gehaltsabrechnungen der letzten 3 Monate", "Papiere über Ihren Lohn von den letzten 3 Monaten"),
        ("Lohnabrechnung der letzten fünf Monate", "Papier über Ihren Lohn von den letzten 5 Monaten"),
        ("Kontoauszüge aus den letzten 4 Wochen", "Papiere von der Bank von den letzten 4 Wochen"),
        ("Steuerbescheide der letzten zwei Jahre", "Briefe vom Finanz-Amt von den letzten 2 Jahren"),
        ("Krankenversichertenkarte", "Karte von der Kranken-Kasse"),
        ("Krankenversichertenkarte des Kindes", "Karte von der Kranken-Kasse von Ihrem Kind"),
        ("elektronische Gesundheitskarten", "Karte von der Kranken-Kasse"),
        ("Kopie des Personalausweises", "Ausweis: eine Kopie"),
        ("Kopie Ihres Personalausweises", "Ausweis: eine Kopie"),
        ("eine Kopie der Geburtsurkunde", "Geburts-Urkunde: eine Kopie"),
        ("Kopien der Zeugnisse", "Zeugnisse: eine Kopie"),
        ("Mietvertrag (Kopie)", "Miet-Vertrag: eine Kopie"),
        ("Mietvertrag in Kopie", "Miet-Vertrag: eine Kopie"),
        ("beglaubigte Kopie des Zeugnisses", "Zeugnis: eine Kopie mit Stempel vom Amt"),
        ("Geburtsurkunde (Original)", "Geburts-Urkunde: das echte Papier"),
        ("Geburtsurkunde im Original", "Geburts-Urkunde: das echte Papier"),
        ("Geburtsurkunde des Kindes (im Original)", "Geburts-Urkunde von Ihrem Kind: das echte Papier"),
        ("Original der Heiratsurkunde", "Urkunde von der Hochzeit: das echte Papier"),
        ("gültiger Aufenthaltstitel", "Papier für den Aufenthalt in Deutschland: noch gültig"),
        ("Mutterpass, falls vorhanden", "Mutter-Pass, wenn möglich"),
        ("Reisepässe der Kinder", "Pässe von Ihren Kindern"),
        ("Personalausweise beider Eltern", "Ausweise von beiden Eltern"),
        ("Impfpass Ihres Kindes", "Impf-Pass von Ihrem Kind"),
        ("Nachweis über das Sorgerecht", "Papier über das Sorge-Recht"),
        ("Familienstammbuch", "Familien-Buch"),
        ("Masernschutznachweis", "Papier über die Impfung gegen Masern"),
        ("Bescheid vom Jobcenter", "Brief vom Job-Center"),
    ],
)
def test_what_people_add_to_the_name_of_a_paper_is_told_with_it(paper: str, easy: str) -> None:
    assert lines("documents", f"documents: ['{paper}']")[1:] == [f"- {easy}"]


@pytest.mark.parametrize(
    "paper",
    ["Kopie des Rechenschiebers", "Rechenschieber im Original", "Kopie", "Lohnabrechnung der Eltern",
     "Kontoauszüge der letzten 3 Tage", "Kopie der letzten 3 Monate"],
)  # fmt: skip
def test_what_is_added_to_no_known_paper_names_none(paper: str) -> None:
    reply = fact("documents", f"documents: ['{paper}']")
    assert reply.leaves_out and not [line for line in reply.lines if line.kind == "item"]


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
