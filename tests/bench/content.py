"""Invented offers in any number: the repository's own under new names, with the times, places and texts of real life.

The same number gives the same offer. Repeated as they are, offers would share what a build keeps by content, such as
results of the checker of Easy Language, and the larger directory would look faster than it is.
"""

import random
import re
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

import yaml

TIMES: tuple[tuple[dict[str, Any], ...], ...] = (
    ({"kind": "weekly", "weekdays": ["mon", "wed"], "from": "9:00", "to": "11:00", "pauses": ["school-holidays"]},),
    (
        {"kind": "weekly", "weekdays": ["mon", "tue", "wed", "thu", "fri"], "from": "8:00", "to": "12:30"},
        {"kind": "weekly", "weekdays": ["thu"], "from": "14:00", "to": "17:30", "pauses": ["public-holidays"]},
    ),
    (
        {"kind": "weekly", "weekdays": ["tue"], "from": "15:30", "to": "17:00", "every": "2", "starts": "2026-01-06",
         "pauses": ["school-holidays", "public-holidays"]},
    ),
    ({"kind": "monthly", "week": "first", "weekday": "thu", "from": "19:00", "pauses": ["public-holidays"]},),
    ({"kind": "weekly", "weekdays": ["sat"], "from": "10:00", "to": "12:00", "ends": "2027-06-30"},),
    tuple({"kind": "date", "date": day, "from": "14:00", "to": "16:00"} for day in ("2027-01-09", "2027-02-13")),
    ({"kind": "monthly", "week": "last", "weekday": "fri", "from": "16:00", "to": "18:00", "starts": "2026-09-01",
      "pauses": ["school-holidays"]}, {"kind": "appointment"}),
    ({"kind": "appointment"},),
)  # fmt: skip
"""What offers take turns with: mostly every week, mostly with pauses."""
_SUMMARY = re.compile(r'^summary: ([A-ZÄÖÜ][^:#"]*)$', re.MULTILINE)
_PLACES = 3
"""The most places that an offer has."""
_SENTENCES = 8
"""How many sentences an easy text has."""


def copies(offers: Path, wanted: int) -> Iterator[tuple[Path, str]]:
    """Files and texts of that many further offers, made of the towns' offers below the folder in turn.

    A larger directory has more offers in its towns; those for the whole county stay about as many.
    """
    paths = [path for path in sorted(offers.glob("*/*.yml")) if path.parent.name != "all"]
    read = [(path, yaml.load(path.read_bytes(), yaml.CBaseLoader)) for path in paths]
    sentences = [text for _, record in read for text in record["easy"]["text"] if isinstance(text, str)]
    turns = ((number, path, record) for number in count(2) for path, record in read)
    for index, (number, path, record) in enumerate(islice(turns, wanted)):
        copy = _copy(record, number, index, sentences)
        text = yaml.dump(copy, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=1_000)
        yield path.with_stem(f"{path.stem}-{number}"), text


class _Plain(yaml.CSafeDumper):
    """Writes what stands in two places twice: records have no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        """Never refer to what was written before."""
        return True


def _copy(record: dict[str, Any], number: int, index: int, sentences: list[str]) -> dict[str, Any]:
    title, easy = f"{record['title'][:80]} {number}", record["easy"]
    start = index * _SENTENCES
    texts = [sentences[(start + place) % len(sentences)] for place in range(_SENTENCES)]
    # Neighbours in the list stand in one text again after a while; a sentence of its own keeps every text apart.
    own = {"title": f"Nummer {number}: {easy['title']}", "text": [*texts, f"Das ist Angebot {index + 1}."]}
    places = _places(record.get("locations", []), index)
    return {**record, "title": title, "easy": own, "locations": places, "times": _times(places, index)}


def _places(known: list[dict[str, Any]], index: int) -> list[dict[str, Any]]:
    """The places of the offer; a single one that nobody hides gets others beside it in turn."""
    if len(known) != 1 or known[0].get("visibility") == "hidden" or "street" not in known[0]:
        return known
    more = [
        {**known[0], "name": f"Haus {place}", "street": f"Beispielallee {index % 90 + place}"}
        for place in range(2, index % _PLACES + 2)
    ]
    return [*known, *more]


def _times(places: list[dict[str, Any]], index: int) -> list[dict[str, Any]]:
    """One of `TIMES`, at the offer's places in turn."""
    names = [place["name"] for place in places if "name" in place]
    times = [dict(time) for time in TIMES[index % len(TIMES)]]
    if len(names) > 1:
        for turn, time in enumerate(times):
            if time["kind"] != "appointment":
                time["location"] = names[(index + turn) % len(names)]
    return times


def edit_offers(folder: Path, count: int) -> None:
    """Change the summaries of so many offers, the same ones each time."""
    files = sorted((folder / "content" / "offers").glob("*/*.yml"))
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    for path in random.Random(count).sample([path for path in files if _SUMMARY.search(texts[path])], count):
        path.write_text(_SUMMARY.sub(r"summary: Neu. \1", texts[path], count=1), encoding="utf-8")
