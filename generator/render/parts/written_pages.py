"""Hand-written pages: the text in the edition at hand, and what it is called."""

from collections.abc import Callable

from generator.editions import Edition
from generator.model.markdown import split_title
from generator.model.placeholders import NAMESPACE, Filling, fill
from generator.render.context import Context
from generator.source.file_names import TEXT_PAGES
from generator.source.pages import PageSource


def written_text(name: str, context: Context) -> str | None:
    """The Markdown of a page in this edition, with what the publisher says; None where nobody has written it."""
    source = written_in(context.edition, name, context)
    if source is None:
        return None
    return fill(source.text, _filling(context), context.voice.explains_words)


def written_in(edition: Edition, name: str, context: Context) -> PageSource | None:
    """The file of a page in any edition."""
    suffix = edition.page_suffix
    return next((p for p in context.published.pages if p.name == name and p.suffix == suffix), None)


def written_title(name: str, context: Context) -> str:
    """The page's own first heading; the interface's name for it where the page is missing."""
    source = written_in(context.edition, name, context)
    text = source.text if source else ""
    head = text.removesuffix(split_title(text)[1])
    title, _ = split_title(fill(head, _filling(context), context.voice.explains_words))
    return title or (context.texts.choose("text", name) if name in TEXT_PAGES else context.quoted(name))


def _filling(context: Context) -> Callable[[str], Filling]:
    known = {f"{NAMESPACE}.{disclosure.id}": disclosure for disclosure in context.published.publisher}

    def find(name: str) -> Filling:
        disclosure = known.get(name)
        if disclosure is None:  # told by a check; the page says what is so
            return Filling((context.texts.disclosure_missing,), is_known=False)
        lines = disclosure.lines(context.published.site.contact.form)
        if lines or not disclosure.exists:
            return Filling(context.voice.disclosed(disclosure, lines) if lines else ())
        if not context.published.site.example:
            return Filling((context.texts.disclosure_missing,), is_known=False)
        meanwhile = context.voice.disclosed(disclosure, ())
        return Filling(meanwhile or (context.texts.disclosure_later,), is_known=False)

    return find
