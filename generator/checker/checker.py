"""The checker: a text goes in, findings come out. It prints nothing, reads no clock and loads no model it does not need."""

from dataclasses import dataclass

from generator.checker.cache import ResultCache, StoredHit
from generator.checker.findings import Finding
from generator.checker.rule import Hit, Rule
from generator.checker.rules import RULES
from generator.checker.sentence import read
from generator.checker.text import Allowance, EasyText
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_SOURCES = {rule.id: rule.source for rule in RULES}


@dataclass(frozen=True, slots=True)
class Examination:
    """What the checker says about one text."""

    findings: tuple[Finding, ...]
    """In reading order."""
    allowed: tuple[Finding, ...]
    """Findings that an exception of the record takes away; they are counted in the report."""


class Checker:
    """Checks texts against all rules, for one site. Holds no state but the cache that it was given."""

    def __init__(self, vocabulary: Vocabulary, cache: ResultCache | None = None) -> None:
        """Make a checker; with a cache, a text that was checked before costs nothing."""
        self._vocabulary = vocabulary
        self._cache = cache

    def check(self, text: EasyText) -> tuple[Finding, ...]:
        """Find everything in a text that is not easy, without what its exceptions allow."""
        return self.examine(text).findings

    def examine(self, text: EasyText) -> Examination:
        """Check a text and tell apart what its exceptions allow."""
        findings = sorted(
            (_locate(text, stored) for stored in self._hits(text)), key=lambda f: (f.line, f.column, f.rule, f.words)
        )
        allowed = tuple(finding for finding in findings if _is_allowed(finding, text.allow))
        return Examination(tuple(finding for finding in findings if finding not in allowed), allowed)

    def _hits(self, text: EasyText) -> tuple[StoredHit, ...]:
        if self._cache is None:
            return _run(text, self._vocabulary)
        key = self._cache.key(text, self._vocabulary)
        known = self._cache.get(key)
        if known is None:
            known = _run(text, self._vocabulary)
            self._cache.put(key, known)
        return known


def _run(text: EasyText, vocabulary: Vocabulary) -> tuple[StoredHit, ...]:
    reading = read(text)
    places = {id(line): index for index, line in enumerate(text.lines)}
    return tuple(_store(rule, hit, places[id(hit.line)]) for rule in RULES for hit in rule.check(reading, vocabulary))


def _store(rule: Rule, hit: Hit, index: int) -> StoredHit:
    level = hit.level or rule.level
    return StoredHit(index, hit.start, rule.id, level.value, hit.words, hit.message, hit.suggestion)


def _locate(text: EasyText, stored: StoredHit) -> Finding:
    """Give a hit the place of its line as it is today: the text may have moved in its file."""
    line = text.lines[stored.index]
    column = line.column + stored.start if line.column else 0
    return Finding(
        stored.rule,
        Level(stored.level),
        line.path,
        line.line,
        column,
        stored.words,
        stored.message,
        stored.suggestion,
        _SOURCES[stored.rule],
    )


def _is_allowed(finding: Finding, allowances: tuple[Allowance, ...]) -> bool:
    """Tell whether an exception with a reason covers a finding: its rule, and its words or the whole text."""
    return any(
        allowance.rule == finding.rule
        and allowance.reason.strip() != ""
        and (
            not allowance.words
            or allowance.words.lower() in finding.words.lower()
            or finding.words.lower() in allowance.words.lower()
        )
        for allowance in allowances
    )
