"""Check every Easy Language text of a site, correct what is certain, and write the stamps of checked texts."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.checker import Checker, Line, Passage, ResultCache, Vocabulary, certain_fix, placed
from generator.checks import EASY_RULES
from generator.editorial.easy_texts import collect_texts, read_vocabulary
from generator.facts.easy_status import easy_hash, source_hash
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.files import Sources
from generator.source.rewrite import Change, RewriteError, rewrite_values, set_value
from generator.source.writing import write_beside


@dataclass(frozen=True, slots=True)
class EasyProblems:
    """What the checker says about the Easy Language of a site."""

    problems: tuple[Problem, ...]
    """Hints too, text by text; each text in reading order."""
    texts: int
    """How many texts were checked."""
    exemptions: int
    """How many problems an exception with a reason took away (`easy.allow`)."""


def easy_problems(
    sources: Sources,
    cache_path: Path | None,
    more: Iterable[Passage] = (),
    wanted: Callable[[str], bool] | None = None,
) -> EasyProblems:
    """Check all easy texts of a site, or those in files whose path is `wanted`, and `more` that stand elsewhere.

    `cache_path` is the file that keeps results, so that unchanged texts cost nothing; None keeps none.
    """
    cache = ResultCache(cache_path) if cache_path else None
    checker = Checker(read_vocabulary(sources), cache)
    own = (passage for passage in collect_texts(sources) if wanted is None or wanted(passage.lines[0].path))
    results = [checker.examine(passage) for passage in (*own, *more)]
    if cache is not None and wanted is None:  # what is not asked for is not kept
        with suppress(OSError):  # a folder that can't be written costs time, not the check
            cache.save(write_beside)
    rows = {path: text.split("\n") for path, text in sources.texts.items()}
    problems = tuple(_placed(problem, rows.get(problem.path, [])) for result in results for problem in result.problems)
    return EasyProblems(problems, len(results), sum(len(result.exempt) for result in results))


def _placed(problem: Problem, rows: Sequence[str]) -> Problem:
    """A text knows where its value begins, which may be a quote; its words know the rest."""
    return placed(problem, rows[problem.line - 1]) if 0 < problem.line <= len(rows) else replace(problem, end_column=0)


def without_easy_hints(problems: Iterable[Problem]) -> list[Problem]:
    """Leave out what is still a hint about Easy Language: `wegweiser easy` tells those."""
    return [problem for problem in problems if problem.level is not Level.HINT or problem.code not in EASY_RULES]


def correct_files(sources: Sources, paths: Iterable[str] = ()) -> dict[str, str]:
    """The new text of every file in which something is certain, by path; only of `paths` where some are named."""
    vocabulary = read_vocabulary(sources)
    wanted = frozenset(paths)
    changes: dict[str, list[tuple[Line, str]]] = {}
    for passage in collect_texts(sources):
        for line, new in _corrections(passage, vocabulary):
            if not wanted or line.path in wanted:
                changes.setdefault(line.path, []).append((line, new))
    new_texts = {path: _rewrite(sources.texts[path], path, found) for path, found in changes.items()}
    return {path: new for path, new in new_texts.items() if new != sources.texts[path]}


def _corrections(passage: Passage, vocabulary: Vocabulary) -> list[tuple[Line, str]]:
    """The lines to change with their new words; an exemption of the record keeps its text as it is."""
    kept = {exemption.words.lower() for exemption in passage.exemptions}
    found = []
    for line in passage.lines:
        if any(words in line.text.lower() for words in kept):
            continue
        old = line.raw or line.text
        new = certain_fix(old, vocabulary)
        if new != old:
            found.append((line, new))
    return found


def _rewrite(text: str, path: str, found: list[tuple[Line, str]]) -> str:
    if not path.endswith(".md"):
        return _rewrite_record(text, found)
    rows = text.split("\n")
    for line, new in found:
        rows[line.line - 1] = rows[line.line - 1].replace(line.raw or line.text, new)
    return "\n".join(rows)


def _rewrite_record(text: str, found: list[tuple[Line, str]]) -> str:
    """Write the new lines from the last to the first; a text over several lines (`>`, `|`) is left to a person."""
    for line, new in sorted(found, key=lambda item: (item[0].line, item[0].column), reverse=True):
        with suppress(RewriteError):
            text = rewrite_values(text, (Change(line.line, line.column, line.text, new),))
    return text


def stamp(text: str, offer: Offer, by: str, today: date) -> str:
    """The file's text with the marks that readers checked the offer's easy text today.

    Raises RewriteError where the file has no easy text, or its `easy` stands on one line.
    """
    assert offer.easy is not None
    checked = {"by": by, "date": today.isoformat(), "text": easy_hash(offer.easy)}
    return mark_written(set_value(text, ("easy", "checked"), checked), offer)


def mark_written(text: str, offer: Offer) -> str:
    """The file's text with the mark that the easy text fits the standard text of today; raises as `stamp` does."""
    return set_value(text, ("easy", "source"), source_hash(offer))
