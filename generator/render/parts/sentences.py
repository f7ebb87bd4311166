"""Texts of sentences on a page: negations stand out, and hard words are explained where they first stand."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

from markdown_it.token import Token
from markupsafe import Markup, escape

from generator.editions.line import Reply, SaidLine
from generator.editions.voice import OtherRecord
from generator.editions.wording import is_outside
from generator.model.parts import EasyBlock, Heading, ListBlock
from generator.model.records import GlossaryWord
from generator.render.context import Context
from generator.render.html.markdown import parse, write
from generator.render.parts.hard_sign import hard_sign
from generator.render.parts.phones import answering_data
from generator.render.parts.spans import emphasise, in_time
from generator.render.parts.views import SentenceItem, Word
from generator.source.file_names import slug


def record_sentences(record: OtherRecord, context: Context) -> tuple[SentenceItem, ...]:
    """A record's text of sentences; nothing in an edition that shows its summary instead."""
    return SentenceWriter(context, context.title(record)).items(context.voice.record_text(record).sentences)


class _Written(NamedTuple):
    """An item, and the words that it uses for the first time on the page."""

    item: SentenceItem
    words: tuple[Word, ...] = ()
    is_open: bool = False
    """What follows belongs to it: the answer to a question, the list behind a colon."""
    goes_on: bool = False
    """It belongs to what stands before it: `Dafür …`, `Zum Beispiel …`"""


class SentenceWriter:
    """Writes the sentences of one page; remembers which words it has explained.

    `title` is that of the page: a page that is about a word explains it as a whole.
    """

    def __init__(self, context: Context, title: str = "") -> None:
        self._context = context
        self._explained = set(context.published.words.spelt.get(title.lower(), ()))

    def items(self, blocks: Sequence[EasyBlock]) -> tuple[SentenceItem, ...]:
        """An editor's text, an item for each block."""
        self._read(text for block in blocks for text in _texts(block))
        return _with_words([self._block(block) for block in blocks])

    def _block(self, block: EasyBlock) -> _Written:
        if isinstance(block, Heading):
            return _Written(SentenceItem("heading", escape(block.heading)))
        if isinstance(block, ListBlock):
            return self._list([self._sentence(text) for text in block.items])
        html, words = self._sentence(block)
        return _Written(SentenceItem("sentence", html), words, _is_open(block), self._context.voice.goes_on(block))

    def more_words(self, wanted: Sequence[str]) -> tuple[SentenceItem, ...]:
        """Words of the glossary that an editor wants explained, as far as the page has not done so: to be asked last."""
        entries = self._context.published.words.entries
        asked = dict.fromkeys(word.lower() for word in wanted)
        missing = [entries[word] for word in asked if word in entries and entries[word].word not in self._explained]
        words = tuple(self._explain(entry) for entry in missing)
        return (SentenceItem("words", Markup(""), words=words),) if words else ()

    def reply(self, reply: Reply) -> tuple[SentenceItem, ...]:
        """Address rows become one block, list items one list; everything else is a line of its own."""
        self._read(line.text for line in reply.lines)
        return _with_words(list(self._reply(reply)))

    def _reply(self, reply: Reply) -> Iterator[_Written]:
        for kind, group in groupby(reply.lines, key=lambda line: line.kind):
            lines = list(group)
            if kind == "address":
                yield _Written(SentenceItem("address", Markup(""), tuple(escape(line.text) for line in lines)))
            elif kind == "answering":
                for line in lines:
                    yield _Written(SentenceItem("answering", escape(answering_data(line.answering))))
            elif kind in ("item", "unknown"):
                yield self._list([self._line(line) for line in lines])
            else:
                for line in lines:
                    html, words = self._line(line)
                    item = SentenceItem("sentence", html, begins_paragraph=line.begins_paragraph)
                    text = line.text
                    is_open = _is_open(text) and not line.link.href
                    yield _Written(item, words, is_open, self._context.voice.goes_on(text))

    def markdown(self, text: str) -> tuple[SentenceItem, ...]:
        """A hand-written page, one item for each block; before a link into hard language stands the sign."""
        blocks = list(_blocks(parse(text, self._context.up)))
        self._read(token.content for block in blocks for token in block if token.type == "inline")
        written = []
        for block in blocks:
            words = self._enrich(block)
            said = " ".join(token.content for token in block if token.type == "inline")
            item, is_paragraph = SentenceItem("block", write(block)), block[0].type == "paragraph_open"
            goes_on = is_paragraph and self._context.voice.goes_on(said)
            written.append(_Written(item, words, is_paragraph and _is_open(said), goes_on))
        return _with_words(written)

    def _enrich(self, block: Sequence[Token]) -> tuple[Word, ...]:
        """Mark negations, hard words and links to hard language in the tokens of one block."""
        words: list[Word] = []
        for token in block:
            depth, children = 0, []
            for child in token.children or ():
                depth += child.nesting if child.type in ("link_open", "link_close") else 0
                if child.type == "link_open" and self._leaves(str(child.attrs.get("href", ""))):
                    children.append(Token("html_inline", "", 0, content=str(hard_sign(self._context))))
                if child.type == "text" and block[0].type != "heading_open":
                    html, found = (self._strong(child.content), ()) if depth else self._sentence(child.content)
                    child.type, child.content = "html_inline", str(html)
                    words += found
                children.append(child)
            token.children = children if token.children else token.children
        return tuple(words)

    def _read(self, texts: Iterable[str]) -> None:
        """Words that these sentences explain themselves need nothing more."""
        published, voice = self._context.published, self._context.voice
        for text in texts:
            for found in voice.hard_words(text, published.glossary):
                if found.entry.word not in self._explained and voice.explains(text, found):
                    self._explained.add(found.entry.word)
            if text in published.words.told:
                self._explained |= published.words.told[text]

    def _leaves(self, href: str) -> bool:
        """The link leads to a page in another register."""
        if is_outside(href):
            return True
        route = href.partition("#")[0].removeprefix(self._context.up).removeprefix("./")
        page = self._context.plan.pages.get(route)
        if page is None or href.startswith("#"):
            return False
        return self._context.plan.edition(page.edition).register != self._context.edition.register

    def _strong(self, text: str) -> Markup:
        return emphasise(text, self._context.texts)

    def _sentence(self, text: str) -> tuple[Markup, tuple[Word, ...]]:
        """One sentence as HTML, and the words that it uses for the first time on this page."""
        parts, words, done = list[str](), [], 0
        for found in self._context.voice.hard_words(text, self._context.published.glossary):
            entry = found.entry
            if entry.word in self._explained:
                continue
            words.append(self._explain(entry))
            parts += (self._strong(text[done : found.start]), "<dfn>", escape(text[found.start : found.end]), "</dfn>")
            done = found.end
        if not words:
            return self._strong(text), ()
        parts.append(self._strong(text[done:]))
        return Markup("".join(parts)), tuple(words)  # noqa: S704 - each is escaped already

    def _explain(self, entry: GlossaryWord) -> Word:
        self._explained.add(entry.word)
        return explained_word(entry, f"wort-{slug(entry.word)}", entry.hard, self._context)

    def _list(self, written: Sequence[tuple[Markup, tuple[Word, ...]]]) -> _Written:
        words = tuple(word for _, found in written for word in found)
        return _Written(SentenceItem("list", Markup(""), tuple(html for html, _ in written)), words)

    def _line(self, line: SaidLine) -> tuple[Markup, tuple[Word, ...]]:
        if len(line.spans) == 1 and not line.spans[0].href and not line.spans[0].datetime:
            return self._sentence(line.spans[0].text)
        parts, words = list[str](), list[Word]()
        for span in line.spans:
            if span.href:
                name = escape(span.text).replace("@", Markup("@<wbr>"))
                parts.append(hard_sign(self._context) if is_outside(span.href) else "")
                parts.append(f'<a href="{escape(span.href)}">{name}</a>')
                continue
            written, found = self._sentence(span.text)
            parts.append(in_time(written, span.datetime))
            words += found
        return Markup("".join(parts)), tuple(words)  # noqa: S704 - each is escaped already


