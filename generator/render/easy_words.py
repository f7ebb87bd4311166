"""Easy Language on a page: sentences with bold negation, and hard words explained where they first stand."""

import re
from collections.abc import Iterator
from functools import lru_cache

from markupsafe import Markup, escape

from generator.easy.facts import EasyFact, EasyLine, easy_facts
from generator.model.parts import EasyBlock, Heading, ListBlock
from generator.model.records import GlossaryWord, Offer
from generator.plan.addresses import slug
from generator.render.context import Context
from generator.render.links import map_links
from generator.render.views import EasyItem, Fact, Word

_NEGATION = re.compile(r"\b(nicht|nichts|nie|niemals|niemand|kein(?:e[mnrs]?)?)\b", re.IGNORECASE)


class WordFinder:
    """Finds glossary words in easy sentences, whole words only."""

    def __init__(self, glossary: tuple[GlossaryWord, ...]) -> None:
        self.words = {word.word.lower(): word for word in glossary}
        names = sorted(self.words, key=lambda name: (-len(name), name))
        # German words take endings: the word itself, or the word with -e, -en, -n, -er, -s.
        self._pattern = re.compile(
            rf"(?<![\w-])({'|'.join(map(re.escape, names))})(?:e|en|n|er|s)?(?![\w-])", re.IGNORECASE
        )

    def find(self, text: str) -> Iterator[tuple[int, int, GlossaryWord]]:
        """Every glossary word in a text as (start, end, word)."""
        if self.words:
            for match in self._pattern.finditer(text):
                yield match.start(), match.end(), self.words[match[1].lower()]


@lru_cache(maxsize=4)
def _finder(glossary: tuple[GlossaryWord, ...]) -> WordFinder:
    return WordFinder(glossary)


class EasyWriter:
    """Writes the easy text of one page; remembers which words it has explained."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._finder = _finder(context.catalog.glossary)
        self._explained: set[str] = set()

    def items(self, blocks: tuple[EasyBlock, ...]) -> tuple[EasyItem, ...]:
        """An editor's text, line by line."""
        items = []
        for block in blocks:
            if isinstance(block, Heading):
                items.append(EasyItem("heading", escape(block.heading)))
            elif isinstance(block, ListBlock):
                written = [self._sentence(text) for text in block.items]
                words = tuple(word for _, found in written for word in found)
                items.append(EasyItem("list", Markup(""), tuple(html for html, _ in written), words))
            else:
                html, words = self._sentence(block)
                items.append(EasyItem("sentence", html, (), words))
        return tuple(items)

    def _sentence(self, text: str) -> tuple[Markup, tuple[Word, ...]]:
        """One sentence as HTML, and the words that it uses for the first time on this page."""
        html, words, done = Markup(""), [], 0
        for start, end, entry in self._finder.find(text):
            if entry.word in self._explained:
                continue
            self._explained.add(entry.word)
            words.append(Word(entry.word, f"wort-{slug(entry.word)}", entry.hard, entry.explanation))
            html += _bold_negation(text[done:start]) + Markup("<dfn>{}</dfn>").format(text[start:end])
            done = end
        return html + _bold_negation(text[done:]), tuple(words)

    def facts(self, record: Offer) -> tuple[Fact, ...]:
        """The facts as easy sentences, each question with its picture."""
        t = self._context.texts
        return tuple(
            Fact(fact.key, t.choose("question", fact.key), tuple(self._lines(fact, record)), fact.known)
            for fact in easy_facts(record, self._context.catalog)
        )

    def _lines(self, fact: EasyFact, record: Offer) -> Iterator[Markup]:
        """Address lines become one block, list items one list; everything else is a line of its own."""
        waiting: list[Markup] = []
        kind = ""
        for line in (*fact.lines, EasyLine("", "end")):
            if waiting and line.kind != kind:
                yield _block(kind, waiting)
                waiting = []
            kind = line.kind
            if kind in ("address", "item"):
                waiting.append(_line(line))
            elif kind != "end":
                yield _line(line)
        if fact.key == "where":
            t = self._context.texts
            for place in record.locations:
                for link in map_links(place, t)[:1]:
                    yield Markup('<a href="{}">{}</a>').format(link.href, link.title)


def _block(kind: str, lines: list[Markup]) -> Markup:
    if kind == "address":
        return Markup("<address>{}</address>").format(Markup("<br>").join(lines))
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(line) for line in lines))


def _line(line: EasyLine) -> Markup:
    words = _bold_negation(line.text)
    if line.datetime:
        words = Markup('<time datetime="{}">{}</time>').format(line.datetime, words)
    if line.link:
        words += Markup(' <a href="{}">{}</a>').format(line.link, line.link_text)
    return words


def _bold_negation(text: str) -> Markup:
    """Easy Language shows a negation in bold, so that nobody reads over it."""
    return Markup(_NEGATION.sub(r"<strong>\1</strong>", str(escape(text))))  # noqa: S704 - escaped right here
