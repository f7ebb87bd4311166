"""When: every combination of rhythms, days, hours, pauses and appointments, and the next days."""

from dataclasses import replace
from datetime import date

from generator.editions.easy.block import Block, Frame, make_blocks
from generator.editions.easy.contact import reach_lines
from generator.editions.easy.fact import EasyFact, EasyLine, notes, paragraph, sentences, unknown
from generator.editions.easy.grammar import easy_date, easy_time, weekday_date
from generator.editions.easy.status import PAUSED, is_past, status_lines
from generator.editions.easy.where import numbered_places
from generator.model.parts import Appointment, Monthly, SingleDate, Times, Weekly
from generator.publication import OpenPlace, Published, PublishedOffer
from generator.schedule import Dated, Occurrence, calendar_of, is_over, next_occurrences

_NEXT_DAYS = 3
_OFTEN = 5
"""From so many days a week on, the next days are no news."""
_PAUSES = {"school-holidays": "In den Schul-Ferien", "public-holidays": "An Feier-Tagen"}


def when_fact(offer: PublishedOffer, published: Published) -> EasyFact:
    """When it takes place."""
    if is_past(offer, published):
        return EasyFact("when", status_lines(offer, published))
    if not offer.times:
        return unknown("when", "Wann ist das Angebot?", *_last_day(offer))
    coming = tuple(rule for rule in offer.times if not is_over(rule, published.today))
    if not coming:
        over, question = "Alle Termine sind vorbei.", "Wir wissen nicht: Gibt es neue Termine?"
        return EasyFact("when", sentences(over, question), known=False)
    current = tuple(_cut(rule, offer.valid_until) for rule in coming if _is_within(rule, offer))
    if not current:
        return unknown("when", "Wann ist das Angebot?", *_last_day(offer))
    dated = tuple(rule for rule in current if not isinstance(rule, Appointment))
    appointments = tuple(rule for rule in current if isinstance(rule, Appointment))
    places = _printable_places(offer)
    blocks = make_blocks(dated, places, published.today)
    is_paused = offer.status == "paused"
    lines = sentences(PAUSED) if is_paused else ()
    lines += _block_lines(blocks, places, is_paused, bool(appointments))
    lines += _appointment_lines(offer, appointments, bool(blocks))
    if any(isinstance(rule, Appointment) or (isinstance(rule, Weekly | Monthly) and not rule.ends) for rule in current):
        lines += paragraph(_last_day(offer))
    return EasyFact("when", lines + paragraph(_next_lines(offer, dated, places, published)))


def _is_within(rule: Times, offer: PublishedOffer) -> bool:
    """Some of it lies between the offer's first and last day: nothing else may be promised."""
    first, last = offer.valid_from or date.min, offer.valid_until or date.max
    if isinstance(rule, SingleDate):
        return first <= rule.date <= last
    if isinstance(rule, Weekly | Monthly):
        return (rule.starts or date.min) <= last and first <= (rule.ends or date.max)
    return True


def _cut(rule: Times, last: date | None) -> Times:
    """The rule, ending with the offer itself."""
    if isinstance(rule, Weekly | Monthly) and rule.ends and last and rule.ends > last:
        return rule.model_copy(update={"ends": last})
    return rule


def _printable_places(offer: PublishedOffer) -> dict[str, str]:
    """Names worth telling with the numbers of their places: only where there is a choice, and no secret place's."""
    if len(offer.locations) < 2:
        return {}
    names = [place.name for place in offer.open_places]
    numbers = {place.name: number for number, place in numbered_places(offer) if isinstance(place, OpenPlace)}
    return {name: number if names.count(name) == 1 else "" for name, number in numbers.items() if name}


def _last_day(offer: PublishedOffer) -> tuple[EasyLine, ...]:
    return (_dated("Das Angebot endet", offer.valid_until),) if offer.valid_until else ()


def _dated(words: str, day: date) -> EasyLine:
    return EasyLine(f"{words} am {easy_date(day)}.", datetime=day.isoformat())


def _block_lines(
    blocks: tuple[Block, ...], places: dict[str, str], is_paused: bool, has_more: bool
) -> tuple[EasyLine, ...]:
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
        told = (_opening(block, index == 0, is_paused), *block.lines)
        lines += paragraph((*told, *_place_lines(own, places), *_frame_lines(own, is_whole=False)))
    return lines + paragraph(_frame_lines(shared, is_whole=not has_more))


