"""Addresses live for ever: what old ones answer in every engine, and what a change that loses one is told."""

import json
from pathlib import Path

import pytest

from tests.builders import OFFER, write_site
from tests.repository import commit_all, git
from tests.site.running import wegweiser

REASON = "Aktenzeichen 4711"
CHANGES = {
    "content/offers/adorf/krabbelgruppe.yml": OFFER + "former_ids: [alte-gruppe]\n",
    "content/pages/zebra.md": "---\nformer_ids: [pferd]\n---\n# Zebra\n\nMehr [dazu](angebote/alte-gruppe/).\n",
    "content/gone.yml": f"- {{id: ganz-weg, kind: offer, date: 2026-10-01, reason: {REASON}}}\n",
}
_FOLDERS = {"website": "site", "tree": "tree/docs"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_site(tmp_path_factory.mktemp("old"), dict(CHANGES))
    code, said = wegweiser("build", "--engine", "plain", "--today", "2026-11-24", folder=root)
    assert code == 0, said
    code, said = wegweiser("pages", "tree", "--today", "2026-11-24", folder=root)
    assert code == 0, said
    return root


@pytest.mark.parametrize("edition", ["", "leicht/"])
@pytest.mark.parametrize(("old", "new"), [("angebote/alte-gruppe/", "angebote/krabbelgruppe/"), ("pferd/", "zebra/")])
@pytest.mark.parametrize(("engine", "name"), [("website", "index.html"), ("tree", "index.md")])
def test_an_old_address_leads_on(built: Path, engine: str, name: str, old: str, new: str, edition: str) -> None:
    text = (built / _FOLDERS[engine] / edition / old / name).read_text(encoding="utf-8")
    up = "../" * (edition + old).count("/")
    assert f'<meta http-equiv="refresh" content="0; url={up}{edition}{new}">' in text
    assert f'<link rel="canonical" href="https://example.org/pfad/{edition}{new}">' in text
    assert '<meta name="robots" content="noindex">' in text
    assert f'<a class="button" href="{up}{edition}{new}">' in text, "whoever stays has a link"
    assert ("default-src" in text) == (engine == "website") and ("exclude: true" in text) == (engine == "tree")
    assert (built / _FOLDERS[engine] / edition / new / name).is_file()


def test_old_addresses_and_what_is_gone_stand_in_no_list(built: Path) -> None:
    for path in (path for path in (built / "site").rglob("*") if path.is_file()):
        text, name = path.read_bytes().decode("utf-8", "replace"), path.relative_to(built / "site").as_posix()
        assert REASON not in text and "ganz-weg" not in text, name
        if name != ".wegweiser" and not name.endswith(("zebra/index.html", "alte-gruppe/index.html")):
            assert "alte-gruppe" not in text, name
    assert not (built / "site/angebote/ganz-weg").exists()
    assert "gone" not in json.loads((built / "site/build.json").read_text(encoding="utf-8"))["lists"]


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """A county in a folder of its repository, with an error and a warning that everybody has; on a branch of its own."""
    root = write_site(
        tmp_path / "repo" / "kreis",
        {
            "content/offers/adorf/malen.yml": OFFER.replace("Krabbelgruppe", "Malgruppe"),
            "content/offers/bestadt/alt.yml": OFFER.replace("Krabbelgruppe", "Alte Gruppe")
            + "valid_until: 2026-13-01\n",
            "content/offers/bestadt/tag.yml": OFFER.replace("Krabbelgruppe", "Taggruppe") + "valid_until: 1.12.2027\n",
        },
    )
    commit_all(tmp_path / "repo")
    git(root, "checkout", "-b", "change")
    return root


def _check(root: Path, *more: str, base: str = "main") -> tuple[int, str]:
    return wegweiser("check", "--base", base, "--today", "2026-11-24", *more, folder=root)


def test_a_change_answers_for_its_own_errors(county: Path) -> None:
    code, said = _check(county)
    assert code == 0 and "Das war schon vorher da: Den Tag „2026-13-01“" in said and "W209" in said
    assert wegweiser("check", "--today", "2026-11-24", folder=county)[0] == 1
    (county / "content/offers/adorf/malen.yml").unlink()
    (county / "content/providers/verein.yml").unlink()
    commit_all(county.parent)
    code, said = _check(county, "--format", "github")
    assert code == 1
    assert "::error file=content/offers/adorf/malen.yml,line=1,col=1,title=E345::Das Angebot „malen“" in said
    assert "::error file=content/offers/bestadt/tag.yml,line=3,col=11,title=E301::" in said
    assert "::error file=content/offers/bestadt/alt.yml,line=9" not in said


def test_warnings_count_only_where_somebody_asks(county: Path) -> None:
    assert _check(county)[0] == 0 and _check(county, "--strict")[0] == 2


@pytest.mark.parametrize("base", ["origin/main", "", "main:kreis"])
def test_a_base_that_is_none_is_one_sentence(county: Path, base: str) -> None:
    code, said = _check(county, base=base)
    assert code == 1 and said.count("\n") == 1 and said.startswith(f"Fehler: Den Stand „{base}“ kennt Git hier nicht.")


def test_an_own_theme_is_compared_too(county: Path) -> None:
    (county / "theme/pages").mkdir(parents=True)
    template = county / "theme/pages/ended.html"
    template.write_text("<h1>{{ page.nothing }}</h1>", encoding="utf-8")
    (county / "content/offers/adorf/ende.yml").write_text(OFFER + "status: ended\n", encoding="utf-8")
    (county / "content/offers/bestadt/alt.yml").write_text(OFFER.replace("Krabbel", "Alt"), encoding="utf-8")
    code, said = _check(county)
    assert code == 1 and "theme/pages/ended.html:1:1 E707" in said
    commit_all(county.parent)
    template.write_text("\n<h1>{{ page.nothing }}</h1>", encoding="utf-8")
    code, said = _check(county, base="HEAD")
    assert code == 0 and "E707 Das war schon vorher da" in said
