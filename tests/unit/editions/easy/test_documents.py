"""What to bring."""

from tests.unit.editions.easy.told import keys, lines


def test_papers_keep_the_editors_words() -> None:
    assert lines("documents", "documents: [Mutterpass, zwei Fotos]") == [
        "Bitte bringen Sie das mit:",
        "> Mutterpass",
        "> zwei Fotos",
    ]


def test_left_out_where_nothing_is_known() -> None:
    assert keys("") == ["who", "where", "when", "cost", "registration", "contact"]
