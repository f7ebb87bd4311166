"""How long a page of sentences is, and which of its answers open on demand so that nobody has to read them all."""

import re
from collections.abc import Sequence

from generator.render.parts.answers import Question
from generator.render.parts.views import SentenceItem

MOST_WORDS = 350
"""Words of an offer's page in Easy Language, from its title to what belongs to it, before anything is opened."""
_HEADINGS = 100
"""What else stands there: the title, the head of the page, headings, names, notices."""
_IN_NEED = 40
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w[\w-]*")
_NEVER = ("who", "unknown")
"""Who reads on asks it first; and what nobody knows is short."""


def fold_long(answers: Sequence[Question], beside: int, is_sensitive: bool) -> tuple[Question, ...]:
    """The answers; where the page gets too long with the `beside` words that stand beside them, its longest ones open on
    demand: the head of the page has said the most important in a few words. A sensitive page has the numbers in need too."""
    lengths = {answer.key: word_count(answer.items) for answer in answers if not answer.is_folded}
    left = MOST_WORDS - _HEADINGS - beside - sum(lengths.values()) - (_IN_NEED if is_sensitive else 0)
    folded = set()
    for key in sorted(lengths.keys() - set(_NEVER), key=lambda key: (-lengths[key], key)):
        if left < 0:
            folded.add(key)
            left += lengths[key]
    return tuple(answer._replace(is_folded=True) if answer.key in folded else answer for answer in answers)


def word_count(items: Sequence[SentenceItem]) -> int:
    """Words that show before anything is opened: of what explains a word its question alone."""
    texts = [html for item in items if item.kind != "answering" for html in (item.html, *item.items)]
    return sum(map(_count, texts)) + sum(2 + _count(word.word) for item in items for word in item.words)


def _count(html: str) -> int:
    return len(_WORD.findall(_TAG.sub(" ", html) if "<" in html else html))
