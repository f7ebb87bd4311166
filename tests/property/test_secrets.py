"""What is secret stands in no byte of anything that a site is made of, whatever a record says beside it.

The test reads what every engine has written to disk, of every edition and of one that the program does not know, so a new
kind of page, a new output and a new engine join unasked.
"""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import generator.pipeline
from generator.cli import main
from generator.engine import ENGINES, load_engine
from generator.facts import gather_facts
from generator.model.records import ProviderFields
from generator.model.written import Location, Provider
from generator.outputs import OUTPUTS
from generator.pipeline import Prepared, prepare
from generator.publication import exportable
from generator.search.documents import SearchDocument
from generator.search.indexing import search_documents
from generator.source.files import LISTS
from generator.theme import find_theme
from tests.builders import OFFER, SITE, TODAY, HeldSite, build, write_site

EN = (Path(__file__).parents[1] / "site" / "texts" / "en.yml").read_text(encoding="utf-8")
TOWN = {"id": "geheimort", "name": "Ebersgrund", "ags": "05000009", "postal_codes": ["10119"]}
PLACE = {
    "name": "Haus Lindenblick",
    "street": "Vogelsangweg 7",
    "postal_code": "10119",
    "city": "Zwiebelhausen",
    "municipality": "geheimort",
    "latitude": "52.51975",
    "longitude": "13.37975",
    "accessibility_note": "Klingel Qualmbirne",
    "transport": "Halt Jodelkuppe",
}
"""Every field of a hidden place; these words and digits are in nothing else."""
NOTE = "Ygarnspule"
ADDRESS = {"street": "Ofenrohrgasse 1", "postal_code": "10178", "city": "Ulmenquell", "municipality": "geheimort"}
SECRETS = [
    b"ndenblick", b"elsangw", b"iebelhaus", b"almbirn", b"delkupp", b"arnspul", b"52.51975", b"13.37975", b"52,51975", b"5251975",
]  # fmt: skip
"""What is looked for: the middle of each word. The search's files leave out the beginning that a word shares with the one
before it, and its ending."""
_TIMES = st.sampled_from(
    [
        {"kind": "weekly", "weekdays": ["mon"], "from": "9:00"},
        {"kind": "weekly", "weekdays": ["mon", "wed"], "from": "9:00", "every": "2", "starts": "2026-11-02"},
        {"kind": "monthly", "week": "last", "weekday": "fri", "from": "15:00"},
        {"kind": "date", "date": "2026-12-11", "from": "15:00"},
    ]
)
_OPEN = {"name": "Treffpunkt", "street": "Marktweg 1", "postal_code": "10115", "city": "Adorf", "municipality": "adorf"}


@st.composite
def _offers(draw: st.DrawFn) -> dict[str, Any]:
    """An offer with one or two hidden places, of which any field may be missing, and perhaps an open one."""
    hidden = [
        {"visibility": "hidden", **{key: PLACE[key] for key in draw(st.sets(st.sampled_from(sorted(PLACE))))}}
        for _ in range(draw(st.integers(1, 2)))
    ]
    places = draw(st.permutations([*hidden, *([_OPEN] if draw(st.booleans()) else [])]))
    names = [place["name"] for place in places if "name" in place]
    times = draw(st.lists(_TIMES, max_size=3))
    return {
        "title": "Schutzhaus",
        "summary": "Ein sicherer Ort für Frauen und ihre Kinder.",
        "provider": draw(st.sampled_from(["schutz", "verein"])),
        "municipalities": draw(st.sampled_from([["adorf"], ["adorf", "bestadt"], "all"])),
        "life_phases": ["baby"],
        "topics": ["krise"],
        "status": draw(st.sampled_from(["active", "paused", "ended"])),
        "formats": draw(st.lists(st.sampled_from(["on-site", "phone", "online"]), unique=True)),
        "locations": places,
        "times": [{**rule, **({"location": draw(st.sampled_from(names))} if names else {})} for rule in times],
        "contact": {"phones": [{"number": "030 23125 001"}]},
        "registration": {"required": "yes"},
        "easy": {
            "title": "Schutz-Haus",
            "text": ["Hier sind Sie sicher."],
            "allow": [{"rule": "LS10", "words": "sicher", "reason": NOTE}],
        },
        "internal_note": NOTE,
        "allow": [{"rule": "W306", "reason": NOTE}],
    }


