"""What people say beside what they seek, as the core tells it to the engine: days, towns, languages, what it may cost."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping

from generator.search.language import Language, as_said
from generator.search.names import AGE, PART_OF_DAY, TOWN, FacetNames

_SHORT_NUMBER = re.compile(r"\d{1,4}")


def core_of_meanings(
    language: Language, towns: Mapping[str, str], facets: Collection[str], names: FacetNames
) -> dict[str, object]:
    """What the core has of it: `meanings`, as `age` the filter for ages, and as `clock` that of what hours mean, empty
    where there is none."""
    clock = names[PART_OF_DAY] if names[PART_OF_DAY] in facets else ""
    return {"age": names[AGE], "clock": clock, "meanings": meanings(language, towns, facets, names)}


def meanings(
    language: Language, towns: Mapping[str, str], facets: Collection[str], names: FacetNames
) -> dict[str, str]:
    """`facet value`, or several of them joined by `&` → what is said for it, joined by `|`; see `format`.

    `towns` are name or postcode → id; a name without an id only looks like that of a town ("Kreis Coesfeld"). Nobody can
    meet a wish for a facet that is not among `facets`: its words are sought like others.
    """
    said: dict[str, list[str]] = defaultdict(list)
    for meaning in language.meanings:
        values = [f"{facet} {value}" for facet, value in meaning.values if facet in facets]
        if values or not meaning.values:
            said["&".join(values)] += meaning.said
    taken = {word for words in said.values() for word in words} | {*language.stop_words, *language.negations}
    # "Am" may be a village, but nobody who types it means that; and "112" is no postcode.
    for name in sorted(name for name in towns if as_said(name) not in taken and not _SHORT_NUMBER.fullmatch(name)):
        said[f"{names[TOWN]} {towns[name]}" if towns[name] else ""].append(as_said(name))
    return {value: "|".join(dict.fromkeys(words)) for value, words in said.items()}
