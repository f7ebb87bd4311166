"""Easy texts that ask to call: the number stands there, to be pressed."""

import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from markupsafe import Markup

from generator.checker import has_number
from generator.editions.line import Reply, linked
from generator.facts.contact import PhoneLine
from generator.facts.crisis import crisis_lines
from generator.model.parts import EasyBlock
from generator.model.phones import dial_link
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.views import SentenceItem


def text_with_numbers(
    blocks: Sequence[EasyBlock], offer: PublishedOffer, context: Context, writer: SentenceWriter
) -> tuple[SentenceItem, ...]:
    """An offer's text. The offer's own number, and those for emergencies, are links where a sentence asks to call them,
    and in the sentence after it. Below the first that asks to call there and tells no number stands the number."""
    calls = [context.voice.call_in(block) if isinstance(block, str) else None for block in blocks]
    if not any(calls):
        return writer.items(blocks)
    items: list[SentenceItem] = []
    own = context.facts[offer.id].contact
    links = _links([line for line in own.phones if not line.is_invented], context)
    missing, names, asked = own.phone, _names(offer, context), False
    for item, block, call, following in zip_longest(writer.items(blocks), blocks, calls, blocks[1:]):
        items.append(item._replace(html=_linked(item.html, links)) if call or asked else item)
        asked = call is not None
        if missing is None or call is None or not call.is_of(names) or has_number(str(block)):
            continue
        if not (isinstance(following, str) and context.voice.phone(missing.number) in following):
            told = linked(context.texts.phone_number, context.voice.phone(missing.number), dial_link(missing.number))
            items += writer.reply(Reply("contact", (told,)))
        missing = None
    return tuple(items)


def _names(offer: PublishedOffer, context: Context) -> str:
    provider = context.published.providers.get(offer.provider or "")
    return " ".join((context.title(offer), offer.title, context.title(provider) if provider else ""))


def _links(own: Sequence[PhoneLine], context: Context) -> Mapping[str, str]:
    """Numbers as the edition writes them, each with its `tel:` link."""
    lines = (
        *(line.phone for line in crisis_lines(context.published, context.facts) if not line.phone.is_invented),
        *own,
    )
    return {context.voice.phone(line.number): dial_link(line.number) for line in lines}


def _linked(html: Markup, links: Mapping[str, str]) -> Markup:
    """A sentence in which numbers are links; a sentence has no other numbers that are written like them."""
    found = re.compile("|".join(rf"(?<![\d\w]){re.escape(number)}(?![\d\w])" for number in links)) if links else None
    if found is None:
        return html
    link = Markup('<a href="{}">{}</a>')
    return Markup(found.sub(lambda number: link.format(links[number[0]], number[0]), html))  # noqa: S704 - was HTML before
