"""Words of records on pages in another language: each stands below the right `lang`, whatever page quotes it.

Every text of every record carries a token; the pages of foreign editions in both registers are read as a browser would.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import html5lib
import pytest
from pydantic import BeforeValidator

from generator.editions import make_editions
from generator.editions.quotes import BEGIN, END
from generator.facts import gather_channels, gather_facts
from generator.media import NO_MEDIA
from generator.model.base import Record
from generator.model.types import Markdown, Text
from generator.plan import build_plan
from generator.publication import Published, publish
from generator.render.html.languages import mark_languages
from generator.render.pages import PAGES
from generator.render.parts.result_cards import result_cards
from generator.theme import find_theme
from tests.builders import OFFER, HeldSite, build, read_catalog, write_site
from tests.site.full_site import FULL
from tests.site.test_third_edition import TEXTS

TOKEN = "Zzqq"
CHANGES = {
    **FULL,
    "site_config.yml": FULL["site_config.yml"].replace("[de, de-simple]", "[de, de-simple, en, en-simple]"),
    "content/texts/en.yml": TEXTS,
    "content/texts/en-simple.yml": "edition: {name: Easy English, register: easy}\n",
    "content/offers/bestadt/vorbei.yml": OFFER.replace("adorf", "bestadt") + "status: ended\n",
    "content/pages/verein.md": "# Verein\n\nWir.\n",
}
NO_ELEMENT = {"title", "script", "template"}
"""What can hold no element; a reader of the page knows its language from `<html lang>` alone. Attributes too."""
_TEXTS = {get_args(Text)[1], get_args(Markdown)[1]}
"""The validators that make a field one of texts."""


def _is_text(annotation: object, metadata: tuple[object, ...] = ()) -> bool:
    parts = (*metadata, *getattr(annotation, "__metadata__", ()))
    return any(isinstance(part, BeforeValidator) and part in _TEXTS for part in parts) or any(
        _is_text(part) for part in get_args(annotation)
    )


def _tokened(value: Any, is_text: bool = False) -> Any:
    """The same records, with the token before each text."""
    if isinstance(value, str):
        return f"{TOKEN}{value}" if is_text else value
    if isinstance(value, tuple):
        return tuple(_tokened(item, is_text) for item in value)
    if isinstance(value, Mapping):
        return {key: _tokened(item) for key, item in value.items()}
    if isinstance(value, Record):
        changed = {
            name: _tokened(getattr(value, name), _is_text(info.annotation, tuple(info.metadata)))
            for name, info in type(value).model_fields.items()
            if name not in ("icon", "kind", "state")  # words of the program, not of the page
        }
        return value.model_copy(update=changed)
    return value


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> HeldSite:
    """The site of tokens, in four editions."""
    root = write_site(tmp_path_factory.mktemp("quotes"), dict(CHANGES))
    published, plan = _published(root)
    return build(published, plan, NO_MEDIA, find_theme(root))


def _published(root: Path) -> Any:
    catalog, problems = read_catalog(root)
    assert problems == []
    published = publish(catalog)
    fields = (
        "offers",
        "providers",
        "municipalities",
        "life_phases",
        "topics",
        "programmes",
        "glossary",
        "synonyms",
        "site",
    )
    marked: Published = replace(published, **{name: _tokened(getattr(published, name)) for name in fields})
    return marked, build_plan(marked, PAGES, make_editions(catalog.site, catalog.edition_texts))[0]


def _texts(element: Any, language: str) -> Iterator[tuple[str, str]]:
    """Each text of a page and the language that it is marked with."""
    if not isinstance(element.tag, str) or element.tag in NO_ELEMENT:
        return
    language = element.get("lang", language)
    yield element.text or "", language
    for child in element:
        yield from _texts(child, language)
        yield child.tail or "", language


def _pages(site: HeldSite, tag: str) -> Iterator[tuple[str, str]]:
    for route, page in site.pages.items():
        if page.page.edition == tag:
            parts = (page.head.decode(), page.header, page.trail.decode(), page.body.decode(), page.footer)
            yield route, f'<html lang="{tag}"><head>{parts[0]}</head><body>{"".join(parts[1:])}</body></html>'


@pytest.mark.parametrize("tag", ["en", "en-simple"])
def test_no_word_of_a_record_passes_for_one_of_the_edition(site: HeldSite, tag: str) -> None:
    kinds, wrong = set(), []
    for route, html in _pages(site, tag):
        for text, language in _texts(html5lib.parse(html, namespaceHTMLElements=False), ""):
            if TOKEN.lower() in text.lower():
                kinds.add(site.pages[route].page.kind)
                if language != "de":
                    wrong.append((route, text, language))
    assert wrong == []
    assert kinds == {kind.name for kind in PAGES}, "records' words stand on pages of every kind, if only in the header"


def test_marks_end_with_the_page(site: HeldSite) -> None:
    """They are for the program alone; of the search's files only cards have them, whose script makes elements of them."""
    for page in site.pages.values():
        parts = (
            page.title,
            page.description,
            page.head.decode(),
            page.header,
            page.trail.decode(),
            page.body.decode(),
            page.footer,
        )
        assert not any(mark in part for part in parts for mark in (BEGIN, END)), page.page.route
        assert page.title.count(TOKEN) == 0 or "<" not in page.title


def test_pages_in_the_records_language_need_none(site: HeldSite) -> None:
    for tag in ("de", "de-simple"):
        for route, html in _pages(site, tag):
            assert '<span lang="de">' not in html, route


def test_cards_of_results_are_marked_for_their_script(tmp_path: Path) -> None:
    published, plan = _published(write_site(tmp_path, dict(CHANGES)))
    cards = result_cards(published, gather_facts(published), gather_channels(published), plan)["krabbelgruppe"]
    assert cards["title"] == f"{TOKEN}Krabbelgruppe Sonnenschein"
    assert cards["en_title"] == f"{BEGIN}{cards['title']}{END}"


def test_marks_become_elements_where_there_can_be_any() -> None:
    words = f"{BEGIN}Ort{END}"
    html = mark_languages(
        f'<title>In {words}</title><script type="x">"{words}"</script><p title="In {words}">{words} <b>2 {words}</b></p>'
    )
    span = '<span lang="de">Ort</span>'
    assert html == (f'<title>In Ort</title><script type="x">"Ort"</script><p title="In Ort">{span} <b>2 {span}</b></p>')
