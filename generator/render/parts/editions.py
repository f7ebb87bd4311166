"""Ways to a page's other editions."""

from collections.abc import Callable, Iterator

from markupsafe import Markup

from generator.editions import Edition
from generator.editions.quotes import RECORDS_LANGUAGE
from generator.render.context import Context
from generator.render.parts.hard_sign import hard_sign
from generator.render.parts.views import Link


def other_editions(context: Context, words: str) -> Iterator[Link]:
    """The first page of each other edition; `words` begin the keys of texts that name a register."""
    for edition in context.plan.editions:
        route = context.plan.by_subject.get(("home", (), edition.tag))
        if edition.tag != context.edition.tag and route is not None:
            link = _way_to(edition, route, words, context)
            yield link._replace(warning=warning_before(edition, context))


def switches(context: Context) -> tuple[Link, ...]:
    """The same page in each other edition that has it, in the site's order."""
    pair = context.plan.pair_of(context.page)
    others = (e for e in context.plan.editions if e.tag in pair and e.tag != context.edition.tag)
    links = ((edition, _way_to(edition, pair[edition.tag], "switch_to", context)) for edition in others)
    return tuple(link._replace(warning=warning_before(edition, context)) for edition, link in links)


def _way_to(edition: Edition, route: str, words: str, context: Context) -> Link:
    return Link(
        edition_name(edition, context, words),
        context.up + route or "./",
        icon=edition.register,
        edition=edition.tag,
        language=edition.tag if edition.language != context.edition.language else "",
    )


def written_elsewhere(words: str, context: Context, has_text: Callable[[Edition], bool]) -> Link | None:
    """The way to the page in an edition that has its text: of the reader's language before the records', before others."""
    pair, here = context.plan.pair_of(context.page), context.edition
    found = [e for e in context.plan.editions if e.tag in pair and e.tag != here.tag and has_text(e)]
    if not found:
        return None
    edition = min(found, key=lambda e: (e.language != here.language, e.language != RECORDS_LANGUAGE))
    href = context.up + pair[edition.tag] or "./"
    return Link(words, href, warning=warning_before(edition, context), edition=edition.tag)


def edition_name(edition: Edition, context: Context, words: str) -> str:
    """The register in the reader's words where the language is the same, else the edition's own name."""
    if edition.language == context.edition.language and edition.register != context.edition.register:
        return context.texts.choose(words, edition.register)
    return edition.name


def warning_before(edition: Edition, context: Context) -> Markup:
    """What has to stand before a link to another edition; nothing where it is as easy to read."""
    return hard_sign(context) if edition.register == "standard" else Markup("")


def more_in_hard(context: Context, place: str = "") -> Link | None:
    """To what an easy page leaves out: the same page in hard language, at its `place`; None where there is none."""
    there = written_elsewhere(context.texts.more_in_hard, context, lambda edition: edition.register == "standard")
    return there._replace(href=there.href + place) if there else None
