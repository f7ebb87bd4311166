"""What is the same for each site stands in a file, and is what the lists say today."""

from importlib import resources

from generator.search import made


def test_the_file_is_what_the_lists_say() -> None:
    """After a change of the lists: python -m generator.search.made."""
    assert resources.files("generator.search").joinpath("data", made.FILE).read_bytes() == made.written(made.make())


def test_what_is_read_is_what_was_written() -> None:
    assert made.shipped() == made.make()


def test_git_takes_the_file_for_no_text() -> None:
    """It would change line ends on some systems."""
    assert b"\0" in resources.files("generator.search").joinpath("data", made.FILE).read_bytes()[:8000]
