"""What had to be erased by law, and why: for those who have to answer for it. Its pages say nothing of it."""

from generator.catalog import Catalog
from generator.problems import told_day


def erased_text(catalog: Catalog) -> str:
    """Every entry of content/gone.yml in German, the latest first, for a terminal; empty where there is none."""
    if not catalog.gone:
        return ""
    latest = sorted(catalog.gone, key=lambda item: (-item.date.toordinal(), item.kind, item.id))
    lines = [f"  {told_day(item.date)}  {item.kind} {item.id}: {item.reason}" for item in latest]
    return "\n".join((f"Gelöscht, weil ein Gesetz es verlangt: {len(lines)}", *lines)) + "\n"
