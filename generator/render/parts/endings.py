"""What has ended, in words: since when, and what there is instead."""

from generator.editions.wording import texts_for
from generator.model.records import Programme
from generator.programmes import is_over, successor_of
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.views import Link


def end_of_programme(record: Programme, context: Context) -> str:
    """Without its day where that is still to come: what the record says of it contradicts itself."""
    t, until = context.texts, record.until
    if until is None or not is_over(until, context.published.today):
        return t.programme_ended
    if isinstance(until, int):
        return t.programme_ended_year.format(year=until)
    return t.programme_ended_day.format(date=context.voice.date(until))


def after_programme(record: Programme, context: Context) -> Link | None:
    """What came after it, with words that say so; None where nothing is known of it."""
    successor = successor_of(record, context.published.programmes, context.published.today)
    if successor is None:
        return None
    return Link(context.title(successor), context.href("programme", successor.id), context.texts.programme_after)


def end_of_offer(record: PublishedOffer, context: Context) -> str:
    """That it has ended, that all its times have passed, or until when it held."""
    t, until = texts_for(context.facts[record.id], context.texts), record.valid_until
    if record.status == "ended":
        return t.text_ended
    if until is None or until >= context.published.today:
        return t.text_over
    return t.text_past.format(date=context.voice.date(until))


def instead_of(record: PublishedOffer, context: Context) -> tuple[PublishedOffer, ...]:
    """What follows in the chain, else what is similar."""
    return context.published.next_of(record) or context.offers(context.facts[record.id].similar)