_ALLOW = [{"rule": "W306", "reason": NOTE}]
_SETTINGS = {
    "editions": ["de", "de-simple", "en"],
    "rules": {"W306": "warning"},
    "mkdocs": {"dev_addr": f"{NOTE}.example.org:8000"},
}
_LISTED = {
    "municipality": {"editors": f"@kreis/{NOTE}"},
    "school_holiday": {"name": NOTE},
    "disclosure": {"title": NOTE, "known_by": NOTE, "law": NOTE},
}
"""What a kind of record in a list says to editors alone, beside its exceptions."""
_FIRST = {
    "synonyms": [{"say": ["Krabbeln"], "find": ["Treffen"]}],
    "school_holidays": [{"name": "", "from": "2026-12-21", "to": "2027-01-06"}],
    "publisher": [{"id": "host", "value": "Ein Haus"}],
}


def _read(path: str) -> Any:
    return yaml.load(SITE[path], yaml.BaseLoader)


def _files(offers: list[dict[str, Any]]) -> dict[str, str]:
    """A site in which every kind of record holds notes for editors."""
    files: dict[str, Any] = {"site_config.yml": {**_read("site_config.yml"), **_SETTINGS}}
    for name, kind in LISTS.items():
        records = _FIRST.get(name) or _read(f"content/{name}.yml")
        records = [*records, TOWN] if kind == "municipality" else records
        files[f"content/{name}.yml"] = [{**record, **_LISTED.get(kind, {}), "allow": _ALLOW} for record in records]
    files["content/notice.yml"] = {**_read("content/notice.yml"), "allow": _ALLOW}
    files["content/providers/schutz.yml"] = {"name": "Schutz e. V.", **ADDRESS, "allow": _ALLOW}
    for number, offer in enumerate(offers):
        files[f"content/offers/adorf/schutzhaus-{number}.yml"] = {**offer, "title": f"Schutzhaus {number}"}
    written = {path: json.dumps(value, ensure_ascii=False) for path, value in files.items()}
    return {**written, "content/texts/en.yml": EN}


def _prepared(root: Path, offers: list[dict[str, Any]], more: dict[str, str] | None = None) -> Prepared:
    prepared = prepare(write_site(root, {**_files(offers), **(more or {})}), TODAY)
    assert prepared.published is not None, prepared.problems
    assert len(prepared.published.offers) == len(offers) + 2, prepared.problems
    return prepared


def _site(root: Path, offers: list[dict[str, Any]], more: dict[str, str] | None = None) -> HeldSite:
    prepared = _prepared(root, offers, more)
    assert prepared.published is not None and prepared.plan is not None
    return build(prepared.published, prepared.plan, prepared.media, find_theme(root))


def _unpacked(data: bytes) -> bytes:
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def _written(site: HeldSite, root: Path) -> Iterator[tuple[str, bytes]]:
    """Every file that an engine writes, by its path; packed ones as what is in them."""
    for name in ENGINES:
        assert load_engine(name)(site, find_theme(root), root / "out" / name) == []
    for path in (root / "out").rglob("*"):
        if path.is_file():
            yield path.relative_to(root).as_posix(), _unpacked(path.read_bytes())


def _all_bytes(site: HeldSite) -> Iterator[tuple[str, bytes]]:
    """Every page and file by its address; packed files as what is in them."""
    for route, page in site.pages.items():
        whole = (page.title, page.description, page.body_class, page.header, page.footer)
        yield route, b"\n".join([*(part.encode() for part in whole), page.head, page.trail, page.body])
    for address, content in site.files.items():
        yield address, _unpacked(content.read_bytes() if isinstance(content, Path) else content)


_PHASES = (Phase.explicit, Phase.generate)
"""No smaller example is looked for: each try builds whole sites."""
_several = st.lists(_offers(), min_size=5, max_size=5)
"""A site costs the same with one offer and with five."""


_SPELLINGS = (
    "Vogelsangweg 7",
    "Vogelsang&shy;weg 7",
    "Vogelsang**weg** 7",
    "Vogelsang-Weg 7a",
    "Vogelsang%77eg 7",
)
_TELLING = st.sampled_from(
    [
        ("content/offers/adorf/nachbar.yml", OFFER.replace("verein", "kreis") + "description: '{}'\n"),
        ("content/providers/verein.yml", "name: Verein Adorf\ndescription: '{}'\n"),
        ("content/providers/netz.yml", "name: Netz\neasy: {{text: ['{}']}}\n"),
        ("content/pages/about.md", "# Wir\n\n{}\n"),
        ("content/pages/about.en.md", "# We\n\n{}\n"),
    ]
)
"""Files that tell what another one hides."""


@settings(max_examples=8, phases=_PHASES)
@given(_several, _TELLING, st.sampled_from(_SPELLINGS))
def test_a_hidden_place_and_notes_are_in_no_byte(tmp_path_factory, offers: list[dict[str, Any]], telling, said) -> None:
    root = tmp_path_factory.mktemp("secret")
    offers = [*offers, {**offers[0], "locations": [{"visibility": "hidden", **PLACE}]}]
    path, text = telling
    written = list(_written(_site(root, offers, {path: text.format(said)}), root))
    assert {where.split("/")[1] for where, _ in written} == set(ENGINES)
    assert any("/en/" in where for where, _ in written)
    assert [(where, secret) for where, data in written for secret in SECRETS if secret in data] == []


