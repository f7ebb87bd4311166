"""A site that says everything: every field of every record has a value, so that a test can see what becomes of it."""

from tests.builders import OFFER, SITE
from tests.site.everything import EVERYTHING, ITS_MEDIA

_PHONES = "phones: [{number: 030 23125 000, note: vormittags}]"
_SILENCE = "allow: [{rule: W306, reason: So ist es.}]"
_PROVIDER = f"""name: Kreis Beispiel
kind: public
description: Wir helfen.
street: Beispielweg 2
postal_code: "10115"
city: Adorf
municipality: adorf
{_PHONES}
email: kreis@example.org
website: https://example.org/kreis
easy: {{name: Der Kreis, title: Der Kreis, text: [Der Kreis hilft.], allow: [{{rule: LS10, words: nicht, reason: nötig}}]}}
former_ids: [kreis-alt]
example: yes
{_SILENCE}
"""
_EASY = (
    "easy: {title: Leicht, name: Leicht, text: [Das ist leicht.], allow: [{rule: LS10, words: nicht, reason: nötig}]}"
)

_STEPS = (
    "steps: [{title: Das tun, when: gleich, office: youth, offers: [echt], easy: {title: Das machen, text: [Machen Sie das.]}, "
    "sources: [{name: Der Kreis, url: 'https://example.org/', date: 2026-11-20, year: 2025, kind: official, note: Gleich.}]}]"
)

FULL: dict[str, str | bytes] = {
    **SITE,
    "site_config.yml": SITE["site_config.yml"]
    .replace(
        "contact: {email: info@example.org}",
        "contact: {phone: 030 23125 000, email: info@example.org, form: https://example.org/formular}",
    )
    .replace("name: Kreis Beispiel,", "name: Kreis Beispiel, kind: Kreis,")
    + """description: Alles für Familien.
links: [{title: Kreis, url: https://example.org/kreis}]
sign_language_video: {url: https://example.org/film, duration: 2 Minuten, size: 8 MB, transcript: Der Film.}
colors: {primary: "#123456", accent: "#654321"}
logo: assets/icons/favicon.svg
rules: {W307: warning}
fallback: [notruf]
maintainers: ["@example-org/kreis"]
mkdocs: {dev_addr: 127.0.0.1:8000}
""",
    "content/municipalities.yml": "".join(
        f"""- id: {id_}
  name: {name}
  ags: "0500000{number}"
  postal_codes: ["1011{code}"]
  districts: [{{name: {name}-Süd, postal_codes: ["1012{code}"]}}, {{name: Hinter-{id_}}}]
  latitude: 52.53
  longitude: 13.38
  youth_office: kreis
  editors: "@example-org/{id_}"
  former_ids: [{id_}-alt]
  {_EASY}
  {_SILENCE}
"""
        for number, (id_, name, code) in enumerate((("adorf", "Adorf", 5), ("bestadt", "Bestadt", 7)))
    ),
    "content/life_phases.yml": "".join(
        f"- {{id: {id_}, title: {title}, age: {{from: {low}, to: {high}}}, summary: Zeit., icon: baby, "
        f"transition: Dann geht es weiter., {_STEPS}, former_ids: [{id_}-alt], {_EASY}, {_SILENCE}}}\n"
        for id_, title, low, high in (("schwanger", "Schwanger", 0, 0), ("baby", "Baby", 0, 1), ("kind", "Kind", 1, 6))
    ),
    "content/topics.yml": "".join(
        f"- {{id: {id_}, title: {id_.title()}, summary: Darum geht es., parent: {parent}, sensitive: no, former_ids: [{id_}-alt], {_EASY}, {_SILENCE}}}\n"
        for id_, parent in (("treffen", "leben"), ("krise", "leben"))
    )
    + "- {id: leben, title: Leben}\n",
    "content/programmes.yml": "- {id: fruehe-hilfen, name: Frühe Hilfen, summary: Von Anfang an., "
    f"website: https://example.org/fh, former_ids: [hilfen], {_EASY.replace('title: Leicht, ', '')}, {_SILENCE}}}\n"
    "- {id: alte-hilfen, name: Alte Hilfen, status: ended, until: 2022, replaced_by: fruehe-hilfen}\n",
    "content/offices.yml": "- {id: youth, title: Jugendamt, provider: kreis, easy: {title: Jugend-Amt}}\n- {id: registry, title: Standesamt}\n",
    "content/notice.yml": f"text: Das Telefon ist heute gestört.\nfrom: 2026-11-20\nuntil: 2026-12-10\nkind: warning\neasy: [Das Telefon geht nicht.]\n{_SILENCE}\n",
    "content/glossary.yml": "- {word: Jugend-Amt, hard: [Jugendamt], explanation: [Das Jugend-Amt hilft Familien.], "
    f"{_SILENCE}}}\n",
    "content/synonyms.yml": f"- {{say: [Kneipe], find: [Treff], {_SILENCE}}}\n",
    "content/school_holidays.yml": "".join(
        f"- {{name: {name}, from: 2026-12-23, to: 2027-01-06, {_SILENCE}}}\n" for name in ("Ferien", "Noch einmal")
    ),
    "content/publisher.yml": "- {id: name, title: Name, known_by: Amt, law: § 5 DDG, value: Kreis Beispiel, optional: yes, exists: yes, "
    f"meanwhile: {{text: Später., easy: [Später.]}}, {_EASY}, {_SILENCE}}}\n"
    "- {id: form, title: Formular, known_by: Amt, setting: contact.form}\n"
    "- {id: vat, title: Nummer, known_by: Amt, meanwhile: {text: Später., easy: [Später.]}}\n",
    "content/planning/expected.yml": "- {question: Wer hilft?, offers: [echt], gap: Am Abend niemand., search: [Hilfe]}\n",
    "content/gone.yml": "- {id: weg, kind: offer, date: 2026-10-01, reason: Art. 17 DSGVO}\n",
    "content/pages/imprint.md": "---\nformer_ids: [wir]\n---\n"
    + SITE["content/pages/imprint.md"]
    + "\n{publisher.name} {publisher.form}\n\n{publisher.vat}\n",
    "content/pages/imprint.easy.md": SITE["content/pages/imprint.easy.md"] + "\n{publisher.name}\n\n{publisher.vat}\n",
    "content/providers/kreis.yml": _PROVIDER,
    "content/offers/adorf/echt.yml": OFFER.replace("Sonnenschein", "Mond")
    + """  person: Erika Muster
  consent: yes
times: [{kind: weekly, weekdays: [mon], from: 9:30, every: 2, starts: 2026-11-30, pauses: [school-holidays]}]
locations: [{street: Beispielweg 5, postal_code: "10115", city: Adorf, municipality: adorf, latitude: 52.53, longitude: 13.38}]
""",
    "content/offers/adorf/urkunde.yml": OFFER.replace("Sonnenschein", "Urkunde").replace(
        "provider: verein", "office: registry"
    )
    + "verified: {date: 2026-11-02, by: Redaktion, every: 6 months}\n",
    "content/offers/all/beispiel.yml": EVERYTHING,
    **ITS_MEDIA,
}
