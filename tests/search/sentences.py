"""Sentences in need and sentences of every day, as strangers wrote them, and who has to be named first.

The sentences of `crisis.tsv` and `everyday.tsv` were written by people who had not seen the lists of `data/crisis/`. A line of
the first tells the kind, who writes, the language, the sentence and the numbers that may come first there.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

_HERE = Path(__file__).parent
_ROOT = Path(__file__).parents[2]


class Sentence(NamedTuple):
    """Somebody in need, and whom they should call first."""

    kind: str
    who: str
    language: str
    text: str
    first: frozenset[str]
    """Numbers, digits alone; `any` where it matters only that somebody is named."""


@cache
def sentences(name: str = "crisis") -> tuple[Sentence, ...]:
    """Those of `crisis.tsv`, or of `crisis_indirect.tsv`, where somebody tried to say it as nobody expects."""
    rows = [line.split("\t") for line in (_HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    return tuple(Sentence(*row[:4], frozenset(row[4].split("|"))) for row in rows)


@cache
def everyday() -> tuple[str, ...]:
    return tuple(line.split("\t")[1] for line in (_HERE / "everyday.tsv").read_text(encoding="utf-8").splitlines()[1:])


@cache
def offer(id_: str) -> dict:
    (path,) = (_ROOT / "content" / "offers").glob(f"*/{id_}.yml")
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def number(id_: str) -> str:
    return re.sub(r"\D", "", str(offer(id_)["contact"]["phones"][0]["number"]))


def is_right(sentence: Sentence, ids: list[str]) -> bool:
    return bool(ids) and ("any" in sentence.first or number(ids[0]) in sentence.first)
