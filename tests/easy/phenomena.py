"""What offices write, by phenomenon: how much of it the fitting rules find, and how often they speak without need.

Files in `phenomena/` have a sentence a line: `phenomenon<TAB>bad|fine<TAB>sentence`; `#` starts a remark. `own.tsv` is by the
author of the rules; the others are by people who did not know the rules.
"""

from dataclasses import dataclass
from pathlib import Path

from generator.checker.checker import Checker
from generator.checker.passage import Line, Passage
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

FOLDER = Path(__file__).parent / "phenomena"
RULES_OF = {
    "is_to": {"LS26"},
    "have_to": {"LS26"},
    "let_itself": {"LS26"},
    "should": {"LS09"},
    "subjunctive_1": {"LS09"},
    "zu_clause": {"LS04"},
    "relative": {"LS04"},
    "attribute": {"LS27"},
    "genitive_bare": {"LS06", "LS07"},
    "long_word": {"LS12"},
    "number_form": {"LS18", "LS14"},
    "enumeration": {"LS21"},
    "idiom": {"LS28"},
    "hard_word": {"LS15"},
    "passive": {"LS05"},
    "subordinate": {"LS04"},
}
"""Phenomenon → the rules that it breaks."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of a file."""

    phenomenon: str
    is_bad: bool
    sentence: str
    is_found: bool
    """A fitting rule has an error or a warning for it."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How a phenomenon is found."""

    bad: int
    found: int
    fine: int
    false: int

    @property
    def recall(self) -> float:
        """Of the bad sentences, how many are found."""
        return self.found / self.bad if self.bad else 1.0


def examine(path: Path) -> list[Example]:
    """Check every sentence of a file for its phenomenon."""
    checker = Checker(Vocabulary())
    return [
        Example(phenomenon, is_bad, sentence, _is_found(checker, phenomenon, sentence))
        for phenomenon, is_bad, sentence in read(path)
    ]


def read(path: Path) -> list[tuple[str, bool, str]]:
    """The sentences of a file: of which phenomenon, whether bad, and what they say."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(phenomenon, kind == "bad", sentence) for phenomenon, kind, sentence in rows]


def _is_found(checker: Checker, phenomenon: str, sentence: str) -> bool:
    problems = checker.check(Passage((Line(sentence),)))
    return any(found.code in RULES_OF[phenomenon] and found.level is not Level.HINT for found in problems)


def tally(examples: list[Example]) -> dict[str, Tally]:
    """Phenomenon → its figures, in the order of `RULES_OF`."""
    tallies = {}
    for phenomenon in RULES_OF:
        own = [example for example in examples if example.phenomenon == phenomenon]
        bad = [example.is_found for example in own if example.is_bad]
        fine = [example.is_found for example in own if not example.is_bad]
        if own:
            tallies[phenomenon] = Tally(len(bad), sum(bad), len(fine), sum(fine))
    return tallies


def print_phenomena(path: Path, with_sentences: bool = False) -> None:
    """Print recall and false alarms of a file, and the misjudged sentences where they are asked for."""
    examples = examine(path)
    print(f"\n{path.name}\n{'phenomenon':15}{'bad':>5}{'found':>7}{'recall':>8}{'fine':>6}{'false':>7}")
    for name, found in tally(examples).items():
        print(f"{name:15}{found.bad:5}{found.found:7}{found.recall:8.2f}{found.fine:6}{found.false:7}")
    for example in examples if with_sentences else ():
        if example.is_found != example.is_bad:
            print(f"  {example.phenomenon:15}{'missed' if example.is_bad else 'false':8}{example.sentence}")
