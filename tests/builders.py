"""Small sites for tests: written as dicts of path → text, read by the real program."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import pipeline
from generator.catalog import Catalog, build_catalog
from generator.editions import Edition, make_editions
from generator.media import Media
from generator.model.site import SiteConfig
from generator.pipeline import Site
from generator.plan import Plan
from generator.problems import Problem
from generator.publication import Published
from generator.render.rendered import HeldPages
from generator.source.files import read_sources
from generator.theme import Theme

TODAY = date(2026, 11, 24)

OFFER = """title: Krabbelgruppe Sonnenschein
summary: Eltern und Babys treffen sich zum Spielen und Reden.
provider: verein
municipalities: [adorf]
life_phases: [baby]
topics: [treffen]
contact:
  email: info@adorf.de
"""

SITE: dict[str, str] = {
    "site_config.yml": """name: Wegweiser
url: https://example.org/pfad/
publisher: kreis
area: {name: Kreis Beispiel, state: NW}
editions: [de, de-simple]
repository: https://example.org/repo
contact: {email: info@example.org}
emergency: [notruf]
example: yes
""",
    "content/municipalities.yml": """- {id: adorf, name: Adorf, ags: "05000001", postal_codes: ["10115"], youth_office: kreis, latitude: 52.53, longitude: 13.38}
- {id: bestadt, name: Bestadt, ags: "05000002", postal_codes: ["10117"], youth_office: verein}
""",
    "content/life_phases.yml": """- {id: schwanger, title: Schwangerschaft, summary: Bevor das Kind da ist., transition: Das Kind kommt.}
- {id: baby, title: Baby, age: {from: 0, to: 1}, summary: Das erste Jahr.}
- {id: kind, title: Kind, age: {from: 1, to: 6}, summary: Bis zur Schule., steps: [{title: Hilfe holen, when: gleich, offers: [notruf], easy: {text: [Holen Sie Hilfe.]}}]}
""",
    "content/topics.yml": """- {id: leben, title: Leben}
- {id: treffen, title: Treffen, parent: leben}
- {id: krise, title: Krise, sensitive: yes}
""",
    "content/programmes.yml": "- {id: fruehe-hilfen, name: Frühe Hilfen, summary: Hilfe von Anfang an.}\n"
    "- {id: alte-hilfen, name: Alte Hilfen, status: ended, until: 2022-12-31}\n",
    "content/notice.yml": """text: Das Telefon ist heute gestört.
from: 2026-11-20
until: 2026-12-10
easy: [Das Telefon ist kaputt.]
""",
    "content/offices.yml": "- {id: youth, title: Jugendamt, provider: kreis}\n",
    "content/glossary.yml": "- {word: Jugend-Amt, hard: [Jugendamt], explanation: [Das Jugend-Amt hilft Familien.]}\n",
    "content/providers/kreis.yml": "name: Kreis Beispiel\nkind: public\nphones: [{number: 02541 18-0}]\n",
    "content/providers/verein.yml": "name: Verein Adorf\nkind: association\n",
    "content/offers/adorf/krabbelgruppe.yml": OFFER,
    "content/offers/all/notruf.yml": OFFER.replace("Krabbelgruppe Sonnenschein", "Notruf")
    .replace("[adorf]", "all")
    .replace("  email: info@adorf.de", '  phones: [{number: "112"}]')
    + "sign_language_video: {url: media/treff.mp4}\n",
    "content/pages/imprint.md": "# Impressum\n\nWir sind [hier](kontakt/).\n",
    "content/pages/imprint.easy.md": "# Impressum\n\nDas sind wir.\n",
    "content/media/treff.mp4": "\0\0\0\x10ftypisom\0\0\0\0",
}
"""The smallest site in which every kind of page exists."""


def write_site(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write the small site with changes: a text or bytes replace or add a file, None leaves it out."""
    for name, text in {**SITE, **(changes or {})}.items():
        if text is not None:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def read_catalog(root: Path, today: date = TODAY) -> tuple[Catalog, list[Problem]]:
    """Read a written site; its settings must be good."""
    sources, problems = read_sources(root)
    catalog, found = build_catalog(sources, today)
    assert catalog is not None, found
    return catalog, problems + found


def shipped_edition(tag: str) -> Edition:
    """An edition as it comes with the program, as the main one of a site."""
    (edition,) = make_editions(SiteConfig.model_construct(editions=(tag,)), ())
    return edition


def codes(problems: list[Problem]) -> list[tuple[int, int, str]]:
    """Where and what: (line, column, code)."""
    return [(p.line, p.column, p.code) for p in problems]


@dataclass(frozen=True, slots=True)
class HeldSite(Site):
    """A site whose pages are all in memory."""

    pages: HeldPages


def build(published: Published, plan: Plan, media: Media, theme: Theme) -> HeldSite:
    """A site as the pipeline makes it, with all of its pages."""
    site = pipeline.build(published, plan, media, theme)
    return HeldSite(site.settings, site.pages.held(), site.files, site.judge)
