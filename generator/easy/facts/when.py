"""When: every combination of rhythms, days, hours, pauses and appointments, and the next days."""

from dataclasses import replace
from datetime import date

from generator.catalog import Catalog
from generator.easy.facts.block import Block, Frame, make_blocks
from generator.easy.facts.contact import reach_lines
from generator.easy.facts.fact import EasyFact, EasyLine, notes, paragraph, sentences, unknown
from generator.easy.facts.grammar import easy_date, easy_time, weekday_date
from generator.easy.facts.status import PAUSED, is_past, status_lines
from generator.model.parts import Appointment, Monthly, SingleDate, Times, Weekly
from generator.model.records import Offer
from generator.schedule import Dated, Occurrence, next_occurrences

_NEXT_DAYS = 3
_OFTEN = 5
"""From so many days a week on, the next days are no news."""
_PAUSES = {"school-holidays": "In den Schul-Ferien", "public-holidays": "An Feier-Tagen"}


def when_fact(offer: Offer, catalog: Catalog) -> EasyFact:
    """When it takes place."""
    if is_past(offer, catalog):
        return EasyFact("when", status_lines(offer, catalog))
    if not offer.times:
        return unknown("when", "Wann ist das Angebot?", *_last_day(offer))
    current = tuple(rule for rule in offer.times if not _is_over(rule, catalog.today))
    if not current:
        over, question = "Alle Termine sind vorbei.", "Wir wissen nicht: Gibt es neue Termine?"
        return EasyFact("when", sentences(over, question), known=False)
    dated = tuple(rule for rule in current if not isinstance(rule, Appointment))
    appointments = tuple(rule for rule in current if isinstance(rule, Appointment))
    blocks = make_blocks(dated, _printable_places(offer), catalog.today)
    lines = sentences(PAUSED) if offer.status == "paused" else ()
    lines += _block_lines(blocks, bool(appointments)) + _appointment_lines(offer, appointments, bool(blocks))
    if any(isinstance(rule, Appointment) or (isinstance(rule, Weekly | Monthly) and not rule.ends) for rule in current):
        lines += paragraph(_last_day(offer))
    return EasyFact("when", lines + paragraph(_next_lines(offer, dated, catalog)))


def _is_over(rule: Times, today: date) -> bool:
    if isinstance(rule, SingleDate):
        return rule.date < today
    return isinstance(rule, Weekly | Monthly) and rule.ends is not None and rule.ends < today


def _printable_places(offer: Offer) -> frozenset[str]:
    """Names worth telling: only where there is a choice, and never that of a secret place."""
    if len(offer.locations) < 2:
        return frozenset()
    hidden = {place.name for place in offer.locations if place.visibility == "hidden"}
    return frozenset(place.name for place in offer.locations if place.name and place.name not in hidden)


def _last_day(offer: Offer) -> tuple[EasyLine, ...]:
    return (_dated("Das Angebot endet", offer.valid_until),) if offer.valid_until else ()


def _dated(words: str, day: date) -> EasyLine:
    return EasyLine(f"{words} am {easy_date(day)}.", datetime=day.isoformat())


def _block_lines(blocks: tuple[Block, ...], has_more: bool) -> tuple[EasyLine, ...]:
    """All blocks; what their frames have in common is told once, behind the last one."""
    if not blocks:
        return ()
    frames = [block.frame for block in blocks]
    shared = Frame(
        frames[0].starts if len({frame.starts for frame in frames}) == 1 else None,
        frames[0].ends if len({frame.ends for frame in frames}) == 1 else None,
        frames[0].pauses if len({frame.pauses for frame in frames}) == 1 else (),
    )
    lines: tuple[EasyLine, ...] = ()
    for index, block in enumerate(blocks):
        own = replace(
            block.frame,
            starts=None if shared.starts else block.frame.starts,
            ends=None if shared.ends else block.frame.ends,
            pauses=() if shared.pauses else block.frame.pauses,
        )
        told = (_opening(block, is_first=index == 0), *block.lines, *_frame_lines(own, is_whole=False))
        lines += paragraph(told)
    return lines + paragraph(_frame_lines(shared, is_whole=not has_more))


def _opening(block: Block, is_first: bool) -> EasyLine:
    adverb = ("immer " if block.is_weekly else "") if is_first else "auch "
    end = ":" if block.has_list else "."
    return EasyLine(f"Das Angebot ist {adverb}{block.days}{end}", datetime=block.day.isoformat() if block.day else "")


def _frame_lines(frame: Frame, is_whole: bool) -> tuple[EasyLine, ...]:
    """Place, first day, last day and pauses; of the whole offer, or of the times that were told just before."""
    lines: tuple[EasyLine, ...] = ()
    if frame.location:
        lines += (EasyLine("Der Ort ist:"), EasyLine(frame.location, "address"))
    if frame.starts:
        lines += (_dated("Das Angebot beginnt" if is_whole else "Diese Termine beginnen", frame.starts),)
    if frame.ends:
        lines += (_dated("Das Angebot endet" if is_whole else "Diese Termine enden", frame.ends),)
    rest = "ist das Angebot nicht." if is_whole else "gibt es diese Termine nicht."
    return lines + sentences(*(f"{_PAUSES[pause]} {rest}" for pause in frame.pauses))


def _appointment_lines(offer: Offer, rules: tuple[Appointment, ...], has_others: bool) -> tuple[EasyLine, ...]:
    if not rules:
        return ()
    first = "Sie können auch einen Termin machen." if has_others else "Sie brauchen einen Termin."
    lines = sentences(first) + reach_lines(offer.contact)
    for note in dict.fromkeys(rule.note for rule in rules):
        lines += notes(note)
    return paragraph(lines)


def _next_lines(offer: Offer, rules: tuple[Dated, ...], catalog: Catalog) -> tuple[EasyLine, ...]:
    """The next 3 days of what comes again and again; nothing where it is nearly every day."""
    often = {day for rule in rules if isinstance(rule, Weekly) and rule.every == 1 for day in rule.weekdays}
    is_recurring = any(isinstance(rule, Weekly | Monthly) for rule in rules)
    if offer.status != "active" or not is_recurring or len(often) >= _OFTEN:
        return ()
    if offer.valid_from is not None and offer.valid_from > catalog.today:
        catalog = replace(catalog, today=offer.valid_from)
    found: dict[date, Occurrence] = {}
    # Every rule may fall on the same day, so ask for enough to find different ones.
    for occurrence in next_occurrences(rules, catalog, _NEXT_DAYS * len(rules)):
        if offer.valid_until is None or occurrence.day <= offer.valid_until:
            found.setdefault(occurrence.day, occurrence)
    coming = list(found.values())[:_NEXT_DAYS]
    has_hours = len({occurrence.rule.from_ for occurrence in coming}) > 1
    lines = [_occurrence_line(occurrence, has_hours) for occurrence in coming]
    if len(lines) == 1:
        return (replace(lines[0], text=f"Der nächste Termin ist am {lines[0].text}.", kind="sentence"),)
    return (EasyLine("Die nächsten Termine sind:"), *lines) if lines else ()


def _occurrence_line(occurrence: Occurrence, has_hours: bool) -> EasyLine:
    hours = f" um {easy_time(occurrence.rule.from_)}" if has_hours else ""
    return EasyLine(weekday_date(occurrence.day) + hours, "item", datetime=occurrence.day.isoformat())
