"""The interface texts of an edition: every word that templates and facts print."""

from collections.abc import Mapping

from generator.problems import Level, Problem


class Texts:
    """Texts by key, read as attributes; a missing key is a bug that stops the build."""

    def __init__(self, edition: str, texts: Mapping[str, str]) -> None:
        self.edition = edition
        self._texts = {str(key): str(text) for key, text in texts.items()}

    def __getattr__(self, key: str) -> str:
        try:
            return self._texts[key]
        except KeyError:
            raise AttributeError(f"no interface text {key!r} in edition {self.edition!r}") from None

    def keys(self) -> frozenset[str]:
        """The keys that the edition has."""
        return frozenset(self._texts)

    def choose(self, prefix: str, value: str) -> str:
        """The text for one of a field's values: `choose("cost", "free")` is the text `cost_free`."""
        return self.__getattr__(f"{prefix}_{value.replace('-', '_')}")

    def count(self, prefix: str, number: int) -> str:
        """One or many: `count("age_year", 2)` takes `age_year_many` and puts the number in."""
        return self.__getattr__(f"{prefix}_{'one' if number == 1 else 'many'}").format(count=number)


def compare_editions(editions: list[Texts]) -> list[Problem]:
    """Tell which keys one edition has and another lacks."""
    every = frozenset().union(*(texts.keys() for texts in editions))
    return [
        Problem("E501", Level.ERROR, f"Dem Text {key} fehlt die Fassung {texts.edition}. Bitte ergänzen.")
        for texts in editions
        for key in sorted(every - texts.keys())
    ]
