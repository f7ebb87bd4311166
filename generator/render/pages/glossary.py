"""The dictionary: every hard word with its explanation, under its first letter."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.directory import sort_key
from generator.model.records import GlossaryWord
from generator.plan.kinds import Subject
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.letters import ByLetter, by_letter, first_letter, letter_id
from generator.render.parts.sentences import explained_word
from generator.render.parts.views import Word
from generator.source.file_names import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryView(View):
    """The hard words by letter."""

    intro: str
    entries: ByLetter[Word]


def _view(context: Context, cards: CardMaker) -> GlossaryView:
    intro = context.texts.intro_glossary
    found = (
        (context.quoted(entry.word), explained_word(entry, slug(entry.word), _other_spellings(entry), context))
        for entry in context.published.glossary
    )
    return GlossaryView(title=context.texts.title_glossary, snippet=intro, intro=intro, entries=by_letter(found))


def _subject(published: Published) -> Iterator[Subject]:
    words = [slug(entry.word) for entry in published.glossary]
    letters = [letter_id(first_letter(entry.word)) for entry in published.glossary]
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
