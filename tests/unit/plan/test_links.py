"""Links that editors wrote: each leads to a page or a file, or is a problem at its line."""

from pathlib import Path

import pytest

from generator.pipeline import prepare
from generator.theme import find_theme
from tests.builders import OFFER, SITE, TODAY, write_site

FILE = "content/offers/adorf/krabbelgruppe.yml"
_CODES = ("E402", "E403")


def problems(root: Path, **more: str | None):
    changes = {name.replace("__", "/").replace("_md", ".md"): text for name, text in more.items()}
    write_site(root, changes)
    return [p for p in prepare(root, TODAY, find_theme(root)).problems if p.code in _CODES]


def of_link(root: Path, target: str):
    write_site(root, {FILE: f"{OFFER}description: |\n  Text.\n\n  [hier]({target}) steht es.\n"})
    return [p for p in prepare(root, TODAY, find_theme(root)).problems if p.code in _CODES]


@pytest.mark.parametrize(
    "target",
    [
        "kontakt/", "kontakt", "kontakt/?a=b", "kontakt/#inhalt", "./kontakt/", "orte/adorf/baby/", "leicht/orte/adorf/", "leicht/",
        "index.html", "kontakt/index.html", "404.html", "media/treff.mp4", "sitemap.xml", "assets/css/site.css", "#inhalt",
        "https://example.org/weg", "mailto:a@example.org", "tel:112", "woerterbuch/#jugend-amt", "suche/?q=x",
        "woerterbuch/#buchstabe-j", "leicht/woerterbuch/#jugend-amt", "suche/?thema=x#ergebnisse", "media/treff.mp4#t=10",
        "%6bontakt/", "media/treff%2Emp4", "gebaerdensprache/#video", "angebote/notruf/#kontakt", "#%69nhalt",
        "https://example.org/pfad/kontakt/", "https://EXAMPLE.org/pfad", "http://example.org/pfad/angebote/../kontakt/?a#inhalt",
        "https://example.org/anderswo/weg/", "https://example.org/pfad/../weg", "https://example.com/pfad/weg/", "//example.com/weg",
        "https://example.org/pfadfinder/", "http://[kaputt/", "https://example.org:kaputt/pfad/weg/",
        "https://example.org:443/pfad/kontakt/", "http://example.org:80/pfad/kontakt/", "https://example.org/%70fad/kontakt/",
        "https://example.org:8080/pfad/weg/", "https://example.org:80/pfad/weg/", "https://example.org/pfad/%2e%2E/weg/",
    ],
)  # fmt: skip
def test_good_links(tmp_path: Path, target: str) -> None:
    assert of_link(tmp_path, target) == []


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("kontakte/", "E402"),
        ("orte/zedorf/", "E402"),
        ("leicht/angebote/weg/", "E402"),
        ("#weg", "E402"),
        ("x.pdf", "E403"),
        ("media/x.pdf", "E403"),
        ("videos/treff.mp4", "E403"),
        ("media/", "E402"),
        ("assets/css/fehlt.css", "E403"),
        ("media/treff.mp4/", "E402"),
        ("sitemap.xml/", "E402"),
        ("404.html/", "E402"),
        ("angebote.", "E403"),
        ("angeboteindex.html", "E403"),
        ("index.html/", "E402"),
        ("angebote/index.html/", "E402"),
        ("media//treff.mp4", "E403"),
        ("orte//", "E402"),
        ("media", "E402"),
        ("suche/index/", "E402"),
        ("kontakt/#gibt-es-nicht", "E402"),
        ("leicht/kontakt/#x", "E402"),
        ("woerterbuch/#jugendamt", "E402"),
        ("https://example.org/pfad/gibt-es-nicht/", "E402"),
        ("HTTPS://Example.org/pfad/orte/../x.pdf", "E403"),
        ("https://example.org:443/pfad/weg/", "E402"),
        ("http://example.org:80/pfad/weg/", "E402"),
        ("https://example.org/%70f%61d/weg/", "E402"),
        ("https://example.org/pfad/%2565g/", "E402"),
    ],
)
def test_dead_links_are_problems_at_their_line(tmp_path: Path, target: str, code: str) -> None:
    (problem,) = of_link(tmp_path, target)
    assert (problem.code, problem.path, problem.line, problem.field) == (code, FILE, 12, "description")
    assert target in problem.message


