"""What can still be made out in the file of an offer that can't be read whole: its hidden places, as far as lines show them.

A bracket too many must not make a secret public that the same file kept the day before.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from generator.source.files import RecordSource, Sources
from generator.source.nodes import Mapping, Node, Scalar, Sequence, words_in
from generator.source.torn import is_torn

_PLACE = (
    "name", "street", "postal_code", "city", "municipality", "latitude", "longitude", "transport", "accessibility_note"
)  # fmt: skip
_NOTES = ("transport", "accessibility_note")
"""They may have fields of their own."""
_NO_WORDS = ("visibility", "wheelchair")
_FIELD = re.compile(
    rf"\b({'|'.join(('provider', *_PLACE))})[\"']?[ \t]*:[ \t\[{{#!&*]*(?:\"([^\"\n]*)|'([^'\n]*)|([^\n,{{}}\[\]#]*))"
)
_NEXT_PLACE = re.compile(r"(?m)^[ \t]*-[ \t]|[{}]")
HIDES = re.compile(r"(?<![^\W\d_])(?:hid|visib)", re.IGNORECASE)
"""How words begin that are meant to hide something: `hiden`, `is_hidden`, `Visibilty`; no orchid (`Orchidee`) does."""
_HIDDEN = re.compile("hidd?en?", re.IGNORECASE)


def remains(sources: Sources) -> tuple[RecordSource, ...]:
    """Files of offers that seem to hide more than their places tell, as records of provider and hidden places alone.

    That is what gave no record; a record that was misread, as of a field that stands there twice only one is in it; and
    one that hides where no place is looked for (`location:`), beside its places (`visibility` on their own level), under
    a name that is none (`Visibility`), or with a list in place of a street.
    """
    read = {record.path: record.node for record in sources.records if record.kind == "offer"}
    offers = (path for path in sources.texts if path.startswith("content/offers/"))
    lost = (_remains(path, sources.texts[path]) for path in offers if _lacks(read.get(path), sources.texts[path]))
    return (*lost, *filter(None, (_strayed(record) for record in sources.records if record.kind == "offer")))


def _lacks(node: Mapping | None, text: str) -> bool:
    """A file hides something of which not everything may be in its record."""
    if node is None or not node.is_misread:
        return node is None and HIDES.search(text) is not None
    told = sum(len(HIDES.findall(word)) for word in words_in(node))
    return len(HIDES.findall(text)) > told or any(map(_is_marked, _mappings(node)))


def _strayed(record: RecordSource) -> RecordSource | None:
    marked = [node for node in _mappings(record.node) if _is_marked(node)]
    written = record.node.get("locations")
    places = written if isinstance(written, Sequence) else (written,)
    is_clear = not is_torn(written)
    if not marked or (
        is_clear and all(_is_place_that_hides(n) and any(n is place for place in places) for n in marked)
    ):
        return None
    # Nobody knows what a mark of hiding belonged to where it stands beside no place.
    is_clear = is_clear and all(any(not HIDES.search(name) for n in _mappings(node) for name in n) for node in marked)
    is_clear = is_clear and not _is_marked(record.node)
    hiding = marked if is_clear else [record.node]
    fields = [leaf for node in hiding for inner in _mappings(node) for leaf in _leaves(inner)]
    return _secret(record.path, record.node.get("provider"), fields)


def _is_place_that_hides(node: Mapping) -> bool:
    """As the model knows it: whatever else is wrong with it, its words can be looked for."""
    hides = node.get("visibility", "public") != "public" or "visibility" in node.empty
    return hides and all(
        isinstance(value, Scalar) and name in (*_PLACE, *_NO_WORDS)
        for name, value in node.items()
        if name not in _NOTES
    )


def _is_marked(node: Mapping) -> bool:
    names = (name for name in (*node, *node.empty) if name != "visibility" or node.get(name) != "public")
    values = (value for value in node.values() if isinstance(value, Scalar))
    return any(map(HIDES.search, names)) or any(map(_HIDDEN.fullmatch, values))


def _mappings(node: Node) -> Iterator[Mapping]:
    if isinstance(node, Mapping):
        yield node
    if not isinstance(node, Scalar):
        for child in node.values() if isinstance(node, Mapping) else node:
            yield from _mappings(child)


def _leaves(node: Mapping) -> Iterator[dict[str, Scalar]]:
    """What a place says: its fields together, and apart each text where a list or fields stand in place of one."""
    yield {name: node[name] for name in _PLACE if isinstance(node.get(name), Scalar)}
    for name in _PLACE:
        if name in node and name not in _NOTES and not isinstance(node[name], Scalar):
            yield from ({name: Scalar.at(text, 1, 1)} for text in words_in(node[name]))
    # `Straße: Weg 7` of what hides itself may be anything that tells the place.
    for name, value in node.items() if "title" not in node and _is_marked(node) else ():
        if name not in (*_PLACE, *_NO_WORDS) and isinstance(value, Scalar) and not HIDES.search(f"{name} {value}"):
            yield from ({"name": value}, {"street": value})


def _remains(path: str, text: str) -> RecordSource:
    pieces = list(_pieces(text))
    # Nobody knows what a mark of hiding belonged to where it stands beside no place.
    hiding = [fields for piece, fields in pieces if HIDES.search(piece) and len(fields) > ("provider" in fields)]
    places = hiding or [fields for _, fields in pieces if fields]
    return _secret(path, _first(pieces, "provider"), places)


def _secret(path: str, provider: Node | None, places: Iterable[dict[str, Scalar]]) -> RecordSource:
    node = _mapping({"provider": provider} if isinstance(provider, Scalar) else {})
    hidden = ({**fields, "visibility": Scalar.at("hidden", 1, 1)} for fields in places if fields)
    node["locations"] = Sequence(map(_mapping, hidden))
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
    mapping = Mapping(fields.items())
    mapping.line, mapping.column = 1, 1
    return mapping
