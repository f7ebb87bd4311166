"""Documents of any directory as JSON Lines: one offer a line, with the fields of `SearchDocument`.

Of all that is wrong, each is told with its line; the other documents still make an index.
"""

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from generator.search.builder import IndexOptions
from generator.search.crisis import WHO, needs
from generator.search.documents import SearchDocument


@dataclass(frozen=True, slots=True)
class LineFault:
    """What is wrong with a line."""

    line: int
    """Counted from 1."""
    field: str
    """Dotted, as in `facets.price.0`; empty where the whole line is wrong."""
    message: str

    def __str__(self) -> str:
        place = f"{self.line}: {self.field}" if self.field else f"{self.line}"
        return f"{place}: {self.message}"


@dataclass(frozen=True, slots=True)
class _Document(SearchDocument):
    __pydantic_config__: ClassVar = ConfigDict(extra="forbid", strict=True)


@dataclass(frozen=True, slots=True)
class _Options(IndexOptions):
    __pydantic_config__: ClassVar = ConfigDict(extra="forbid", strict=True)


_FACET = re.compile(r"[^\W\d_][\w-]*")
_DOCUMENT = TypeAdapter(_Document)
_OPTIONS = TypeAdapter(_Options)


def read_documents(lines: Iterable[bytes]) -> tuple[list[SearchDocument], list[LineFault]]:
    """The documents of lines in UTF-8, and what is wrong with the others; empty lines are none.

    The first of two documents with one id counts.
    """
    documents: dict[str, SearchDocument] = {}
    faults: list[LineFault] = []
    for number, raw in enumerate(lines, 1):
        line = raw.removeprefix(codecs.BOM_UTF8)
        if not line.strip():
            continue
        try:
            document = _DOCUMENT.validate_json(line)
        except ValidationError as error:
            faults += _faults(error, number)
            continue
        wrong = list(_wrong(document, number))
        if document.id in documents:
            wrong.append(LineFault(number, "id", f"{document.id!r} is the id of another document already"))
        if wrong:
            faults += wrong
            continue
        documents[document.id] = document
    return list(documents.values()), faults


def read_options(text: bytes) -> tuple[IndexOptions, list[LineFault]]:
    """The fields of `IndexOptions` as one JSON object; what ships with the program where something is wrong."""
    try:
        options = _OPTIONS.validate_json(text.removeprefix(codecs.BOM_UTF8))
        return options, list(_wrong_options(options))
    except ValidationError as error:
        return IndexOptions(), list(_faults(error, 1))


def _wrong(document: SearchDocument, line: int) -> Iterator[LineFault]:
    for name in ("id", "title"):
        if not getattr(document, name).strip():
            yield LineFault(line, name, "nothing stands there")
    first, last = document.ages() or (0, 0)
    if not 0 <= first <= last:
        yield LineFault(line, "age_from", "ages are months from 0 on, the lower one first")


def _wrong_options(options: IndexOptions) -> Iterator[LineFault]:
    for name in options.facet_names.values():
        if not _FACET.fullmatch(name):
            yield LineFault(1, "facet_names", f"{name!r} is no name: letters and digits, the first one a letter")
    known = {f"{need}{who}" for need in needs() for who in ("", *WHO)}
    for need in sorted(options.crisis_help.keys() - known):
        yield LineFault(1, "crisis_help", f"no list of sentences in need has {need!r}")


def _faults(error: ValidationError, line: int) -> Iterator[LineFault]:
    for found in error.errors(include_url=False, include_context=False, include_input=False):
        yield LineFault(line, ".".join(map(str, found["loc"])), found["msg"])
