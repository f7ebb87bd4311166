"""What people say beside what they seek, as the core tells it to the engine: days, towns, languages, what it may cost."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from generator.search.facets import TOWN
from generator.search.language import Language, as_said

DATE = "date"
"""No filter: today, tomorrow, the weekend and the holidays are read from the file of dates."""


def meanings(language: Language, towns: Mapping[str, str], facets: Collection[str]) -> dict[str, str]:
    """`facet value`, or several of them joined by `&` → what is said for it, joined by `|`; see `format`.

    `towns` are name or postcode → id; a name without an id only looks like that of a town ("Kreis Coesfeld"). Nobody can
    meet a wish for a facet that is not among `facets`: its words are sought like others.
    """
    said: dict[str, list[str]] = defaultdict(list)
    for meaning in language.meanings:
        values = [f"{facet} {value}" for facet, value in meaning.values if facet in facets]
        if values or not meaning.values:
            said["&".join(values)] += meaning.said
    for name in sorted(towns):
        said[f"{TOWN.key} {towns[name]}" if towns[name] else ""].append(as_said(name))
    return {value: "|".join(dict.fromkeys(words)) for value, words in said.items()}
