"""A site's own settings: whatever is written is used, or refused at its line."""

import pytest
from mkdocs.config.defaults import MkDocsConfig

from generator.catalog import build_catalog
from generator.model.settings import PICTURES, REFUSED
from generator.model.written import MkdocsSettings
from generator.source.file_names import media_fault
from generator.source.files import read_sources
from tests.builders import SITE, TODAY, write_site

LINE = SITE["site_config.yml"].count("\n") + 1


def findings(tmp_path, text):
    write_site(tmp_path, {"site_config.yml": SITE["site_config.yml"] + text})
    sources, problems = read_sources(tmp_path)
    catalog, found = build_catalog(sources, TODAY)
    return catalog, [(p.line, p.column, p.code, p.message) for p in problems + found]


def test_the_settings_are_those_of_mkdocs():
    known = {name for name, _ in MkDocsConfig()._schema}
    ours = set(MkdocsSettings.model_fields)
    assert known == set(REFUSED) | ours and not set(REFUSED) & ours


@pytest.mark.parametrize("name", sorted(REFUSED))
@pytest.mark.parametrize("value", ["1", "{a: [b]}", ""])
def test_a_setting_without_effect_is_refused_with_the_reason(tmp_path, name, value):
    catalog, found = findings(tmp_path, f"mkdocs:\n  {name}: {value}\n")
    (refused,) = found
    assert catalog is None and refused[:3] == (LINE + 1, 3, "E224")
    assert refused[3].startswith(f"„{name}“") and REFUSED[name] in refused[3]


@pytest.mark.parametrize(
    ("text", "column", "code", "words"),
    [
        ("mkdocs: {dev_adr: X}", 10, "E200", "Meinten Sie „dev_addr“?"),
        ("mkdocs: {zzz: X}", 10, "E200", "Möglich sind: dev_addr."),
        ("mkdocs: {dev_addr: 8000}", 20, "E219", "127.0.0.1:8000"),
        ("mkdocs: {dev_addr: 127.0.0.1:0}", 20, "E219", "127.0.0.1:8000"),
        ("mkdocs: {dev_addr: 127.0.0.1:65536}", 20, "E219", "127.0.0.1:8000"),
        ("mkdocs: {dev_addr: [x]}", 20, "E203", "einfacher Text"),
        ("mkdocs: [dev_addr]", 9, "E203", "eigene Felder"),
        ("colors: {prim: '#123456'}", 10, "E200", "Meinten Sie „primary“?"),
        ("colors: {primary: teal}", 19, "E219", '"#0f5257"'),
        ("colors: {primary: '#123'}", 19, "E219", '"#0f5257"'),
        ("colors: {primary: '#1234567'}", 19, "E219", '"#0f5257"'),
        ("colors: {primary: '#12345g'}", 19, "E219", '"#0f5257"'),
        ("logo: https://example.org/logo.png", 7, "E215", "anderen Website"),
        ("logo: //example.org/logo.png", 7, "E215", "anderen Website"),
        ("logo: ../logo.png", 7, "E215", "Pfad dieser Website"),
        ("logo: media/logo.pdf", 7, "E215", "kein Bild"),
        ("logo: media/unser logo.png", 7, "E215", "hier so schreiben: media/unser-logo.png."),
        ("logo: assets/wäppchen.svg", 7, "E215", "hier so schreiben: assets/waeppchen.svg."),
        ("logo: media/logo", 7, "E215", "kein Bild"),
        ("logo: media/logo.svg", 7, "E215", "PNG oder WebP"),
        ("logo: media/Logo.SVG", 7, "E215", "Programme"),
        ("rules: {'<b>': off}", 9, "E206", "HTML"),
        ("rules: {W306: leise}", 15, "E217", "off, warning, error"),
        ("rules: {W306: hint}", 15, "E217", "off, warning, error"),
    ],
)
def test_refused_at_its_place(tmp_path, text, column, code, words):
    catalog, found = findings(tmp_path, text + "\n")
    assert catalog is None
    ((*place, message),) = found
    assert place == [LINE, column, code] and words in message


def test_every_picture_that_a_logo_may_be_is_a_file_that_the_site_takes():
    assert all(media_fault(f"content/media/logo{ending}") is None for ending in PICTURES)


def test_every_wrong_key_is_named(tmp_path):
    _, found = findings(tmp_path, "mkdocs:\n  site_name: X\n  extra:\n    a: b\n  plugins:\n    - x\n")
    assert [found[:3] for found in found] == [(LINE + n, 3, "E224") for n in (1, 2, 4)]


def test_a_colour_that_yaml_takes_for_a_comment(tmp_path):
    catalog, found = findings(tmp_path, "colors:\n  primary: #0f5257\n  accent: # kommt noch\n")
    assert catalog is not None
    assert [found[:3] for found in found] == [(LINE + 1, 11, "W116")] and "Anführungszeichen" in found[0][3]


def test_what_is_accepted(tmp_path):
    text = 'colors: {primary: "#0F5257"}\nlogo: media/bilder/logo.PNG\nrules: {W306: off}\nmkdocs: {dev_addr: localhost:8080}\n'
    catalog, found = findings(tmp_path, text)
    assert found == []
    site = catalog.site
    assert (site.colors.primary, site.colors.accent) == ("#0f5257", None)
    assert (site.logo, site.rules) == ("media/bilder/logo.PNG", {"W306": "off"})
    assert site.mkdocs.dev_addr == ("localhost", 8080)
    for written, read in (("[::1]:65535", ("::1", 65535)), ("127.0.0.1:1", ("127.0.0.1", 1))):
        other, _ = findings(tmp_path, f'mkdocs: {{dev_addr: "{written}"}}\n')
        assert other.site.mkdocs.dev_addr == read


@pytest.mark.parametrize("ags", ["0555801", "055580166", "0555801a", "٠٥٥٥٨٠١٦"])
def test_keys_of_municipalities_have_eight_digits(tmp_path, ags):
    towns = SITE["content/municipalities.yml"].replace('"05000001"', f'"{ags}"')
    write_site(tmp_path, {"content/municipalities.yml": towns})
    catalog, problems = build_catalog(read_sources(tmp_path)[0], TODAY)
    assert [(p.code, p.line, p.column) for p in problems] == [("E219", 1, 33)]
    assert "adorf" not in catalog.municipalities
