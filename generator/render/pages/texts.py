"""Views of hand-written pages, the glossary and the 404 page."""

from types import SimpleNamespace as View

from markupsafe import Markup

from generator.directory import sort_key
from generator.model.markdown import split_title
from generator.model.records import GlossaryWord
from generator.plan.addresses import TEXT_PAGES, slug
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.parts.cards import CardMaker
from generator.render.parts.easy_words import EasyWriter, explanation, say
from generator.render.parts.videos import video_view
from generator.render.parts.views import Link, Word


def text(context: Context, cards: CardMaker) -> View:
    """A hand-written page; where its Easy Language twin is missing, the page says so."""
    name = context.page.ids[0]
    source = next((p for p in context.published.pages if p.name == name and p.is_easy == context.is_easy), None)
    _, rest = split_title(source.text) if source else ("", "")
    is_about_signing = name == "sign_language"
    return View(
        title=text_title(context),
        html=Markup("") if context.is_easy else to_html(rest, context.up),
        text=EasyWriter(context).markdown(rest) if context.is_easy else (),
        missing=source is None,
        has_video_slot=is_about_signing,
        video=video_view(context.published.site.sign_language_video, context) if is_about_signing else None,
    )


def text_title(context: Context) -> str:
    """The page's own first heading; the interface's name for it where the page is missing."""
    name = context.page.ids[0]
    source = next((p for p in context.published.pages if p.name == name and p.is_easy == context.is_easy), None)
    title = split_title(source.text)[0] if source else ""
    return title or (context.texts.choose("text", name) if name in TEXT_PAGES else name)


def glossary(context: Context, cards: CardMaker) -> View:
    """Every hard word with its explanation, under its first letter."""
    letters: dict[str, list[Word]] = {}
    for entry in sorted(context.published.glossary, key=lambda w: sort_key(w.word)):
        word = Word(entry.word, slug(entry.word), _other_spellings(entry), explanation(entry))
        letters.setdefault(sort_key(entry.word)[0][:1].upper(), []).append(word)
    return View(
        title=context.texts.title_glossary,
        intro=context.texts.intro_glossary,
        letters=tuple((letter, f"buchstabe-{letter.lower()}", tuple(words)) for letter, words in letters.items()),
    )


def _other_spellings(entry: GlossaryWord) -> tuple[str, ...]:
    """`Jugendamt` for `Jugend-Amt`. Editors also list endings, which the search needs and nobody wants to read."""
    shown = [] if "-" in entry.word else [entry.word]
    for form in entry.hard:
        if all(sort_key(form)[0][:3] != sort_key(other)[0][:3] for other in shown):
            shown.append(form)
    return tuple(form for form in shown if form != entry.word)


def not_found(context: Context, cards: CardMaker) -> View:
    """A friendly way on from an address that leads nowhere."""
    t = context.texts
    ways = (
        Link(t.way_home, context.href("home")),
        Link(t.nav_phases, context.href("phases")),
        Link(t.nav_municipalities, context.href("municipalities")),
        Link(t.nav_topics, context.href("topics")),
        Link(t.way_az, context.href("az")),
    )
    return View(
        title=t.title_not_found, text=say(t.text_not_found, context.texts), search=context.href("search"), ways=ways
    )
