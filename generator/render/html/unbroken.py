"""What no line breaks in two: a number and what it counts, as in `26. November`, `9 Uhr` and `§ 35a`.

The blanks are bound in finished HTML, so that the search index, data for machines and descriptions keep ordinary ones.
"""

import re
from functools import cache

from generator.editions.texts import Texts

_BLANK = "\u00a0"
_NEVER = "(?!)"


def bind(html: str, texts: Texts) -> str:
    """Finished HTML with blanks that no line breaks at, in its text; not in its tags."""
    return _pattern(texts.row("months"), texts.row("bound_after_number"), texts.row("bound_before_number")).sub(
        _BLANK, html
    )


@cache
def _pattern(months: tuple[str, ...], after: tuple[str, ...], before: tuple[str, ...]) -> re.Pattern[str]:
    """The blanks to bind. Attributes are escaped, so that no `>` stands in a tag. The blank comes first in the pattern, what
    is before it looked back at: so only blanks are looked at, not each letter of each page; and most of them no longer
    than it takes to see one letter on each side."""
    initial = r"(?<=\b[^\W\d]\. )(?=[^\W\d]\.)"
    number = rf"(?<=[\d.] )(?:(?<=\d\. )(?=(?:{_any(months)})\b)|(?<=\d )(?=(?:{_any(after)})(?!\w))|{initial})"
    words = [rf"(?<=\b{re.escape(word)} )" if word[0].isalpha() else rf"(?<={re.escape(word)} )" for word in before]
    return re.compile(rf" (?:{number}|(?=\d)(?:{'|'.join(words) or _NEVER}))(?![^<>]*>)")


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in words)
