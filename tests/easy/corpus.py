"""Calibrate on real Easy Language: a CSV with the columns `phrase` and `topic`, as in german-easy-to-read/statements."""

import csv
import re
import time
from collections import Counter
from pathlib import Path

from generator.checker.checker import Checker
from generator.checker.compounds import split_by_list, split_by_parts
from generator.checker.passage import Line, Passage
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_LEFT_OUT = {"LS13", "LS19"}
"""The corpus writes `Jugend-amt` and uses quotation marks and brackets: its own way."""
_COMPOUND = re.compile(r"[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]+(?:-[A-Za-zÄÖÜäöüß]{3,})+")


def read_phrases(path: Path) -> list[list[str]]:
    """The phrases of the corpus, each cut at its line breaks and bullets."""
    with path.open(encoding="utf-8", newline="") as file:
        phrases = [row["phrase"] for row in csv.DictReader(file)]
    return [[" ".join(part.split()) for part in re.split(r"\\newline|•", phrase) if part.strip()] for phrase in phrases]


def count_findings(phrases: list[list[str]]) -> Counter[tuple[str, Level]]:
    """How often each rule is broken, by level."""
    checker = Checker(Vocabulary())
    counted: Counter[tuple[str, Level]] = Counter()
    for parts in phrases:
        findings = checker.check(Passage(tuple(Line(part) for part in parts)))
        counted.update((finding.code, finding.level) for finding in findings)
    return counted


def measure_splits(phrases: list[list[str]]) -> tuple[float, float]:
    """Precision and recall of split points: the corpus's hyphened nouns are joined, then split again."""
    words = {word for parts in phrases for part in parts for word in _COMPOUND.findall(part)}
    right = wrong = missed = 0
    for word in words:
        first, *rest = word.split("-")
        if len(first) < 3:
            continue
        wanted = _points([first, *rest])
        joined = first + "".join(part.lower() for part in rest)
        found = _points(list(split_by_list(joined) or split_by_parts(joined)))
        right, wrong, missed = right + len(wanted & found), wrong + len(found - wanted), missed + len(wanted - found)
    return right / (right + wrong), right / (right + missed)


def _points(parts: list[str]) -> set[int]:
    return {sum(len(part) for part in parts[:count]) for count in range(1, len(parts))}


def print_calibration(path: Path) -> None:
    """Print errors per 100 sentences, split points and speed."""
    phrases = read_phrases(path)
    start = time.perf_counter()
    counted = count_findings(phrases)
    speed = len(phrases) / (time.perf_counter() - start)
    print(f"\n{len(phrases)} real sentences; a hundred of them have")
    for (rule, level), count in sorted(counted.items()):
        print(f"  {rule} {level.value:8}{count * 100 / len(phrases):7.2f}")
    errors = sum(count for (rule, level), count in counted.items() if level is Level.ERROR and rule not in _LEFT_OUT)
    print(f"errors on 100 sentences without {' and '.join(sorted(_LEFT_OUT))}: {errors * 100 / len(phrases):.2f}")
    precision, recall = measure_splits(phrases)
    print(f"split points of rejoined compounds: precision {precision:.3f}, recall {recall:.3f}")
    print(f"{speed:.0f} sentences a second")
