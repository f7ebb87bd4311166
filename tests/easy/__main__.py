"""Print how good the rules are: `python -m tests.easy`.

Precision, recall and F1 of every rule on the gold set, then how much of what offices write is found, by phenomenon. With a
corpus: `--corpus FILE`; with a file of sentences by phenomenon, and all that is misjudged: `--phenomena FILE`.
"""

import sys
import time
from pathlib import Path

from generator.checker.language import tag
from generator.checker.rules import RULES
from generator.checker.tokens import tokenize
from tests.easy.corpus import print_calibration
from tests.easy.gold import misjudged, score
from tests.easy.pages import print_pages
from tests.easy.phenomena import FOLDER, print_phenomena


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
    for path in sorted(FOLDER.glob("*.tsv")):
        print_phenomena(path)
    if "--phenomena" in arguments:
        print_phenomena(Path(arguments[arguments.index("--phenomena") + 1]), with_sentences=True)
    if "--pages" in arguments:
        print_pages(Path(arguments[arguments.index("--pages") + 1]))
    if "--corpus" in arguments:
        print_calibration(Path(arguments[arguments.index("--corpus") + 1]))


main(sys.argv[1:])
