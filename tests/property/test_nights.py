"""A night's site, made on top of the one before, is byte for byte what a full build makes of the same files, be it by a
program that has made the one before too, as `serve` does."""

import re
import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cli.building import make_site
from generator.engine import load_engine
from generator.pipeline import Memory, prepare
from generator.render.traces import read_traces, write_traces
from generator.theme import find_theme
from tests.builders import OFFER, SITE, TODAY, write_site
from tests.property.probes import GOOD

_OFFER = "content/offers/adorf/krabbelgruppe.yml"
_NEEDED = tuple(yaml.safe_load(OFFER))
_LISTS = ("next", "programmes", "office", "provider", "municipalities", "life_phases", "topics", "status")
_FIELDS = sorted(GOOD["offer"].keys() - {"id", *_NEEDED, *_LISTS})
_WEEKLY = "times: [{weekdays: [mon, wed, fri], from: '9:00', to: '10:00'}]\n"
_MORE = OFFER.replace("Sonnenschein", "Regenbogen") + _WEEKLY
_CHANGES: tuple[dict[str, str | None], ...] = (
    {_OFFER: OFFER.replace("Sonnenschein", "Wolke") + _WEEKLY},
    {"content/offers/adorf/zweite.yml": _MORE},
    {"content/offers/adorf/zweite.yml": _MORE, "content/offers/adorf/dritte.yml": _MORE.replace("[baby]", "[kind]")},
    {"content/offers/adorf/zweite.yml": _MORE + "next: [krabbelgruppe]\n"},
    {"content/topics.yml": SITE["content/topics.yml"].replace("Treffen", "Begegnung")},
    {"content/life_phases.yml": SITE["content/life_phases.yml"].replace("Das erste Jahr.", "Ein Jahr.")},
    {"content/municipalities.yml": SITE["content/municipalities.yml"].replace("Bestadt", "Cestadt")},
    {"content/providers/verein.yml": "name: Verein Bedorf\nkind: association\n"},
    {"content/glossary.yml": "- {word: Brief, hard: [Zettel], explanation: [Das ist Papier.]}\n"},
    {"content/notice.yml": None},
    {"content/pages/imprint.md": "# Impressum\n\nAnders.\n"},
    {"site_config.yml": SITE["site_config.yml"].replace("name: Wegweiser", "name: Kompass")},
    {"site_config.yml": SITE["site_config.yml"].replace("emergency: [notruf]", "emergency: []")},
    {"theme/pages/text.html": "<h1>{{ page.title }}</h1>\n"},
    {"theme/partials/notice.html": "<p>Eigenes</p>\n"},
)


@st.composite
def _changes(draw: st.DrawFn) -> dict[str, str | None]:
    """Some of the files changed, and fields of an offer that it did not have."""
    found: dict[str, str | None] = {}
    for change in draw(st.lists(st.sampled_from(_CHANGES), max_size=3)):
        found.update(change)
    fields = draw(st.lists(st.sampled_from(_FIELDS), unique=True, max_size=4))
    record: dict[str, Any] = {
        **yaml.safe_load(found.get(_OFFER) or OFFER),
        **{name: GOOD["offer"][name] for name in fields},
    }
    return {**found, _OFFER: yaml.safe_dump(record, allow_unicode=True)} if fields else found


_OTHERS = re.compile(r"assets/search/.+-[1-9]\d*\.bin")
"""A thousand files of the search say nothing more of nights than the first of each kind."""


def _build(root: Path, today: date, target: Path, traces: Path | None = None, memory: Memory | None = None) -> None:
    """With `traces`, what the last build there noted is looked up first."""
    theme = find_theme(root)
    prepared = prepare(root, today, theme, memory=memory)
    known = read_traces(traces) if traces else {}
    site = make_site(prepared, theme, keep_going=True, target=target, known=known, memory=memory)
    assert site is not None
    site = replace(site, files={path: made for path, made in site.files.items() if not _OTHERS.fullmatch(path)})
    assert [problem for problem in load_engine("plain")(site, theme, target) if problem.code != "E707"] == []
    if traces:
        write_traces(traces, site.pages.made_from)


def _tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@settings(max_examples=6)
@given(_changes(), _changes(), st.integers(0, 9))
def test_it_is_what_a_full_build_makes(
    tmp_path_factory: pytest.TempPathFactory, evening: dict[str, str | None], night: dict[str, str | None], days: int
) -> None:
    folder = tmp_path_factory.mktemp("night")
    memory = Memory()
    _build(write_site(folder / "evening", evening), TODAY, folder / "site", folder / "traces", memory)
    root, today = write_site(folder / "night", night), TODAY + timedelta(days=days)
    _build(root, today, folder / "whole")
    shutil.copytree(folder / "site", folder / "served")
    shutil.copyfile(folder / "traces", folder / "again")
    _build(root, today, folder / "site", folder / "traces")
    _build(root, today, folder / "served", folder / "again", memory)
    assert _tree(folder / "site") == _tree(folder / "served") == _tree(folder / "whole")
    shutil.rmtree(folder)


def test_pages_that_did_not_change_keep_their_time_and_the_others_do_not(tmp_path: Path) -> None:
    """The property above would hold of full builds too."""
    _build(write_site(tmp_path / "evening"), TODAY, tmp_path / "site")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*.html")}
    root = write_site(tmp_path / "night", {"content/pages/imprint.md": "# Impressum\n\nAnders.\n"})
    _build(root, TODAY, tmp_path / "site")
    written = {
        path.relative_to(tmp_path / "site").as_posix() for path in before if path.stat().st_mtime_ns != before[path]
    }
    assert written == {"impressum/index.html"} and len(before) > 40
