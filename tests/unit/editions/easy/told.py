"""What the easy voice says about an offer that a test writes down as an editor would."""

from datetime import date

from generator.editions.line import Reply
from generator.editions.wording import notices
from tests.builders import shipped_edition
from tests.unit.facts.written import TODAY, make_facts

EASY = shipped_edition("de-simple")
_SIGNS = {"item": "- ", "address": "| "}


def replies(text: str, today: date = TODAY) -> tuple[Reply, ...]:
    """All answers."""
    return EASY.voice.replies(make_facts(text, today))


def fact(key: str, text: str, today: date = TODAY) -> Reply:
    """One answer."""
    return next(reply for reply in replies(text, today) if reply.key == key)


def lines(key: str, text: str, today: date = TODAY) -> list[str]:
    """One answer as people read it: `- ` before list items, `| ` before rows of an address, a link alone in brackets."""
    told = [line for line in fact(key, text, today).lines if line.kind != "answering"]
    return [_SIGNS.get(line.kind, "") + (line.text or f"[{line.link.text}]") for line in told]


def keys(text: str) -> list[str]:
    """Which questions are answered."""
    return [reply.key for reply in replies(text)]


def status(text: str) -> list[str]:
    """What stands above the answers about times."""
    found = notices(make_facts(text), EASY.texts)
    return [notice.text for notice in found if notice.kind in ("paused", "future")]
