"""When: every combination of rhythms, days, hours, pauses and appointments, and the next days."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.editions.easy.block import Block, make_blocks
from generator.editions.easy.contact import reach_lines
from generator.editions.easy.frame import dated, days_lines, frame_lines
from generator.editions.easy.grammar import easy_time, weekday_date
from generator.editions.easy.phone import answer_lines
from generator.editions.easy.sentences import notes, sentences, unknown
from generator.editions.line import Reply, SaidLine, Span, line, paragraph
from generator.editions.names import told_name
from generator.editions.texts import Texts
from generator.editions.wording import joined
from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.facts.hours import Hours
from generator.facts.timetable import Frame
from generator.facts.when import NextDay, When
from generator.season import Season

_LONGEST_PARAGRAPH = 6
"""Sentences."""
_SHARED = ("starts", "is_first_day", "ends", "only_in_holidays", "pauses", "off", "moved")
"""What may hold for all times of an offer."""
_MOST_HOURS = 3
"""Hours of one day that are told with it among the next days."""


def when_reply(facts: OfferFacts, towns: Mapping[str, str], t: Texts) -> Reply:
    """When it takes place; `towns` are their names, by the id of a municipality or the city."""
    when = facts.when
    if when.season is Season.PAST:
        ended = sentences(t.text_ended) if "ended" in facts.status.conditions else ()
        words = t.offer_was_once if when.was_once else t.offer_was_until
        return Reply("when", (*ended, *((dated(words, when.was_until, t),) if when.was_until else ())))
    if when.season is Season.OVER:
        return Reply("when", sentences(t.times_over, t.unknown_new_times), known=False)
    own = _own_days(when, facts.status.is_paused, t)
    if facts.answering_line is not None:
        return Reply("when", (*answer_lines(replace(facts.answering_line, note=None), t), *own))
    is_paused = facts.status.is_paused
    if when.season is Season.UNKNOWN:
        return _unknown_reply(when, is_paused, t)
    blocks = make_blocks(when, t)
    # What has not begun makes no pause: all of it is a plan.
    lines = sentences(t.in_pause) if is_paused and not when.is_to_begin else ()
    lines += _block_lines(blocks, when, is_paused, t)
    if when.planned:
        lines += paragraph(sentences(t.unknown_plan))
    lines += _appointment_lines(when, facts.contact, bool(blocks), is_paused, t)
    lines += paragraph(own)
    return Reply("when", lines + paragraph(_next_lines(when, facts.contact, towns, t)))


def _unknown_reply(when: When, is_paused: bool, t: Texts) -> Reply:
    """Nobody told us when; where the first or the last day is known, only the times between are open."""
    if not when.lacks_hours:
        return unknown("when", t)
    return Reply("when", (*_own_days(when, is_paused, t), line(t.unknown_hours, "unknown")), known=False)


def coming_words(when: When, towns: Mapping[str, str], t: Texts) -> tuple[Span, ...]:
    """The next day and when it begins, each time of the day, with its town where there is a choice: `Montag, 7. September 2026 um 9 Uhr 30 in
    Dülmen`; nothing where none is known."""
    if when.soonest is None:
        return ()
    hour = _begins(when.soonest.by_place[0].hours, t)
    town = towns.get(when.soonest.meetings[0].town)
    venue = f" {t.card_venue.format(places=town)}" if town else ""
    return Span(weekday_date(when.soonest.day, t), when.soonest.day.isoformat()), Span(hour + venue)


def _begins(hours: Iterable[Hours], t: Texts) -> str:
    """` um 9 Uhr und 14 Uhr`; empty for a whole day, and for so many that one line can't hold them."""
    begins = tuple(dict.fromkeys(easy_time(span.start, t) for span in hours if not span.is_whole_day))
    return t.at_hour.format(time=joined(begins, t)) if 0 < len(begins) <= _MOST_HOURS else ""


def _own_days(when: When, is_paused: bool, t: Texts) -> tuple[SaidLine, ...]:
    """Those of the offer itself; that it is still to begin stands above everything else. Of what pauses, nobody knows
    whether it begins then."""
    first, last = when.own_days
    return days_lines(first, last, False, "plan" if is_paused and first else "offer", t) if last else ()


