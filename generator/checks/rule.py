"""What a rule over records is: the codes of its findings, a function that yields them, and whether sites may set it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.catalog import Catalog
from generator.problems import Problem

Check: TypeAlias = Callable[[Catalog], Iterator[Problem]]


@dataclass(frozen=True, slots=True)
class RecordRule:
    """A rule of the registry."""

    codes: tuple[str, ...]
    """What it reports; a check may report codes of the model besides, which no setting touches."""
    check: Check
    why_fixed: str = ""
    """German, a sentence: why neither a site nor a record may turn it off. Empty: they may."""
