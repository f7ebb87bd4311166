"""Published pages in Easy Language, as files of text: how many errors the checker finds in them, and which, so that people can judge them.

A file may hold several pages; `# ` begins one.
"""

from itertools import groupby
from pathlib import Path

from generator.checker import OWN, Checker, Line, Passage, Vocabulary, read_text_files
from generator.problems import Level


def print_pages(path: Path) -> None:
    """Print errors and warnings on 100 lines, and every error with its line."""
    lines = [line for passage in read_text_files([path])[0] for line in passage.lines if line.kind != "gap"]
    texts = {(line.path, line.line): line.text for line in lines}
    checker = Checker(Vocabulary(mark=OWN))
    found = [problem for page in _pages(lines) for problem in checker.check(page)]
    errors = [problem for problem in found if problem.level is Level.ERROR]
    warnings = sum(problem.level is Level.WARNING for problem in found)
    print(f"\n{len(lines)} lines of published pages; on 100 of them {len(errors) * 100 / len(lines):.1f} errors,")
    print(f"{warnings * 100 / len(lines):.1f} warnings; to be judged by people:")
    for problem in errors:
        print(f"  {problem.code} {problem.words} | {texts[problem.path, problem.line]}")


def _pages(lines: list[Line]) -> list[Passage]:
    number = 0
    numbered = []
    for line in lines:
        number += line.kind == "heading"
        numbered.append((number, line))
    return [Passage(tuple(line for _, line in page)) for _, page in groupby(numbered, key=lambda pair: pair[0])]
