"""A small county, made of records as an editor writes them: three towns, two life phases, one topic."""

from datetime import date
from pathlib import Path

from generator.catalog import Catalog, build_catalog
from generator.source.files import read_sources

TODAY = date(2026, 11, 24)

_SITE = {
    "site_config.yml": "name: Wegweiser\nurl: https://example.org/\npublisher: kreis\narea: {name: Kreis Beispiel}\n",
    "content/providers/kreis.yml": "name: Kreis Beispiel\n",
    "content/municipalities.yml": (
        "- {id: adorf, name: Adorf, ags: '00000001', editors: '@example-org/adorf'}\n"
        "- {id: bestadt, name: Bestadt, ags: '00000002', editors: ['@example-org/b', '@example-org/c']}\n"
        "- {id: cheim, name: Cheim, ags: '00000003'}\n"
    ),
    "content/life_phases.yml": (
        "- {id: baby, title: Baby, summary: Das erste Jahr.}\n- {id: kita, title: Kita, summary: Drei bis sechs.}\n"
    ),
    "content/topics.yml": "- {id: hilfe, title: Hilfe}\n",
}
_OFFER = (
    "title: Angebot {name}\nsummary: Ein Angebot für Familien mit Kindern.\nprovider: kreis\n"
    "municipalities: {towns}\nlife_phases: {phases}\ntopics: [hilfe]\ncontact: {{email: a@example.org}}\n{more}\n"
)


def offer(name: str, towns: str, phases: str = "[baby]", more: str = "") -> str:
    """The text of an offer's file."""
    return _OFFER.format(name=name, towns=towns, phases=phases, more=more)


def make_catalog(root: Path, **offers: str) -> Catalog:
    """Write the county and its offers (`adorf__name=text`) below a folder and read them, on 24 November 2026."""
    files = {f"content/offers/{name.replace('__', '/').replace('_', '-')}.yml": text for name, text in offers.items()}
    for path, text in {**_SITE, **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    sources, problems = read_sources(root)
    catalog, found = build_catalog(sources, TODAY)
    assert [*problems, *found] == []
    assert catalog is not None
    return catalog
