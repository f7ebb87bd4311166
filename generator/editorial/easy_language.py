"""Check every Easy Language text of a site, correct what is certain, and write the stamps of checked texts."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.checker.cache import ResultCache
from generator.checker.checker import Checker
from generator.checker.findings import Finding, as_problem
from generator.checker.fix import certain_fix
from generator.checker.text import EasyText, Line
from generator.checker.vocabulary import Vocabulary
from generator.checks import EASY_RULES
from generator.editorial.easy_texts import collect_interface, collect_texts, read_vocabulary
from generator.facts.easy_status import easy_hash, source_hash
from generator.model.records import Offer
from generator.problems import Level, Problem
from generator.source.files import Sources
from generator.source.nodes import Mapping
from generator.source.rewrite import Change, RewriteError, rewrite_values, set_value


@dataclass(frozen=True, slots=True)
class SiteFindings:
    """What the checker says about a site."""

    findings: tuple[Finding, ...]
    allowed: tuple[Finding, ...]
    """Taken away by an exception with a reason (`easy.allow`)."""
    texts: int
    """How many texts were checked."""


def check_site(
    sources: Sources, cache_path: Path | None, interface: Mapping | None = None, path: str = ""
) -> SiteFindings:
    """Check all easy texts; `interface` are the words of the easy edition's own pages, standing in the file `path`."""
    cache = ResultCache(cache_path) if cache_path else None
    checker = Checker(read_vocabulary(sources), cache)
    texts = collect_texts(sources) + (collect_interface(interface, path) if interface is not None else ())
    results = [checker.examine(text) for text in texts]
    if cache is not None:
        with suppress(OSError):  # a folder that can't be written costs time, not the check
            cache.save()
    findings = tuple(finding for result in results for finding in result.findings)
    return SiteFindings(findings, tuple(finding for result in results for finding in result.allowed), len(texts))


def easy_problems(sources: Sources, cache_path: Path | None) -> list[Problem]:
    """The findings in a site's own texts, hints too: a site may give them another level."""
    return [as_problem(finding) for finding in check_site(sources, cache_path).findings]


def without_easy_hints(problems: Iterable[Problem]) -> list[Problem]:
    """Leave out what is still a hint about Easy Language: `wegweiser easy` tells those."""
    return [problem for problem in problems if problem.level is not Level.HINT or problem.code not in EASY_RULES]


def correct_files(sources: Sources, paths: Iterable[str] = ()) -> dict[str, str]:
    """The new text of every file in which something is certain, by path; only of `paths` where some are named."""
    vocabulary = read_vocabulary(sources)
    wanted = frozenset(paths)
    changes: dict[str, list[tuple[Line, str]]] = {}
    for text in collect_texts(sources):
        for line, new in _corrections(text, vocabulary):
            if not wanted or line.path in wanted:
                changes.setdefault(line.path, []).append((line, new))
    new_texts = {path: _rewrite(sources.texts[path], path, found) for path, found in changes.items()}
    return {path: new for path, new in new_texts.items() if new != sources.texts[path]}


def _corrections(text: EasyText, vocabulary: Vocabulary) -> list[tuple[Line, str]]:
    """The lines to change with their new words; an exception of the record keeps its text as it is."""
    kept = {allowance.words.lower() for allowance in text.allow}
    found = []
    for line in text.lines:
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
