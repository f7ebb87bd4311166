"""An easy text that asks to call: the number stands right below the sentence, to be pressed."""

from collections.abc import Sequence
from itertools import zip_longest

from generator.editions.line import Reply, linked
from generator.model.parts import EasyBlock
from generator.model.phones import dial_link
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.views import SentenceItem


def text_with_number(
    blocks: Sequence[EasyBlock], offer: PublishedOffer, context: Context, writer: SentenceWriter
) -> tuple[SentenceItem, ...]:
    """An offer's text; below the first sentence that asks to call there, the number, unless the text has it itself."""
    items: tuple[SentenceItem, ...] = ()
    line, provider = context.facts[offer.id].contact.phone, context.published.provider_of(offer)
    names = " ".join((context.title(offer), offer.title, context.title(provider) if provider else ""))
    for block, following in zip_longest(blocks, blocks[1:]):
        items += writer.items([block])
        if line is None or not isinstance(block, str) or not context.voice.asks_to_call(block, names):
            continue
        number = context.voice.phone(line.number)
        if not (isinstance(following, str) and _digits(number) in _digits(following)):
            told = linked(context.texts.phone_number, number, dial_link(line.number))
            items += tuple(writer.reply(Reply("contact", (told,))))
        line = None
    return items


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
