"""What the search calls the filters that it does something for, in the index, in word lists and in addresses."""

from collections.abc import Mapping

TOWN = "ort"
AGE = "alter"
PHASE = "phase"
TOPIC = "thema"
WEEKDAY = "tag"
PART_OF_DAY = "zeit"
DATE = "date"
"""No filter: today, tomorrow, the weekend and the holidays are read from the file of dates."""
OLDEST = 18
"""Years; the last value of the filter for ages stands for this age and everything above."""


class FacetNames:
    """How a site calls the filters, where it has names of its own for some of them."""

    def __init__(self, own: Mapping[str, str] | None = None) -> None:
        self._own = dict(own or {})

    def __bool__(self) -> bool:
        """Whether any filter has a name of its own."""
        return bool(self._own)

    def __getitem__(self, name: str) -> str:
        """The site's name of a filter that the lists of `data/` know by this one."""
        return self._own.get(name, name)


SHIPPED_NAMES = FacetNames()
