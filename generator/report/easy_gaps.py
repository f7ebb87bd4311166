"""Notes and papers that nobody has written in easy words: easy pages leave them out."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalog import Catalog
from generator.editions import make_editions
from generator.editions.quotes import is_foreign
from generator.model.base import Record
from generator.model.notes import Note
from generator.source.nodes import place_of


@dataclass(frozen=True, slots=True, order=True)
class EasyGap:
    """Where a note stands; its words are not told, they may be about a secret place."""

    path: str
    line: int
    field: str
    """Dotted, as the record has it: `times.0.note`."""


def easy_gaps(catalog: Catalog) -> tuple[EasyGap, ...]:
    """Every note that an easy edition leaves out, in reading order; none where the site has no such edition."""
    editions = make_editions(catalog.site, catalog.edition_texts)
    voices = [edition.voice for edition in editions if edition.register == "easy" and not is_foreign(edition.tag)]
    found = set()
    for entry in catalog.entries:
        for path, note in _notes(entry.record, ()) if entry.record is not None else ():
            is_paper = path[0] == "documents"
            if not all(voice.tells_paper(note) if is_paper else voice.tells(note) for voice in voices):
                line, _ = place_of(entry.source.node, path)
                found.add(EasyGap(entry.source.path, line, ".".join(map(str, path))))
    return tuple(sorted(found))


def easy_gaps_text(catalog: Catalog) -> str:
    """The gaps in German, file by file, for a terminal or a mail to the editors; empty where there are none."""
    gaps = easy_gaps(catalog)
    if not gaps:
        return ""
    lines = [f"Hinweise und Papiere ohne Leichte Sprache (bitte „easy:“ daneben schreiben): {len(gaps)}"]
    lines += [f"  {gap.path}:{gap.line} {gap.field}" for gap in gaps]
    return "\n".join(lines) + "\n"


def _notes(value: object, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Note]]:
    if isinstance(value, Note):
        yield path, value
    elif isinstance(value, Record):
        for name, field in type(value).model_fields.items():
            yield from _notes(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _notes(item, (*path, number))
