"""What the standard voice says about an offer that a test writes down as an editor would."""

from generator.editions.line import Reply, Span
from tests.builders import shipped_edition
from tests.unit.facts.written import make_facts

STANDARD = shipped_edition("de")
__all__ = ["STANDARD", "links", "make_facts", "replies", "rows"]


def replies(text: str) -> dict[str, Reply]:
    """The answers by their questions."""
    return {reply.key: reply for reply in STANDARD.voice.replies(make_facts(text))}


def rows(key: str, text: str) -> list[str]:
    """The rows of one answer; the rows of an address are joined with bars, names of links are left out."""
    sign = {"address": " | "}
    return [
        sign.get(line.kind, "").join(span.text for span in line.spans if line.kind != "address" or not span.href)
        for line in replies(text)[key].lines
    ]


def links(key: str, text: str) -> list[Span]:
    """The links of one answer."""
    return [span for line in replies(text)[key].lines for span in line.spans if span.href]
