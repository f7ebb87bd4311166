"""The types of a site's own settings: colours, logo, levels of rules, and what is told to MkDocs."""

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from generator.model import patterns
from generator.model.base import Linked, Record, parse_string, wrong
from generator.model.patterns import spelt
from generator.model.types import Text, parse_own_file, parse_path_or_url, parse_text, parse_url
from generator.source.file_names import NO_SVG

RuleLevel = Literal["off", "warning", "error"]
PICTURES = (".png", ".webp", ".jpg", ".jpeg", ".avif")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")

_OWN_NAMES = "Das Programm setzt es selbst. Name und Adresse der Website stehen oben unter name und url."
_LOOKS = "Es ändert die fertigen Seiten nicht. Was an ihnen anders sein soll, kommt in einen eigenen Ordner theme/."
_TEXTS = "Texte sind CommonMark, damit jedes Programm dieselben Seiten schreibt."
_SOURCES = "MkDocs bekommt fertige Seiten und keine Markdown-Dateien. Was ins Leere führt, findet wegweiser check."
_REPOSITORY = "Die Adresse des Repositorys steht oben unter repository."
_PUBLISHING = "MkDocs veröffentlicht die Website nicht."
_ADDRESS = re.compile(r"([A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\]):([0-9]{1,5})")
REFUSED: dict[str, str] = {
    **dict.fromkeys(
        ("config_file_path", "docs_dir", "nav", "pages", "plugins", "site_dir", "site_name", "site_url", "theme",
         "use_directory_urls"), _OWN_NAMES),
    **dict.fromkeys(("extra", "extra_css", "extra_javascript", "extra_templates", "hooks"), _LOOKS),
    **dict.fromkeys(("markdown_extensions", "mdx_configs"), _TEXTS),
    **dict.fromkeys(("draft_docs", "exclude_docs", "not_in_nav", "validation"), _SOURCES),
    **dict.fromkeys(("edit_uri", "edit_uri_template", "repo_name", "repo_url"), _REPOSITORY),
    **dict.fromkeys(("remote_branch", "remote_name"), _PUBLISHING),
    "copyright": "Wer die Website herausgibt, steht oben unter publisher.",
    "google_analytics": "Diese Website lädt nichts von anderen und beobachtet niemanden.",
    "site_author": "Wer die Website herausgibt, steht oben unter publisher.",
    "site_description": "Die Beschreibung steht oben unter description.",
    "strict": "Warnungen zählen mit wegweiser check --strict.",
    "watch": "wegweiser serve sieht jede Änderung an content/, theme/ und dieser Datei; mehr liest es nicht.",
}  # fmt: skip
"""Settings of MkDocs 1.6 that change nothing here, and why: pages are finished when an engine gets them. With those of
`MkdocsSettings` they are all that MkDocs has; a test compares them with MkDocs itself, which is not imported here."""


def _color(value: Any) -> str:
    text = parse_text(value)
    if not _COLOR.fullmatch(text):
        raise wrong("E219", f'„{text}“ ist keine Farbe. Bitte mit Anführungszeichen so schreiben: "#0f5257".')
    return text.lower()


def _picture(value: Any) -> str:
    instead = "Bitte das Bild in content/media/ legen und so schreiben: media/logo.png."
    text = parse_own_file(value, "E215", instead)
    # What lies in assets/ belongs to the site's own theme, which may run programs anyway.
    if text.lower().endswith(".svg") and text.startswith("assets/"):
        return parse_path_or_url(text)
    if text.lower().endswith((".svg", ".svgz")):
        raise wrong("E215", f"„{text}“ geht hier nicht. {NO_SVG} Dann so schreiben: media/logo.png.")
    if not text.lower().endswith(PICTURES):
        message = f"„{text}“ ist kein Bild. Möglich sind {', '.join(PICTURES)}. Bitte so schreiben: media/logo.png."
        raise wrong("E215", message)
    return parse_path_or_url(text)


def _site_url(value: Any) -> str:
    text = parse_string(value).strip()
    parts = text.partition("://")[2].partition("/")
    if "@" in parts[0]:
        message = "Name und Passwort gehören nicht in die Adresse der Website. Bitte das @ und was davor steht löschen."
        raise wrong("E235", message)
    if re.search(r"[?#]", text):
        plain = re.split(r"[?#]", text)[0]
        message = f"„{text}“ hat ein ? oder #. Die Adresse der Website endet mit dem Pfad. Bitte so schreiben: {plain}."
        raise wrong("E235", message)
    if re.search(r"(?:^|/)\.{0,2}/", parts[2].rstrip("/") + "/x") and parts[2].strip("/"):
        message = (
            f"„{text}“ hat einen leeren Teil oder Punkte im Pfad. Bitte so schreiben, wie Browser die Adresse zeigen."
        )
        raise wrong("E235", message)
    return parse_url(text)


def _address(value: Any) -> tuple[str, int]:
    text = parse_text(value)
    match = _ADDRESS.fullmatch(text)
    if match is None or not 0 < int(match[2]) < 65536:
        raise wrong("E219", f"„{text}“ ist keine Adresse dieses Rechners. Bitte so schreiben: 127.0.0.1:8000.")
    return match[1].strip("[]"), int(match[2])


SiteUrl = Annotated[
    str,
    BeforeValidator(_site_url),
    spelt(patterns.SITE_URL, "https://example.org/"),
    Linked(is_markdown=False),
]
"""Where the site lies: every address of a page begins with it, so it is scheme, host and path alone."""
Color = Annotated[
    str,
    BeforeValidator(_color),
    WithJsonSchema({"type": "string", "pattern": "^#[0-9a-fA-F]{6}$", "examples": ["#0f5257"]}),
]
Picture = Annotated[
    str,
    BeforeValidator(_picture),
    spelt(f"{patterns.file_name(PICTURES)}|{patterns.file_name(('.svg',), 'assets/')}", "media/logo.png"),
    Linked(is_markdown=False),
]
Address = Annotated[
    tuple[str, int],
    BeforeValidator(_address),
    WithJsonSchema({"type": "string", "pattern": "^.+:0*[1-9][0-9]{0,4}$", "examples": ["127.0.0.1:8000"]}),
]
"""Host and port."""
RuleLevels = dict[Text, RuleLevel]


class Colors(Record):
    """The site's own colours, each as `#rrggbb`."""

    primary: Color | None = Field(None, title="Hauptfarbe: Links, Überschriften, Fuß der Seite")
    accent: Color | None = Field(None, title="Zweite Farbe: was hervorsticht")
