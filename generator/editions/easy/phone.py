"""When somebody answers a phone."""

from collections.abc import Iterator

from generator.editions.easy.block import day_and_hours, week_table
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
    for group, rows in _rows(phone.hours, t):
        lines += (line(t.phone_hours), *items(*rows))
        for note in dict.fromkeys(rule.note for rule in group.rules):
            lines += notes(note, t)
        lines += frame_lines(group.frame, "phone", t)
    return lines + notes(phone.note, t)


def answer_row(phone: PhoneLine, t: Texts) -> str:
    """The same in one row, for a box beside the text: `Montag bis Freitag von 8 Uhr bis 12 Uhr`."""
    found = [t.around_the_clock] if phone.is_always else []
    for group, rows in _rows(phone.hours, t):
        found += rows
        found += [said.text for said in frame_lines(group.frame, "phone", t)]
    return ", ".join(found)


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
