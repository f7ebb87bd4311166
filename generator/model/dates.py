"""Dates, years and times of day, as an editor writes them."""

import re
from datetime import date, time
from typing import Any

from pydantic import ValidationInfo

from generator.model import notations
from generator.model.base import parse_string, remark, wrong
from generator.model.days import is_near

_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})")


def parse_date(value: Any, info: ValidationInfo) -> date:
    """`2026-10-01`; `1.10.2026` is read with a warning."""
    text = parse_string(value).strip()
    iso = _ISO_DATE.fullmatch(notations.day(text))
    if iso is None:
        raise wrong("E208", f"„{text}“ ist kein Datum. Bitte so schreiben: 2026-10-01 (Jahr-Monat-Tag).")
    try:
        found = date(*(int(number) for number in iso.groups()))
    except ValueError as error:
        raise wrong("E208", f"Den Tag „{text}“ gibt es nicht. Bitte im Kalender nachsehen.") from error
    if not is_near(found):
        raise wrong(
            "E208",
            f"„{text}“ liegt vor 1900 oder nach 2199. Was kein Ende hat, bekommt keines: Bitte die Zeile löschen.",
        )
    if not _ISO_DATE.match(text):
        remark(info, "W209", f"„{text}“ wird gelesen. Bitte einheitlich schreiben: {found.isoformat()}.", value)
    return found


def parse_time(value: Any) -> time:
    """`9:30`, `09:30`, `9.30`; `24:00` is read as the last moment of the day."""
    text = parse_string(value).strip()
    match = _TIME.fullmatch(notations.clock(text))
    if match:
        hour, minute = int(match[1]), int(match[2])
        if hour < 24 and minute < 60:
            return time(hour, minute)
        if (hour, minute) == (24, 0):
            return time.max
    raise wrong("E210", f"„{text}“ ist keine Uhrzeit. Bitte so schreiben: 9:30 oder 14:00.")


def refuse_midnight(value: time) -> time:
    """Refuse 24:00 as a beginning: the day is over then, and pages and calendars would tell different days."""
    if value == time.max:
        raise wrong("E210", "Um 24:00 fängt der nächste Tag an. Bitte „0:00“ schreiben, und den Tag danach.")
    return value


def parse_year(value: Any) -> int:
    """`2012`."""
    text = parse_string(value).strip()
    if not re.fullmatch(r"(19|20|21)[0-9]{2}", text):
        raise wrong("E208", f"„{text}“ ist kein Jahr. Bitte 4 Ziffern schreiben, zum Beispiel 2012.")
    return int(text)


def parse_date_or_year(value: Any, info: ValidationInfo) -> date | int:
    """A day, or a year where nobody knows the day."""
    text = parse_string(value).strip()
    if re.fullmatch(r"[0-9]{4}", text):
        return parse_year(value)
    if not re.search(r"[0-9].*[-./ ].*[0-9]", text):
        raise wrong(
            "E208",
            f"„{text}“ ist weder Tag noch Jahr. Bitte so schreiben: 2026-10-01 (Jahr-Monat-Tag), oder nur das Jahr: 2026.",
        )
    return parse_date(value, info)
