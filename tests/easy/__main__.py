"""Print precision, recall and F1 of every rule on the gold set: `python -m tests.easy`; with a corpus: `--corpus FILE`."""

import sys
import time
from pathlib import Path

from generator.checker.language import tag
from generator.checker.rules import RULES
from generator.checker.tokens import tokenize
from tests.easy.corpus import print_calibration
from tests.easy.gold import misjudged, score


def main(arguments: list[str]) -> None:
    """Print the scores, what is still misjudged, and the figures of a corpus where one is named."""
    start = time.perf_counter()
    tag(tokenize("Das ist gut."))
    print(f"the language model loads in {time.perf_counter() - start:.2f} s\n")
    print(f"{'rule':6}{'bad':>5}{'clean':>7}{'precision':>11}{'recall':>8}{'F1':>6}")
    for found in (score(rule.id) for rule in RULES):
        print(f"{found.rule:6}{found.bad:5}{found.clean:7}{found.precision:11.2f}{found.recall:8.2f}{found.f1:6.2f}")
    print("\nmisjudged:")
    for rule, how, text in misjudged():
        print(f"  {rule} {how:7}{text}")
    if "--corpus" in arguments:
        print_calibration(Path(arguments[arguments.index("--corpus") + 1]))


main(sys.argv[1:])
