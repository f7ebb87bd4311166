"""Stylesheets as phones load them."""

import re
from collections.abc import Iterator
from functools import lru_cache

import minify
import tinycss2

_MAY_IMPORT = re.compile(r"@[i\\]", re.IGNORECASE)
"""The beginning of `@import`, and of what may be it with signs written by their numbers."""


@lru_cache(maxsize=16)
def compact(ground: str, sheet: str = "") -> str:
    """Two sheets as one without comments and blanks; what the second imports comes first, or browsers would refuse it."""
    whole = "".join(_imports(sheet)) + ground + sheet
    try:
        return str(minify.string("text/css", whole))
    except (
        minify.MinifyError
    ):  # it has room for what gets shorter alone; what is packed and has pictures in url() does not
        return whole


def _imports(sheet: str) -> Iterator[str]:
    if not _MAY_IMPORT.search(sheet):  # reading a whole sheet costs more than making it small
        return
    for node in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
        if node.type == "at-rule" and node.lower_at_keyword == "import":
            yield node.serialize()
