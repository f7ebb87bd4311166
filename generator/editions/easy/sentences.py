"""Lines of Easy Language: sentences, lists, and notes as far as somebody has said them in easy words."""

from collections.abc import Sequence

from generator.editions.easy.twins import easy_sentences
from generator.editions.line import Reply, SaidLine, line
from generator.editions.texts import Texts
from generator.editions.wording import joined
from generator.model.notes import Note

_LONGEST_LIST = 3
_LONGEST_SENTENCE = 10


def sentences(*texts: str) -> tuple[SaidLine, ...]:
    """Lines of plain sentences; a text that is empty is none."""
    return tuple(line(text) for text in texts if text)


def items(*texts: str) -> tuple[SaidLine, ...]:
    """Lines of a list."""
    return tuple(line(text, "item") for text in texts)


LEFT_OUT = SaidLine((), "left-out")
"""An editor's words that nobody has said in easy ones."""


def notes(note: Note | None, t: Texts, marker: str = "") -> tuple[SaidLine, ...]:
    """A note in easy sentences; that it is left out where nobody has written any, nothing where there is none.

    `marker` says what the sentences are about, where they would not stand for themselves.
    """
    if note is None:
        return ()
    told = easy_sentences(note, t)
    return sentences(*([marker] if marker else []), *told) if told else (LEFT_OUT,)


def without_left_out(reply: Reply, is_pointless: bool) -> Reply:
    """The reply as pages show it: what is left out is no line any more, nor that a question is open that nobody asks."""
    hidden = (LEFT_OUT.kind, "unknown") if is_pointless else (LEFT_OUT.kind,)
    lines: list[SaidLine] = []
    begins = False
    for said in reply.lines:
        begins = begins or said.begins_paragraph
        if said.kind not in hidden:
            lines.append(said._replace(begins_paragraph=True) if begins else said)
            begins = False
    return reply._replace(lines=tuple(lines), leaves_out=LEFT_OUT.kind in {said.kind for said in reply.lines})


def unknown(key: str, t: Texts, *more: SaidLine) -> Reply:
    """The fact that nobody told us about, as the question that is open; other lines may still follow."""
    return Reply(key, (line(t.choose("unknown", key), "unknown"), *more), known=False)


def listed(key: str, words: Sequence[str], t: Texts) -> tuple[SaidLine, ...]:
    """The sentence of a key with up to 3 words at its end; a list below the key's `_list` where that would get long."""
    sentence = t.choose(key, "words").format(words=joined(words, t))
    if len(words) == 1 or (len(words) <= _LONGEST_LIST and len(sentence.split()) <= _LONGEST_SENTENCE):
        return (line(sentence),)
    return (line(t.choose(key, "list")), *items(*words))
