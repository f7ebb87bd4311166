"""The checker: a passage goes in, problems come out. It prints nothing, reads no clock and loads no model it does not need."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import itemgetter

from generator.checker.cache import ResultCache, StoredHit
from generator.checker.limits import TOO_LONG, within_limits
from generator.checker.marks import with_own_mark
from generator.checker.passage import Exemption, Kind, Passage
from generator.checker.places import placed
from generator.checker.rule import Hit
from generator.checker.rules import RULES
from generator.checker.sentence import Sentence, read
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level, Problem

_SOURCES = {rule.id: rule.source for rule in RULES}
_OF_SENTENCES = tuple((number, rule) for number, rule in enumerate(RULES) if rule.sentence is not None)
_MOST_SENTENCES = 50_000
"""That are remembered: some 20 MB."""


@dataclass(frozen=True, slots=True)
class Examination:
    """What the checker says about one passage."""

    problems: tuple[Problem, ...]
    """In reading order; the code is the rule's id."""
    exempt: tuple[Problem, ...]
    """Taken away by an exemption with a reason; reports count them."""


class Checker:
    """Checks passages against all rules, for one site."""

    def __init__(self, vocabulary: Vocabulary, cache: ResultCache | None = None) -> None:
        """Make a checker; with a cache, a passage that was checked before costs nothing."""
        self._vocabulary = vocabulary
        self._cache = cache
        self._known = _KnownSentences()

    def check(self, passage: Passage) -> tuple[Problem, ...]:
        """Find everything in a passage that is not easy, without what its exemptions take away."""
        return self.examine(passage).problems

    def examine(self, passage: Passage) -> Examination:
        """Check a passage and tell apart what its exemptions take away."""
        found = [_locate(passage, stored) for stored in self._hits(passage)]
        found.sort(key=lambda problem: (problem.line, problem.column, problem.code, problem.words))
        exempt = tuple(problem for problem in found if _is_exempt(problem, passage.exemptions))
        return Examination(tuple(problem for problem in found if problem not in exempt), exempt)

    def _hits(self, passage: Passage) -> tuple[StoredHit, ...]:
        if self._cache is None:
            return _run(passage, self._vocabulary, self._known)
        key = self._cache.key(passage, self._vocabulary)
        known = self._cache.get(key)
        if known is None or not all(_fits(stored, passage) for stored in known):
            known = _run(passage, self._vocabulary, self._known)
            self._cache.put(key, known)
        return known


class _KnownSentences:
    """What the rules for single sentences have found: of the sentences of a county a third are different ones."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Kind, int, str], list[tuple[int, Hit]]] = {}
        """By all that a rule may look at: the line, its kind, the sentence in it, and the mark of the text."""

    def hits(self, sentence: Sentence, vocabulary: Vocabulary) -> Iterator[tuple[int, Hit]]:
        """The places of a sentence that break a rule, with the numbers of the rules."""
        line = sentence.line
        key = line.text, line.kind, sentence.start, vocabulary.mark
        if key not in self._found:
            if len(self._found) == _MOST_SENTENCES:
                self._found.clear()
            self._found[key] = [(n, hit) for n, rule in _OF_SENTENCES for hit in rule.in_sentence(sentence, vocabulary)]
        return ((number, replace(hit, line=line)) for number, hit in self._found[key])


def _run(passage: Passage, vocabulary: Vocabulary, known: _KnownSentences) -> tuple[StoredHit, ...]:
    vocabulary = with_own_mark(vocabulary, (line.text for line in passage.lines))
    checked, too_long = within_limits(passage)
    reading = read(checked)
    places = {id(line): index for index, line in enumerate(passage.lines)}
    found = [(hit, TOO_LONG, Level.ERROR) for hit in too_long]
    hits = [(number, hit) for number, rule in enumerate(RULES) for hit in rule.in_text(reading, vocabulary)]
    hits += [told for sentence in reading.sentences for told in known.hits(sentence, vocabulary)]
    rules = ((RULES[number], hit) for number, hit in sorted(hits, key=itemgetter(0)))
    found += [(hit, rule.id, hit.level or rule.level) for rule, hit in rules]
    return tuple(
        _store(hit, code, level, places[id(hit.line)])
        for hit, code, level in found
        if not _is_in_name(hit, vocabulary.name_pattern)
    )


def _is_in_name(hit: Hit, names: re.Pattern[str] | None) -> bool:
    """`Kamen` is no past tense, and the stroke of `Fröndenberg/Ruhr` is no stroke."""
    if names is None or not hit.words:
        return False
    end = hit.start + len(hit.words)
    return any(found.start() <= hit.start and end <= found.end() for found in names.finditer(hit.line.text))


def _store(hit: Hit, code: str, level: Level, index: int) -> StoredHit:
    return StoredHit(index, hit.start, code, level.value, hit.words, hit.message, hit.suggestion)


def _fits(stored: StoredHit, passage: Passage) -> bool:
    """Tell whether a result may be one of this passage: what lies in a file on a disk may be damaged."""
    _, start, *texts = stored
    return (
        all(isinstance(text, str) for text in texts)
        and isinstance(stored.index, int)
        and isinstance(start, int)
        and 0 <= stored.index < len(passage.lines)
        and stored.rule in _SOURCES
        and stored.level in set(Level)
    )


def _locate(passage: Passage, stored: StoredHit) -> Problem:
    """Give a hit the place of its line as it is today: the text may have moved in its file."""
    line = passage.lines[stored.index]
    found = Problem(
        stored.rule,
        Level(stored.level),
        stored.message,
        line.path,
        line.line,
        line.column + stored.start if line.column else 0,
        words=stored.words,
        suggestion=stored.suggestion,
        source=_SOURCES.get(stored.rule, ""),
    )
    if line.row or not line.column:
        return placed(found, line.row)
    # Of a text without its file the words alone are known: they are counted from where it begins.
    there = placed(replace(found, column=stored.start + 1), line.text)
    moved = line.column - 1
    return replace(there, column=there.column + moved, end_column=there.end_column and there.end_column + moved)


def _is_exempt(problem: Problem, exemptions: tuple[Exemption, ...]) -> bool:
    """Tell whether an exemption with a reason covers a problem: its rule, and its words or the whole passage."""
    found = problem.words.lower()
    return any(
        exemption.rule == problem.code
        and exemption.reason.strip() != ""
        and (not exemption.words or (words := exemption.words.lower()) in found or found in words)
        for exemption in exemptions
    )
