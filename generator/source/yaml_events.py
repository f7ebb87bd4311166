"""Parse events of PyYAML: from libyaml where it is there, from its pure Python parser elsewhere, only slower."""

from typing import Any, Protocol

import yaml


class EventReader(Protocol):
    """Gives the events of one text, one after the other."""

    def get_event(self) -> Any:
        """The next event; raises YAMLError where there is none."""


class _PythonParser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    def __init__(self, text: str) -> None:
        yaml.reader.Reader.__init__(self, text)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)


def has_fast_parser() -> bool:
    """Tell whether PyYAML was built with libyaml."""
    return bool(yaml.__with_libyaml__)


def parser_name() -> str:
    """What tells one parser from another, and its version: each reads the same, as far as anybody knows."""
    return f"{yaml.__version__} {yaml._yaml.get_version_string() if has_fast_parser() else ''}"


def open_events(text: str) -> EventReader:
    """The reader of a text's events."""
    if has_fast_parser():
        parser: EventReader = yaml.cyaml.CParser(text)  # type: ignore[attr-defined]
        return parser
    return _PythonParser(text)
