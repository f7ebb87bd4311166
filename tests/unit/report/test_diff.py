"""What a command changes in a file."""

from generator.report.diff import diff_text


def test_only_changed_lines_and_their_neighbours_are_shown() -> None:
    before = "a\nb\nc\nd\ne\n"
    assert (
        diff_text("x.yml", before, before.replace("d", "D"))
        == "--- x.yml\n+++ x.yml\n@@ -3,3 +3,3 @@\n c\n-d\n+D\n e\n"
    )


def test_nothing_changed_shows_nothing() -> None:
    assert diff_text("x.yml", "a\n", "a\n") == ""
