"""Files of texts: their parts, and what is wrong with them beside the reference of their register."""

from collections.abc import Container, Iterable, Iterator
from collections.abc import Mapping as Mapped
from dataclasses import dataclass
from difflib import get_close_matches
from string import Formatter

from generator.checker import in_mark
from generator.editions.quotes import is_foreign, marked
from generator.editions.texts import TextValue
from generator.problems import Level, Problem
from generator.source.nodes import Mapping, Node, Scalar, Sequence, place_of

REGISTERS = ("standard", "easy")
_EXAMPLES = {"name": "English", "register": "standard", "folder": "en", "page_suffix": "en"}
_HEAD = tuple(_EXAMPLES)
_PARTS = ("interface", "voice")
_FIXED = ("months",)
"""Lists whose places mean something: they are as long as the reference's."""
_SHAPES = {Scalar: "ein Text", Sequence: "eine Liste", Mapping: "eine Tabelle („Wort: Wort“)"}


@dataclass(frozen=True, slots=True)
class TextsFile:
    """The texts of an edition as they stand in a file."""

    tag: str
    path: str
    node: Mapping
    shared: "TextsFile | None" = None
    """What all editions of its language say alike, apart from the file; None where there is no such file."""

    @property
    def head(self) -> dict[str, str]:
        """What the edition is: `name`, `register`, `folder`, `page_suffix`, as far as the file says it."""
        part = self.part("edition")
        said = {**dict.fromkeys(part.empty, Scalar.at("", 0, 0)), **part}
        return {str(key): str(value) for key, value in said.items() if isinstance(value, Scalar)}

    @property
    def texts(self) -> dict[str, Scalar | Sequence | Mapping]:
        """Key → text, of all parts, with those that it shares."""
        return {**(self.shared.own_texts if self.shared else {}), **self.own_texts}

    @property
    def own_texts(self) -> dict[str, Scalar | Sequence | Mapping]:
        """Key → text, of all parts of the file itself."""
        found: dict[str, Scalar | Sequence | Mapping] = {}
        for name in _PARTS:
            part = self.part(name)
            found |= {str(key): Scalar.at("", key.line, key.column) for key in part.empty.values()}
            found |= {str(key): value for key, value in part.items()}
        return found

    def home_of(self, key: str) -> "tuple[TextsFile, str]":
        """The file and the part that a key stands in; the part is empty where it stands in none."""
        part = next((name for name in _PARTS if self.part(name).key(key) is not None), "")
        return self.shared.home_of(key) if self.shared and not part else (self, part)

    def part(self, name: str) -> Mapping:
        """`edition`, `interface` or `voice`; nothing where the file has no such part."""
        part = self.node.get(name)
        return part if isinstance(part, Mapping) else Mapping()


def merged(files: Iterable[TextsFile]) -> dict[str, TextValue]:
    """The texts of several files; a later one wins, key by key."""
    return {key: _plain(value) for file in files for key, value in file.texts.items()}


def with_own(shipped: dict[str, TextValue], own: dict[str, TextValue], tag: str) -> dict[str, TextValue]:
    """The shipped texts of the edition `tag`, and a site's own before them, key by key; a table gets the site's words beside its own, or
    in place of them where its words are in another language."""
    texts = {**shipped, **own}
    for key, value in own.items():
        before = shipped.get(key)
        if isinstance(value, dict) and isinstance(before, dict) and not is_foreign(tag):
            texts[key] = {**before, **value}
    return texts


def stand_ins(reference: TextsFile, tag: str) -> dict[str, TextValue]:
    """The reference's texts, for those that an edition lacks: quoted where it is in another language."""
    texts = merged([reference])
    return {key: _quoted(key, value) for key, value in texts.items()} if is_foreign(tag) else texts


def _quoted(key: str, value: TextValue) -> TextValue:
    if isinstance(value, str):
        return marked(value)
    if isinstance(value, tuple):  # the other lists are no words to print
        return tuple(map(marked, value)) if key in _FIXED else value
    return {word: marked(words) for word, words in value.items()}


def with_mark(texts: Mapped[str, TextValue], mark: str) -> dict[str, TextValue]:
    """Texts in Easy Language with the mark of a site."""

    def of(text: TextValue) -> TextValue:
        if isinstance(text, str):
            return in_mark(text, mark)
        if isinstance(text, tuple):
            return tuple(in_mark(item, mark) for item in text)
        return {key: in_mark(words, mark) for key, words in text.items()}

    return {key: of(text) for key, text in texts.items()}


def _plain(value: Scalar | Sequence | Mapping) -> TextValue:
    if isinstance(value, Sequence):
        return tuple(str(item) for item in value)
    return (
        {str(key): str(item) for key, item in value.items() if isinstance(item, Scalar)}
        if isinstance(value, Mapping)
        else str(value)
    )


