"""What a voice hands to the renderer: lines of words under the questions that they answer, without any markup.

Tuples, since a site has some 100,000 of them: each is made in a third of the time.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.facts.answering import Answering

LineKind = Literal["sentence", "item", "address", "answering", "unknown", "left-out"]


class Span(NamedTuple):
    """Some words of a line."""

    text: str
    datetime: str = ""
    """ISO 8601 where the words are a day, else empty."""
    href: str = ""
    """Where they lead: `tel:`, `mailto:`, `http:` or `https:`; empty for plain words."""


class SaidLine(NamedTuple):
    """One line of an answer."""

    spans: tuple[Span, ...]
    kind: LineKind = "sentence"
    """`item` of a list; `address`: rows of an address, and the ways to a map where a span leads there; `answering`:
    whether somebody answers a phone now, which only the page itself can say; `unknown`: a question that nobody has
    answered for us; `left-out`: no words, an editor's own stand on another page."""
    begins_paragraph: bool = False
    """A new thought inside the answer: leave some space above."""
    answering: Answering | None = None
    """Of a line of that kind."""

    @property
    def text(self) -> str:
        """The words, without the names of links."""
        return "".join([span.text for span in self.spans if not span.href]).rstrip()

    @property
    def link(self) -> Span:
        """The first link; without words where there is none."""
        return next((span for span in self.spans if span.href), Span(""))

    @property
    def datetime(self) -> str:
        """The first day in the line, as ISO 8601; empty where there is none."""
        return next((span.datetime for span in self.spans if span.datetime), "")


class Reply(NamedTuple):
    """What an edition says to a reader's question."""

    key: str
    """`who where when cost registration privacy documents languages access contact`."""
    lines: tuple[SaidLine, ...]
    known: bool = True
    """False: nobody told us, and the lines say so."""
    leaves_out: bool = False
    """An editor said more, in words that this edition does not show."""


@dataclass(frozen=True, slots=True)
class CardWords:
    """The facts of an offer in a few words. Empty parts are not known."""

    venue: str
    """Where people go: `in Dülmen`; where they need not go anywhere, how it comes to them: `am Telefon`."""
    area: str
    """Families of which towns it is for; also where the venue says it already."""
    age: str
    days: str
    """Without `next`."""
    cost: str
    next: str = ""
    """The next day on which it takes place, of what comes again and again."""
    room: str = ""
    """Whether places are free, with the day on which it was so; empty also where it is too long ago."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark above the text that a reader should not miss."""

    kind: str
    """`example paused future past outdated unverified`: colour and picture."""
    text: str
    """A sentence a line."""


def line(text: str, kind: LineKind = "sentence", datetime: str = "") -> SaidLine:
    """A line of plain words, or of one day."""
    return SaidLine((Span(text, datetime),), kind)


def linked(text: str, name: str, href: str) -> SaidLine:
    """Words and the link that follows them."""
    return SaidLine((Span(f"{text} "), Span(name, href=href)))


def paragraph(lines: tuple[SaidLine, ...]) -> tuple[SaidLine, ...]:
    """The lines as a paragraph of their own."""
    return (lines[0]._replace(begins_paragraph=True), *lines[1:]) if lines else ()
