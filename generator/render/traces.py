"""How the pages of a site came about, kept beside it for the next night."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.kept import keep, kept
from generator.render.rendered import MadeFrom
from generator.render.trace import Lookup, PageTrace
from generator.shipped import code_key


def read_traces(path: Path) -> dict[str, MadeFrom]:
    """By route what each page was made from; nothing where the file is missing, broken, or of another program."""
    try:
        read = json.loads(kept(path))
        if read["program"] != code_key().hex():
            return {}
        lookups = [tuple(lookup) for lookup in read["lookups"]]
        return {route: _read(made, lookups) for route, made in read["pages"].items()}
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return {}


def _read(made: list[Any], lookups: list[Lookup]) -> MadeFrom:
    key, answers, asked = made
    return MadeFrom(key, PageTrace(tuple(lookups[number] for number in asked), answers))


def write_traces(path: Path, pages: Mapping[str, MadeFrom]) -> None:
    """Keep the traces of pages that have one; where that fails, the next night has more to do and nothing else."""
    numbers: dict[Lookup, int] = {}
    made = {
        route: [
            page.key,
            page.trace.answers,
            [numbers.setdefault(lookup, len(numbers)) for lookup in page.trace.lookups],
        ]
        for route, page in pages.items()
        if page.trace is not None
    }
    written = {"program": code_key().hex(), "lookups": list(numbers), "pages": made}
    keep(path, [json.dumps(written, ensure_ascii=False, separators=(",", ":")).encode()])
