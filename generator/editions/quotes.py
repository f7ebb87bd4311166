"""Words of records in an edition of another language: a mark goes with them into every sentence that quotes them.

Voices and templates put a record's words between words of their own (`In {place}`). Whoever writes the page makes an
element with `lang` of each pair of marks; where none can stand, in an attribute or a title, the marks are left out.
"""

from functools import lru_cache

from generator.editions.texts import Texts

RECORDS_LANGUAGE = "de"
"""What editors write in, apart from translations."""
BEGIN, END = "\ue000", "\ue001"
"""Characters for private use: no word of any language has them."""


def quoted(words: str, texts: Texts) -> str:
    """A record's words as the edition's sentences and pages take them: the words alone in the records' language."""
    return marked(unquoted(words)) if is_foreign(texts.edition) else words


def marked(words: str) -> str:
    """Words between marks; no words need none."""
    return f"{BEGIN}{words}{END}" if words else ""


def unquoted(words: str) -> str:
    """Words without marks: to be sorted, or to stand where no element can."""
    return words.replace(BEGIN, "").replace(END, "")


@lru_cache(maxsize=32)
def is_foreign(tag: str) -> bool:
    """The edition with this tag is in another language than the records."""
    return tag.partition("-")[0] != RECORDS_LANGUAGE
