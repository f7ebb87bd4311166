"""Editions: the same site in another language or register, each a value made from its texts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from generator.checker import MARKS
from generator.editions.easy import EasyVoice
from generator.editions.quotes import is_foreign
from generator.editions.reading import TextsFile, compare, merged, stand_ins, with_mark, with_own
from generator.editions.standard import StandardVoice
from generator.editions.texts import Register, Texts, TextValue
from generator.editions.voice import Voice
from generator.model.languages import RIGHT_TO_LEFT
from generator.model.site import SiteConfig
from generator.problems import Level, Problem
from generator.source.files import Sources, TextsSource, read_list
from generator.source.nodes import place_of
from generator.source.pages import PageSource

_TEXTS = Path(__file__).parent / "texts"
_REFERENCES: dict[Register, str] = {"standard": "de", "easy": "de-simple"}
"""Register → the shipped edition whose keys every edition of that register has."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a site."""

    tag: str
    """BCP 47: `de`, `de-simple`, `en`; also the value of `<html lang>`."""
    name: str
    """What it calls itself, in its own language."""
    register: Register
    direction: Literal["ltr", "rtl"]
    folder: str
    """Where its pages lie below the top of the site: `leicht/`; empty for the site's main edition."""
    page_suffix: str
    """Hand-written pages are files `<name>.<suffix>.md`; empty for `<name>.md`."""
    texts: Texts
    voice: Voice

    @property
    def language(self) -> str:
        """The language without region or variant: `de` of `de-simple`."""
        return self.tag.partition("-")[0]

    @property
    def is_original(self) -> bool:
        """Editors write in its language and register: it shows their words as they are."""
        return self.register == "standard" and not is_foreign(self.tag)

    def page_path(self, name: str) -> str:
        """The file of a hand-written page: `content/pages/imprint.easy.md`."""
        return f"content/pages/{name}{'.' if self.page_suffix else ''}{self.page_suffix}.md"


def make_editions(site: SiteConfig, texts: Iterable[TextsSource]) -> tuple[Edition, ...]:
    """The editions of a site in their order, the main one first; at least one, whatever is wrong with the settings.

    `texts` are those that the site brings.
    """
    brought = _brought(texts)
    usable = {*shipped_tags(), *brought}
    tags = [tag for tag in dict.fromkeys(site.editions) if tag in usable]
    main, *others = tags or [_REFERENCES["standard"]]
    mark = MARKS[site.easy_mark]
    return (
        _edition(main, brought.get(main), True, mark),
        *(_edition(tag, brought.get(tag), False, mark) for tag in others),
    )


def check_editions(site: SiteConfig, sources: Sources) -> Iterator[Problem]:
    """What is wrong with the editions that a site wants, and with texts that it brings."""
    brought = _brought(sources.edition_texts)
    for file in brought.values():
        yield from _check(file)
        if file.tag not in site.editions:
            yield _unused(file)
    possible = sorted({*shipped_tags(), *brought})
    for number, tag in enumerate(site.editions):
        if tag not in possible or tag in site.editions[:number]:
            place = place_of(sources.site.node, ("editions", number)) if sources.site is not None else (0, 0)
            yield _unusable(tag, possible, place)
    suffixes = {edition.page_suffix for edition in make_editions(site, sources.edition_texts)}
    for page in sources.pages:
        if page.suffix not in suffixes:
            yield _unread_page(page, sorted(suffixes - {""}))
    yield from _shared("folder", "denselben Ordner", make_editions(site, sources.edition_texts), brought)
    yield from _shared("page_suffix", "dieselben Seiten", make_editions(site, sources.edition_texts), brought)


@cache
def shipped_tags() -> tuple[str, ...]:
    """The editions that come with the program."""
    return tuple(sorted(path.stem for path in _TEXTS.glob("*.yml")))


def easy_texts(sources: Sources) -> tuple[TextsFile, ...]:
    """The texts in Easy Language: those that come with the program, and a site's own."""
    files = (*(_shipped(tag) for tag in shipped_tags()), *_brought(sources.edition_texts).values())
    return tuple(file for file in files if _register(file) == "easy")


def _brought(texts: Iterable[TextsSource]) -> dict[str, TextsFile]:
    return {source.tag: TextsFile(source.tag, source.path, source.node) for source in texts}


@cache
def _shipped(tag: str) -> TextsFile:
    """The texts that ship with the program: a fault in them is a bug."""
    language = tag.partition("-")[0]
    shared = f"shared/{language}.yml"
    has_shared = (_TEXTS / shared).is_file()
    return _read_shipped(tag, f"{tag}.yml", _read_shipped(language, shared) if has_shared else None)


@lru_cache(maxsize=32)
def _shipped_texts(tag: str, register: Register) -> dict[str, TextValue]:
    """What an edition says before a site brings anything; a build asks for the same in several places."""
    own = merged([_shipped(tag)] if tag in shipped_tags() else [])
    return {**stand_ins(_shipped(_REFERENCES[register]), tag), **own}


