"""Check every Easy Language text of a site, correct what is certain, and write the stamps of checked texts."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache, partial
from pathlib import Path

from generator.checker import (
    Checker,
    Line,
    Passage,
    Replacement,
    ResultCache,
    find_replacements,
    placed,
    replaced,
    unsplit,
    with_own_mark,
)
from generator.checks import EASY_RULES
from generator.editorial.easy_texts import collect_texts, read_vocabulary
from generator.facts.easy_status import easy_hash, source_hash
from generator.kept import keep
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.files import Sources
from generator.source.rewrite import Change, RewriteError, rewrite_values, set_value


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
        cache.save(keep)
    problems = _placed((problem for result in results for problem in result.problems), sources)
    return EasyProblems(problems, len(results), sum(len(result.exempt) for result in results))


def _placed(problems: Iterable[Problem], sources: Sources) -> tuple[Problem, ...]:
    """A text knows where its value begins, which may be a quote; its words know the rest."""

    @lru_cache(maxsize=1)  # what is found in one file comes together
    def rows(path: str) -> list[str]:
        return sources.texts[path].split("\n") if path in sources.texts else []

    return tuple(
        placed(problem, rows(problem.path)[problem.line - 1])
        if 0 < problem.line <= len(rows(problem.path))
        else replace(problem, end_column=0)
        for problem in problems
    )


def without_easy_hints(problems: Iterable[Problem]) -> list[Problem]:
    """Leave out what is still a hint about Easy Language: `wegweiser easy` tells those."""
    return [problem for problem in problems if problem.level is not Level.HINT or problem.code not in EASY_RULES]


@dataclass(frozen=True, slots=True)
class Corrections:
    """What can be corrected without a person, and what can't."""

    texts: dict[str, str]
    """Path → the new text of each file in which something is certain."""
    left: tuple[Problem, ...]
    """What a person has to write, each with its place and the reason; the code is the rule's id."""


def correct_files(sources: Sources, paths: Iterable[str] = ()) -> Corrections:
    """What is certain in all files, or in `paths` where some are named."""
    vocabulary = read_vocabulary(sources)
    wanted = frozenset(paths)
    changes: dict[str, list[_Change]] = {}
    left: list[Problem] = []
    for passage in collect_texts(sources):
        words = with_own_mark(vocabulary, (line.text for line in passage.lines))
        for line in _open_lines(passage):
            if wanted and line.path not in wanted:
                continue
            left += unsplit(line, words)
            if replacements := find_replacements(line.raw or line.text, words):
                changes.setdefault(line.path, []).append(_Change(line, replacements))
    new_texts = {}
    for path, found in changes.items():
        new_texts[path], unwritten = _rewrite(sources.texts[path], path, found)
        left += unwritten
    changed = {path: new for path, new in new_texts.items() if new != sources.texts[path]}
    return Corrections(changed, _placed(left, sources))


@dataclass(frozen=True, slots=True)
class _Change:
    """A line, and what is to be written in it."""

    line: Line
    replacements: tuple[Replacement, ...]

    @property
    def old(self) -> str:
        return self.line.raw or self.line.text

    @property
    def new(self) -> str:
        return replaced(self.old, self.replacements)


def _open_lines(passage: Passage) -> Iterator[Line]:
    """The lines that may be changed; an exemption of the record keeps its text as it is."""
    kept = {exemption.words.lower() for exemption in passage.exemptions}
    return (line for line in passage.lines if not any(words in line.text.lower() for words in kept))


def _rewrite(text: str, path: str, found: list[_Change]) -> tuple[str, list[Problem]]:
    if not path.endswith(".md"):
        return _rewrite_record(text, found)
    rows = text.split("\n")
    for change in found:
        row = change.line.line - 1
        rows[row] = rows[row].replace(change.old, change.new)
    return "\n".join(rows), []


def _rewrite_record(text: str, found: list[_Change]) -> tuple[str, list[Problem]]:
    """Write the new lines from the last to the first; a text over several lines (`>`, `|`) is left to a person."""
    left: list[Problem] = []
    for change in sorted(found, key=lambda item: (item.line.line, item.line.column), reverse=True):
        line = change.line
        try:
            text = rewrite_values(text, (Change(line.line, line.column, line.text, change.new),))
        except RewriteError:
            left += map(partial(_unwritten, line), change.replacements)
    return text, left


def _unwritten(line: Line, replacement: Replacement) -> Problem:
    old = line.text[replacement.start : replacement.end]
    message = f"„{old}“ bleibt stehen, weil der Satz in der Datei keine eigene Zeile hat."
    suggestion = (
        f"Bitte selbst schreiben: „{replacement.new}“. Am besten jeden Satz in eine eigene Zeile, mit „- “ davor."
    )
    place = line.path, line.line, line.column + replacement.start
    return Problem(replacement.rule, Level.ERROR, message, *place, words=old, suggestion=suggestion)


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
