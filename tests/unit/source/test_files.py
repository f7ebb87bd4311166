import errno
import os
import unicodedata

import pytest

from generator.pipeline import prepare
from generator.source import files
from generator.source.files import read_sources
from generator.source.plain_text import MAX_BYTES
from tests.builders import OFFER, TODAY, write_site


def test_records_come_in_one_order_with_their_ids(tmp_path):
    sources, problems = read_sources(write_site(tmp_path))
    assert problems == []
    assert [(r.kind, r.id, r.folder) for r in sources.records if r.kind in ("offer", "provider")] == [
        ("offer", "krabbelgruppe", "adorf"),
        ("offer", "notruf", "all"),
        ("provider", "kreis", ""),
        ("provider", "verein", ""),
    ]
    assert [(p.name, p.suffix) for p in sources.pages] == [("imprint", "easy"), ("imprint", "")]
    assert sources.site is not None and sources.site.node["name"] == "Wegweiser"


def test_files_that_nobody_reads_are_told(tmp_path):
    write_site(
        tmp_path,
        {
            "content/offers/adorf/fest.yaml": "title: x\n",
            "content/offers/lose.yml": "a: b\n",
            "content/notiz.txt": "x",
            "content/pages/mehr/seite.md": "# Seite\n",
            "content/pages/seite.txt": "Seite",
            "content/mehr/topics.yml": "- {id: x, title: X}\n",
            "content/providers/mehr/x.yml": "name: X\n",
        },
    )
    sources, problems = read_sources(tmp_path)
    assert {page.name for page in sources.pages} == {"imprint"}
    assert [(p.code, p.path) for p in problems] == [
        ("W122", "content/mehr/topics.yml"),
        ("W122", "content/notiz.txt"),
        ("W122", "content/offers/adorf/fest.yaml"),
        ("W122", "content/offers/lose.yml"),
        ("W122", "content/pages/mehr/seite.md"),
        ("W122", "content/pages/seite.txt"),
        ("W122", "content/providers/mehr/x.yml"),
    ]


def test_schemas_and_hidden_files_are_left_alone(tmp_path):
    write_site(tmp_path, {"content/schemas/offer.schema.json": "{}", "content/.DS_Store": "x"})
    assert read_sources(tmp_path)[1] == []


def test_unreadable_files_are_problems_and_the_others_are_read(tmp_path):
    write_site(tmp_path)
    offers = tmp_path / "content/offers/adorf"
    (offers / "latin.yml").write_bytes("summary: x\ntitle: Stra\xdfe\n".encode("latin-1"))
    (offers / "gross.yml").write_bytes(b"a: " + b"x" * MAX_BYTES)
    (offers / "leer.yml").write_bytes(b"")
    (offers / "liste.yml").write_text("- a\n")
    (offers / "bom.yml").write_bytes(b"\xef\xbb\xbftitle: x\r\nsummary: y\r\n")
    sources, problems = read_sources(tmp_path)
    assert {(p.path.rsplit("/", 1)[1], p.code, p.line, p.column) for p in problems} == {
        ("latin.yml", "E101", 2, 1),
        ("gross.yml", "E102", 0, 0),
        ("leer.yml", "E115", 1, 1),
        ("liste.yml", "E115", 1, 1),
    }
    bom = next(r for r in sources.records if r.id == "bom")
    assert bom.node == {"title": "x", "summary": "y"}


def test_a_folder_without_a_site_is_told(tmp_path):
    sources, problems = read_sources(tmp_path)
    assert sources.site is None and [(p.code, p.path) for p in problems] == [
        ("E120", "site_config.yml"),
        ("E120", "content"),
    ]


def test_vocabularies_must_be_lists_of_records(tmp_path):
    write_site(tmp_path, {"content/topics.yml": "id: x\n", "content/glossary.yml": "- nur Text\n"})
    assert [(p.code, p.path) for p in read_sources(tmp_path)[1]] == [
        ("E115", "content/glossary.yml"),
        ("E115", "content/topics.yml"),
    ]


def test_a_missing_libyaml_is_one_warning(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "has_fast_parser", lambda: False)
    assert [p.code for p in read_sources(write_site(tmp_path))[1]] == ["W121"]


