"""Words of other languages: which German words somebody means who types "midwife", "ebe" or "акушерка".

`data/concepts/` holds them: plain text in which whoever speaks a language can add a line.

    Hebamme, Wochenbett          German words to search for, the one that fits best first
      en: midwife, doula         what people type who speak English; several words are a phrase
      tr: ebe
      ar-latin: qabila           Arabic in Latin letters; Ukrainian and Russian in Latin letters are made from their own

A first line may begin with a sign: `=` says that the German words shall stand in the question as if they had been typed
("tomorrow" is "morgen"), `+` the same where a number was typed too ("years" is "Jahre"), `~` that the concept says little
beside others ("child"), and a line of `-` alone begins small words, which nobody looks for ("where is"); those after `--` may
be missing in a phrase too ("course for parents"). An ending more or less does no harm: "położnej" is found by "położna".
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import NamedTuple

from generator.search.format import base36, compact_json
from generator.search.normalise import folded_words, stem

LANGUAGES = ("en", "tr", "pl", "ro", "uk", "ru", "ar", "ar-latin")
"""What a line may begin with."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC, ARABIC, FILES = 27, 35, 39
"""Numbers of the files: 0 has the German words, 1 what begins with `a`, 26 with `z`; then 8 of Cyrillic and 4 of Arabic."""
EXACT = ("-", "--", "=", "+")
"""Signs of concepts whose words have no endings but those that are written."""
_LIST = {"uk": "cyrillic", "ru": "cyrillic", "ar-latin": "arabizi"}
"""Languages that share a list, so that words of both are there once."""
_REST = {"en": 3, "tr": 6, "pl": 4, "ro": 4, "cyrillic": 4, "typed": 4, "ar": 3, "arabizi": 2}
"""List → letters that a typed word may have after the stem."""
_ENDINGS = {
    "en": re.compile(r"(?<=....)(?:ies|(?<!s)s|y|(?<!e)e)\Z"),
    "tr": re.compile(r"(?!)"),
    "pl": re.compile(r"(?<=....)(?:[aeiouy]+|ek)\Z"),
    "ro": re.compile(r"(?<=....)(?:[aeiou]+|ul)\Z"),
    "cyrillic": re.compile(r"(?<=...)[аеиоуюяй]+\Z"),
    "typed": re.compile(r"(?<=...)[aeiou]+\Z"),
    "ar": re.compile(r"(?<=...)(?:ه|ات|ي|ا)\Z"),
    "arabizi": re.compile(r"(?<=....)[aeiou]+\Z"),
}
_APOSTROPHE = re.compile("['’ʼ`]")
_WRITTEN = str.maketrans("ىةکیگґіыєэ", "يهكيكгииее", "ـьъ")
_ARABIC_DIGITS = {ord(digit): letters for digit, letters in zip("235679", ("", "a", "kh", "t", "h", "q"), strict=True)}
_ARTICLE = re.compile(r"ال(?=...)")
_CYRILLIC = "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ shch ю iu я ia"
_LATIN_OF = dict(zip(_CYRILLIC.split()[::2], _CYRILLIC.split()[1::2], strict=True))
_SOUNDS = (
    ("shch|schtsch", "s"),
    ("tsch|tch", "q"),
    ("sch|sh", "s"),
    ("ch", "q"),
    ("zh", "z"),
    ("kh|g", "h"),
    ("t[sz]|c", "z"),
    ("w", "v"),
    ("[yj]", "i"),
    ("ie", "e"),
    (r"([a-z])\1", r"\1"),
)
"""Ways to spell a sound of Ukrainian and Russian in Latin letters, English or German → one of them."""


class ConceptError(ValueError):
    """A line that can't be read; says which one, and why."""


@dataclass(frozen=True, slots=True)
class Concept:
    """What people mean, and how they say it."""

    german: tuple[str, ...]
    sign: str
    """`=`, `+`, `~`, `-`, `--` or nothing, see above."""
    says: Mapping[str, tuple[str, ...]]
    """Language → words and phrases, as they are written."""


class Spelt(NamedTuple):
    """A concept as the files have it."""

    sign: str
    german: tuple[str, ...]
    phrases: tuple[tuple[int, str, str], ...]
    """Number of a file, its list, stems joined by blanks."""


@cache
def shipped_concepts() -> tuple[Concept, ...]:
    """The concepts that ship with the program."""
    folder = resources.files("generator.search").joinpath("data", "concepts")
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".txt")), key=lambda file: file.name)
    return tuple(concept for file in files for concept in parse_concepts(file.read_text(encoding="utf-8"), file.name))


