"""First files for editors: a new offer, a new site."""

import re
import textwrap
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from pathlib import Path

from generator.editorial.first_pages import PAGE_FILES

_OFFER = """\
{schema}# Was hier leer ist, ist Pflicht: Solange es fehlt, nennt die Prüfung die Zeile, und das Angebot erscheint nicht.
# Der Name, wie Familien ihn kennen
title:
# Ein bis zwei Sätze: Was bekommen Familien hier?
summary:
# Wer es anbietet: der Name einer Datei in content/providers/, ohne .yml
provider:
municipalities: {municipalities}
{phases}
life_phases: []
{topics}
topics: []
# Mindestens ein Weg: email, website, form (ein Formular) oder phones
contact:
  email:
  website:
  # phones:
  #   - number: 02541 18-0

# Alles Weitere ist freiwillig. Was Sie nicht wissen, lassen Sie weg: Die Seite sagt dann ehrlich, dass wir es nicht
# wissen. Zum Ausfüllen das # und das Leerzeichen danach löschen. Alle Felder erklärt CONTRIBUTING.md des Programms.
# description: |
#   Der ganze Text, in einfachen Worten.
# cost: {{kind: free}}
# registration: {{required: no}}
# formats: [on-site]
# languages: [de]
# times:
#   - {{kind: weekly, weekdays: [mon], from: 9:30, to: 11:00}}

# Leichte Sprache: in jeder Zeile ein kurzer Satz. Zeiten, Orte und Kosten schreibt das Programm dazu.
# easy:
#   title: Krabbel-Gruppe
#   text:
#     - Hier treffen Sie andere Eltern.
"""
_SCHEMA = "# yaml-language-server: $schema=../../schemas/offer.schema.json\n"
"""A comment that editors' tools read. Where there is no such file, they complain."""


def new_offer_text(municipality: str, phases: Iterable[str], topics: Iterable[str], has_schemas: bool = False) -> str:
    """An offer to fill in: whatever it must have and nobody can guess is empty, so that a check names it.

    `phases` and `topics` are the ids to choose from.
    """
    return _OFFER.format(
        schema=_SCHEMA if has_schemas else "",
        municipalities="all" if municipality == "all" else f"[{municipality}]",
        phases=_choice("Kurznamen aus content/life_phases.yml", phases),
        topics=_choice("Kurznamen aus content/topics.yml", topics),
    )


def _choice(what: str, ids: Iterable[str]) -> str:
    """Lines of a comment."""
    text = f"{what}: {', '.join(ids)}"
    return textwrap.fill(
        text, 118, initial_indent="# ", subsequent_indent="# ", break_long_words=False, break_on_hyphens=False
    )


def why_not(root: Path, municipality: str, id_: str, towns: Collection[str]) -> str | None:
    """The reason why an offer can't be laid out there, in German; None if it can."""
    if municipality != "all" and municipality not in towns:
        close = get_close_matches(municipality, towns, 1)
        hint = f"Meinten Sie {close[0]}?" if close else f"Möglich sind: all, {', '.join(sorted(towns))}."
        return f"Die Kommune „{municipality}“ gibt es nicht. {hint}"
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_) or len(id_) > 80:
        return f"„{id_}“ geht nicht. Erlaubt sind kleine Buchstaben, Ziffern und einzelne Bindestriche."
    twins = sorted((root / "content" / "offers").glob(f"*/{id_}.yml"))
    if twins:
        return f"{twins[0].relative_to(root).as_posix()} gibt es schon. Bitte einen anderen Namen wählen."
    return None


