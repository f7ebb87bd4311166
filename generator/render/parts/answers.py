"""The answers to a reader's questions, as rows of a table or as sentences: whichever the edition's voice makes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from markupsafe import Markup, escape

from generator.editions.line import Reply, SaidLine
from generator.facts import OfferFacts
from generator.render.context import Context
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.spans import write_spans
from generator.render.parts.views import SentenceItem

_FOLDED = ("privacy", "documents", "languages", "access")
"""In sentences, each question takes a screen of its own."""


class Question(NamedTuple):
    """One question that a reader has, with its answer."""

    key: str
    """`who where when cost registration privacy documents languages access`, `unknown` for all that nobody knows: names the
    picture `q-<key>`."""
    title: str
    """The question's words: `Wann` or, in Easy Language, `Wann ist das?`"""
    known: bool
    """False: nobody told us. The answer then says that we do not know."""
    rows: tuple[Markup, ...] = ()
    """Short rows; may hold links, `<time>`, `<address>`. Empty where the answer is sentences."""
    items: tuple[SentenceItem, ...] = ()
    """Sentences, with their hard words explained."""
    is_folded: bool = False
    """It opens on demand: who decides to go there asks it last."""


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that a page answers."""

    answers: tuple[Question, ...]
    helper: tuple[SentenceItem, ...]
    """Who helps, in sentences; empty where a page shows the ways to them as a list."""
    leaves_out: bool = False
    """Editors said more, in words that the edition does not show."""


def answers(facts: OfferFacts, context: Context, writer: SentenceWriter) -> Told:
    """An offer's answers; the writer is that of the page, which explains each word once."""
    made: list[Question] = []
    helper: tuple[SentenceItem, ...] = ()
    replies = context.voice.replies(facts)
    for reply in map(_what_is_known, replies):
        if reply.key == "contact":
            helper = writer.reply(reply)
        elif reply.lines:
            made.append(_answer(reply, context, writer))
    open_ones = tuple(line for reply in replies for line in reply.lines if line.kind == "unknown")
    if open_ones:
        made.append(_answer(Reply("unknown", open_ones, known=False), context, writer))
    return Told(tuple(made), helper, any(reply.leaves_out for reply in replies))


def _what_is_known(reply: Reply) -> Reply:
    """Without the question that is open: the page tells all of them together, at the end."""
    known = tuple(line for line in reply.lines if line.kind != "unknown")
    return reply if len(known) == len(reply.lines) else reply._replace(lines=known)


def _answer(reply: Reply, context: Context, writer: SentenceWriter) -> Question:
    title = context.texts.choose("question", reply.key)
    if context.voice.answers_in_rows:
        return Question(reply.key, title, reply.known, rows=tuple(_rows(reply.lines)))
    items = writer.reply(reply)
    return Question(reply.key, title, reply.known, items=items, is_folded=reply.key in _FOLDED)


def _rows(lines: Sequence[SaidLine]) -> Iterator[Markup]:
    """A row for each line; items that follow one another are one list."""
    for is_list, group in groupby(lines, key=lambda line: line.kind == "item"):
        rows = [_row(line) for line in group]
        if is_list:
            items = "".join(f"<li>{row}</li>" for row in rows)
            yield Markup(f"<ul>{items}</ul>")  # noqa: S704 - each is escaped already
        else:
            yield from rows


def _row(line: SaidLine) -> Markup:
    if line.kind != "address":
        return write_spans(line.spans)
    rows = [escape(span.text) for span in line.spans if not span.href]
    ways = [Markup('<a href="{}">{}</a>').format(span.href, span.text) for span in line.spans if span.href]
    address = Markup("<address>{}</address>").format(Markup("<br>").join(rows)) if rows else Markup("")
    return address + (Markup('<span class="map">{}</span>').format(Markup(", ").join(ways)) if ways else "")
