"""From when until when something is, on one day."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when, on one day."""

    start: time
    end: time | None
    """None where nobody said it."""

    @property
    def ends_next_day(self) -> bool:
        """It goes on over midnight; an end at `0:00` is the end of the day itself."""
        return self.end is not None and time.min < self.end <= self.start

    @property
    def is_whole_day(self) -> bool:
        """From midnight to midnight."""
        return (self.start, self.end) == (time.min, time.max)
