"""How the pages of a site came about, kept beside it for the next night: a line of JSON for each."""

import json
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from generator.kept import keep, kept
from generator.render.rendered import MadeFrom
from generator.render.trace import Lookup, PageTrace
from generator.shipped import code_key


def read_traces(path: Path) -> dict[str, MadeFrom]:
    """By route what each page was made from; nothing where the file is missing, broken, or of another program."""
    program, _, pages = kept(path).partition(b"\n")
    if program != _program():
        return {}
    lookups: list[Lookup] = []
    try:
        return dict(_read(json.loads(line), lookups) for line in pages.splitlines())
    except (ValueError, TypeError, IndexError):
        return {}


def _read(line: list[Any], lookups: list[Lookup]) -> tuple[str, MadeFrom]:
    """A page; its new lookups join those of the lines before."""
    route, key, answers, new, numbers = line
    lookups += map(tuple, new)
    return route, MadeFrom(key, PageTrace(tuple(lookups[number] for number in numbers), answers))


def write_traces(path: Path, pages: Mapping[str, MadeFrom]) -> None:
    """Keep the traces of pages that have one; where that fails, the next night has more to do and nothing else."""
    keep(path, _lines(pages))


def _lines(pages: Mapping[str, MadeFrom]) -> Iterator[bytes]:
    yield _program() + b"\n"
    numbers: dict[Lookup, int] = {}
    for route, page in pages.items():
        if page.trace is not None:
            new = [lookup for lookup in page.trace.lookups if lookup not in numbers]
            numbers.update(zip(new, count(len(numbers)), strict=False))
            line = [route, page.key, page.trace.answers, new, [numbers[lookup] for lookup in page.trace.lookups]]
            yield json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _program() -> bytes:
    return code_key().hex().encode()
