"""What the standard voice says about an offer that a test writes down as an editor would."""

from datetime import date

from generator.editions.line import Reply, Span
from tests.builders import shipped_edition
from tests.unit.facts.written import TODAY, make_facts

STANDARD = shipped_edition("de")
__all__ = ["STANDARD", "links", "make_facts", "replies", "rows"]


def replies(text: str, today: date = TODAY) -> dict[str, Reply]:
    """The answers by their questions."""
    return {reply.key: reply for reply in STANDARD.voice.replies(make_facts(text, today))}


def rows(key: str, text: str, today: date = TODAY) -> list[str]:
    """The rows of one answer; the rows of an address are joined with bars, names of links are left out."""
    sign = {"address": " | "}
    return [
        sign.get(line.kind, "").join(span.text for span in line.spans if line.kind != "address" or not span.href)
        for line in replies(text, today)[key].lines
    ]


def links(key: str, text: str) -> list[Span]:
    """The links of one answer."""
    return [span for line in replies(text)[key].lines for span in line.spans if span.href]