def compare(file: TextsFile, reference: TextsFile, is_whole: bool, optional: Container[str]) -> Iterator[Problem]:
    """What an edition's file lacks (`is_whole`: no other file has it), what nobody reads, and what does not fit.

    `optional` are the keys of texts that may be empty: pages then leave them out.
    """
    wanted, found = reference.texts, file.texts
    yield from _strange_parts(file)
    for key, text in found.items():
        part = file.home_of(key)[1]
        if key not in wanted:
            yield _problem("E502", file, (part, key), f"Den Text „{key}“ liest niemand. {_hint(key, wanted)}")
        elif part != (wanted_part := reference.home_of(key)[1]):
            message = f"Der Text „{key}“ gehört unter „{wanted_part}:“. Bitte dorthin verschieben."
            yield _problem("E503", file, (part, key), message)
        elif text == "" != wanted[key] and key not in optional:
            example = f"„{wanted[key]}“" if isinstance(wanted[key], Scalar) else "wie in der deutschen Fassung"
            message = (
                f"Dieser Text ist leer, die Seiten brauchen ihn. Bitte ausfüllen, auf Deutsch heißt er: {example}."
            )
            yield _problem("E503", file, (part, key), message)
        else:
            yield from _unfit(file, (part, key), text, wanted[key])
    for key in wanted if is_whole else ():
        if key not in found:
            home, part = reference.home_of(key)
            example = (
                f"zum Beispiel so: „{key}: {wanted[key]}“" if isinstance(wanted[key], Scalar) else f"wie in {home.path}"
            )
            message = f"Der Text „{key}“ fehlt, an seiner Stelle steht der deutsche. Bitte unter „{part}:“ ergänzen, {example}."
            yield Problem("W501", Level.WARNING, message, file.path, 1, 1, key)


def _strange_parts(file: TextsFile) -> Iterator[Problem]:
    for part in file.node:
        if part not in ("edition", *_PARTS) or not isinstance(file.node[part], Mapping):
            message = "Hier gehören nur „edition:“, „interface:“ und „voice:“ hin, mit Texten darunter. Bitte ändern."
            place = file.node.key(part)
            assert place is not None
            yield Problem("E503", Level.ERROR, message, file.path, place.line, place.column, part)
    yield from _strange_head(file)


def _strange_head(file: TextsFile) -> Iterator[Problem]:
    """E504: what an edition can't say of itself."""
    part = file.part("edition")
    for key in (*part, *part.empty):
        if key not in _HEAD:
            message = f"„{key}“ kennt niemand. Möglich sind: {', '.join(_HEAD)}. Bitte ändern oder löschen."
            yield _problem("E504", file, ("edition", key), message)
        elif key not in file.head:
            message = f"Hier gehört ein einzelnes Wort hin. Bitte so schreiben: {key}: {_EXAMPLES[key]}."
            yield _problem("E504", file, ("edition", key), message)
    for key, value in file.head.items():
        if key == "name" and not value:
            message = f"Die Fassung hat keinen Namen. Bitte so schreiben: name: {_EXAMPLES[key]}."
            yield _problem("E504", file, ("edition", key), message)
        elif key == "register" and value not in REGISTERS:
            message = f"„{value}“ ist kein register. Bitte standard oder easy schreiben."
            yield _problem("E504", file, ("edition", key), message)
        elif key in ("folder", "page_suffix") and not _is_plain(value, may_be_empty=key == "page_suffix"):
            message = f"„{value}“ geht nicht als {key}. Bitte Kleinbuchstaben nehmen, zum Beispiel {file.tag.lower()}."
            yield _problem("E504", file, ("edition", key), message)


def _is_plain(word: str, may_be_empty: bool) -> bool:
    """Good in names of files and in addresses."""
    if not word:
        return may_be_empty
    return word.isascii() and word.replace("-", "").isalnum() and word == word.lower()


def _shape(node: Node) -> str:
    return next(name for kind, name in _SHAPES.items() if isinstance(node, kind))


def _unfit(file: TextsFile, place: tuple[str, str], text: Node, wanted: Node) -> Iterator[Problem]:
    """E503: another shape than the reference's, another number of words, or a place that nobody fills."""
    shape = _shape(wanted)
    if _shape(text) != shape:
        message = f"Hier gehört {shape} hin. Bitte wie in der deutschen Fassung schreiben."
        yield _problem("E503", file, place, message)
    elif place[1] in _FIXED and len(text) != len(wanted):
        message = f"Hier stehen {len(text)} Wörter. Bitte {len(wanted)} schreiben, in der richtigen Reihenfolge."
        yield _problem("E503", file, place, message)
    elif isinstance(text, Mapping) and (odd := [item for item in text.values() if not isinstance(item, Scalar)]):
        message = "Hier gehört ein Text hin. Bitte mehrere Sätze hintereinander in einen Text schreiben."
        line, column = odd[0].line, odd[0].column
        yield Problem("E503", Level.ERROR, message, file.path, line, column, ".".join(place))
    elif isinstance(text, Scalar) and isinstance(wanted, Scalar):
        names = _places(wanted) or set()
        given = _places(text)
        if given is None or given - names:
            allowed = ", ".join(f"{{{name}}}" for name in sorted(names)) or "keine"
            message = f"Diese Stellen füllt niemand: „{text}“. Möglich sind: {allowed}. Bitte ändern."
            yield _problem("E503", file, place, message)


def _places(text: str) -> set[str] | None:
    """The names of the places to fill; None where the brackets make no sense."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return None
    if any(form or conversion for _, _, form, conversion in parts):
        return None
    return {name for _, name, _, _ in parts if name is not None}


def _hint(key: str, wanted: Iterable[str]) -> str:
    close = get_close_matches(key, wanted, 1)
    return f"Meinten Sie „{close[0]}“?" if close else "Bitte löschen."


def _problem(code: str, file: TextsFile, path: tuple[str, ...], message: str) -> Problem:
    line, column = place_of(file.node, path)
    return Problem(code, Level.ERROR, message, file.path, line, column, ".".join(path))
