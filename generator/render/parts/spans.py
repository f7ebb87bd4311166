"""Words of editions as HTML: escaped, with their days, links and emphasis."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from generator.editions.line import Span
from generator.editions.texts import Texts
from generator.editions.wording import is_outside


def write_spans(spans: Sequence[Span]) -> Markup:
    """Spans one after the other."""
    if len(spans) == 1:
        return _write(spans[0])
    return Markup("".join([_write(span) for span in spans]))  # noqa: S704 - each is escaped already


def _write(span: Span) -> Markup:
    html = _in_rows(escape(span.text))
    html = in_time(html, span.datetime)
    if span.href:
        rel = ' rel="external"' if is_outside(span.href) else ""
        html = Markup(f'<a href="{escape(span.href)}"{rel}>{html}</a>')  # noqa: S704 - each is escaped already
    return html


def in_time(html: Markup, day: str) -> Markup:
    """Some words, as a day where they are one."""
    return Markup(f'<time datetime="{escape(day)}">{html}</time>') if day else html  # noqa: S704 - each is escaped already


def emphasise(text: str, texts: Texts) -> Markup:
    """A sentence of Easy Language, with the words bold that nobody may read over."""
    parts = texts.strong.cut(text)
    if len(parts) == 1:
        return _in_rows(escape(text))
    html = [f"<strong>{escape(part)}</strong>" if place % 2 else escape(part) for place, part in enumerate(parts)]
    return _in_rows(Markup("".join(html)))  # noqa: S704 - each is escaped already


def _in_rows(html: Markup) -> Markup:
    return html.replace("\n", Markup("<br>")) if "\n" in html else html


def say(text: str, texts: Texts) -> Markup:
    """Plain words on a page: a line for each row, as the edition shows its sentences."""
    write = emphasise if texts.register == "easy" else _plain
    rows = [write(row, texts) for row in text.splitlines()]
    return rows[0] if len(rows) == 1 else Markup("<br>").join(rows)


def _plain(text: str, texts: Texts) -> Markup:
    return escape(text)
