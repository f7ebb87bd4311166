"""Hard words in easy sentences: found as whole words only, with the endings that the language adds."""

import re
from collections.abc import Iterator

from generator.checker import DOTS
from generator.editions.texts import Texts
from generator.editions.voice import FoundWord
from generator.model.records import GlossaryWord

_HYPHENS = str.maketrans(dict.fromkeys(DOTS, "-"))
"""The glossary is written with hyphens, whatever mark the texts have."""
_TOKEN = re.compile(r"[\w-]+")


def explains(text: str, word: FoundWord, t: Texts) -> bool:
    """The sentence says what the word means: `Das nennen wir Mobbing.`, `Was ist Mobbing?`, `Mobbing heißt: …`"""
    before, after = text[: word.start].strip().lower(), text[word.end :].strip().lower()
    if not after.rstrip(".?:"):
        return f" {before}".endswith(tuple(f" {words}" for words in t.row("explained_by_end")))
    begins = not before or before in t.row("articles")
    return begins and after.startswith(tuple(t.row("explained_by_begin")))


def goes_on(text: str, t: Texts) -> bool:
    """The sentence goes on from the one before it: `Dafür stellen Sie einen Antrag.`, `Zum Beispiel Geld.`"""
    return f"{text.lstrip().lower()} ".startswith(tuple(f"{words} " for words in t.row("going_on")))


class WordFinder:
    """Finds the words of one glossary."""

    def __init__(self, glossary: tuple[GlossaryWord, ...], t: Texts) -> None:
        self.glossary = glossary
        endings, adjective, others = t.row("word_endings"), t.row("adjective_endings"), t.row("other_words")
        self._phrases: dict[str, list[tuple[str, GlossaryWord]]] = {}
        longest_first = sorted(endings, key=lambda ending: (-len(ending), ending))
        self._rest_of_word = re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})?(?![\w-])")
        inflected = {entry.word.lower() + ending: entry for ending in endings for entry in glossary}
        for word in others:  # what only looks like a form: a `Kurs` is no `Kur`
            inflected.pop(word.lower(), None)
        self._forms = inflected | {entry.word.lower(): entry for entry in glossary}
        for entry in sorted(glossary, key=lambda entry: -len(entry.word)):
            first, _, more = entry.word.lower().partition(" ")
            for ending in ("", *adjective) if first.endswith("e") else ("",):
                if more:
                    self._phrases.setdefault(first + ending, []).append((f"{first}{ending} {more}", entry))

    def find(self, text: str) -> Iterator[FoundWord]:
        """Every glossary word in a sentence, in order."""
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
    is_verb_first = start == 0 and text.rstrip().endswith("?") and not set(entry.word) & set("- ")
    return text[start].isupper() and not is_verb_first
