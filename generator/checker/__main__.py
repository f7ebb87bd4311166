"""Check Easy Language anywhere: `python -m generator.checker FILE…`. It needs no site. README.md here says more."""

import argparse
import io
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from generator.checker.checker import Checker
from generator.checker.folders import READABLE
from generator.checker.manual import rule_list
from generator.checker.marks import MARKS, OWN
from generator.checker.text_files import read_plain_text, read_text_files
from generator.checker.vocabulary import Vocabulary
from generator.problems import Counts, Level
from generator.reporters import REPORTERS
from generator.reporters.result import CLEAN, Printed, Result, exit_code, write_summary


def main(arguments: list[str] | None = None) -> int:
    """Print what is not easy; 0 clean, 1 errors, 2 warnings where they count."""
    asked = _parser().parse_args(arguments)
    if asked.rules:
        sys.stdout.write(json.dumps([asdict(rule) for rule in rule_list()], ensure_ascii=False, indent=2) + "\n")
        return CLEAN
    files = [path for path in asked.paths if str(path) != "-"]
    passages, problems = read_text_files(files)
    if len(files) < len(asked.paths) or not asked.paths:
        texts, found = read_plain_text(sys.stdin.buffer.read() if sys.stdin is not None else b"", "stdin")
        passages += texts
        problems += found
    checker = Checker(Vocabulary(mark=MARKS.get(asked.mark, OWN)))
    problems += [problem for passage in passages for problem in checker.check(passage)]
    shown = [problem for problem in problems if asked.hints or problem.level is not Level.HINT]
    here = Path.cwd()
    _tell(REPORTERS[asked.format](Result(tuple(shown), Counts(len(passages)), root=here, working=here)))
    return exit_code(problems, asked.strict)


def _tell(printed: Printed) -> None:
    """Print in UTF-8, whatever the terminal says of itself; nothing where nobody reads any more."""
    for stream, text in ((sys.stdout, printed.stdout), (sys.stderr, printed.stderr)):
        if stream is not None:
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
            with suppress(BrokenPipeError):
                stream.write(text)
                stream.flush()
    write_summary(printed, os.environ.get("GITHUB_STEP_SUMMARY"))


def _parser() -> argparse.ArgumentParser:
    about = "Prüft Texte in Leichter Sprache."
    parser = argparse.ArgumentParser(prog="python -m generator.checker", description=about)
    places = f"Dateien ({', '.join(READABLE)}) oder Ordner; - oder nichts: was eingegeben wird"
    parser.add_argument("paths", nargs="*", type=Path, metavar="DATEI", help=places)
    parser.add_argument("--format", choices=list(REPORTERS), default="text", help="Form der Meldungen")
    parser.add_argument("--strict", action="store_true", help="auch Warnungen zählen (Rückgabe 2)")
    parser.add_argument("--hints", action="store_true", help="auch Hinweise zeigen")
    parser.add_argument(
        "--mark", choices=list(MARKS), help="was lange Wörter trennt; sonst gilt, was der Text meistens nimmt"
    )
    parser.add_argument("--rules", action="store_true", help="die Regeln als JSON, mit ihren Quellen")
    return parser


if __name__ == "__main__":
    sys.exit(main())
