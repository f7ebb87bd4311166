"""Notes, papers and units of prices that nobody has written in easy words: easy pages leave them out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.catalog import Catalog
from generator.editions import make_editions
from generator.editions.quotes import is_foreign
from generator.editions.voice import Voice
from generator.model.base import Record
from generator.model.notes import Note
from generator.model.parts import Cost
from generator.source.nodes import place_of

_Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, order=True)
class EasyGap:
    """Where it stands; its words are not told, they may be about a secret place."""

    path: str
    line: int
    field: str
    """Dotted, as the record has it: `times.0.note`."""


def easy_gaps(catalog: Catalog) -> tuple[EasyGap, ...]:
    """Everything that an easy edition leaves out, in reading order; none where the site has no such edition."""
    editions = make_editions(catalog.site, catalog.edition_texts)
    voices = [edition.voice for edition in editions if edition.register == "easy" and not is_foreign(edition.tag)]
    found = set()
    for entry in catalog.entries:
        for path in _left_out(entry.record, (), voices) if entry.record is not None else ():
            line, _ = place_of(entry.source.node, path)
            found.add(EasyGap(entry.source.path, line, ".".join(map(str, path))))
    return tuple(sorted(found))


def easy_gaps_text(catalog: Catalog) -> str:
    """The gaps in German, file by file, for a terminal or a mail to the editors; empty where there are none."""
    gaps = easy_gaps(catalog)
    if not gaps:
        return ""
    lines = [
        f"Hinweise, Papiere und Preise ohne Leichte Sprache (bitte „easy:“ daneben schreiben, bei Preisen „per“ als ein Wort): {len(gaps)}"
    ]
    lines += [f"  {gap.path}:{gap.line} {gap.field}" for gap in gaps]
    return "\n".join(lines) + "\n"


def _left_out(value: object, path: _Path, voices: Iterable[Voice]) -> Iterator[_Path]:
    """Where a part of a record stands that not every voice tells."""
    if isinstance(value, Note):
        is_paper = path[0] == "documents"
        if not all(voice.tells_paper(value) if is_paper else voice.tells(value) for voice in voices):
            yield path
        return
    if isinstance(value, Cost) and value.per and not all(voice.tells_unit(value.per) for voice in voices):
        yield (*path, "per")
    if isinstance(value, Record):
        for name, field in type(value).model_fields.items():
            yield from _left_out(getattr(value, name), (*path, field.alias or name), voices)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _left_out(item, (*path, number), voices)
