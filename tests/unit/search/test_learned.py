"""What examples teach stands in a file, and is what they teach today."""

from importlib import resources

from generator.search import learned


def test_the_file_is_what_the_examples_teach() -> None:
    """After a change of the examples: python -m generator.search.learned."""
    text = resources.files("generator.search").joinpath("data", "learned.txt").read_text(encoding="utf-8")
    assert text == learned.written(learned.learn())


def test_what_is_read_is_what_was_written() -> None:
    assert learned.tables() == learned.learn()
