"""The message of the site on the pages of every edition, on its days alone."""

from datetime import date

import pytest

from generator.publication import publish
from tests.builders import read_catalog, write_site
from tests.unit.render.seen import Seen

NOTICE = "text: Das Telefon ist gestört & stumm.\nfrom: 2026-11-20\nuntil: 2026-11-30\n"


@pytest.mark.parametrize(
    ("day", "stands"),
    [("2026-11-19", False), ("2026-11-20", True), ("2026-11-30", True), ("2026-12-01", False)],
)
def test_it_stands_on_its_days(tmp_path, day, stands):
    site = write_site(tmp_path, {"content/notice.yml": NOTICE})
    published = publish(read_catalog(site, date.fromisoformat(day))[0])
    assert (published.notice_of_today is not None) is stands
    assert published.notice is not None, "it is left out by the day, not lost"


def test_without_a_first_day_it_stands_at_once(tmp_path):
    site = write_site(tmp_path, {"content/notice.yml": NOTICE.replace("from: 2026-11-20\n", "")})
    assert publish(read_catalog(site, date(2020, 1, 1))[0]).notice_of_today is not None


def test_each_edition_tells_it_in_its_words(tmp_path):
    said = NOTICE + "kind: warning\neasy: [Das Telefon geht nicht., Schreiben Sie uns.]\n"
    site = Seen(tmp_path, {"content/notice.yml": said})
    for route in ("", "404.html", "suche/", "impressum/", "angebote/notruf/"):
        notice = site.shell(route).notice
        assert (notice.kind, notice.text) == ("warning", "Das Telefon ist gestört &amp; stumm.")
        assert (notice.since, notice.elsewhere) == ("vom 20. November 2026", None)
    easy = site.shell("leicht/suche/").notice
    assert easy.text == "Das Telefon geht <strong>nicht</strong>.<br>Schreiben Sie uns." and easy.elsewhere is None


def test_where_nobody_wrote_easy_words_an_easy_page_leads_to_the_hard_ones(tmp_path):
    site = Seen(tmp_path, {"content/notice.yml": NOTICE.replace("from: 2026-11-20\n", "")})
    notice = site.shell("leicht/").notice
    assert notice.text == "" and (notice.elsewhere.href, notice.elsewhere.edition) == ("../", "de")
    assert "Nachricht" in notice.elsewhere.title and "Schwere Sprache:" in notice.elsewhere.warning
    assert notice.kind == "info" and notice.since == ""


def test_a_site_without_one_shows_none(tmp_path):
    assert Seen(tmp_path, {"content/notice.yml": None}).shell("").notice is None
    assert Seen(tmp_path, {"content/notice.yml": "# text: Das Telefon ist gestört.\n"}).shell("").notice is None
