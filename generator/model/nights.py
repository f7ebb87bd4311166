"""Hours of one day: until when a time may go on, over midnight too, and what counts as an evening."""

from datetime import time

from generator.model.base import wrong

EVENING = time(17)
"""What begins then or later may well go on until the next day."""
_LATEST_NIGHT = time(6)
"""Until then a time may go on that began the day before."""
_LATEST_MORNING = time(10)
"""Until then may go on what began in the evening: children sleep there, a midwife is on call."""


def check_hours(start: time, end: time | None, field: str | tuple[str | int, ...]) -> None:
    """Refuse an end before the beginning (E223), except over midnight."""
    if end is None or end > start or end <= _LATEST_NIGHT < start or (end <= _LATEST_MORNING and start >= EVENING):
        return
    message = (
        f"Das Ende ({end:%H:%M} Uhr) liegt nicht nach dem Anfang ({start:%H:%M} Uhr). Bitte prüfen. "
        "Über Mitternacht geht es höchstens bis 6:00, ab 17:00 höchstens bis 10:00."
    )
    if end == time.min:
        message += " Bis Mitternacht heißt „24:00“."
    raise wrong("E223", message, field=field)