def test_the_right_one_is_suggested(tmp_path: Path) -> None:
    assert "Meinten Sie kontakt/?" in of_link(tmp_path, "kontat/")[0].message
    assert "Meinten Sie media/treff.mp4?" in of_link(tmp_path, "videos/treff.mp4")[0].message
    assert "media/plan.pdf schreiben" in of_link(tmp_path, "plan.pdf")[0].message
    assert "Meinten Sie media/treff.mp4?" in of_link(tmp_path, "media/treff.mp4/")[0].message
    assert "Meinten Sie media/treff.mp4?" in of_link(tmp_path, "media//treff.mp4")[0].message
    assert "Meinten Sie orte/?" in of_link(tmp_path, "orte//")[0].message
    assert "Meinten Sie woerterbuch/#jugend-amt?" in of_link(tmp_path, "woerterbuch/#jugendamt")[0].message
    assert "Bitte ohne #x schreiben." in of_link(tmp_path, "kontakt/#x")[0].message


def test_a_file_that_the_site_does_not_take_is_not_called_missing(tmp_path: Path) -> None:
    svg = {"content/media/plan.svg": "<svg/>", "content/media/Plan A.pdf": "x"}
    for target, name in (("media/plan.svg", "plan.svg"), ("media/Plan%20A.pdf", "Plan A.pdf")):
        (problem,) = of_link(write_site(tmp_path, {**svg}), target)
        assert problem.code == "E403" and f"Bei content/media/{name} steht, warum." in problem.message
        assert "gibt es nicht" not in problem.message
    (problem,) = of_link(tmp_path, "media/weg.svg")
    assert "PNG oder WebP" in problem.message and "ablegen" not in problem.message


def test_a_film_that_is_not_there_is_found_at_its_line(tmp_path: Path) -> None:
    film = "sign_language_video:\n  url: media/fehlt.mp4\n  duration: 2 Minuten\n"
    write_site(tmp_path, {FILE: OFFER + film})
    (problem,) = [p for p in prepare(tmp_path, TODAY).problems if p.code in _CODES]
    assert (problem.code, problem.line, problem.column, problem.field) == ("E403", 10, 8, "sign_language_video.url")


def test_links_of_hand_written_pages(tmp_path: Path) -> None:
    found = problems(tmp_path, content__pages__imprint_md="# Impressum\n\nWir.\n\n- eins\n- [weg](weg/)\n")
    assert [(p.code, p.path, p.line) for p in found] == [("E402", "content/pages/imprint.md", 6)]


def test_names_in_a_folder_of_the_program_are_not_known_before(tmp_path: Path) -> None:
    """The files of the search are named after their content."""
    (folder, *_) = [file for file in prepare(write_site(tmp_path), TODAY).plan.files if file.endswith("/")]
    assert of_link(tmp_path, f"{folder}wort.bin") == []
    assert [p.code for p in of_link(tmp_path, folder)] == ["E402"]


def test_the_site_s_own_address_may_have_codes_too(tmp_path: Path) -> None:
    write_site(
        tmp_path, {"site_config.yml": SITE["site_config.yml"].replace("example.org/pfad/", "example.org/%70f%61d/")}
    )
    for target in ("kontakte/", "https://example.org/pfad/kontakte/", "https://example.org/p%66ad/kontakte/"):
        write_site(
            tmp_path,
            {
                FILE: f"{OFFER}description: '[hier]({target})'\n",
                "site_config.yml": (tmp_path / "site_config.yml").read_text(),
            },
        )
        assert [p.code for p in prepare(tmp_path, TODAY).problems if p.code in _CODES] == ["E402"], target


def test_addresses_in_full_are_looked_up_where_they_are_the_site_s_own(tmp_path: Path) -> None:
    own = "links:\n  - {title: Weg, url: https://example.org/pfad/weg/?a=b#c}\n  - {title: Da, url: https://example.org/pfad/kontakt/?a=b}\n"
    write_site(tmp_path, {"site_config.yml": SITE["site_config.yml"] + own})
    line = SITE["site_config.yml"].count("\n") + 2
    (problem,) = [p for p in prepare(tmp_path, TODAY).problems if p.code in _CODES]
    assert (problem.code, problem.path, problem.line, problem.field) == ("E402", "site_config.yml", line, "links.0.url")


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("media/treff.mp4#t=10", None),
        ("media/treff.mp4?a=b", None),
        ("media/../treff.mp4", "E215"),
        ("media/treff.mp4/", "E402"),
    ],
)
def test_a_film_may_begin_later(tmp_path: Path, url: str, code: str | None) -> None:
    write_site(tmp_path, {FILE: f"{OFFER}sign_language_video:\n  url: {url}\n  duration: 2 Minuten\n"})
    found = [p for p in prepare(tmp_path, TODAY).problems if p.path == FILE and p.code[0] == "E"]
    assert [p.code for p in found] == ([code] if code else [])
    assert all((p.line, p.column) == (10, 8) for p in found)


