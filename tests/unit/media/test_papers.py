"""Who stands in a paper as its author is known, since nobody sees it there."""

import pytest

from generator.media.papers import author_of, paper_fault, properties_of
from tests.media import office_paper, paper


def written(tmp_path, data: bytes, name: str = "a.pdf"):
    (tmp_path / name).write_bytes(data)
    return tmp_path / name


def test_the_author_is_read(tmp_path):
    assert author_of(written(tmp_path, paper("Erika Muster"))) == "Erika Muster"
    assert author_of(written(tmp_path, paper())) == ""
    assert author_of(written(tmp_path, office_paper("M&amp;uuml;ller &amp; Co"), "a.docx")) == "M&uuml;ller & Co"


def test_a_name_is_told_as_an_editor_can_type_it(tmp_path):
    assert author_of(written(tmp_path, paper("Mu\u0308ller  GmbH:\nAnna"))) == "Müller GmbH: Anna"
    assert author_of(written(tmp_path, office_paper(" Mu\u0308ller\n "), "a.docx")) == "Müller"
    assert author_of(written(tmp_path, paper("E" * 9_000))) == "E" * 200
    assert author_of(written(tmp_path, paper("E\u200bva\x01Muster\u00ad"))) == "Eva Muster"
    assert author_of(written(tmp_path, paper("null"))) == ""


def test_all_that_a_paper_says_of_itself_is_read(tmp_path):
    pdf = paper("Eva", {"/Title": "Haus Lindenblick", "/Keywords": "Amselweg 7", "/Eigenes": "Villa Rosa"})
    told = properties_of(written(tmp_path, pdf)).splitlines()
    assert {"Eva", "Haus Lindenblick", "Amselweg 7", "Villa Rosa"} <= set(told)
    xmp = "<x><dc:title><li>Haus &amp; Hof</li></dc:title></x>"
    assert "Haus & Hof" in properties_of(written(tmp_path, paper(xmp=xmp))).splitlines()
    docx = office_paper("Eva", {"docProps/custom.xml": "<p><v>Amselweg 7</v></p>", "word/document.xml": "<w>Text</w>"})
    told = properties_of(written(tmp_path, docx, "a.docx")).splitlines()
    assert {"Eva", "Amselweg 7"} <= set(told) and "Text" not in told


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
def test_what_a_broken_paper_says_of_itself_is_nothing(tmp_path, name):
    assert properties_of(written(tmp_path, b"%PDF-1.7\nkaputt", name)) == ""


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.odt"])
def test_what_can_not_be_read_is_not_taken_for_nothing(tmp_path, name):
    assert author_of(written(tmp_path, b"%PDF-1.7\nkaputt", name)) is None


def test_a_file_without_the_properties_says_nothing_that_can_be_read(tmp_path):
    assert author_of(written(tmp_path, office_paper("x"), "a.odt")) is None


def test_a_packed_file_that_is_damaged_anywhere_is_not_taken_for_nothing(tmp_path):
    whole = office_paper("Eva")
    for place, byte in ((8, 8), (6, 1), (8, 99)):  # said to be packed, locked, packed in a way that nobody knows
        at = whole.index(b"PK\1\2") + place + 2
        broken = whole[:place] + bytes([byte]) + whole[place + 1 : at] + bytes([byte]) + whole[at + 1 :]
        assert author_of(written(tmp_path, broken, "a.docx")) is None


def test_a_mark_that_never_ends_is_given_up_at_the_next_one(tmp_path):
    """Looked at from each of thousands to the end of the file, they would take minutes."""
    assert author_of(written(tmp_path, office_paper("<dc:creator <p>Eva"), "a.docx")) == ""


def test_what_is_no_paper_is_told(tmp_path):
    assert paper_fault(written(tmp_path, paper())) is None
    assert paper_fault(written(tmp_path, office_paper("x"), "a.docx")) is None
    assert paper_fault(written(tmp_path, b"ein Brief"))[0] == "E284"
    assert paper_fault(written(tmp_path, paper(), "a.docx"))[0] == "E284"
