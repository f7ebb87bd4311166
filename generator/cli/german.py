"""The command line speaks German: what click says, why the system refused something, and an orderly end."""

import codecs
import errno
import gc
import io
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import click

from generator.problems import reason_of

_YES, _NO = ("j", "ja", "y", "yes"), ("n", "nein", "no", "")
WORDS = {
    "(Did you mean one of: {possibilities}?)": "Meinten Sie eines von diesen: {possibilities}?",
    "Aborted!": "Abgebrochen.",
    "Argument {name!r} takes {nargs} values.": "„{name}“ braucht {nargs} Werte.",
    "Choose from:\n\t{choices}": "Möglich sind:\n\t{choices}",
    "Commands": "Befehle",
    "Could not open file {filename!r}: {message}": "„{filename}“ lässt sich nicht öffnen: {message}",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}": "„{name}“ ist veraltet.{extra_message}",
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}": "„{name}“ ist veraltet.{extra_message}",
    "Did you mean {possibility}?": "Meinten Sie {possibility}?",
    "Do you want to continue?": "Soll es weitergehen?",
    "Error: The two entered values do not match.": "Beide Eingaben sind verschieden. Bitte noch einmal.",
    "Error: invalid input": "Das ist keine der möglichen Antworten.",
    "Error: {message}": "Fehler: {message}",
    "Got unexpected extra argument ({args})": "Das ist zu viel: {args}. Bitte weglassen.",
    "Got unexpected extra arguments ({args})": "Das ist zu viel: {args}. Bitte weglassen.",
    "Invalid value for {param_hint}: {message}": "{param_hint}: {message}",
    "Invalid value: {message}": "{message}",
    "Missing argument": "Es fehlt:",
    "Missing command.": "Es fehlt ein Befehl.",
    "Missing option": "Es fehlt:",
    "Missing parameter": "Es fehlt:",
    "Missing parameter: {param_name}": "Es fehlt: {param_name}",
    "Missing {param_type}": "Es fehlt:",
    "No such command {name!r}.": "Den Befehl „{name}“ gibt es nicht.",
    "No such option {name!r}.": "Die Option „{name}“ gibt es nicht.",
    "Option {name!r} does not take a value.": "Die Option „{name}“ hat keinen Wert.",
    "Option {name!r} requires an argument.": "Hinter der Option „{name}“ fehlt ein Wert.",
    "Option {name!r} requires {nargs} arguments.": "Hinter der Option „{name}“ fehlen {nargs} Werte.",
    "Options": "Optionen",
    "Positional arguments": "Angaben",
    "Press any key to continue...": "Weiter mit einer Taste …",
    "Repeat for confirmation": "Bitte wiederholen",
    "Show the version and exit.": "Zeigt die Version.",
    "Show this message and exit.": "Zeigt diese Hilfe.",
    "Takes {nargs} values but 1 was given.": "Hier gehören {nargs} Werte hin, es ist 1.",
    "Takes {nargs} values but {len} were given.": "Hier gehören {nargs} Werte hin, es sind {len}.",
    "Try '{command} {option}' for help.": "Hilfe zeigt: {command} {option}",
    "Usage:": "Aufruf:",
    "Windows error: {error}": "Windows meldet den Fehler {error}",
    "default: {default}": "sonst: {default}",
    "deprecated": "veraltet",
    "directory": "Ordner",
    "env var: {var}": "Umgebung: {var}",
    "file": "Datei",
    "path": "Pfad",
    "unknown error": "Das System sagt nicht, warum",
    "{len_type} values are required, but {len_value} was given.": "Hier gehören {len_type} Werte hin, es ist {len_value}.",
    "{len_type} values are required, but {len_value} were given.": "Hier gehören {len_type} Werte hin, es sind {len_value}.",
    "{name} {filename!r} does not exist.": "„{filename}“ gibt es nicht. Bitte die Schreibweise prüfen.",
    "{name} {filename!r} is a directory.": "„{filename}“ ist ein Ordner. Bitte eine Datei nennen.",
    "{name} {filename!r} is a file.": "„{filename}“ ist eine Datei. Bitte einen Ordner nennen.",
    "{name} {filename!r} is not executable.": "„{filename}“ lässt sich nicht ausführen. Bitte die Rechte prüfen.",
    "{name} {filename!r} is not writable.": "„{filename}“ lässt sich nicht schreiben. Bitte die Rechte prüfen.",
    "{name} {filename!r} is not readable.": "„{filename}“ lässt sich nicht lesen. Bitte die Rechte prüfen.",
    "{value!r} does not match the format {format}.": "„{value}“ geht hier nicht. Bitte so schreiben: {format}.",
    "{value!r} does not match the formats {formats}.": "„{value}“ geht hier nicht. Bitte so schreiben: {formats}.",
    "{value!r} is not a valid UUID.": "„{value}“ ist keine UUID.",
    "{value!r} is not a valid boolean. Recognized values: {states}": "„{value}“ geht hier nicht. Möglich sind: {states}.",
    "{value!r} is not a valid {number_type}.": "„{value}“ ist keine Zahl.",
    "{value!r} is not one of {choices}.": "„{value}“ geht hier nicht. Möglich sind: {choices}.",
    "{value!r} is not {choice}.": "„{value}“ geht hier nicht. Möglich ist: {choice}.",
    "{value} is not in the range {range}.": "{value} liegt nicht in {range}.",
}
"""What click says at our commands, as its translators know it, and what we say."""
_IN_ASCII = str.maketrans("„“”‚‘’–—", "''''''--", "")
"""A straight quotation mark would end a text of JSON."""
_COLLECTING = (100_000, 50, 10)
"""How many objects come between two searches for those in circles: records are in none, and a site makes millions."""
_PARTS = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")


def speak_german() -> None:
    """Give click our words; it looks for files of translations elsewhere, and brings none."""
    for name in _PARTS:
        part: Any = getattr(click, name)
        part._ = lambda said: WORDS.get(said, said)
        part.ngettext = lambda one, many, count: WORDS.get(one if count == 1 else many, one if count == 1 else many)
    click.types.IntParamType.name = click.types.IntRange.name = "Zahl"
    click.types.FloatParamType.name = click.types.FloatRange.name = "Zahl"


class _Command(click.Command):
    """A command whose help names options in German."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIONEN]", **kwargs})


class Commands(click.Group):
    """A group of commands that ends with a sentence where the system refuses something."""

    command_class = _Command
    group_class = type

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        words = {"options_metavar": "[OPTIONEN]", "subcommand_metavar": "BEFEHL [ANGABEN]..."}
        super().__init__(*args, **{**words, **kwargs})

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Do what is typed, and speak so that every terminal can show it."""
        _speak_to_every_terminal()
        gc.set_threshold(*_COLLECTING)
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


def asked(question: str) -> bool:
    """Ask something that is answered with yes or no, in German; whoever only presses Enter says no."""
    return bool(click.prompt(f"{question} [j/N]", "n", show_default=False, value_proc=_yes_or_no, err=True))


def _yes_or_no(answer: str) -> bool:
    said = answer.strip().casefold()
    if said not in (*_YES, *_NO):
        raise click.UsageError("Bitte j (ja) oder n (nein) tippen.")
    return said in _YES


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