def _block_lines(blocks: tuple[Block, ...], when: When, is_paused: bool, t: Texts) -> tuple[SaidLine, ...]:
    """All blocks; what their frames have in common is told once, behind the last one."""
    if not blocks:
        return ()
    first, nothing = blocks[0].frame, Frame()
    alike = [name for name in _SHARED if len({getattr(block.frame, name) for block in blocks}) == 1]
    shared = replace(nothing, **{name: getattr(first, name) for name in alike})
    lines: tuple[SaidLine, ...] = ()
    for index, block in enumerate(blocks):
        own = replace(block.frame, **{name: getattr(nothing, name) for name in alike})
        begins_plan = (
            is_paused
            and not when.is_to_begin
            and block.is_single
            and not any(earlier.is_single for earlier in blocks[:index])
        )
        told = (_opening(block, when, index == 0 or begins_plan, is_paused, t), *block.lines)
        framed, place = frame_lines(own, "times", t), _place_lines(own, block.called, when, t)
        if block.has_unknown_weeks and not any(later.has_unknown_weeks for later in blocks[index + 1 :]):
            framed += sentences(t.unknown_week, t.please_ask)
        if _is_long(told, place):
            place = paragraph(place)
        lines += paragraph((*told, *place, *(paragraph(framed) if _is_long(told, framed) else framed)))
    several = "all" if len(blocks) > 1 else "times"
    # That several times end on one day does not say that the offer does.
    is_whole = (
        not is_paused and _is_whole(shared, when) and (several == "times" or shared.ends in (None, when.last_day))
    )
    return lines + paragraph(frame_lines(shared, "offer" if is_whole else several, t))


def _is_whole(frame: Frame, when: When) -> bool:
    """What holds for all times holds for the offer: it has no appointments beside them, and no other days of its own."""
    first, last = frame.starts or when.first_day, frame.ends or when.last_day
    return not when.appointments and (first, last) == (when.first_day or first, when.last_day or last)


def _is_long(*parts: tuple[SaidLine, ...]) -> bool:
    return sum(said.kind == "sentence" for part in parts for said in part) > _LONGEST_PARAGRAPH


def _opening(block: Block, when: When, is_first: bool, is_paused: bool, t: Texts) -> SaidLine:
    """What comes again and again comes after a pause; of single days nobody knows, nor of what has not begun."""
    if is_paused and (block.is_single or when.is_to_begin):
        words = t.opening_planned if is_first else t.opening_planned_also
    elif not is_first:
        words = t.opening_also
    else:
        words = t.opening_else if is_paused else t.opening
    end = ":" if block.has_list else "."
    return line(words.format(days=block.days) + end, datetime=block.day.isoformat() if block.day else "")


def _place_lines(frame: Frame, called: str, when: When, t: Texts) -> tuple[SaidLine, ...]:
    """Where it is at the times that were told just before."""
    if frame.is_secret:
        return sentences(t.choose("place_secret", called))
    if not frame.location:
        return ()
    number = when.places[frame.location]
    words = t.choose("place_is" if number is None else "place_number", called)
    words = words.format(place=t.place_number.format(number=number))
    return (line(words), line(told_name(frame.location, t), "address"))


def _appointment_lines(
    when: When, channels: Channels, has_others: bool, is_paused: bool, t: Texts
) -> tuple[SaidLine, ...]:
    if not when.appointments:
        return ()
    if is_paused:  # nobody is called for a time that does not come yet
        then = "later" if when.is_to_begin else "after"
        lines = sentences(t.choose("appointment", f"{then}_too" if has_others else then))
    else:
        lines = sentences(t.appointment_too if has_others else t.appointment) + reach_lines(channels, t)
    for note in dict.fromkeys(rule.note for rule in when.appointments):
        lines += notes(note, t)
    return paragraph(lines)


def _next_lines(when: When, channels: Channels, towns: Mapping[str, str], t: Texts) -> tuple[SaidLine, ...]:
    """The next days, with hours and places where they differ, and until when days are known if that is near."""
    if when.is_next_unknown:
        return sentences(t.dates_unknown) + (reach_lines(channels, t) or sentences(t.please_ask))
    days = [there for day in when.next for there in (day.by_place if when.next_towns_tell else (day,))]
    lines = [(_next_day(coming, when, towns, t), coming.day.isoformat()) for coming in days]
    until = (dated(t.dates_known_until, when.known_until, t),) if when.known_until else ()
    if len(lines) == 1:
        words, day = lines[0]
        return (line(t.next_date.format(day=words), datetime=day), *until)
    return (*((line(t.next_dates), *(line(words, "item", day) for words, day in lines)) if lines else ()), *until)


def _next_day(coming: NextDay, when: When, towns: Mapping[str, str], t: Texts) -> str:
    """`Montag, 7. Dezember 2026 um 9 Uhr, Ort 1`, `Montag, 7. Dezember 2026 um 9 Uhr und 13 Uhr`,
    `Montag, 7. Dezember 2026 um 9 Uhr in Dülmen`.

    More would be too long for one sentence; all hours and places stand with the times above.
    """
    meetings = [meeting for day in when.next for meeting in day.meetings]
    hour = _begins(coming.hours, t) if when.next_hours_differ else ""
    town, place = coming.meetings[0].town, coming.meetings[0].place
    if when.next_towns_tell and town in towns:
        return f"{weekday_date(coming.day, t)}{hour} {t.card_venue.format(places=towns[town])}"
    is_named = len({meeting.place for meeting in meetings}) > 1 and len(coming.meetings) == 1 and place is not None
    return weekday_date(coming.day, t) + hour + (f", {t.place_number.format(number=place)}" if is_named else "")
