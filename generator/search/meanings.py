"""What people say beside what they seek, as the core tells it to the engine: days, towns, languages, what it may cost."""

from collections import defaultdict
from collections.abc import Mapping

from generator.search.facets import TOWN
from generator.search.language import Language, as_said


def meanings(language: Language, towns: Mapping[str, str]) -> dict[str, str]:
    """`facet value`, or several of them joined by `&` → what is said for it, joined by `|`; see `format`.

    `towns` are name or postcode → id; a name without an id only looks like that of a town ("Kreis Coesfeld").
    """
    said: dict[str, list[str]] = defaultdict(list)
    for meaning in language.meanings:
        said["&".join(map(" ".join, meaning.values))] += meaning.said
    for name in sorted(towns):
        said[f"{TOWN.key} {towns[name]}" if towns[name] else ""].append(as_said(name))
    return {value: "|".join(dict.fromkeys(words)) for value, words in said.items()}
