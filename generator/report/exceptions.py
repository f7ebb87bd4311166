"""Which rules editors have turned off in their records and easy texts, and why: somebody should look at it now and then."""

from generator.catalog import Catalog
from generator.source.nodes import place_of


def exceptions_text(catalog: Catalog) -> str:
    """Every `allow` in German, by file, for a terminal or a mail to the editors."""
    lines = [
        f"  {entry.source.path}:{place_of(entry.source.node, (*way, 'allow', index))[0]}  {silence.rule}: {silence.reason}"
        for entry in catalog.entries
        for way, holder in (((), entry.record), (("easy",), getattr(entry.record, "easy", None)))
        for index, silence in enumerate(getattr(holder, "allow", ()))
    ]
    return "\n".join((f"Ausnahmen von Regeln, mit Grund: {len(lines)}", *lines)) + "\n"
