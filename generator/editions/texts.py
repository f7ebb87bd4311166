"""The texts of an edition: every word that templates and voices print."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Literal, TypeAlias

from generator.editions.emphasis import StrongWords

Register: TypeAlias = Literal["standard", "easy"]
TextValue: TypeAlias = str | tuple[str, ...] | Mapping[str, str]
"""Words, a list of them in a fixed order (months), or words by an editor's word (units of a price)."""


class Texts:
    """Texts by key; those that are words are read as attributes. A missing key is a bug that stops the build."""

    def __init__(self, edition: str, register: Register, texts: Mapping[str, TextValue], mark: str = "-") -> None:
        # A page asks some hundred times: words that are attributes are found without a call.
        own = dir(type(self))
        vars(self).update({key: text for key, text in texts.items() if isinstance(text, str) and key not in own})
        self.edition, self.register = edition, register
        self.mark = mark
        """What stands between the parts of a long word that a voice takes apart itself."""
        self._texts = dict(texts)

    def __reduce__(self) -> tuple[type["Texts"], tuple[str, Register, Mapping[str, TextValue], str]]:
        """Other processes, and keys, get the texts alone: before a process has them, no attribute can be looked up."""
        return Texts, (self.edition, self.register, self._texts, self.mark)

    def find(self, key: str) -> TextValue:
        """The text of a key, whatever its shape."""
        try:
            return self._texts[key]
        except KeyError:
            raise AttributeError(f"no text {key!r} in edition {self.edition!r}") from None

    def __getattr__(self, key: str) -> str:
        found = self.find(key)
        if not isinstance(found, str):
            raise AttributeError(f"text {key!r} in edition {self.edition!r} is a list or table")
        return found

    @cached_property
    def unasking(self) -> "Texts":
        """The same without the sentences that ask readers to get in touch: where nobody can be asked, or nobody shall."""
        requests = sorted(self.row("requests"), key=len, reverse=True)
        said = {key: _without(requests, text) if isinstance(text, str) else text for key, text in self._texts.items()}
        return Texts(self.edition, self.register, said)

    @cached_property
    def strong(self) -> StrongWords:
        """The words that nobody may read over."""
        return StrongWords(self.row("strong_words"))

    def keys(self) -> frozenset[str]:
        """The keys that the edition has."""
        return frozenset(self._texts)

    def row(self, key: str) -> tuple[str, ...]:
        """A list of words, in its order."""
        found = self.find(key)
        if not isinstance(found, tuple):
            raise AttributeError(f"text {key!r} in edition {self.edition!r} is no list")
        return found

    def table(self, key: str) -> Mapping[str, str]:
        """Words by the words that editors write."""
        found = self.find(key)
        if not isinstance(found, Mapping):
            raise AttributeError(f"text {key!r} in edition {self.edition!r} is no table")
        return found

    def choose(self, prefix: str, value: str) -> str:
        """The text for one of a field's values: `choose("cost", "free")` is the text `cost_free`."""
        return self.__getattr__(f"{prefix}_{value.replace('-', '_')}")

    def count(self, prefix: str, number: int, **words: str) -> str:
        """One or many: `count("age_year", 2)` takes `age_year_many` and puts the number in, and the words by their names."""
        return self.__getattr__(f"{prefix}_{'one' if number == 1 else 'many'}").format(count=number, **words)


def _without(requests: Iterable[str], text: str) -> str:
    """The words without whole sentences; a text of several lines without those that are empty then."""
    if not any(request in text for request in requests):
        return text
    for request in requests:
        text = text.replace(request, "")
    return "\n".join(filter(None, (" ".join(row.split()) for row in text.splitlines())))
