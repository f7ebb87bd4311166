"""What the pages of `wegweiser serve` tell of the errors."""

from generator.cli.serving import _told
from generator.problems import Level, Problem


def test_an_error_with_its_example_is_one_error() -> None:
    """The page counts them, as the check does."""
    example = "topics:\n  - eltern-kind-gruppen"
    lists = Problem("E203", Level.ERROR, "Das ist eine Liste.", "content/a.yml", 2, 1, "topics", example=example)
    short = Problem("E205", Level.ERROR, "Zu kurz.", "content/a.yml", 3, 1)
    warning = Problem("W306", Level.WARNING, "Andere Stadt.", "content/a.yml", 4, 1)
    first, second = _told((lists, short, warning))
    assert first.splitlines() == [
        "content/a.yml:2:1 E203 Das ist eine Liste. Zum Beispiel:", "    topics:", "      - eltern-kind-gruppen",
    ]  # fmt: skip
    assert second == "content/a.yml:3:1 E205 Zu kurz."
    assert _told((warning,)) == ()
