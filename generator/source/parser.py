"""YAML text to nodes, from PyYAML's parse events: no constructor guesses a type.

The C parser of libyaml is used where it is there; the pure Python one reads the same files, only slower.
"""

from typing import Any

import yaml

from generator.problems import Level, Problem
from generator.source.limits import excess_of_list, excess_of_record, excess_of_text
from generator.source.misread import with_marks
from generator.source.nodes import Mapping, Node, Scalar, Sequence
from generator.source.pasted import SUSPECT, forbidden, opens_only, without_fence, without_quotes, without_unseen
from generator.source.swallowed import swallowed_entries
from generator.source.syntax_errors import explain
from generator.source.text_rules import check_text
from generator.source.yaml_events import EventReader, open_events

MAX_DEPTH = 20


def parse(text: str, path: str) -> tuple[Node | None, list[Problem]]:
    """Read one YAML document.

    Returns the root node (None for an empty file or one that can't be read) and every problem found.
    A file with an error still gives a node where one could be built: callers decide what to keep.
    """
    problems = list(check_text(text, path))
    text = without_fence(text)
    builder = _Builder(path, text)
    try:
        node = builder.read(open_events(text))
    except _TooDeep:
        return None, problems + builder.problems
    except yaml.YAMLError as error:
        # A tab, a conflict mark or a control character is the cause; the parser's words would only repeat it.
        if not any(problem.level is Level.ERROR for problem in problems):
            problems.append(explain(error, path, text))
        return None, problems + builder.problems
    return with_marks(node, [*problems, *builder.problems])


class _TooDeep(yaml.YAMLError):
    """Nesting passed the limit; the rest of the file is not read."""


