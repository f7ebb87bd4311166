"""Hand-written pages: Markdown, and above it what a page says of itself between two lines `---`."""

import re
from dataclasses import dataclass

from generator.problems import Level, Problem
from generator.source.file_names import page_fault
from generator.source.nodes import Mapping
from generator.source.parser import parse
from generator.source.pasted import without_fence, without_forbidden
from generator.source.text_rules import check_markdown

_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:(.*?)\n)?---[ \t]*(?:\n|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PageSource:
    """A hand-written page."""

    name: str
    suffix: str
    """Whose edition it is, as its file says: `easy` of `imprint.easy.md`; empty for `imprint.md`."""
    path: str
    text: str
    """The Markdown; blank lines stand for the front matter, so that every line keeps its number."""
    former_ids: tuple[str, ...] = ()
    """Parts of addresses that it had, `ueber-uns`: from its front matter, once the catalog has made a record of it."""


def read_page(name: str, shown: str, text: str) -> tuple[PageSource | None, Mapping | None, list[Problem]]:
    """A page and its front matter, from the file's name and text; None where there is none, or it can't be read."""
    problems = list(check_markdown(text, shown))
    text = without_forbidden(without_fence(text, comment=""))
    name, _, suffix = name.removesuffix(".md").partition(".")
    fault = page_fault(name)
    if fault is not None:
        return None, None, [*problems, Problem(fault[0], Level.ERROR, fault[1], shown)]
    front = _FRONT_MATTER.match(text)
    if front is None:
        return PageSource(name, suffix, shown, text), None, problems
    page = PageSource(name, suffix, shown, "\n" * front[0].count("\n") + text[front.end() :])
    node, found = parse(f"\n{front[1] or ''}", shown)
    if node is not None and not isinstance(node, Mapping):
        message = "Zwischen den beiden Zeilen „---“ gehören Felder hin, zum Beispiel „former_ids: [ueber-uns]“."
        found.append(Problem("E115", Level.ERROR, message, shown, node.line, node.column))
    return page, node if isinstance(node, Mapping) else None, problems + found