def test_dead_links_are_found_wherever_an_editor_may_write_one(tmp_path: Path) -> None:
    offer = (
        f"{OFFER}description: '[x](media/a.pdf)'\n"
        "translations: {uk: {description: '[x](media/b.pdf)'}}\n"
        "sign_language_video: {url: media/c.mp4, transcript: '[x](media/d.pdf)'}\n"
    )
    found = problems(
        tmp_path,
        **{
            FILE: offer,
            "content/providers/verein.yml": "name: Verein\ndescription: '[x](media/e.pdf)'\n",
            "content/pages/imprint.md": "# Impressum\n\n[x](media/f.pdf)\n",
            "content/pages/imprint.easy.md": "# Impressum\n\n[x](media/g.pdf)\n",
            "site_config.yml": SITE["site_config.yml"]
            + "sign_language_video: {url: media/h.mp4, transcript: '[x](media/i.pdf)'}\n",
        },
    )
    missing = sorted(word.rpartition("/")[2][0] for p in found for word in p.message.split() if "media/" in word[:7])
    assert {p.code for p in found} == {"E403"} and sorted(set(missing)) == list("abcdefghi")


def test_a_page_that_no_edition_shows_is_not_asked_where_its_links_lead(tmp_path: Path) -> None:
    text = "# Impressum\n\n[hier](leicht/) und [da](weg.pdf)\n"
    pages: dict[str, str | None] = {"content__pages__imprint.easy_md": text, "content__pages__imprint.uk_md": text}
    assert {p.path for p in problems(tmp_path, **pages)} == {"content/pages/imprint.easy.md"}, (
        "only the file is missing"
    )
    settings = SITE["site_config.yml"].replace("[de, de-simple]", "[de]")
    assert problems(tmp_path, **pages, **{"site_config.yml": settings}) == []
    prepared = prepare(tmp_path, TODAY, find_theme(tmp_path))
    assert sorted(p.path for p in prepared.problems if p.code == "W506") == [
        "content/pages/imprint.easy.md",
        "content/pages/imprint.uk.md",
    ]


def test_of_a_text_full_of_links_to_no_place_few_are_guessed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("generator.model.guess.get_close_matches", lambda name, *_: asked.append(name) or [])
    links = " ".join(f"[x](woerterbuch/#weg-{number})" for number in range(50))
    assert len(problems(tmp_path, content__pages__imprint_md=f"# Impressum\n\n{links}\n")) == 50
    assert len(asked) <= 10


@pytest.mark.parametrize(
    ("name", "text", "target", "is_told"),
    [
        ("offers/adorf/kaputt.yml", "title: X\n", "angebote/kaputt/", False),
        ("offers/adorf/kaputt.yml", "title: [\n", "angebote/kaputt", False),
        ("offers/adorf/kaputt.yml", f"{OFFER}title: Y\n", "https://example.org/pfad/leicht/angebote/kaputt/", False),
        ("offers/adorf/kaputt.yml", "title: X\n", "angebote/kaput/", True),
        ("offers/adorf/kaputt.yml", "title: X\n", "anbieter/kaputt/", True),
        ("programmes.yml", "- id: [\n", "programme/fruehe-hilfen/", False),
        ("programmes.yml", "- id: [\n", "leicht/programme/fruehe-hilfen/", False),
        ("programmes.yml", "- id: [\n", "programm/fruehe-hilfen/", True),
        ("municipalities.yml", SITE["content/municipalities.yml"] + "- {id: cheim}\n", "orte/cheim/baby/", False),
        ("municipalities.yml", SITE["content/municipalities.yml"] + "- {id: cheim}\n", "orte/adorf/bab/", True),
    ],
)
def test_of_links_to_what_has_errors_of_its_own_nothing_is_told(
    tmp_path: Path, name: str, text: str, target: str, is_told: bool
) -> None:
    link = f"{OFFER}description: Text, und [hier]({target}) steht es.\n"
    assert [p.code for p in problems(tmp_path, **{f"content/{name}": text, FILE: link})] == ["E402"] * is_told


def test_a_link_to_what_is_gone_is_dead_even_where_its_file_is_there(tmp_path: Path) -> None:
    row = "- {id: notruf, kind: offer, date: 2026-10-01, reason: Art. 17}\n"
    link = f"{OFFER}description: Text, und [hier](angebote/notruf/) steht es.\n"
    assert [p.code for p in problems(tmp_path, **{"content/gone.yml": row, FILE: link})] == ["E402"]