def _opening(block: Block, is_first: bool, is_paused: bool) -> EasyLine:
    adverb = ("immer " if block.is_weekly else "") if is_first else "auch "
    end = ":" if block.has_list else "."
    # What comes again and again comes after the pause; of a single day nobody knows.
    subject = "Sonst ist das Angebot" if is_paused and is_first and block.day is None else "Das Angebot ist"
    return EasyLine(f"{subject} {adverb}{block.days}{end}", datetime=block.day.isoformat() if block.day else "")


def _place_lines(frame: Frame, places: dict[str, str]) -> tuple[EasyLine, ...]:
    if not frame.location:
        return ()
    number = places[frame.location]
    return (EasyLine(f"Das ist {number}:" if number else "Der Ort ist:"), EasyLine(frame.location, "address"))


def _frame_lines(frame: Frame, is_whole: bool) -> tuple[EasyLine, ...]:
    """First day, last day and pauses; of the whole offer, or of the times that were told just before."""
    lines: tuple[EasyLine, ...] = ()
    if frame.starts:
        lines += (_dated("Das Angebot beginnt" if is_whole else "Diese Termine beginnen", frame.starts),)
    if frame.ends:
        lines += (_dated("Das Angebot endet" if is_whole else "Diese Termine enden", frame.ends),)
    rest = "ist das Angebot nicht." if is_whole else "gibt es diese Termine nicht."
    return lines + sentences(*(f"{_PAUSES[pause]} {rest}" for pause in frame.pauses))


def _appointment_lines(offer: PublishedOffer, rules: tuple[Appointment, ...], has_others: bool) -> tuple[EasyLine, ...]:
    if not rules:
        return ()
    first = "Sie können auch einen Termin machen." if has_others else "Sie brauchen einen Termin."
    lines = sentences(first) + reach_lines(offer.contact)
    for note in dict.fromkeys(rule.note for rule in rules):
        lines += notes(note)
    return paragraph(lines)


def _next_lines(
    offer: PublishedOffer, rules: tuple[Dated, ...], places: dict[str, str], published: Published
) -> tuple[EasyLine, ...]:
    """The next 3 days of what comes again and again; nothing where it is nearly every day."""
    often = {day for rule in rules if isinstance(rule, Weekly) and rule.every == 1 for day in rule.weekdays}
    is_recurring = any(isinstance(rule, Weekly | Monthly) for rule in rules)
    if offer.status != "active" or not is_recurring or len(often) >= _OFTEN:
        return ()
    coming = _coming(offer, rules, places, published)
    has_hours = len({occurrence.rule.from_ for occurrence in coming}) > 1
    has_places = len({_place(occurrence, places) for occurrence in coming}) > 1
    lines = []
    for occurrence in coming:
        hours = f" um {easy_time(occurrence.rule.from_)}" if has_hours else ""
        place = _place(occurrence, places) if has_places else ""
        words = f"{weekday_date(occurrence.day)}{hours}{f', {place}' if place else ''}"
        lines.append(EasyLine(words, "item", datetime=occurrence.day.isoformat()))
    if len(lines) == 1:
        return (replace(lines[0], text=f"Der nächste Termin ist am {lines[0].text}.", kind="sentence"),)
    return (EasyLine("Die nächsten Termine sind:"), *lines) if lines else ()


def _coming(
    offer: PublishedOffer, rules: tuple[Dated, ...], places: dict[str, str], published: Published
) -> tuple[Occurrence, ...]:
    """The first time on each of the next days, at each place."""
    calendar = calendar_of(published)
    if offer.valid_from is not None and offer.valid_from > calendar.today:
        calendar = replace(calendar, today=offer.valid_from)
    found: dict[tuple[date, str], Occurrence] = {}
    # Every rule may fall on the same day, so ask for enough to find different ones.
    for occurrence in next_occurrences(rules, calendar, _NEXT_DAYS * len(rules)):
        if offer.valid_until is None or occurrence.day <= offer.valid_until:
            found.setdefault((occurrence.day, _place(occurrence, places)), occurrence)
    return tuple(found.values())[:_NEXT_DAYS]


def _place(occurrence: Occurrence, places: dict[str, str]) -> str:
    """`Ort 1`; empty where the place is not known or must not be told."""
    return places.get(occurrence.rule.location or "", "")
