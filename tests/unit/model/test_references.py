"""Which fields lead to other records, as their types say it."""

from typing import Annotated

from generator.model.base import Record
from generator.model.references import Reference, references
from generator.model.types import Id
from generator.model.written import Offer
from generator.source.nodes import Mapping
from generator.source.parser import parse


class _Walk(Record):
    guide: Annotated[Id, Reference("person")]
    stops: Annotated[tuple[Id, ...], Reference("place")] = ()
    towns: Annotated[tuple[Id, ...], Reference("municipality")] = ()
    rest: Annotated[Id, Reference("bench")] | None = None
    title: str = ""


def _fields(record: type[Record], *names: str) -> dict[str, str]:
    """Of fields that all hold the word `x` those that refer to other records, with the kind of these."""
    node, _ = parse("".join(f"{name}: x\n" for name in names), "walk.yml")
    assert isinstance(node, Mapping)
    return {name: kind for name, kind, _ in references(record, node)}


def test_the_mark_is_found_wherever_a_type_carries_it() -> None:
    assert _fields(_Walk, *_Walk.model_fields) == {
        "guide": "person",
        "stops": "place",
        "towns": "municipality",
        "rest": "bench",
    }


def test_offers_refer_to_what_the_format_says() -> None:
    assert _fields(Offer, *Offer.model_fields) == {
        "provider": "provider",
        "office": "office",
        "municipalities": "municipality",
        "life_phases": "life_phase",
        "topics": "topic",
        "programmes": "programme",
        "next": "offer",
        "not_twin": "offer",
    }


def test_every_id_in_a_record_is_given_with_its_place() -> None:
    text = "guide: ada\nstops: [mill, all, {a: b}]\ntowns: [adorf, all]\ntitle: x\n"
    node, _ = parse(text, "walk.yml")
    assert isinstance(node, Mapping)
    found = [(name, kind, str(id_), id_.line, id_.column) for name, kind, id_ in references(_Walk, node)]
    assert found == [
        ("guide", "person", "ada", 1, 8),
        ("stops", "place", "mill", 2, 9),
        ("stops", "place", "all", 2, 15),
        ("towns", "municipality", "adorf", 3, 9),
    ], "`all` means all towns, and nothing else"
