"""What a phone needs to keep the site among its apps: `site.webmanifest` and the icons that it names."""

import json
from collections.abc import Mapping

from generator.outputs.drawing import PAPER, Palette, app_icon
from generator.outputs.output import Inputs, Output
from generator.plan.addresses import MANIFEST, TOUCH_ICON
from generator.publication import Exportable
from generator.styles.contrast import on_light
from generator.theme import APP_ICONS, COLOR

_SHORT = 12
"""Letters that have room below an icon; of a longer name its longest word stands there, which is no article."""
_MASKABLE = "assets/app/icon-maskable.png"
"""Systems may cut a circle out of it."""


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    site, edition = inputs.exportable.site, inputs.plan.editions[0]
    color = site.colors.primary or COLOR
    palette = Palette(on_light(color))
    named = [address for address in APP_ICONS if address != TOUCH_ICON]
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
            {
                "src": address,
                "sizes": f"{APP_ICONS[address]}x{APP_ICONS[address]}",
                "type": "image/png",
                **({"purpose": "maskable"} if address == _MASKABLE else {}),
            }
            for address in named
        ],
    }
    icons = {address: app_icon(size, palette, address == _MASKABLE) for address, size in APP_ICONS.items()}
    return {MANIFEST: f"{json.dumps(manifest, ensure_ascii=False, indent=1)}\n".encode(), **icons}


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return (MANIFEST, *APP_ICONS)


OUTPUT = Output("home screen", _addresses, _make, is_replaceable=True)
