"""The gold set: sentences that break a rule and sentences that only look as if they did, one file a rule."""

from dataclasses import dataclass
from pathlib import Path

from generator.checker.checker import Checker
from generator.checker.passage import Kind, Line, Passage
from generator.checker.rules import RULES
from generator.checker.vocabulary import ExplainedWord, Vocabulary

FOLDER = Path(__file__).parent / "gold"
_MARKS: dict[str, Kind] = {"# ": "heading", "- ": "item"}
VOCABULARY = Vocabulary(
    glossary=(ExplainedWord("Bescheid", ("Bescheid",)), ExplainedWord("Jugend-Amt", ("Jugendamt",)))
)


@dataclass(frozen=True)
class Score:
    """How well a rule is found in its gold file."""

    rule: str
    bad: int
    clean: int
    found: int
    false: int

    @property
    def precision(self) -> float:
        """Of the reported sentences, how many are bad."""
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def recall(self) -> float:
        """Of the bad sentences, how many are reported."""
        return self.found / self.bad if self.bad else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def read_gold(rule: str) -> list[tuple[bool, str]]:
    """The sentences of a rule: True for a bad one. Lines of one text are parted by ` | `."""
    rows = []
    for row in (FOLDER / f"{rule}.tsv").read_text(encoding="utf-8").splitlines():
        if row.strip() and not row.startswith("#"):
            kind, text = row.split("\t", 1)
            rows.append((kind == "bad", text))
    return rows


def as_text(text: str) -> Passage:
    """Make a text of a gold row: `# ` starts a heading, `- ` an item, an empty part is the gap between paragraphs."""
    lines = []
    for number, part in enumerate(text.split(" | "), 1):
        kind = next(
            (kind for mark, kind in _MARKS.items() if part.startswith(mark)), "sentence" if part.strip() else "gap"
        )
        words = part[2:] if kind in {"heading", "item"} else part.strip()
        lines.append(Line(words.replace("**", ""), "gold.yml", number, 1, kind, part))
    return Passage(tuple(lines))


def is_reported(checker: Checker, rule: str, text: str) -> bool:
    """Tell whether the checker reports a text for this rule, at any level."""
    return any(finding.code == rule for finding in checker.check(as_text(text)))


def score(rule: str) -> Score:
    """Score a rule on its own file."""
    checker = Checker(VOCABULARY)
    hits = [(bad, is_reported(checker, rule, text)) for bad, text in read_gold(rule)]
    bad = sum(is_bad for is_bad, _ in hits)
    found = sum(is_bad and hit for is_bad, hit in hits)
    false = sum(hit and not is_bad for is_bad, hit in hits)
    return Score(rule, bad, len(hits) - bad, found, false)


def misjudged() -> list[tuple[str, str, str]]:
    """Every gold sentence that the checker gets wrong: rule, `missed` or `false`, the sentence."""
    checker = Checker(VOCABULARY)
    wrong = []
    for rule in RULES:
        for bad, text in read_gold(rule.id):
            if is_reported(checker, rule.id, text) != bad:
                wrong.append((rule.id, "missed" if bad else "false", text))
    return wrong
