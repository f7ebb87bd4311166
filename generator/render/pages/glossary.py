"""The dictionary: every hard word with its explanation, under its first letter."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.directory import sort_key
from generator.model.records import GlossaryWord
from generator.plan.kinds import Subject
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.sentences import explained_word
from generator.render.parts.views import Word
from generator.source.file_names import slug


class Letter(NamedTuple):
    """Words that begin with the same letter."""

    title: str
    id: str
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryView(View):
    """The hard words by letter."""

    intro: str
    letters: tuple[Letter, ...]


def _view(context: Context, cards: CardMaker) -> GlossaryView:
    letters: dict[str, list[Word]] = {}
    for entry in sorted(context.published.glossary, key=lambda w: sort_key(w.word)):
        word = explained_word(entry, slug(entry.word), _other_spellings(entry), context)
        letters.setdefault(_letter(entry), []).append(word)
    intro = context.texts.intro_glossary
    return GlossaryView(
        title=context.texts.title_glossary,
        snippet=intro,
        intro=intro,
        letters=tuple(Letter(letter, _letter_id(letter), tuple(words)) for letter, words in letters.items()),
    )


def _letter(entry: GlossaryWord) -> str:
    return sort_key(entry.word)[0][:1].upper()


def _letter_id(letter: str) -> str:
    return f"buchstabe-{letter.lower()}"


def _subject(published: Published) -> Iterator[Subject]:
    words = [slug(entry.word) for entry in published.glossary]
    letters = [_letter_id(_letter(entry)) for entry in published.glossary]
    yield Subject("content/glossary.yml", anchors=frozenset((*words, *letters)))


def _other_spellings(entry: GlossaryWord) -> tuple[str, ...]:
    """`Jugendamt` for `Jugend-Amt`. Editors also list endings, which the search needs and nobody wants to read."""
    shown = [] if "-" in entry.word else [entry.word]
    for form in entry.hard:
        if all(sort_key(form)[0][:3] != sort_key(other)[0][:3] for other in shown):
            shown.append(form)
    return tuple(form for form in shown if form != entry.word)


GLOSSARY = PageKind(
    name="glossary",
    address="woerterbuch/",
    subjects=_subject,
    template="glossary",
    view=_view,
)
