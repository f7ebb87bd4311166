"""The command line speaks German: what click says, why the system refused something, and an orderly end."""

import errno
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from generator.problems import reason_of

WORDS = {
    "(Did you mean one of: {possibilities}?)": "Meinten Sie eines von diesen: {possibilities}?",
    "Aborted!": "Abgebrochen.",
    "Argument {name!r} takes {nargs} values.": "„{name}“ braucht {nargs} Werte.",
    "Commands": "Befehle",
    "Did you mean {possibility}?": "Meinten Sie {possibility}?",
    "Error: invalid input": "Bitte y (ja) oder n (nein) tippen.",
    "Error: {message}": "Fehler: {message}",
    "Got unexpected extra argument ({args})": "Das ist zu viel: {args}. Bitte weglassen.",
    "Got unexpected extra arguments ({args})": "Das ist zu viel: {args}. Bitte weglassen.",
    "Invalid value for {param_hint}: {message}": "{param_hint}: {message}",
    "Invalid value: {message}": "{message}",
    "Missing argument": "Es fehlt:",
    "Missing command.": "Es fehlt ein Befehl.",
    "Missing option": "Es fehlt:",
    "No such command {name!r}.": "Den Befehl „{name}“ gibt es nicht.",
    "No such option {name!r}.": "Die Option „{name}“ gibt es nicht.",
    "Option {name!r} does not take a value.": "Die Option „{name}“ hat keinen Wert.",
    "Option {name!r} requires an argument.": "Hinter der Option „{name}“ fehlt ein Wert.",
    "Options": "Optionen",
    "Show the version and exit.": "Zeigt die Version.",
    "Show this message and exit.": "Zeigt diese Hilfe.",
    "Try '{command} {option}' for help.": "Hilfe zeigt: {command} {option}",
    "Usage:": "Aufruf:",
    "default: {default}": "sonst: {default}",
    "directory": "Ordner",
    "file": "Datei",
    "path": "Pfad",
    "{name} {filename!r} does not exist.": "„{filename}“ gibt es nicht. Bitte die Schreibweise prüfen.",
    "{name} {filename!r} is a directory.": "„{filename}“ ist ein Ordner. Bitte eine Datei nennen.",
    "{name} {filename!r} is a file.": "„{filename}“ ist eine Datei. Bitte einen Ordner nennen.",
    "{name} {filename!r} is not readable.": "„{filename}“ lässt sich nicht lesen. Bitte die Rechte prüfen.",
    "{value!r} is not a valid {number_type}.": "„{value}“ ist keine Zahl.",
    "{value!r} is not one of {choices}.": "„{value}“ geht hier nicht. Möglich sind: {choices}.",
    "{value} is not in the range {range}.": "{value} liegt nicht in {range}.",
}
"""What click says at our commands, as its translators know it, and what we say."""
_PARTS = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")


def speak_german() -> None:
    """Give click our words; it looks for files of translations elsewhere, and brings none."""
    for name in _PARTS:
        part: Any = getattr(click, name)
        part._ = lambda said: WORDS.get(said, said)
        part.ngettext = lambda one, many, count: WORDS.get(one if count == 1 else many, one if count == 1 else many)


class Commands(click.Group):
    """A group of commands that ends with a sentence where the system refuses something."""

    def invoke(self, ctx: click.Context) -> Any:
        """Do what the command does."""
        try:
            with _orderly_end():
                return super().invoke(ctx)
        except OSError as error:
            if error.errno == errno.EPIPE:  # who reads our words has closed the door; click knows what to do
                raise
            what, fix = (f"{error.filename}: ", "Name, Platz und Rechte") if error.filename else ("", "die Angaben")
            raise click.ClickException(f"{what}{reason_of(error)}. Bitte {fix} prüfen.") from error


@contextmanager
def _orderly_end() -> Iterator[None]:
    """Whoever ends the program (SIGTERM) ends it like Ctrl+C: what is half made is taken away."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
