"""What an SVG file can do beyond being a drawing: run programs, hold foreign HTML, load from other websites.

As a picture (`<img>`, a favicon, a symbol) browsers run none of it; opened by its own address, the file is a page of the
site, with all that its scripts may do there. https://www.w3.org/TR/SVG2/conform.html#secure-static-mode
"""

import re
from collections.abc import Mapping
from typing import NamedTuple
from xml.parsers import expat

from generator.styles import loads_elsewhere

_SCRIPTS = ("script", "handler", "listener")
_HTML = "http://www.w3.org/1999/xhtml"
_REFERENCES = ("href", "src", "base")
_ANIMATED = ("from", "to", "by", "values")
_SCHEME = re.compile(r"(?!data:image/(?:png|jpeg|gif|webp)[;,])[a-z][a-z0-9+.-]*:|[/\\]{2}", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x20]")
"""What browsers skip in the scheme of an address."""
_PROGRAM = "In dieser SVG-Datei steckt ein Programm ({0}), das im Browser laufen kann."
_FOREIGN = "In dieser SVG-Datei steckt fremdes HTML ({0})."
_LOADS = "Diese SVG-Datei verweist auf eine andere Website ({0}); von dort lädt diese nichts."


class Alive(NamedTuple):
    """What is more than a drawing, with its place."""

    line: int
    column: int
    message: str


class Watch:
    """Looks at what a parser finds in an SVG file, and keeps the first thing that is more than a drawing."""

    def __init__(self, parser: expat.XMLParserType) -> None:
        self.root = ""
        """The outermost element, with its namespace before it."""
        self.found: Alive | None = None
        self._parser = parser
        self._style: list[str] | None = None
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.ProcessingInstructionHandler = self._instruction

    def _tell(self, message: str, what: str) -> None:
        if self.found is None:
            place = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
            self.found = Alive(*place, message.format(what))

    def _start(self, full_name: str, attributes: Mapping[str, str]) -> None:
        self.root = self.root or full_name
        space, _, name = full_name.rpartition(" ")
        if name.lower() in _SCRIPTS:
            self._tell(_PROGRAM, f"<{name}>")
        elif name.lower() == "foreignobject" or space == _HTML:
            self._tell(_FOREIGN, f"<{name}>")
        if name == "style":
            self._style = []
        for key, value in attributes.items():
            self._attribute(name, key, value, attributes)

    def _attribute(self, element: str, full_name: str, value: str, all_: Mapping[str, str]) -> None:
        name = full_name.rpartition(" ")[2].lower()
        target = all_.get("attributeName", "").lower().rpartition(":")[2]
        address = _UNSEEN.sub("", value)
        if full_name.lower().startswith("on") or (name == "attributename" and target.startswith("on")):
            self._tell(_PROGRAM, f"{name}=")
        elif name in _REFERENCES or (name in _ANIMATED and target in _REFERENCES):
            is_link = element == "a" and not address.lower().startswith(("javascript:", "data:"))
            if not is_link and any(_SCHEME.match(part) for part in address.split(";" if name == "values" else "\n")):
                self._tell(_PROGRAM if address.lower().startswith("javascript:") else _LOADS, f"{name}=")
        elif "(" in value and loads_elsewhere(f"a{{b:{value}}}"):
            self._tell(_LOADS, f"{name}=")

    def _text(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)

    def _end(self, full_name: str) -> None:
        if self._style is not None and full_name.rpartition(" ")[2] == "style":
            if loads_elsewhere("".join(self._style)):
                self._tell(_LOADS, "<style>")
            self._style = None

    def _instruction(self, target: str, _data: str) -> None:
        if target.lower() == "xml-stylesheet":
            self._tell(_LOADS, "<?xml-stylesheet?>")
