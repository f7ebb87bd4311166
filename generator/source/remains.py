"""What can still be made out in the file of an offer that can't be read whole: its hidden places, as far as lines show them.

A bracket too many must not make a secret public that the same file kept the day before.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from generator.source.files import RecordSource, Sources
from generator.source.nodes import Mapping, Scalar, Sequence, words_in

_NAMES = "provider|name|street|postal_code|city|municipality|latitude|longitude|transport|accessibility_note"
_FIELD = re.compile(rf"\b({_NAMES})[\"']?[ \t]*:[ \t\[{{#!&*]*(?:\"([^\"\n]*)|'([^'\n]*)|([^\n,{{}}\[\]#]*))")
_NEXT_PLACE = re.compile(r"(?m)^[ \t]*-[ \t]|[{}]")
_HIDES = re.compile("hid|visib", re.IGNORECASE)


def remains(sources: Sources) -> tuple[RecordSource, ...]:
    """Files of offers that seem to hide more than their records tell, as records of provider and hidden places alone.

    That is what gave no record, and a record that was misread: of a field that stands there twice only one is in it.
    """
    told = {record.path: _marks(words_in(record.node)) for record in sources.records if record.kind == "offer"}
    whole = {record.path for record in sources.records if not record.node.is_misread}
    offers = (path for path in sources.texts if path.startswith("content/offers/") and path not in whole)
    return tuple(_remains(path, text) for path in offers if _marks((text := sources.texts[path],)) > told.get(path, 0))


def _marks(texts: Iterable[str]) -> int:
    """How often texts speak of hiding something."""
    return sum(len(_HIDES.findall(text)) for text in texts)


def _remains(path: str, text: str) -> RecordSource:
    pieces = list(_pieces(text))
    # Nobody knows what a mark of hiding belonged to where it stands beside no place.
    hiding = [fields for piece, fields in pieces if _HIDES.search(piece) and len(fields) > ("provider" in fields)]
    places = hiding or [fields for _, fields in pieces if fields]
    node = _mapping({"provider": found} if (found := _first(pieces, "provider")) else {})
    node["locations"] = Sequence(_mapping({**fields, "visibility": Scalar.at("hidden", 1, 1)}) for fields in places)
    node["locations"].line, node["locations"].column = 1, 1
    pure = PurePosixPath(path)
    return RecordSource("offer", path, node, pure.stem, pure.parent.name)


def _pieces(text: str) -> Iterator[tuple[str, dict[str, Scalar]]]:
    """Each stretch of a text that may be a place, with the fields in it."""
    starts = [0, *(match.start() for match in _NEXT_PLACE.finditer(text)), len(text)]
    for start, end in itertools.pairwise(starts):
        piece = text[start:end]
        values = ((match[1], next(filter(None, match.groups()[1:]), "").strip()) for match in _FIELD.finditer(piece))
        yield piece, {name: Scalar.at(value, 1, 1) for name, value in values if value}


def _first(pieces: list[tuple[str, dict[str, Scalar]]], name: str) -> Scalar | None:
    return next((fields[name] for _, fields in pieces if name in fields), None)


def _mapping(fields: dict[str, Scalar]) -> Mapping:
    mapping = Mapping(fields)
    mapping.empty, mapping.line, mapping.column = {}, 1, 1
    return mapping