SITE_FILES = {
    "site_config.yml": """name: Familienwegweiser Beispielkreis
url: https://wegweiser.example.org/
description: Angebote für Familien, von der Schwangerschaft bis zum Start in den Beruf.
publisher: kreisverwaltung
area: {name: Beispielkreis, kind: Kreis, state: NW}
editions: [de, de-simple]
contact:
  phone: 030 23125 000
  email: info@example.org
emergency: [notruf-112]
# Solange hier yes steht, sagt ein Hinweis auf jeder Seite: Das sind Beispiel-Inhalte.
example: yes
""",
    "content/municipalities.yml": """- id: beispielstadt
  name: Beispielstadt
  ags: "05000000"
  postal_codes: ["10115"]
  districts:
    - name: Beispieldorf
  youth_office: kreisverwaltung
  easy:
    text:
      - Beispielstadt ist eine kleine Stadt.
""",
    "content/life_phases.yml": """- id: schwangerschaft
  title: Schwangerschaft
  summary: Hilfe und Beratung, bevor Ihr Kind da ist.
  easy: {title: Schwangerschaft, text: [Sie bekommen ein Kind., Hier finden Sie Hilfe.]}
- id: baby
  title: Das erste Jahr
  age: {from: 0, to: 1}
  summary: Die ersten Monate mit Ihrem Baby.
  easy: {title: Das 1. Jahr, text: [Ihr Baby ist da., Hier finden Sie Hilfe.]}
""",
    "content/topics.yml": """- id: gesundheit
  title: Gesundheit
  summary: Gesund bleiben und gesund werden.
  easy: {title: Gesundheit, text: [Hier finden Sie Hilfe für Ihre Gesundheit.]}
""",
    "content/providers/kreisverwaltung.yml": """name: Kreisverwaltung Beispielkreis
kind: public
phones: [{number: 030 23125 000}]
email: info@example.org
easy: {name: Kreis-Verwaltung, text: [Das ist ein Amt.]}
example: yes
""",
    "content/offers/all/notruf-112.yml": """title: "Notruf 112"
summary: Feuerwehr und Rettungsdienst, rund um die Uhr und aus jedem Netz.
provider: kreisverwaltung
municipalities: all
life_phases: [schwangerschaft, baby]
topics: [gesundheit]
cost: {kind: free}
formats: [phone]
contact:
  phones: [{number: "112", hours: {always: yes}}]
easy:
  title: Notruf 112
  text:
    - Sie sind in Not.
    - Rufen Sie sofort die 112 an.
""",
    "content/glossary.yml": """- word: Barriere-Freiheit
  hard: [Barrierefreiheit]
  explanation: ["Barriere-Freiheit heißt: Es gibt keine Hindernisse.", Alle Menschen können mitmachen.]
- word: Daten-Schutz
  hard: [Datenschutz]
  explanation: ["Daten-Schutz heißt: Wir passen auf Ihre Angaben auf."]
- word: Impressum
  explanation: ["Im Impressum steht: Diese Leute machen die Internet-Seite."]
- word: Jugend-Amt
  hard: [Jugendamt]
  explanation: ["Das Jugend-Amt hilft Kindern, Jugendlichen und Eltern."]
- word: Kreis-Verwaltung
  hard: [Kreisverwaltung]
  explanation: [Die Kreis-Verwaltung ist ein Amt., Sie arbeitet für alle Orte im Kreis.]
- word: Überweisung
  explanation: [Eine Überweisung ist ein Zettel vom Arzt., Damit gehen Sie zu einem anderen Arzt.]
""",
    **PAGE_FILES,
    "content/notice.yml": """# Eine Meldung auf jeder Seite, zum Beispiel wenn eine Nummer gestört ist. Nach dem letzten Tag (until) verschwindet sie
# von selbst. Zum Schreiben das # und das Leerzeichen danach löschen.
# text: Unser Telefon ist bis Freitag gestört. Bitte schreiben Sie uns eine E-Mail.
# from: 2026-11-23
# until: 2026-11-27
# kind: warning
# easy: [Unser Telefon geht nicht., Bitte schreiben Sie eine E-Mail.]
""",
    ".gitignore": "/site/\n/.site-*/\n/.cache/\n/.venv/\n",
}
"""Path → text of the smallest site that stands, with everything marked as an example."""
