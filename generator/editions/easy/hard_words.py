"""Hard words in easy sentences: found as whole words only, with the endings that the language adds."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checker import DOTS
from generator.editions.texts import Texts
from generator.editions.voice import FoundWord
from generator.model.records import GlossaryWord

_REMEMBERED = 4096
"""So many sentences."""
_HYPHENS = str.maketrans(dict.fromkeys(DOTS, "-"))
"""Words are compared with hyphens, whatever mark a page has."""
_TOKEN = re.compile(r"[\w-]+")
_NOUN = re.compile(rf"[A-ZÄÖÜ][\w{DOTS}-]{{3,}}")


def explains(text: str, word: FoundWord, t: Texts) -> bool:
    """The sentence says what the word means: `Das nennen wir Mobbing.`, `Was ist Mobbing?`, `Mobbing heißt: …`

    Or it says of the word what the glossary says: `Das Jugend-Amt hilft Kindern und Eltern.`
    """
    before, after = text[: word.start].strip().lower(), text[word.end :].strip().lower()
    if f"{before} ".startswith(_whole(t.row("explained_by_naming"))):
        return True
    if not after.rstrip(".?:"):
        if f" {before}".endswith(tuple(f" {words}" for words in t.row("explained_by_end"))):
            return True
        return not set(before.split()).isdisjoint(t.row("naming")) and _says_the_same(text, word, t)
    begins = not before or before in t.row("articles")
    if begins and after.startswith(tuple(t.row("explained_by_begin"))):
        return True
    said = {found.lower() for sentence in word.entry.explanation for found in _TOKEN.findall(sentence)}
    does = after.partition(" ")[0] in said.union(t.row("being"))
    return does and (begins or before in t.row("inside")) and _says_the_same(text, word, t)


def _says_the_same(text: str, word: FoundWord, t: Texts) -> bool:
    """A statement whose nouns are all in the explanation: `Klasse` is `Klassen` there."""
    if not text.rstrip().endswith("."):
        return False
    rest = f"{text[: word.start]} {text[word.end :]}".split(maxsplit=1)[1:]  # the first word has a capital anyway
    known = [noun for sentence in word.entry.explanation for noun in _NOUN.findall(sentence)]
    nouns = [noun for part in rest for noun in _NOUN.findall(part) if noun.lower() not in t.row("polite_words")]
    return bool(nouns) and all(any(_are_alike(noun, other) for other in known) for noun in nouns)


def _are_alike(noun: str, other: str) -> bool:
    return noun.startswith(other) or other.startswith(noun)


def goes_on(text: str, t: Texts) -> bool:
    """The sentence goes on from the one before it: `Dafür stellen Sie einen Antrag.`, `Zum Beispiel Geld.`"""
    return f"{text.lstrip().lower()} ".startswith(_whole(t.row("going_on")))


@lru_cache(maxsize=32)
def _whole(beginnings: tuple[str, ...]) -> tuple[str, ...]:
    """As they stand before other words."""
    return tuple(f"{words} " for words in beginnings)


class WordFinder:
    """Finds the words of one glossary."""

    def __init__(self, glossary: tuple[GlossaryWord, ...], t: Texts) -> None:
        self.glossary = glossary
        self._found: dict[str, tuple[FoundWord, ...]] = {}
        """By sentence: a page asks twice, and pages say many sentences alike."""
        endings, adjective, others = t.row("word_endings"), t.row("adjective_endings"), t.row("other_words")
        self._phrases: dict[str, list[tuple[str, GlossaryWord]]] = {}
        longest_first = sorted(endings, key=lambda ending: (-len(ending), ending))
        self._rest_of_word = re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})?(?![\w-])")
        known = {entry.word.lower().translate(_HYPHENS): entry for entry in glossary}
        inflected = {word + ending: entry for ending in endings for word, entry in known.items()}
        for word in others:  # what only looks like a form: a `Kurs` is no `Kur`
            inflected.pop(word.lower(), None)
        self._forms = inflected | known
        for word, entry in sorted(known.items(), key=lambda item: -len(item[0])):
            first, _, more = word.partition(" ")
            for ending in ("", *adjective) if first.endswith("e") else ("",):
                if more:
                    self._phrases.setdefault(first + ending, []).append((f"{first}{ending} {more}", entry))

    def find(self, text: str) -> tuple[FoundWord, ...]:
        """Every glossary word in a sentence, in order."""
        found = self._found.get(text)
        if found is None:
            if len(self._found) == _REMEMBERED:
                self._found.clear()
            found = self._found[text] = tuple(self._find(text))
        return found

    def _find(self, text: str) -> Iterator[FoundWord]:
        lower, done = text.lower().translate(_HYPHENS), 0
        for token in _TOKEN.finditer(lower):
            if token.start() < done:
                continue
            end, entry = self._phrase_at(lower, token) or (token.end(), self._forms.get(token[0]))
            if entry is not None and _is_this_word(text, token.start(), entry):
                done = end
                yield FoundWord(token.start(), end, entry)

    def _phrase_at(self, lower: str, token: re.Match[str]) -> tuple[int, GlossaryWord] | None:
        for phrase, entry in self._phrases.get(token[0], ()):
            rest = self._rest_of_word.match(lower, token.start() + len(phrase))
            if rest and lower.startswith(phrase, token.start()):
                return rest.end(), entry
        return None


def _is_this_word(text: str, start: int, entry: GlossaryWord) -> bool:
    """Not a verb that looks like the noun: `sie sucht Rat`, `Sucht Ihr Kind Rat?`; a question may begin with a verb."""
    if entry.word[0].islower() or " " in entry.word:
        return True
    is_verb_first = start == 0 and text.rstrip().endswith("?") and not set(entry.word) & set(f"- {DOTS}")
    return text[start].isupper() and not is_verb_first
