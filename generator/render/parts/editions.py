"""Ways to a page's other editions."""

from collections.abc import Iterator

from generator.editions import Edition
from generator.render.context import Context
from generator.render.parts.views import Link


def other_editions(context: Context, words: str) -> Iterator[Link]:
    """The first page of each other edition; `words` begin the keys of texts that name a register."""
    for edition in context.plan.editions:
        route = context.plan.by_subject.get(("home", (), edition.tag))
        if edition.tag != context.edition.tag and route is not None:
            warning = warning_before(edition, context)
            yield Link(
                edition_name(edition, context, words),
                context.up + route or "./",
                icon=edition.register,
                warning=warning,
            )


def edition_name(edition: Edition, context: Context, words: str) -> str:
    """The register in the reader's words where the language is the same, else the edition's own name."""
    if edition.language == context.edition.language and edition.register != context.edition.register:
        return context.texts.choose(words, edition.register)
    return edition.name


def warning_before(edition: Edition, context: Context) -> str:
    """What has to stand before a link to another edition; nothing where it is as easy to read."""
    return context.texts.hard_warning if edition.register == "standard" else ""
