"""Writes the search part of a site from a lab's corpus, so that its search can be judged without building pages.

    python -m tests.bench.search_site CORPUS.jsonl.gz SIZE SITE

CORPUS has one invented offer a line (see `row_to_document`); SITE gets `assets/js/` and `assets/search/`. Prints the
time and memory that building the index took.
"""

import gzip
import json
import re
import resource
import shutil
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from generator.search.builder import IndexOptions, build_index
from generator.search.documents import SearchDocument

SCRIPTS = Path(__file__).parents[2] / "theme" / "assets" / "js"
COST = {"kostenlos": "free", "kostenpflichtig": "paid", "ermäßigt": "income-based"}
FORMATS = {"vor Ort": ("on-site",), "online": ("online",), "beides": ("on-site", "online")}


def rows(corpus: Path, size: int) -> Iterator[dict[str, Any]]:
    """The first rows of a corpus."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in islice(lines, size))


def row_to_document(row: dict[str, Any]) -> SearchDocument:
    """One offer of the corpus, with what the record format would have of it."""
    aged = row["amax"] > 0
    card: dict[str, str | bool] = {
        "title": row["title"],
        "places": row["place"],
        "age": row["age"] if aged else "",
        "cost": row["cost"],
    }
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
            "ort": (_slug(row["place"]),),
            "phase": tuple(_slug(phase) for phase in row["phase"]),
            "thema": (_slug(row["topic"]),),
            "kosten": (COST[row["cost"]],),
            "sprache": tuple(_slug(name) for name in row["langs"]),
            "rollstuhl": (row["wheelchair"],),
            "form": FORMATS[row["mode"]],
        },
        card=card,
    )


def write_site(documents: list[SearchDocument], site: Path) -> float:
    """Write scripts and index below `site`; returns the seconds that building the index took."""
    start = time.perf_counter()
    files = build_index(documents, options=IndexOptions())
    seconds = time.perf_counter() - start
    shutil.rmtree(site / "assets", ignore_errors=True)
    folder = site / "assets" / "search"
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (site / "assets" / "js").mkdir()
    for script in SCRIPTS.glob("search-*.js"):
        shutil.copy(script, site / "assets" / "js")
    return seconds


def main(corpus: Path, size: int, site: Path) -> None:
    """Build and say what it took."""
    documents = [row_to_document(row) for row in rows(corpus, size)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds = write_site(documents, site)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"{size} offers: built in {seconds:.2f} s, {grown:.0f} MiB more memory")
    sizes: dict[str, list[int]] = {}
    for file in sorted((site / "assets" / "search").iterdir()):
        sizes.setdefault(file.name.split("-")[0], []).append(file.stat().st_size)
    for kind, values in sizes.items():
        print(f"  {kind:14} {len(values):4} files {sum(values):8} bytes, largest {max(values)}")


def _slug(text: str) -> str:
    for umlaut, plain in ("äa", "öo", "üu", "ßs"):
        text = text.lower().replace(umlaut, plain + ("s" if umlaut == "ß" else "e"))
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
