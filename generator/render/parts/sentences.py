"""Texts of sentences on a page: negations stand out, and hard words are explained where they first stand."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from markdown_it.token import Token
from markupsafe import Markup, escape

from generator.editions.line import Reply, SaidLine
from generator.editions.voice import OtherRecord
from generator.editions.wording import is_outside
from generator.model.parts import EasyBlock, Heading, ListBlock
from generator.model.records import GlossaryWord
from generator.render.context import Context
from generator.render.html.markdown import parse, write
from generator.render.parts.phones import answering_data
from generator.render.parts.spans import emphasise
from generator.render.parts.views import SentenceItem, Word
from generator.source.file_names import slug

_LISTS = ("item", "note")


def record_sentences(record: OtherRecord, context: Context) -> tuple[SentenceItem, ...]:
    """A record's text of sentences; nothing in an edition that shows its summary instead."""
    return SentenceWriter(context).items(context.voice.record_text(record).sentences)


class SentenceWriter:
    """Writes the sentences of one page; remembers which words it has explained."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._explained: set[str] = set()

    def items(self, blocks: Sequence[EasyBlock]) -> tuple[SentenceItem, ...]:
        """An editor's text, line by line."""
        items = []
        for block in blocks:
            if isinstance(block, Heading):
                items.append(SentenceItem("heading", escape(block.heading)))
            elif isinstance(block, ListBlock):
                items.append(self._list([self._sentence(text) for text in block.items]))
            else:
                html, words = self._sentence(block)
                items.append(SentenceItem("sentence", html, words=words))
        return tuple(items)

    def more_words(self, wanted: Sequence[str]) -> tuple[SentenceItem, ...]:
        """Words of the glossary that an editor wants explained, as far as the page has not done so: to be asked last."""
        entries = {entry.word.lower(): entry for entry in self._context.published.glossary}
        asked = dict.fromkeys(word.lower() for word in wanted)
        missing = [entries[word] for word in asked if word in entries and entries[word].word not in self._explained]
        words = tuple(self._explain(entry) for entry in missing)
        return (SentenceItem("words", Markup(""), words=words),) if words else ()

    def reply(self, reply: Reply) -> Iterator[SentenceItem]:
        """Address rows become one block, list items and notes one list; everything else is a line of its own."""
        for kind, group in groupby(reply.lines, key=lambda line: line.kind):
            lines = list(group)
            if kind == "address":
                yield SentenceItem("address", Markup(""), tuple(escape(line.text) for line in lines))
            elif kind == "answering":
                for line in lines:
                    yield SentenceItem("answering", escape(answering_data(line.answering)))
            elif kind in _LISTS:
                yield self._list([self._line(line) for line in lines])
            else:
                for line in lines:
                    html, words = self._line(line)
                    warning = self._context.texts.hard_warning if is_outside(line.link.href) else ""
                    yield SentenceItem("sentence", html, (), words, line.begins_paragraph, warning)

    def markdown(self, text: str) -> tuple[SentenceItem, ...]:
        """A hand-written page, one item for each block; a link into hard language gets its warning if it has none."""
        items: list[SentenceItem] = []
        said, hard = "", self._context.texts.warning_word
        for block in _blocks(parse(text, self._context.up)):
            words, links_out = self._enrich(block)
            before, said = said, f"{said[-80:]} {' '.join(token.content for token in block if token.type == 'inline')}"
            is_warned = hard in before[-80:] or hard in said
            warning = self._context.texts.hard_warning if links_out and not is_warned else ""
            items.append(SentenceItem("block", write(block), words=words, warning=warning))
        return tuple(items)

    def _enrich(self, block: Sequence[Token]) -> tuple[tuple[Word, ...], bool]:
        """Mark negations and hard words in the tokens of one block; also tell whether it links to hard language."""
        words: list[Word] = []
        leaves = False
        for token in block:
            depth = 0
            for child in token.children or ():
                depth += child.nesting if child.type in ("link_open", "link_close") else 0
                leaves = leaves or (child.type == "link_open" and self._leaves(str(child.attrs.get("href", ""))))
                if child.type == "text" and block[0].type != "heading_open":
                    html, found = (self._strong(child.content), ()) if depth else self._sentence(child.content)
                    child.type, child.content = "html_inline", str(html)
                    words += found
        return tuple(words), leaves

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
        html, words, done = Markup(""), [], 0
        for found in self._context.voice.hard_words(text, self._context.published.glossary):
            entry = found.entry
            if entry.word in self._explained:
                continue
            words.append(self._explain(entry))
            html += self._strong(text[done : found.start])
            html += Markup("<dfn>{}</dfn>").format(text[found.start : found.end])
            done = found.end
        return html + self._strong(text[done:]), tuple(words)

    def _explain(self, entry: GlossaryWord) -> Word:
        self._explained.add(entry.word)
        return explained_word(entry, f"wort-{slug(entry.word)}", entry.hard, self._context)

    def _list(self, written: Sequence[tuple[Markup, tuple[Word, ...]]]) -> SentenceItem:
        words = tuple(word for _, found in written for word in found)
        return SentenceItem("list", Markup(""), tuple(html for html, _ in written), words)

    def _line(self, line: SaidLine) -> tuple[Markup, tuple[Word, ...]]:
        html, words = Markup(""), list[Word]()
        for span in line.spans:
            if span.href:
                name = escape(span.text).replace("@", Markup("@<wbr>"))
                html += Markup('<a href="{}">{}</a>').format(span.href, name)
                continue
            # An editor's note is in hard language: nothing in it is marked.
            written, found = (escape(span.text), ()) if line.kind == "note" else self._sentence(span.text)
            html += Markup('<time datetime="{}">{}</time>').format(span.datetime, written) if span.datetime else written
            words += found
        return html, tuple(words)


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