def test_media_are_known_by_address_and_refused_where_browsers_would_run_them(tmp_path):
    folder = tmp_path / "content" / "media" / "filme"
    folder.mkdir(parents=True)
    (tmp_path / "site_config.yml").write_text("name: x\n")
    for name in ("gruss.mp4", "FLYER.PDF", "seite.html", "bild.svg", "skript.js", "über uns.pdf"):
        (folder / name).write_bytes(b"x")
    sources, problems = read_sources(tmp_path)
    assert [file.address for file in sources.media] == ["media/filme/FLYER.PDF", "media/filme/gruss.mp4"]
    assert sorted((p.code, p.path.rpartition("/")[2]) for p in problems) == [
        ("E123", "bild.svg"),
        ("E123", "seite.html"),
        ("E123", "skript.js"),
        ("E124", "über uns.pdf"),
    ]
    (svg,) = (p.message for p in problems if p.path.endswith(".svg"))
    assert "Programme" in svg and "PNG oder WebP" in svg


def test_a_link_out_of_media_is_not_followed(tmp_path):
    media = tmp_path / "content" / "media"
    media.mkdir(parents=True)
    (tmp_path / "geheim.txt").write_text("x")
    (tmp_path / "site_config.yml").write_text("name: x\n")
    (media / "a.txt").symlink_to("../../geheim.txt")
    sources, problems = read_sources(tmp_path)
    assert sources.media == ()
    assert [(p.code, p.path) for p in problems] == [("E128", "content/media/a.txt")]


def test_a_page_needs_a_name_that_becomes_an_address(tmp_path):
    pages = tmp_path / "content" / "pages"
    pages.mkdir(parents=True)
    (tmp_path / "site_config.yml").write_text("name: x\n")
    for name in ("日本", "-", "Größe"):
        (pages / f"{name}.md").write_text("# T\n")
    sources, problems = read_sources(tmp_path)
    assert [page.name for page in sources.pages] == ["Größe"]
    assert sorted(p.code for p in problems) == ["E125", "E125"]


def test_records_come_by_their_path_however_a_disk_lists_them(tmp_path):
    names = [f"{letter}{number}" for letter in "zaqm" for number in (3, 1, 12, 2)]
    write_site(tmp_path, {f"content/offers/bestadt/{name}.yml": "title: x\n" for name in names})
    found = [record.id for record in read_sources(tmp_path)[0].records if record.folder == "bestadt"]
    assert found == sorted(names)


def test_files_may_be_as_large_as_said(tmp_path):
    write_site(tmp_path)
    (tmp_path / "content/offers/adorf/gross.yml").write_bytes(b"a: x" + b"\n" * (MAX_BYTES - 4))
    assert read_sources(tmp_path)[1] == []
    (tmp_path / "content/offers/adorf/gross.yml").write_bytes(b"a: x" + b"\n" * (MAX_BYTES - 3))
    assert [problem.code for problem in read_sources(tmp_path)[1]] == ["E102"]


@pytest.mark.parametrize("text", ["- a\n- b\n", "nur ein Text\n", "'' # leer\n", "", "# nichts\n", "~\n"])
def test_settings_that_are_none_are_an_error(tmp_path, text):
    write_site(tmp_path, {"site_config.yml": text})
    sources, problems = read_sources(tmp_path)
    assert sources.site is None
    assert [(p.code, p.level, p.path, p.line) for p in problems] == [("E115", "error", "site_config.yml", 1)]
    assert "löschen" not in problems[0].message, "without it there is no site, and offers keep their address"


def test_line_ends_of_every_machine_are_read(tmp_path):
    for name, end in (("alt", "\r"), ("windows", "\r\n"), ("unix", "\n")):
        path = write_site(tmp_path) / f"content/offers/adorf/{name}.yml"
        path.write_bytes(OFFER.replace("\n", end).encode())
    sources, problems = read_sources(tmp_path)
    texts = {sources.texts[f"content/offers/adorf/{name}.yml"] for name in ("alt", "windows", "unix")}
    assert problems == [] and texts == {OFFER}


def test_letters_in_two_parts_are_one(tmp_path):
    text = OFFER.replace("Adorf", "Lüdinghausen") + "languages: [türkisch]\n"
    write_site(tmp_path, {"content/offers/adorf/neu.yml": unicodedata.normalize("NFD", text)})
    sources, problems = read_sources(tmp_path)
    assert problems == [] and sources.texts["content/offers/adorf/neu.yml"] == text


def test_separators_of_lines_that_nobody_sees_are_told(tmp_path):
    text = "title: Eins\u2028zwei\u0085drei # Bemerkung\nsummary: Vier # fünf\n"
    write_site(tmp_path, {"content/offers/adorf/neu.yml": text})
    _, problems = read_sources(tmp_path)
    assert [(p.line, p.column, p.code) for p in problems if p.code == "E112"] == [(1, 12, "E112"), (1, 17, "E112")]