class _Builder:
    """One pass over the events of one file, with a stack of the containers that are open."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.may_cut_short = " #" in text
        self.may_hide = SUSPECT.search(text) is not None or forbidden(text) != ""
        self.problems: list[Problem] = []
        self.stack: list[tuple[Mapping | list[Any], Any]] = []
        """The containers around the current place, each with its start mark."""
        self.keys: list[Scalar | None] = []
        """For each open container the key that waits for its value."""
        self.root: Node | None = None
        self.documents = 0
        self.size = 0
        """Characters of the record that is being read."""
        self.is_too_large = False
        """Something in the record that is being read passed a limit: it is left out."""

    def read(self, events: EventReader) -> Node | None:
        next_event = events.get_event
        handlers = {
            yaml.ScalarEvent: self._scalar,
            yaml.SequenceStartEvent: self._start_sequence,
            yaml.MappingStartEvent: self._start_mapping,
            yaml.SequenceEndEvent: self._end,
            yaml.MappingEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        while True:
            event = next_event()
            kind = type(event)
            if kind is yaml.StreamEndEvent:
                return self.root
            handler = handlers.get(kind)
            if handler is not None:
                handler(event)

    def _report(self, code: str, message: str, mark: Any) -> None:
        level = Level.WARNING if code.startswith("W") else Level.ERROR
        self.problems.append(Problem(code, level, message, self.path, mark.line + 1, mark.column + 1))

    def _refuse(self, excess: tuple[str, str] | None, line: int, column: int) -> None:
        """Leave out the whole record; the first reason is enough."""
        if excess is not None and not self.is_too_large:
            self.is_too_large = True
            self.problems.append(Problem(excess[0], Level.ERROR, excess[1], self.path, line, column))

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents == 2:
            self._report(
                "E109",
                "Hier beginnt ein zweites Dokument (---). In jeder Datei steht genau ein Eintrag. Bitte den zweiten Eintrag in "
                "eine eigene Datei legen. Ist es derselbe Eintrag? Dann bitte nur die Zeile „---“ löschen.",
                event.start_mark,
            )

    def _scalar(self, event: Any) -> None:
        mark = event.start_mark
        value: str = event.value
        self.size += len(value)
        self._refuse(excess_of_text(value) or excess_of_record(self.size), mark.line + 1, mark.column + 1)
        if event.anchor is not None or event.tag is not None:
            self._marks(event)
        plain = event.style is None or event.style == ""
        if self.may_hide:
            value = self._seen(value, event)
        if plain and not value.isascii():
            value = self._unquoted(value, event)
        if self.keys and isinstance(self.stack[-1][0], Mapping) and self.keys[-1] is None:
            self._key(value, mark, event)
            return
        # What begins with a sign was meant as text, and may be a hidden street: the whole of it has to be known.
        value = " ".join(filter(None, (event.anchor, event.tag, value))) if event.anchor or event.tag else value
        if plain:
            if self.may_cut_short:
                self._cut_short(value, event)
            if value in ("", "~"):
                self._add(None)
                return
        end = event.end_mark
        written = self.text[mark.index : end.index] if end.line > mark.line else ""
        if plain and written and self.stack and isinstance(self.stack[-1][0], list):
            self.problems += swallowed_entries(written, mark.line + 1, self.path)
        self._add(Scalar.at(value, mark.line + 1, mark.column + 1, written))

    def _seen(self, value: str, event: Any) -> str:
        """A value without what nobody sees. In the text of the file such characters are told before; escapes are not."""
        sign = forbidden(value) if event.style == '"' else ""
        if sign:
            self._report(
                "E112",
                f"Hier steht ein unsichtbares Steuerzeichen als Code (U+{ord(sign):04X}). Bitte den Code löschen und den "
                "Text ohne \\ tippen.",
                event.start_mark,
            )
        return without_unseen(value)

    def _unquoted(self, value: str, event: Any) -> str:
        if opens_only(value) and self.text[event.end_mark.index :][:9].lstrip(" ").startswith(","):
            self._report(
                "E127",
                f"Das Anführungszeichen {value[0]} aus Word hält den Text nicht zusammen: Am Komma ist er zu Ende. "
                'Bitte gerade Anführungszeichen (") um den ganzen Text setzen.',
                event.start_mark,
            )
        return without_quotes(value)

    def _key(self, value: str, mark: Any, event: Any) -> None:
        key = Scalar.at(value, mark.line + 1, mark.column + 1)
        if value == "<<" and (event.style is None or event.style == ""):
            self._report("E107", "„<<“ (Zusammenführen) ist nicht erlaubt. Bitte die Angaben hier ausschreiben.", mark)
        self.keys[-1] = key

    def _cut_short(self, value: str, event: Any) -> None:
        end = event.end_mark
        if not self.text.startswith(" ", end.index):
            return
        stop = self.text.find("\n", end.index)
        rest = self.text[end.index : stop if stop >= 0 else None]
        comment = rest.lstrip(" ")
        if not comment.startswith("#") or comment == rest:
            return
        if value == "":
            # `color: #0f5257` says nothing; a comment behind an empty value has a blank after its #.
            if comment[1:2].isalnum():
                message = "Hier steht nichts, denn „ #“ beginnt einen Kommentar. Gehört das # zum Wert? "
                self._report("W116", message + 'Dann bitte alles in "Anführungszeichen" setzen.', end)
            return
        if " " in value or not comment.startswith(("# ", "#\n")):
            self._report(
                "W116",
                f"Der Text endet hier nach „{value[-30:]}“, denn „ #“ beginnt einen Kommentar. "
                'Gehört das # zum Text? Dann bitte den ganzen Text in "Anführungszeichen" setzen.',
                end,
            )

    def _marks(self, event: Any) -> None:
        if event.anchor is not None:
            self._report(
                "E105",
                'Ein Text darf nicht mit & beginnen (Anker). Bitte den ganzen Text in "Anführungszeichen" setzen.',
                event.start_mark,
            )
        if event.tag is not None:
            self._report(
                "E108",
                "Ein Text darf nicht mit einem Ausrufezeichen beginnen (Kennzeichen). "
                'Bitte den ganzen Text in "Anführungszeichen" setzen.',
                event.start_mark,
            )

    def _alias(self, event: Any) -> None:
        self._report(
            "E106",
            "Ein Text darf nicht mit einem Stern beginnen (Verweis). "
            'Bitte den ganzen Text in "Anführungszeichen" setzen.',
            event.start_mark,
        )
        text = Scalar.at(f"*{event.anchor}", event.start_mark.line + 1, event.start_mark.column + 1)
        if self.keys and isinstance(self.stack[-1][0], Mapping) and self.keys[-1] is None:
            self.keys[-1] = text
        else:
            self._add(text)

    def _start_sequence(self, event: Any) -> None:
        self._open_container([], event)

    def _start_mapping(self, event: Any) -> None:
        self._open_container(Mapping(), event)

    def _open_container(self, container: Mapping | list[Any], event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._marks(event)
        if self.keys and isinstance(self.stack[-1][0], Mapping) and self.keys[-1] is None:
            mark = event.start_mark
            self._report(
                "E119",
                "Hier steht eine Liste oder eine Klammer, wo ein Feldname stehen muss. "
                "Bitte „feldname: Wert“ schreiben.",
                mark,
            )
            self.keys[-1] = Scalar.at("?", mark.line + 1, mark.column + 1)
        if len(self.stack) == MAX_DEPTH:
            self._report(
                "E114",
                f"Die Angaben sind tiefer als {MAX_DEPTH} Ebenen verschachtelt. "
                "Bitte die Einrückung prüfen: Meist ist eine Klammer zu viel.",
                event.start_mark,
            )
            raise _TooDeep
        self.stack.append((container, event.start_mark))
        self.keys.append(None)

    def _end(self, event: Any) -> None:
        container, mark = self.stack.pop()
        self.keys.pop()
        node: Node = container if isinstance(container, Mapping) else Sequence(container)
        node.line, node.column = mark.line + 1, mark.column + 1
        self._add(node)

    def _add(self, node: Node | None) -> None:
        if not self.stack:
            # A second document is reported and left aside: nothing of the first one is lost.
            if self.documents == 1 and not self.is_too_large:
                self.root = node
            return
        container = self.stack[-1][0]
        if isinstance(container, list):
            self._add_item(container, node)
            return
        key = self.keys[-1]
        assert key is not None
        self.keys[-1] = None
        self._add_entry(container, key, node)

    def _add_item(self, items: list[Any], node: Node | None) -> None:
        is_record = len(self.stack) == 1  # of a file that holds a list of them
        if not is_record and node is not None:
            self._refuse(excess_of_list(len(items)), node.line, node.column)
        if node is not None and not self.is_too_large:
            items.append(node)
        if is_record:
            self.is_too_large, self.size = False, 0

    def _add_entry(self, mapping: Mapping, key: Scalar, node: Node | None) -> None:
        self._refuse(excess_of_list(len(mapping) + len(mapping.empty)), key.line, key.column)
        if self.is_too_large:
            return
        first = mapping.key(key) if key in mapping or key in mapping.empty else None
        if first is not None:
            self.problems.append(
                Problem(
                    "E104",
                    Level.ERROR,
                    f"„{key}“ steht hier zum zweiten Mal (zuerst in Zeile {first.line}). "
                    "Bitte beide Angaben zusammenführen und eine löschen.",
                    self.path,
                    key.line,
                    key.column,
                )
            )
        elif node is None:
            mapping.empty[key] = key
        else:
            mapping[key] = node
