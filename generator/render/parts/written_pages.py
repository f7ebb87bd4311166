"""Hand-written pages: the text in the edition at hand, and what it is called."""

from generator.editions import Edition
from generator.model.markdown import split_title
from generator.render.context import Context
from generator.source.file_names import TEXT_PAGES
from generator.source.pages import PageSource


def written_page(name: str, context: Context) -> PageSource | None:
    """The text of a page in this edition; None where nobody has written it."""
    return written_in(context.edition, name, context)


def written_in(edition: Edition, name: str, context: Context) -> PageSource | None:
    """The text of a page in any edition."""
    suffix = edition.page_suffix
    return next((p for p in context.published.pages if p.name == name and p.suffix == suffix), None)


def written_title(name: str, context: Context) -> str:
    """The page's own first heading; the interface's name for it where the page is missing."""
    source = written_page(name, context)
    title = split_title(source.text)[0] if source else ""
    return title or (context.texts.choose("text", name) if name in TEXT_PAGES else context.quoted(name))