def _texts(block: EasyBlock) -> tuple[str, ...]:
    if isinstance(block, Heading):
        return (block.heading,)
    return block.items if isinstance(block, ListBlock) else (block,)


def _is_open(text: str) -> bool:
    return text.rstrip().endswith(("?", ":"))


def _with_words(written: Sequence[_Written]) -> tuple[SentenceItem, ...]:
    """The items, each with the words explained below it: no explanation stands between a question and its answer, or
    between a sentence and the one that goes on from it."""
    items: list[SentenceItem] = []
    waiting: tuple[Word, ...] = ()
    for one, following in zip_longest(written, written[1:]):
        waiting += one.words
        is_followed = following is not None and following.item.kind != "heading"
        waits = is_followed and (one.is_open or following.goes_on)
        items.append(one.item._replace(words=waiting) if waiting and not waits else one.item)
        waiting = waiting if waits else ()
    return tuple(items)


def _blocks(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The tokens of a text by paragraph, heading or whole list."""
    block: list[Token] = []
    depth = 0
    for token in tokens:
        block.append(token)
        depth += token.nesting
        if depth == 0:
            yield block
            block = []


def explained_word(entry: GlossaryWord, id_: str, hard: Sequence[str], context: Context) -> Word:
    """A hard word with what it means, sentence by sentence: in Easy Language, whatever the edition."""
    return Word(
        context.quoted(entry.word),
        id_,
        tuple(context.quoted(word) for word in hard),
        tuple(emphasise(context.quoted(sentence), context.texts) for sentence in entry.explanation),
    )
