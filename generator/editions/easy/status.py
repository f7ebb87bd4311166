"""Whether the offer takes place at all: paused, not yet begun, over, ended."""

from generator.editions.easy.fact import EasyLine, sentences
from generator.editions.easy.grammar import easy_date
from generator.publication import Published, PublishedOffer

ENDED = "Das Angebot gibt es nicht mehr."
OVER = "Das Angebot ist vorbei."
PAUSED = "Das Angebot macht gerade Pause."


def is_past(offer: PublishedOffer, published: Published) -> bool:
    """The offer will not come back: ended, or its last day is over."""
    return offer.status == "ended" or (offer.valid_until is not None and offer.valid_until < published.today)


def status_lines(offer: PublishedOffer, published: Published) -> tuple[EasyLine, ...]:
    """What a reader has to know before everything else; nothing for an offer that is simply there."""
    if is_past(offer, published):
        return sentences(ENDED if offer.status == "ended" else OVER)
    lines = sentences(PAUSED) if offer.status == "paused" else ()
    begin = offer.valid_from
    if begin is not None and begin > published.today:
        return (*lines, EasyLine(f"Das Angebot beginnt am {easy_date(begin)}.", datetime=begin.isoformat()))
    return lines
