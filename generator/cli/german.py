"""The command line speaks German: what click says, why the system refused something, and an orderly end."""

import codecs
import errno
import io
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
_IN_ASCII = str.maketrans("„“”‚‘’–—", "''''''--", "")
"""A straight quotation mark would end a text of JSON."""
_PARTS = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")


def speak_german() -> None:
    """Give click our words; it looks for files of translations elsewhere, and brings none."""
    for name in _PARTS:
        part: Any = getattr(click, name)
        part._ = lambda said: WORDS.get(said, said)
        part.ngettext = lambda one, many, count: WORDS.get(one if count == 1 else many, one if count == 1 else many)


class Commands(click.Group):
    """A group of commands that ends with a sentence where the system refuses something."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Do what is typed, and speak so that every terminal can show it."""
        _speak_to_every_terminal()
        try:
            return super().main(*args, **kwargs)
        except OSError as error:  # what no command said: click itself could not write
            with suppress(OSError):
                click.echo(f"Fehler: {reason_of(error)}. Bitte Platz und Rechte prüfen.", err=True)
            sys.exit(1)

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


def _speak_to_every_terminal() -> None:
    """Where a terminal has fewer characters than we use, show others that say the same, and never end for it."""
    codecs.register_error("wegweiser", _in_ascii)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="wegweiser")


def _in_ascii(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    plain = error.object[error.start : error.end].translate(_IN_ASCII)
    return plain.encode("ascii", "replace").decode("ascii"), error.end


@contextmanager
def _orderly_end() -> Iterator[None]:
    """Whoever ends the program (SIGTERM) ends it like Ctrl+C: what is half made is taken away."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, frame: object) -> None:
        # Whoever asks twice must not end the tidying up.
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
