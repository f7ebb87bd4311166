"""E319: what an offer hides in one field stands in a text that everybody reads.

FAIL  locations: [{visibility: hidden, street: Amselweg 7}] with summary: "Sie finden uns im Amselweg."
FAIL  locations: [{visibility: hidden, name: Villa Rosa}] with keywords: [Villa Rosa]
FAIL  the name or the street in the file's name, which is the page's address, or in that of a picture or film
FAIL  a hidden position that stands in the text, or again at a place that is not hidden
FAIL  the same in the provider's record and in its other offers; a street with another number is another house there
FAIL  "Amselweg 7" or "Villa Rosa" on a hand-written page, in a text of another provider or of its offers
FAIL  the same in captions and other plain text of content/media, and in what papers there say of themselves
FAIL  the same among the words of an edition (content/texts), which stand on every page
FAIL  the provider's own street in its texts or offers, where it is not shown because it may lead to a hidden place
PASS  the same name as `location` of a time: it is left out there as well
FAIL  "Lindenblick" alone where the hidden place is "Haus Lindenblick": few houses are called so (`house_names.py`)
PASS  a name that says nothing, such as "Frauenhaus" in an offer called "Frauenhaus Dülmen"; outside the offer also one
      word that many houses have: "Halle", "Sonnenschein"
PASS  what another provider's open place shows anyway, and "Amselweg 7, Coesfeld" where the hidden place is in Dülmen
PASS  words that lead nowhere: "geheim", "Alte Schule" (`data/common_names.txt`), "an der Schule" without its number

Can't be turned off: a shelter's address that is out stays out. The file that tells a secret stays off the site, whatever
else is built.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import floor

from generator.catalog import Catalog, Entry
from generator.checks.secrets import ONE_WORD, Secret, Spot, find_secrets, letters_of
from generator.media.papers import properties_of
from generator.model.positions import angles_in, plus_codes_in
from generator.model.spelling import folded
from generator.problems import Level, Problem
from generator.secret_places import hides, provider_of, written_places
from generator.source.file_names import media_kind
from generator.source.nodes import Mapping, Node, Scalar, words_in
from generator.source.places import place_at, place_in
from generator.source.plain_text import text_of

_UNPUBLISHED = {
    "offer": ("internal_note", "provider", "municipalities", "life_phases", "topics", "programmes", "next", "not_twin"),
    "provider": ("street", "postal_code", "city", "municipality"),
    "gone": ("id", "reason"),
}
"""Fields that are not printed, that hold ids alone, or that publication withholds where they would tell a secret."""
_NO_TEXTS = ("allow", "number", "postal_code")
"""Fields that are not printed, or whose types let nothing but digits in: `48249` is the postcode of open places too."""
_TIME_AT = re.compile(r"times\.\d+\.location")


@dataclass(frozen=True, slots=True)
class _Told:
    path: str
    """The file that hides it."""
    what: str
    start: int = 0
    """Where the line begins in the text that tells it, in characters."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find names, streets and positions of hidden places wherever everybody may read them."""
    secrets, spots = find_secrets(catalog)
    unclear = {entry.source.path for entry in catalog.remains}
    for entry in catalog.entries:
        yield from _leaks(entry, _Watch.over(entry, secrets, spots), entry.source.path in unclear)
    watch = _Watch("", None, secrets, spots)
    for page in catalog.pages:
        told = watch.find(page.name) or watch.find(page.text)
        if told is not None:
            yield _problem(page.path, place_in(page.text, told.start), "", told)
    for texts in catalog.edition_texts:
        yield from _in_fields(texts.path, _published(texts.node, [], ()), watch)
    for file in catalog.media:
        told = watch.find(_as_words(file.address))
        if told is not None:
            yield _problem(file.path, (0, 0), "", told, "Im Namen dieser Datei, also in ihrer Adresse,")
            continue
        text = text_of(file.file) if secrets or spots else ""
        told = watch.find(text)
        if told is not None:
            yield _problem(file.path, place_in(text, told.start), "", told)
        is_paper = media_kind(file.address) == "paper" and bool(secrets or spots)
        told = watch.find(properties_of(file.file)) if is_paper else None
        if told is not None:
            where = "In den Eigenschaften dieser Datei (Verfasser, Titel, Stichwörter)"
            yield _problem(file.path, (0, 0), "", told, where)


