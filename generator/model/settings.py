"""The types of a site's own settings: colours, logo, levels of rules, and what is handed to MkDocs."""

import re
from difflib import get_close_matches
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from generator.model.base import Linked, Record, wrong
from generator.model.types import Text, parse_path_or_url, parse_text

RuleLevel = Literal["off", "warning", "error"]
_PICTURES = (".svg", ".png", ".webp", ".jpg", ".jpeg", ".avif")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")

OURS = frozenset(
    {
        "config_file_path", "docs_dir", "nav", "pages", "plugins", "site_dir", "site_name", "site_url", "theme",
        "use_directory_urls",
    }
)  # fmt: skip
"""Settings of MkDocs that the program makes itself: `name` and `url` of site_config.yml are some of them."""
HANDED_ON = frozenset(
    {
        "copyright", "dev_addr", "draft_docs", "edit_uri", "edit_uri_template", "exclude_docs", "extra", "extra_css",
        "extra_javascript", "extra_templates", "google_analytics", "hooks", "markdown_extensions", "mdx_configs",
        "not_in_nav", "remote_branch", "remote_name", "repo_name", "repo_url", "site_author", "site_description",
        "strict", "validation", "watch",
    }
)  # fmt: skip
"""The other settings that MkDocs 1.6 knows. A test compares both lists with MkDocs itself, which is not imported here."""


def _color(value: Any) -> str:
    text = parse_text(value)
    if not _COLOR.fullmatch(text):
        raise wrong("E219", f'„{text}“ ist keine Farbe. Bitte mit Anführungszeichen so schreiben: "#0f5257".')
    return text.lower()


def _picture(value: Any) -> str:
    text = parse_text(value)
    if re.match(r"[a-z]+:|//", text, re.IGNORECASE):
        message = (
            f"„{text}“ liegt auf einer anderen Website. Von dort lädt diese nichts, denn sonst erführe jemand, wer sie "
            "liest. Bitte das Bild in content/media/ legen und so schreiben: media/logo.png."
        )
        raise wrong("E215", message)
    if not text.lower().endswith(_PICTURES):
        message = f"„{text}“ ist kein Bild. Möglich sind {', '.join(_PICTURES)}. Bitte so schreiben: media/logo.png."
        raise wrong("E215", message)
    return parse_path_or_url(text)


def _mkdocs_setting(name: Any) -> str:
    if name in OURS:
        message = (
            f"„{name}“ setzt das Programm selbst. Bitte hier löschen; "
            "Name und Adresse der Website stehen oben unter name und url."
        )
        raise wrong("E224", message)
    if name not in HANDED_ON:
        close = get_close_matches(str(name), sorted(HANDED_ON), 1, 0.6)
        hint = f"Meinten Sie „{close[0]}“?" if close else f"Möglich sind: {', '.join(sorted(HANDED_ON))}."
        raise wrong("E200", f"Die Einstellung „{name}“ kennt MkDocs nicht. {hint}")
    return str(name)


Color = Annotated[
    str,
    BeforeValidator(_color),
    WithJsonSchema({"type": "string", "pattern": "^#[0-9a-fA-F]{6}$", "examples": ["#0f5257"]}),
]
Picture = Annotated[
    str,
    BeforeValidator(_picture),
    WithJsonSchema({"type": "string", "examples": ["media/logo.png"]}),
    Linked(is_markdown=False),
]
MkdocsSettings = Annotated[
    dict[Annotated[str, AfterValidator(_mkdocs_setting)], Any],
    WithJsonSchema({"type": "object", "propertyNames": {"enum": sorted(HANDED_ON)}}),
]
RuleLevels = dict[Text, RuleLevel]


class Colors(Record):
    """The site's own colours, each as `#rrggbb`."""

    primary: Color | None = Field(None, title="Hauptfarbe: Links, Überschriften, Fuß der Seite")
    accent: Color | None = Field(None, title="Zweite Farbe: was hervorsticht")
