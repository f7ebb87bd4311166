"""Easy Language on a page: sentences with bold negation, and hard words explained where they first stand."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from markdown_it.token import Token
from markupsafe import Markup, escape

from generator.editions.easy import EasyFact, EasyLine, easy_facts, numbered_places
from generator.editions.texts import Texts
from generator.model.parts import EasyBlock, Heading, ListBlock
from generator.model.records import GlossaryWord, LifePhase, Municipality, Programme, Topic
from generator.plan.addresses import slug
from generator.publication import OpenPlace, PublishedOffer, PublishedProvider
from generator.render.context import Context
from generator.render.html.markdown import parse, write
from generator.render.parts.contact import map_links
from generator.render.parts.views import EasyItem, Fact, Word

_NEGATION = re.compile(
    r"\b(nicht|nichts|nie|niemals|niemand(?:en|em|es)?|nirgends|nirgendwo|weder|kein(?:e[mnrs]?)?)\b", re.IGNORECASE
)
_TOKEN = re.compile(r"[\w-]+")
_ENDINGS = ("s", "er", "n", "en", "e", "")
_ADJECTIVE_ENDINGS = ("", "n", "r", "s", "m")
"""`Frühe Hilfen` stands as `die Frühen Hilfen`."""
_REST_OF_WORD = re.compile(r"(?:en|er|[ens])?(?![\w-])")
_OUTSIDE = ("http://", "https://")
_LISTS = ("item", "note")


class WordFinder:
    """Finds glossary words in easy sentences, whole words only, with the endings that German adds."""

    def __init__(self, glossary: tuple[GlossaryWord, ...]) -> None:
        self._forms: dict[str, GlossaryWord] = {}
        self._phrases: dict[str, list[tuple[str, GlossaryWord]]] = {}
        for ending in _ENDINGS:  # the word itself comes last and wins over another word's ending
            for entry in glossary:
                self._forms[entry.word.lower() + ending] = entry
        for entry in sorted(glossary, key=lambda entry: -len(entry.word)):
            first, _, more = entry.word.lower().partition(" ")
            for ending in _ADJECTIVE_ENDINGS if first.endswith("e") else ("",):
                if more:
                    self._phrases.setdefault(first + ending, []).append((f"{first}{ending} {more}", entry))

    def find(self, text: str) -> Iterator[tuple[int, int, GlossaryWord]]:
        """Every glossary word in a text as (start, end, word)."""
        lower, done = text.lower(), 0
        for token in _TOKEN.finditer(lower):
            if token.start() < done:
                continue
            end, entry = self._phrase_at(lower, token) or (token.end(), self._forms.get(token[0]))
            if entry is not None and _is_this_word(text, token.start(), entry):
                done = end
                yield token.start(), end, entry

    def _phrase_at(self, lower: str, token: re.Match[str]) -> tuple[int, GlossaryWord] | None:
        for phrase, entry in self._phrases.get(token[0], ()):
            rest = _REST_OF_WORD.match(lower, token.start() + len(phrase))
            if rest and lower.startswith(phrase, token.start()):
                return rest.end(), entry
        return None


def _is_this_word(text: str, start: int, entry: GlossaryWord) -> bool:
    """Not a verb that looks like the noun: `sie sucht Rat`, `Sucht Ihr Kind Rat?`; a question may begin with a verb."""
    if entry.word[0].islower() or " " in entry.word:
        return True
    is_verb_first = start == 0 and text.rstrip().endswith("?") and not set(entry.word) & set("- ")
    return text[start].isupper() and not is_verb_first


@lru_cache(maxsize=4)
def _finder(glossary: tuple[GlossaryWord, ...]) -> WordFinder:
    return WordFinder(glossary)


def easy_text(
    record: LifePhase | Municipality | Topic | Programme | PublishedProvider, context: Context
) -> tuple[EasyItem, ...]:
    """A record's sentences in Easy Language; nothing on a page of the standard edition."""
    return EasyWriter(context).items(record.easy.text) if context.is_easy and record.easy else ()


