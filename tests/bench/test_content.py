"""The invented offers are good records, the same in every run, and as different as real ones."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.catalog import Catalog, build_catalog
from generator.facts.easy_status import EasyStatus, easy_status
from generator.model.times import Weekly
from generator.model.written import Offer
from generator.problems import Level
from generator.source.files import read_sources
from tests.bench.__main__ import ROOT, make_site
from tests.bench.content import TIMES, copies

_MORE = 48


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Offer]:
    """The invented offers of a small site, as the program reads them."""
    folder = tmp_path_factory.mktemp("bench")
    known = {path.stem for path in (ROOT / "content" / "offers").glob("*/*.yml")}
    make_site(folder, len(known) + _MORE)
    sources, problems = read_sources(folder)
    catalog, found = build_catalog(sources, date(2026, 11, 24))
    assert isinstance(catalog, Catalog)
    assert [problem for problem in (*problems, *found) if problem.level is Level.ERROR] == []
    offers = [offer for offer in catalog.offers.values() if offer.id not in known]
    assert len(offers) == _MORE
    return offers


def test_the_same_number_gives_the_same_offers() -> None:
    first, second = (list(copies(ROOT / "content" / "offers", _MORE)) for _ in range(2))
    assert first == second
    assert list(copies(ROOT / "content" / "offers", 2)) == first[:2]


def test_most_take_place_every_week_and_many_pause(made: list[Offer]) -> None:
    weekly = [offer for offer in made if any(isinstance(time, Weekly) for time in offer.times)]
    pausing = [offer for offer in made if any(getattr(time, "pauses", ()) for time in offer.times)]
    assert len(weekly) >= _MORE / 2 and len(pausing) >= _MORE / 2
    assert {time.kind for offer in made for time in offer.times} == {time["kind"] for times in TIMES for time in times}


def test_many_have_several_places_and_say_which_time_is_where(made: list[Offer]) -> None:
    several = [offer for offer in made if len(offer.locations) > 1]
    assert len(several) >= _MORE / 4 and {len(offer.locations) for offer in several} == {2, 3}
    assert any(getattr(time, "location", None) for offer in several for time in offer.times)


def test_every_one_has_an_easy_text_of_its_own_that_is_shown(made: list[Offer]) -> None:
    texts = {offer.easy.text for offer in made if offer.easy is not None}
    assert len(texts) == _MORE and {easy_status(offer) for offer in made} == {EasyStatus.WRITTEN}


def test_they_are_written_as_editors_write(made: list[Offer]) -> None:
    for path, text in copies(ROOT / "content" / "offers", 3):
        assert path.parent.parent == ROOT / "content" / "offers" and not path.exists()
        assert text.startswith("title: ") and "\nlife_phases:\n- " in text, "blocks, not one line of brackets"
        assert isinstance(yaml.safe_load(text), dict) and Path(path).stem.endswith("-2")
