"""Nodes of unchanged files are taken from the last reading; another text is read anew, mistakes included."""

from generator.source.memory import KnownFiles
from generator.source.parser import parse

PATH = "content/topics.yml"


def test_an_unchanged_file_gives_the_very_same_nodes() -> None:
    files = KnownFiles()
    first, _ = files.parse("id: a\n", PATH)
    assert files.parse("id: a\n", PATH)[0] is first
    assert files.parse("id: b\n", PATH)[0] == {"id": "b"}
    assert files.parse("id: a\n", PATH)[0] == first


def test_what_is_wrong_is_told_each_time_and_names_its_own_file() -> None:
    files, text = KnownFiles(), "id: a\nid: b\n"
    for path in (PATH, "content/glossary.yml", PATH):
        problems = files.parse(text, path)[1]
        assert problems == parse(text, path)[1]
        assert [problem.path for problem in problems] == [path]