def parse_concepts(text: str, name: str) -> list[Concept]:
    """Read a file; `name` is what a ConceptError calls it."""
    found: list[tuple[str, dict[str, tuple[str, ...]]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            found.append((line.strip(), {}))
            continue
        language, colon, words = line.strip().partition(":")
        said = tuple(word.strip() for word in words.split(",") if word.strip())
        if not colon or language not in LANGUAGES:
            raise ConceptError(f"{name}:{number}: begin with one of {', '.join(LANGUAGES)} and a colon")
        if not said:
            raise ConceptError(f"{name}:{number}: there are no words after the colon")
        if not found:
            raise ConceptError(f"{name}:{number}: a line with German words has to come first")
        if language in found[-1][1]:
            raise ConceptError(f"{name}:{number}: the concept has a line of {language} already")
        found[-1][1][language] = said
    return [_concept(head, says) for head, says in found]


def _concept(head: str, says: Mapping[str, tuple[str, ...]]) -> Concept:
    sign = "--" if head == "--" else head[0] if head[0] in "=+~-" else ""
    return Concept(tuple(word.strip() for word in head[len(sign) :].split(",") if word.strip()), sign, says)


def concept_key(word: str) -> str:
    """A folded word of any script in one spelling: `conceptKey` of `theme/assets/js/search-concepts.js` is its twin."""
    return word.translate(_WRITTEN)


def arabized(key: str) -> str:
    """A key without the digits that stand for Arabic letters: "7adana"; `arabized` of the script is its twin."""
    return key.translate(_ARABIC_DIGITS)


def sounded(key: str) -> str:
    """A key in Latin letters as Ukrainian and Russian would sound in it: `sounded` of the script is its twin."""
    for written, spoken in _SOUNDS:
        key = re.sub(written, spoken, key)
    return key


def spelt_concepts(concepts: Iterable[Concept]) -> tuple[Spelt, ...]:
    """How each of them is typed; of those that ship with the program the same for each site, see `made`."""
    concepts = tuple(concepts)
    skipped = _skipped(concepts)
    return tuple(Spelt(concept.sign, concept.german, tuple(_phrases(concept, skipped))) for concept in concepts)


def _phrases(concept: Concept, skipped: Mapping[str, Collection[str]]) -> Iterator[tuple[int, str, str]]:
    for language, said in concept.says.items():
        for list_, stems in _stems_of(language, said, is_exact=concept.sign in EXACT):
            phrase = _shorter(stems, list_, skipped)
            yield _file_of(phrase[0]), list_, " ".join(phrase)


def concept_files(known: Collection[str], concepts: Iterable[Spelt], small: Collection[str] = ()) -> list[bytes]:
    """The files of the kind `concepts`; none where no concept finds anything.

    `known` are the keys of the index: German words that it does not have are left out, and what is left with none. `small`
    are folded words that are not searched for.
    """
    kept: list[tuple[str, str]] = []
    entries: dict[tuple[int, str], dict[str, None]] = defaultdict(dict)
    small = frozenset(small)
    for concept in concepts:
        german = concept.german if concept.sign in ("=", "+") else _known_words(concept.german, known, small)
        if not german and "-" not in concept.sign:
            continue
        for file, list_, phrase in concept.phrases:
            entries[file, list_][f"{phrase} {base36(len(kept))}"] = None
        kept.append((concept.sign[:1], ", ".join(german)))
    if all(sign in EXACT for sign, _ in kept):
        return []
    files = [compact_json([sign + german for sign, german in kept])]
    for number in range(1, FILES):
        lists = {list_: said for (file, list_), said in sorted(entries.items()) if file == number}
        files.append(compact_json({list_: [_REST[list_], "|".join(sorted(said))] for list_, said in lists.items()}))
    return files


def _known_words(german: Iterable[str], known: Collection[str], small: Collection[str]) -> tuple[str, ...]:
    """Those that stand in the index; a word with a hyphen stands there in one or in its parts."""

    def is_known(words: str) -> bool:
        return all(key in known for word, key in _words_and_keys(words) if word not in small)

    return tuple(words for words in german if is_known(words) or is_known(words.replace("-", "")))


@cache
def _words_and_keys(words: str) -> tuple[tuple[str, str], ...]:
    return tuple((word, stem(word)) for word in folded_words(words))


def _stems_of(language: str, said: tuple[str, ...], *, is_exact: bool) -> tuple[tuple[str, list[str]], ...]:
    """The lists where something that is said stands, each with the stems of its words."""
    list_, found = _LIST.get(language, language), []
    for words in said:
        keys = [concept_key(word) for word in folded_words(_APOSTROPHE.sub("", words))]
        spellings = {list_: [arabized(key) for key in keys] if list_ == "arabizi" else keys}
        if list_ == "cyrillic":
            spellings["typed"] = [sounded("".join(_LATIN_OF.get(sign, sign) for sign in key)) for key in keys]
        for name, spelt in spellings.items():
            found.append((name, spelt if is_exact else [_stem(key, name) for key in spelt]))
    return tuple(found)


def _skipped(concepts: Iterable[Concept]) -> dict[str, set[str]]:
    """List → words that phrases may lack."""
    skipped: dict[str, set[str]] = defaultdict(set)
    for concept in concepts:
        for language, said in concept.says.items() if concept.sign == "--" else ():
            for list_, stems in _stems_of(language, said, is_exact=True):
                skipped[list_].update(stems)
    return skipped


def _shorter(stems: list[str], list_: str, skipped: Mapping[str, Collection[str]]) -> list[str]:
    """A phrase without the words that it may lack, if two are left."""
    short = [stem for stem in stems if stem not in skipped.get(list_, ())]
    return short if len(short) > 1 else stems


def _stem(key: str, list_: str) -> str:
    return _ENDINGS[list_].sub("", _ARTICLE.sub("", key, count=1) if list_ == "ar" and key.startswith("ال") else key)


def _file_of(key: str) -> int:
    if key[0] in LETTERS:
        return 1 + LETTERS.index(key[0])
    if "\u0600" <= key[0] <= "\u06ff":
        return ARABIC + ord(key[0]) % (FILES - ARABIC)
    return CYRILLIC + ord(key[0]) % (ARABIC - CYRILLIC)
