"""From a document to its words, each with one level: how much the word says about the offer.

Seven levels stand in for counting how often a word occurs: descriptions repeat what does not matter.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from generator.search import made
from generator.search.asked import Answers
from generator.search.compounds import Splitter, parts_of
from generator.search.documents import SearchDocument
from generator.search.language import Language
from generator.search.normalise import fold, folded_words, stem, words_as_written, words_of_name
from generator.search.streets import street_words
from generator.search.synonyms import Thesaurus, make_expression
from generator.search.titles import title_parts

TITLE_SHORT = 6
"""A word of what the title names, if that is one word or two."""
TITLE = 5
"""A word of what a longer title names; the district that it is in."""
KEYWORD = 4
"""What editors wrote down themselves is more than what follows from a title."""
NAMED = 3
"""Place with its districts, postcode, compound part of what the title names, synonym of what it names."""
DERIVED = 2
"""What the title only mentions, other compound parts and synonyms (see `synonyms`), words for filter values."""
CONTEXT = 1
"""Provider, house, street, topic, life phase; the town of an offer that serves every town; weak synonyms."""
TEXT = 0

_ELLIPSIS = re.compile(
    r"(?<![^\W\d_])(?:([^\W\d_]{3,})-,? (?:und|oder|/|&|bzw\.) ([^\W\d_]{6,})|([^\W\d_]{3,})-/([^\W\d_]{6,}))"
)
_VERB = re.compile(r"[a-zäöüß]+t")
"""A verb with "er" or "sie", or something else that is written small and ends with t."""
_HYPHENATED = re.compile(r"(?<![^\W_])[^\W_]+(?:-[^\W_]+)+")


@dataclass(slots=True)
class Words:
    """The words of one document."""

    levels: dict[str, int] = field(default_factory=dict)
    """Key → level, without the words that stand in the text alone."""
    text: set[str] = field(default_factory=set)
    """Keys of the text."""
    shown: set[tuple[str, str]] = field(default_factory=set)
    """Pairs of a key and a way to write it, for "Meinten Sie"."""
    phrases: set[str] = field(default_factory=set)
    """Which of the keys are phrases."""
    lay: set[str] = field(default_factory=set)
    """Keys that nothing but lay words brought."""
    verbs: set[str] = field(default_factory=set)
    """Keys of what may be verbs that look like nouns: "Band sucht dich" is about no addiction."""

    answers: dict[int, int] = field(default_factory=dict)
    """Which examples of `asked` it answers → at which level."""

    def add(self, key: str, level: int) -> None:
        """Note a key at a level; the highest level wins."""
        if level > self.levels.get(key, -1):
            self.levels[key] = level


class _Written(NamedTuple):
    """A word as it stands in a name."""

    surface: str
    folded: str
    key: str
    is_verb: bool
    is_modifier: bool
    """It stands before a hyphen."""


class _Read(NamedTuple):
    """A name, whatever it is the name of."""

    words: tuple[_Written, ...]
    joined: tuple[str, ...]
    """Keys of what hyphens join, as one word."""


class Enricher:
    """Finds the words of documents; holds what is the same for all of them."""

    def __init__(
        self, splitter: Splitter, thesaurus: Thesaurus, language: Language, county: Iterable[str] = ()
    ) -> None:
        self._splitter = splitter
        self._thesaurus = thesaurus
        self._answers = Answers(made.shipped().headings, language)
        self.language = language
        self._skipped = frozenset(language.stop_words) | frozenset(language.negations)
        self._generic = frozenset(language.generic_words)
        self._facet_words = {(words.facet, words.value): words.words for words in language.facet_words}
        self._county = tuple(county)
        self.made_of = splitter, thesaurus.made_of, language, self._county
        """Another one that is made of the same finds the same words in each document."""
        self._towns = {stem(fold(town)): town for town in self._county}
        """Key → name as it is written: "eine E-Mail senden" is not about the town of Senden."""
        # The same names come again and again: of towns, topics and providers, and many titles and keywords.
        self._parts = lru_cache(maxsize=100_000)(lambda word: tuple(parts_of(splitter, word)))
        self._read = lru_cache(maxsize=20_000)(self._words_of_name)
        self._keys = lru_cache(maxsize=20_000)(self._keys_of_text)

    def words_of(self, document: SearchDocument) -> Words:
        """All words of a document."""
        words = Words()
        places = {word for place in (*document.places, *document.districts) for word in words_of_name(place)}
        named, mentioned, is_short = title_parts(document.title, self._skipped | places, self._generic)
        self._add_named(words, named, TITLE_SHORT if is_short else TITLE, NAMED, places)
        self._add_named(words, mentioned, DERIVED, DERIVED, places)
        named_keys = {key for key, level in words.levels.items() if level == NAMED}
        for keyword in document.keywords:
            self._add_named(words, keyword, KEYWORD, DERIVED)
            self._add_phrase(words, keyword)
        for key in named_keys:
            if words.levels[key] == KEYWORD:
                words.add(key, TITLE)
        self._add_lay_words(words, [*document.topics, *document.phases])
        words.answers = self._answers.of(words.levels)
        for part in self._parts_that_name(named, places) if is_short else ():
            words.add(stem(part), TITLE)
        for name in (*document.places, *document.postal_codes):
            self._add_plain(words, name, NAMED)
        titled = set(words_of_name(document.title))
        for name in document.districts:
            # The title says where it is, however it says that.
            is_there = name in document.venue_districts or titled.issuperset(words_of_name(name))
            self._add_plain(words, name, TITLE if is_there else NAMED)
        self._add_addresses(words, document)
        for name in (*document.topics, *document.phases, document.provider):
            self._add_plain(words, name, CONTEXT)
        for facet, values in document.facets.items():
            for value in values:
                for word in self._facet_words.get((facet, value), ()):
                    self._add_plain(words, word, DERIVED)
        if document.county_wide:
            for town in self._county:
                self._add_plain(words, town, CONTEXT)
        words.text.update(self._keys_of_text(f"{document.summary} {document.text}"))
        return words

    def _add_addresses(self, words: Words, document: SearchDocument) -> None:
        """The houses and streets in which it takes place."""
        for house in document.houses:
            self._add_plain(words, house, CONTEXT)
        for street in map(street_words, document.streets):
            words.add(stem(street.name), CONTEXT)
            words.text.update(map(stem, street.parts))

    def _add_plain(self, words: Words, text: str, level: int, places: Collection[str] = ()) -> None:
        """Words as they are; places count no more in a title than elsewhere, parts before a hyphen as compound parts."""
        read = self._read(text)
        for surface, folded, key, is_verb, is_modifier in read.words:
            if is_verb:
                words.verbs.add(key)
                words.add(key, min(level, DERIVED))
                continue
            if level == KEYWORD and " " in text and (surface.islower() or key in self._generic):
                # "falsches Amt" is about no wrong bill.
                words.add(key, DERIVED)
                continue
            words.add(key, min(level, NAMED) if is_modifier or folded in places else level)
            words.shown.add((key, surface))
        for key in read.joined:
            words.add(key, level)

    def _words_of_name(self, text: str) -> _Read:
        hyphenated = _HYPHENATED.findall(text)
        modifiers = {word for joined in hyphenated for word in folded_words(joined)[:-1]}
        words = (
            _Written(surface, folded, stem(folded), bool(_VERB.fullmatch(surface)), folded in modifiers)
            for surface, folded in words_as_written(text)
            if folded not in self._skipped and (len(folded) > 1 or folded.isdigit())
        )
        return _Read(tuple(words), tuple(stem(fold(joined.replace("-", ""))) for joined in hyphenated))

    def _parts_that_name(self, named: str, places: Collection[str]) -> Iterator[str]:
        """Parts of a short title that say more than a keyword: "Hebammensprechstunde" and "Hebammen-Treff" are more for
        "Hebamme" than the keyword "Hebamme online".

        They call for no more lay words than other parts.
        """
        hyphenated = [word for joined in _HYPHENATED.findall(named) for word in folded_words(joined)]
        parts = [part for word in folded_words(named) if word not in places for part in self._parts(word)]
        for part in (*hyphenated, *parts):
            if stem(part) not in self._generic and stem(part) not in places:
                yield part

    def _add_named(self, words: Words, text: str, level: int, part_level: int, places: Collection[str] = ()) -> None:
        """Words of a title or keyword, with their parts."""
        self._add_plain(words, text, level, places)
        singles = [word.folded for word in self._read(text).words]
        for filled in filled_ellipses(text, self._splitter):
            words.add(stem(filled), level)
            singles.append(filled)
        for single in singles:
            for part in self._parts(single):
                words.add(stem(part), part_level)

    def _add_phrase(self, words: Words, keyword: str) -> None:
        """A keyword of several words is what somebody says: "Kind hört nicht" is more than "Kind" and "hört"."""
        expression = make_expression(keyword, self.language) if " " in keyword else None
        if expression is not None and expression.is_phrase:
            words.add(expression.key, TITLE)
            words.phrases.add(expression.key)

    def _add_lay_words(self, words: Words, context: Iterable[str]) -> None:
        """Synonyms for the words of title and keywords, and weak ones for topics and phases."""
        levels = {key: level for key, level in words.levels.items() if key not in words.verbs or level > DERIVED}
        for text in context:
            for key in self._keys(text):
                levels.setdefault(key, CONTEXT)
        here = words.levels.copy()
        for (key, shown, is_phrase), usual in self._thesaurus.expressions_for(levels).items():
            level, own = usual, levels.get(key, 0)
            if usual >= NAMED <= own:
                # Two signs: "Vater-Kind-Treff" is more for "Väter" than "Vater-Kind-Kur".
                level = max(TITLE, usual + 1) if own < TITLE else TITLE_SHORT
            if level > here.get(key, -1):
                here[key] = level
            words.shown.add((key, shown))
            if is_phrase:
                words.phrases.add(key)
        words.lay.update(here.keys() - words.levels.keys())
        words.levels = here

    def _keys_of_text(self, text: str) -> set[str]:
        keys = {stem(word) for word in set(folded_words(text)) - self._skipped if len(word) > 1}
        return keys - {key for key in keys & self._towns.keys() if self._towns[key] not in text}


def filled_ellipses(text: str, splitter: Splitter) -> list[str]:
    """Folded words that "Schuldner- und Insolvenzberatung" leaves out: here "schuldnerberatung"."""
    filled = []
    for match in _ELLIPSIS.finditer(text):
        head, word = (fold(part) for part in match.groups() if part)
        parts = splitter.split(word)
        if parts:
            filled.append(head + word[word.rindex(parts[-1].rstrip("e")) :])
    return filled
