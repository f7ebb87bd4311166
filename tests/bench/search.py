"""Measure the search: recall by class of question, bytes, milliseconds, and what building the index takes.

    python -m tests.bench.search [LAB]

LAB is a folder with `corpus_*.jsonl.gz` (an invented offer a line) and `queries-SIZE.json` (`class`, `query`, `relevant`
each); every size that it has is measured. Without it, the small county of `tests/search` is.
"""

import gzip
import json
import re
import resource
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import mean
from typing import Any

from generator.search.builder import IndexOptions, build_index
from generator.search.documents import SearchDocument
from generator.theme import find_theme
from tests.search.corpus import county_places, documents
from tests.search.node import SCRIPTS, Node
from tests.search.questions import Question, questions, recall

COST = {"kostenlos": "free", "kostenpflichtig": "paid", "ermäßigt": "income-based"}
FORMATS = {"vor Ort": ("on-site",), "online": ("online",), "beides": ("on-site", "online")}


def lab_documents(lab: Path, size: int) -> list[SearchDocument]:
    """The first offers of the lab's corpus."""
    corpora = sorted(lab.glob("corpus_*.jsonl.gz"), key=lambda path: int(re.sub(r"\D", "", path.name)))
    fitting = [path for path in corpora if int(re.sub(r"\D", "", path.name)) >= size]
    return [_document(row) for row in _rows(fitting[0], size)]


def _rows(corpus: Path, size: int) -> Iterator[dict[str, Any]]:
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in islice(lines, size))


def _document(row: dict[str, Any]) -> SearchDocument:
    aged = row["amax"] > 0
    card: dict[str, str | bool] = {
        "title": row["title"], "area": row["place"], "age": row["age"] if aged else "", "cost": row["cost"],
    }  # fmt: skip
    return SearchDocument(
        id=f"angebot-{row['id']:05d}",
        title=row["title"],
        text=row["desc"],
        keywords=tuple(row["tags"]),
        topics=(row["topic"],),
        phases=tuple(row["phase"]),
        provider=row["provider"],
        places=(row["place"],),
        postal_codes=(row["plz"],),
        age_from=round(row["amin"] * 12) if aged else None,
        age_to=round(min(row["amax"], 99) * 12) if aged else None,
        facets={
            "ort": (row["place"],),
            "phase": tuple(row["phase"]),
            "thema": (row["topic"],),
            "kosten": (COST[row["cost"]],),
            "sprache": tuple(row["langs"]),
            "rollstuhl": (row["wheelchair"],),
            "form": FORMATS[row["mode"]],
        },
        card=card,
    )


def lab_questions(file: Path) -> list[Question]:
    """The lab's questions of one size."""
    rows = json.loads(file.read_text(encoding="utf-8"))
    return [Question(row["class"], row["query"], frozenset(row["relevant"])) for row in rows]


def measure(offers: list[SearchDocument], asked: list[Question], options: IndexOptions) -> None:
    """Build, ask and print."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    files = build_index(offers, options=options).files
    seconds = time.process_time() - start
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        index = Path(folder) / "index"
        index.mkdir()
        for name, data in files.items():
            (index / name).write_bytes(data)
        print(
            f"\n{len(offers)} offers: index in {seconds:.2f} s ({1000 * seconds / len(offers):.2f} s per 1,000), "
            f"{grown:.0f} MiB more memory, {len(files)} files, {sum(map(len, files.values())) / 1024:.0f} KiB"
        )
        _ask(Node(Path(folder)), index, asked)


def _ask(node: Node, index: Path, asked: list[Question]) -> None:
    node("open", str(index))
    for question in asked[:20]:
        node("search", question.text, {"limit": 10})
    found: dict[str, list[float]] = defaultdict(list)
    took, counted, loaded, empty = [], [], [], 0
    for question in asked:
        answer = node("search", question.text, {"limit": 10})
        found[question.name].append(recall([hit["id"] for hit in answer["hits"]], question.ids))
        took.append(answer["took"])
        counted.append(answer["counted"])
        empty += not answer["total"]
        loaded.append(sum(size for _, size in node("loads", str(index), question.text)))
    node.close()
    for name, values in found.items():
        print(f"  recall@10 {name:15} {len(values):4} questions  {mean(values):.3f}")
    print(f"  without an answer     {empty / len(asked):.1%}")
    print(f"  bytes to ten answers  p50 {at_share(loaded, 0.5)}  p95 {at_share(loaded, 0.95)}")
    print(f"  question              p50 {at_share(took, 0.5):.2f} ms  p95 {at_share(took, 0.95):.2f} ms")
    print(
        f"  counts of filters     p50 {at_share(counted, 0.5):.2f} ms  p95 {at_share(counted, 0.95):.2f} ms", flush=True
    )


def at_share(values: list[Any], share: float) -> Any:
    """The value that this share of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def scripts_in_bytes() -> str:
    """The scripts as browsers get them, packed."""
    scripts = {name: data for name, data in find_theme(SCRIPTS.parents[2]).files.items() if isinstance(data, bytes)}
    sizes = {name: len(gzip.compress(data, 9)) for name, data in scripts.items() if "search" in name}
    return f"JavaScript of the search, gzipped: {sum(sizes.values())} bytes {sizes}"


def measure_lab(lab: Path | None) -> None:
    """Measure every size that there are questions for; without a lab, the small county."""
    if lab is None:
        measure(documents(), questions(), IndexOptions(county_places=county_places()))
        return
    for file in sorted(lab.glob("queries-*.json"), key=lambda path: int(re.sub(r"\D", "", path.name))):
        measure(lab_documents(lab, int(re.sub(r"\D", "", file.name))), lab_questions(file), IndexOptions())


if __name__ == "__main__":
    print(scripts_in_bytes(), flush=True)
    measure_lab(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
