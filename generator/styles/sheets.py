"""Stylesheets as phones load them."""

from collections.abc import Iterator

import minify
import tinycss2


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
    for node in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
        if node.type == "at-rule" and node.lower_at_keyword == "import":
            yield node.serialize()
