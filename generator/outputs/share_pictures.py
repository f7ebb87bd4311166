"""Pictures for shared links: one of each town, life phase and topic, and one of the site."""

from collections.abc import Mapping

from generator.outputs.drawing import Palette, card
from generator.outputs.output import Inputs, Output
from generator.plan.share_pictures import SITE_PICTURE, pictured
from generator.publication import Exportable
from generator.styles.contrast import on_light
from generator.theme import COLOR


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    site = inputs.exportable.site
    palette = Palette(on_light(site.colors.primary or COLOR))
    over = inputs.plan.editions[0].texts.home_title
    return {
        address: card(title, over, "" if address == SITE_PICTURE else site.name, palette)
        for address, title in pictured(inputs.exportable)
    }


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return tuple(address for address, _ in pictured(exportable))


OUTPUT = Output("share pictures", _addresses, _make, is_replaceable=True)
