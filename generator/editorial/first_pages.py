"""The public pages of a new site, with what only its publisher knows as one list to fill in."""

_LIST = """\
# Was nur der Herausgeber weiß. Die Seiten in content/pages/ nennen jede Angabe als Platzhalter: {publisher.host}.
# Was hier leer ist, nennt wegweiser check; solange in site_config.yml example: yes steht, zeigen die Seiten dafür einen Satz.
# Gibt es etwas nicht, und ist es freiwillig (optional: yes), dann exists: no schreiben: Die Zeile verschwindet.

- id: name
  title: Name, Rechtsform, Anschrift, Telefon und E-Mail des Herausgebers
  known_by: Herausgeber
  law: § 5 Abs. 1 Nr. 1 und 2 DDG, Art. 13 Abs. 1 Buchst. a DSGVO
  value:
  # So wird es ausgefüllt:
  # value: [Kreis Beispiel, Beispielweg 1, 10115 Beispielstadt, "Telefon: 030 23125 000", info@example.org]
  # easy: {text: [Der Kreis Beispiel macht diese Internet-Seite.]}
- id: head-of-administration
  title: Wer den Herausgeber vertritt
  known_by: Herausgeber
  law: § 5 Abs. 1 Nr. 1 DDG
  value:
- id: vat-id
  title: Umsatzsteuer-Identifikationsnummer
  known_by: Kämmerei
  law: § 5 Abs. 1 Nr. 6 DDG
  optional: yes
  value:
- id: editorial-office
  title: Redaktion mit Abteilung, Telefon und E-Mail
  known_by: Herausgeber
  value:
- id: data-protection-officer
  title: Datenschutzbeauftragte Person mit Telefon und E-Mail
  known_by: Herausgeber
  law: Art. 13 Abs. 1 Buchst. b DSGVO
  value:
- id: legal-basis
  title: Rechtsgrundlage der Verarbeitung
  known_by: Datenschutzbeauftragte Person
  law: Art. 13 Abs. 1 Buchst. c DSGVO
  value:
- id: host
  title: Bei wem die Website liegt, mit Anschrift
  known_by: IT
  law: Art. 13 Abs. 1 Buchst. e DSGVO
  value:
- id: log-retention
  title: Was der Server aufzeichnet, und nach wie vielen Tagen er es löscht
  known_by: IT
  law: Art. 13 Abs. 2 Buchst. a DSGVO
  value:
- id: processor-contract
  title: Vertrag mit dem Betreiber des Servers; Übermittlung in Länder außerhalb der EU
  known_by: IT
  law: Art. 13 Abs. 1 Buchst. f und Art. 28 DSGVO
  optional: yes
  value:
- id: inquiry-retention
  title: Wie lange Anfragen aufbewahrt werden
  known_by: Redaktion
  law: Art. 13 Abs. 2 Buchst. a DSGVO
  value:
- id: supervisory-authority
  title: Aufsichtsbehörde für den Datenschutz, mit Adresse ihrer Website
  known_by: Datenschutzbeauftragte Person
  law: Art. 13 Abs. 2 Buchst. d und Art. 77 DSGVO
  value:
- id: feedback-form
  title: Adresse des barrierefreien Kontaktformulars
  known_by: IT
  law: Muster (EU) 2018/1523
  setting: contact.form
  easy: {text: [Hier ist das Formular.]}
- id: accessibility-status
  title: Welche Barrieren es gibt, aus welchem Grund, und wer das wann geprüft hat
  known_by: IT
  law: Muster (EU) 2018/1523
  value:
- id: enforcement-body
  title: Schlichtungs- oder Ombudsstelle des Landes, mit Adresse ihrer Website
  known_by: Herausgeber
  law: Muster (EU) 2018/1523
  value:
"""
_PRIVACY = """\
# Datenschutz

Diese Seite sagt, welche Daten beim Besuch dieser Website anfallen und welche Rechte Sie haben (Artikel 13 DSGVO).

## Wer verantwortlich ist

{publisher.name}

Datenschutzbeauftragte Person: {publisher.data-protection-officer}

## Wenn Sie eine Seite aufrufen

Damit eine Seite ankommt, überträgt Ihr Gerät technische Angaben an den Server: die IP-Adresse, die Adresse der Seite, Datum und Uhrzeit und den Browser.

- Betreiber des Servers: {publisher.host}
- Protokoll des Servers: {publisher.log-retention}
- Auftragsverarbeitung und Länder außerhalb der EU: {publisher.processor-contract}
- Rechtsgrundlage: {publisher.legal-basis}

## Was auf Ihrem Gerät geschieht

Diese Website setzt keine Cookies und legt auch sonst nichts auf Ihrem Gerät ab (§ 25 TDDDG). Sie lädt nichts von anderen Anbietern. Ihr Browser führt selbst eine Liste besuchter Seiten (Verlauf); Suchwörter stehen in der Adresse der Suchseite und deshalb auch dort, und sie können im Protokoll des Servers stehen.

## Links nach außen

Andere Anbieter erfahren von Ihrem Besuch erst, wenn Sie auf einen Link zu ihnen drücken: zu einer Karte, zu Anbietern oder zur Ablage der Dateien. Der Knopf „Seite schnell verlassen“ öffnet www.dwd.de; woher Sie kommen, erfährt diese Website nicht.

## Wenn Sie schreiben oder anrufen

Ihre Angaben dienen dazu, Ihre Frage zu beantworten.

Aufbewahrung: {publisher.inquiry-retention}

## Ihre Rechte

Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Übertragbarkeit und das Recht, der Verarbeitung zu widersprechen (Artikel 15 bis 21 DSGVO). Sie können sich außerdem bei der Aufsicht beschweren (Artikel 77 DSGVO).

Aufsicht: {publisher.supervisory-authority}
"""
_EASY_PRIVACY = """\
# Daten-Schutz

Diese Internet-Seite speichert nichts auf Ihrem Gerät.

## Wer passt auf Ihre Daten auf?

{publisher.name}

Eine Fach-Person hilft beim Daten-Schutz.

{publisher.data-protection-officer}

## Was passiert beim Lesen?

Ihr Gerät holt die Seite von einem anderen Computer.

Wem gehört der Computer?

{publisher.host}

Wie lange speichert der Computer Ihren Besuch?

{publisher.log-retention}

Ihr Gerät merkt sich auch Ihren Besuch.

## Was dürfen Sie verlangen?

- Sie dürfen nach Ihren Daten fragen.
- Wir müssen falsche Daten ändern.
- Sie dürfen sagen: Löscht meine Daten.

Sind Sie mit der Antwort unzufrieden?

Dann beschweren Sie sich hier:

{publisher.supervisory-authority}
"""
_ACCESSIBILITY = """\
# Erklärung zur Barrierefreiheit

Die Erklärung gilt für alle Seiten dieser Website in allen Fassungen. Sie folgt dem Muster aus dem Durchführungsbeschluss (EU) 2018/1523.

## Stand, Barrieren und Prüfung

{publisher.accessibility-status}

## Barrieren melden

- Formular: {publisher.feedback-form}
- Redaktion: {publisher.editorial-office}

## Durchsetzungsverfahren

Hilft die Antwort nicht, wenden Sie sich an diese Stelle:

{publisher.enforcement-body}
"""
_EASY_ACCESSIBILITY = """\
# Barriere-Freiheit

Alle Menschen sollen diese Seite benutzen können.

## Was fehlt noch?

{publisher.accessibility-status}

## Haben Sie ein Hindernis gefunden?

Dann sagen Sie uns das bitte.

{publisher.feedback-form}

{publisher.editorial-office}

## Hilft Ihnen unsere Antwort nicht?

Dann hilft Ihnen diese Stelle.

{publisher.enforcement-body}
"""
_IMPRINT = """\
# Impressum

Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG).

## Herausgeber

{publisher.name}

- Vertreten durch: {publisher.head-of-administration}
- Umsatzsteuer-Identifikationsnummer: {publisher.vat-id}

## Redaktion

{publisher.editorial-office}
"""
_EASY_IMPRINT = """\
# Impressum

## Wer macht diese Internet-Seite?

{publisher.name}

## Wer leitet die Stelle?

{publisher.head-of-administration}

## Wer schreibt die Texte?

{publisher.editorial-office}
"""
_CONTACT = """\
# Kontakt

**In Gefahr?** Feuerwehr und Rettungsdienst: [112](tel:112). Polizei: [110](tel:110).

- Redaktion: {publisher.editorial-office}
- Formular: {publisher.feedback-form}
"""
_EASY_CONTACT = """\
# Kontakt

## Sind Sie in Gefahr?

Dann rufen Sie sofort an.

- Feuerwehr und Rettungs-Wagen: [112](tel:112)
- Polizei: [110](tel:110)

## Haben Sie Fragen zu dieser Internet-Seite?

{publisher.editorial-office}

{publisher.feedback-form}
"""
PAGE_FILES = {
    "content/publisher.yml": _LIST,
    "content/pages/imprint.md": _IMPRINT,
    "content/pages/imprint.easy.md": _EASY_IMPRINT,
    "content/pages/privacy.md": _PRIVACY,
    "content/pages/privacy.easy.md": _EASY_PRIVACY,
    "content/pages/accessibility.md": _ACCESSIBILITY,
    "content/pages/accessibility.easy.md": _EASY_ACCESSIBILITY,
    "content/pages/contact.md": _CONTACT,
    "content/pages/contact.easy.md": _EASY_CONTACT,
}
"""Path → text."""
