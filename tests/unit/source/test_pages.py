"""Hand-written pages: what stands above the text, and that every line keeps its number."""

import pytest

from generator.source.pages import read_page

PATH = "content/pages/zebra.md"


def test_a_page_without_front_matter_is_its_text() -> None:
    page, front, problems = read_page("zebra.easy.md", PATH, "# Zebra\n\nEin Tier.\n")
    assert page is not None and (page.name, page.suffix, page.text) == ("zebra", "easy", "# Zebra\n\nEin Tier.\n")
    assert (front, problems, page.former_ids) == (None, [], ())


@pytest.mark.parametrize("ends", ["---\n", "---  \n"])
def test_front_matter_leaves_its_lines_blank(ends: str) -> None:
    page, front, problems = read_page("zebra.md", PATH, f"{ends}# Pferd\nformer_ids: [pferd]\n{ends}\n# Zebra\n---\n")
    assert page is not None and page.text == "\n\n\n\n\n# Zebra\n---\n"
    assert problems == [] and front is not None
    (former,) = front["former_ids"]
    assert (str(former), former.line, former.column) == ("pferd", 3, 14)


@pytest.mark.parametrize("text", ["---\n---\n# Zebra\n", "---\n\n---\n# Zebra\n", "---\n# nichts\n---\n# Zebra\n"])
def test_front_matter_may_say_nothing(text: str) -> None:
    page, front, problems = read_page("zebra.md", PATH, text)
    assert page is not None and page.text.lstrip("\n") == "# Zebra\n"
    assert (front, problems) == (None, [])


def test_a_line_of_dashes_alone_is_markdown() -> None:
    for text in ("---\n# Zebra\n", "# Zebra\n---\na: b\n---\n", "----\na: b\n---\n"):
        page, front, _ = read_page("zebra.md", PATH, text)
        assert page is not None and (page.text, front) == (text, None)


@pytest.mark.parametrize(
    ("inner", "code", "line"),
    [("- pferd", "E115", 2), ("pferd", "E115", 2), ("a: [", "E103", 3), ("a: 1\na: 2", "E104", 3)],
)
def test_front_matter_that_is_none(inner: str, code: str, line: int) -> None:
    page, _, problems = read_page("zebra.md", PATH, f"---\n{inner}\n---\n# Zebra\n")
    assert [(problem.code, problem.path, problem.line) for problem in problems] == [(code, PATH, line)]
    assert page is not None and "# Zebra" in page.text, "the page itself is a good one"


def test_a_page_that_stays_in_spite_of_its_mistake_holds_nothing_that_is_refused() -> None:
    page, _, problems = read_page("zebra.md", PATH, "# Ze\u202ebra\x1b\n")
    assert page is not None and page.text == "# Zebra\n"
    assert [problem.code for problem in problems] == ["E112", "E112"]