@pytest.mark.parametrize("name", ["offers/adorf/{}.yml", "offers/{}/neu.yml", "media/{}.pdf", "pages/{}.md", "{}.yml"])
def test_a_name_that_is_no_text_is_told(tmp_path, name):
    path = write_site(tmp_path) / "content" / os.fsdecode(name.encode().replace(b"{}", b"h\xe4user"))
    path.parent.mkdir(exist_ok=True)
    path.write_text(OFFER, encoding="utf-8")
    shown = f"content/{name.replace('{}', 'h?user')}"
    prepared = prepare(tmp_path, TODAY)
    assert [(p.code, p.path) for p in prepared.problems if p.level == "error"] == [("E126", shown)]
    assert shown in prepared.sources.paths


def test_pages_are_looked_at_as_records_are(tmp_path):
    conflict = "# Titel\n\n<<<<<<< HEAD\neins\x00\n=======\nzw\ufeffei\n>>>>>>> neu\n"
    heading = "# Titel\n\n\tEin Block\n\nSieben \n=======\n\n\u00a0Text\n"
    write_site(tmp_path, {"content/pages/about.md": conflict, "content/pages/contact.md": heading})
    _, problems = read_sources(tmp_path)
    assert [(p.path, p.line, p.column, p.code) for p in problems] == [
        ("content/pages/about.md", *place) for place in ((3, 1, "E113"), (4, 5, "E112"), (5, 1, "E113"), (6, 3, "E112"), (7, 1, "E113"))
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["content", "content/offers/adorf"])
def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path, monkeypatch, name):
    real, closed = os.scandir, write_site(tmp_path) / name

    def scandir(path="."):
        if os.fspath(path) == str(closed):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert [(p.code, p.path) for p in read_sources(tmp_path)[1]] == [("E118", name)]


@pytest.mark.parametrize("name", ["offers/adorf/x.yml", "topics.yml", "pages/x.md", "media/x.pdf", "media/x"])
def test_what_is_no_ordinary_file_is_told_and_not_opened(tmp_path, name):
    write_site(tmp_path, {"content/topics.yml": None})
    os.mkfifo(tmp_path / "content" / name)
    (tmp_path / "content" / ".x.yml").mkdir()
    os.mkfifo(tmp_path / "content" / ".x.yml" / "y.yml")
    assert [(p.code, p.path) for p in read_sources(tmp_path)[1]] == [("E118", f"content/{name}")]


@pytest.mark.parametrize("name", ["offers/adorf/x.yml", "topics.yml", "pages/x.md", "offers/adorf/x.yaml"])
def test_a_folder_called_like_a_file_is_told(tmp_path, name):
    write_site(tmp_path, {"content/topics.yml": None})
    (tmp_path / "content" / name).mkdir()
    assert [(p.code, p.path) for p in read_sources(tmp_path)[1]] == [("E118", f"content/{name}")]


def test_a_link_that_is_refused_is_told_once(tmp_path):
    write_site(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "content/offers/adorf/x.yml").symlink_to(tmp_path / "pipe")
    (tmp_path / "content/offers/adorf/y.yml").symlink_to(tmp_path / "content/providers")
    assert [p.code for p in read_sources(tmp_path)[1]] == ["E128", "E128"]


@pytest.mark.parametrize("name", ["site_config.yml", ".github/CODEOWNERS"])
def test_a_folder_in_the_place_of_a_file_is_told(tmp_path, name):
    write_site(tmp_path, {"site_config.yml": None} if name == "site_config.yml" else {})
    (tmp_path / name).mkdir(parents=True)
    assert [(p.code, p.path) for p in read_sources(tmp_path)[1]] == [("E118", name)]


def test_the_message_of_the_site_is_one_record_and_may_be_none(tmp_path):
    def read(text):
        sources, problems = read_sources(write_site(tmp_path, {"content/notice.yml": text}))
        kinds = [(r.kind, r.id, str(r.node["text"])) for r in sources.records if r.path == "content/notice.yml"]
        return kinds, [(p.code, p.path, p.line) for p in problems]

    assert read("text: Das Telefon ist gestört.\n") == ([("site_notice", "", "Das Telefon ist gestört.")], [])
    assert read("") == read("# text: Noch nichts.\n") == ([], [])
    assert read("\n- text: Noch nichts.\n") == ([], [("E115", "content/notice.yml", 2)])
    assert read("text: [\n")[1][0][0] == "E103"
