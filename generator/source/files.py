"""Where the records lie, and reading them: every file of `content/` in one fixed order."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from generator.problems import Level, Problem
from generator.source.file_names import media_fault
from generator.source.nodes import Mapping, Node, Sequence
from generator.source.pages import PageSource, read_page
from generator.source.parser import parse
from generator.source.paths import files_below, shown_path, unreadable
from generator.source.plain_text import read_text
from generator.source.symlinks import refused_links, why_refused
from generator.source.yaml_events import has_fast_parser

RECORD_FOLDERS = {"offers": "offer", "providers": "provider"}
"""Folders that hold one record a file, and what it is."""
LISTS = {
    "municipalities": "municipality",
    "life_phases": "life_phase",
    "topics": "topic",
    "programmes": "programme",
    "offices": "office",
    "glossary": "glossary_word",
    "synonyms": "synonym",
    "school_holidays": "school_holiday",
    "publisher": "disclosure",
}
"""Files that hold a list of records which is published, and what they are."""
PLANNING = {"planning/expected": "expectation"}
"""Files that hold a list of records for planners, of which no page tells, and what they are."""
LIST_FILES = {**LISTS, "gone": "gone", **PLANNING}
"""Every file that holds a list of records, and what they are."""
RECORD_FILES = {"notice": "site_notice"}
"""Files that hold one record, and what it is. They may be empty, or hold comments alone: then there is none."""
FRONT_MATTER = "front_matter"
"""The kind of record that stands above the text of a hand-written page."""
OWNERS = ".github/CODEOWNERS"
NOT_THERE = "E120"
"""The settings or the whole content are missing."""
_LEFT_ALONE = ("schemas/",)
_Parse = Callable[[str, str], tuple[Node | None, list[Problem]]]


@dataclass(frozen=True, slots=True)
class RecordSource:
    """One record as it stands in its file."""

    kind: str
    """`offer`, `provider`, `municipality` …"""
    path: str
    node: Mapping
    id: str
    """The file's name without ending for offers and providers; empty for records in lists and above pages."""
    folder: str = ""
    """For offers the folder below `offers/`: whose editors keep it."""


@dataclass(frozen=True, slots=True)
class TextsSource:
    """The words of an edition, as a site brings or changes them."""

    tag: str
    """The file's name without ending: BCP 47."""
    path: str
    node: Mapping


