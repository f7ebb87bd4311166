"""First files for editors: a new offer, a new site."""

import re
from collections.abc import Collection
from difflib import get_close_matches
from pathlib import Path

_OFFER = """# yaml-language-server: $schema=../../schemas/offer.schema.json
title: {title}
summary: Ein bis zwei Sätze, die sagen, was Familien hier bekommen.
description: |
  Mehr dazu, in einfachen Worten.

provider: {provider}
municipalities: {municipalities}
life_phases: [{phase}]
topics: [{topic}]

# Was nicht bekannt ist, einfach weglassen: Die Seite sagt dann ehrlich, dass wir es nicht wissen.
cost:
  kind: unknown
registration:
  required: unknown
formats: [on-site]
languages: [de]
contact:
  email: name@example.org

# Leichte Sprache: in jeder Zeile ein kurzer Satz. Zeiten, Orte und Kosten schreibt das Programm dazu.
easy:
  title: {title}
  text:
    - Hier bekommen Sie Hilfe.

example: yes
"""


def new_offer_text(municipality: str, id_: str, provider: str, phase: str, topic: str) -> str:
    """A valid offer to start from; marked as an example until the editor has filled it in."""
    title = id_.replace("-", " ").capitalize()
    towns = "all" if municipality == "all" else f"[{municipality}]"
    return _OFFER.format(title=title, municipalities=towns, provider=provider, phase=phase, topic=topic)


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
  phones: [{number: "112"}]
easy:
  title: Not-Ruf 112
  text:
    - Sie sind in Not.
    - Rufen Sie sofort an.
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
    "content/pages/imprint.md": "# Impressum\n\n[Bitte ergänzen](kontakt/): Name, Anschrift, Vertretung, Aufsicht.\n",
    "content/pages/imprint.easy.md": "# Impressum\n\nHier steht bald: Wer macht diese Internet-Seite?\n",
    "content/pages/privacy.md": "# Datenschutz\n\nDiese Website setzt keine Cookies. Bitte ergänzen: wer dafür sorgt.\n",
    "content/pages/privacy.easy.md": "# Daten-Schutz\n\nDiese Internet-Seite merkt sich nichts über Sie.\n",
    "content/pages/accessibility.md": "# Erklärung zur Barrierefreiheit\n\nBitte nach dem Muster von EU 2018/1523 ergänzen.\n",
    "content/pages/accessibility.easy.md": "# Barriere-Freiheit\n\nHier steht bald: Was ist für alle gut?\n",
    ".gitignore": "/site/\n/.site-*/\n/.cache/\n/.venv/\n",
}
"""Path → text of the smallest site that stands, with everything marked as an example."""
