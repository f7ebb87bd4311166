"""A site that moves: its address changes, and with it that of each of its pages. No page can lead there, its server can.

W346 WARN  url: https://a.de/ becomes https://a.de/neu/ or https://b.de/
PASS       url: https://wegweiser.example.org/ becomes a real one, http becomes https, the stroke at the end comes or goes
"""

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from generator.checks.examples import is_invented_host
from generator.pipeline import Prepared
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def moved(before: Prepared, now: Prepared) -> Iterator[Problem]:
    """W346: every page lies elsewhere now."""
    if before.catalog is None or now.catalog is None or now.sources.site is None:
        return
    old, new = before.catalog.site.url, now.catalog.site.url
    (old_host, old_path), (new_host, new_path) = _where(old), _where(new)
    is_first = old_host != new_host and is_invented_host(old_host.partition(":")[0])
    if is_first or (old_host, old_path) == (new_host, new_path):
        return
    message = (
        f"Die Website zieht mit dieser Änderung um, und mit ihr jede Seite: von {old} nach {new}. Alle Links, Lesezeichen "
        f"und Aushänge nennen noch die alte Adresse. Der Server muss deshalb alles unter {old} auf dasselbe unter {new} "
        "weiterleiten. Ist kein Umzug gemeint? Dann bitte die alte Adresse wieder hinschreiben."
    )
    place = place_of(now.sources.site.node, ("url",))
    yield Problem("W346", Level.WARNING, message, "site_config.yml", *place, "url")


def _where(url: str) -> tuple[str, str]:
    """Host and path, as they tell two sites apart."""
    parts = urlsplit(url)
    return parts.netloc.lower(), unquote(parts.path).strip("/")
