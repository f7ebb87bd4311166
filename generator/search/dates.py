"""When offers take place next: a file of its own, for whoever asks for a day. Format: see `format`."""

from collections.abc import Sequence
from datetime import date, timedelta

from generator.search.documents import SearchDocument
from generator.search.format import compact_json, runs

DAYS = 35
"""So many days are told one by one: what comes once a month is among them. Beyond them only an offer's first day is."""


def dates_file(documents: Sequence[SearchDocument], today: date | None, holidays: Sequence[tuple[date, date]]) -> bytes:
    """The offers of each of the next days, and of each of the next school holidays."""
    if today is None:
        return compact_json(["", 0, [], []]) + b"\n"
    days = [today + timedelta(days=ahead) for ahead in range(DAYS) if (date.max - today).days >= ahead]
    spans = [span for span in holidays if span[1] >= today]
    on_day: dict[date, list[int]] = {day: [] for day in days}
    for number, document in enumerate(documents):
        for day in on_day.keys() & document.dates:
            on_day[day].append(number)
    sets = [*on_day.values(), *(_within(documents, first, last) for first, last in spans)]
    later = [
        [number, (document.dates[0] - today).days]
        for number, document in enumerate(documents)
        if document.dates and document.dates[0] > days[-1]
    ]
    head = [today.isoformat(), len(days), [_ahead(span, today) for span in spans], later]
    return compact_json(head) + b"\n" + b"".join(map(runs, sets))


def _within(documents: Sequence[SearchDocument], first: date, last: date) -> list[int]:
    found = enumerate(documents)
    return [number for number, document in found if any(first <= day <= last for day in document.dates)]


def _ahead(span: tuple[date, date], today: date) -> list[int]:
    return [(span[0] - today).days, (span[1] - today).days]
