"""Names of houses: which of their words many houses share, and which lead to one alone."""

import re
from pathlib import Path

from generator.model.spelling import folded


def _words_of(name: str) -> frozenset[str]:
    text = (Path(__file__).parent / "data" / name).read_text(encoding="utf-8")
    return frozenset(map(folded, text.split()))


COMMON_NAMES = _words_of("common_names.txt")
"""Words that many houses are called, or that say nothing of a place; folded."""
COMMON_PLACES = _words_of("common_places.txt")
"""Words for where something is: `an der Schule`, `im Park`."""
_COMMON_WORDS = _words_of("common_house_names.txt")
"""Words that many houses have in their names and that people also say of something else: saints, hopes, flowers."""
_SHORTEST = 8
"""Letters of one word that can tell one house from all others."""
_DESCRIBING = re.compile(
    "(?:ung|heit|keit|schaft|tion|taet|itaet|raum|raeume|zimmer|saal|halle|stelle|haus|haeuser|heim|wohnung|"
    "wohnungen|unterkunft|gebaeude|geschoss|etage|eingang|buero|zentrum|treff|treffpunkt|schule|kirche|gruppe|dienst|"
    "hilfe|kreis|verein|station|garage|werkstatt|str|weg|gasse|allee|platz|ring|damm|ufer|pfad|steig|markt|berg|ische|"
    "isches|ischer|ischen|er|en)$"
)
"""How words end that say what a house is or where: `Gruppenraum`, `Amselweg`, `Coesfelder`."""


def telling_words(name: str) -> tuple[str, ...]:
    """The words of a name that lead to one house alone, folded: `lindenblick` of `Haus Lindenblick`.

    Only such as German writes with a capital letter. Of those with hyphens `Lindenblick-Haus` is the same, and
    `Dietrich-Bonhoeffer-Haus` is the name of somebody.
    """
    words = [_without_house(word) for word in re.findall(r"[^\W\d_][^\s,;:()/„“\"]*", name)]
    nouns = [folded(word) for word in words if word[0].isupper() and "-" not in word and "." not in word]
    return tuple(dict.fromkeys(word for word in nouns if _is_rare(word)))


def _without_house(word: str) -> str:
    one, _, other = word.partition("-")
    if folded(other) in COMMON_NAMES:
        return one
    return other if other and folded(one) in COMMON_NAMES else word


def _is_rare(word: str) -> bool:
    common = word in COMMON_NAMES or word in COMMON_PLACES or word in _COMMON_WORDS
    return len(word) >= _SHORTEST and not common and not _DESCRIBING.search(word)
