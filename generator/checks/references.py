"""E301: a reference leads nowhere.

FAIL  `provider: kreis-coesfelt`   there is no such provider
PASS  `provider: kreis-coesfeld`

A title instead of an id (`topics: [Eltern-Kind-Gruppen]`) is E202 and a text instead of a list (`topics: baby`) E203, as
elsewhere; they are told here, where the id that is meant is known, and nothing else is told of that value.
Addresses that people have lead from a former id to the record; records themselves name it as it is called today.

Nothing is told of what stands in a file that can't be read: that file has an error of its own.
Reads the nodes, so that a record with other mistakes gets this message in the same run.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.catalog import EVERY_ID, Catalog, Entry, id_of
from generator.model.references import references
from generator.model.shape import field_shapes
from generator.model.spelling import folded
from generator.model.types import NOT_AN_ID, WRONG_FORM, is_id
from generator.model.written import RECORD_TYPES
from generator.problems import Level, Problem
from generator.redirects import redirects
from generator.source.nodes import Scalar, Sequence

_NAMES = {
    "provider": ("Den Anbieter", "content/providers/"),
    "municipality": ("Die Kommune", "content/municipalities.yml"),
    "life_phase": ("Die Lebensphase", "content/life_phases.yml"),
    "topic": ("Das Thema", "content/topics.yml"),
    "programme": ("Das Programm", "content/programmes.yml"),
    "office": ("Das Amt", "content/offices.yml"),
    "offer": ("Das Angebot", "content/offers/"),
}
_INSTITUTIONS = ("provider", "offer")
"""Many of a kind are called nearly alike: another one is proposed only for what can be a slip of a finger."""
_MOST = 20
"""References of a record for which a proposal is looked for."""
_PARTS = re.compile(r"\s*[,;/&]\s*|\s+und\s+")


@dataclass(frozen=True, slots=True)
class _Known:
    """The records of one kind: their ids, and what they are called."""

    ids: set[str] = field(default_factory=set)
    labels: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    renamed: dict[str, str] = field(default_factory=dict)
    """Former ids, and what each is today."""
    gone: set[str] = field(default_factory=set)
    """Ids that content/gone.yml names."""
    slips: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Ids by what is left of them without one letter: two words that share such a rest differ in a letter or two."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find references to records that do not exist."""
    known: dict[str, _Known] = defaultdict(_Known)
    for entry in catalog.entries:
        _note(known[entry.source.kind], entry)
    for kind, id_ in catalog.unread:
        known[kind].ids.add(id_)
    for redirect in redirects(catalog):
        known[redirect.kind].renamed[redirect.former] = redirect.id
    for item in catalog.gone:
        known[str(item.kind)].gone.add(item.id)
    for entry in catalog.entries:
        yield from _of_entry(entry, known)


def _note(known: _Known, entry: Entry) -> None:
    node, id_ = entry.source.node, id_of(entry)
    if not is_id(id_):
        return  # told there, and not to be proposed
    known.ids.add(id_)
    easy = node.get("easy")
    for part in (node, easy if isinstance(easy, Mapping) else {}):
        for name in ("title", "name"):
            if isinstance(part.get(name), Scalar):
                known.labels[folded(part[name])].add(id_)
    known.labels[folded(id_)].add(id_)


def _of_entry(entry: Entry, known: Mapping[str, _Known]) -> Iterator[Problem]:
    source = entry.source
    shapes = field_shapes(RECORD_TYPES[source.kind])
    told = 0
    for name, kind, scalar in references(RECORD_TYPES[source.kind], source.node):
        is_lone = name in shapes and shapes[name].shape.item is not None and source.node.get(name) is scalar
        # Help in an emergency has a rule of its own, which nobody can turn off.
        if name.partition(".")[0] in ("emergency", "crisis") or (
            not is_lone and not known[kind].ids.isdisjoint((scalar, EVERY_ID))
        ):
            continue
        told += 1
        meant = known[kind] if told <= _MOST else _Known()
        own = id_of(entry) if kind == source.kind else ""
        code, message, example = _lone(scalar, kind, meant, name) if is_lone else _nowhere(scalar, kind, meant, own)
        if code == NOT_AN_ID and (ids := _several(scalar, kind, meant)) and isinstance(source.node.get(name), Sequence):
            message = f"„{scalar}“ sind mehrere Kurznamen. Bitte mit Komma trennen: {', '.join(ids)}."
        yield Problem(code, Level.ERROR, message, source.path, scalar.line, scalar.column, name, example=example)


