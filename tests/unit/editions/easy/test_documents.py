"""What to bring."""

from tests.unit.editions.easy.told import keys, lines


def test_other_papers_keep_the_editors_words() -> None:
    assert lines("documents", "documents: [Mutterpass, zwei Fotos]") == [
        "Bitte bringen Sie das mit:",
        "> Mutter-Pass",
        "> zwei Fotos",
    ]


def test_usual_papers_have_easy_names_and_the_editors_own_come_first() -> None:
    papers = "[gelbes Untersuchungsheft, {text: Mutterpass, easy: Das Heft}, {text: Decke, easy: [Eine Decke., Sie ist warm.]}]"
    assert lines("documents", f"documents: {papers}") == [
        "Bitte bringen Sie das mit:",
        "- gelbes Heft vom Kinder-Arzt",
        "- Das Heft",
        "- Eine Decke. Sie ist warm.",
    ]


def test_left_out_where_nothing_is_known() -> None:
    assert keys("") == ["who", "where", "when", "cost", "registration", "contact"]
