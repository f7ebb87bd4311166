"""What families of each town find, phase by phase and sector by sector."""

from pathlib import Path

from generator.report.chain import Found, chain, chain_text
from tests.builders import read_catalog
from tests.unit.small_county import make_catalog, offer

_TOPICS = (
    "- {id: hilfe, title: Hilfe, sector: social}\n"
    "- {id: wohnen, title: Wohnen, parent: hilfe}\n"
    "- {id: lernen, title: Lernen, parent: hilfe, sector: education}\n"
    "- {id: anderes, title: Anderes}\n"
)


def county(root: Path, **offers: str):
    """The small county whose topics name sectors."""
    make_catalog(root)
    (root / "content" / "topics.yml").write_text(_TOPICS, encoding="utf-8")
    for name, text in offers.items():
        path = root / "content" / "offers" / f"{name.replace('__', '/')}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    catalog, problems = read_catalog(root)
    assert problems == []
    return catalog


def about(topic: str, name: str, towns: str, more: str = "") -> str:
    """An offer about a topic."""
    return offer(name, towns, "[baby]", more).replace("topics: [hilfe]", f"topics: [{topic}]")


def test_real_and_invented_are_counted_apart_with_what_is_for_all(tmp_path: Path) -> None:
    catalog = county(
        tmp_path,
        all__a=about("hilfe", "a", "all"),
        adorf__b=about("wohnen", "b", "[adorf]"),
        adorf__c=about("wohnen", "c", "[adorf, bestadt]", "example: yes"),
        adorf__d=about("lernen", "d", "[adorf]"),
        adorf__e=about("anderes", "e", "[adorf]"),
    )
    counts = chain(catalog)
    assert counts["baby", "social"] == {"adorf": Found(2, 1), "bestadt": Found(1, 1), "cheim": Found(1, 0)}
    assert counts["baby", "education"] == {"adorf": Found(1, 0), "bestadt": Found(0, 0), "cheim": Found(0, 0)}
    assert set(counts) == {(phase, sector) for phase in ("baby", "kita") for sector in ("education", "social")}


def test_what_is_for_professionals_alone_is_no_help_for_a_family(tmp_path: Path) -> None:
    catalog = county(
        tmp_path,
        all__a=about("hilfe", "a", "all", "open_to: [professionals]"),
        all__b=about("hilfe", "b", "all", "open_to: [families, professionals]"),
    )
    assert chain(catalog)["baby", "social"]["adorf"] == Found(1, 0)


def test_the_table_shows_the_least_of_all_towns_and_names_the_gaps(tmp_path: Path) -> None:
    catalog = county(
        tmp_path,
        all__a=offer("a", "all", "[baby, kita]"),
        adorf__b=about("lernen", "b", "[adorf, bestadt]"),
        cheim__c=about("lernen", "c", "[cheim]", "example: yes"),
    )
    assert chain_text(catalog).splitlines()[1:] == [
        "        Bildung  Soziales",
        "  Baby      0+0       1+0",
        "  Kita      0+0       1+0",
        "Ohne echtes Angebot: 4",
        "  Adorf: Kita, Bildung",
        "  Bestadt: Kita, Bildung",
        "  Cheim: Baby, Bildung",
        "  Cheim: Kita, Bildung",
    ]


def test_without_sectors_there_is_no_table(tmp_path: Path) -> None:
    assert chain_text(make_catalog(tmp_path, all__a=offer("a", "all"))) == ""