@dataclass(frozen=True, slots=True)
class MediaSource:
    """A picture, film or paper that is copied as it is."""

    path: str
    """`content/media/flyer.pdf`."""
    file: Path
    """Where it lies on this machine: read when the site is written, since films are large."""

    @property
    def address(self) -> str:
        """Below the top of the site: `media/flyer.pdf`."""
        return self.path.removeprefix("content/")


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that was read, in a fixed order."""

    site: RecordSource | None
    records: tuple[RecordSource, ...]
    pages: tuple[PageSource, ...]
    media: tuple[MediaSource, ...] = ()
    edition_texts: tuple[TextsSource, ...] = ()
    paths: tuple[str, ...] = ()
    """Every file below `content/`, read or not."""
    unread: tuple[str, ...] = ()
    """Files of records of which not everything could be read: nobody knows what else they say."""
    owners: str | None = None
    """The text of CODEOWNERS; None where the repository has none."""
    texts: dict[str, str] = field(default_factory=dict)
    """The text of every record file by path, for tools that show or rewrite a place."""


def read_sources(
    root: Path, wanted: Callable[[str], bool] = lambda _: True, parse: _Parse = parse
) -> tuple[Sources, list[Problem]]:
    """Read `site_config.yml` and `content/` below the root of a site's repository; of `content/` only the files whose path
    is `wanted`."""
    reader = _Reader(root, parse)
    site = reader.read_site()
    content = root / "content"
    if not content.is_dir():
        reader.report(
            NOT_THERE, "Der Ordner content/ fehlt. Bitte im Ordner der Website starten oder --root angeben.", "content"
        )
    paths = tuple(files_below(content))
    refused = refused_links(content, root, top_folders_apart=True)
    reader.problems += refused.values()
    for path in paths:
        if path in refused or not wanted(shown_path(path, root)):
            continue
        if shown_path(path, root) == path.relative_to(root).as_posix():
            reader.read(path)
        else:
            message = "Der Name dieser Datei ist nicht als UTF-8 gespeichert. Bitte umbenennen, ohne Umlaute."
            reader.report("E126", message, shown_path(path, root))
    for path, message in unreadable(content):
        if path not in refused:
            reader.report("E118", message, shown_path(path, root))
    if not has_fast_parser():
        message = "PyYAML ist hier ohne libyaml gebaut. Alles wird gelesen, nur langsamer."
        reader.problems.append(Problem("W121", Level.WARNING, message))
    return Sources(
        site=site,
        records=tuple(reader.records),
        pages=tuple(reader.pages),
        media=tuple(reader.media),
        edition_texts=tuple(reader.edition_texts),
        paths=tuple(shown_path(path, root) for path in paths),
        unread=tuple(reader.unread),
        owners=reader.read_owners(),
        texts=reader.texts,
    ), reader.problems


def read_list(path: Path, shown_path: str) -> tuple[Mapping, list[Problem]]:
    """Read one YAML file that must be a mapping, such as the interface texts of an edition."""
    text, problems = read_text(path, shown_path)
    node, found = parse(text, shown_path) if text is not None else (None, [])
    return (node if isinstance(node, Mapping) else Mapping()), problems + found


class _Reader:
    def __init__(self, root: Path, parse: _Parse) -> None:
        self.root = root
        self.parse = parse
        self.problems: list[Problem] = []
        self.records: list[RecordSource] = []
        self.pages: list[PageSource] = []
        self.media: list[MediaSource] = []
        self.edition_texts: list[TextsSource] = []
        self.texts: dict[str, str] = {}
        self.unread: list[str] = []

    def report(self, code: str, message: str, path: str, line: int = 0, column: int = 0) -> None:
        level = Level.WARNING if code.startswith("W") else Level.ERROR
        self.problems.append(Problem(code, level, message, path, line, column))

    def read_site(self) -> RecordSource | None:
        path = self.root / "site_config.yml"
        if self._is_refused(path):
            return None
        if not path.is_file() and not path.is_dir():
            message = "Die Datei site_config.yml fehlt. Bitte im Ordner der Website starten oder --root angeben."
            self.report(NOT_THERE, message, "site_config.yml")
            return None
        node = self._parse(path, "site_config.yml")
        if isinstance(node, Mapping):
            return RecordSource("site_config", "site_config.yml", node, "")
        if node is not None:
            message = "Hier gehören Felder hin, zum Beispiel „name: Familienwegweiser“."
            self.report("E115", message, "site_config.yml", node.line, node.column)
        return None

    def _is_refused(self, path: Path) -> bool:
        why = why_refused(path, self.root) if path.is_symlink() else None
        if why is not None:
            self.problems.append(Problem("E128", Level.ERROR, why, shown_path(path, self.root)))
        return why is not None

    def read(self, path: Path) -> None:
        shown = path.relative_to(self.root).as_posix()
        parts = shown.split("/")[1:]
        if shown.removeprefix("content/").startswith(_LEFT_ALONE):
            return
        if parts[0] == "media":
            self._read_media(path, shown)
        elif parts[0] == "pages" and len(parts) == 2 and path.suffix == ".md":
            self._read_page(path, shown)
        elif parts[0] == "texts" and len(parts) == 2 and path.suffix == ".yml":
            self._read_texts(path, shown)
        elif (kind := LIST_FILES.get("/".join(parts).removesuffix(".yml"))) and path.suffix == ".yml":
            self._read_list(path, shown, kind)
        elif len(parts) == 1 and path.suffix == ".yml" and path.stem in RECORD_FILES:
            self._read_lone_record(path, shown, RECORD_FILES[path.stem])
        elif path.suffix == ".yml" and (len(parts), parts[0]) in ((3, "offers"), (2, "providers")):
            self._read_record(path, shown, RECORD_FOLDERS[parts[0]], parts[1] if len(parts) == 3 else "")
        else:
            self.report(
                "W122",
                "Diese Datei liest niemand. Angebote liegen in content/offers/<ort>/<name>.yml, "
                "Anbieter in content/providers/<name>.yml, Seiten in content/pages/<name>.md, Bilder und Filme in "
                "content/media/. Bitte verschieben oder umbenennen.",
                shown,
            )

    def _parse(self, path: Path, shown: str, may_be_empty: bool = False) -> Node | None:
        text, problems = read_text(path, shown)
        self.problems += problems
        if text is None:
            return None
        self.texts[shown] = text
        node, found = self.parse(text, shown)
        self.problems += found
        if node is None and not found and not may_be_empty:
            message = "Die Datei ist leer. Stand hier etwas? Dann bitte zurückholen. Sonst bitte ausfüllen."
            self.report("E115", message, shown, 1, 1)
        return node

    def _read_page(self, path: Path, shown: str) -> None:
        text, problems = read_text(path, shown)
        self.problems += problems
        if text is not None:
            self.texts[shown] = text
            page, front_matter, found = read_page(path.name, shown, text)
            self.problems += found
            if page is not None:
                self.pages.append(page)
            if front_matter is not None:
                self.records.append(RecordSource(FRONT_MATTER, shown, front_matter, ""))

    def _read_texts(self, path: Path, shown: str) -> None:
        node = self._parse(path, shown)
        if isinstance(node, Mapping):
            self.edition_texts.append(TextsSource(path.stem, shown, node))
        elif node is not None:
            message = "Hier gehören „edition:“, „interface:“ und „voice:“ hin, mit Texten darunter."
            self.report("E115", message, shown, node.line, node.column)

    def _read_media(self, path: Path, shown: str) -> None:
        fault = media_fault(shown)
        if fault is not None:
            self.report(*fault, shown)
        else:
            self.media.append(MediaSource(shown, path))

    def read_owners(self) -> str | None:
        path = self.root / OWNERS
        if self._is_refused(path) or (not path.is_file() and not path.is_dir()):
            return None
        text, problems = read_text(path, OWNERS)
        self.problems += problems
        return text

    def _read_list(self, path: Path, shown: str, kind: str) -> None:
        node = self._parse(path, shown)
        if not isinstance(node, Sequence):
            self.unread.append(shown)
            if node is not None:
                message = "Hier gehört eine Liste hin: Bitte jeden Eintrag mit „- “ beginnen."
                self.report("E115", message, shown, node.line, node.column)
            return
        if not all(isinstance(item, Mapping) and not item.is_misread for item in node):
            self.unread.append(shown)
        for item in node:
            if isinstance(item, Mapping):
                self.records.append(RecordSource(kind, shown, item, ""))
            else:
                message = (
                    "Dieser Eintrag der Liste hat keine Felder. Bitte „- id: …“ und die Felder darunter schreiben."
                )
                self.report("E115", message, shown, item.line, item.column)

    def _read_record(self, path: Path, shown: str, kind: str, folder: str) -> None:
        node = self._parse(path, shown)
        if isinstance(node, Mapping):
            self.records.append(RecordSource(kind, shown, node, path.stem, folder))
            return
        self.unread.append(shown)
        if node is not None:
            message = "Hier gehören Felder hin, zum Beispiel „title: Krabbelgruppe“."
            self.report("E115", message, shown, node.line, node.column)

    def _read_lone_record(self, path: Path, shown: str, kind: str) -> None:
        node = self._parse(path, shown, may_be_empty=True)
        if isinstance(node, Mapping):
            self.records.append(RecordSource(kind, shown, node, ""))
        elif node is not None:
            message = "Hier gehören Felder hin, zum Beispiel „text: …“, und keine Liste."
            self.report("E115", message, shown, node.line, node.column)