@dataclass(frozen=True, slots=True)
class _Watch:
    """What a file must not tell."""

    path: str
    provider: str | None
    """None for a page, which belongs to nobody."""
    secrets: list[Secret]
    spots: list[Spot]

    @classmethod
    def over(cls, entry: Entry, secrets: list[Secret], spots: list[Spot]) -> "_Watch":
        path, provider = entry.source.path, provider_of(entry)
        near = [secret for secret in secrets if secret.far is not None or secret.provider == provider]
        letters = letters_of(" ".join((entry.source.id, *words_in(entry.source.node)))) if near else ""
        told = [secret for secret in near if secret.key in letters]
        # What the file hides itself comes first, since its message is the simplest.
        told.sort(key=lambda secret: secret.path != path)
        own = sorted((spot for spot in spots if spot.provider == provider), key=lambda spot: spot.path != path)
        return cls(path, provider, told, own)

    def find(self, text: str, beside: str = "") -> _Told | None:
        """The first secret in a text; `beside` is what stands with it, such as the town of a street."""
        letters = letters_of(text) if self.secrets else ""
        secrets = [secret for secret in self.secrets if secret.key in letters]
        if not secrets and not self.spots:
            return None
        lines = [(match.start(), match[0]) for match in re.finditer(r"(?m)^.*$", text)]
        following = [*(line for _, line in lines[1:]), "", ""]
        # A name broken over two lines stands in the text as a whole.
        for (start, line), after in zip((*lines, (0, text)), following, strict=True):
            words = folded(line) if secrets else ""
            for secret in secrets:
                if secret.is_told(words, f"{line} {after} {beside}", self.path, self.provider):
                    return _Told(secret.path, secret.what, start)
            angles, codes = (angles_in(line), plus_codes_in(line)) if self.spots else ((), ())
            rows = {floor(angle * 1000) for angle in angles}
            for spot in self.spots if angles or codes else ():
                if (codes or not rows.isdisjoint(spot.rows)) and spot.is_told(angles, codes):
                    return _Told(spot.path, "die Stelle", start)
        return None

    def find_spot(self, place: Mapping) -> _Told | None:
        """A hidden position at a place that is not hidden, or next door to one."""
        return next((_Told(spot.path, "die Stelle") for spot in self.spots if spot.is_near(place)), None)


def _as_words(address: str) -> str:
    """`media/villaRosa_7.jpg` as people read it."""
    return re.sub(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ\d])|[_+]", " ", address.removeprefix("media/"))


def _leaks(entry: Entry, watch: _Watch, is_unclear: bool) -> Iterator[Problem]:
    """`is_unclear` tells that nobody knows which of its places it hides: errors of their own say so there."""
    if not watch.secrets and not watch.spots:
        return
    source = entry.source
    hidden = [place for place in written_places(entry) if is_unclear or hides(place)]
    hidden_names = {folded(str(place["name"])) for place in hidden if "name" in place}
    told = watch.find(source.id)
    if told is not None:
        yield _problem(source.path, (1, 1), "id", told, "Im Dateinamen, also in der Adresse der Seite,")
    fields = _published(source.node, hidden, _UNPUBLISHED.get(source.kind, ()))
    shown = (f for f in fields if not (_TIME_AT.fullmatch(f[0]) and folded(str(f[1])) in hidden_names))
    yield from _in_fields(source.path, shown, watch)


def _in_fields(path: str, fields: Iterable[tuple[str, Scalar | Mapping, str]], watch: _Watch) -> Iterator[Problem]:
    for field, node, beside in fields:
        told = watch.find_spot(node) if isinstance(node, Mapping) else watch.find(node, beside)
        if told is None and isinstance(node, Scalar) and node.startswith("media/"):
            told = watch.find(_as_words(node))
        if told is not None:
            place = place_at(node["latitude"], 0) if isinstance(node, Mapping) else place_at(node, told.start)
            yield _problem(path, place, field, told)


def _published(
    node: Node, hidden: list[Mapping], unpublished: tuple[str, ...], path: str = "", beside: str = ""
) -> Iterator[tuple[str, Scalar | Mapping, str]]:
    """Every text that may be printed and every place that is not hidden, with its field and the rest of its address."""
    if isinstance(node, Scalar):
        yield path, node, beside
        return
    if isinstance(node, Mapping):
        yield path, node, ""
        beside = (
            " ".join(str(value) for value in node.values() if isinstance(value, Scalar)) if "street" in node else ""
        )
    children = node.items() if isinstance(node, Mapping) else enumerate(node)
    for step, child in children:
        is_printed = step not in _NO_TEXTS and (path or step not in unpublished)
        if is_printed and not any(child is place for place in hidden):
            yield from _published(child, hidden, unpublished, f"{path}.{step}" if path else str(step), beside)


def _problem(path: str, place: tuple[int, int], field: str, told: _Told, where: str = "Hier") -> Problem:
    hidden = "der in locations verborgen ist" if told.path == path else f"den {told.path} verbirgt"
    what = f"{told.what} eines Ortes, {hidden} (visibility: hidden)"
    end = "Ist der Ort kein Geheimnis, dann bitte visibility: hidden löschen."
    if told.what == ONE_WORD:
        end = f"Meint es etwas anderes? Dann bitte in {told.path} den Namen löschen: „visibility: hidden“ genügt."
    if told.path.startswith("content/providers/"):
        what = f"{told.what} aus {told.path}. Sie wird nicht gezeigt, da sie zu einem verborgenen Ort führen kann"
        end = "Ist sie kein Geheimnis, dann bitte in einem Angebot einen Ort mit Straße ohne visibility: hidden nennen."
    message = f"{where} steht {what}. Alle könnten es lesen. Bitte dort löschen. {end}"
    return Problem("E319", Level.ERROR, message, path, *place, field)
