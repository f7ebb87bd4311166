"""How well the search of the county's site answers: one table. `make search-scores` prints it.

    python -m tests.search.scores SITE [LAB]

SITE is a built site. The questions of `county/` were written by people who know the offers and had not seen the program; a line
tells the class, the question, and the ids of which each may come first. LAB: see `tests.bench.search`.
"""

import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

from tests.bench.search import at_share, measure_lab, scripts_in_bytes
from tests.search.node import Node
from tests.search.sentences import everyday, is_right, sentences

_HERE = Path(__file__).parent
_COUNTY = _HERE / "county"
_AMONG = 10


@dataclass(frozen=True)
class Asked:
    """A question of the county and what it found."""

    name: str
    """The class of the question."""
    text: str
    wanted: tuple[str, ...]
    found: tuple[str, ...]
    """Ids in the order shown, whom to call before them."""
    corrected: bool

    @property
    def place(self) -> int:
        """Where the first right answer stands, counted from 0; beyond all that is shown where there is none."""
        return next((n for n, id_ in enumerate(self.found) if id_ in self.wanted), _AMONG)

    @property
    def recall(self) -> float:
        """How much of what is wanted stands there."""
        return len({*self.wanted} & {*self.found}) / min(_AMONG, len(self.wanted))


@dataclass(frozen=True)
class Score:
    """What many questions came to, each as a share."""

    questions: int
    first: float
    three: float
    recall: float
    none: float
    corrected: float

    def __str__(self) -> str:
        shares = (self.first, self.three, self.recall, self.none, self.corrected)
        return f"{self.questions:5} " + " ".join(f"{share:9.3f}" for share in shares)


def sets() -> tuple[str, ...]:
    """Names of the sets of questions."""
    return tuple(sorted(path.stem for path in _COUNTY.glob("*.tsv")))


def ask(node: Node, name: str) -> list[Asked]:
    """Ask all questions of a set."""
    rows = [line.split("\t") for line in (_COUNTY / f"{name}.tsv").read_text(encoding="utf-8").splitlines()]
    return [_asked(node, *row) for row in rows]


def _asked(node: Node, name: str, text: str, ids: str) -> Asked:
    answer = node("search", text, {"limit": _AMONG})
    # In need the box above the results names somebody; the first of them is what people see first.
    found = [one["id"] for one in (*answer["help"][:1], *answer["hits"])]
    return Asked(name, text, tuple(ids.split("|")), tuple(dict.fromkeys(found)), bool(answer["corrections"]))


def score(asked: list[Asked]) -> Score:
    """Sum them up."""
    places = [one.place for one in asked]
    return Score(
        len(asked),
        mean(place == 0 for place in places),
        mean(place < 3 for place in places),
        mean(one.recall for one in asked),
        mean(not one.found for one in asked),
        mean(one.corrected for one in asked),
    )


def _print_county(node: Node) -> None:
    print(f"{'':24} {'asked':>5} {'first':>9} {'three':>9} {'recall@10':>9} {'none':>9} {'corrected':>9}")
    for name in sets():
        asked = ask(node, name)
        classes = defaultdict(list)
        for one in asked:
            classes[one.name].append(one)
        print(f"{name:24} {score(asked)}")
        for each, own in classes.items():
            print(f"  {each:22} {score(own)}")


def _print_need(node: Node) -> None:
    named = node("helped", [one.text for one in sentences()])
    right = mean(is_right(one, ids) for one, ids in zip(sentences(), named, strict=True))
    alarmed = mean(bool(ids) for ids in node("helped", list(everyday())))
    print(
        f"in need: right help first {right:.3f} of {len(sentences())}, alarmed {alarmed:.3f} of {len(everyday())} everyday"
    )


def _print_guesses(node: Node) -> None:
    known = [line for line in (_HERE / "known.tsv").read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    wrong = mean(bool(node("search", text, {"limit": 1})["corrections"]) for text in known)
    print(f"guesses: wrongly corrected {wrong:.3f} of {len(known)} words and questions that nobody mistyped")


def _print_costs(node: Node, index: Path) -> None:
    texts = [one.text for name in sets() for one in ask(node, name)]
    loaded = [sum(size for _, size in node("loads", str(index), text)) for text in texts]
    took: list[Any] = [node("search", text, {"limit": _AMONG})["took"] for text in texts]
    print(f"bytes to ten answers: p50 {at_share(loaded, 0.5)}, p95 {at_share(loaded, 0.95)}")
    print(f"milliseconds: p50 {at_share(took, 0.5):.2f}, p95 {at_share(took, 0.95):.2f}")


def main(site: Path, lab: Path | None) -> None:
    """Print all of it."""
    print(scripts_in_bytes())
    index = site / "assets" / "search"
    with tempfile.TemporaryDirectory(prefix="scores-") as folder:
        node = Node(Path(folder))
        node("open", str(index))
        _print_county(node)
        _print_need(node)
        _print_guesses(node)
        _print_costs(node, index)
        node.close()
    measure_lab(lab)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