def _read_shipped(tag: str, name: str, shared: TextsFile | None = None) -> TextsFile:
    path = f"generator/editions/texts/{name}"
    node, problems = read_list(_TEXTS / name, path)
    if problems:
        raise ValueError(problems)
    return TextsFile(tag, path, node, shared)


def _register(file: TextsFile) -> Register:
    """What the shipped file of the edition says, else what this one does."""
    head = (_shipped(file.tag) if file.tag in shipped_tags() else file).head
    return "easy" if head.get("register") == "easy" else "standard"


def _edition(tag: str, brought: TextsFile | None, is_main: bool, mark: str) -> Edition:
    """An edition from its files; what is missing is taken from the reference of its register. Long words of Easy Language
    get the site's `mark`."""
    own = [_shipped(tag)] if tag in shipped_tags() else []
    own += [brought] if brought is not None else []
    register = _register(own[0])
    head = {key: value for file in own for key, value in file.head.items()}
    own_texts = merged([brought] if brought is not None else [])
    shipped = _shipped_texts(tag, register)
    said = with_own(shipped, own_texts, tag)
    said = with_mark(said, mark) if register == "easy" else said
    texts = Texts(tag, register, said, mark)
    return Edition(
        tag=tag,
        name=head.get("name", tag),
        register=register,
        direction="rtl" if tag.partition("-")[0] in RIGHT_TO_LEFT else "ltr",
        folder="" if is_main else f"{head.get('folder', tag.lower())}/",
        page_suffix=head.get("page_suffix", tag),
        texts=texts,
        voice=EasyVoice(texts) if register == "easy" else StandardVoice(tag, texts),
    )


def _check(file: TextsFile) -> Iterator[Problem]:
    is_whole = file.tag not in shipped_tags()
    said = file.part("edition")
    for key in ("name", "register") if is_whole else ():
        if key not in said and key not in said.empty:
            example = "{name: English, register: standard}"
            message = f"Unter „edition:“ fehlt „{key}“. Bitte ergänzen, zum Beispiel: edition: {example}."
            yield Problem("E504", Level.ERROR, message, file.path, 1, 1, "edition")
    if not is_whole and file.head.get("register", _register(file)) != _register(file):
        message = f"Diese Fassung hat das register {_register(file)}. Bitte die Zeile löschen."
        yield Problem("E504", Level.ERROR, message, file.path, *place_of(file.node, ("edition", "register")))
    optional = {key for tag in shipped_tags() for key, text in _shipped(tag).texts.items() if text == ""}
    yield from compare(file, _shipped(_REFERENCES[_register(file)]), is_whole, optional)


def _unusable(tag: str, possible: list[str], place: tuple[int, int]) -> Problem:
    """E505: an edition without texts, or one that the site has already."""
    if tag in possible:
        message = f"Die Fassung „{tag}“ steht schon in der Liste. Bitte einmal löschen."
    else:
        message = (
            f"Für die Fassung „{tag}“ gibt es keine Texte. Möglich sind: {', '.join(possible)}. "
            f"Bitte eine davon nehmen oder content/texts/{tag}.yml anlegen."
        )
    return Problem("E505", Level.ERROR, message, "site_config.yml", *place, "editions")


def _unused(file: TextsFile) -> Problem:
    """W506: nobody switched the edition on."""
    message = f"Diese Texte liest niemand. Bitte in site_config.yml unter editions „{file.tag}“ ergänzen."
    return Problem("W506", Level.WARNING, message, file.path, 1, 1)


def _unread_page(page: PageSource, suffixes: list[str]) -> Problem:
    """W506: no edition of the site has such pages."""
    names = ", ".join([f"{page.name}.md", *(f"{page.name}.{suffix}.md" for suffix in suffixes)])
    message = (
        f"Diese Seite liest niemand: Keine Fassung der Website endet so. Möglich sind: {names}. Bitte umbenennen. Fehlt eine "
        "Fassung? Dann bitte in site_config.yml unter editions nennen."
    )
    return Problem("W506", Level.WARNING, message, page.path, 1, 1)


def _shared(
    what: str, words: str, editions: tuple[Edition, ...], brought: Mapping[str, TextsFile]
) -> Iterator[Problem]:
    """E504: two editions would lie in one folder, or show the same hand-written pages."""
    taken: dict[str, str] = {}
    for edition in editions:
        other = taken.setdefault(getattr(edition, what), edition.tag)
        if other != edition.tag:
            file = brought.get(edition.tag) or brought.get(other)
            message = f"Die Fassungen {other} und {edition.tag} haben {words}. Bitte „{what}“ ändern."
            place = place_of(file.node, ("edition", what)) if file is not None else (0, 0)
            yield Problem("E504", Level.ERROR, message, file.path if file else "", *place, "edition")
