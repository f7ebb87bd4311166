"""What is wrong with a template of a site's own, in words for whoever wrote it; what Jinja and Python say is English."""

import re

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

_COMPARE = "Bitte mit der Vorlage des Programms vergleichen."
_SYNTAX = (
    (
        r"unknown tag '(.+?)'.*innermost block that needs to be closed is '(.+?)'",
        "„{{% {0} %}}“ passt hier nicht, denn „{{% {1} %}}“ ist noch offen. Bitte zuerst mit „{{% end{1} %}}“ schließen.",
    ),
    (
        r"innermost block that needs to be closed is '(.+?)'",
        "„{{% {0} %}}“ wird nirgends geschlossen. Bitte „{{% end{0} %}}“ ergänzen.",
    ),
    (
        r"unknown tag '((?:end|el(?:se|if)).*?)'",
        "Zu „{{% {0} %}}“ fehlt der Anfang. Bitte ihn ergänzen oder diese Stelle löschen.",
    ),
    (r"unknown tag '(.+?)'", "„{{% {0} %}}“ gibt es in Jinja nicht. Bitte die Schreibweise prüfen."),
    (r"No filter named '(.+?)'", "Den Filter „{0}“ gibt es nicht. Bitte die Schreibweise prüfen."),
    (r"No test named '(.+?)'", "Den Test „{0}“ gibt es nicht. Bitte die Schreibweise prüfen."),
    (r"block '(.+?)' defined twice", "Den Block „{0}“ gibt es hier zweimal. Bitte einen davon anders nennen."),
)
"""What Jinja says of a text that is no template, and our words for it."""
_NO_JINJA = (
    "Hier ist die Vorlage kein Jinja. Meist passen Klammern nicht zusammen ({{ … }}, {% … %}), oder ein Anführungszeichen, ein "
    "Komma oder ein Wort fehlt oder ist zu viel."
)
_NOT_FILLED = (
    "Die Vorlage lässt sich hier nicht füllen. Meist ist eine Angabe leer oder von anderer Art, zum Beispiel ein Text, wo eine "
    f"Zahl oder eine Liste sein muss. {_COMPARE}"
)
NO_FRAME = (
    "Eine Vorlage in pages/ ist nur der Inhalt einer Seite; den Rahmen, main.html, legt das Programm selbst darum. Bitte "
    "„{% extends … %}“ und die Blöcke löschen und mit dem Inhalt beginnen, zum Beispiel: <h1>{{ page.title }}</h1>."
)
_LACKING = re.compile(r"^'(.+)' is undefined$|has no element (.+)$|'([^']+)'[^']*$")


def fault_of(error: Exception) -> str:
    """A sentence about an error that reading or filling a template has raised, with the name of what is missing."""
    if isinstance(error, TemplateSyntaxError):
        said = error.message or ""
        found = ((re.search(pattern, said), words) for pattern, words in _SYNTAX)
        return next((words.format(*match.groups()) for match, words in found if match), _NO_JINJA)
    if isinstance(error, TemplateNotFound):
        return f"Die Vorlage „{error.name}“ gibt es nicht. Bitte die Schreibweise prüfen oder die Datei anlegen."
    lacking = _LACKING.search(str(error)) if isinstance(error, UndefinedError) else None
    if lacking is None:
        return _NOT_FILLED
    name = next(filter(None, lacking.groups()))
    return (
        f"„{name}“ gibt es hier nicht. Bitte die Schreibweise prüfen. Nach einer neuen Fassung des Programms kann es auch anders "
        f"heißen. {_COMPARE}"
    )
