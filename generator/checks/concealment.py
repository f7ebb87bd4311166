"""Problems without the secrets that they would quote: whoever reads a public log must not learn what a place hides."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from generator.checks.house_names import COMMON_NAMES
from generator.model.spelling import finder, folded, street_and_house, street_finder
from generator.problems import Problem
from generator.secret_places import hides, places_in
from generator.source.files import RecordSource, Sources
from generator.source.nodes import Mapping, Scalar
from generator.source.remains import remains

_QUOTED = re.compile(r"„[^“]*“")
_LEFT_OUT = "„…“"
_UNTOLD = "  … (nennt einen verborgenen Ort)"
"""In the place of a line."""
_SHORTEST = 4
_LONGEST = 200
_RARE = 8
"""Letters of a name of several words that few houses have."""
_PHYSICAL = ("name", "street", "postal_code", "latitude", "longitude", "transport", "accessibility_note")


@dataclass(frozen=True, slots=True)
class _Secret:
    path: str
    key: str
    """Letters that stand in every text which tells it."""
    pattern: str
    """Finds it in a folded text of another file."""
    written: str
    is_rare: bool
    """It is a secret in every file, not only where a place is hidden or told."""


def conceal(problems: Iterable[Problem], sources: Sources, telling: Collection[str]) -> list[Problem]:
    """Leave out of messages whatever tells where a hidden place is.

    `telling` are the files in which somebody told a secret (E319): each word of it counts there, as in its own file.
    """
    secrets = list(_secrets(sources))
    if not secrets:
        return list(problems)

    @cache
    def told(text: str, path: str) -> tuple[_Secret, ...]:
        words = folded(text)
        letters = words.replace(" ", "")
        return tuple(
            secret
            for secret in secrets
            if secret.key in letters
            and (path == secret.path or path in telling or (secret.is_rare and re.search(secret.pattern, words)))
        )

    @cache
    def cleaned(text: str, path: str) -> str:
        if not told(text, path):
            return text
        text = _QUOTED.sub(lambda match: _LEFT_OUT if told(match[0], path) else match[0], text)
        for secret in told(text, path):
            text = text.replace(secret.written, "…")
        return text if not told(text, path) else ""

    def concealed(problem: Problem) -> Problem:
        texts = (problem.message, problem.suggestion, problem.words, problem.field, problem.example)
        message, suggestion, words, field, example = (cleaned(text, problem.path) for text in texts)
        if message != problem.message and not message:
            message = "Diese Zeile ist nicht in Ordnung. Was daran, wird nicht gezeigt: Es nennt einen verborgenen Ort."
        return replace(problem, message=message, suggestion=suggestion, words=words, field=field, example=example)

    return [concealed(problem) for problem in problems]


def conceal_lines(text: str, sources: Sources) -> str:
    """A text of editors without the lines that tell where a hidden place is."""
    secrets = [secret for secret in _secrets(sources) if secret.is_rare]

    def tells(line: str) -> bool:
        words = folded(line)
        letters = words.replace(" ", "")
        return any(secret.key in letters and re.search(secret.pattern, words) for secret in secrets)

    return "\n".join(_UNTOLD if tells(line) else line for line in text.split("\n"))


def _secrets(sources: Sources) -> Iterator[_Secret]:
    for source in (*sources.records, *remains(sources)):
        if source.kind == "offer":
            for place in places_in(source.node):
                if hides(place):
                    yield from _secrets_of(place, source)


def _secrets_of(place: Mapping, source: RecordSource) -> Iterator[_Secret]:
    for name in _PHYSICAL:
        written = place.get(name)
        words = folded(written[:_LONGEST]) if isinstance(written, Scalar) else ""
        if len(words.replace(" ", "")) < _SHORTEST:
            continue
        pattern, is_rare = finder(words), name == "name" and " " in words and len(words) > _RARE
        if name == "street":
            street, house = street_and_house(str(written)[:_LONGEST])
            pattern = finder(house) if street == house else street_finder(street)
            is_rare = street != house
            words = street
        if name == "name":
            rare = {word for word in words.split() if len(word) >= _SHORTEST} - COMMON_NAMES
            yield from (_Secret(source.path, word, finder(word), word, False) for word in sorted(rare))
        key = max(words.split(), key=len)
        yield _Secret(source.path, key, pattern, str(written), is_rare)
