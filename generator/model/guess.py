"""What somebody meant who wrote a name that does not exist."""

from collections import Counter
from collections.abc import Collection
from difflib import get_close_matches

_MOST = 10
"""Names of one file that are compared: each costs as much as there are names, and a file with more has other troubles."""
_LONGEST = 80
"""Characters of a name."""


class Guess:
    """Finds the closest name; asked by one rule, for every file."""

    def __init__(self) -> None:
        """Start to count."""
        self._asked: Counter[str] = Counter()

    def may_ask(self, path: str) -> bool:
        """Tell whether one more name of this file is compared, and count it."""
        self._asked[path] += 1
        return self._asked[path] <= _MOST

    def closest(self, written: str, known: Collection[str], path: str, cutoff: float) -> str | None:
        """The name most like the one in this file; None where none is close, or where too many were asked for.

        `cutoff` is the least likeness, from 0 to 1.
        """
        if len(written) > _LONGEST or not self.may_ask(path):
            return None
        return next(iter(get_close_matches(written, known, 1, cutoff)), None)
