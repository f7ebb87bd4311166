"""What a phone needs to keep the site among its apps: `site.webmanifest` and the icons that it names."""

import json
from collections.abc import Mapping

from generator.outputs.drawing import PAPER, Palette, app_icon
from generator.outputs.output import Inputs, Output
from generator.plan.addresses import MANIFEST, TOUCH_ICON
from generator.publication import Exportable
from generator.styles.contrast import on_light
from generator.theme import COLOR

_SHORT = 12
"""Letters that have room below an icon; of a longer name its longest word stands there, which is no article."""
_SIZES = (192, 512)
_TOUCH = 180
_MASKABLE = 512


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    site, edition = inputs.exportable.site, inputs.plan.editions[0]
    color = site.colors.primary or COLOR
    palette = Palette(on_light(color))
    icons = {_icon(size): app_icon(size, palette) for size in _SIZES}
    manifest = {
        "name": site.name,
        "short_name": site.name if len(site.name) <= _SHORT else max(site.name.split(), key=len),
        "lang": edition.tag.partition("-")[0],
        "dir": edition.direction,
        "start_url": "./",
        "scope": "./",
        # With the browser's own bar: who has to leave quickly finds it there.
        "display": "browser",
        "theme_color": color,
        "background_color": PAPER,
        "icons": [
            *({"src": _icon(size), "sizes": f"{size}x{size}", "type": "image/png"} for size in _SIZES),
            {
                "src": _icon("maskable"),
                "sizes": f"{_MASKABLE}x{_MASKABLE}",
                "type": "image/png",
                "purpose": "maskable",
            },
        ],
    }
    return {
        MANIFEST: f"{json.dumps(manifest, ensure_ascii=False, indent=1)}\n".encode(),
        TOUCH_ICON: app_icon(_TOUCH, palette),
        _icon("maskable"): app_icon(_MASKABLE, palette, is_maskable=True),
        **icons,
    }


def _icon(name: int | str) -> str:
    return f"assets/app/icon-{name}.png"


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return (MANIFEST, TOUCH_ICON, _icon("maskable"), *map(_icon, _SIZES))


OUTPUT = Output("home screen", _addresses, _make)