def _lone(text: str, kind: str, known: _Known, name: str) -> tuple[str, str, str]:
    found = [part if part in known.ids else _meant(part, kind, known) for part in _PARTS.split(text.strip())]
    message = f"„{name}“ ist eine Liste. Bitte jeden Kurznamen in eine eigene Zeile schreiben, mit „- “ davor."
    if not all(found):
        return WRONG_FORM, f"{message} Die Kurznamen stehen in {_NAMES[kind][1]}.", ""
    return WRONG_FORM, message, "\n".join((f"{name}:", *(f"  - {id_}" for id_ in dict.fromkeys(found))))


def _several(text: str, kind: str, known: _Known) -> list[str]:
    """The ids that stand in one text, where it is nothing but several."""
    parts = [part for part in re.split(r"[\s,;/&]+", text) if part != "und"]
    ids = [part if part in known.ids else _meant(part, kind, known) for part in parts]
    return ids if len(ids) > 1 and all(ids) and not _meant(text, kind, known) else []


def _nowhere(text: str, kind: str, known: _Known, own: str) -> tuple[str, str, str]:
    words, folder = _NAMES[kind]
    today = known.renamed.get(text)
    if text in known.gone:
        message = f"{words} „{text}“ gibt es nicht mehr: Es steht in content/gone.yml. Bitte hier löschen"
        return "E301", f"{message}, oder einen anderen Kurznamen aus {folder} nehmen.", ""
    if today is not None and today == own:
        return "E301", f"„{text}“ heißt jetzt „{today}“, und das ist dieser Eintrag selbst. Bitte hier löschen.", ""
    if today is not None:
        return "E301", f"{words} „{text}“ gibt es unter diesem Namen nicht mehr. Bitte „{today}“ schreiben.", ""
    meant = _meant(text.removesuffix(".yml"), kind, known)
    hint = f"Meinten Sie „{meant}“?" if meant else f"Bitte einen Kurznamen aus {folder} nehmen."
    if not is_id(text):
        return NOT_AN_ID, f"„{text}“ ist kein Kurzname. {hint}", ""
    if meant or kind not in _INSTITUTIONS:
        return "E301", f"{words} „{text}“ gibt es nicht. {hint}", ""
    if kind == "offer":
        return (
            "E301",
            (
                f"{words} „{text}“ gibt es nicht (mehr). Wurde es gelöscht? Dann bitte die Datei wiederherstellen und darin "
                f"„status: ended“ schreiben. Sonst bitte einen Kurznamen aus {folder} nehmen."
            ),
            "",
        )
    return (
        "E301",
        (
            f"{words} „{text}“ gibt es nicht (mehr). Wurde er gelöscht? Dann bitte die Datei wiederherstellen, solange ein "
            f"Angebot ihn nennt. Ist er neu? Dann bitte {folder}{text}.yml anlegen, mit „name:“. "
            f"Sonst bitte einen Kurznamen aus {folder} nehmen."
        ),
        "",
    )


def _meant(text: str, kind: str, known: _Known) -> str:
    """The one record that is called so, or whose id differs by a slip; empty where there is none or several."""
    said = folded(text)
    called = known.labels.get(said, set())
    if len(called) == 1:
        return next(iter(called))
    if called or not said:
        return ""
    if not known.slips:
        for id_ in known.ids:
            for rest in _rests(id_):
                known.slips[rest].add(id_)
    near = {id_ for rest in _rests(said.replace(" ", "-")) for id_ in known.slips.get(rest, ())}
    near = {id_ for id_ in near if _is_slip(id_, said.replace(" ", "-"), kind)}
    return next(iter(near)) if len(near) == 1 else ""


def _rests(word: str) -> Iterator[str]:
    yield word
    yield from (word[:index] + word[index + 1 :] for index in range(min(len(word), 80)))


def _is_slip(id_: str, said: str, kind: str) -> bool:
    """One letter too much, missing, wrong or swapped; no digit, and no other beginning of a word: `awo` is not `asb`."""
    ours, theirs = _differing(id_, said)
    is_one = max(len(ours), len(theirs)) < 2 or (len(ours) == 2 and ours == theirs[::-1])
    if not is_one or re.search(r"\d", ours + theirs) or len(said) < 4:
        return False
    if kind not in _INSTITUTIONS or id_.replace("-", "") == said.replace("-", ""):
        return True
    pairs = list(zip(id_.split("-"), said.split("-"), strict=False))
    changed = [(a, b) for a, b in pairs if a != b]
    return id_.count("-") == said.count("-") and all(a[0] == b[0] and max(len(a), len(b)) > 4 for a, b in changed)


def _differing(one: str, other: str) -> tuple[str, str]:
    """What is left of two words without their common beginning and end."""
    start = _alike(one, other)
    one, other = one[start:], other[start:]
    end = _alike(one[::-1], other[::-1])
    return one[: len(one) - end], other[: len(other) - end]


def _alike(one: str, other: str) -> int:
    """How many first letters two words share."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(one), len(other)))