class EasyWriter:
    """Writes the easy text of one page; remembers which words it has explained."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._finder = _finder(context.published.glossary)
        self._explained: set[str] = set()

    def items(self, blocks: Sequence[EasyBlock]) -> tuple[EasyItem, ...]:
        """An editor's text, line by line."""
        items = []
        for block in blocks:
            if isinstance(block, Heading):
                items.append(EasyItem("heading", escape(block.heading)))
            elif isinstance(block, ListBlock):
                items.append(self._list([self._sentence(text) for text in block.items]))
            else:
                html, words = self._sentence(block)
                items.append(EasyItem("sentence", html, words=words))
        return tuple(items)

    def more_words(self, wanted: Sequence[str]) -> tuple[EasyItem, ...]:
        """Words of the glossary that an editor wants explained, as far as the page has not done so: to be asked last."""
        entries = {entry.word.lower(): entry for entry in self._context.published.glossary}
        asked = dict.fromkeys(word.lower() for word in wanted)
        missing = [entries[word] for word in asked if word in entries and entries[word].word not in self._explained]
        words = tuple(self._explain(entry) for entry in missing)
        return (EasyItem("words", Markup(""), words=words),) if words else ()

    def facts(self, record: PublishedOffer) -> tuple[Fact, ...]:
        """The facts as easy sentences, each question with its picture."""
        t = self._context.texts
        return tuple(
            Fact(fact.key, t.choose("question", fact.key), (), fact.known, tuple(self._answer(fact, record)))
            for fact in easy_facts(record, self._context.published)
        )

    def markdown(self, text: str) -> tuple[EasyItem, ...]:
        """A hand-written page, one item for each block; a link into hard language gets its warning if it has none."""
        items: list[EasyItem] = []
        said = ""
        for block in _blocks(parse(text, self._context.up)):
            words, links_out = self._enrich(block)
            before, said = said, f"{said[-80:]} {' '.join(token.content for token in block if token.type == 'inline')}"
            is_warned = "schwer" in before[-80:] or "schwer" in said
            warning = self._context.texts.hard_warning if links_out and not is_warned else ""
            items.append(EasyItem("block", write(block), words=words, warning=warning))
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
                    html, found = (bold_negation(child.content), ()) if depth else self._sentence(child.content)
                    child.type, child.content = "html_inline", str(html)
                    words += found
        return tuple(words), leaves

    def _leaves(self, href: str) -> bool:
        """The link leads to a page that is not in Easy Language."""
        if href.startswith(_OUTSIDE):
            return True
        route = href.partition("#")[0].removeprefix(self._context.up).removeprefix("./")
        page = self._context.plan.pages.get(route)
        return page is not None and page.edition != self._context.page.edition and not href.startswith("#")

    def _sentence(self, text: str) -> tuple[Markup, tuple[Word, ...]]:
        """One sentence as HTML, and the words that it uses for the first time on this page."""
        html, words, done = Markup(""), [], 0
        for start, end, entry in self._finder.find(text):
            if entry.word in self._explained:
                continue
            words.append(self._explain(entry))
            html += bold_negation(text[done:start]) + Markup("<dfn>{}</dfn>").format(text[start:end])
            done = end
        return html + bold_negation(text[done:]), tuple(words)

    def _explain(self, entry: GlossaryWord) -> Word:
        self._explained.add(entry.word)
        return Word(entry.word, f"wort-{slug(entry.word)}", entry.hard, explanation(entry))

    def _list(self, written: Sequence[tuple[Markup, tuple[Word, ...]]]) -> EasyItem:
        words = tuple(word for _, found in written for word in found)
        return EasyItem("list", Markup(""), tuple(html for html, _ in written), words)

    def _answer(self, fact: EasyFact, record: PublishedOffer) -> Iterator[EasyItem]:
        """Address lines become one block, list items and notes one list; everything else is a line of its own."""
        for kind, group in groupby(fact.lines, key=lambda line: line.kind):
            lines = list(group)
            if kind == "address":
                yield EasyItem("address", Markup(""), tuple(escape(line.text) for line in lines))
                if fact.key == "where":
                    yield from self._map([line.text for line in lines], record)
            elif kind in _LISTS:
                yield self._list([self._line(line) for line in lines])
            else:
                for line in lines:
                    html, words = self._line(line)
                    warning = self._context.texts.hard_warning if line.link.startswith(_OUTSIDE) else ""
                    yield EasyItem("sentence", html, (), words, line.begins_paragraph, warning)

    def _map(self, address: list[str], record: PublishedOffer) -> Iterator[EasyItem]:
        """The way to a map, right below the address; with its number, so that no two links are called the same."""
        t = self._context.texts
        for name, place in numbered_places(record):
            if (
                isinstance(place, OpenPlace)
                and place.street in address
                and (place.name is None or place.name in address)
            ):
                title = t.map_of.format(place=name) if len(record.locations) > 1 else t.map_app
                for link in map_links(place, t)[:1]:
                    yield EasyItem("sentence", Markup('<a href="{}">{}</a>').format(link.href, title))
                return

    def _line(self, line: EasyLine) -> tuple[Markup, tuple[Word, ...]]:
        # An editor's note is in hard language: nothing in it is marked.
        html, words = (escape(line.text), ()) if line.kind == "note" else self._sentence(line.text)
        if line.datetime:
            html = Markup('<time datetime="{}">{}</time>').format(line.datetime, html)
        if line.link:
            label = escape(line.link_text).replace("@", Markup("@<wbr>"))
            html += Markup(' <a href="{}">{}</a>').format(line.link, label)
        return html, words


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


def explanation(entry: GlossaryWord) -> tuple[Markup, ...]:
    """What a hard word means, sentence by sentence."""
    return tuple(bold_negation(sentence) for sentence in entry.explanation)


def say(text: str, texts: Texts) -> Markup:
    """Plain words on a page, also as a filter in templates: a line for each row; negations bold in Easy Language."""
    write_line = bold_negation if texts.edition == "de-simple" else escape
    return Markup("<br>").join(write_line(line) for line in text.splitlines())


def bold_negation(text: str) -> Markup:
    """Easy Language shows a negation in bold, so that nobody reads over it."""
    return Markup(_NEGATION.sub(r"<strong>\1</strong>", str(escape(text))))  # noqa: S704 - escaped right here
