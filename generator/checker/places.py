"""Where words stand in a row of a file: what a text loses on the way (quotes, marks, links) moves its places."""

from dataclasses import replace

from generator.problems import Problem


def placed(problem: Problem, row: str) -> Problem:
    """The problem with the place of its words in the row as it stands in the file.

    Where the words stand there once, that is their place. Else the column is where the text begins, as far as somebody
    knows, and there is no end: better no end than one in the midst of other words.
    """
    if not problem.words or not problem.column:
        return problem
    span = _span(row, problem.words, problem.column - 1)
    if span is None or span[0] != problem.column - 1:
        first = problem.words.split(" … ")[0]
        at = row.find(first)
        span = _span(row, problem.words, at) if at >= 0 and row.find(first, at + 1) < 0 else None
    if span is None:
        return replace(problem, end_column=0)
    return replace(problem, column=span[0] + 1, end_column=span[1] + 1)


def _span(row: str, words: str, at: int) -> tuple[int, int] | None:
    """Beginning and end of words from a place on; of words that stand apart (`ist … gestellt`) the first and the last."""
    first, *others = words.split(" … ")
    if not row.startswith(first, at):
        return None
    end = at + len(first)
    for part in others:
        found = row.find(part, end)
        if found < 0:
            return None
        end = found + len(part)
    return at, end