def test_a_leak_into_the_search_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files of the search are packed and cut; what stands in them is found all the same."""
    words = " ".join((*PLACE.values(), NOTE))

    def leak(*made: Any) -> list[SearchDocument]:
        return [replace(found, text=words, keywords=(words,)) for found in search_documents(*made)]

    monkeypatch.setattr(generator.pipeline, "search_documents", leak)
    files = [data for address, data in _all_bytes(_site(tmp_path, [_EXAMPLE])) if address.startswith("assets/search/")]
    assert [secret for secret in SECRETS[:6] if not any(secret in data for data in files)] == []


@settings(max_examples=3, phases=_PHASES)
@given(_several)
def test_the_town_of_a_hidden_place_is_not_told(tmp_path_factory, offers: list[dict[str, Any]]) -> None:
    """The towns of such an offer come from `municipalities` alone: it stands on no page of the town where it hides."""
    here = [{**offer, "municipalities": ["adorf"], "status": "active"} for offer in offers]
    root = tmp_path_factory.mktemp("town")
    site = _site(root, here)
    published = _prepared(root, here).published
    assert published is not None
    for found in search_documents(published, gather_facts(published), defaultdict(dict)):
        assert "Ebersgrund" not in found.places and "10119" not in found.postal_codes, found.id
        assert "geheimort" not in found.facets["ort"] or not found.id.startswith("schutzhaus"), found.id
    for edition in ("", "leicht/", "en/"):
        for number in range(len(offers)):
            own = site.pages[f"{edition}angebote/schutzhaus-{number}/"]
            assert b"ersgrund" not in own.body + own.head
        for route in (f"{edition}orte/geheimort/", f"{edition}orte/geheimort/baby/"):
            assert b"angebote/schutzhaus" not in site.pages[route].body


@settings(max_examples=3, phases=_PHASES)
@given(_several)
def test_the_address_of_a_shelters_provider_is_in_no_byte(tmp_path_factory, offers: list[dict[str, Any]]) -> None:
    shelters = [
        {**offer, "provider": "schutz", "locations": [p for p in offer["locations"] if p.get("visibility") == "hidden"]}
        for offer in offers
    ]
    site = _site(tmp_path_factory.mktemp("provider"), shelters)
    found = [
        (address, secret)
        for address, data in _all_bytes(site)
        for secret in (b"enrohrg", b"menquell")
        if secret in data
    ]
    assert found == []


def test_every_field_of_a_hidden_place_has_its_secret() -> None:
    assert set(PLACE) | {"visibility", "wheelchair"} == set(Location.model_fields)
    assert set(ADDRESS) == set(Provider.model_fields) - set(ProviderFields.model_fields) - {"allow"}


def test_every_output_is_written_and_holds_no_secret(tmp_path: Path) -> None:
    prepared = _prepared(tmp_path, [_EXAMPLE])
    assert prepared.published is not None and prepared.plan is not None
    site = build(prepared.published, prepared.plan, prepared.media, find_theme(tmp_path))
    written = dict(_written(site, tmp_path))
    assert len(OUTPUTS) > 3
    for output in OUTPUTS:
        for address in output.addresses(exportable(prepared.published)):
            for folder in ("mkdocs", "plain", "tree/docs"):
                found = [data for where, data in written.items() if where.startswith(f"out/{folder}/{address}")]
                assert found, (output.name, address, folder)
                assert [secret for secret in SECRETS for data in found if secret in data] == []


def test_schemas_hold_no_secret(tmp_path: Path) -> None:
    write_site(tmp_path, _files([_EXAMPLE]))
    result = CliRunner().invoke(main, ["schema", "--root", str(tmp_path)])
    assert result.exit_code == 0, result.output
    schemas = [path.read_bytes() for path in (tmp_path / "content" / "schemas").iterdir()]
    assert len(schemas) > 8
    assert [secret for secret in SECRETS for data in schemas if secret in data] == []


_EXAMPLE: dict[str, Any] = {
    "title": "Schutzhaus",
    "summary": "Ein sicherer Ort für Frauen und ihre Kinder.",
    "provider": "verein",
    "municipalities": ["adorf"],
    "life_phases": ["baby"],
    "topics": ["krise"],
    "contact": {"phones": [{"number": "030 23125 001"}]},
    "locations": [{"visibility": "hidden", **PLACE}],
}
