"""The site's mark in long words of Easy Language: pages show one, whichever editors wrote a record with.

What standard German writes with a hyphen too is no split word: a name, `Eltern-Kind-Gruppe`. It keeps its hyphen.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields, replace
from operator import is_
from typing import TypeVar

from generator.checker import MARKS, forms, hyphened, in_mark, split_by_list
from generator.directory import Directory
from generator.facts.easy_status import easy_hash
from generator.model.base import Record
from generator.model.parts import EasyText
from generator.model.records import GlossaryWord
from generator.publication import Published

_T = TypeVar("_T")
_EASY_OF_WORD = ("word", "explanation")
"""What a word of the glossary says in Easy Language; of other records it is `easy`."""
_FOR_THE_SEARCH = ("keywords", "related", "synonyms")
"""Words as people type them, which may be easy ones."""
_NAMED_BY_OTHERS = ("checked", "source")
"""Parts of an easy text that are no part of what it says."""


def with_site_mark(published: Published, easy_suffixes: Collection[str]) -> Published:
    """The same records and pages with all easy words in the site's mark; pages with these suffixes are easy ones."""
    mark = MARKS[published.site.easy_mark]
    kept = frozenset[str]()
    if mark != MARKS["hyphen"]:
        words = {word for text in _standard_texts(published, easy_suffixes) for word in hyphened(text)}
        # What the checker's list can split is split everywhere: `Kita-Platz` is no name.
        own = (word for word in words if not split_by_list(word.replace("-", "")))
        kept = frozenset(form for word in own for form in forms(word))

    def change(text: str) -> str:
        return in_mark(text, mark, kept)

    pages = tuple(
        replace(page, text="\n".join(map(change, page.text.split("\n")))) if page.suffix in easy_suffixes else page
        for page in published.pages
    )
    records = {name: _changed(getattr(published, name), change) for name in _record_fields()}
    return replace(published, **records, pages=pages)


def _record_fields() -> Iterator[str]:
    return (field.name for field in fields(Directory) if field.name not in ("today", "pages"))


def _is_easy(record: Record, name: str) -> bool:
    return name in _EASY_OF_WORD if isinstance(record, GlossaryWord) else name == "easy"


def _changed(value: _T, change: Callable[[str], str], is_easy: bool = False) -> _T:
    """A value in which easy words have the mark; the very same where none has another."""
    new: object = value
    if isinstance(value, str):
        new = change(value) if is_easy else value
        return value if new == value else new  # type: ignore[return-value]
    if isinstance(value, tuple):
        items = tuple(_changed(item, change, is_easy) for item in value)
        new = value if all(map(is_, items, value)) else items
    elif isinstance(value, Mapping):
        fields_ = {key: _changed(item, change, is_easy) for key, item in value.items()}
        new = value if all(map(is_, fields_.values(), value.values())) else fields_
    elif isinstance(value, Record):
        new = _changed_record(value, change, is_easy)
    return new  # type: ignore[return-value]


def _changed_record(record: Record, change: Callable[[str], str], is_easy: bool) -> Record:
    update = {}
    for name in type(record).model_fields:
        if is_easy and name in _NAMED_BY_OTHERS:
            continue
        before, may_change = getattr(record, name), is_easy or _is_easy(record, name)
        if before is None or (isinstance(before, str) and not may_change):  # most are
            continue
        after = _changed(before, change, may_change)
        if after is not before:
            update[name] = after
    new = record.model_copy(update=update) if update else record
    if isinstance(new, EasyText) and isinstance(record, EasyText) and update and record.checked is not None:
        return _still_checked(record, new)
    return new


def _still_checked(before: EasyText, after: EasyText) -> EasyText:
    """Readers checked the words: with another mark they are the same."""
    assert before.checked is not None
    if before.checked.text != easy_hash(before):
        return after
    return after.model_copy(update={"checked": before.checked.model_copy(update={"text": easy_hash(after)})})


def _standard_texts(published: Published, easy_suffixes: Collection[str]) -> Iterator[str]:
    for name in _record_fields():
        if name not in _FOR_THE_SEARCH:
            yield from _texts(getattr(published, name))
    yield from (page.text for page in published.pages if page.suffix not in easy_suffixes)


def _texts(value: object) -> Iterator[str]:
    """Every text of records that is not in Easy Language."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            if name not in _FOR_THE_SEARCH and not _is_easy(value, name):
                yield from _texts(getattr(value, name))
