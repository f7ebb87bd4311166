"""What an output is: a kind of file that the program makes beside the pages."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.plan import Plan
from generator.publication import Exportable, Published
from generator.search.builder import SearchIndex


@dataclass(frozen=True, slots=True)
class Inputs:
    """What outputs are made of. Data and feeds read `exportable`, which has no invented record."""

    published: Published
    exportable: Exportable
    plan: Plan
    index: SearchIndex


@dataclass(frozen=True, slots=True)
class Output:
    """One kind of file."""

    name: str
    addresses: Callable[[Exportable], Iterable[str]]
    """The files that it will make, for the plan; a folder (with `/`) where names follow from the content."""
    make: Callable[[Inputs], Mapping[str, bytes]]
    """Address → content."""
    is_replaceable: bool = False
    """A file of the site's own theme takes the place of one of them."""
