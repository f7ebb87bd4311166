"""What only the publisher can fill in before a site starts, as one list to hand on."""

from collections import Counter, defaultdict

from generator.catalog import Catalog
from generator.checks.examples import is_invented_host
from generator.checks.left_examples import left_accounts
from generator.checks.page_gaps import gaps

_EDITORS = "wer die Website betreut"
"""Who fills what nobody else is named for."""


def publisher_text(catalog: Catalog) -> str:
    """Every gap in German, by who knows it, with the law and where it shows; and the settings that are placeholders."""
    by_people: dict[str, list[str]] = defaultdict(list)
    for gap in gaps(catalog):
        law = f" ({gap.law})" if gap.law else ""
        by_people[gap.known_by or _EDITORS].append(
            f"{gap.what}{law}: {gap.path}:{gap.line}, für {', '.join(gap.pages)}"
        )
    by_people[_EDITORS] += [f"{field}: noch ein Platzhalter" for field in _placeholder_settings(catalog)]
    count = sum(map(len, by_people.values()))
    lines = [f"Was nur der Herausgeber weiß und noch fehlt: {count}"]
    for people, what in by_people.items():
        lines += [f"  {people}:", *(f"    {line}" for line in what)] if what else []
    return "\n".join(lines) + "\n"


def _placeholder_settings(catalog: Catalog) -> list[str]:
    url = catalog.site.url.split("/")[2].partition(":")[0].lower()
    found = ["url in site_config.yml"] if is_invented_host(url) else []
    left = Counter(f"{field} in {entry.source.path}" for entry in catalog.entries for field, _ in left_accounts(entry))
    return [*found, *(f"{what} ({count}-mal)" if count > 1 else what for what, count in left.items())]
