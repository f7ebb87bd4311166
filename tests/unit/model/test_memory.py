"""Records of the same nodes are taken from the last reading."""

from generator.model.canonical import canonical
from generator.model.memory import KnownRecords
from generator.model.reading import read_record
from generator.source.files import RecordSource
from generator.source.nodes import Mapping
from generator.source.parser import parse

PATH = "content/topics.yml"


def _source(text: str) -> RecordSource:
    node, _ = parse(text, PATH)
    assert isinstance(node, Mapping)
    return RecordSource("synonym", PATH, node, "")


def test_the_same_node_gives_the_very_same_record() -> None:
    records = KnownRecords()
    one, other = (
        _source("say: [Kita, Kindergarten]\nfind: [Kita]\n"),
        _source("say: [Oma, Grossmutter]\nfind: [Oma]\n"),
    )
    first = records.read([one, other])
    assert [reading[1:] for reading in first] == [read_record(canonical(source)) for source in (one, other)]
    again = records.read([other, _source("say: [Kita, Hort]\nfind: [Kita]\n")])
    assert again[0] is first[1] and again[1][1] is not None


def test_what_is_wrong_is_told_each_time() -> None:
    records, source = KnownRecords(), _source("wrods: [Kita, Hort]\nfind: [Kita]\n")
    assert records.read([source])[0][2] == records.read([source])[0][2] != []


def test_what_is_gone_is_forgotten() -> None:
    records, source = KnownRecords(), _source("say: [Kita, Hort]\nfind: [Kita]\n")
    first = records.read([source])
    records.read([])
    assert records.read([source])[0] is not first[0]
