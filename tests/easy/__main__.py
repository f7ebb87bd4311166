"""Print precision, recall and F1 of every rule on the gold set: `python -m tests.easy`; with a corpus: `--corpus FILE`."""

import sys
import time
from pathlib import Path

from generator.checker.language import tag
from generator.checker.tokens import tokenize
from tests.easy.corpus import print_calibration
from tests.easy.gold import misjudged, score_all


def main(arguments: list[str]) -> None:
    """Print the scores, what is still misjudged, and the figures of a corpus where one is named."""
    start = time.perf_counter()
    tag(tokenize("Das ist gut."))
    print(f"the language model loads in {time.perf_counter() - start:.2f} s\n")
    print(f"{'rule':6}{'bad':>5}{'clean':>7}{'precision':>11}{'recall':>8}{'F1':>6}")
    for score in score_all():
        print(f"{score.rule:6}{score.bad:5}{score.clean:7}{score.precision:11.2f}{score.recall:8.2f}{score.f1:6.2f}")
    print("\nmisjudged:")
    for rule, how, text in misjudged():
        print(f"  {rule} {how:7}{text}")
    if "--corpus" in arguments:
        print_calibration(Path(arguments[arguments.index("--corpus") + 1]))


main(sys.argv[1:])
