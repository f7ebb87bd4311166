"""What a template writes for a value that stands on many pages, such as an offer's card: written once."""

from collections.abc import Callable
from functools import lru_cache

from markupsafe import Markup

_MOST_KEPT = 32_768
"""Some 30 MB: every card of a county with 4,000 offers, of larger ones those that stand on most pages."""


def make_once() -> Callable[..., Markup]:
    """The filter `once`, with a memory of its own: `value|once(macro, …)` is `macro(value, …)`.

    The macro is known by all that it is given, so it may depend on nothing else.
    """
    return lru_cache(maxsize=_MOST_KEPT)(_write)


def _write(value: object, macro: Callable[..., Markup], *more: object) -> Markup:
    return macro(value, *more)
