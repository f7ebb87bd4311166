"""What only the publisher can fill in before a site starts, as one list to hand on."""

from collections import Counter

from generator.catalog import Catalog
from generator.checks.examples import is_invented_host
from generator.checks.left_examples import left_accounts
from generator.checks.page_gaps import gaps


def publisher_text(catalog: Catalog) -> str:
    """Every gap in German, with who knows it and where it shows; and the settings that are placeholders."""
    lines = []
    for gap in gaps(catalog):
        law = f", {gap.law}" if gap.law else ""
        known = f" – {gap.known_by}" if gap.known_by else ""
        lines.append(f"  {gap.what}{law}{known} ({gap.path}:{gap.line}, für: {', '.join(gap.pages)})")
    for field in _placeholder_settings(catalog):
        lines.append(f"  {field}: noch ein Platzhalter")
    return "\n".join((f"Was nur der Herausgeber weiß und noch fehlt: {len(lines)}", *lines)) + "\n"


def _placeholder_settings(catalog: Catalog) -> list[str]:
    url = catalog.site.url.split("/")[2].partition(":")[0].lower()
    found = ["url in site_config.yml"] if is_invented_host(url) else []
    left = Counter(f"{field} in {entry.source.path}" for entry in catalog.entries for field, _ in left_accounts(entry))
    return [*found, *(f"{what} ({count}-mal)" if count > 1 else what for what, count in left.items())]
