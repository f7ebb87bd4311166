"""Symbolic links: followed inside their folder, else named and left alone."""

import pytest

from generator.pipeline import prepare
from generator.source.files import read_sources
from generator.theme import find_theme
from tests.builders import OFFER, TODAY, write_site


@pytest.mark.parametrize(
    ("link", "target", "words"),
    [
        ("content/offers/adorf/neu.yml", "../../../geheim.yml", "führt aus offers/ hinaus"),
        ("content/offers/adorf/neu.yml", "gibtsnicht.yml", "führt ins Leere: „gibtsnicht.yml“"),
        ("content/offers/adorf/neu.yml", "neu.yml", "führt im Kreis"),
        ("content/offers/neu", "../../geheim", "führt aus offers/ hinaus"),
        ("content/offers/neu", "adorf", "auf Ordner"),
        ("content/pages/about.md", "../offers/adorf/krabbelgruppe.yml", "führt aus pages/ hinaus"),
        ("content/media/a.txt", "../../geheim.yml", "führt aus media/ hinaus"),
        ("content/providers/neu.yml", "/etc/passwd", "führt aus providers/ hinaus"),
        ("content/gibtsnicht.yml", "../geheim.yml", "führt aus content/ hinaus"),
        ("theme/assets/css/neu.css", "../../../geheim.yml", "führt aus theme/ hinaus"),
        ("theme/assets/js/neu.js", "weg.js", "führt ins Leere"),
        ("theme/pages/offer.html", "offer.html", "führt im Kreis"),
    ],
)
def test_links_that_are_not_followed(tmp_path, link, target, words):
    root = write_site(tmp_path / "site")
    (root / "geheim.yml").write_text("title: Geheim\n", encoding="utf-8")
    (root / "geheim").mkdir()
    (root / link).parent.mkdir(parents=True, exist_ok=True)
    (root / link).symlink_to(target)
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    (problem,) = [p for p in prepared.problems if p.code == "E128"]
    assert problem.path == link and words in problem.message and "Bitte" in problem.message
    assert not any("neu" in str(name) for name in theme.files)
    assert all("Geheim" not in text for text in prepared.sources.texts.values())


def test_a_link_inside_its_folder_is_a_file(tmp_path):
    root = write_site(tmp_path)
    (root / "content/offers/bestadt").mkdir()
    (root / "content/offers/bestadt/neu.yml").symlink_to("../adorf/krabbelgruppe.yml")
    sources, problems = read_sources(root)
    assert problems == [] and "neu" in {record.id for record in sources.records}


def test_the_content_itself_may_lie_elsewhere(tmp_path):
    root = write_site(tmp_path / "site")
    (root / "content").rename(tmp_path / "inhalt")
    (root / "content").symlink_to(tmp_path / "inhalt")
    assert read_sources(root)[1] == []


@pytest.mark.parametrize("name", ["site_config.yml", ".github/CODEOWNERS"])
def test_settings_come_from_the_site(tmp_path, name):
    root = write_site(tmp_path / "site")
    (tmp_path / "anders").write_text("name: x\n", encoding="utf-8")
    (root / name).unlink(missing_ok=True)
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).symlink_to(tmp_path / "anders")
    sources, problems = read_sources(root)
    assert [(p.code, p.path) for p in problems] == [("E128", name)]
    assert (sources.site is None) is (name == "site_config.yml") and sources.owners is None


def test_an_offer_that_is_read_through_a_link_to_nothing_is_named_once(tmp_path):
    root = write_site(tmp_path, {"content/offers/adorf/a.yml": OFFER})
    (root / "content/offers/adorf/b.yml").symlink_to("weg.yml")
    assert [p.code for p in read_sources(root)[1]] == ["E128"]
