"""A site's own settings: whatever is written is used, or refused at its line."""

import pytest
from mkdocs.config.defaults import MkDocsConfig

from generator.catalog import build_catalog
from generator.model.settings import HANDED_ON, OURS
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
    assert known == OURS | HANDED_ON and not OURS & HANDED_ON


@pytest.mark.parametrize(
    ("text", "column", "code", "words"),
    [
        ("mkdocs: {site_name: Anders}", 10, "E224", "setzt das Programm selbst"),
        ("mkdocs: {nav: [a.md]}", 10, "E224", "„nav“"),
        ("mkdocs: {theme: {name: x}}", 10, "E224", "„theme“"),
        ("mkdocs: {copyrihgt: X}", 10, "E200", "Meinten Sie „copyright“?"),
        ("mkdocs: {zzz: X}", 10, "E200", "Möglich sind: copyright, dev_addr"),
        ("colors: {prim: '#123456'}", 10, "E200", "Meinten Sie „primary“?"),
        ("colors: {primary: teal}", 19, "E219", '"#0f5257"'),
        ("colors: {primary: '#123'}", 19, "E219", '"#0f5257"'),
        ("colors: {primary: '#1234567'}", 19, "E219", '"#0f5257"'),
        ("colors: {primary: '#12345g'}", 19, "E219", '"#0f5257"'),
        ("logo: https://example.org/logo.png", 7, "E215", "anderen Website"),
        ("logo: //example.org/logo.png", 7, "E215", "anderen Website"),
        ("logo: ../logo.png", 7, "E215", "Pfad dieser Website"),
        ("logo: media/logo.pdf", 7, "E215", "kein Bild"),
        ("logo: media/logo", 7, "E215", "kein Bild"),
        ("rules: {W306: leise}", 15, "E217", "off, warning, error"),
        ("rules: {W306: hint}", 15, "E217", "off, warning, error"),
    ],
)
def test_refused_at_its_place(tmp_path, text, column, code, words):
    catalog, found = findings(tmp_path, text + "\n")
    assert catalog is None
    ((*place, message),) = found
    assert place == [LINE, column, code] and words in message


def test_every_wrong_key_is_named(tmp_path):
    _, found = findings(tmp_path, "mkdocs:\n  site_name: X\n  extra:\n    a: b\n  plugins:\n    - x\n")
    assert [found[:3] for found in found] == [(LINE + 1, 3, "E224"), (LINE + 4, 3, "E224")]


def test_a_colour_that_yaml_takes_for_a_comment(tmp_path):
    catalog, found = findings(tmp_path, "colors:\n  primary: #0f5257\n  accent: # kommt noch\n")
    assert catalog is not None
    assert [found[:3] for found in found] == [(LINE + 1, 11, "W116")] and "Anführungszeichen" in found[0][3]


def test_what_is_accepted(tmp_path):
    text = 'colors: {primary: "#0F5257"}\nlogo: media/bilder/logo.PNG\nrules: {W306: off}\nmkdocs: {copyright: Wir, validation: {links: {}}}\n'
    catalog, found = findings(tmp_path, text)
    assert found == []
    site = catalog.site
    assert (site.colors.primary, site.colors.accent) == ("#0f5257", None)
    assert (site.logo, site.rules) == ("media/bilder/logo.PNG", {"W306": "off"})
    assert site.mkdocs == {"copyright": "Wir", "validation": {"links": {}}}


@pytest.mark.parametrize("ags", ["0555801", "055580166", "0555801a", "٠٥٥٥٨٠١٦"])
def test_keys_of_municipalities_have_eight_digits(tmp_path, ags):
    towns = SITE["content/municipalities.yml"].replace('"05000001"', f'"{ags}"')
    write_site(tmp_path, {"content/municipalities.yml": towns})
    catalog, problems = build_catalog(read_sources(tmp_path)[0], TODAY)
    assert [(p.code, p.line, p.column) for p in problems] == [("E219", 1, 33)]
    assert "adorf" not in catalog.municipalities
