"""When somebody answers a phone."""

from collections.abc import Iterator
from itertools import groupby

from generator.editions.easy.block import day_and_hours, week_table
from generator.editions.easy.card import frame_phrases, week_lines
from generator.editions.easy.frame import frame_lines
from generator.editions.easy.sentences import items, notes, sentences
from generator.editions.line import SaidLine, line
from generator.editions.texts import Texts
from generator.editions.wording import weekday_name
from generator.facts.contact import PhoneLine
from generator.facts.timetable import RuleGroup, Timetable, hours_by_day, week_rows
from generator.model.times import WEEKDAYS, Weekly


def answer_lines(phone: PhoneLine, t: Texts) -> tuple[SaidLine, ...]:
    """The hours as lists, what holds for them, and the note."""
    lines = sentences(t.phone_always) if phone.is_always else ()
    for number, told in enumerate(_groups(phone.hours, t)):
        lines += (line(t.phone_hours_also if number else t.phone_hours), *told)
    return lines + notes(phone.note, t)


def answer_rows(phone: PhoneLine, t: Texts) -> tuple[str, ...]:
    """The hours in a few words, row by row: `Montag bis Freitag von 8 Uhr bis 12 Uhr ab dem 10. August 2026`."""
    if phone.is_always:
        return (t.around_the_clock,)
    return tuple(
        " ".join((row, *frame_phrases(group.frame, t))) for group, rows in _rows(phone.hours, t) for row in rows
    )


def answer_text(phone: PhoneLine, t: Texts) -> str:
    """The hours and what holds for them, for a box beside the text, as cards tell times: days with the same hours
    together, `von Montag bis Freitag von 8 Uhr bis 12 Uhr`, in lines that are not too long."""
    found = [t.around_the_clock] if phone.is_always else []
    for group in (*phone.hours.weekly, *phone.hours.rare):
        found += week_lines(group.rules, t)
        for is_item, lines in groupby(_told(group, t), lambda said: said.kind == "item"):
            told = [said.text for said in lines]
            for words in [", ".join(told)] if is_item else told:
                found.append(f"{found.pop()} {words}" if found[-1].endswith(":") else words)
    return "\n".join(found)


def _groups(times: Timetable, t: Texts) -> Iterator[tuple[SaidLine, ...]]:
    """The hours of each group, their notes, and what holds for them."""
    for group, rows in _rows(times, t):
        yield (*items(*rows), *_remarks(group, t))


def _remarks(group: RuleGroup[Weekly], t: Texts) -> tuple[SaidLine, ...]:
    remarks = tuple(said for note in dict.fromkeys(rule.note for rule in group.rules) for said in notes(note, t))
    return (*remarks, *frame_lines(group.frame, "phone", t))


def _told(group: RuleGroup[Weekly], t: Texts) -> list[SaidLine]:
    return [said for said in _remarks(group, t) if said.kind != "left-out"]


def _rows(times: Timetable, t: Texts) -> Iterator[tuple[RuleGroup[Weekly], list[str]]]:
    for group in times.weekly:
        hours = hours_by_day((WEEKDAYS.index(day), rule) for rule in group.rules for day in rule.weekdays)
        yield group, week_table(hours, t)
    for group in times.rare:
        rows = []
        for row in week_rows(group.rules, with_notes=False):
            for day in row.days:
                words = t.on_day.format(day=weekday_name(day, t))
                label = t.every_weeks.format(count=group.rules[0].every, days=words)
                rows += [day_and_hours(label, span, t) for span in row.hours]
        yield group, rows
